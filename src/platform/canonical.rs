//! Canonical JSON (RFC 8785): the same value is always the same bytes, so that a hash over them proves the value.
//!
//! Numbers are what the RFC says: doubles, written as ECMAScript writes them. A whole number that no double holds exactly
//! is refused: rounding it in silence would prove another value than the one that was meant.

use serde_json::{Number, Value};
use std::fmt::Write;

/// A value that has no canonical form here.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0} is no number that every reader keeps")]
pub struct NotCanonical(String);

/// The canonical text of a value.
///
/// # Errors
/// When it holds a number that no double holds.
pub fn canonical(value: &Value) -> Result<String, NotCanonical> {
    let mut text = String::new();
    write(&mut text, value)?;
    Ok(text)
}

fn write(to: &mut String, value: &Value) -> Result<(), NotCanonical> {
    match value {
        Value::Null => to.push_str("null"),
        Value::Bool(true) => to.push_str("true"),
        Value::Bool(false) => to.push_str("false"),
        Value::Number(number) => to.push_str(&ecmascript(double(number)?)),
        Value::String(words) => write_words(to, words),
        Value::Array(values) => {
            to.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    to.push(',');
                }
                write(to, value)?;
            }
            to.push(']');
        }
        Value::Object(fields) => {
            // Names are ordered by their UTF-16 code units (section 3.2.3).
            let mut sorted: Vec<(Vec<u16>, &String, &Value)> = fields.iter().map(|(name, value)| (name.encode_utf16().collect(), name, value)).collect();
            sorted.sort_by(|a, b| a.0.cmp(&b.0));
            to.push('{');
            for (index, (_, name, value)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    to.push(',');
                }
                write_words(to, name);
                to.push(':');
                write(to, value)?;
            }
            to.push('}');
        }
    }
    Ok(())
}

/// The number as a double, if a double is exactly it.
fn double(number: &Number) -> Result<f64, NotCanonical> {
    let refused = || NotCanonical(number.to_string());
    let double = number.as_f64().filter(|double| double.is_finite()).ok_or_else(refused)?;
    let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    // Written without an exponent, a whole double shows all its digits.
    if whole.is_some_and(|whole| format!("{double:.0}") != whole.to_string()) { Err(refused()) } else { Ok(double) }
}

/// A finite double as ECMAScript writes it (RFC 8785, section 3.2.2.3): the fewest digits that mean it, and an exponent only
/// where it is very large or very small.
fn ecmascript(double: f64) -> String {
    if double == 0.0 {
        return "0".into();
    }
    let sign = if double < 0.0 { "-" } else { "" };
    let shortest = format!("{:e}", double.abs());
    let fewest = shortest.split_once('e').map_or(1, |(mantissa, _)| mantissa.chars().filter(char::is_ascii_digit).count());
    // Of several with so few digits the nearest, and of two as near the even one, as exact formatting has it.
    let nearest = format!("{:.*e}", fewest.saturating_sub(1), double.abs());
    let (mantissa, exponent) = nearest.split_once('e').unwrap_or((&nearest, "0"));
    let digits = mantissa.replace('.', "");
    let exponent: i32 = exponent.parse().unwrap_or_default();
    // The decimal point stands after so many of the digits.
    let (count, point) = (i32::try_from(digits.len()).unwrap_or(i32::MAX), exponent + 1);
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let parted = |at: i32| digits.split_at(usize::try_from(at).unwrap_or_default());
    match point {
        _ if (count..=21).contains(&point) => format!("{sign}{digits}{}", zeros(point - count)),
        1..=21 => {
            let (whole, rest) = parted(point);
            format!("{sign}{whole}.{rest}")
        }
        -5..=0 => format!("{sign}0.{}{digits}", zeros(-point)),
        _ => {
            let (first, rest) = parted(1);
            let dot = if rest.is_empty() { "" } else { "." };
            let direction = if exponent < 0 { '-' } else { '+' };
            format!("{sign}{first}{dot}{rest}e{direction}{}", exponent.abs())
        }
    }
}

/// Escapes are those of ECMAScript (section 3.2.2.2): short ones where there are, lower-case hexadecimal for other controls.
fn write_words(to: &mut String, words: &str) {
    to.push('"');
    for c in words.chars() {
        match c {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\u{8}' => to.push_str("\\b"),
            '\t' => to.push_str("\\t"),
            '\n' => to.push_str("\\n"),
            '\u{c}' => to.push_str("\\f"),
            '\r' => to.push_str("\\r"),
            c if u32::from(c) < 0x20 => {
                // Writing into a string cannot fail.
                let _ = write!(to, "\\u{:04x}", u32::from(c));
            }
            c => to.push(c),
        }
    }
    to.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn the_order_of_names_is_that_of_the_rfc() {
        // The example of section 3.2.3.
        let value: Value = serde_json::from_str(
            r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}"#,
        )
        .expect("JSON");
        let written = canonical(&value).expect("canonical");
        let order: Vec<usize> = ["Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"]
            .into_iter()
            .map(|words| written.find(words).expect("it stands there"))
            .collect();
        assert!(order.is_sorted(), "{written}");
    }

    #[test]
    fn escapes_are_those_of_the_rfc() {
        // From the example of section 3.2.2.
        let value = json!({ "string": "\u{20ac}$\u{f}\nA'B\"\\\\\"/", "literals": [null, true, false], "n": [0, -7, 9_007_199_254_740_991_i64] });
        assert_eq!(
            canonical(&value).expect("canonical"),
            "{\"literals\":[null,true,false],\"n\":[0,-7,9007199254740991],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }

    #[test]
    fn the_examples_of_the_rfc_come_out_as_printed_there() {
        // Section 3.2.2 with its result in 3.2.3, to the byte as in 3.2.4.
        let value: Value = serde_json::from_str(
            r#"{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
        )
        .expect("JSON");
        let printed = "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";
        assert_eq!(crate::platform::text::hex(canonical(&value).expect("canonical").as_bytes()), printed);
    }

    /// Appendix B of the RFC: doubles by their bits, and how each is written.
    #[test]
    fn numbers_are_written_as_in_the_table_of_the_rfc() {
        for (bits, written) in [
            (0x0000_0000_0000_0000_u64, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0x41b3_de43_5555_5554, "333333333.33333325"),
            (0x41b3_de43_5555_5555, "333333333.3333333"),
            (0x41b3_de43_5555_5556, "333333333.3333334"),
            (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] {
            assert_eq!(canonical(&json!(f64::from_bits(bits))).as_deref(), Ok(written), "{bits:016x}");
        }
        // Those that are no numbers have no JSON at all.
        assert!([0x7fff_ffff_ffff_ffff_u64, 0x7ff0_0000_0000_0000].into_iter().all(|bits| Number::from_f64(f64::from_bits(bits)).is_none()));
    }

    #[test]
    fn what_readers_may_not_keep_is_refused() {
        for value in [json!(9_007_199_254_740_993_i64), json!(-9_007_199_254_740_993_i64), json!(u64::MAX)] {
            assert!(canonical(&json!({ "n": value })).is_err(), "{value}");
        }
        assert_eq!(canonical(&json!([9_007_199_254_740_992_i64, 1_u64 << 63, 1.5])).as_deref(), Ok("[9007199254740992,9223372036854776000,1.5]"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_as_it_was(name in any::<String>(), words in any::<String>()) {
            let value = json!({ name: [words] });
            let written = canonical(&value).expect("canonical");
            prop_assert_eq!(serde_json::from_str::<Value>(&written).expect("JSON"), value);
        }

        #[test]
        fn any_number_is_read_back_as_it_was(bits in any::<u64>()) {
            let double = f64::from_bits(bits);
            prop_assume!(double.is_finite());
            prop_assert_eq!(ecmascript(double).parse::<f64>().expect("a number").total_cmp(&if double == 0.0 { 0.0 } else { double }), std::cmp::Ordering::Equal);
        }
    }
}

//! Canonical JSON (RFC 8785): the same value is always the same bytes, so that a hash over them proves the value.
//!
//! Numbers are whole and within the range that JSON readers keep exactly; whatever else counts is written as a string.

use serde_json::Value;
use std::fmt::Write;

/// Beyond 2^53 − 1 readers may differ.
const LARGEST: i64 = (1 << 53) - 1;

/// A value that has no canonical form here.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0} is no whole number that every reader keeps")]
pub struct NotCanonical(String);

/// The canonical text of a value.
///
/// # Errors
/// When it holds a fraction or a number that is too large.
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
        Value::Number(number) => {
            let whole = number.as_i64().filter(|whole| (-LARGEST..=LARGEST).contains(whole)).ok_or_else(|| NotCanonical(number.to_string()))?;
            to.push_str(&whole.to_string());
        }
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
    fn what_readers_may_not_keep_is_refused() {
        for value in [json!(1.5), json!(9_007_199_254_740_992_i64), json!(u64::MAX)] {
            assert!(canonical(&json!({ "n": value })).is_err(), "{value}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_as_it_was(name in any::<String>(), words in any::<String>()) {
            let value = json!({ name: [words] });
            let written = canonical(&value).expect("canonical");
            prop_assert_eq!(serde_json::from_str::<Value>(&written).expect("JSON"), value);
        }
    }
}

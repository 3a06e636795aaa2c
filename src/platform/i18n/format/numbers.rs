//! Numbers, shares, sizes, and how far away a moment is.

use super::{ByLanguage, Lang};
use icu::{
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions, options::Numeric},
};

fn decimal(lang: Lang, value: &Decimal) -> String {
    static DECIMALS: ByLanguage<DecimalFormatter> = ByLanguage::new();
    DECIMALS
        .get(lang, |locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok())
        .map_or_else(|| value.to_string(), |formatter| formatter.format_to_string(value))
}

/// A whole number with its groups of digits: "12,345".
#[must_use]
pub fn number(lang: Lang, value: i64) -> String {
    // Most numbers of a page are below a thousand, where all six languages write the same digits and nothing between them.
    if (0..1000).contains(&value) {
        return value.to_string();
    }
    decimal(lang, &Decimal::from(value))
}

/// A share of one in hundredths, to one decimal where there is one: `0.125` is "12.5%". What is no number is "–".
#[must_use]
pub fn percent(lang: Lang, part: f64) -> String {
    let Ok(mut value) = format!("{:.1}", part * 100.0).parse::<Decimal>() else { return "–".into() };
    value.absolute.trim_end();
    if value.absolute.is_zero() {
        value = Decimal::from(0);
    }
    let sign = match lang {
        Lang::Ar => "\u{200e}%\u{200e}",
        Lang::En | Lang::Zh => "%",
        Lang::Es | Lang::Ru => "\u{a0}%",
        Lang::Fr => "\u{202f}%",
    };
    decimal(lang, &value) + sign
}

/// A size in the decimal units of files, to one decimal below ten: "1.4 MB", "15 MB".
#[must_use]
pub fn bytes(lang: Lang, size: u64) -> String {
    let [units @ .., largest] = match lang {
        Lang::Ar => ["بايت", "كيلوبايت", "ميغابايت", "غيغابايت", "تيرابايت"],
        Lang::En | Lang::Es | Lang::Zh => ["B", "kB", "MB", "GB", "TB"],
        Lang::Fr => ["o", "ko", "Mo", "Go", "To"],
        Lang::Ru => ["Б", "кБ", "МБ", "ГБ", "ТБ"],
    };
    let scaled = |thousands: i16| {
        let mut value = Decimal::from(size);
        value.multiply_pow10(-3 * thousands);
        let below_ten = value.absolute.nonzero_magnitude_start() < 1;
        value.round(if below_ten { -1 } else { 0 });
        value.absolute.trim_end();
        value
    };
    let (value, unit) = (0..)
        .zip(units)
        .map(|(thousands, unit)| (scaled(thousands), unit))
        .find(|(value, _)| value.absolute.nonzero_magnitude_start() < 3)
        .unwrap_or_else(|| (scaled(4), largest));
    format!("{}\u{a0}{unit}", decimal(lang, &value))
}

/// The formatters of [`relative`].
struct Relative {
    days: RelativeTimeFormatter,
    hours: RelativeTimeFormatter,
    minutes: RelativeTimeFormatter,
    now: RelativeTimeFormatter,
}

/// How far away a moment is, `seconds` from now: "in 3 days", "2 minutes ago", "now". Rounded towards now; in days from
/// 48 hours, in hours from two.
#[must_use]
pub fn relative(lang: Lang, seconds: i64) -> String {
    static RELATIVE: ByLanguage<Relative> = ByLanguage::new();
    let formatters = RELATIVE.get(lang, |locale| {
        let count = RelativeTimeFormatterOptions::default();
        let word = RelativeTimeFormatterOptions::default().with_numeric(Numeric::Auto);
        Some(Relative {
            days: RelativeTimeFormatter::try_new_long_day((&locale).into(), count).ok()?,
            hours: RelativeTimeFormatter::try_new_long_hour((&locale).into(), count).ok()?,
            minutes: RelativeTimeFormatter::try_new_long_minute((&locale).into(), count).ok()?,
            now: RelativeTimeFormatter::try_new_long_second((&locale).into(), word).ok()?,
        })
    });
    let (minutes, hours) = (seconds / 60, seconds / 3600);
    let Some(formatters) = formatters else { return format!("{minutes:+} min") };
    let (formatter, count) = if hours.abs() >= 48 {
        (&formatters.days, hours / 24)
    } else if hours.abs() >= 2 {
        (&formatters.hours, hours)
    } else if minutes != 0 {
        (&formatters.minutes, minutes)
    } else {
        (&formatters.now, 0)
    };
    formatter.format(Decimal::from(count)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        let four = |lang| [1234, 12_345, 1_234_567, -1234].map(|value| number(lang, value));
        assert_eq!(four(Lang::Ar), ["1,234", "12,345", "1,234,567", "\u{200e}-1,234"]);
        assert_eq!(four(Lang::En), ["1,234", "12,345", "1,234,567", "-1,234"]);
        assert_eq!(four(Lang::Es), ["1234", "12.345", "1.234.567", "-1234"]);
        assert_eq!(four(Lang::Fr), ["1\u{202f}234", "12\u{202f}345", "1\u{202f}234\u{202f}567", "-1\u{202f}234"]);
        assert_eq!(four(Lang::Ru), ["1\u{a0}234", "12\u{a0}345", "1\u{a0}234\u{a0}567", "-1\u{a0}234"]);
        assert_eq!(four(Lang::Zh), ["1,234", "12,345", "1,234,567", "-1,234"]);
    }

    #[test]
    fn below_a_thousand_numbers_are_digits_in_every_language() {
        assert!(Lang::ALL.into_iter().all(|lang| (0..1000).all(|value| number(lang, value) == decimal(lang, &Decimal::from(value)))));
    }

    #[test]
    fn shares_are_in_hundredths() {
        let three = |lang| [0.125, 0.5, -0.0001].map(|part| percent(lang, part));
        assert_eq!(three(Lang::Ar), ["12.5\u{200e}%\u{200e}", "50\u{200e}%\u{200e}", "0\u{200e}%\u{200e}"]);
        assert_eq!(three(Lang::En), ["12.5%", "50%", "0%"]);
        assert_eq!(three(Lang::Es), ["12,5\u{a0}%", "50\u{a0}%", "0\u{a0}%"]);
        assert_eq!(three(Lang::Fr), ["12,5\u{202f}%", "50\u{202f}%", "0\u{202f}%"]);
        assert_eq!(three(Lang::Ru), ["12,5\u{a0}%", "50\u{a0}%", "0\u{a0}%"]);
        assert_eq!(three(Lang::Zh), ["12.5%", "50%", "0%"]);
        assert_eq!(percent(Lang::En, f64::NAN), "–");
        assert_eq!(percent(Lang::En, f64::INFINITY), "–");
    }

    #[test]
    fn sizes_are_short() {
        let three = |lang| [512, 1_400_000, 15_400_000_000].map(|size| bytes(lang, size).replace('\u{a0}', " "));
        assert_eq!(three(Lang::Ar), ["512 بايت", "1.4 ميغابايت", "15 غيغابايت"]);
        assert_eq!(three(Lang::En), ["512 B", "1.4 MB", "15 GB"]);
        assert_eq!(three(Lang::Es), ["512 B", "1,4 MB", "15 GB"]);
        assert_eq!(three(Lang::Fr), ["512 o", "1,4 Mo", "15 Go"]);
        assert_eq!(three(Lang::Ru), ["512 Б", "1,4 МБ", "15 ГБ"]);
        assert_eq!(three(Lang::Zh), ["512 B", "1.4 MB", "15 GB"]);
    }

    #[test]
    fn sizes_are_rounded_into_the_next_unit() {
        let english = |size| bytes(Lang::En, size).replace('\u{a0}', " ");
        assert_eq!([0, 999, 1000, 1049].map(english), ["0 B", "999 B", "1 kB", "1 kB"]);
        assert_eq!([9940, 9960, 999_499, 999_500].map(english), ["9.9 kB", "10 kB", "999 kB", "1 MB"]);
        assert_eq!([5_000_000_000_000_000, u64::MAX].map(english), ["5,000 TB", "18,446,744 TB"]);
    }

    #[test]
    fn the_distance_of_a_moment_is_in_words() {
        let five = |lang| [3 * 86_400, 7200, -120, -60, 59].map(|seconds| relative(lang, seconds));
        assert_eq!(five(Lang::Ar), ["خلال 3 أيام", "خلال ساعتين", "قبل دقيقتين", "قبل دقيقة واحدة", "الآن"]);
        assert_eq!(five(Lang::En), ["in 3 days", "in 2 hours", "2 minutes ago", "1 minute ago", "now"]);
        assert_eq!(five(Lang::Es), ["dentro de 3 días", "dentro de 2 horas", "hace 2 minutos", "hace 1 minuto", "ahora"]);
        assert_eq!(five(Lang::Fr), ["dans 3 jours", "dans 2 heures", "il y a 2 minutes", "il y a 1 minute", "maintenant"]);
        assert_eq!(five(Lang::Ru), ["через 3 дня", "через 2 часа", "2 минуты назад", "1 минуту назад", "сейчас"]);
        assert_eq!(five(Lang::Zh), ["3天后", "2小时后", "2分钟前", "1分钟前", "现在"]);
        assert_eq!(relative(Lang::En, 172_799), "in 47 hours");
        assert_eq!(relative(Lang::En, 172_800), "in 2 days");
        assert_eq!(relative(Lang::Ru, 7199), "через 119 минут");
        assert_eq!(relative(Lang::Ar, -11 * 86_400), "قبل 11 يومًا");
    }
}

//! Dates, spans of dates, times and moments, in the Gregorian calendar.

use super::{ByLanguage, Lang, comma};
use crate::platform::i18n::text;
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, M, MD, YM, YMD, YMDE, zone::ExemplarCity},
    },
    locale::Locale,
    time::{TimeZone as ZoneId, zone::IanaParser},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{self, Weekday},
    tz::{Offset, TimeZone},
};
use std::fmt::Display;

type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The formatters of one language.
struct Formatters {
    long: Dates<YMD>,
    medium: Dates<YMD>,
    full: Dates<YMDE>,
    month_year: Dates<YM>,
    day_month: Dates<MD>,
    month_long: Dates<M>,
    month_short: Dates<M>,
    weekday_long: Dates<E>,
    weekday_short: Dates<E>,
    city: NoCalendarFormatter<ExemplarCity>,
}

impl Formatters {
    fn of(lang: Lang) -> Option<&'static Self> {
        static FORMATTERS: ByLanguage<Formatters> = ByLanguage::new();
        FORMATTERS.get(lang, |locale| Self::load(lang, &locale).ok())
    }

    fn load(lang: Lang, locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        // Arabic has no short names of months: its medium date would be one of figures.
        let medium = if lang == Lang::Ar { YMD::long() } else { YMD::medium() };
        Ok(Self {
            long: Dates::try_new(locale.into(), YMD::long())?,
            medium: Dates::try_new(locale.into(), medium)?,
            full: Dates::try_new(locale.into(), YMDE::long())?,
            month_year: Dates::try_new(locale.into(), YM::long())?,
            day_month: Dates::try_new(locale.into(), MD::long())?,
            month_long: Dates::try_new(locale.into(), M::long())?,
            month_short: Dates::try_new(locale.into(), M::medium())?,
            weekday_long: Dates::try_new(locale.into(), E::long())?,
            weekday_short: Dates::try_new(locale.into(), E::medium())?,
            city: NoCalendarFormatter::try_new(locale.into(), ExemplarCity)?,
        })
    }
}

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// What `write` makes of the formatters of `lang` and the date; `plain` if either is missing.
fn written<T: Display>(lang: Lang, date: civil::Date, plain: impl Display, write: impl FnOnce(&'static Formatters, &Date<Gregorian>) -> T) -> String {
    let (Some(formatters), Some(date)) = (Formatters::of(lang), gregorian(date)) else { return plain.to_string() };
    write(formatters, &date).to_string()
}

/// "18 December 2026".
#[must_use]
pub fn date_long(lang: Lang, date: civil::Date) -> String {
    written(lang, date, date, |formatters, day| formatters.long.format(day))
}

/// "18 Dec 2026".
#[must_use]
pub fn date_medium(lang: Lang, date: civil::Date) -> String {
    written(lang, date, date, |formatters, day| formatters.medium.format(day))
}

/// "Friday, 18 December 2026".
#[must_use]
pub fn date_full(lang: Lang, date: civil::Date) -> String {
    written(lang, date, date, |formatters, day| formatters.full.format(day))
}

/// "December 2026". `month` is 1 to 12; any other is written as it came.
#[must_use]
pub fn month_year(lang: Lang, year: i16, month: i8) -> String {
    let plain = format!("{year:04}-{month:02}");
    let Ok(date) = civil::Date::new(year, month, 1) else { return plain };
    written(lang, date, plain, |formatters, day| formatters.month_year.format(day))
}

/// "18 December".
#[must_use]
pub fn day_month(lang: Lang, date: civil::Date) -> String {
    written(lang, date, date, |formatters, day| formatters.day_month.format(day))
}

/// "Dec". `month` is 1 to 12; any other is written as it came.
#[must_use]
pub fn month_short(lang: Lang, month: i8) -> String {
    let Ok(date) = civil::Date::new(2024, month, 1) else { return month.to_string() };
    written(lang, date, month, |formatters, day| formatters.month_short.format(day))
}

/// Some day of that name.
fn day_named(weekday: Weekday) -> civil::Date {
    civil::date(2024, 1, weekday.to_monday_one_offset())
}

/// "Fri".
#[must_use]
pub fn weekday_short(lang: Lang, weekday: Weekday) -> String {
    let plain = weekday.to_monday_one_offset();
    written(lang, day_named(weekday), plain, |formatters, day| formatters.weekday_short.format(day))
}

/// "Friday".
#[must_use]
pub fn weekday_long(lang: Lang, weekday: Weekday) -> String {
    let plain = weekday.to_monday_one_offset();
    written(lang, day_named(weekday), plain, |formatters, day| formatters.weekday_long.format(day))
}

/// How precisely a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    Day,
    Month,
    Year,
}

/// "7–11 July 2025", "30 June – 4 July 2025", "29 December 2025 – 3 January 2026".
///
/// The patterns are those of CLDR for intervals, put together here: the formatter of ranges in ICU4X 2.4 does not load
/// the names of months its own long patterns ask for.
#[must_use]
pub fn date_range(lang: Lang, from: civil::Date, to: civil::Date) -> String {
    if from == to {
        return date_long(lang, from);
    }
    let year = from.year() == to.year();
    let month = year && from.month() == to.month();
    let day_month = |date| written(lang, date, date, |formatters, day| formatters.day_month.format(day));
    let (start, end) = (date_long(lang, from), date_long(lang, to));
    match lang {
        Lang::Zh if month => format!("{start}至{}日", to.day()),
        Lang::Zh if year => format!("{start}至{}", day_month(to)),
        Lang::Zh => format!("{start}至{end}"),
        _ if month => format!("{}–{end}", from.day()),
        _ if year => format!("{} – {end}", day_month(from)),
        _ => format!("{start} – {end}"),
    }
}

fn month_range(lang: Lang, from: civil::Date, to: civil::Date) -> String {
    let (start, end) = (month_year(lang, from.year(), from.month()), month_year(lang, to.year(), to.month()));
    let month_long = || written(lang, from, from, |formatters, day| formatters.month_long.format(day));
    match lang {
        _ if start == end => start,
        Lang::Zh if from.year() == to.year() => format!("{start}至{}", month_short(lang, to.month())),
        Lang::Zh => format!("{start}至{end}"),
        Lang::Es if from.year() == to.year() => format!("{}–{end}", month_long()),
        _ if from.year() == to.year() => format!("{} – {end}", month_long()),
        _ => format!("{start} – {end}"),
    }
}

fn year_range(lang: Lang, from: i16, to: i16) -> String {
    let suffix = if lang == Lang::Zh { "年" } else { "" };
    if from == to { format!("{to}{suffix}") } else { format!("{from}–{to}{suffix}") }
}

/// A span of dates by what is known of them: days as [`date_range`], "July – September 2025", "2025–2027". Where both
/// ends read alike they are written once: "July 2025", "2025".
#[must_use]
pub fn period(lang: Lang, from: civil::Date, to: civil::Date, precision: Precision) -> String {
    match precision {
        Precision::Day => date_range(lang, from, to),
        Precision::Month => month_range(lang, from, to),
        Precision::Year => year_range(lang, from.year(), to.year()),
    }
}

/// "14:30", of 24 hours and in two digits each: so written in all six languages (Arabic in digits 0–9).
#[must_use]
pub fn time(_lang: Lang, time: civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Day and time, as in every text below.
fn day_and_time(lang: Lang, day: &str, time: &str) -> String {
    let between = if lang == Lang::Zh { " " } else { comma(lang) };
    format!("{day}{between}{time}")
}

/// "UTC", "UTC+1", "UTC−3:30": so in all six languages.
fn offset_name(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = match minutes {
        0 => return "UTC".into(),
        1.. => '+',
        _ => '−',
    };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    if minutes == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{minutes:02}") }
}

/// The place and offset of a time, in brackets: the city of `zone_name` if that is the name of a zone in the tables
/// ("Asia/Tokyo": "Tokyo", "Токио"), else `zone_name` itself.
fn place(lang: Lang, zone_name: &str, offset: Offset) -> String {
    let zone = if zone_name.contains('/') { IanaParser::new().parse(zone_name) } else { ZoneId::UNKNOWN };
    let city = Formatters::of(lang)
        .filter(|_| zone != ZoneId::UNKNOWN && !zone_name.starts_with("Etc/"))
        .map(|formatters| formatters.city.format(&zone.without_offset()).to_string());
    // The zone of Geneva is named after the largest city in it, and the whole process speaks of Geneva.
    let city = if zone_name == "Europe/Zurich" { Some(text(lang, "events-city-geneva").into()) } else { city };
    let offset = offset_name(offset);
    let inside = match city.as_deref().unwrap_or(zone_name) {
        "" | "UTC" | "Etc/UTC" => offset,
        name => [name, &offset].join(comma(lang)),
    };
    if lang == Lang::Zh { format!("（{inside}）") } else { format!(" ({inside})") }
}

/// A moment for those in `zone`: "Friday, 18 December 2026, 23:59 (Geneva, UTC+1)". `zone_name` is that of the zone or
/// what to say in its stead.
#[must_use]
pub fn instant(lang: Lang, at: Timestamp, zone: &TimeZone, zone_name: &str) -> String {
    let local = at.to_zoned(zone.clone());
    let text = day_and_time(lang, &date_full(lang, local.date()), &time(lang, local.time()));
    text + &place(lang, zone_name, local.offset())
}

/// A span of moments for those in `zone`: "Wednesday, 9 July 2025, 16:45–17:45 (Geneva, UTC+2)"; over midnight both ends
/// with their day.
#[must_use]
pub fn instant_range(lang: Lang, from: Timestamp, to: Timestamp, zone: &TimeZone, zone_name: &str) -> String {
    let (start, end) = (from.to_zoned(zone.clone()), to.to_zoned(zone.clone()));
    let written = |at: &jiff::Zoned| day_and_time(lang, &date_full(lang, at.date()), &time(lang, at.time()));
    let text = if start.date() == end.date() {
        format!("{}–{}", written(&start), time(lang, end.time()))
    } else {
        format!("{} – {}", written(&start), written(&end))
    };
    text + &place(lang, zone_name, start.offset())
}

/// The clocks of `zone` at a moment: "Geneva, UTC+1".
#[must_use]
pub fn clock(lang: Lang, at: Timestamp, zone: &TimeZone, zone_name: &str) -> String {
    let place = place(lang, zone_name, zone.to_offset(at));
    place.trim_matches([' ', '(', ')', '（', '）']).to_owned()
}

/// As [`instant`], for the moment something closes: at the first of a day, that is 24:00 of the day before. Nobody is to
/// read "19 December, 00:00" and think there is the whole of the 19th left.
#[must_use]
pub fn deadline(lang: Lang, at: Timestamp, zone: &TimeZone, zone_name: &str) -> String {
    let local = at.to_zoned(zone.clone());
    let first_of_day = local.start_of_day().is_ok_and(|start| start.timestamp() == at);
    let before = at.checked_sub(SignedDuration::from_nanos(1)).ok().filter(|_| first_of_day);
    let Some(before) = before else { return instant(lang, at, zone, zone_name) };
    let before = before.to_zoned(zone.clone());
    day_and_time(lang, &date_full(lang, before.date()), "24:00") + &place(lang, zone_name, before.offset())
}

/// "18 December 2026, 22:59 UTC".
#[must_use]
pub fn utc(lang: Lang, at: Timestamp) -> String {
    let at = Offset::UTC.to_datetime(at);
    day_and_time(lang, &date_long(lang, at.date()), &time(lang, at.time())) + " UTC"
}

/// "18 Dec 2026, 22:59 UTC", for tables.
#[must_use]
pub fn utc_medium(lang: Lang, at: Timestamp) -> String {
    let at = Offset::UTC.to_datetime(at);
    day_and_time(lang, &date_medium(lang, at.date()), &time(lang, at.time())) + " UTC"
}

/// To the millisecond, for receipts: "18 December 2026, 22:59:07.042 UTC".
#[must_use]
pub fn utc_precise(lang: Lang, at: Timestamp) -> String {
    let at = Offset::UTC.to_datetime(at);
    let point = if matches!(lang, Lang::Es | Lang::Fr | Lang::Ru) { ',' } else { '.' };
    let time = format!("{}:{:02}{point}{:03} UTC", time(lang, at.time()), at.second(), at.millisecond());
    day_and_time(lang, &date_long(lang, at.date()), &time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The texts of all six, in the order of [`SIX`]; `\u{202f}`, which CLDR has before "г.", as a space.
    fn six(text: impl Fn(Lang) -> String) -> [String; 6] {
        SIX.map(|lang| text(lang).replace('\u{202f}', " "))
    }

    const SIX: [Lang; 6] = [Lang::Ar, Lang::En, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh];
    const DAY: civil::Date = date(2026, 12, 18);

    #[test]
    fn days() {
        assert_eq!(
            six(|lang| date_long(lang, DAY)),
            ["18 ديسمبر 2026", "18 December 2026", "18 de diciembre de 2026", "18 décembre 2026", "18 декабря 2026 г.", "2026年12月18日",]
        );
        assert_eq!(six(|lang| date_medium(lang, DAY)), ["18 ديسمبر 2026", "18 Dec 2026", "18 dic 2026", "18 déc. 2026", "18 дек. 2026 г.", "2026年12月18日"]);
        assert_eq!(
            six(|lang| date_full(lang, DAY)),
            [
                "الجمعة، 18 ديسمبر 2026",
                "Friday, 18 December 2026",
                "viernes, 18 de diciembre de 2026",
                "vendredi 18 décembre 2026",
                "пятница, 18 декабря 2026 г.",
                "2026年12月18日星期五",
            ]
        );
    }

    #[test]
    fn names() {
        assert_eq!(
            six(|lang| month_year(lang, 2026, 12)),
            ["ديسمبر 2026", "December 2026", "diciembre de 2026", "décembre 2026", "декабрь 2026 г.", "2026年12月"]
        );
        assert_eq!(six(|lang| month_short(lang, 7)), ["يوليو", "Jul", "jul", "juil.", "июль", "7月"]);
        assert_eq!(six(|lang| weekday_short(lang, Weekday::Monday)), ["الاثنين", "Mon", "lun", "lun.", "пн", "周一"]);
        assert_eq!(six(|lang| weekday_long(lang, Weekday::Sunday)), ["الأحد", "Sunday", "domingo", "dimanche", "воскресенье", "星期日"]);
        assert_eq!((month_short(Lang::En, 13), month_year(Lang::En, 2026, 0)), ("13".into(), "2026-00".into()));
    }

    #[test]
    fn ranges() {
        assert_eq!(
            six(|lang| date_range(lang, date(2025, 7, 7), date(2025, 7, 11))),
            ["7–11 يوليو 2025", "7–11 July 2025", "7–11 de julio de 2025", "7–11 juillet 2025", "7–11 июля 2025 г.", "2025年7月7日至11日",]
        );
        assert_eq!(
            six(|lang| date_range(lang, date(2025, 6, 30), date(2025, 7, 4))),
            [
                "30 يونيو – 4 يوليو 2025",
                "30 June – 4 July 2025",
                "30 de junio – 4 de julio de 2025",
                "30 juin – 4 juillet 2025",
                "30 июня – 4 июля 2025 г.",
                "2025年6月30日至7月4日",
            ]
        );
        assert_eq!(
            six(|lang| date_range(lang, date(2025, 12, 29), date(2026, 1, 3))),
            [
                "29 ديسمبر 2025 – 3 يناير 2026",
                "29 December 2025 – 3 January 2026",
                "29 de diciembre de 2025 – 3 de enero de 2026",
                "29 décembre 2025 – 3 janvier 2026",
                "29 декабря 2025 г. – 3 января 2026 г.",
                "2025年12月29日至2026年1月3日",
            ]
        );
        assert_eq!(date_range(Lang::En, date(2025, 7, 7), date(2026, 7, 7)), "7 July 2025 – 7 July 2026");
        assert_eq!(six(|lang| date_range(lang, DAY, DAY)), six(|lang| date_long(lang, DAY)));
    }

    #[test]
    fn periods() {
        let of = |precision, to: civil::Date| six(move |lang| period(lang, date(2025, 7, 1), to, precision));
        assert_eq!(of(Precision::Month, date(2025, 7, 31)), ["يوليو 2025", "July 2025", "julio de 2025", "juillet 2025", "июль 2025 г.", "2025年7月"]);
        assert_eq!(
            of(Precision::Month, date(2025, 9, 30)),
            [
                "يوليو – سبتمبر 2025",
                "July – September 2025",
                "julio–septiembre de 2025",
                "juillet – septembre 2025",
                "июль – сентябрь 2025 г.",
                "2025年7月至9月",
            ]
        );
        assert_eq!(
            of(Precision::Month, date(2026, 1, 31)),
            [
                "يوليو 2025 – يناير 2026",
                "July 2025 – January 2026",
                "julio de 2025 – enero de 2026",
                "juillet 2025 – janvier 2026",
                "июль 2025 г. – январь 2026 г.",
                "2025年7月至2026年1月",
            ]
        );
        assert_eq!(of(Precision::Year, date(2025, 12, 31)), ["2025", "2025", "2025", "2025", "2025", "2025年"]);
        assert_eq!(of(Precision::Year, date(2027, 1, 1)).join(" "), format!("{}2025–2027年", "2025–2027 ".repeat(5)));
        assert_eq!(of(Precision::Day, date(2025, 7, 1)), six(|lang| date_long(lang, date(2025, 7, 1))));
    }

    #[test]
    fn moments() -> Result<(), jiff::Error> {
        assert!(SIX.iter().all(|lang| time(*lang, civil::time(14, 30, 59, 0)) == "14:30"));
        assert_eq!(time(Lang::Es, civil::time(9, 5, 0, 0)), "09:05");
        let zurich = TimeZone::get("Europe/Zurich")?;
        let before_midnight: Timestamp = "2026-12-18T22:59:07.042Z".parse()?;
        let all = six(|lang| instant(lang, before_midnight, &zurich, "Europe/Zurich"));
        assert_eq!(
            all,
            [
                "الجمعة، 18 ديسمبر 2026، 23:59 (جنيف، UTC+1)",
                "Friday, 18 December 2026, 23:59 (Geneva, UTC+1)",
                "viernes, 18 de diciembre de 2026, 23:59 (Ginebra, UTC+1)",
                "vendredi 18 décembre 2026, 23:59 (Genève, UTC+1)",
                "пятница, 18 декабря 2026 г., 23:59 (Женева, UTC+1)",
                "2026年12月18日星期五 23:59（日内瓦，UTC+1）",
            ]
        );
        assert_eq!(six(|lang| deadline(lang, before_midnight, &zurich, "Europe/Zurich")), all);
        let midnight: Timestamp = "2026-12-18T23:00:00Z".parse()?;
        assert_eq!(six(|lang| deadline(lang, midnight, &zurich, "Europe/Zurich")), all.map(|text| text.replace("23:59", "24:00")));
        Ok(())
    }

    #[test]
    fn moments_in_utc() -> Result<(), jiff::Error> {
        let at: Timestamp = "2026-12-18T22:59:07.042Z".parse()?;
        assert_eq!(
            six(|lang| utc(lang, at)),
            [
                "18 ديسمبر 2026، 22:59 UTC",
                "18 December 2026, 22:59 UTC",
                "18 de diciembre de 2026, 22:59 UTC",
                "18 décembre 2026, 22:59 UTC",
                "18 декабря 2026 г., 22:59 UTC",
                "2026年12月18日 22:59 UTC",
            ]
        );
        assert_eq!(
            six(|lang| utc_precise(lang, at)),
            [
                "18 ديسمبر 2026، 22:59:07.042 UTC",
                "18 December 2026, 22:59:07.042 UTC",
                "18 de diciembre de 2026, 22:59:07,042 UTC",
                "18 décembre 2026, 22:59:07,042 UTC",
                "18 декабря 2026 г., 22:59:07,042 UTC",
                "2026年12月18日 22:59:07.042 UTC",
            ]
        );
        Ok(())
    }

    /// What the English deadline at `at` says after the year.
    fn closes(at: &str, zone: &str) -> Result<String, jiff::Error> {
        Ok(deadline(Lang::En, at.parse()?, &TimeZone::get(zone)?, zone))
    }

    #[test]
    fn zones_and_their_seasons() -> Result<(), jiff::Error> {
        assert_eq!(closes("2026-07-01T15:00:00Z", "Europe/Zurich")?, "Wednesday, 1 July 2026, 17:00 (Geneva, UTC+2)");
        assert_eq!(closes("2026-12-18T12:00:00Z", "America/St_Johns")?, "Friday, 18 December 2026, 08:30 (St John’s, UTC−3:30)");
        assert_eq!(closes("2026-07-01T12:00:00Z", "America/St_Johns")?, "Wednesday, 1 July 2026, 09:30 (St John’s, UTC−2:30)");
        assert_eq!(closes("2026-12-18T18:30:00Z", "Asia/Kolkata")?, "Friday, 18 December 2026, 24:00 (Kolkata, UTC+5:30)");
        assert_eq!(closes("2027-01-01T00:00:00Z", "UTC")?, "Thursday, 31 December 2026, 24:00 (UTC)");
        assert_eq!(closes("2026-12-18T00:00:00.5Z", "Etc/UTC")?, "Friday, 18 December 2026, 00:00 (UTC)");
        assert_eq!(closes("2026-12-18T12:00:00Z", "Europe/London")?, "Friday, 18 December 2026, 12:00 (London, UTC)");
        Ok(())
    }

    #[test]
    fn the_end_of_a_day_where_clocks_change_at_midnight() -> Result<(), jiff::Error> {
        // At the end of 7 September 2024 the clocks of Santiago went from 24:00 (UTC−4) to 01:00 (UTC−3).
        assert_eq!(closes("2024-09-08T04:00:00Z", "America/Santiago")?, "Saturday, 7 September 2024, 24:00 (Santiago, UTC−4)");
        // On 3 November 2024 those of Havana went back from 01:00 to 00:00: only the first of the two ends a day.
        assert_eq!(closes("2024-11-03T04:00:00Z", "America/Havana")?, "Saturday, 2 November 2024, 24:00 (Havana, UTC−4)");
        assert_eq!(closes("2024-11-03T05:00:00Z", "America/Havana")?, "Sunday, 3 November 2024, 00:00 (Havana, UTC−5)");
        Ok(())
    }

    #[test]
    fn a_span_names_its_day_once() -> Result<(), jiff::Error> {
        let zone = TimeZone::get("Europe/Zurich")?;
        let span = |to: &str| -> Result<String, jiff::Error> { Ok(instant_range(Lang::En, "2025-07-09T14:45:00Z".parse()?, to.parse()?, &zone, "Geneva")) };
        assert_eq!(span("2025-07-09T15:45:00Z")?, "Wednesday, 9 July 2025, 16:45–17:45 (Geneva, UTC+2)");
        assert_eq!(span("2025-07-10T00:00:00Z")?, "Wednesday, 9 July 2025, 16:45 – Thursday, 10 July 2025, 02:00 (Geneva, UTC+2)");
        assert_eq!(clock(Lang::Zh, "2025-07-09T14:45:00Z".parse()?, &zone, "日内瓦"), "日内瓦，UTC+2");
        Ok(())
    }

    #[test]
    fn a_zone_with_another_name() {
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let at = |name| instant(Lang::Fr, Timestamp::UNIX_EPOCH, &zone, name);
        assert_eq!(at("heure de Genève"), "jeudi 1 janvier 1970, 01:00 (heure de Genève, UTC+1)");
        assert_eq!(at("Nowhere/Atlantis"), "jeudi 1 janvier 1970, 01:00 (Nowhere/Atlantis, UTC+1)");
        assert_eq!(at(""), "jeudi 1 janvier 1970, 01:00 (UTC+1)");
    }
}

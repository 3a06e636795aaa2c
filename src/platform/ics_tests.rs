//! Calendars are read back by a parser written for this, as strict as the grammar of RFC 5545 on what we write.

use super::*;
use jiff::civil::{date, datetime};

/// Content lines, unfolded; panics at what the grammar does not allow.
fn read(ics: &str) -> Vec<(String, String)> {
    assert!(ics.ends_with("\r\n"), "the last line ends too");
    assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count(), "every line ends in CRLF");
    let physical: Vec<&str> = ics.trim_end_matches("\r\n").split("\r\n").collect();
    for line in &physical {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
    }
    let logical = physical.join("\r\n").replace("\r\n ", "");
    logical
        .split("\r\n")
        .map(|line| {
            let (name, value) = line.split_once(':').expect("a name and a value");
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ';' | '=' | '/' | '_')), "{name}");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

fn value<'a>(lines: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    lines.iter().filter(|(has, _)| has == name).map(|(_, value)| value.as_str()).collect()
}

fn entry(span: Span) -> Entry {
    Entry {
        uid: uid("https://wsis.example:8443", "event", "hle"),
        changed: "2025-06-01T10:00:00.5Z".parse().unwrap(),
        sequence: 3,
        span,
        title: "Trust, security; and \\ more".into(),
        title_lang: Lang::En,
        description: "Ünïcode ж 世界 ".repeat(20) + "\r\nsecond\u{7} line",
        description_lang: Lang::Ru,
        location: Some("Palexpo, Geneva".into()),
        page: "https://wsis.example/en/events/hle".into(),
        categories: vec!["c5".into(), "a,b".into()],
        is_tentative: false,
    }
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar {
        name: "Events, all".into(),
        lang: Lang::En,
        itself: "https://wsis.example/events.ics?line=c5&lang=en".into(),
        page: "https://wsis.example/en/events?line=c5".into(),
        entries,
    }
}

#[test]
fn whole_days_end_on_the_day_after() {
    let lines = read(&calendar(vec![entry(Span::Days { from: date(2025, 7, 7), to: date(2025, 7, 31) })]).to_ics());
    assert_eq!(value(&lines, "DTSTART;VALUE=DATE"), ["20250707"]);
    assert_eq!(value(&lines, "DTEND;VALUE=DATE"), ["20250801"]);
    assert_eq!(value(&lines, "DTSTAMP"), ["20250601T100000Z"]);
    assert_eq!(value(&lines, "UID"), ["event-hle@wsis.example"]);
    assert_eq!(value(&lines, "SEQUENCE"), ["3"]);
}

#[test]
fn text_is_escaped_and_addresses_are_not() {
    let lines = read(&calendar(vec![entry(Span::Days { from: date(2025, 7, 7), to: date(2025, 7, 7) })]).to_ics());
    assert_eq!(value(&lines, "SUMMARY;LANGUAGE=en"), ["Trust\\, security\\; and \\\\ more"]);
    assert_eq!(value(&lines, "CATEGORIES"), ["c5,a\\,b"]);
    assert_eq!(value(&lines, "SOURCE;VALUE=URI"), ["https://wsis.example/events.ics?line=c5&lang=en"]);
    let [description] = value(&lines, "DESCRIPTION;LANGUAGE=ru")[..] else { panic!("one description") };
    assert!(description.ends_with("\\nsecond line\\n\\nhttps://wsis.example/en/events/hle"), "{description}");
    assert_eq!(description.matches('世').count(), 20, "folding cut no character");
}

#[test]
fn a_title_cannot_bring_its_own_lines() {
    let mut bad = entry(Span::Days { from: date(2025, 7, 7), to: date(2025, 7, 7) });
    bad.title = "x\r\nATTACH:http://evil.example".into();
    bad.page = "https://wsis.example/\r\nATTACH:y".into();
    let lines = read(&calendar(vec![bad]).to_ics());
    assert!(!lines.iter().any(|(name, _)| name.starts_with("ATTACH")), "{lines:?}");
}

#[test]
fn local_times_stand_in_their_zone_whose_rules_are_there() {
    let span = Span::Times { from: datetime(2025, 7, 9, 16, 45, 0, 0), to: Some(datetime(2025, 7, 9, 17, 45, 0, 0)), zone: "Europe/Zurich".into() };
    let lines = read(&calendar(vec![entry(span)]).to_ics());
    assert_eq!(value(&lines, "DTSTART;TZID=Europe/Zurich"), ["20250709T164500"]);
    assert_eq!(value(&lines, "DTEND;TZID=Europe/Zurich"), ["20250709T174500"]);
    assert_eq!(value(&lines, "TZID"), ["Europe/Zurich"]);
    let starts = value(&lines, "DTSTART");
    assert_eq!(starts.first(), Some(&"20240101T010000"), "what holds before the first change");
    assert!(starts.contains(&"20250330T020000"), "summer begins at two o'clock of winter: {starts:?}");
    assert!(starts.contains(&"20251026T030000"), "winter begins at three o'clock of summer: {starts:?}");
    let summer = lines.iter().position(|(name, value)| name == "DTSTART" && value == "20250330T020000").unwrap();
    assert_eq!(lines[summer - 1].1, "DAYLIGHT");
    assert_eq!((lines[summer + 1].1.as_str(), lines[summer + 2].1.as_str()), ("+0100", "+0200"));
}

#[test]
fn a_zone_without_changes_has_one_rule() {
    for (zone, offset) in [("Asia/Kolkata", "+0530"), ("America/Sao_Paulo", "-0300"), ("Etc/UTC", "+0000")] {
        let span = Span::Times { from: datetime(2025, 7, 9, 16, 45, 0, 0), to: None, zone: zone.into() };
        let lines = read(&calendar(vec![entry(span)]).to_ics());
        assert_eq!(value(&lines, "TZOFFSETTO"), [offset], "{zone}");
        assert!(!lines.iter().any(|(name, _)| name.starts_with("DTEND")), "an unknown end is not made up");
    }
}

#[test]
fn an_empty_calendar_still_holds_a_component() {
    let lines = read(&calendar(vec![]).to_ics());
    assert_eq!(value(&lines, "BEGIN"), ["VCALENDAR", "VTIMEZONE", "STANDARD"]);
}

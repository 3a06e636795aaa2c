//! Calendar files (RFC 5545, with the properties of RFC 7986), written strictly: lines end in CRLF and are folded at 75
//! octets never inside a character, text is escaped, times stand in their zone, whose rules are written out.

use super::{
    http::reply::{CachePolicy, Reply},
    i18n::Lang,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};
use std::{
    collections::BTreeMap,
    fmt::{Display, Write},
};

pub const ICS: &str = "text/calendar; charset=utf-8";

/// A calendar. Addresses are absolute.
#[derive(Debug, Clone)]
pub struct Calendar {
    pub name: String,
    pub lang: Lang,
    /// The address of the calendar itself, where clients look again.
    pub itself: String,
    /// The page that shows the same things.
    pub page: String,
    pub entries: Vec<Entry>,
}

/// One entry of a calendar.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Never changes: `event-igf-2026@wsis.example`.
    pub uid: String,
    pub changed: Timestamp,
    /// Rises with every change.
    pub sequence: i32,
    pub span: Span,
    pub title: String,
    pub title_lang: Lang,
    /// Plain text; the address of the page follows it.
    pub description: String,
    pub description_lang: Lang,
    pub location: Option<String>,
    pub page: String,
    pub categories: Vec<String>,
    pub is_tentative: bool,
}

/// When something takes place.
#[derive(Debug, Clone)]
pub enum Span {
    /// Whole days, both included.
    Days { from: Date, to: Date },
    /// Local times in the zone of that name; `to` where the end is known.
    Times { from: DateTime, to: Option<DateTime>, zone: String },
}

impl Calendar {
    /// The calendar as an answer that everybody may keep.
    #[must_use]
    pub fn reply(&self) -> Reply {
        Reply::of(CachePolicy::Public, ICS, self.to_ics())
    }

    #[must_use]
    pub fn to_ics(&self) -> String {
        let mut out = Lines::default();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//WSIS+20 portal//Events//EN");
        out.line("CALSCALE", "GREGORIAN");
        out.line(&format!("NAME;LANGUAGE={}", self.lang), &escape(&self.name));
        out.line("X-WR-CALNAME", &escape(&self.name));
        out.line("URL", &uri(&self.page));
        out.line("SOURCE;VALUE=URI", &uri(&self.itself));
        out.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        out.line("X-PUBLISHED-TTL", "PT6H");
        for (zone, (first, last)) in self.zones() {
            out.zone(&zone, first, last);
        }
        for entry in &self.entries {
            out.entry(entry);
        }
        out.line("END", "VCALENDAR");
        out.0
    }

    /// The zones of the entries with the first and last year each is needed for. A calendar must hold something, so an
    /// empty one holds the rules of UTC.
    fn zones(&self) -> BTreeMap<String, (i16, i16)> {
        let mut zones = BTreeMap::new();
        for entry in &self.entries {
            if let Span::Times { from, to, zone } = &entry.span {
                let last = to.unwrap_or(*from).year();
                let years = zones.entry(zone.clone()).or_insert((from.year(), last));
                *years = (years.0.min(from.year()), years.1.max(last));
            }
        }
        if self.entries.is_empty() {
            zones.insert("Etc/UTC".to_owned(), (1970, 1970));
        }
        zones
    }
}

/// Text as the value of a property. Controls that a calendar cannot hold are dropped.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address as the value of a property: not escaped, so it must hold nothing that would end its line.
fn uri(address: &str) -> String {
    address.chars().filter(|c| !c.is_control()).collect()
}

/// Lines of a calendar.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, name: &str, value: &str) {
        let mut width = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if width + c.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn entry(&mut self, entry: &Entry) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escape(&entry.uid));
        self.line("DTSTAMP", &utc(entry.changed));
        self.line("LAST-MODIFIED", &utc(entry.changed));
        self.line("SEQUENCE", &entry.sequence.to_string());
        self.span(&entry.span);
        self.line(&format!("SUMMARY;LANGUAGE={}", entry.title_lang), &escape(&entry.title));
        let description = if entry.description.is_empty() { entry.page.clone() } else { format!("{}\n\n{}", entry.description, entry.page) };
        self.line(&format!("DESCRIPTION;LANGUAGE={}", entry.description_lang), &escape(&description));
        if let Some(location) = &entry.location {
            self.line("LOCATION", &escape(location));
        }
        self.line("URL", &uri(&entry.page));
        if !entry.categories.is_empty() {
            self.line("CATEGORIES", &entry.categories.iter().map(|category| escape(category)).collect::<Vec<_>>().join(","));
        }
        self.line("STATUS", if entry.is_tentative { "TENTATIVE" } else { "CONFIRMED" });
        self.line("CLASS", "PUBLIC");
        self.line("END", "VEVENT");
    }

    fn span(&mut self, span: &Span) {
        match span {
            Span::Days { from, to } => {
                self.line("DTSTART;VALUE=DATE", &day(*from));
                // The day after the last: DTEND is not included.
                self.line("DTEND;VALUE=DATE", &day(to.tomorrow().unwrap_or(*to)));
                self.line("TRANSP", "TRANSPARENT");
            }
            Span::Times { from, to, zone } => {
                self.line(&format!("DTSTART;TZID={zone}"), &local(*from));
                if let Some(to) = to {
                    self.line(&format!("DTEND;TZID={zone}"), &local(*to));
                }
                self.line("TRANSP", "OPAQUE");
            }
        }
    }

    /// The rules of a zone from the year before `first` to the year after `last`, each change of its clocks by itself.
    fn zone(&mut self, name: &str, first: i16, last: i16) {
        let Ok(zone) = TimeZone::get(name) else { return };
        let Some((start, end)) = turn_of_year(first - 1).zip(turn_of_year(last + 2)) else { return };
        self.line("BEGIN", "VTIMEZONE");
        self.line("TZID", name);
        let before = zone.to_offset_info(start);
        self.observance(before.dst().is_dst(), before.offset().to_datetime(start), before.offset(), before.offset(), before.abbreviation());
        let mut offset = before.offset();
        for change in zone.following(start).take_while(|change| change.timestamp() < end) {
            // The moment is named by the clocks that are about to change.
            self.observance(change.dst().is_dst(), offset.to_datetime(change.timestamp()), offset, change.offset(), change.abbreviation());
            offset = change.offset();
        }
        self.line("END", "VTIMEZONE");
    }

    fn observance(&mut self, is_summer: bool, from: DateTime, before: Offset, after: Offset, name: &str) {
        let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
        self.line("BEGIN", kind);
        self.line("DTSTART", &local(from));
        self.line("TZOFFSETFROM", &offset(before));
        self.line("TZOFFSETTO", &offset(after));
        self.line("TZNAME", &escape(name));
        self.line("END", kind);
    }
}

fn turn_of_year(year: i16) -> Option<Timestamp> {
    Some(Date::new(year, 1, 1).ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn local(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at.date()), at.hour(), at.minute(), at.second())
}

fn utc(at: Timestamp) -> String {
    local(Offset::UTC.to_datetime(at)) + "Z"
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}

/// A name for ever of the thing `key` of a `kind`.
#[must_use]
pub fn uid(base_url: &str, kind: impl Display, key: impl Display) -> String {
    format!("{kind}-{key}@{}", super::atom::host(base_url))
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;

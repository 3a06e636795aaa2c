//! The pages of the calendar, of events and of sessions.

mod agenda;
mod calendar;
mod event;
mod month;
mod session;
mod timeline;

pub(super) use agenda::agenda;
pub(super) use calendar::calendar;
pub(super) use event::event;
pub(super) use session::session;

use super::model::{Event, When};
use crate::{
    platform::{
        atom::host,
        http::page::Link,
        i18n::{Lang, format},
    },
    reference::{Line, Reference},
};
use jiff::{
    Timestamp,
    civil::Date,
    tz::{Offset, TimeZone},
};
use std::sync::Arc;

/// The day it is, by UTC: events are shown by whole days.
fn today(now: Timestamp) -> Date {
    Offset::UTC.to_datetime(now).date()
}

/// An event in a list.
struct Row {
    href: String,
    title: String,
    lang: Lang,
    /// What stands large before it, and small: "7", "Jul 2025"; of a period "Jul", "2025" or "2027" alone.
    day: (String, String),
    iso: String,
    words: String,
    place: String,
    kind: &'static str,
    track: &'static str,
    hue: &'static str,
    mode: Option<&'static str>,
    organizers: Vec<Link>,
    organizer_names: Vec<String>,
    lines: Vec<Arc<Line>>,
    is_on: bool,
    has_sessions: bool,
}

impl Row {
    fn of(event: &Event, lang: Lang, today: Date, reference: &Reference) -> Self {
        let (title, title_lang) = event.title.pick(lang);
        Self {
            href: event.href(lang),
            title: title.to_owned(),
            lang: title_lang,
            day: day(lang, &event.when),
            iso: event.when.iso(),
            words: dates(lang, event),
            place: event.place(lang, reference, false),
            kind: event.kind_key(),
            track: event.track.key(),
            hue: event.track.hue(),
            mode: event.mode.filter(|mode| *mode != super::Mode::OnSite).map(super::Mode::key),
            organizers: entity_links(&event.organizers, lang, reference),
            organizer_names: event.organizer_names.clone(),
            lines: reference.lines_of(&event.lines),
            is_on: event.when.is_on(today),
            has_sessions: event.session_count > 0,
        }
    }
}

fn day(lang: Lang, when: &When) -> (String, String) {
    let year = when.starts.year().to_string();
    let month = format::month_short(lang, when.starts.month());
    match when.precision {
        format::Precision::Day => (when.starts.day().to_string(), month_of(lang, &month, &year)),
        format::Precision::Month => (month, year),
        format::Precision::Year => (year, String::new()),
    }
}

fn month_of(lang: Lang, month: &str, year: &str) -> String {
    if lang == Lang::Zh { format!("{year}年{month}") } else { format!("{month} {year}") }
}

/// The dates of an event in words, with its time and zone where they are known.
fn dates(lang: Lang, event: &Event) -> String {
    let when = &event.when;
    match (when.starts_at(), when.ends_at(), when.time_zone()) {
        (Some(from), Some(to), Some(zone)) if when.starts == when.ends => format::instant_range(lang, from, to, &zone, &event.zone_name(lang)),
        (Some(from), None, Some(zone)) if when.starts == when.ends => format::instant(lang, from, &zone, &event.zone_name(lang)),
        _ => when.words(lang),
    }
}

fn entity_links(codes: &[String], lang: Lang, reference: &Reference) -> Vec<Link> {
    let link = |entity: &Arc<crate::reference::Entity>| Link { href: entity.href(lang), words: entity.label(lang).to_owned(), is_current: false };
    reference.entities_of(codes).iter().map(link).collect()
}

/// Where something was read, named by host.
fn sources(urls: &[String]) -> Vec<Link> {
    urls.iter().map(|url| Link { href: url.clone(), words: host(url).trim_start_matches("www.").to_owned(), is_current: false }).collect()
}

/// A moment for scripts that show it in the viewer's own zone: itself and the offset of the zone it is shown in.
struct Moment {
    utc: String,
    offset: String,
    words: String,
}

impl Moment {
    fn of(lang: Lang, at: Timestamp, zone: &TimeZone) -> Self {
        let seconds = zone.to_offset(at).seconds();
        let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
        Self { utc: at.to_string(), offset: format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60), words: format::utc(lang, at) }
    }
}

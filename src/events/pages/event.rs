//! One event.

use super::{Moment, Row, dates, day, entity_links, sources, today};
use crate::{
    documents::{self, Document},
    events::{json_ld, model::Event, recall, session::Session, store},
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section, page::Link},
        i18n::{
            Lang,
            format::{self, Precision},
        },
        ics::ICS,
    },
    reference::{
        self, Line,
        paths::{EventPath, EventsPath},
    },
};
use askama::Template;
use jiff::{Timestamp, civil::Date};
use std::{collections::BTreeMap, sync::Arc};

#[derive(Template)]
#[template(path = "events/event.html")]
struct EventPage {
    p: Page,
    kind: &'static str,
    lang: Lang,
    iso: String,
    when: String,
    moment: Option<Moment>,
    /// How far away it is, or that it is on.
    distance: Option<String>,
    is_on: bool,
    is_period: bool,
    place: String,
    mode: Option<&'static str>,
    track: (&'static str, &'static str, String),
    organizers: Vec<Link>,
    organizer_names: Vec<String>,
    lines: Vec<Arc<Line>>,
    description: Option<(String, Lang)>,
    url: Option<String>,
    days: Vec<Day>,
    session_count: usize,
    agenda: String,
    documents: Vec<(String, Lang, String, Option<String>, &'static str)>,
    sources: Vec<Link>,
    remark: Option<&'static str>,
    ics: String,
    before: Option<Row>,
    after: Option<Row>,
}

/// A day of the programme.
struct Day {
    href: String,
    mark: (String, String),
    words: String,
    count: usize,
    first: Vec<(String, String, Lang)>,
}

pub(in crate::events) async fn event(path: EventPath, who: Anyone) -> Result<Reply> {
    let (known, reference, library) = (recall(&who.site).await?, reference::recall(&who.site).await?, documents::recall(&who.site).await?);
    let event = known.event(&path.slug).ok_or(Error::NotFound)?;
    let sessions = if event.session_count > 0 { store::sessions(who.db(), &event.slug).await? } else { Vec::new() };
    let (lang, now) = (path.lang, Timestamp::now());
    let (title, title_lang) = event.title.pick(lang);
    let (description, description_lang) = event.description.pick(lang);
    let same: Vec<&Event> = known.0.iter().filter(|other| other.track == event.track).collect();
    let here = same.iter().position(|other| other.slug == event.slug);
    let beside = |place: Option<usize>| Some(Row::of(same.get(place?)?, lang, today(now), &reference));
    let ics = format!("/events/{}.ics?lang={lang}", event.slug);
    let track = event.track;
    who.show(&EventPage {
        p: who
            .page()
            .titled(title)
            .described(if description.is_empty() { event.when.words(lang) } else { description.to_owned() })
            .within(Section::Events)
            .below(EventsPath { lang }, who.t("nav-events"))
            .also_as(ICS, &ics, title)
            .with_json_ld(&json_ld::event(&who.site.base_url, event, lang, &reference)),
        kind: event.kind_key(),
        lang: title_lang,
        iso: event.when.iso(),
        when: dates(lang, event),
        moment: event.when.starts_at().zip(event.when.time_zone()).map(|(at, zone)| Moment::of(lang, at, &zone)),
        distance: distance(lang, event, now),
        is_on: event.when.is_on(today(now)),
        is_period: !event.when.is_exact(),
        place: event.place(lang, &reference, true),
        mode: event.mode.map(crate::events::Mode::key),
        track: (track.key(), track.hue(), format!("{}?track={}", EventsPath { lang }, track.code())),
        organizers: entity_links(&event.organizers, lang, &reference),
        organizer_names: event.organizer_names.clone(),
        lines: reference.lines_of(&event.lines),
        description: (!description.is_empty()).then(|| (description.to_owned(), description_lang)),
        url: event.url.clone(),
        days: days(lang, &event.slug, &sessions),
        session_count: sessions.len(),
        agenda: super::agenda::AgendaPath { lang, slug: event.slug.clone() }.to_string(),
        documents: library.for_event(&event.slug).into_iter().map(|document| shown(lang, document)).collect(),
        sources: sources(&event.source_urls),
        remark: event.confidence.remark(),
        ics: if event.when.is_exact() || sessions.iter().any(|session| session.starts_at.is_some()) { ics } else { String::new() },
        before: beside(here.and_then(|here| here.checked_sub(1))),
        after: beside(here.map(|here| here + 1)),
    })
}

fn shown(lang: Lang, document: &Document) -> (String, Lang, String, Option<String>, &'static str) {
    let (title, title_lang) = document.title.pick(lang);
    (title.to_owned(), title_lang, document.href(lang), document.date(lang), document.kind_key())
}

/// "in 12 days", for what has not begun and is near enough to count.
fn distance(lang: Lang, event: &Event, now: Timestamp) -> Option<String> {
    if event.when.precision != Precision::Day {
        return None;
    }
    let begins = event.when.starts_at().or_else(|| {
        let zone = event.when.time_zone().unwrap_or(jiff::tz::TimeZone::UTC);
        Some(event.when.starts.to_zoned(zone).ok()?.timestamp())
    })?;
    let seconds = begins.as_second() - now.as_second();
    (0..400 * 86_400).contains(&seconds).then(|| format::relative(lang, seconds))
}

/// The days of the programme with their first sessions.
fn days(lang: Lang, slug: &str, sessions: &[Session]) -> Vec<Day> {
    let mut by_day: BTreeMap<Date, Vec<&Session>> = BTreeMap::new();
    for session in sessions {
        if let Some(day) = session.day {
            by_day.entry(day).or_default().push(session);
        }
    }
    by_day
        .into_iter()
        .map(|(date, sessions)| Day {
            href: format!("{}?day={date}", super::agenda::AgendaPath { lang, slug: slug.to_owned() }),
            mark: (date.day().to_string(), day_month(lang, date)),
            words: format::date_full(lang, date),
            count: sessions.len(),
            first: sessions
                .into_iter()
                .take(3)
                .map(|session| {
                    let (title, title_lang) = session.title.pick(lang);
                    (session.href(lang), title.to_owned(), title_lang)
                })
                .collect(),
        })
        .collect()
}

fn day_month(lang: Lang, date: Date) -> String {
    let when = crate::events::When { starts: date, ends: date, precision: Precision::Day, start_time: None, end_time: None, zone: None };
    day(lang, &when).1
}

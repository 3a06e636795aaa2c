//! The calendar for calendar programmes (iCalendar) and its changes for readers (Atom), with the filters of the pages.
//! That of an Action Line holds the sessions about it, too.
//!
//! Events of which only the month or the year is known are not in calendar files: a month marked from end to end would be
//! taken for a meeting of a month.

use super::{
    filter::{Asked, Filter},
    model::{Event, kind_key},
    recall,
    session::Session,
    store,
};
use crate::{
    documents::Confidence,
    platform::{
        atom::{self, Feed},
        auth::Anyone,
        http::{Error, Reply, Result, listing::State},
        i18n::{Lang, text},
        ics::{self, Calendar, Span},
        site::Site,
        text::beginning,
    },
    reference::{
        self, Reference,
        paths::{EventPath, EventsPath},
    },
};
use axum::extract::Query;
use axum_extra::routing::TypedPath;
use jiff::tz::TimeZone;
use serde::Deserialize;

/// All events as a calendar file.
#[derive(Debug, TypedPath, Deserialize)]
#[typed_path("/events.ics")]
pub struct CalendarFilePath;

/// One event with its sessions as a calendar file: `SLUG.ics`.
#[derive(Debug, TypedPath, Deserialize)]
#[typed_path("/events/{file}", rejection(Error))]
pub struct EventFilePath {
    pub file: String,
}

/// What is new or has changed in the calendar.
#[derive(Debug, TypedPath, Deserialize)]
#[typed_path("/feeds/events.atom")]
pub struct FeedPath;

/// Changes that a feed holds.
const NEWEST: usize = 50;

fn language(asked: Option<&str>) -> Lang {
    asked.and_then(|lang| lang.parse().ok()).unwrap_or(Lang::En)
}

/// The name of what a feed holds: the calendar, with the filters that are set.
fn name(lang: Lang, filter: &Filter, reference: &Reference) -> String {
    let words: Vec<String> = filter.words(lang, reference).into_iter().map(|(_, words)| words).collect();
    let all = text(lang, "events-feed-title");
    if words.is_empty() { all.to_string() } else { text(lang, "label-value").s("label", all).s("value", words.join(", ")).into() }
}

pub(super) async fn calendar(_path: CalendarFilePath, who: Anyone, Query(asked): Query<Asked>) -> Result<Reply> {
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let (lang, filter) = (language(asked.lang.as_deref()), Filter::of(&asked, &reference));
    let taken = filter.taken(&filter.found(&who, &known).await?);
    let sessions = match &filter.line {
        Some(line) => store::sessions_for_line(who.db(), line).await?,
        None => Vec::new(),
    };
    let of_line = sessions.iter().filter_map(|session| {
        let event = taken.iter().find(|event| event.slug == session.event)?;
        session_entry(&who.site, event, session, lang)
    });
    // An event that only some sessions make part of the line is there through these.
    let of_itself = taken.iter().filter(|event| filter.line.as_ref().is_none_or(|line| event.lines.contains(line)));
    let calendar = Calendar {
        name: name(lang, &filter, &reference),
        lang,
        itself: format!("{}{}", who.site.base_url, filter.state().with("lang", Some(lang)).at(CalendarFilePath)),
        page: format!("{}{}", who.site.base_url, filter.state().at(EventsPath { lang })),
        entries: of_itself.filter_map(|event| entry(&who.site, event, lang, &reference)).chain(of_line).collect(),
    };
    Ok(calendar.reply())
}

/// What may stand in the query of an event's calendar file.
#[derive(Debug, Deserialize)]
pub struct EventFileAsked {
    lang: Option<String>,
    /// The slugs of the sessions wanted, with commas: somebody's own programme.
    sessions: Option<String>,
}

pub(super) async fn event(path: EventFilePath, who: Anyone, Query(asked): Query<EventFileAsked>) -> Result<Reply> {
    let slug = path.file.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let event = known.event(slug).ok_or(Error::NotFound)?;
    let lang = language(asked.lang.as_deref());
    let sessions = store::sessions(who.db(), slug).await?;
    let wanted: Option<Vec<&str>> = asked.sessions.as_deref().map(|slugs| slugs.split(',').collect());
    let chosen = sessions.iter().filter(|session| wanted.as_ref().is_none_or(|slugs| slugs.contains(&session.slug.as_str())));
    let whole = entry(&who.site, event, lang, &reference).filter(|_| wanted.is_none());
    let calendar = Calendar {
        name: event.title.get(lang).to_owned(),
        lang,
        itself: format!("{}{}", who.site.base_url, State::default().with("sessions", asked.sessions.as_deref()).with("lang", Some(lang)).at(&path)),
        page: format!("{}{}", who.site.base_url, event.href(lang)),
        entries: whole.into_iter().chain(chosen.filter_map(|session| session_entry(&who.site, event, session, lang))).collect(),
    };
    Ok(calendar.reply())
}

/// An event in a calendar file; none where its days are not known. Times are given for one day only: those of several days
/// are the times of each.
fn entry(site: &Site, event: &Event, lang: Lang, reference: &Reference) -> Option<ics::Entry> {
    let when = &event.when;
    if !when.is_exact() {
        return None;
    }
    let zone = when.zone.clone().filter(|name| TimeZone::get(name).is_ok());
    let span = match (when.start_time, zone) {
        (Some(start), Some(zone)) if when.starts == when.ends => {
            let to = when.end_time.filter(|end| start < *end).map(|end| when.ends.to_datetime(end));
            Span::Times { from: when.starts.to_datetime(start), to, zone }
        }
        _ => Span::Days { from: when.starts, to: when.ends },
    };
    let (title, title_lang) = event.title.pick(lang);
    let (description, description_lang) = event.description.pick(lang);
    let place = event.place(lang, reference, true);
    Some(ics::Entry {
        uid: ics::uid(&site.base_url, "event", &event.slug),
        changed: event.changed_at,
        sequence: event.sequence,
        span,
        title: title.to_owned(),
        title_lang,
        description: description.to_owned(),
        description_lang,
        location: (!place.is_empty()).then_some(place),
        page: format!("{}{}", site.base_url, event.href(lang)),
        categories: [text(lang, event.track.key()).to_string(), text(lang, kind_key(&event.kind)).to_string()]
            .into_iter()
            .chain(reference.lines_of(&event.lines).iter().map(|line| line.chip(lang)))
            .collect(),
        is_tentative: event.confidence == Confidence::General,
    })
}

/// A session in a calendar file; none where its time is not known.
fn session_entry(site: &Site, event: &Event, session: &Session, lang: Lang) -> Option<ics::Entry> {
    let (from, to) = session.local()?;
    let (title, title_lang) = session.title.pick(lang);
    let (summary, summary_lang) = session.summary.pick(lang);
    let city = event.city.as_deref().map(|city| super::places::city(lang, city));
    let place: Vec<String> = [session.room.clone(), city].into_iter().flatten().collect();
    Some(ics::Entry {
        uid: ics::uid(&site.base_url, "session", &session.slug),
        changed: session.changed_at,
        sequence: session.sequence,
        span: Span::Times { from, to, zone: session.zone.clone()? },
        title: title.to_owned(),
        title_lang,
        description: summary.to_owned(),
        description_lang: summary_lang,
        location: (!place.is_empty()).then(|| place.join(", ")),
        page: format!("{}{}", site.base_url, session.href(lang)),
        categories: session.track.iter().cloned().chain(session.lines.iter().map(|code| code.to_uppercase())).collect(),
        is_tentative: false,
    })
}

pub(super) async fn atom(_path: FeedPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Reply> {
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let (lang, filter) = (language(asked.lang.as_deref()), Filter::of(&asked, &reference));
    let mut taken = filter.taken(&filter.found(&who, &known).await?);
    taken.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| b.when.starts.cmp(&a.when.starts)).then_with(|| a.slug.cmp(&b.slug)));
    let base = &who.site.base_url;
    let state = filter.state().with("lang", Some(lang)).at(FeedPath);
    let feed = Feed {
        id: atom::tag(base, "feed", state.trim_start_matches("/feeds/")),
        title: name(lang, &filter, &reference),
        subtitle: Some(text(lang, "events-feed-subtitle").to_string()),
        lang,
        author: text(lang, "site-name").to_string(),
        itself: format!("{base}{state}"),
        page: format!("{base}{}", filter.state().at(EventsPath { lang })),
        entries: taken.into_iter().take(NEWEST).map(|event| atom_entry(base, event, lang, &reference)).collect(),
    };
    Ok(feed.reply())
}

fn atom_entry(base: &str, event: &Event, lang: Lang, reference: &Reference) -> atom::Entry {
    let (title, title_lang) = event.title.pick(lang);
    let facts = [event.when.words(lang), event.place(lang, reference, true)];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let description = beginning(event.description.get(lang), 600);
    atom::Entry {
        id: atom::tag(base, "event", &event.slug),
        title: title.to_owned(),
        lang: title_lang,
        page: format!("{base}{}", EventPath { lang, slug: event.slug.clone() }),
        updated: event.changed_at,
        published: Some(event.added_at),
        summary: Some([facts.join(" · "), description].join("\n").trim().to_owned()),
        authors: Vec::new(),
        categories: [event.track.code(), &event.kind].into_iter().map(str::to_owned).chain(event.lines.iter().cloned()).collect(),
    }
}

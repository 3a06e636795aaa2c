//! Events and sessions as schema.org describes them.

use super::{
    model::{Event, When},
    session::Session,
};
use crate::{platform::i18n::Lang, reference::Reference};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

/// A moment with the offset of its zone: `2025-07-09T16:45:00+02:00`.
fn local(at: Timestamp, zone: Option<&TimeZone>) -> String {
    at.to_zoned(zone.cloned().unwrap_or(TimeZone::UTC)).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn start(when: &When) -> String {
    when.starts_at().map_or_else(|| when.iso(), |at| local(at, when.time_zone().as_ref()))
}

/// Nothing where only a period is known: it has no last day.
fn end(when: &When) -> Option<String> {
    if let Some(at) = when.ends_at() {
        return Some(local(at, when.time_zone().as_ref()));
    }
    (when.is_exact() && when.start_time.is_none()).then(|| when.ends.to_string())
}

fn organizers(codes: &[String], names: &[String], lang: Lang, reference: &Reference) -> Vec<Value> {
    let entities = reference
        .entities_of(codes)
        .into_iter()
        .map(|entity| json!({ "@type": "GovernmentOrganization", "name": entity.name.get(lang), "url": entity.homepage }));
    entities.chain(names.iter().map(|name| json!({ "@type": "Organization", "name": name }))).collect()
}

fn place(event: &Event, venue: Option<&str>, lang: Lang) -> Option<Value> {
    let address = event
        .city
        .as_ref()
        .map(|city| json!({ "@type": "PostalAddress", "addressLocality": super::places::city(lang, city), "addressCountry": event.country }));
    let name = venue.map(str::to_owned).or_else(|| event.city.as_deref().map(|city| super::places::city(lang, city)))?;
    Some(json!({ "@type": "Place", "name": name, "address": address }))
}

/// Without what is not known.
fn known(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, field| !field.is_null() && field.as_array().is_none_or(|items| !items.is_empty()) && field.as_str() != Some(""));
    }
    value
}

pub(super) fn event(base: &str, event: &Event, lang: Lang, reference: &Reference) -> Value {
    known(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": event.title.get(lang),
        "description": event.description.get(lang),
        "inLanguage": event.title.pick(lang).1,
        "startDate": start(&event.when),
        "endDate": end(&event.when),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": event.mode.map(super::model::Mode::schema),
        "location": place(event, event.venue.as_deref(), lang),
        "organizer": organizers(&event.organizers, &event.organizer_names, lang, reference),
        "url": format!("{base}{}", event.href(lang)),
        "sameAs": event.url,
    }))
}

pub(super) fn session(base: &str, event: &Event, session: &Session, lang: Lang, reference: &Reference) -> Value {
    let zone = session.time_zone();
    let moment = |at: Option<Timestamp>| at.map(|at| local(at, zone.as_ref()));
    known(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": session.title.get(lang),
        "description": session.summary.get(lang),
        "inLanguage": session.title.pick(lang).1,
        "startDate": moment(session.starts_at).or_else(|| session.day.map(|day| day.to_string())).unwrap_or_else(|| start(&event.when)),
        "endDate": moment(session.ends_at),
        "eventStatus": "https://schema.org/EventScheduled",
        "location": place(event, session.room.as_deref().or(event.venue.as_deref()), lang),
        "organizer": organizers(&session.organizers, &session.organizer_names, lang, reference),
        "performer": session.speakers.iter().map(|speaker| json!({ "@type": "Person", "name": speaker.name })).collect::<Vec<_>>(),
        "recordedIn": session.recording_url.as_ref().map(|url| json!({ "@type": "VideoObject", "url": url })),
        "superEvent": { "@type": "Event", "name": event.title.get(lang), "startDate": start(&event.when), "location": place(event, event.venue.as_deref(), lang), "url": format!("{base}{}", event.href(lang)) },
        "url": format!("{base}{}", session.href(lang)),
    }))
}

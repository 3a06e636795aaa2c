//! What stands around a line, a goal or an entity: inputs, events, documents, in short lists.

use crate::{
    platform::i18n::{
        ByLang, Lang,
        format::{self, Precision},
    },
    reference::{
        Entity, Reference,
        paths::{DocumentsPath, EventPath, InputPath, SessionPath},
    },
};
use jiff::civil::Date;
use serde::Deserialize;

/// What stands around a line, a goal or an entity.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Surroundings {
    pub input_count: i64,
    /// The newest.
    pub inputs: Vec<InputRow>,
    pub event_count: i64,
    /// The next, then the last ones.
    pub events: Vec<EventRow>,
    /// Newest first.
    pub documents: Vec<DocumentRow>,
}

#[derive(Debug, Deserialize)]
pub struct InputRow {
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub kind: String,
    pub received_on: Date,
}

#[derive(Debug, Deserialize)]
pub struct EventRow {
    pub slug: String,
    pub title: ByLang,
    pub starts_on: Date,
    pub ends_on: Date,
    pub precision: Precision,
    pub city: Option<String>,
    pub is_session: bool,
    pub organizers: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct DocumentRow {
    pub slug: String,
    pub symbol: Option<String>,
    pub title: ByLang,
    pub dated: Option<Date>,
    pub precision: Precision,
    pub issuers: Vec<String>,
    pub languages: Vec<Lang>,
}

/// An input in a short list.
pub struct InputItem<'a> {
    pub href: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub kind: &'a str,
    pub received: String,
}

/// An event or a session in a short list.
pub struct EventItem {
    pub href: String,
    pub title: String,
    pub lang: Lang,
    pub day: String,
    pub month: String,
    pub place: Option<String>,
    pub organizers: String,
    pub is_past: bool,
}

/// A document in a short list.
pub struct DocumentItem<'a> {
    pub href: String,
    pub title: String,
    pub lang: Lang,
    pub symbol: Option<String>,
    pub dated: Option<String>,
    pub issuers: Vec<&'a Entity>,
}

impl Surroundings {
    /// The inputs with their words.
    #[must_use]
    pub fn inputs<'a>(&self, reference: &'a Reference, lang: Lang) -> Vec<InputItem<'a>> {
        let item = |input: &InputRow| InputItem {
            href: InputPath { lang, reference: input.reference.clone() }.to_string(),
            title: input.title.clone(),
            lang: input.lang,
            organization: input.organization.clone(),
            kind: reference.stakeholder_type(&input.kind).map_or("", |kind| kind.name.get(lang)),
            received: format::date_medium(lang, input.received_on),
        };
        self.inputs.iter().map(item).collect()
    }

    /// The events with their words.
    #[must_use]
    pub fn events(&self, reference: &Reference, lang: Lang, today: Date) -> Vec<EventItem> {
        let item = |event: &EventRow| {
            let (title, has) = event.title.pick(lang);
            let slug = event.slug.clone();
            let organizers: Vec<&str> = event.organizers.iter().filter_map(|code| reference.entity(code)).map(|entity| entity.label(lang)).collect();
            let (day, month) = match event.precision {
                Precision::Day => {
                    (event.starts_on.day().to_string(), format!("{} {}", format::month_short(lang, event.starts_on.month()), event.starts_on.year()))
                }
                Precision::Month => (format::month_short(lang, event.starts_on.month()), event.starts_on.year().to_string()),
                Precision::Year => (String::new(), event.starts_on.year().to_string()),
            };
            EventItem {
                href: if event.is_session { SessionPath { lang, id: slug }.to_string() } else { EventPath { lang, slug }.to_string() },
                title: title.to_owned(),
                lang: has,
                day,
                month,
                place: event.city.clone(),
                organizers: format::list_and(lang, &organizers),
                is_past: event.ends_on < today,
            }
        };
        self.events.iter().map(item).collect()
    }

    /// The documents with their words.
    #[must_use]
    pub fn documents<'a>(&self, reference: &'a Reference, lang: Lang) -> Vec<DocumentItem<'a>> {
        let item = |document: &DocumentRow| {
            let (title, has) = document.title.pick(lang);
            DocumentItem {
                href: DocumentsPath { lang }.at(&document.slug),
                title: title.to_owned(),
                lang: has,
                symbol: document.symbol.clone(),
                dated: document.dated.map(|day| format::period(lang, day, day, document.precision)),
                issuers: document.issuers.iter().filter_map(|code| reference.entity(code)).collect(),
            }
        };
        self.documents.iter().map(item).collect()
    }
}

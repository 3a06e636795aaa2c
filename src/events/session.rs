//! Sessions of an event.

use crate::{
    documents::Confidence,
    platform::i18n::{ByLang, Lang},
    reference::paths::SessionPath,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::Deserialize;

/// A session of an event.
#[derive(Debug, Clone)]
pub struct Session {
    pub slug: String,
    /// The slug of its event.
    pub event: String,
    /// Its number in the programme.
    pub number: Option<String>,
    pub day: Option<Date>,
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    pub zone: Option<String>,
    pub room: Option<String>,
    /// The kind of session, in the words of the programme.
    pub track: Option<String>,
    pub url: Option<String>,
    pub recording_url: Option<String>,
    pub organizers: Vec<String>,
    pub organizer_names: Vec<String>,
    pub lines: Vec<String>,
    pub goals: Vec<i16>,
    pub speakers: Vec<Speaker>,
    pub source_urls: Vec<String>,
    pub confidence: Confidence,
    pub sequence: i32,
    pub changed_at: Timestamp,
    pub title: ByLang,
    pub summary: ByLang,
}

/// Somebody who spoke, as named in the programme.
#[derive(Debug, Clone, Deserialize)]
pub struct Speaker {
    pub name: String,
    pub role: Option<String>,
    pub organization: Option<String>,
}

impl Session {
    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        SessionPath { lang, id: self.slug.clone() }.to_string()
    }

    #[must_use]
    pub fn time_zone(&self) -> Option<TimeZone> {
        TimeZone::get(self.zone.as_deref()?).ok()
    }

    /// Beginning and end on the clocks of its place.
    #[must_use]
    pub fn local(&self) -> Option<(DateTime, Option<DateTime>)> {
        let zone = self.time_zone()?;
        Some((zone.to_datetime(self.starts_at?), self.ends_at.map(|end| zone.to_datetime(end))))
    }

    /// Whether it runs at this moment.
    #[must_use]
    pub fn is_on(&self, now: Timestamp) -> bool {
        matches!((self.starts_at, self.ends_at), (Some(start), Some(end)) if start <= now && now < end)
    }
}

impl Speaker {
    /// The text that names a role of the programmes; other roles are shown as they are written.
    #[must_use]
    pub fn role_key(&self) -> Option<&'static str> {
        match self.role.as_deref()? {
            "speaker" => Some("events-role-speaker"),
            "moderator" => Some("events-role-moderator"),
            "panellist" => Some("events-role-panellist"),
            "chair" => Some("events-role-chair"),
            "facilitator" => Some("events-role-facilitator"),
            _ => None,
        }
    }

    /// The first letters of the first and last name.
    #[must_use]
    pub fn initials(&self) -> String {
        let words: Vec<&str> = self.name.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).collect();
        let letter = |word: Option<&&str>| word.and_then(|word| word.chars().next());
        match words.len() {
            0 => self.name.chars().take(1).collect(),
            1 => letter(words.first()).into_iter().collect(),
            _ => letter(words.first()).into_iter().chain(letter(words.last())).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_first_and_last_name() {
        let initials = |name: &str| Speaker { name: name.into(), role: None, organization: None }.initials();
        assert_eq!(initials("Ana Cristina Amoroso das Neves"), "AN");
        assert_eq!(initials("Sofiène Hemissi"), "SH");
        assert_eq!(initials("李明"), "李");
    }
}

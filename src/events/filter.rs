//! Which events are asked for: the same filters on the pages, in the calendar file and in the feed.

use super::model::{Calendar, Event, KINDS, Track, kind_key};
use crate::{
    platform::{
        auth::Anyone,
        http::{
            Result,
            listing::{self, Applied, Facet, State},
        },
        i18n::Lang,
    },
    reference::Reference,
};
use jiff::civil::Date;
use serde::Deserialize;
use std::fmt::Display;

/// What may stand in the query of an address of the calendar.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    pub view: Option<String>,
    pub month: Option<String>,
    pub page: Option<String>,
    q: Option<String>,
    kind: Option<String>,
    track: Option<String>,
    entity: Option<String>,
    line: Option<String>,
    from: Option<String>,
    to: Option<String>,
    /// The language of a feed or calendar file.
    pub lang: Option<String>,
}

/// The filters that are set, known to mean something.
#[derive(Debug, Default, Clone)]
pub struct Filter {
    pub q: String,
    kind: Option<String>,
    track: Option<Track>,
    entity: Option<String>,
    pub line: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Filter {
    #[must_use]
    pub fn of(asked: &Asked, reference: &Reference) -> Self {
        Self {
            q: listing::asked(asked.q.as_deref()),
            kind: asked.kind.clone().filter(|kind| KINDS.contains(&kind.as_str())),
            track: asked.track.as_deref().and_then(Track::of),
            entity: asked.entity.clone().filter(|code| reference.entity(code).is_some()),
            line: asked.line.clone().filter(|code| reference.line(code).is_some()),
            from: asked.from.as_deref().and_then(|typed| Some(days(typed)?.0)),
            to: asked.to.as_deref().and_then(|typed| Some(days(typed)?.1)),
        }
    }

    /// The filters as they stand in addresses.
    #[must_use]
    pub fn state(&self) -> State {
        State::default()
            .with("q", Some(&self.q))
            .with("kind", self.kind.as_deref())
            .with("track", self.track.map(Track::code))
            .with("entity", self.entity.as_deref())
            .with("line", self.line.as_deref())
            .with("from", self.from)
            .with("to", self.to)
    }

    /// Whether the event passes all filters but the one named.
    fn takes(&self, event: &Event, but: &str) -> bool {
        let passes = |name: &str, is_met: bool| but == name || is_met;
        passes("kind", self.kind.as_ref().is_none_or(|kind| event.kind == *kind))
            && passes("track", self.track.is_none_or(|track| event.track == track))
            && passes("entity", self.entity.as_ref().is_none_or(|code| event.organizers.contains(code)))
            && passes("line", self.line.as_ref().is_none_or(|code| event.concerns(code)))
            && passes("from", self.from.is_none_or(|from| from <= event.when.ends))
            && passes("to", self.to.is_none_or(|to| event.when.starts <= to))
    }

    /// Those of the events that match the words asked for.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn found<'a>(&self, who: &Anyone, calendar: &'a Calendar) -> Result<Vec<&'a Event>> {
        if self.q.is_empty() {
            return Ok(calendar.0.iter().collect());
        }
        let slugs = super::store::matching(who.db(), &self.q).await?;
        Ok(calendar.0.iter().filter(|event| slugs.contains(&event.slug)).collect())
    }

    /// Those that pass all filters.
    #[must_use]
    pub fn taken<'a>(&self, found: &[&'a Event]) -> Vec<&'a Event> {
        found.iter().copied().filter(|event| self.takes(event, "")).collect()
    }

    /// The choices, with how many events each would show.
    #[must_use]
    pub fn facets(&self, who: &Anyone, path: &impl Display, state: &State, found: &[&Event], reference: &Reference) -> Vec<Facet> {
        let lang = who.lang;
        let matching = |but: &'static str| found.iter().copied().filter(move |event| self.takes(event, but));
        let toggled = |name, value: &str, is_chosen: bool| state.clone().with(name, (!is_chosen).then_some(value)).at(path);

        let mut tracks = Facet::new(who.t("events-track"));
        for track in Track::ALL {
            let (count, is_chosen) = (matching("track").filter(|event| event.track == track).count(), self.track == Some(track));
            if count > 0 || is_chosen {
                tracks.offer(lang, who.t(track.key()), count, toggled("track", track.code(), is_chosen), is_chosen);
            }
        }
        let mut kinds = Facet::new(who.t("events-kind"));
        for kind in KINDS {
            let (count, is_chosen) = (matching("kind").filter(|event| event.kind == kind).count(), self.kind.as_deref() == Some(kind));
            if count > 0 || is_chosen {
                kinds.offer(lang, who.t(kind_key(kind)), count, toggled("kind", kind, is_chosen), is_chosen);
            }
        }
        let mut organizers = Facet::new(who.t("events-organizer"));
        let of_organizers = listing::tally(matching("entity").flat_map(|event| event.organizers.iter().map(String::as_str)));
        for (code, count) in listing::most_frequent(of_organizers) {
            let is_chosen = self.entity.as_ref() == Some(&code);
            let name = reference.entity(&code).map_or(code.as_str(), |entity| entity.label(lang));
            organizers.offer(lang, name, count, toggled("entity", &code, is_chosen), is_chosen);
        }
        let mut lines = Facet::new(who.t("events-line"));
        for line in &reference.lines {
            let (count, is_chosen) = (matching("line").filter(|event| event.concerns(&line.code)).count(), self.line.as_ref() == Some(&line.code));
            if count > 0 || is_chosen {
                lines.offer(lang, format!("{} {}", line.display_code(), line.short.get(lang)), count, toggled("line", &line.code, is_chosen), is_chosen);
            }
        }
        vec![tracks, kinds, organizers, lines]
    }

    /// What is set, in words, each with the address without it.
    #[must_use]
    pub fn applied(&self, who: &Anyone, path: &impl Display, state: &State, reference: &Reference) -> Vec<Applied> {
        let lang = who.lang;
        let mut applied = Vec::new();
        let mut note = |name: &'static str, words: Option<String>| {
            if let Some(words) = words {
                applied.push(Applied { words, href: state.clone().without(&[name]).at(path) });
            }
        };
        for (name, words) in self.words(lang, reference) {
            note(name, Some(words));
        }
        applied
    }

    /// What is set, in words.
    #[must_use]
    pub fn words(&self, lang: Lang, reference: &Reference) -> Vec<(&'static str, String)> {
        let t = |key| crate::platform::i18n::text(lang, key);
        let date = |date| crate::platform::i18n::format::date_medium(lang, date);
        [
            ("q", Some(self.q.clone()).filter(|q| !q.is_empty())),
            ("kind", self.kind.as_deref().map(|kind| t(kind_key(kind)).to_string())),
            ("track", self.track.map(|track| t(track.key()).to_string())),
            ("entity", self.entity.as_ref().and_then(|code| Some(reference.entity(code)?.label(lang).to_owned()))),
            ("line", self.line.as_ref().and_then(|code| Some(reference.line(code)?.chip(lang)))),
            ("from", self.from.map(|from| t("events-from-date").s("date", date(from)).to_string())),
            ("to", self.to.map(|to| t("events-to-date").s("date", date(to)).to_string())),
        ]
        .into_iter()
        .filter_map(|(name, words)| Some((name, words?)))
        .collect()
    }
}

/// The first and last day of what was typed: a day, a month or a year in the form of ISO 8601.
#[must_use]
pub fn days(typed: &str) -> Option<(Date, Date)> {
    let mut parts = typed.trim().splitn(3, '-');
    let year: i16 = parts.next()?.parse().ok().filter(|year| (1865..=2100).contains(year))?;
    let month: Option<i8> = parts.next().map(str::parse).transpose().ok()?;
    let day: Option<i8> = parts.next().map(str::parse).transpose().ok()?;
    let first = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let last = match (month, day) {
        (Some(_), Some(_)) => first,
        (Some(_), None) => first.last_of_month(),
        _ => first.last_of_year(),
    };
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_months_and_years_are_understood() {
        assert_eq!(days("2025-07-09"), Some((date(2025, 7, 9), date(2025, 7, 9))));
        assert_eq!(days("2025-02"), Some((date(2025, 2, 1), date(2025, 2, 28))));
        assert_eq!(days("2025"), Some((date(2025, 1, 1), date(2025, 12, 31))));
        for nonsense in ["", "x", "2025-13", "2025-02-30", "99999", "1500", "2025-", "2025-07-09-1"] {
            assert_eq!(days(nonsense), None, "{nonsense}");
        }
    }
}

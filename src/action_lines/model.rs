//! Entries of the Action Lines and how they are chosen.

use crate::{
    commitments::Confidence,
    platform::i18n::{
        ByLang, Lang, Text,
        format::{self, Precision},
        text,
    },
    reference::paths::LinePath,
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// All public entries, in all languages; lines in their order, in each the entries in theirs.
#[derive(Debug, Default)]
pub struct Entries {
    all: Vec<Entry>,
    /// By line and kind, in the order of time.
    by_line: BTreeMap<String, [Vec<usize>; Kind::ALL.len()]>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Entry {
    /// Its word, also the name of its place on the line's page.
    pub slug: String,
    pub kind: Kind,
    /// Code of the line.
    pub line: String,
    pub year_from: Option<i16>,
    pub year_to: Option<i16>,
    pub qualifier: Option<Qualifier>,
    /// The day, or the first of the month, where more than the year is known.
    pub dated: Option<Date>,
    pub dated_to: Option<Date>,
    pub precision: Precision,
    pub place: Option<String>,
    pub confidence: Confidence,
    pub changed_at: Timestamp,
    pub title: ByLang,
    pub body: ByLang,
    pub entities: Vec<String>,
    pub sdgs: Vec<i16>,
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Milestone,
    Challenge,
    Trend,
}

/// How the year is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Qualifier {
    /// Reached by that year.
    By,
    /// That year and after.
    Beyond,
    /// Over the years named.
    Decade,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Source {
    pub title: Option<String>,
    pub url: String,
}

impl Source {
    /// The title, else the host it lies on.
    #[must_use]
    pub fn words(&self) -> &str {
        self.title.as_deref().filter(|title| !title.is_empty()).unwrap_or_else(|| host(&self.url))
    }
}

/// The host of an address.
#[must_use]
pub fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split(['/', '?', '#']).next().unwrap_or(after);
    host.strip_prefix("www.").unwrap_or(host)
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Milestone, Self::Challenge, Self::Trend];

    /// As in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Milestone => "milestone",
            Self::Challenge => "challenge",
            Self::Trend => "trend",
        }
    }

    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// One of the kind.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Milestone => "action-lines-milestone",
            Self::Challenge => "action-lines-challenge",
            Self::Trend => "action-lines-trend",
        }
    }

    /// Many of the kind.
    #[must_use]
    pub fn plural_key(self) -> &'static str {
        match self {
            Self::Milestone => "action-lines-milestones",
            Self::Challenge => "action-lines-challenges",
            Self::Trend => "action-lines-trends",
        }
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Milestone => "milestone",
            Self::Challenge => "mountain",
            Self::Trend => "trending-up",
        }
    }
}

impl Entry {
    /// Its place on its line's page.
    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        format!("{}#{}", LinePath { lang, code: self.line.clone() }, self.slug)
    }

    /// Its year or years, as they are said: «2014», «by 2014», «2025 and beyond», «1990–2025».
    #[must_use]
    pub fn years(&self, lang: Lang) -> String {
        let Some(from) = self.year_from else { return String::new() };
        match (self.qualifier, self.year_to) {
            (Some(Qualifier::By), _) => year_text(lang, "action-lines-by-year", from).to_string(),
            (Some(Qualifier::Beyond), _) => year_text(lang, "action-lines-year-and-beyond", from).to_string(),
            (_, Some(to)) if to != from => format!("{from}–{to}"),
            _ => from.to_string(),
        }
    }

    /// The day or month, where it is known.
    #[must_use]
    pub fn day(&self, lang: Lang) -> Option<String> {
        let from = self.dated.filter(|_| self.precision != Precision::Year)?;
        Some(format::period(lang, from, self.dated_to.unwrap_or(from), self.precision))
    }

    /// For `datetime` of a `time` element.
    #[must_use]
    pub fn datetime(&self) -> String {
        match (self.dated, self.precision, self.year_from) {
            (Some(day), Precision::Day, _) => day.to_string(),
            (Some(day), Precision::Month, _) => format!("{:04}-{:02}", day.year(), day.month()),
            (_, _, Some(year)) => format!("{year:04}"),
            _ => String::new(),
        }
    }

    /// Where it stands in time: year, then day.
    #[must_use]
    pub fn moment(&self) -> (i16, Option<Date>) {
        (self.year_from.unwrap_or(i16::MIN), self.dated)
    }
}

fn year_text(lang: Lang, key: &'static str, year: i16) -> Text {
    // Years are names, not quantities: they take no thousands separator.
    text(lang, key).s("year", year)
}

/// What a visitor chose of all entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub line: Option<String>,
    pub sdg: Option<i16>,
    pub entity: Option<String>,
    pub kind: Option<Kind>,
    pub from: Option<i16>,
    pub to: Option<i16>,
    pub q: String,
}

/// The parts of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Line,
    Goal,
    Entity,
    Kind,
    Years,
    Words,
}

impl Choice {
    /// Whether the entry is chosen. `found` are the slugs in which the words were found.
    #[must_use]
    pub fn takes(&self, entry: &Entry, found: Option<&[String]>) -> bool {
        self.takes_but(entry, found, None)
    }

    /// [`Choice::takes`] without one part: for the counts of that part's alternatives.
    #[must_use]
    pub fn takes_but(&self, entry: &Entry, found: Option<&[String]>, but: Option<Part>) -> bool {
        let counts = |part| but != Some(part);
        let line = self.line.as_ref().is_none_or(|line| *line == entry.line || (line == "c7" && entry.line.starts_with("c7-")));
        let goal = self.sdg.is_none_or(|goal| entry.sdgs.contains(&goal));
        let entity = self.entity.as_ref().is_none_or(|entity| entry.entities.contains(entity));
        let kind = self.kind.is_none_or(|kind| kind == entry.kind);
        let last = entry.year_to.or(entry.year_from);
        let years =
            self.from.is_none_or(|from| last.is_some_and(|last| last >= from)) && self.to.is_none_or(|to| entry.year_from.is_some_and(|year| year <= to));
        let words = found.is_none_or(|found| found.contains(&entry.slug));
        (line || !counts(Part::Line))
            && (goal || !counts(Part::Goal))
            && (entity || !counts(Part::Entity))
            && (kind || !counts(Part::Kind))
            && (years || !counts(Part::Years))
            && (words || !counts(Part::Words))
    }
}

impl Entries {
    #[must_use]
    pub fn new(all: Vec<Entry>) -> Self {
        let mut in_time: Vec<_> = all.iter().enumerate().collect();
        in_time.sort_by_key(|(_, entry)| entry.moment());
        let mut by_line: BTreeMap<String, [Vec<usize>; Kind::ALL.len()]> = BTreeMap::new();
        for (place, entry) in in_time {
            if let Some(of_kind) = by_line.entry(entry.line.clone()).or_default().get_mut(entry.kind as usize) {
                of_kind.push(place);
            }
        }
        Self { all, by_line }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.all.iter()
    }

    /// Entries of one line, of one kind, in the order of time.
    #[must_use]
    pub fn of_line(&self, line: &str, kind: Kind) -> Vec<&Entry> {
        let places = self.by_line.get(line).and_then(|kinds| kinds.get(kind as usize));
        places.into_iter().flatten().filter_map(|place| self.all.get(*place)).collect()
    }

    /// The entries that changed last.
    #[must_use]
    pub fn newest(&self, count: usize) -> Vec<&Entry> {
        self.newest_of(count, |_| true)
    }

    /// The chosen entries that changed last.
    #[must_use]
    pub fn newest_of(&self, count: usize, is_chosen: impl Fn(&Entry) -> bool) -> Vec<&Entry> {
        let mut all: Vec<_> = self.iter().filter(|entry| is_chosen(entry)).collect();
        all.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| b.moment().cmp(&a.moment())).then_with(|| a.slug.cmp(&b.slug)));
        all.truncate(count);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(line: &str, from: i16, to: Option<i16>) -> Entry {
        let mut made: Entry = serde_json::from_value(serde_json::json!({
            "slug": "x", "kind": "milestone", "line": line, "precision": "year", "confidence": "sourced", "changed_at": "2026-01-01T00:00:00Z",
            "title": {"en": "X"}, "body": {"en": ""}, "entities": ["ITU"], "sdgs": [9], "sources": []
        }))
        .unwrap();
        (made.year_from, made.year_to) = (Some(from), to);
        made
    }

    #[test]
    fn a_choice_takes_what_overlaps_its_years() {
        let long = entry("c2", 1990, Some(2025));
        let choice = |from, to| Choice { from, to, ..Choice::default() };
        assert!(choice(Some(2000), Some(2001)).takes(&long, None));
        assert!(choice(Some(2025), None).takes(&long, None));
        assert!(!choice(Some(2026), None).takes(&long, None));
        assert!(!choice(None, Some(1989)).takes(&long, None));
    }

    #[test]
    fn c7_stands_for_its_eight_applications() {
        let choice = Choice { line: Some("c7".into()), ..Choice::default() };
        assert!(choice.takes(&entry("c7-e-health", 2003, None), None));
        assert!(!choice.takes(&entry("c1", 2003, None), None));
    }

    #[test]
    fn counts_of_a_part_leave_that_part_out() {
        let choice = Choice { line: Some("c1".into()), sdg: Some(4), ..Choice::default() };
        let other = entry("c2", 2003, None);
        assert!(!choice.takes_but(&other, None, Some(Part::Line)), "the goal still counts");
        assert!(Choice { sdg: None, ..choice }.takes_but(&other, None, Some(Part::Line)));
    }

    #[test]
    fn years_are_said_as_they_are_meant() {
        let mut made = entry("c1", 2014, Some(2014));
        assert_eq!(made.years(Lang::En), "2014");
        made.year_to = Some(2016);
        assert_eq!(made.years(Lang::En), "2014–2016");
        made.qualifier = Some(Qualifier::By);
        assert_eq!(made.years(Lang::En), "by 2014");
    }

    #[test]
    fn a_source_without_title_is_known_by_its_host() {
        let source = Source { title: None, url: "https://www.itu.int/en/x".into() };
        assert_eq!(source.words(), "itu.int");
    }
}

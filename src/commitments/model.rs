//! Commitments with their standing, road maps with their activities.

use crate::platform::i18n::{ByLang, Lang, format::Precision};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Everything the follow-up pages show, in all languages.
#[derive(Debug, Default, Deserialize)]
pub struct FollowUp {
    /// In the order of the outcome document.
    pub commitments: Vec<Commitment>,
    /// In their order.
    pub roadmaps: Vec<Roadmap>,
    /// Names of the groups that are no entity.
    pub groups: BTreeMap<String, ByLang>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Commitment {
    /// As in addresses: `c-067a`.
    pub slug: String,
    pub kind: Kind,
    pub resolution: String,
    /// Slug of the resolution in the library.
    pub document: Option<String>,
    pub paragraph: Option<String>,
    pub decided_on: Option<Date>,
    pub due: Option<Date>,
    pub due_precision: Precision,
    pub due_event: Option<Pointer>,
    pub recorded_status: Option<Progress>,
    pub lines_basis: Option<String>,
    pub source_title: Option<String>,
    pub source_url: Option<String>,
    pub confidence: Confidence,
    pub title: ByLang,
    pub action: ByLang,
    pub theme: ByLang,
    pub due_words: ByLang,
    pub entities: Vec<String>,
    pub groups: Vec<String>,
    pub reports_to: Vec<String>,
    pub lines: Vec<String>,
    pub sdgs: Vec<i16>,
    /// Newest first.
    pub reports: Vec<Report>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Request,
    Decision,
}

/// What a progress report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    NotStarted,
    UnderWay,
    Done,
    Dropped,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Report {
    pub entity: String,
    pub status: Progress,
    pub reported_at: Timestamp,
    pub lang: Lang,
    pub body: String,
    pub evidence_url: Option<String>,
}

/// A thing of another slice that is named here: its word and its title.
#[derive(Debug, Clone, Deserialize)]
pub struct Pointer {
    pub slug: String,
    pub title: ByLang,
    /// Where it lies outside the portal.
    pub url: Option<String>,
}

/// How sure a fact is (data/README.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    Sourced,
    Report,
    General,
}

/// Where a commitment stands, as the public sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Overdue,
    NotReported,
    NotStarted,
    UnderWay,
    Done,
    Dropped,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Roadmap {
    pub slug: String,
    pub kind: RoadmapKind,
    pub status: RoadmapStatus,
    pub symbol: Option<String>,
    pub mandate: Option<String>,
    pub source_url: Option<String>,
    pub confidence: Confidence,
    pub title: ByLang,
    pub official_title: ByLang,
    pub description: ByLang,
    pub status_words: ByLang,
    pub owners: Vec<String>,
    pub groups: Vec<String>,
    pub lines: Vec<String>,
    pub activities: Vec<Activity>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoadmapKind {
    Preparation,
    Implementation,
    Precedent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoadmapStatus {
    Requested,
    Recommended,
    UnderWay,
    Completed,
    Historical,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Activity {
    pub position: i16,
    pub title: ByLang,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    pub precision: Precision,
    pub is_deadline: bool,
    pub source_url: Option<String>,
    pub event: Option<Pointer>,
    pub document: Option<Pointer>,
    pub entities: Vec<String>,
    pub groups: Vec<String>,
    pub lines: Vec<String>,
}

impl FollowUp {
    #[must_use]
    pub fn commitment(&self, slug: &str) -> Option<&Commitment> {
        self.commitments.iter().find(|commitment| commitment.slug == slug)
    }

    #[must_use]
    pub fn roadmap(&self, slug: &str) -> Option<&Roadmap> {
        self.roadmaps.iter().find(|roadmap| roadmap.slug == slug)
    }

    pub fn commitments_of_line<'a>(&'a self, line: &'a str) -> impl Iterator<Item = &'a Commitment> {
        self.commitments.iter().filter(move |commitment| commitment.lines.iter().any(|one| one == line))
    }

    /// Those that an entity is asked to act on.
    pub fn commitments_of_entity<'a>(&'a self, entity: &'a str) -> impl Iterator<Item = &'a Commitment> {
        self.commitments.iter().filter(move |commitment| commitment.entities.iter().any(|one| one == entity))
    }

    pub fn roadmaps_of_entity<'a>(&'a self, entity: &'a str) -> impl Iterator<Item = &'a Roadmap> {
        self.roadmaps.iter().filter(move |roadmap| roadmap.owners.iter().any(|one| one == entity))
    }

    /// Road maps that name the line, or have an activity that does.
    pub fn roadmaps_of_line<'a>(&'a self, line: &'a str) -> impl Iterator<Item = &'a Roadmap> {
        self.roadmaps.iter().filter(move |roadmap| roadmap.is_about(line))
    }

    /// The name of a group; its code where it has none.
    #[must_use]
    pub fn group(&self, code: &str, lang: Lang) -> String {
        self.groups.get(code).map_or_else(|| code.replace('_', " "), |name| name.get(lang).to_owned())
    }
}

impl Commitment {
    /// A commitment is overdue when its day has passed and the newest report does not say that it is done or dropped.
    /// Without a report nobody knows more than that it was asked.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing {
        let progress = self.reports.first().map(|report| report.status).or(self.recorded_status);
        match progress {
            Some(Progress::Done) => Standing::Done,
            Some(Progress::Dropped) => Standing::Dropped,
            _ if self.due.is_some_and(|due| due < today) => Standing::Overdue,
            Some(Progress::UnderWay) => Standing::UnderWay,
            Some(Progress::NotStarted) => Standing::NotStarted,
            None => Standing::NotReported,
        }
    }

    #[must_use]
    pub fn due_year(&self) -> Option<i16> {
        self.due.map(Date::year)
    }

    /// The title, or what stands for it.
    #[must_use]
    pub fn heading(&self, lang: Lang) -> (&str, Lang) {
        let (title, has) = self.title.pick(lang);
        if title.is_empty() { self.action.pick(lang) } else { (title, has) }
    }
}

impl Standing {
    pub const ALL: [Self; 6] = [Self::Overdue, Self::NotReported, Self::NotStarted, Self::UnderWay, Self::Done, Self::Dropped];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Overdue => "commitments-overdue",
            Self::NotReported => "commitments-not-reported",
            Self::NotStarted => "commitments-not-started",
            Self::UnderWay => "commitments-under-way",
            Self::Done => "commitments-done",
            Self::Dropped => "commitments-dropped",
        }
    }

    /// As in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::NotReported => "not-reported",
            Self::NotStarted => "not-started",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }

    /// Class of its colour.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Overdue => "bad",
            Self::UnderWay => "link",
            Self::Done => "good",
            Self::NotReported | Self::NotStarted | Self::Dropped => "",
        }
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Overdue => "triangle-alert",
            Self::NotReported => "hourglass",
            Self::NotStarted => "clock",
            Self::UnderWay => "trending-up",
            Self::Done => "circle-check",
            Self::Dropped => "circle-x",
        }
    }

    /// A column of the board even when it holds nothing.
    #[must_use]
    pub fn always_stands(self) -> bool {
        matches!(self, Self::Overdue | Self::NotReported | Self::UnderWay | Self::Done)
    }
}

impl Roadmap {
    /// Whether the road map, or one of its activities, names the line.
    #[must_use]
    pub fn is_about(&self, line: &str) -> bool {
        self.lines.iter().any(|one| one == line) || self.activities.iter().any(|activity| activity.is_about(line))
    }

    /// First and last day of its dated activities.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let from = self.activities.iter().filter_map(|activity| activity.starts).min()?;
        let to = self.activities.iter().filter_map(Activity::last_day).max()?;
        Some((from, to))
    }
}

impl RoadmapStatus {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Requested => "commitments-roadmap-requested",
            Self::Recommended => "commitments-roadmap-recommended",
            Self::UnderWay => "commitments-roadmap-under-way",
            Self::Completed => "commitments-roadmap-completed",
            Self::Historical => "commitments-roadmap-historical",
        }
    }

    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Completed => "good",
            Self::UnderWay => "link",
            Self::Requested | Self::Recommended => "warn",
            Self::Historical => "hollow",
        }
    }
}

impl RoadmapKind {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Preparation => "commitments-roadmap-preparation",
            Self::Implementation => "commitments-roadmap-implementation",
            Self::Precedent => "commitments-roadmap-precedent",
        }
    }
}

impl Activity {
    #[must_use]
    pub fn is_about(&self, line: &str) -> bool {
        self.lines.iter().any(|one| one == line)
    }

    /// The last day, or the only one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.ends.or(self.starts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn commitment(due: Option<Date>, reports: &[Progress], recorded: Option<Progress>) -> Commitment {
        let mut made: Commitment = serde_json::from_value(serde_json::json!({
            "slug": "c-1", "kind": "request", "resolution": "A/RES/80/173", "due_precision": "day", "confidence": "sourced", "title": {}, "action": {"en": "Act"},
            "theme": {}, "due_words": {}, "entities": [], "groups": [], "reports_to": [], "lines": [], "sdgs": [], "reports": []
        }))
        .unwrap();
        made.due = due;
        made.recorded_status = recorded;
        made.reports = reports
            .iter()
            .map(|status| Report {
                entity: "ITU".into(),
                status: *status,
                reported_at: Timestamp::UNIX_EPOCH,
                lang: Lang::En,
                body: String::new(),
                evidence_url: None,
            })
            .collect();
        made
    }

    #[test]
    fn nothing_that_is_overdue_hides_behind_a_report() {
        let yesterday = Some(date(2026, 11, 23));
        let today = date(2026, 11, 24);
        assert_eq!(commitment(yesterday, &[], None).standing(today), Standing::Overdue);
        assert_eq!(commitment(yesterday, &[Progress::UnderWay], None).standing(today), Standing::Overdue);
        assert_eq!(commitment(yesterday, &[Progress::NotStarted], None).standing(today), Standing::Overdue);
        assert_eq!(commitment(yesterday, &[Progress::Done], None).standing(today), Standing::Done);
        assert_eq!(commitment(Some(today), &[], None).standing(today), Standing::NotReported, "the day itself still counts");
    }

    #[test]
    fn the_newest_report_decides_and_the_decision_stands_in_for_none() {
        let today = date(2026, 11, 24);
        assert_eq!(commitment(None, &[Progress::UnderWay, Progress::Done], None).standing(today), Standing::UnderWay);
        assert_eq!(commitment(None, &[], Some(Progress::Done)).standing(today), Standing::Done);
        assert_eq!(commitment(None, &[], None).standing(today), Standing::NotReported);
    }

    #[test]
    fn standings_are_known_by_their_code() {
        for standing in Standing::ALL {
            assert_eq!(Standing::of(standing.code()), Some(standing));
        }
        assert_eq!(Standing::of("lost"), None);
    }
}

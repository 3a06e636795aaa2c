//! Calls and their questionnaires: types and rules.

use crate::platform::{
    i18n::{Lang, format, text},
    id::Id,
};
use jiff::{SignedDuration, Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A call as a type for ids.
#[derive(Debug)]
pub struct CallRow;
pub type CallId = Id<CallRow>;

/// A version of a call's questionnaire as a type for ids.
#[derive(Debug)]
pub struct QuestionnaireRow;
pub type QuestionnaireId = Id<QuestionnaireRow>;

/// A question as a type for ids.
#[derive(Debug)]
pub struct QuestionRow;
pub type QuestionId = Id<QuestionRow>;

/// Where a call comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "call_origin", rename_all = "snake_case")]
pub enum CallOrigin {
    Desk,
    /// A historical call, taken from its public sources; it takes no inputs here.
    Reference,
    /// To try the portal with; never mixed with real statements.
    Demonstration,
}

/// What of a call's inputs becomes public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "publication_policy", rename_all = "snake_case")]
pub enum PublicationPolicy {
    All,
    OnConsent,
    None,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "question_kind", rename_all = "snake_case")]
pub enum QuestionKind {
    LongText,
    ShortText,
    OneChoice,
    ManyChoices,
    YesNo,
    Number,
    Date,
    LineTable,
    LinePicker,
    SdgPicker,
    File,
    Url,
    Statement,
}

/// Who reads the answers to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "visibility", rename_all = "snake_case")]
pub enum Visibility {
    Public,
    Secretariat,
}

/// What an answer says about the submission as a whole, whatever the question's wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "answer_meaning", rename_all = "snake_case")]
pub enum Meaning {
    Title,
    Organization,
    StakeholderType,
    Reach,
    Country,
    Region,
    Contact,
    Consent,
}

/// What stands behind a call's dates: instants in a named zone, or days of a historical call.
#[derive(Debug, Clone)]
pub struct Schedule {
    pub origin: CallOrigin,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    /// An IANA name.
    pub zone: String,
    pub grace_minutes: i16,
    /// By the database's clock.
    pub now: Timestamp,
}

/// Whether a call takes inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Upcoming,
    Open,
    Closed,
}

impl Standing {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Upcoming => "calls-upcoming",
            Self::Open => "calls-open",
            Self::Closed => "calls-closed",
        }
    }

    /// The class of its badge.
    #[must_use]
    pub fn badge(self) -> &'static str {
        match self {
            Self::Upcoming => "badge",
            Self::Open => "badge good",
            Self::Closed => "badge hollow",
        }
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Upcoming => "calendar",
            Self::Open => "circle-check",
            Self::Closed => "ban",
        }
    }
}

impl Schedule {
    #[must_use]
    pub fn standing(&self) -> Standing {
        let (Some(opens), Some(closes)) = (self.opens_at, self.closes_at) else { return Standing::Closed };
        let grace = SignedDuration::from_mins(i64::from(self.grace_minutes));
        if self.origin == CallOrigin::Reference || closes.checked_add(grace).is_ok_and(|end| self.now >= end) {
            Standing::Closed
        } else if self.now < opens {
            Standing::Upcoming
        } else {
            Standing::Open
        }
    }

    #[must_use]
    pub fn is_open(&self) -> bool {
        self.standing() == Standing::Open
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// Whether only days are known.
    #[must_use]
    pub fn is_by_day(&self) -> bool {
        self.origin == CallOrigin::Reference
    }

    /// The last day of a call of which no more is known.
    #[must_use]
    pub fn last_day(&self) -> Option<civil::Date> {
        self.closes_at.and_then(last_day_before)
    }

    /// A closing instant in full, with zone and offset; of a historical call the day.
    #[must_use]
    pub fn closing_words(&self, lang: Lang, closes: Timestamp) -> String {
        if self.is_by_day() {
            last_day_before(closes).map(|day| format::date_long(lang, day)).unwrap_or_default()
        } else {
            format::deadline(lang, closes, &self.time_zone(), &self.zone)
        }
    }

    /// When it closes.
    #[must_use]
    pub fn deadline(&self, lang: Lang) -> Option<String> {
        self.closes_at.map(|closes| self.closing_words(lang, closes))
    }

    /// When it opens.
    #[must_use]
    pub fn opening(&self, lang: Lang) -> Option<String> {
        let opens = self.opens_at?;
        Some(if self.is_by_day() {
            format::date_long(lang, opens.to_zoned(TimeZone::UTC).date())
        } else {
            format::instant(lang, opens, &self.time_zone(), &self.zone)
        })
    }

    /// Any other instant in the zone of the call.
    #[must_use]
    pub fn instant(&self, lang: Lang, at: Timestamp) -> String {
        format::instant(lang, at, &self.time_zone(), &self.zone)
    }

    /// The deadline in UTC.
    #[must_use]
    pub fn deadline_utc(&self, lang: Lang) -> Option<String> {
        self.closes_at.filter(|_| !self.is_by_day()).map(|closes| format::utc(lang, closes))
    }

    /// For scripts: the instant, and the offset of the zone at it.
    #[must_use]
    pub fn machine(&self) -> Option<(String, String)> {
        let closes = self.closes_at.filter(|_| !self.is_by_day())?;
        let seconds = self.time_zone().to_offset(closes).seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        Some((closes.to_string(), format!("{sign}{:02}:{:02}", seconds.abs() / 3600, seconds.abs() % 3600 / 60)))
    }

    /// "Closes in 24 days" of an open call.
    #[must_use]
    pub fn closes_in(&self, lang: Lang) -> Option<String> {
        let left = self.closes_at.filter(|_| self.is_open())?.duration_since(self.now).as_secs();
        let (key, count) = match left {
            ..3600 => ("calls-closes-in-minutes", (left / 60).max(0)),
            3600..172_800 => ("calls-closes-in-hours", left / 3600),
            _ => ("calls-closes-in-days", left / 86_400),
        };
        Some(text(lang, key).n("count", count).to_string())
    }
}

fn last_day_before(closes: Timestamp) -> Option<civil::Date> {
    closes.checked_sub(SignedDuration::from_nanos(1)).ok().map(|last| last.to_zoned(TimeZone::UTC).date())
}

/// The working days (Monday to Friday) that lie wholly between two instants; the stakeholders asked for at least seven.
#[must_use]
pub fn working_days(from: Timestamp, to: Timestamp) -> i32 {
    let mut day = from.to_zoned(TimeZone::UTC).date();
    let last = to.to_zoned(TimeZone::UTC).date();
    let mut count = 0;
    while day < last && count < 1000 {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        if !matches!(day.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday) {
            count += 1;
        }
    }
    count
}

impl PublicationPolicy {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "calls-policy-all",
            Self::OnConsent => "calls-policy-on-consent",
            Self::None => "calls-policy-none",
        }
    }
}

impl QuestionKind {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LongText => "calls-kind-long-text",
            Self::ShortText => "calls-kind-short-text",
            Self::OneChoice => "calls-kind-one-choice",
            Self::ManyChoices => "calls-kind-many-choices",
            Self::YesNo => "calls-kind-yes-no",
            Self::Number => "calls-kind-number",
            Self::Date => "calls-kind-date",
            Self::LineTable => "calls-kind-line-table",
            Self::LinePicker => "calls-kind-line-picker",
            Self::SdgPicker => "calls-kind-sdg-picker",
            Self::File => "calls-kind-file",
            Self::Url => "calls-kind-url",
            Self::Statement => "calls-kind-statement",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn schedule(now: &str) -> Schedule {
        Schedule {
            origin: CallOrigin::Desk,
            opens_at: Some(at("2026-11-01T00:00:00Z")),
            closes_at: Some(at("2026-11-30T23:00:00Z")),
            zone: "Europe/Zurich".into(),
            grace_minutes: 15,
            now: at(now),
        }
    }

    #[test]
    fn a_call_is_open_from_its_opening_until_the_end_of_its_grace() {
        assert_eq!(schedule("2026-10-31T23:59:59Z").standing(), Standing::Upcoming);
        assert_eq!(schedule("2026-11-01T00:00:00Z").standing(), Standing::Open);
        assert_eq!(schedule("2026-11-30T23:14:59Z").standing(), Standing::Open);
        assert_eq!(schedule("2026-11-30T23:15:00Z").standing(), Standing::Closed);
    }

    #[test]
    fn a_historical_call_is_closed_and_names_days_only() {
        let call =
            Schedule { origin: CallOrigin::Reference, zone: "UTC".into(), closes_at: Some(at("2015-08-01T00:00:00Z")), ..schedule("2015-07-01T00:00:00Z") };
        assert_eq!(call.standing(), Standing::Closed);
        assert_eq!(call.deadline(Lang::En).as_deref(), Some("31 July 2015"));
        assert_eq!(call.deadline_utc(Lang::En), None);
    }

    #[test]
    fn a_deadline_is_named_with_its_zone_and_offset() {
        let call = schedule("2026-11-20T00:00:00Z");
        assert_eq!(call.machine(), Some(("2026-11-30T23:00:00Z".into(), "+01:00".into())));
        assert!(call.deadline(Lang::En).is_some_and(|words| words.contains("24:00") && words.contains("UTC+1")));
    }

    #[test]
    fn weekends_are_no_working_days() {
        // From a Friday to the Monday after: Monday alone.
        assert_eq!(working_days(at("2026-11-20T12:00:00Z"), at("2026-11-23T12:00:00Z")), 1);
        assert_eq!(working_days(at("2026-11-23T12:00:00Z"), at("2026-12-04T12:00:00Z")), 9);
    }
}

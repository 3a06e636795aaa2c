//! What the desk's forms may send.

use crate::{
    desk::model::Item,
    platform::{
        forms::Faults,
        i18n::{Lang, text},
        text::clean,
    },
    submissions::model::State,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use serde::Deserialize;

/// Longest text that a form of the desk takes, in characters.
const LONGEST: usize = 5000;

/// A step further: from where the officer saw it to where it shall stand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepForm {
    pub from: State,
    pub to: State,
    #[serde(default)]
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteForm {
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionForm {
    pub from: State,
    pub question: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonForm {
    pub reason: String,
}

/// To whom; nobody where it is empty.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignmentForm {
    pub officer: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckForm {
    pub item: String,
    #[serde(default)]
    pub done: Option<String>,
}

impl CheckForm {
    #[must_use]
    pub fn check(&self) -> Option<(Item, bool)> {
        Some((Item::parse(&self.item)?, self.done.is_some()))
    }
}

/// What is decided about a request: `grant` or `refuse`, until when, and what the contributor reads.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionForm {
    pub decision: String,
    #[serde(default)]
    pub until: String,
    #[serde(default)]
    pub answer: String,
}

/// The instant that was typed as a local time of a zone. 23:59 means the end of that day; a time that no clock shows, or that
/// clocks show twice, is none (assurance D2).
#[must_use]
pub fn moment(zone: &str, typed: &str) -> Option<Timestamp> {
    let local: civil::DateTime = typed.trim().parse().ok()?;
    let local = if (local.hour(), local.minute()) == (23, 59) { local.date().tomorrow().ok()?.at(0, 0, 0, 0) } else { local };
    TimeZone::get(zone).ok()?.to_ambiguous_zoned(local).unambiguous().ok().map(|zoned| zoned.timestamp())
}

/// A text that must not be empty; `field` names it in the faults.
///
/// # Errors
/// What is wrong with it.
pub fn required(lang: Lang, field: &'static str, typed: &str, missing: &'static str) -> Result<String, Faults> {
    let cleaned = clean(typed);
    let mut faults = Faults::default();
    if cleaned.is_empty() {
        faults.add(field, text(lang, missing));
    } else if cleaned.chars().count() > LONGEST {
        faults.add(field, text(lang, "desk-too-long").n("count", LONGEST));
    }
    faults.none_or(|| cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_must_say_something_and_end_somewhere() {
        assert_eq!(required(Lang::En, "note", " a\r\nb ", "desk-note-missing").ok().as_deref(), Some("a\nb"));
        assert!(required(Lang::En, "note", " \n ", "desk-note-missing").is_err_and(|faults| faults.at("note").is_some()));
        assert!(required(Lang::En, "note", &"x".repeat(LONGEST + 1), "desk-note-missing").is_err());
    }

    #[test]
    fn a_limit_is_an_instant_of_the_zone_of_the_call() {
        let at = |typed| moment("Europe/Zurich", typed).map(|at| at.to_string());
        assert_eq!(at("2026-12-18T18:00").as_deref(), Some("2026-12-18T17:00:00Z"));
        assert_eq!(at("2026-12-18T23:59").as_deref(), Some("2026-12-18T23:00:00Z"), "the end of the day");
        assert_eq!([at("2026-03-29T02:30"), at("2026-10-25T02:30"), at(""), at("tomorrow")], [None, None, None, None]);
    }

    #[test]
    fn an_unchecked_box_is_not_sent() {
        let form = |done: Option<&str>| CheckForm { item: "personal_data".into(), done: done.map(str::to_owned) }.check();
        assert_eq!(form(Some("1")), Some((Item::PersonalData, true)));
        assert_eq!(form(None), Some((Item::PersonalData, false)));
        assert_eq!(CheckForm { item: "else".into(), done: None }.check(), None);
    }
}

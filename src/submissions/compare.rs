//! What differs between two versions, answer by answer and word by word; for the contributor and for the desk.

use super::readout;
use crate::{
    calls::Questionnaire,
    platform::{
        diff::{self, Stretch},
        i18n::Lang,
    },
    reference::Reference,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What a version holds, read from its canonical JSON.
#[derive(Debug, Deserialize)]
pub struct VersionContent {
    pub lang: Lang,
    pub answers: Vec<VersionAnswer>,
    pub attachments: Vec<VersionFile>,
}

/// An answer of a version; `item` is the Action Line in a table of lines.
#[derive(Debug, Deserialize)]
pub struct VersionAnswer {
    pub question: String,
    #[serde(default)]
    pub item: String,
    pub value: Value,
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct VersionFile {
    pub name: String,
    pub sha256: String,
}

impl VersionContent {
    /// Nothing when it was erased.
    #[must_use]
    pub fn parse(canonical: &[u8]) -> Option<Self> {
        serde_json::from_slice(canonical).ok()
    }

    /// The answers as they are compared.
    #[must_use]
    pub fn said(&self) -> Vec<Said<'_>> {
        self.answers.iter().map(|one| Said { question: &one.question, item: &one.item, value: &one.value, lang: one.lang.unwrap_or(self.lang) }).collect()
    }
}

/// One answer on one side.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    pub question: &'a str,
    pub item: &'a str,
    pub value: &'a Value,
    pub lang: Lang,
}

impl Said<'_> {
    /// In words, as a reader of the page's language reads it.
    #[must_use]
    pub fn words(&self, lang: Lang, reference: &Reference, questions: &Questionnaire) -> String {
        match questions.question(self.question) {
            Some(question) => readout::words(question, self.value, reference, lang),
            None => self.value.as_str().map_or_else(|| self.value.to_string(), str::to_owned),
        }
    }

    /// What was asked, with the Action Line where there is one.
    #[must_use]
    pub fn label(&self, lang: Lang, reference: &Reference, questions: &Questionnaire) -> String {
        let label = questions.question(self.question).map_or_else(|| self.question.to_owned(), |question| question.label.get(lang).to_owned());
        if self.item.is_empty() {
            return label;
        }
        let line = reference.line(self.item).map_or_else(|| self.item.to_owned(), |line| line.chip(lang));
        format!("{label} · {line}")
    }
}

/// How one answer differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub label: String,
    pub lang: Lang,
    pub stretches: Vec<Stretch>,
}

/// Every answer in which anything differs, in the order of the questionnaire.
#[must_use]
pub fn changes(lang: Lang, reference: &Reference, questions: &Questionnaire, before: &[Said<'_>], last: &[Said<'_>]) -> Vec<Change> {
    let mut both: BTreeMap<(usize, &str, &str), [Option<&Said<'_>>; 2]> = BTreeMap::new();
    for (side, answers) in [before, last].into_iter().enumerate() {
        for one in answers {
            let number = questions.question(one.question).map_or(usize::MAX, |question| question.number);
            if let Some(place) = both.entry((number, one.question, one.item)).or_default().get_mut(side) {
                *place = Some(one);
            }
        }
    }
    let words = |side: Option<&Said<'_>>| side.map(|one| one.words(lang, reference, questions)).unwrap_or_default();
    both.into_values()
        .filter_map(|[was, is]| {
            let (old, new) = (words(was), words(is));
            let one = is.or(was)?;
            (old != new).then(|| Change { label: one.label(lang, reference, questions), lang: one.lang, stretches: diff::words(&old, &new) })
        })
        .collect()
}

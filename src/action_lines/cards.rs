//! Entries as pages show them, here and on the pages of the matrix, of goals and of entities.

use super::model::Entry;
use crate::{
    platform::i18n::Lang,
    reference::{Entity, Goal, Line, Reference},
};

/// An entry with its words resolved.
pub struct EntryCard<'a> {
    pub it: &'a Entry,
    pub href: String,
    pub title: &'a str,
    pub title_lang: Lang,
    pub body: &'a str,
    pub body_lang: Lang,
    pub years: String,
    /// The day or month, where more than the year is known.
    pub day: Option<String>,
    pub line: Option<&'a Line>,
    pub entities: Vec<&'a Entity>,
    pub goals: Vec<&'a Goal>,
    /// Text that says how sure it is.
    pub remark: Option<&'static str>,
}

impl<'a> EntryCard<'a> {
    #[must_use]
    pub fn of(it: &'a Entry, reference: &'a Reference, lang: Lang) -> Self {
        let (title, title_lang) = it.title.pick(lang);
        let (body, body_lang) = it.body.pick(lang);
        Self {
            it,
            href: it.href(lang),
            title,
            title_lang,
            body,
            body_lang,
            years: it.years(lang),
            day: it.day(lang),
            line: reference.line(&it.line),
            entities: it.entities.iter().filter_map(|code| reference.entity(code)).collect(),
            goals: it.sdgs.iter().filter_map(|goal| reference.goal(*goal)).collect(),
            remark: it.confidence.remark(),
        }
    }

    /// The whole list at once.
    #[must_use]
    pub fn all(entries: &[&'a Entry], reference: &'a Reference, lang: Lang) -> Vec<Self> {
        entries.iter().map(|entry| Self::of(entry, reference, lang)).collect()
    }
}

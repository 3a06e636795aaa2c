//! Commitments and activities as pages show them, here and on the pages of lines and entities.

use super::model::{Activity, Commitment, Confidence, FollowUp, Pointer, Roadmap, Standing};
use crate::{
    platform::i18n::{Lang, format, text},
    reference::{
        Entity, Goal, Line, Reference,
        paths::{CommitmentPath, DocumentsPath, EventPath, RoadmapPath},
    },
};
use jiff::civil::Date;

/// A commitment with its words resolved.
pub struct CommitmentCard<'a> {
    pub it: &'a Commitment,
    pub href: String,
    pub title: &'a str,
    pub title_lang: Lang,
    pub action: &'a str,
    pub action_lang: Lang,
    pub theme: Option<(&'a str, Lang)>,
    pub standing: Standing,
    pub entities: Vec<&'a Entity>,
    pub groups: Vec<String>,
    pub reports_to: Vec<&'a Entity>,
    pub lines: Vec<&'a Line>,
    pub goals: Vec<&'a Goal>,
    /// When it is due, in words.
    pub due: Option<String>,
    pub due_words: Option<(&'a str, Lang)>,
    pub due_event: Option<PointerCard<'a>>,
    /// Remark on how sure it is.
    pub remark: Option<&'static str>,
}

/// A link to an event or a document.
pub struct PointerCard<'a> {
    pub href: String,
    pub title: &'a str,
    pub lang: Lang,
}

/// A road map with its words resolved.
pub struct RoadmapCard<'a> {
    pub it: &'a Roadmap,
    pub href: String,
    pub title: &'a str,
    pub title_lang: Lang,
    pub official: Option<(&'a str, Lang)>,
    pub description: Option<(&'a str, Lang)>,
    pub status_words: Option<(&'a str, Lang)>,
    pub owners: Vec<&'a Entity>,
    pub groups: Vec<String>,
    pub lines: Vec<&'a Line>,
    pub span: Option<String>,
    pub remark: Option<&'static str>,
}

/// An activity with its words resolved.
pub struct ActivityCard<'a> {
    pub it: &'a Activity,
    /// Its place on its road map's page.
    pub href: String,
    pub title: &'a str,
    pub title_lang: Lang,
    pub when: Option<String>,
    pub entities: Vec<&'a Entity>,
    pub groups: Vec<String>,
    pub lines: Vec<&'a Line>,
    pub event: Option<PointerCard<'a>>,
    pub document: Option<PointerCard<'a>>,
    pub is_past: bool,
    pub roadmap: &'a Roadmap,
}

impl<'a> CommitmentCard<'a> {
    #[must_use]
    pub fn of(it: &'a Commitment, all: &FollowUp, reference: &'a Reference, lang: Lang, today: Date) -> Self {
        let (title, title_lang) = it.heading(lang);
        let (action, action_lang) = it.action.pick(lang);
        Self {
            it,
            href: CommitmentPath { lang, id: it.slug.clone() }.to_string(),
            title,
            title_lang,
            action,
            action_lang,
            theme: some(it.theme.pick(lang)),
            standing: it.standing(today),
            entities: it.entities.iter().filter_map(|code| reference.entity(code)).collect(),
            groups: it.groups.iter().map(|code| all.group(code, lang)).collect(),
            reports_to: it.reports_to.iter().filter_map(|code| reference.entity(code)).collect(),
            lines: it.lines.iter().filter_map(|code| reference.line(code)).collect(),
            goals: it.sdgs.iter().filter_map(|goal| reference.goal(*goal)).collect(),
            due: it.due.map(|due| format::period(lang, due, due, it.due_precision)),
            due_words: some(it.due_words.pick(lang)),
            due_event: it.due_event.as_ref().map(|event| PointerCard::event(event, lang)),
            remark: it.confidence.remark(),
        }
    }

    /// Who is asked, in words.
    #[must_use]
    pub fn asked(&self, lang: Lang) -> String {
        let names: Vec<String> = self.entities.iter().map(|entity| entity.label(lang).to_owned()).chain(self.groups.iter().cloned()).collect();
        if names.is_empty() { text(lang, "commitments-nobody-named").into() } else { format::list_and(lang, &names) }
    }

    #[must_use]
    pub fn names_nobody(&self) -> bool {
        self.entities.is_empty() && self.groups.is_empty()
    }
}

impl<'a> PointerCard<'a> {
    fn event(event: &'a Pointer, lang: Lang) -> Self {
        let (title, has) = event.title.pick(lang);
        Self { href: EventPath { lang, slug: event.slug.clone() }.to_string(), title, lang: has }
    }

    fn document(document: &'a Pointer, lang: Lang) -> Self {
        let (title, has) = document.title.pick(lang);
        Self { href: DocumentsPath { lang }.at(&document.slug), title, lang: has }
    }
}

impl<'a> RoadmapCard<'a> {
    #[must_use]
    pub fn of(it: &'a Roadmap, all: &FollowUp, reference: &'a Reference, lang: Lang) -> Self {
        let (title, title_lang) = it.title.pick(lang);
        Self {
            it,
            href: RoadmapPath { lang, slug: it.slug.clone() }.to_string(),
            title,
            title_lang,
            official: some(it.official_title.pick(lang)).filter(|(official, _)| *official != title),
            description: some(it.description.pick(lang)),
            status_words: some(it.status_words.pick(lang)),
            owners: it.owners.iter().filter_map(|code| reference.entity(code)).collect(),
            groups: it.groups.iter().map(|code| all.group(code, lang)).collect(),
            lines: it.lines.iter().filter_map(|code| reference.line(code)).collect(),
            span: it.span().map(|(from, to)| if from.year() == to.year() { from.year().to_string() } else { format!("{}–{}", from.year(), to.year()) }),
            remark: it.confidence.remark(),
        }
    }
}

impl<'a> ActivityCard<'a> {
    #[must_use]
    pub fn of(it: &'a Activity, roadmap: &'a Roadmap, all: &FollowUp, reference: &'a Reference, lang: Lang, today: Date) -> Self {
        let (title, title_lang) = it.title.pick(lang);
        let path = RoadmapPath { lang, slug: roadmap.slug.clone() };
        Self {
            it,
            href: format!("{path}#activity-{}", it.position),
            title,
            title_lang,
            when: it.starts.map(|from| format::period(lang, from, it.last_day().unwrap_or(from), it.precision)),
            entities: it.entities.iter().filter_map(|code| reference.entity(code)).collect(),
            groups: it.groups.iter().map(|code| all.group(code, lang)).collect(),
            lines: it.lines.iter().filter_map(|code| reference.line(code)).collect(),
            event: it.event.as_ref().map(|event| PointerCard::event(event, lang)),
            document: it.document.as_ref().map(|document| PointerCard::document(document, lang)),
            is_past: it.last_day().is_some_and(|last| last < today),
            roadmap,
        }
    }
}

impl Confidence {
    /// The text that says how sure it is, where it was not read in the source itself.
    #[must_use]
    pub fn remark(self) -> Option<&'static str> {
        match self {
            Self::Sourced => None,
            Self::Report => Some("confidence-report"),
            Self::General => Some("confidence-general"),
        }
    }
}

fn some((words, lang): (&str, Lang)) -> Option<(&str, Lang)> {
    (!words.is_empty()).then_some((words, lang))
}

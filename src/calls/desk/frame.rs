//! What stands around every page about one call: its name, its stage, and the ways to its other pages.

use super::{
    EditedCall,
    model::Stage,
    paths::{DeadlinesPath, DeskCallPath, DeskCallsPath, InvitationsPath, QuestionnairePath, SettingsPath, TextsPath, TranslationPath},
};
use crate::{
    platform::{
        auth::Visitor,
        http::Page,
        i18n::{Lang, text},
    },
    reference::paths::CallPath,
};
use std::fmt::Display;

/// A part of the editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Overview,
    Settings,
    Texts,
    Questionnaire,
    Translation,
    Invitations,
    Deadlines,
}

impl Part {
    const ALL: [Self; 7] = [Self::Overview, Self::Settings, Self::Texts, Self::Questionnaire, Self::Translation, Self::Invitations, Self::Deadlines];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Overview => "editor-overview",
            Self::Settings => "editor-settings",
            Self::Texts => "editor-texts",
            Self::Questionnaire => "editor-questionnaire",
            Self::Translation => "editor-translation",
            Self::Invitations => "editor-invitations",
            Self::Deadlines => "editor-deadlines",
        }
    }

    #[must_use]
    pub fn href(self, lang: Lang, slug: &str) -> String {
        let slug = slug.to_owned();
        match self {
            Self::Overview => DeskCallPath { lang, slug }.to_string(),
            Self::Settings => SettingsPath { lang, slug }.to_string(),
            Self::Texts => TextsPath { lang, slug }.to_string(),
            Self::Questionnaire => QuestionnairePath { lang, slug }.to_string(),
            Self::Translation => TranslationPath { lang, slug }.to_string(),
            Self::Invitations => InvitationsPath { lang, slug }.to_string(),
            Self::Deadlines => DeadlinesPath { lang, slug }.to_string(),
        }
    }
}

/// The way to a part.
pub struct Tab {
    pub href: String,
    pub words: String,
    pub is_current: bool,
}

/// The head of a page about one call; views hold it as `frame`.
pub struct CallFrame {
    pub title: String,
    pub title_lang: Lang,
    pub stage: Stage,
    pub is_demonstration: bool,
    pub tabs: Vec<Tab>,
    /// The public page, once there is one.
    pub public_href: Option<String>,
}

impl CallFrame {
    #[must_use]
    pub fn new(who: &Visitor, call: &EditedCall, part: Part) -> Self {
        let lang = who.lang;
        let tab = |one: Part| Tab { href: one.href(lang, &call.slug), words: text(lang, one.key()).into(), is_current: one == part };
        Self {
            title: call.title.clone(),
            title_lang: call.title_lang,
            stage: call.stage(),
            is_demonstration: call.is_demonstration(),
            tabs: Part::ALL.into_iter().map(tab).collect(),
            public_href: (call.stage() != Stage::Draft).then(|| CallPath { lang, slug: call.slug.clone() }.to_string()),
        }
    }
}

/// The page around it, titled by its part.
#[must_use]
pub fn page(who: &Visitor, call: &EditedCall, part: Part) -> Page {
    let p = list_page(who, who.t(part.key()));
    if part == Part::Overview { p.titled(&call.title) } else { p.below(DeskCallPath { lang: who.lang, slug: call.slug.clone() }, &call.title) }
}

/// A page of the editor that is about no call in particular, below the list of calls.
#[must_use]
pub fn list_page(who: &Visitor, title: impl Display) -> Page {
    desk_page(who, title).below(DeskCallsPath { lang: who.lang }, who.t("editor-calls"))
}

/// A page of the desk.
#[must_use]
pub fn desk_page(who: &Visitor, title: impl Display) -> Page {
    who.page().titled(title).unlisted().dense().below(format!("/{}/desk", who.lang), who.t("desk"))
}

//! Pages of the questionnaire editor.

pub mod changes;
pub mod deeds;
pub mod library;
pub mod overview;
pub mod previews;
pub mod question;
pub mod section;

use super::{
    model::{Refusal, Thing},
    store::{self, Versions},
};
use crate::{
    calls::{
        Questionnaire,
        desk::{
            EditCalls, EditedCall,
            frame::{self, CallFrame, Part},
            paths::QuestionnairePath,
        },
        questionnaire,
    },
    platform::{
        auth::Allowed,
        http::{Page, Result},
        i18n::{Lang, text},
    },
};
use std::fmt::Display;

pub type Editor = Allowed<EditCalls, EditedCall>;

/// The questionnaire that the desk edits, with the versions of the call.
pub struct Loaded {
    pub versions: Versions,
    pub it: Option<Questionnaire>,
}

impl Loaded {
    /// # Errors
    /// When the database does not answer.
    pub async fn of(who: &Editor) -> Result<Self> {
        let versions = store::versions(who.db(), who.it.id).await?;
        let it = match versions.edited() {
            Some(edited) => Some(questionnaire::read(who.db(), edited.id).await?),
            None => None,
        };
        Ok(Self { versions, it })
    }
}

/// The frame of the editor's first page.
fn first_page(who: &Editor) -> (Page, CallFrame) {
    (frame::page(who, &who.it, Part::Questionnaire), CallFrame::new(who, &who.it, Part::Questionnaire))
}

/// The frame of a page below it.
fn page_below(who: &Editor, title: impl Display) -> (Page, CallFrame) {
    let (p, frame) = first_page(who);
    let questionnaire = QuestionnairePath { lang: who.lang, slug: who.it.slug.clone() };
    (p.titled(title).below(questionnaire, who.t(Part::Questionnaire.key())), frame)
}

/// Why nothing was done, in words; `of` is the questionnaire as it stands.
fn refusal_words(lang: Lang, refusal: &Refusal, of: Option<&Questionnaire>) -> String {
    let name = |key: &str| of.and_then(|of| of.question(key)).map_or_else(|| key.to_owned(), |question| question.label.get(lang).to_owned());
    match refusal {
        Refusal::Gone => text(lang, "questions-refused-gone").to_string(),
        Refusal::Changed | Refusal::Broken(_) => text(lang, "questions-refused-changed").to_string(),
        Refusal::NeededBy(keys) => {
            let names: Vec<String> = keys.iter().map(|key| format!("“{}”", name(key))).collect();
            text(lang, "questions-refused-needed").s("questions", crate::platform::i18n::format::list_and(lang, &names)).to_string()
        }
        Refusal::BeforeItsCondition { question, on } => text(lang, "questions-refused-before").s("question", name(question)).s("on", name(on)).to_string(),
        Refusal::TooMany => text(lang, "questions-refused-many").to_string(),
        Refusal::Nothing => text(lang, "questions-refused-nothing").to_string(),
    }
}

/// Whether somebody else's doing is why.
fn is_conflict(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Gone | Refusal::Changed | Refusal::Broken(_))
}

/// The anchor of a thing on the editor's first page.
fn anchor(thing: Thing, key: &str) -> String {
    match thing {
        Thing::Section => format!("s-{key}"),
        Thing::Question => format!("q-{key}"),
    }
}

/// The languages in which texts can be written here: of the call first its own.
fn langs(first: Lang) -> Vec<Lang> {
    std::iter::once(first).chain(Lang::ALL.into_iter().filter(|lang| *lang != first)).collect()
}

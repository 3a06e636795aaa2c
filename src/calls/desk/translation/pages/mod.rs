//! Pages of the translation.

pub mod files;
pub mod side_by_side;

use super::{
    acts::Pair,
    store,
    units::{CallTexts, Part, Sources, Texts, Unit},
};
use crate::{
    calls::{
        Questionnaire,
        desk::{EditCalls, EditedCall, questions::store as questions},
        model::QuestionnaireId,
        questionnaire,
    },
    platform::{
        auth::Allowed,
        http::Result,
        i18n::{Lang, text},
        text::{clean, clean_line},
    },
};
use serde::Deserialize;

pub type Editor = Allowed<EditCalls, EditedCall>;

/// All texts of a call, and from what they were translated.
pub struct Loaded {
    pub texts: Texts,
    pub sources: Sources,
    pub is_edited_in_place: bool,
}

impl Loaded {
    /// # Errors
    /// When the database does not answer.
    pub async fn of(who: &Editor) -> Result<Self> {
        let versions = questions::versions(who.db(), who.it.id).await?;
        let questionnaire = match versions.edited() {
            Some(edited) => questionnaire::read(who.db(), edited.id).await?,
            None => Questionnaire { id: QuestionnaireId::new(), call_id: who.it.id, version: 1, sections: Vec::new() },
        };
        let call: CallTexts = store::call_texts(who.db(), who.it.id).await?;
        let sources = store::sources(who.db(), who.it.id).await?;
        Ok(Self { texts: Texts { call, questionnaire }, sources, is_edited_in_place: versions.is_edited_in_place() })
    }
}

/// Two languages of an address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Chosen {
    pub from: Option<String>,
    pub to: Option<String>,
    /// `open`: only what is left to be done.
    pub show: Option<String>,
    /// Of files: `xlf` or `xlsx`.
    pub format: Option<String>,
    pub saved: Option<String>,
}

impl Chosen {
    /// The pair; from the language in which the call is written first, into the reader's or the next best.
    #[must_use]
    pub fn pair(&self, source: Lang, reader: Lang) -> Pair {
        let lang = |typed: &Option<String>| typed.as_deref().and_then(|code| code.parse().ok());
        let from = lang(&self.from).unwrap_or(source);
        let other = |lang: &Lang| *lang != from;
        let to = lang(&self.to).filter(other).or(Some(reader).filter(other)).or_else(|| Lang::ALL.into_iter().find(other)).unwrap_or(reader);
        Pair { from, to }
    }

    #[must_use]
    pub fn is_open_only(&self) -> bool {
        self.show.as_deref() == Some("open")
    }
}

/// Where a text stands, in words.
fn place(unit: &Unit<'_>, lang: Lang) -> String {
    let part = text(lang, unit.part.key()).to_string();
    match unit.number {
        Some(number) => text(lang, "label-value").s("label", text(lang, "calls-question-number").n("number", number)).s("value", part).to_string(),
        None => part,
    }
}

/// A text as it is kept.
fn cleaned(part: Part, typed: &str) -> String {
    if part.is_long() { clean(typed) } else { clean_line(typed) }
}

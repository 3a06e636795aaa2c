//! Questionnaires in memory: read once, in all languages, and kept until something public changes.

use super::model::{CallId, Meaning, QuestionId, QuestionKind, QuestionnaireId, Visibility};
use crate::platform::{
    auth::Visitor,
    http::{Error, Result},
    i18n::{ByLang, Lang},
    site::Site,
};
use serde::{Deserialize, Serialize};
use sqlx::{PgExecutor, PgPool};
use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
};

/// One version of a call's questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    pub call_id: CallId,
    pub version: i16,
    #[serde(default)]
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    pub key: String,
    pub title: ByLang,
    #[serde(default)]
    pub intro: ByLang,
    #[serde(default)]
    pub questions: Vec<Question>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub id: QuestionId,
    pub key: String,
    /// Its place among all questions, from 1.
    #[serde(default)]
    pub number: usize,
    pub kind: QuestionKind,
    pub meaning: Option<Meaning>,
    pub required: bool,
    pub visibility: Visibility,
    pub word_limit: Option<usize>,
    /// How many files it takes, where it asks for files.
    pub file_limit: Option<usize>,
    /// A yes or no that must be explained in words.
    #[serde(default)]
    pub needs_explanation: bool,
    pub shown_if: Option<Condition>,
    pub label: ByLang,
    #[serde(default)]
    pub help: ByLang,
    #[serde(default)]
    pub choices: Vec<Choice>,
}

/// Another answer on which a question depends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub value: String,
    pub label: ByLang,
}

impl Questionnaire {
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| section.questions.iter())
    }

    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|question| question.key == key)
    }

    #[must_use]
    pub fn meaning(&self, meaning: Meaning) -> Option<&Question> {
        self.questions().find(|question| question.meaning == Some(meaning))
    }

    #[must_use]
    pub fn section(&self, key: &str) -> Option<(usize, &Section)> {
        self.sections.iter().enumerate().find(|(_, section)| section.key == key)
    }

    fn numbered(mut self) -> Self {
        self.renumber();
        self
    }

    /// Numbers the questions as they stand.
    pub fn renumber(&mut self) {
        for (index, question) in self.sections.iter_mut().flat_map(|section| section.questions.iter_mut()).enumerate() {
            question.number = index + 1;
        }
    }

    /// Every text of it, in the order of the form.
    pub fn texts(&self) -> impl Iterator<Item = &ByLang> {
        self.sections.iter().flat_map(|section| {
            let of_questions = section
                .questions
                .iter()
                .flat_map(|question| [&question.label, &question.help].into_iter().chain(question.choices.iter().map(|choice| &choice.label)));
            [&section.title, &section.intro].into_iter().chain(of_questions)
        })
    }

    /// Whether everything that is written in some language is written in this one.
    #[must_use]
    pub fn is_complete_in(&self, lang: Lang) -> bool {
        self.texts().all(|text| text.is_empty() || text.exactly(lang).is_some())
    }

    /// The questions that are the same ones in another version: same key, and answers that mean the same there. For whoever
    /// takes a draft from one version to the next.
    #[must_use]
    pub fn counterparts(&self, newer: &Self) -> Vec<(QuestionId, QuestionId)> {
        self.questions().filter_map(|old| Some((old.id, newer.question(&old.key).filter(|new| new.takes_answers_of(old))?.id))).collect()
    }
}

impl Question {
    #[must_use]
    pub fn choice(&self, value: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.value == value)
    }

    /// Whether an answer to the other question is one to this.
    #[must_use]
    pub fn takes_answers_of(&self, other: &Self) -> bool {
        let is_text = |kind| matches!(kind, QuestionKind::ShortText | QuestionKind::LongText);
        let is_country = |question: &Self| question.meaning == Some(Meaning::Country);
        self.kind == other.kind && is_country(self) == is_country(other)
            || (is_text(self.kind) && is_text(other.kind) && !is_country(self) && !is_country(other))
    }

    /// A yes or no that may be explained in words.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        self.kind == QuestionKind::YesNo && self.word_limit.is_some()
    }

    #[must_use]
    pub fn is_public(&self) -> bool {
        self.visibility == Visibility::Public
    }
}

/// Those that somebody has asked for in this generation of the public data.
#[derive(Default)]
struct Kept(Mutex<HashMap<QuestionnaireId, Arc<Questionnaire>>>);

/// One version of a call's questions.
///
/// # Errors
/// [`Error::NotFound`] when there is no such questionnaire.
pub async fn recall(site: &Site, id: QuestionnaireId) -> Result<Arc<Questionnaire>> {
    recall_from(site, site.db.reading(), id).await
}

/// The same for one request: one that changes something reads on the connections kept for submitting (assurance D6).
///
/// # Errors
/// As [`recall`].
pub async fn recall_for(who: &Visitor, id: QuestionnaireId) -> Result<Arc<Questionnaire>> {
    recall_from(&who.site, who.db(), id).await
}

async fn recall_from(site: &Site, db: &PgPool, id: QuestionnaireId) -> Result<Arc<Questionnaire>> {
    let kept = site.memory.recall(|| async { Ok::<_, Infallible>(Kept::default()) }).await.unwrap_or_else(|never| match never {});
    let known = kept.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let found = Arc::new(read(db, id).await?);
    kept.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&found));
    Ok(found)
}

/// The same from the database, within whatever transaction.
///
/// # Errors
/// [`Error::NotFound`] when there is no such questionnaire.
pub async fn read(db: impl PgExecutor<'_>, id: QuestionnaireId) -> Result<Questionnaire> {
    let found = super::store::questionnaire(db, id).await?.ok_or(Error::NotFound)?;
    serde_json::from_value(found).map(Questionnaire::numbered).map_err(Error::internal)
}

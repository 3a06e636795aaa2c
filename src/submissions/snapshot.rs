//! What a version holds, as canonical JSON (assurance D7), and what keeps a draft from becoming one.

use super::{
    answers::{Answers, faults},
    store::versions::FileRow,
};
use crate::{
    calls::{Question, Questionnaire, model::QuestionKind},
    platform::{
        canonical::canonical,
        http::{Error, Result},
        i18n::Lang,
    },
    reference::Reference,
};
use rand::RngCore;
use serde_json::{Value, json};

/// Something that must be done before the submit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Missing,
    Wrong,
}

/// Questions that still want an answer or a right one, in their order.
#[must_use]
pub fn lacks<'a>(questionnaire: &'a Questionnaire, answers: &Answers, reference: &Reference) -> Vec<(&'a Question, Lack)> {
    questionnaire
        .questions()
        .filter(|question| answers.is_asked(questionnaire, question))
        .filter_map(|question| {
            if !faults(question, answers, reference).is_empty() {
                Some((question, Lack::Wrong))
            } else if question.required && !answers.is_answered(question) {
                Some((question, Lack::Missing))
            } else {
                None
            }
        })
        .collect()
}

/// Answers and files as a version holds them: of the questions that are asked, in their order; of a table by line.
#[must_use]
pub fn content(questionnaire: &Questionnaire, answers: &Answers, files: &[FileRow], reference: &Reference, lang: Lang) -> Value {
    let mut held = Vec::new();
    for section in &questionnaire.sections {
        for question in section.questions.iter().filter(|question| answers.is_asked(questionnaire, question)) {
            let mut rows: Vec<_> = answers.values(question).collect();
            rows.sort_by_key(|(item, _)| reference.lines.iter().position(|line| line.code == *item));
            for (item, stored) in rows {
                let mut row = json!({
                    "section": section.key, "question": question.key, "visibility": question.visibility, "value": stored.value, "lang": stored.lang.unwrap_or(lang),
                });
                if question.kind == QuestionKind::LineTable
                    && let Some(fields) = row.as_object_mut()
                {
                    fields.insert("item".into(), item.into());
                }
                held.push(row);
            }
        }
    }
    let files: Vec<Value> = files
        .iter()
        .filter_map(|file| {
            let question = questionnaire.questions().find(|question| question.id == file.question)?;
            Some(json!({ "question": question.key, "id": file.id, "name": file.name, "media_type": file.media_type, "size": file.size, "sha256": file.sha256 }))
        })
        .collect();
    json!({ "answers": held, "attachments": files })
}

/// What stands around the content in a version.
pub struct Envelope<'a> {
    pub portal: &'a str,
    pub call: &'a str,
    pub questionnaire: i16,
    pub submission: String,
    pub reference: &'a str,
    pub number: i32,
    pub received_at: jiff::Timestamp,
    pub lang: Lang,
}

/// The canonical text of a version. It holds 128 random bits, so that a hash that is left behind after the content was
/// erased tells nothing of it (assurance A1).
///
/// # Errors
/// When the content has no canonical form.
pub fn freeze(envelope: &Envelope<'_>, mut content: Value) -> Result<String> {
    let mut salt = [0; 16];
    rand::rng().fill_bytes(&mut salt);
    let around = json!({
        "format": "wsis20-submission/1", "portal": envelope.portal, "call": envelope.call, "questionnaire": envelope.questionnaire,
        "submission": envelope.submission, "reference": envelope.reference, "version": envelope.number,
        "received_at": format!("{:.6}", envelope.received_at), "lang": envelope.lang, "salt": crate::platform::text::hex(&salt),
    });
    if let (Some(content), Value::Object(around)) = (content.as_object_mut(), around) {
        content.extend(around);
    }
    canonical(&content).map_err(Error::internal)
}

/// Whether a frozen version holds the same answers and files.
#[must_use]
pub fn is_same(frozen: &[u8], content: &Value) -> bool {
    serde_json::from_slice::<Value>(frozen).is_ok_and(|frozen| ["answers", "attachments"].into_iter().all(|part| frozen.get(part) == content.get(part)))
}

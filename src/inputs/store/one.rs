//! One input whole, and what belongs to it.

use crate::{
    calls::model::QuestionKind,
    platform::{
        http::{Error, Result},
        i18n::{ByLang, Lang},
    },
    submissions::model::{Consent, Origin},
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use sqlx::PgPool;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A public input, without its answers.
#[derive(Debug, Clone)]
pub struct Input {
    pub id: Uuid,
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub kind: String,
    pub region: Option<String>,
    pub country: Option<String>,
    pub is_global: bool,
    pub consent: Consent,
    pub origin: Origin,
    pub original_url: Option<String>,
    pub received_on: Date,
    pub published_at: Timestamp,
    pub action_lines: Vec<String>,
    pub sdgs: Vec<i16>,
    pub questions: Vec<String>,
    /// Which version of the submission is shown.
    pub version: i32,
    /// Which version of the call's questionnaire it answers.
    pub questionnaire: i16,
    pub call: CallOf,
    pub attachments: Vec<Attachment>,
}

/// The call that an input answers.
#[derive(Debug, Clone)]
pub struct CallOf {
    pub id: Uuid,
    pub slug: String,
    pub title: ByLang,
    pub convener: Option<String>,
    pub is_demonstration: bool,
}

/// A file that a person has cleared for the public.
#[derive(Debug, Clone, Deserialize)]
pub struct Attachment {
    pub id: Uuid,
    pub file_name: String,
    pub media_type: String,
    pub size: u64,
}

/// A published answer with what is needed to show it.
#[derive(Debug, Clone)]
pub struct Answer {
    pub question: String,
    pub kind: QuestionKind,
    pub label: ByLang,
    pub item: String,
    pub value: serde_json::Value,
    pub lang: Lang,
    pub words: String,
    pub choices: BTreeMap<String, ByLang>,
}

/// An input by its reference.
///
/// # Errors
/// When the database does not answer.
pub async fn one(db: &PgPool, reference: &str) -> Result<Option<Input>> {
    let row = sqlx::query!(
        r#"SELECT p.submission_id AS "id!", p.reference AS "reference!", p.title AS "title!", p.lang AS "lang!: Lang", p.organization, p.stakeholder_type_code AS "kind!",
                  p.region_code AS region, p.country_code AS country, p.reach = 'global' AS "is_global!", p.consent AS "consent!: Consent", p.origin AS "origin!: Origin",
                  p.original_url, p.received_on AS "received_on!: jiff_sqlx::Date", p.published_at AS "published_at!: jiff_sqlx::Timestamp",
                  p.action_lines AS "action_lines!", p.sdgs AS "sdgs!", p.question_keys AS "questions!", v.number, n.version AS questionnaire,
                  c.id AS "call_id!", c.slug AS "slug!", c.convener_code AS "convener?", c.origin = 'demonstration' AS "is_demonstration!",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS call_title,
                  (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'file_name', a.file_name, 'media_type', a.media_type, 'size', a.size) ORDER BY a.uploaded_at, a.id)
                   FROM publication_attachment pa JOIN attachment a ON a.id = pa.attachment_id
                   WHERE pa.submission_id = p.submission_id AND a."check" <> 'infected') AS attachments
           FROM public_inputs p JOIN version v ON v.id = p.version_id JOIN questionnaire n ON n.id = v.questionnaire_id JOIN public_calls c ON c.id = p.call_id WHERE p.reference = $1"#,
        reference
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Input {
        id: row.id,
        reference: row.reference,
        title: row.title,
        lang: row.lang,
        organization: row.organization,
        kind: row.kind,
        region: row.region,
        country: row.country,
        is_global: row.is_global,
        consent: row.consent,
        origin: row.origin,
        original_url: row.original_url,
        received_on: row.received_on.to_jiff(),
        published_at: row.published_at.to_jiff(),
        action_lines: row.action_lines,
        sdgs: row.sdgs,
        questions: row.questions,
        version: row.number,
        questionnaire: row.questionnaire,
        call: CallOf { id: row.call_id, slug: row.slug, title: json(row.call_title)?, convener: row.convener, is_demonstration: row.is_demonstration },
        attachments: json(row.attachments)?,
    }))
}

fn json<T: serde::de::DeserializeOwned + Default>(value: Option<serde_json::Value>) -> Result<T> {
    value.map_or_else(|| Ok(T::default()), |value| serde_json::from_value(value).map_err(Error::internal))
}

/// The published answers of these inputs, each input's in the order of its questionnaire; to one question where its key is
/// given.
///
/// # Errors
/// When the database does not answer.
pub async fn answers_of(db: &PgPool, inputs: &[Uuid], question: Option<&str>) -> Result<Vec<(Uuid, Answer)>> {
    let rows = sqlx::query!(
        r#"SELECT a.submission_id, q.key, q.kind AS "kind: QuestionKind", a.item, a.value, a.lang AS "lang: Lang", a.words,
                  (SELECT jsonb_object_agg(t.lang, t.label) FROM question_text t WHERE t.question_id = q.id) AS label,
                  (SELECT jsonb_object_agg(c.value, c.labels) FROM (
                      SELECT t.value, jsonb_object_agg(t.lang, t.label) AS labels FROM choice_text t WHERE t.question_id = q.id GROUP BY t.value) c) AS choices
           FROM publication_answer a JOIN public_inputs p ON p.submission_id = a.submission_id JOIN question q ON q.id = a.question_id JOIN section s ON s.id = q.section_id
           WHERE a.submission_id = ANY($1) AND ($2::text IS NULL OR q.key = $2)
           ORDER BY a.submission_id, s.position, q.position, a.item"#,
        inputs,
        question
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            let answer = Answer {
                question: row.key,
                kind: row.kind,
                label: json(row.label)?,
                item: row.item,
                value: row.value,
                lang: row.lang,
                words: row.words,
                choices: json(row.choices)?,
            };
            Ok((row.submission_id, answer))
        })
        .collect()
}

/// References before and after one within its call.
#[derive(Debug, Default, Clone)]
pub struct Neighbours {
    pub before: Option<String>,
    pub after: Option<String>,
}

/// # Errors
/// When the database does not answer.
pub async fn neighbours(db: &PgPool, call: Uuid, reference: &str) -> Result<Neighbours> {
    let row = sqlx::query!(
        r#"SELECT (SELECT reference FROM public_inputs WHERE call_id = $1 AND reference < $2 ORDER BY reference DESC LIMIT 1) AS before,
                  (SELECT reference FROM public_inputs WHERE call_id = $1 AND reference > $2 ORDER BY reference LIMIT 1) AS after"#,
        call,
        reference
    )
    .fetch_one(db)
    .await?;
    Ok(Neighbours { before: row.before, after: row.after })
}

/// What stands at the address of an input that was published and is no more.
#[derive(Debug, Clone)]
pub struct Tombstone {
    pub reference: String,
    pub unpublished_on: Date,
    pub reason: String,
    pub call: CallOf,
}

/// # Errors
/// When the database does not answer.
pub async fn tombstone(db: &PgPool, reference: &str) -> Result<Option<Tombstone>> {
    let row = sqlx::query!(
        r#"SELECT p.reference, (p.unpublished_at AT TIME ZONE 'UTC')::date AS "unpublished_on!: jiff_sqlx::Date", p.unpublished_reason AS "reason!",
                  c.id AS "call_id!", c.slug AS "slug!", c.convener_code AS "convener?", c.origin = 'demonstration' AS "is_demonstration!",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS call_title
           FROM publication p JOIN public_calls c ON c.id = p.call_id WHERE p.reference = $1 AND p.unpublished_at IS NOT NULL"#,
        reference
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Tombstone {
        reference: row.reference,
        unpublished_on: row.unpublished_on.to_jiff(),
        reason: row.reason,
        call: CallOf { id: row.call_id, slug: row.slug, title: json(row.call_title)?, convener: row.convener, is_demonstration: row.is_demonstration },
    }))
}

/// A cleared attachment of a public input.
///
/// # Errors
/// When the database does not answer.
pub async fn attachment(db: &PgPool, reference: &str, id: Uuid) -> Result<Option<Attachment>> {
    let row = sqlx::query!(
        r#"SELECT a.id, a.file_name, a.media_type, a.size FROM public_inputs p JOIN publication_attachment pa ON pa.submission_id = p.submission_id
           JOIN attachment a ON a.id = pa.attachment_id WHERE p.reference = $1 AND a.id = $2 AND a."check" <> 'infected'"#,
        reference,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Attachment { id: row.id, file_name: row.file_name, media_type: row.media_type, size: u64::try_from(row.size).unwrap_or_default() }))
}

//! What publishing reads and writes.

use crate::{
    calls::model::{Meaning, PublicationPolicy, QuestionKind, Visibility},
    inputs::public::{Frozen, FrozenAnswer, PublicFace, Reach},
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::model::{Consent, Origin, State, SubmissionId},
};
use serde::Deserialize;
use serde_json::Value;
use sqlx::PgConnection;
use std::collections::HashMap;
use uuid::Uuid;

/// An answer as a version's canonical JSON holds it.
#[derive(Deserialize)]
struct Held {
    question: String,
    #[serde(default)]
    item: String,
    value: Value,
    lang: Option<Lang>,
}

/// The last version of a submission; none before the first submit, or when its content was erased.
///
/// # Errors
/// When the database does not answer.
pub async fn frozen(db: &mut PgConnection, id: SubmissionId) -> Result<Option<Frozen>> {
    frozen_version(db, id, None).await
}

/// One version of a submission, or the last.
///
/// # Errors
/// When the database does not answer.
pub async fn frozen_version(db: &mut PgConnection, id: SubmissionId, number: Option<i32>) -> Result<Option<Frozen>> {
    let head = sqlx::query!(
        r#"SELECT s.call_id, s.reference, s.lang AS "lang: Lang", CASE WHEN c.origin = 'demonstration' THEN 'demonstration' ELSE s.origin END AS "origin!: Origin", v.id AS version_id, v.number, v.questionnaire_id,
                  (v.received_at AT TIME ZONE c.time_zone)::date AS "received_on!: jiff_sqlx::Date", c.publication_policy AS "policy: PublicationPolicy",
                  convert_from(t.canonical, 'UTF8')::jsonb -> 'answers' AS answers, convert_from(t.canonical, 'UTF8')::jsonb -> 'attachments' AS files
           FROM submission s JOIN call c ON c.id = s.call_id JOIN version v ON v.submission_id = s.id JOIN version_content t ON t.version_id = v.id
           WHERE s.id = $1 AND octet_length(t.canonical) > 0 AND ($2::int IS NULL OR v.number = $2) ORDER BY v.number DESC LIMIT 1"#,
        *id,
        number
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(head) = head else { return Ok(None) };
    let kept: Vec<Held> = head.answers.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default();
    let questions = sqlx::query!(
        r#"SELECT q.id, q.key, q.kind AS "kind: QuestionKind", q.meaning AS "meaning: Meaning", q.visibility AS "visibility: Visibility"
           FROM question q JOIN section s ON s.id = q.section_id WHERE s.questionnaire_id = $1 ORDER BY s.position, q.position"#,
        head.questionnaire_id
    )
    .fetch_all(&mut *db)
    .await?;
    let mut by_key: HashMap<String, Vec<Held>> = HashMap::new();
    for answer in kept {
        by_key.entry(answer.question.clone()).or_default().push(answer);
    }
    let visibilities = questions.iter().map(|question| (question.key.clone(), question.visibility)).collect();
    let answers = questions
        .into_iter()
        .flat_map(|question| {
            by_key.remove(&question.key).unwrap_or_default().into_iter().map(move |held| FrozenAnswer {
                question: question.id,
                key: question.key.clone(),
                kind: question.kind,
                meaning: question.meaning,
                visibility: question.visibility,
                item: held.item,
                value: held.value,
                lang: held.lang,
            })
        })
        .collect();
    Ok(Some(Frozen {
        submission: *id,
        version: head.version_id,
        number: head.number,
        questionnaire: head.questionnaire_id.into(),
        call: head.call_id,
        policy: head.policy,
        reference: head.reference.unwrap_or_default(),
        lang: head.lang,
        origin: head.origin,
        received_on: head.received_on.to_jiff(),
        answers,
        files: head.files.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default(),
        questions: visibilities,
    }))
}

/// Where a submission stands; its row stays locked until the transaction ends.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn lock(tx: &mut Tx, id: SubmissionId) -> Result<State> {
    sqlx::query_scalar!(r#"SELECT state AS "state: State" FROM submission WHERE id = $1 FOR UPDATE"#, *id)
        .fetch_optional(&mut **tx)
        .await?
        .ok_or(Error::NotFound)
}

/// Whether an officer has marked the check for personal data done.
///
/// # Errors
/// When the database does not answer.
pub async fn is_checked(db: &mut PgConnection, id: SubmissionId) -> Result<bool> {
    let is_checked = sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM checklist WHERE submission_id = $1 AND item = 'personal_data') AS "is_checked!""#, *id)
        .fetch_one(db)
        .await?;
    Ok(is_checked)
}

/// Writes the public face, in place of what stood there before.
///
/// # Errors
/// When the database refuses.
pub async fn write(tx: &mut Tx, frozen: &Frozen, face: &PublicFace, by: Option<AccountId>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO publication (submission_id, version_id, call_id, reference, title, lang, organization, stakeholder_type_code, reach, country_code, region_code,
                                  consent, origin, received_on, published_at, published_by, action_lines, sdgs, question_keys)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text::date, clock_timestamp(), $15, $16, $17, $18)
         ON CONFLICT (submission_id) DO UPDATE SET version_id = EXCLUDED.version_id, title = EXCLUDED.title, lang = EXCLUDED.lang, organization = EXCLUDED.organization,
             stakeholder_type_code = EXCLUDED.stakeholder_type_code, reach = EXCLUDED.reach, country_code = EXCLUDED.country_code, region_code = EXCLUDED.region_code,
             consent = EXCLUDED.consent, origin = EXCLUDED.origin, received_on = EXCLUDED.received_on, published_at = EXCLUDED.published_at,
             published_by = EXCLUDED.published_by, action_lines = EXCLUDED.action_lines, sdgs = EXCLUDED.sdgs, question_keys = EXCLUDED.question_keys,
             unpublished_at = NULL, unpublished_reason = NULL",
        frozen.submission,
        frozen.version,
        frozen.call,
        frozen.reference,
        face.title,
        frozen.lang as Lang,
        face.organization,
        face.kind,
        face.reach as Reach,
        face.country,
        face.region,
        face.consent as Consent,
        frozen.origin as Origin,
        frozen.received_on.to_string(),
        by.map(|account| *account),
        &face.action_lines,
        &face.sdgs,
        &face.question_keys
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("DELETE FROM publication_answer WHERE submission_id = $1", frozen.submission).execute(&mut **tx).await?;
    for answer in &face.answers {
        sqlx::query!(
            "INSERT INTO publication_answer (submission_id, question_id, item, value, lang, words) VALUES ($1, $2, $3, $4, $5, $6)",
            frozen.submission,
            answer.question,
            answer.item,
            answer.value,
            answer.lang as Lang,
            answer.words
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Clears these attachments of the submission for the public, and no others.
///
/// # Errors
/// When the database refuses.
pub async fn clear_attachments(tx: &mut Tx, submission: Uuid, cleared: &[Uuid], by: AccountId) -> Result<()> {
    sqlx::query!("DELETE FROM publication_attachment WHERE submission_id = $1", submission).execute(&mut **tx).await?;
    sqlx::query!(
        r#"INSERT INTO publication_attachment (submission_id, attachment_id, cleared_by)
           SELECT submission_id, id, $3 FROM attachment WHERE submission_id = $1 AND id = ANY($2) AND "check" <> 'infected'"#,
        submission,
        cleared,
        *by
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The files of a submission that are cleared for the public.
///
/// # Errors
/// When the database does not answer.
pub async fn cleared(db: &mut PgConnection, submission: SubmissionId) -> Result<Vec<Uuid>> {
    Ok(sqlx::query_scalar!("SELECT attachment_id FROM publication_attachment WHERE submission_id = $1", *submission).fetch_all(db).await?)
}

/// Fills what is searched, and notes how it begins: the title above the organization above the answers, each in its own language, and the text of
/// cleared attachments last.
///
/// # Errors
/// When the database refuses.
pub async fn index_words(tx: &mut Tx, submission: Uuid) -> Result<()> {
    sqlx::query!(
        "WITH words AS (
             SELECT coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'ar'), '') AS ar, coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'en'), '') AS en,
                    coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'es'), '') AS es, coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'fr'), '') AS fr,
                    coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'ru'), '') AS ru, coalesce(string_agg(words, ' ') FILTER (WHERE lang = 'zh'), '') AS zh
             FROM publication_answer WHERE submission_id = $1
         ), files AS (
             SELECT coalesce(left(string_agg(a.text_content, ' '), 200000), '') AS text
             FROM publication_attachment p JOIN attachment a ON a.id = p.attachment_id WHERE p.submission_id = $1
         )
         UPDATE publication SET search = setweight(fts(lang, title), 'A') || setweight(fts(lang, organization), 'B')
             || setweight(fts('ar', words.ar) || fts('en', words.en) || fts('es', words.es) || fts('fr', words.fr) || fts('ru', words.ru) || fts('zh', words.zh), 'C')
             || setweight(fts(lang, files.text), 'D')
         FROM words, files WHERE submission_id = $1",
        submission
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("SELECT begin_input($1)", submission).execute(&mut **tx).await?;
    Ok(())
}

/// Ends a publication; its reference and reason stay.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, submission: SubmissionId, reason: &str) -> Result<()> {
    sqlx::query!(
        "UPDATE publication SET unpublished_at = clock_timestamp(), unpublished_reason = $2 WHERE submission_id = $1 AND unpublished_at IS NULL",
        *submission,
        reason
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whom to write to about a submission: the proved address of its contributor.
#[derive(Debug)]
pub struct Contributor {
    pub email: Option<String>,
    pub lang: Lang,
    pub reference: String,
}

/// # Errors
/// When the database does not answer.
pub async fn contributor(tx: &mut Tx, submission: SubmissionId) -> Result<Contributor> {
    let row = sqlx::query!(
        r#"SELECT a.email, a.lang AS "lang: Lang", coalesce(s.reference, '') AS "reference!" FROM submission s JOIN account a ON a.id = s.account_id WHERE s.id = $1"#,
        *submission
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(Contributor { email: row.email, lang: row.lang, reference: row.reference })
}

/// Whether a submission came with the portal for demonstration.
///
/// # Errors
/// When the database does not answer.
pub async fn is_demonstration(db: &mut PgConnection, id: SubmissionId) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM submission WHERE id = $1 AND origin = 'demonstration') AS "is_one!""#, *id).fetch_one(db).await?)
}

/// The accepted submission for demonstration of this organization to this call.
///
/// # Errors
/// When the database does not answer.
pub async fn demonstration(tx: &mut Tx, call: &str, organization: &str) -> Result<Option<SubmissionId>> {
    let id = sqlx::query_scalar!(
        "SELECT s.id FROM submission s JOIN call c ON c.id = s.call_id
         WHERE c.slug = $1 AND s.origin = 'demonstration' AND s.state = 'accepted' AND EXISTS (
             SELECT FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'organization' AND a.value #>> '{}' = $2)",
        call,
        organization
    )
    .fetch_optional(&mut **tx)
    .await?;
    Ok(id.map(SubmissionId::from))
}

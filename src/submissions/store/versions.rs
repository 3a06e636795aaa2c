//! Versions and receipts: what is frozen at each submit.

use crate::{
    calls::model::{CallId, CallOrigin, QuestionId, QuestionnaireId, Schedule},
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::{
        answers::{Answers, Stored},
        model::{State, SubmissionId},
        proof::Signed,
        store::attachments::Attachment,
    },
};
use jiff_sqlx::{Timestamp, ToSqlx};
use serde::Deserialize;
use serde_json::Value;
use sqlx::PgPool;
use uuid::Uuid;

/// The moment at which a submit arrives: the database's clock, in the first statement of its transaction (assurance D1).
///
/// # Errors
/// When the database does not answer.
pub async fn moment(tx: &mut Tx) -> Result<jiff::Timestamp> {
    Ok(sqlx::query_scalar!(r#"SELECT clock_timestamp() AS "at!: Timestamp""#).fetch_one(&mut **tx).await?.to_jiff())
}

/// The call that a submission answers, held against a change of its deadline until the transaction ends.
#[derive(Debug)]
pub struct HeldCall {
    pub id: CallId,
    pub slug: String,
    pub prefix: String,
    pub title: String,
    pub schedule: Schedule,
    pub own_limit: Option<jiff::Timestamp>,
}

/// # Errors
/// [`Error::NotFound`] when there is no such submission.
pub async fn hold_call(tx: &mut Tx, id: SubmissionId, now: jiff::Timestamp) -> Result<HeldCall> {
    let row = sqlx::query!(
        r#"SELECT c.id AS "id: CallId", c.slug, c.origin AS "origin: CallOrigin", c.reference_prefix, c.opens_at AS "opens_at: Timestamp",
                  c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes,
                  (SELECT t.title FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, s.lang) LIMIT 1) AS "title!",
                  own_limit(s.id) AS "own_limit: Timestamp"
           FROM submission s JOIN call c ON c.id = s.call_id WHERE s.id = $1 FOR SHARE OF c"#,
        *id
    )
    .fetch_optional(&mut **tx)
    .await?
    .ok_or(Error::NotFound)?;
    Ok(HeldCall {
        id: row.id,
        slug: row.slug,
        prefix: row.reference_prefix,
        title: row.title,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now,
        },
        own_limit: row.own_limit.map(Timestamp::to_jiff),
    })
}

/// The submission, held against everything until the transaction ends.
#[derive(Debug)]
pub struct HeldSubmission {
    pub state: State,
    pub reference: Option<String>,
    pub lang: Lang,
    pub questionnaire: QuestionnaireId,
    pub email: Option<String>,
    pub mail_lang: Lang,
}

/// `by` submits and gets the receipt: whoever began it, or a colleague.
///
/// # Errors
/// [`Error::NotFound`] when there is no such submission.
pub async fn hold_submission(tx: &mut Tx, id: SubmissionId, by: Option<AccountId>) -> Result<HeldSubmission> {
    sqlx::query_as!(
        HeldSubmission,
        r#"SELECT s.state AS "state: State", s.reference, s.lang AS "lang: Lang", s.questionnaire_id AS "questionnaire: QuestionnaireId", a.email,
                  a.lang AS "mail_lang: Lang"
           FROM submission s JOIN account a ON a.id = coalesce($2, s.account_id) WHERE s.id = $1 FOR UPDATE OF s"#,
        *id,
        by.map(|account| *account)
    )
    .fetch_optional(&mut **tx)
    .await?
    .ok_or(Error::NotFound)
}

/// A version that was made with the same key before.
#[derive(Debug, Deserialize)]
pub struct Former {
    pub submission: SubmissionId,
    pub code: String,
}

#[derive(Debug, Deserialize)]
struct AnswerRow {
    question: QuestionId,
    item: String,
    value: Value,
    lang: Option<Lang>,
    revision: i32,
}

/// A file as a version names it.
#[derive(Debug, Deserialize)]
pub struct FileRow {
    pub question: QuestionId,
    pub id: Uuid,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: String,
}

impl From<&Attachment> for FileRow {
    fn from(file: &Attachment) -> Self {
        Self {
            question: file.question,
            id: file.id,
            name: file.file_name.clone(),
            media_type: file.media_type.clone(),
            size: file.size.into(),
            sha256: crate::platform::text::hex(&file.sha256),
        }
    }
}

/// What there is to be submitted, read after the submission is held.
#[derive(Debug)]
pub struct Content {
    pub last_number: i32,
    pub former: Option<Former>,
    /// The canonical text of the version that was made with the same key.
    pub former_text: Option<Vec<u8>>,
    /// The last version: the code of its receipt and its canonical text.
    pub last: Option<(String, Vec<u8>)>,
    pub conflicts: i64,
    pub answers: Answers,
    pub files: Vec<FileRow>,
}

/// # Errors
/// When the database does not answer.
pub async fn content(tx: &mut Tx, id: SubmissionId, key: Uuid) -> Result<Content> {
    let row = sqlx::query!(
        r#"SELECT (SELECT coalesce(max(number), 0) FROM version WHERE submission_id = $1) AS "last!",
                  (SELECT jsonb_build_object('submission', v.submission_id, 'code', r.code) FROM version v JOIN receipt r ON r.version_id = v.id WHERE v.submit_key = $2) AS former,
                  (SELECT t.canonical FROM version v JOIN version_content t ON t.version_id = v.id WHERE v.submit_key = $2) AS former_text,
                  l.code AS "last_code?", l.canonical AS "last_text?",
                  (SELECT count(*) FROM answer_conflict WHERE submission_id = $1 AND settled_at IS NULL) AS "conflicts!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('question', question_id, 'item', item, 'value', value, 'lang', lang, 'revision', revision)), '[]')
                   FROM answer WHERE submission_id = $1) AS "answers!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('question', question_id, 'id', id, 'name', file_name, 'media_type', media_type, 'size', size,
                              'sha256', encode(sha256, 'hex')) ORDER BY uploaded_at, id), '[]')
                   FROM attachment WHERE submission_id = $1 AND removed_at IS NULL) AS "files!"
           FROM (SELECT) AS here LEFT JOIN LATERAL (
               SELECT r.code, t.canonical FROM version v JOIN receipt r ON r.version_id = v.id JOIN version_content t ON t.version_id = v.id
               WHERE v.submission_id = $1 ORDER BY v.number DESC LIMIT 1) l ON true"#,
        *id,
        key
    )
    .fetch_one(&mut **tx)
    .await?;
    let mut answers = Answers::default();
    for one in serde_json::from_value::<Vec<AnswerRow>>(row.answers).map_err(Error::internal)? {
        answers.insert(one.question, one.item, Stored { value: one.value, lang: one.lang, revision: one.revision });
    }
    let files: Vec<FileRow> = serde_json::from_value(row.files).map_err(Error::internal)?;
    for file in &files {
        answers.add_file(file.question);
    }
    Ok(Content {
        last_number: row.last,
        former: row.former.map(serde_json::from_value).transpose().map_err(Error::internal)?,
        former_text: row.former_text,
        last: row.last_code.zip(row.last_text),
        conflicts: row.conflicts,
        answers,
        files,
    })
}

/// The next number of a call's references. Its row is locked last, and rolled back with the rest (assurance W6).
///
/// # Errors
/// When the database does not answer.
pub async fn next_number(tx: &mut Tx, call: CallId) -> Result<i32> {
    Ok(sqlx::query_scalar!(
        r#"UPDATE call_counter SET next_reference = next_reference + 1 WHERE call_id = $1 RETURNING next_reference - 1 AS "number!""#,
        *call
    )
    .fetch_one(&mut **tx)
    .await?)
}

/// A version to be frozen, with its receipt.
#[derive(Debug)]
pub struct NewVersion<'a> {
    pub submission: SubmissionId,
    pub number: i32,
    pub questionnaire: QuestionnaireId,
    pub received_at: jiff::Timestamp,
    /// When the call closes, the same for all.
    pub closes_at: jiff::Timestamp,
    pub grace_minutes: i16,
    /// The later limit that holds for this contributor.
    pub own_limit: Option<jiff::Timestamp>,
    pub sha256: &'a [u8],
    pub key: Uuid,
    pub by: Uuid,
    pub canonical: &'a [u8],
    pub code: &'a str,
    pub reference: &'a str,
    pub from: State,
    /// What is signed, the signature and its key; nothing for demonstrations.
    pub signed: Option<&'a Signed>,
}

/// Freezes the version, makes its receipt, takes back the checks of the version before, and moves the submission to «submitted»; false when it stood elsewhere.
///
/// # Errors
/// When the database refuses.
pub async fn freeze(tx: &mut Tx, version: &NewVersion<'_>) -> Result<bool> {
    let moved = sqlx::query!(
        "WITH frozen AS (
             INSERT INTO version (id, submission_id, number, questionnaire_id, received_at, closes_at, grace_minutes, sha256, submit_key, submitted_by, own_limit)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $15)
         ), content AS (
             INSERT INTO version_content (version_id, canonical) VALUES ($1, $11)
         ), receipt AS (
             INSERT INTO receipt (code, version_id, reference, received_at, sha256, statement, signature, key_id) VALUES ($12, $1, $13, $5, $8, $16, $17, $18)
         ), unchecked AS (
             DELETE FROM checklist WHERE submission_id = $2
         )
         UPDATE submission SET state = 'submitted', reference = $13, state_changed_by = $10, state_reason = NULL, changed_at = clock_timestamp()
         WHERE id = $2 AND state = $14",
        Uuid::now_v7(),
        *version.submission,
        version.number,
        *version.questionnaire,
        version.received_at.to_sqlx() as Timestamp,
        version.closes_at.to_sqlx() as Timestamp,
        version.grace_minutes,
        version.sha256,
        version.key,
        version.by,
        version.canonical,
        version.code,
        version.reference,
        version.from as State,
        version.own_limit.map(ToSqlx::to_sqlx) as Option<Timestamp>,
        version.signed.map(|signed| signed.statement.as_str()),
        version.signed.map(|signed| signed.signature.as_slice()),
        version.signed.map(|signed| signed.key.as_str())
    )
    .execute(&mut **tx)
    .await?;
    Ok(moved.rows_affected() == 1)
}

/// The canonical text of a version; empty when it was erased.
///
/// # Errors
/// When the database does not answer.
pub async fn canonical(db: &PgPool, submission: SubmissionId, number: i32) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar!(
        "SELECT t.canonical FROM version v JOIN version_content t ON t.version_id = v.id WHERE v.submission_id = $1 AND v.number = $2",
        *submission,
        number
    )
    .fetch_optional(db)
    .await?)
}

/// A frozen version, with its canonical text; empty when that was erased.
#[derive(Debug)]
pub struct FrozenVersion {
    pub questionnaire: QuestionnaireId,
    pub received_at: jiff::Timestamp,
    pub sha256: Vec<u8>,
    pub code: Option<String>,
    pub canonical: Vec<u8>,
}

/// # Errors
/// When the database does not answer.
pub async fn frozen(db: &PgPool, submission: SubmissionId, number: i32) -> Result<Option<FrozenVersion>> {
    let row = sqlx::query!(
        r#"SELECT v.questionnaire_id AS "questionnaire: QuestionnaireId", v.received_at AS "received_at: Timestamp", v.sha256, r.code AS "code?", t.canonical
           FROM version v JOIN version_content t ON t.version_id = v.id LEFT JOIN receipt r ON r.version_id = v.id WHERE v.submission_id = $1 AND v.number = $2"#,
        *submission,
        number
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| FrozenVersion {
        questionnaire: row.questionnaire,
        received_at: row.received_at.to_jiff(),
        sha256: row.sha256,
        code: row.code,
        canonical: row.canonical,
    }))
}

/// The numbers of all versions, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers(db: &PgPool, submission: SubmissionId) -> Result<Vec<i32>> {
    Ok(sqlx::query_scalar!("SELECT number FROM version WHERE submission_id = $1 ORDER BY number DESC", *submission).fetch_all(db).await?)
}

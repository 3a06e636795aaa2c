//! Drafts and their answers.

use crate::{
    calls::model::{CallId, QuestionId},
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::{
        answers::{Answers, Stored},
        model::SubmissionId,
    },
};
use serde::Deserialize;
use serde_json::Value;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The call that somebody wants to answer.
#[derive(Debug)]
pub struct OpenCall {
    pub id: CallId,
    pub is_open: bool,
    pub has_questions: bool,
}

/// The public call of that address.
///
/// # Errors
/// When the database does not answer.
pub async fn call(db: &PgPool, slug: &str) -> Result<Option<OpenCall>> {
    Ok(sqlx::query_as!(
        OpenCall,
        r#"SELECT id AS "id!: CallId",
                  (origin <> 'reference' AND opens_at <= now() AND closes_at + make_interval(mins => grace_minutes) > now()) IS TRUE AS "is_open!",
                  EXISTS (SELECT FROM questionnaire q WHERE q.call_id = c.id) AS "has_questions!"
           FROM public_calls c WHERE slug = $1"#,
        slug
    )
    .fetch_optional(db)
    .await?)
}

/// A new draft, or the one that the account has for the call already; true when it is new.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx, call: CallId, account: AccountId, lang: Lang) -> Result<(SubmissionId, bool)> {
    let id = SubmissionId::new();
    let begun = sqlx::query_scalar!(
        r#"INSERT INTO submission (id, call_id, questionnaire_id, account_id, organization_id, lang)
           SELECT $1, $2, q.id, $3, (SELECT m.organization_id FROM organization_member m WHERE m.account_id = $3 AND m.approved_at IS NOT NULL ORDER BY m.joined_at LIMIT 1), $4
           FROM current_questionnaire q WHERE q.call_id = $2
           ON CONFLICT (call_id, account_id) WHERE state = 'draft' DO NOTHING RETURNING id"#,
        *id,
        *call,
        *account,
        lang as Lang
    )
    .fetch_optional(&mut **tx)
    .await?;
    if let Some(begun) = begun {
        return Ok((begun.into(), true));
    }
    let had = sqlx::query_scalar!("SELECT id FROM submission WHERE call_id = $1 AND account_id = $2 AND state = 'draft'", *call, *account)
        .fetch_optional(&mut **tx)
        .await?;
    had.map(|id| (id.into(), false)).ok_or(Error::NotFound)
}

/// The working copy.
///
/// # Errors
/// When the database does not answer.
pub async fn answers(db: &mut PgConnection, id: SubmissionId) -> Result<Answers> {
    let rows = sqlx::query!(
        r#"SELECT question_id, item AS "item!", value, lang AS "lang: Lang", revision AS "revision!" FROM answer WHERE submission_id = $1
           UNION ALL SELECT question_id, 'file', NULL, NULL, 0 FROM attachment WHERE submission_id = $1 AND removed_at IS NULL"#,
        *id
    )
    .fetch_all(db)
    .await?;
    let mut answers = Answers::default();
    for row in rows {
        let Some(question) = row.question_id.map(QuestionId::from) else { continue };
        match row.value {
            Some(value) => answers.insert(question, row.item, Stored { value, lang: row.lang, revision: row.revision }),
            None => answers.add_file(question),
        }
    }
    Ok(answers)
}

/// An answer to be written.
#[derive(Debug)]
pub struct NewAnswer {
    pub question: QuestionId,
    pub item: String,
    pub value: Value,
    pub lang: Option<Lang>,
}

/// Writes answers, each with a new revision, and tells their revisions.
///
/// # Errors
/// When the database does not take them.
pub async fn write(tx: &mut Tx, id: SubmissionId, by: Option<AccountId>, answers: &[NewAnswer]) -> Result<Vec<(QuestionId, String, i32)>> {
    let questions: Vec<Uuid> = answers.iter().map(|answer| *answer.question).collect();
    let items: Vec<String> = answers.iter().map(|answer| answer.item.clone()).collect();
    let values: Vec<Value> = answers.iter().map(|answer| answer.value.clone()).collect();
    let langs: Vec<Option<String>> = answers.iter().map(|answer| answer.lang.map(|lang| lang.to_string())).collect();
    let rows = sqlx::query!(
        "INSERT INTO answer (submission_id, question_id, item, value, lang, changed_by)
         SELECT $1, given.question, given.item, given.value, given.lang::lang, $6
         FROM unnest($2::uuid[], $3::text[], $4::jsonb[], $5::text[]) AS given (question, item, value, lang)
         ON CONFLICT (submission_id, question_id, item) DO UPDATE SET value = EXCLUDED.value, lang = EXCLUDED.lang, revision = answer.revision + 1,
             changed_at = clock_timestamp(), changed_by = EXCLUDED.changed_by
         RETURNING question_id, item, revision",
        *id,
        &questions,
        &items,
        &values,
        &langs as &[Option<String>],
        by.map(|account| *account)
    )
    .fetch_all(&mut **tx)
    .await?;
    sqlx::query!("UPDATE submission SET changed_at = clock_timestamp() WHERE id = $1", *id).execute(&mut **tx).await?;
    Ok(rows.into_iter().map(|row| (row.question_id.into(), row.item, row.revision)).collect())
}

/// Keeps a text that was saved upon a newer one of somebody else; the same text once only.
///
/// # Errors
/// When the database does not take it.
pub async fn keep_conflict(tx: &mut Tx, id: SubmissionId, by: Option<AccountId>, answer: &NewAnswer, based_on: i32) -> Result<()> {
    sqlx::query!(
        "INSERT INTO answer_conflict (id, submission_id, question_id, item, value, based_on, saved_by) SELECT $1, $2, $3, $4, $5, $6, $7
         WHERE NOT EXISTS (SELECT FROM answer_conflict WHERE submission_id = $2 AND question_id = $3 AND item = $4 AND value = $5 AND settled_at IS NULL)",
        Uuid::now_v7(),
        *id,
        *answer.question,
        answer.item,
        answer.value,
        based_on,
        by.map(|account| *account)
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A text that waits beside the answer that stands.
#[derive(Debug)]
pub struct OpenConflict {
    pub id: Uuid,
    pub question: QuestionId,
    pub item: String,
    pub value: Value,
    pub is_own: bool,
}

/// All texts that wait for somebody to choose.
///
/// # Errors
/// When the database does not answer.
pub async fn conflicts(db: &mut PgConnection, id: SubmissionId, reader: AccountId) -> Result<Vec<OpenConflict>> {
    Ok(sqlx::query_as!(
        OpenConflict,
        r#"SELECT id, question_id AS "question: QuestionId", item, value, saved_by IS NOT DISTINCT FROM $2 AS "is_own!"
           FROM answer_conflict WHERE submission_id = $1 AND settled_at IS NULL ORDER BY saved_at"#,
        *id,
        *reader
    )
    .fetch_all(db)
    .await?)
}

/// Settles a conflict and tells what text had waited; none if it was settled already.
///
/// # Errors
/// When the database does not take it.
pub async fn settle(tx: &mut Tx, id: SubmissionId, conflict: Uuid) -> Result<Option<NewAnswer>> {
    let row = sqlx::query!(
        r#"UPDATE answer_conflict SET settled_at = clock_timestamp() WHERE id = $1 AND submission_id = $2 AND settled_at IS NULL
           RETURNING question_id AS "question: QuestionId", item, value"#,
        conflict,
        *id
    )
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|row| NewAnswer { question: row.question, item: row.item, value: row.value, lang: None }))
}

/// A submission that one account began and that is to become another's; `rival` is the other's draft for the same call.
#[derive(Debug, Deserialize)]
pub struct Moving {
    pub id: SubmissionId,
    pub rival: Option<SubmissionId>,
}

/// Everything that an account has begun.
///
/// # Errors
/// When the database does not answer.
pub async fn of_account(tx: &mut Tx, from: AccountId, into: AccountId) -> Result<Vec<Moving>> {
    Ok(sqlx::query_as!(
        Moving,
        r#"SELECT s.id AS "id: SubmissionId", (SELECT o.id FROM submission o WHERE o.call_id = s.call_id AND o.account_id = $2 AND o.state = 'draft' AND s.state = 'draft') AS "rival: SubmissionId"
           FROM submission s WHERE s.account_id = $1 FOR UPDATE OF s"#,
        *from,
        *into
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// Gives a submission to another account.
///
/// # Errors
/// When the database does not take it.
pub async fn give(tx: &mut Tx, id: SubmissionId, into: AccountId) -> Result<()> {
    sqlx::query!("UPDATE submission SET account_id = $2, changed_at = clock_timestamp() WHERE id = $1", *id, *into).execute(&mut **tx).await?;
    Ok(())
}

/// Puts the answers and files of one draft into another: what is missing there is copied, what differs waits beside it.
///
/// # Errors
/// When the database does not take it.
pub async fn pour(tx: &mut Tx, from: SubmissionId, into: SubmissionId, by: AccountId) -> Result<()> {
    sqlx::query!(
        "INSERT INTO answer_conflict (id, submission_id, question_id, item, value, based_on, saved_by)
         SELECT gen_random_uuid(), $2, a.question_id, a.item, a.value, 0, $3
         FROM answer a JOIN answer b ON b.submission_id = $2 AND b.question_id = a.question_id AND b.item = a.item
         WHERE a.submission_id = $1 AND a.value <> b.value AND a.value <> 'null' AND b.value <> 'null'",
        *from,
        *into,
        *by
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "INSERT INTO answer (submission_id, question_id, item, value, lang, changed_by)
         SELECT $2, question_id, item, value, lang, $3 FROM answer WHERE submission_id = $1
         ON CONFLICT (submission_id, question_id, item) DO UPDATE SET value = EXCLUDED.value, lang = EXCLUDED.lang, revision = answer.revision + 1
         WHERE answer.value = 'null'",
        *from,
        *into,
        *by
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("UPDATE attachment SET submission_id = $2 WHERE submission_id = $1", *from, *into).execute(&mut **tx).await?;
    Ok(())
}

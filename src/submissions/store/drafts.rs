//! Drafts and their answers.

use crate::{
    calls::model::{CallId, CallOrigin, PublicationPolicy, QuestionId, QuestionnaireId, Schedule},
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
use jiff_sqlx::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The call that somebody wants to answer.
#[derive(Debug)]
pub struct StartCall {
    pub id: CallId,
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    pub schedule: Schedule,
    pub policy: PublicationPolicy,
    pub questionnaire: Option<QuestionnaireId>,
    pub questions: i64,
    pub required: i64,
}

/// The public call of that address.
///
/// # Errors
/// When the database does not answer.
pub async fn start_call(db: &PgPool, lang: Lang, slug: &str) -> Result<Option<StartCall>> {
    let row = sqlx::query!(
        r#"SELECT c.id AS "id!: CallId", c.slug AS "slug!", c.origin AS "origin!: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp",
                  c.time_zone AS "time_zone!", c.grace_minutes AS "grace_minutes!", c.publication_policy AS "policy!: PublicationPolicy", now() AS "now!: Timestamp",
                  t.title, t.lang AS "title_lang: Lang", q.id AS "questionnaire?: QuestionnaireId",
                  (SELECT count(*) FROM question o JOIN section s ON s.id = o.section_id WHERE s.questionnaire_id = q.id) AS "questions!",
                  (SELECT count(*) FROM question o JOIN section s ON s.id = o.section_id WHERE s.questionnaire_id = q.id AND o.required AND o.shown_if_key IS NULL) AS "required!"
           FROM public_calls c
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           LEFT JOIN current_questionnaire q ON q.call_id = c.id
           WHERE c.slug = $2"#,
        lang as Lang,
        slug
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| StartCall {
        id: row.id,
        slug: row.slug,
        title: row.title,
        title_lang: row.title_lang,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        policy: row.policy,
        questionnaire: row.questionnaire,
        questions: row.questions,
        required: row.required,
    }))
}

/// The call that a draft answers.
pub struct CallFacts {
    pub title: String,
    pub schedule: Schedule,
}

/// The call that a draft answers, for a letter about it.
///
/// # Errors
/// When the database does not answer.
pub async fn call_of(tx: &mut Tx, lang: Lang, id: SubmissionId) -> Result<CallFacts> {
    let row = sqlx::query!(
        r#"SELECT c.origin AS "origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes,
                  now() AS "now!: Timestamp", t.title
           FROM submission s JOIN call c ON c.id = s.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE s.id = $2"#,
        lang as Lang,
        *id
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(CallFacts {
        title: row.title,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
    })
}

/// A new draft, of a person or of the organization for which they begin it; or the one that there is already. True when it
/// is new.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx, call: CallId, account: AccountId, organization: Option<Uuid>, lang: Lang) -> Result<(SubmissionId, bool)> {
    let id = SubmissionId::new();
    let begun = sqlx::query_scalar!(
        "INSERT INTO submission (id, call_id, questionnaire_id, account_id, organization_id, lang)
         SELECT $1, $2, q.id, $3, $4, $5 FROM current_questionnaire q WHERE q.call_id = $2
         ON CONFLICT DO NOTHING RETURNING id",
        *id,
        *call,
        *account,
        organization,
        lang as Lang
    )
    .fetch_optional(&mut **tx)
    .await?;
    if let Some(begun) = begun {
        return Ok((begun.into(), true));
    }
    let had = sqlx::query_scalar!(
        "SELECT id FROM submission WHERE call_id = $1 AND state = 'draft'
           AND CASE WHEN $3::uuid IS NULL THEN organization_id IS NULL AND account_id = $2 ELSE organization_id = $3 END",
        *call,
        *account,
        organization
    )
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
        r#"SELECT s.id AS "id: SubmissionId", (SELECT o.id FROM submission o WHERE o.call_id = s.call_id AND o.account_id = $2 AND o.organization_id IS NULL AND o.state = 'draft' AND s.state = 'draft') AS "rival: SubmissionId"
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

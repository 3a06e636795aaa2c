//! One submission on the desk, and all that belongs to it.

use crate::{
    desk::model::{Item, Review},
    platform::{
        auth::{AccountId, Act, Role},
        http::{Error, Result},
        i18n::{ByLang, Lang},
    },
    submissions::model::{Origin, State, SubmissionId},
};
use jiff::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

pub(super) fn json<T: serde::de::DeserializeOwned + Default>(value: Option<serde_json::Value>) -> Result<T> {
    value.map_or_else(|| Ok(T::default()), |value| serde_json::from_value(value).map_err(Error::internal))
}

pub(super) fn by_lang(value: Option<serde_json::Value>) -> Result<ByLang> {
    json(value)
}

/// A submission as an officer of its call sees it.
#[derive(Debug, Clone)]
pub struct Case {
    pub id: SubmissionId,
    pub state: State,
    pub state_reason: Option<String>,
    pub state_since: Timestamp,
    pub state_by: Option<String>,
    pub reference: String,
    pub lang: Lang,
    pub origin: Origin,
    pub organization: Option<String>,
    pub kind: Option<String>,
    pub contributor: AccountId,
    pub contributor_name: String,
    pub contributor_email: Option<String>,
    pub call: Uuid,
    pub slug: String,
    pub call_title: ByLang,
    pub assignee: Option<Uuid>,
    /// Whether the asker may also review it: not everybody who may publish does.
    pub may_review: bool,
}

/// A submission, if one of these roles for its call is the asker's.
///
/// # Errors
/// When the database does not answer.
pub async fn submission(db: &PgPool, asker: AccountId, roles: &[Role], id: Uuid) -> Result<Option<Case>> {
    let row = sqlx::query!(
        r#"SELECT s.state AS "state!: State", s.state_reason, s.state_changed_at AS "since!: jiff_sqlx::Timestamp", coalesce(nullif(b.name, ''), b.email) AS state_by,
                  s.reference AS "reference!", s.lang AS "lang!: Lang", CASE WHEN c.origin = 'demonstration' THEN 'demonstration' ELSE s.origin END AS "origin!: Origin", s.organization, s.kind, s.account_id AS "account_id!",
                  p.name AS contributor_name, p.email AS contributor_email, c.id AS call_id, c.slug,
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS call_title,
                  a.account_id AS "assignee?",
                  EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $2 AND r.role = ANY($4)) AS "may_review!"
           FROM desk_submission s JOIN call c ON c.id = s.call_id JOIN account p ON p.id = s.account_id LEFT JOIN account b ON b.id = s.state_changed_by
           LEFT JOIN assignment a ON a.submission_id = s.id
           WHERE s.id = $1 AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $2 AND r.role = ANY($3))"#,
        id,
        *asker,
        roles as &[Role],
        Review::ROLES as &[Role]
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Case {
        id: id.into(),
        state: row.state,
        state_reason: row.state_reason,
        state_since: row.since.to_jiff(),
        state_by: row.state_by,
        reference: row.reference,
        lang: row.lang,
        origin: row.origin,
        organization: row.organization,
        kind: row.kind,
        contributor: row.account_id.into(),
        contributor_name: row.contributor_name,
        contributor_email: row.contributor_email,
        call: row.call_id,
        slug: row.slug,
        call_title: by_lang(row.call_title)?,
        assignee: row.assignee,
        may_review: row.may_review,
    }))
}

/// Who moved a submission to where it stands, and when: for whoever came too late.
///
/// # Errors
/// When the database does not answer.
pub async fn changed_by(db: &PgPool, id: SubmissionId) -> Result<(State, Option<String>, Timestamp)> {
    let row = sqlx::query!(
        r#"SELECT s.state AS "state: State", coalesce(nullif(a.name, ''), a.email) AS by, s.state_changed_at AS "at: jiff_sqlx::Timestamp"
           FROM submission s LEFT JOIN account a ON a.id = s.state_changed_by WHERE s.id = $1"#,
        *id
    )
    .fetch_one(db)
    .await?;
    Ok((row.state, row.by, row.at.to_jiff()))
}

/// A frozen version, without its content.
#[derive(Debug, Clone)]
pub struct Version {
    pub number: i32,
    pub received_at: Timestamp,
    /// Whether it came after the closing instant: within grace, or under a later limit.
    pub is_late: bool,
    pub sha256: Vec<u8>,
}

/// All versions, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn versions(db: &PgPool, id: SubmissionId) -> Result<Vec<Version>> {
    let rows = sqlx::query!(
        r#"SELECT number, received_at AS "received_at: jiff_sqlx::Timestamp", received_at >= closes_at AS "is_late!", sha256
           FROM version WHERE submission_id = $1 ORDER BY number DESC"#,
        *id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Version { number: row.number, received_at: row.received_at.to_jiff(), is_late: row.is_late, sha256: row.sha256 }).collect())
}

/// What officers wrote to one another.
#[derive(Debug, Clone)]
pub struct Note {
    pub body: String,
    pub by: String,
    pub at: Timestamp,
}

/// # Errors
/// When the database does not answer.
pub async fn notes(db: &PgPool, id: SubmissionId) -> Result<Vec<Note>> {
    let rows = sqlx::query!(
        r#"SELECT n.body, n.written_at AS "at: jiff_sqlx::Timestamp", coalesce(nullif(a.name, ''), a.email, '') AS "by!"
           FROM review_note n JOIN account a ON a.id = n.written_by WHERE n.submission_id = $1 ORDER BY n.written_at"#,
        *id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Note { body: row.body, by: row.by, at: row.at.to_jiff() }).collect())
}

/// What was asked of the contributor, and the answer.
#[derive(Debug, Clone)]
pub struct Clarification {
    pub question: String,
    pub asked_by: String,
    pub asked_at: Timestamp,
    pub answer: Option<String>,
    pub answered_at: Option<Timestamp>,
}

/// # Errors
/// When the database does not answer.
pub async fn clarifications(db: &PgPool, id: SubmissionId) -> Result<Vec<Clarification>> {
    let rows = sqlx::query!(
        r#"SELECT c.question, c.asked_at AS "asked_at: jiff_sqlx::Timestamp", coalesce(nullif(a.name, ''), a.email, '') AS "asked_by!", c.answer,
                  c.answered_at AS "answered_at: jiff_sqlx::Timestamp"
           FROM clarification c JOIN account a ON a.id = c.asked_by WHERE c.submission_id = $1 ORDER BY c.asked_at"#,
        *id
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Clarification {
            question: row.question,
            asked_by: row.asked_by,
            asked_at: row.asked_at.to_jiff(),
            answer: row.answer,
            answered_at: row.answered_at.map(jiff_sqlx::Timestamp::to_jiff),
        })
        .collect())
}

/// A check that was marked done.
#[derive(Debug, Clone)]
pub struct Mark {
    pub item: Item,
    pub by: String,
    pub at: Timestamp,
}

/// # Errors
/// When the database does not answer.
pub async fn marks(db: &PgPool, id: SubmissionId) -> Result<Vec<Mark>> {
    let rows = sqlx::query!(
        r#"SELECT c.item AS "item: Item", c.checked_at AS "at: jiff_sqlx::Timestamp", coalesce(nullif(a.name, ''), a.email, '') AS "by!"
           FROM checklist c JOIN account a ON a.id = c.checked_by WHERE c.submission_id = $1"#,
        *id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Mark { item: row.item, by: row.by, at: row.at.to_jiff() }).collect())
}

/// Somebody to whom work on a call can be given.
#[derive(Debug, Clone)]
pub struct Officer {
    pub id: Uuid,
    pub name: String,
}

/// # Errors
/// When the database does not answer.
pub async fn officers(db: &PgPool, call: Uuid) -> Result<Vec<Officer>> {
    Ok(sqlx::query_as!(
        Officer,
        r#"SELECT DISTINCT a.id, coalesce(nullif(a.name, ''), a.email, '') AS "name!" FROM call_role r JOIN account a ON a.id = r.account_id
           WHERE r.call_id = $1 AND r.role = ANY($2) ORDER BY 2"#,
        call,
        Review::ROLES as &[Role]
    )
    .fetch_all(db)
    .await?)
}

/// Another submission of the same contributor or organization.
#[derive(Debug, Clone)]
pub struct Other {
    pub id: Uuid,
    pub reference: String,
    pub state: State,
    pub call_title: ByLang,
}

/// What else they handed in, as far as the asker's calls go.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &PgPool, asker: AccountId, case: &Case) -> Result<Vec<Other>> {
    let rows = sqlx::query!(
        r#"SELECT s.id AS "id!", s.reference AS "reference!", s.state AS "state!: State",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = s.call_id) AS call_title
           FROM desk_submission s
           WHERE s.id <> $1 AND (s.account_id = $2 OR lower(s.organization) = lower($3))
             AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $4 AND r.role = ANY($5))
           ORDER BY s.state_changed_at DESC LIMIT 10"#,
        *case.id,
        *case.contributor,
        case.organization,
        *asker,
        Review::ROLES as &[Role]
    )
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok(Other { id: row.id, reference: row.reference, state: row.state, call_title: by_lang(row.call_title)? })).collect()
}

//! What contributors ask the desk for. Of a draft the desk learns who asks and why, never what stands in it.

use super::case::by_lang;
use crate::{
    desk::model::Review,
    platform::{
        auth::{AccountId, Act, Role},
        http::Result,
        i18n::ByLang,
    },
    submissions::{
        model::SubmissionId,
        plea::{PleaId, PleaKind},
    },
};
use jiff::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// A request, as an officer of its call sees it.
#[derive(Debug, Clone)]
pub struct Request {
    pub id: PleaId,
    pub kind: PleaKind,
    pub submission: SubmissionId,
    pub reference: Option<String>,
    pub slug: String,
    pub call_title: ByLang,
    pub zone: String,
    pub closes_at: Option<Timestamp>,
    pub own_limit: Option<Timestamp>,
    pub reason: String,
    pub asked_at: Timestamp,
    pub asked_by: String,
    pub decided_at: Option<Timestamp>,
    pub decided_by: Option<String>,
    pub is_granted: Option<bool>,
    pub answer: Option<String>,
}

/// Those of the asker's calls, or one of them: what is open first, the longest waiting before the others; and how many there are.
///
/// # Errors
/// When the database does not answer.
pub async fn requests(db: &PgPool, asker: AccountId, one: Option<Uuid>, page: usize) -> Result<(Vec<Request>, i64)> {
    let rows = sqlx::query!(
        r#"SELECT p.id AS "id: PleaId", p.kind AS "kind: PleaKind", p.submission_id AS "submission: SubmissionId", s.reference, c.slug, c.time_zone,
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS call_title, c.closes_at AS "closes_at: jiff_sqlx::Timestamp",
                  own_limit(s.id) AS "own_limit: jiff_sqlx::Timestamp", p.reason, p.asked_at AS "asked_at: jiff_sqlx::Timestamp",
                  concat_ws(', ', nullif(a.name, ''), a.email) AS "asked_by!", p.decided_at AS "decided_at: jiff_sqlx::Timestamp",
                  coalesce(nullif(d.name, ''), d.email) AS decided_by, p.is_granted, p.answer, count(*) OVER () AS "total!"
           FROM plea p JOIN submission s ON s.id = p.submission_id JOIN call c ON c.id = s.call_id LEFT JOIN account a ON a.id = p.asked_by
           LEFT JOIN account d ON d.id = p.decided_by
           WHERE ($3::uuid IS NULL OR p.id = $3) AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $1 AND r.role = ANY($2))
           ORDER BY p.decided_at DESC NULLS FIRST, p.asked_at LIMIT 20 OFFSET $4"#,
        *asker,
        Review::ROLES as &[Role],
        one,
        i64::try_from((page.max(1) - 1) * 20).unwrap_or_default()
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let requests = rows.into_iter().map(|row| {
        Ok(Request {
            id: row.id,
            kind: row.kind,
            submission: row.submission,
            reference: row.reference,
            slug: row.slug,
            call_title: by_lang(row.call_title)?,
            zone: row.time_zone,
            closes_at: row.closes_at.map(jiff_sqlx::Timestamp::to_jiff),
            own_limit: row.own_limit.map(jiff_sqlx::Timestamp::to_jiff),
            reason: row.reason,
            asked_at: row.asked_at.to_jiff(),
            asked_by: row.asked_by,
            decided_at: row.decided_at.map(jiff_sqlx::Timestamp::to_jiff),
            decided_by: row.decided_by,
            is_granted: row.is_granted,
            answer: row.answer,
        })
    });
    Ok((requests.collect::<Result<_>>()?, total))
}

/// How many wait for the asker's decision.
///
/// # Errors
/// When the database does not answer.
pub async fn open_requests(db: &PgPool, asker: AccountId) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "open!" FROM plea p JOIN submission s ON s.id = p.submission_id
           WHERE p.decided_at IS NULL AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $1 AND r.role = ANY($2))"#,
        *asker,
        Review::ROLES as &[Role]
    )
    .fetch_one(db)
    .await?)
}

/// The open request about a submission, for its page on the desk.
///
/// # Errors
/// When the database does not answer.
pub async fn open_request_of(db: &PgPool, id: SubmissionId) -> Result<Option<(PleaId, PleaKind)>> {
    let row = sqlx::query!(
        r#"SELECT id AS "id: PleaId", kind AS "kind: PleaKind" FROM plea WHERE submission_id = $1 AND decided_at IS NULL ORDER BY asked_at LIMIT 1"#,
        *id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| (row.id, row.kind)))
}

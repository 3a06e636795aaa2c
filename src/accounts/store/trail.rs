//! The audit trail as administrators read it.

use crate::platform::http::error::Result;
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// An entry.
#[derive(Debug)]
pub struct Entry {
    pub id: i64,
    pub at: jiff::Timestamp,
    pub actor: Option<Uuid>,
    /// Name or address of the actor, unless erased.
    pub actor_name: Option<String>,
    pub act: String,
    pub object_kind: String,
    pub object_id: String,
    pub before: Option<serde_json::Value>,
    pub after: Option<serde_json::Value>,
}

/// Entries before an id, newest first: those whose act, kind, object, actor or request is `q`, or whose act begins with it.
///
/// # Errors
/// When the database does not answer.
pub async fn entries(db: &PgPool, q: &str, before: i64, limit: i64) -> Result<Vec<Entry>> {
    let rows = sqlx::query!(
        r#"SELECT e.id, e.at AS "at: Timestamp", e.actor_id, coalesce(nullif(a.name, ''), a.email, a.claimed_email) AS actor_name, e.act, e.object_kind, e.object_id,
                  e.before, e.after
           FROM audit_entry e LEFT JOIN account a ON a.id = e.actor_id
           WHERE e.id < $2 AND ($1 = '' OR starts_with(e.act, $1) OR e.object_kind = $1 OR e.object_id = $1 OR e.actor_id::text = $1 OR e.request_id = $1)
           ORDER BY e.id DESC LIMIT $3"#,
        q,
        before,
        limit
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Entry {
            id: row.id,
            at: row.at.to_jiff(),
            actor: row.actor_id,
            actor_name: row.actor_name,
            act: row.act,
            object_kind: row.object_kind,
            object_id: row.object_id,
            before: row.before,
            after: row.after,
        })
        .collect())
}

/// How far the chain reaches.
#[derive(Debug)]
pub struct Chain {
    pub sealed: i64,
    pub waiting: i64,
    pub last: Option<jiff::Timestamp>,
}

/// The state of the chain.
///
/// # Errors
/// When the database does not answer.
pub async fn chain(db: &PgPool) -> Result<Chain> {
    let row = sqlx::query!(
        r#"WITH last AS (SELECT position, sealed_at FROM audit_seal ORDER BY position DESC LIMIT 1)
           SELECT coalesce((SELECT position FROM last), 0) AS "sealed!", (SELECT sealed_at FROM last) AS "last: Timestamp",
                  (SELECT count(*) FROM audit_entry e WHERE e.id > coalesce((SELECT max(entry_id) FROM audit_seal) - 10000, 0)
                                                        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)) AS "waiting!""#
    )
    .fetch_one(db)
    .await?;
    Ok(Chain { sealed: row.sealed, waiting: row.waiting, last: row.last.map(Timestamp::to_jiff) })
}

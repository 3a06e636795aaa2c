//! The trail: who did what, when, from what to what; and the hash chain that shows any tampering.
//!
//! Acts add entries in their own transaction. A sealer puts new entries into the chain in batches, so that acts do not
//! wait for one another. Entry and seal tables refuse UPDATE, DELETE and TRUNCATE for everybody.

use crate::platform::{
    auth::{AccountId, Visitor},
    db::{Db, Tx},
    http::error::{Error, Result},
};
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use std::{fmt, sync::Arc, time::Duration};

/// Who acts: for the trail.
#[derive(Debug, Clone)]
pub struct Actor {
    /// None: the portal itself or its command line.
    pub account: Option<AccountId>,
    pub request_id: Option<Arc<str>>,
}

impl Actor {
    #[must_use]
    pub fn portal() -> Self {
        Self { account: None, request_id: None }
    }
}

impl From<&Visitor> for Actor {
    fn from(visitor: &Visitor) -> Self {
        Self { account: visitor.person.as_ref().map(|person| person.id), request_id: Some(Arc::clone(&visitor.request_id)) }
    }
}

/// One entry of the trail. `before` and `after` hold identifiers and states, never personal values.
pub struct Entry<'a> {
    /// What happened, as `thing.verb`: `submission.submitted`.
    pub act: &'static str,
    pub object_kind: &'static str,
    pub object: &'a (dyn fmt::Display + Sync),
    pub before: Option<serde_json::Value>,
    pub after: Option<serde_json::Value>,
}

/// Adds an entry within the act's transaction.
///
/// # Errors
/// When the database does not take it; then the act does not happen.
pub async fn record(tx: &mut Tx, actor: &Actor, entry: Entry<'_>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO audit_entry (actor_id, act, object_kind, object_id, before, after, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        actor.account.map(|account| *account),
        entry.act,
        entry.object_kind,
        entry.object.to_string(),
        entry.before,
        entry.after,
        actor.request_id.as_deref()
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Seals new entries every few seconds for as long as the process lives.
pub async fn seal_regularly(db: Db) {
    loop {
        tokio::time::sleep(Duration::from_secs(3)).await;
        if let Err(error) = seal(&db).await {
            tracing::warn!(%error, "audit entries not sealed");
        }
    }
}

/// Puts all entries that have no seal into the chain; only one process at a time does.
///
/// # Errors
/// When the database does not take it.
pub async fn seal(db: &Db) -> Result<usize> {
    let is_waiting: bool = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
                          AND e.id > coalesce((SELECT max(entry_id) FROM audit_seal) - 10000, 0)) AS "is_waiting!""#
    )
    .fetch_one(db.reading())
    .await?;
    if !is_waiting {
        return Ok(0);
    }
    db.in_tx(|mut tx| async move {
        let is_mine: bool = sqlx::query_scalar!(r#"SELECT pg_try_advisory_xact_lock(hashtext('audit seal')) AS "is_mine!""#).fetch_one(&mut *tx).await?;
        if !is_mine {
            return tx.commit(0).await;
        }
        let last = sqlx::query!("SELECT position, hash FROM audit_seal ORDER BY position DESC LIMIT 1").fetch_optional(&mut *tx).await?;
        let (mut position, mut previous) = last.map_or((0, Vec::new()), |last| (last.position, last.hash));
        let waiting = sqlx::query!(
            r#"SELECT e.id, audit_bytes(e) AS "bytes!" FROM audit_entry e
               WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id) ORDER BY e.id LIMIT 1000"#
        )
        .fetch_all(&mut *tx)
        .await?;
        let count = waiting.len();
        for entry in waiting {
            position += 1;
            previous = link(&previous, &entry.bytes);
            sqlx::query!("INSERT INTO audit_seal (position, entry_id, hash) VALUES ($1, $2, $3)", position, entry.id, previous).execute(&mut *tx).await?;
        }
        tx.commit(count).await
    })
    .await
}

fn link(previous: &[u8], entry: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(entry.as_bytes());
    hasher.finalize().to_vec()
}

/// What a check of the chain found.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub sealed: u64,
    pub waiting: u64,
    /// The first bad row, if any, in words.
    pub fault: Option<String>,
}

/// Checks the whole chain: every seal against its entry and the seal before it, gaps, and entries that should have one.
///
/// # Errors
/// When the database does not answer.
pub async fn verify(db: &PgPool) -> Result<Verdict, Error> {
    let mut verdict = Verdict { sealed: 0, waiting: 0, fault: None };
    let mut previous = Vec::new();
    let mut position = 0;
    loop {
        let seals = sqlx::query!(
            r#"SELECT s.position, s.entry_id, s.hash, audit_bytes(e) AS bytes FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
               WHERE s.position > $1 ORDER BY s.position LIMIT 1000"#,
            position
        )
        .fetch_all(db)
        .await?;
        if seals.is_empty() {
            break;
        }
        for seal in seals {
            position += 1;
            if seal.position != position {
                verdict.fault = Some(format!("seal {position} is missing"));
                return Ok(verdict);
            }
            let Some(bytes) = seal.bytes else {
                verdict.fault = Some(format!("seal {position}: entry {} is gone", seal.entry_id));
                return Ok(verdict);
            };
            previous = link(&previous, &bytes);
            if previous != seal.hash {
                verdict.fault = Some(format!("seal {position}: entry {} or its seal was altered", seal.entry_id));
                return Ok(verdict);
            }
            verdict.sealed += 1;
        }
    }
    let waiting = sqlx::query!(
        r#"SELECT count(*) AS "count!", coalesce(bool_or(e.at < now() - interval '1 minute'), false) AS "is_late!"
           FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)"#
    )
    .fetch_one(db)
    .await?;
    verdict.waiting = u64::try_from(waiting.count).unwrap_or_default();
    if waiting.is_late && verdict.sealed > 0 {
        verdict.fault = Some("an entry older than a minute has no seal".into());
    }
    Ok(verdict)
}

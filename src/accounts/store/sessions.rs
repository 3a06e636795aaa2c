//! Sessions as their owner sees them.

use crate::platform::{auth::AccountId, db::Tx, http::error::Result};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// A living session.
#[derive(Debug)]
pub struct Session {
    pub id: Uuid,
    pub user_agent: String,
    pub signed_in_at: jiff::Timestamp,
    pub seen_at: jiff::Timestamp,
}

/// The living sessions of an account, the last used first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_account(db: &PgPool, account: AccountId) -> Result<Vec<Session>> {
    let rows = sqlx::query!(
        r#"SELECT id, user_agent, signed_in_at AS "signed_in_at: Timestamp", seen_at AS "seen_at: Timestamp" FROM session
           WHERE account_id = $1 AND expires_at > now() AND seen_at + idle_limit > now() ORDER BY seen_at DESC LIMIT 100"#,
        *account
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Session { id: row.id, user_agent: row.user_agent, signed_in_at: row.signed_in_at.to_jiff(), seen_at: row.seen_at.to_jiff() })
        .collect())
}

/// Ends one session of an account; `false` if it has no such.
///
/// # Errors
/// When the database does not take it.
pub async fn end(tx: &mut Tx, account: AccountId, session: Uuid) -> Result<bool> {
    Ok(sqlx::query!("DELETE FROM session WHERE account_id = $1 AND id = $2", *account, session).execute(&mut **tx).await?.rows_affected() == 1)
}

/// Ends all sessions of an account but one.
///
/// # Errors
/// When the database does not take it.
pub async fn end_others(tx: &mut Tx, account: AccountId, kept: Uuid) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM session WHERE account_id = $1 AND id <> $2", *account, kept).execute(&mut **tx).await?.rows_affected())
}

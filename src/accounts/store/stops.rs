//! What readers have ended of the letters to them.

use crate::platform::{
    auth::session::hash,
    db::Tx,
    http::error::Result,
    mail::{MailId, Topic},
};
use sqlx::PgPool;

/// A letter that its reader can end, found by the secret in it.
#[derive(Debug)]
pub struct Letter {
    pub id: MailId,
    pub address: String,
    pub topic: Topic,
    pub is_stopped: bool,
}

/// The letter with this secret.
///
/// # Errors
/// When the database does not answer.
pub async fn letter(db: &PgPool, secret: &str) -> Result<Option<Letter>> {
    Ok(sqlx::query_as!(
        Letter,
        r#"SELECT o.id AS "id: MailId", lower(o.to_address) AS "address!", o.topic AS "topic!: Topic",
                  EXISTS (SELECT FROM mail_stop s WHERE s.address = lower(o.to_address) AND s.topic = o.topic) AS "is_stopped!"
           FROM outbox o WHERE o.unsubscribe_hash = $1"#,
        hash(secret)
    )
    .fetch_optional(db)
    .await?)
}

/// Letters of this topic go to the address no more; `false` if they did not already.
///
/// # Errors
/// When the database does not take it.
pub async fn stop(tx: &mut Tx, address: &str, topic: Topic) -> Result<bool> {
    let stopped =
        sqlx::query!("INSERT INTO mail_stop (address, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING", address, topic as Topic).execute(&mut **tx).await?;
    Ok(stopped.rows_affected() == 1)
}

/// Letters of this topic go to the address again; `false` if they did already.
///
/// # Errors
/// When the database does not take it.
pub async fn resume(tx: &mut Tx, address: &str, topic: Topic) -> Result<bool> {
    let resumed = sqlx::query!("DELETE FROM mail_stop WHERE address = $1 AND topic = $2", address, topic as Topic).execute(&mut **tx).await?;
    Ok(resumed.rows_affected() == 1)
}

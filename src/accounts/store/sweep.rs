//! What is removed when its time of keeping ends (assurance V5).

use crate::platform::{db::Tx, http::error::Result};

/// How many rows of what were removed or emptied.
#[derive(Debug, Default)]
pub struct Swept {
    pub sessions: u64,
    pub tokens: u64,
    pub claims: u64,
    pub letters: u64,
}

/// Sessions that have ended; links a week after they stopped working (until then an old one offers a new one);
/// accounts begun a week ago whose address nobody proved and that hold no draft; the text of mail after 90 days, and its
/// row after a year.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(tx: &mut Tx) -> Result<Swept> {
    let sessions = sqlx::query!("DELETE FROM session WHERE expires_at < now() OR seen_at + idle_limit < now()").execute(&mut **tx).await?.rows_affected();
    let tokens = sqlx::query!("DELETE FROM one_time_token WHERE expires_at < now() - interval '7 days'").execute(&mut **tx).await?.rows_affected();
    let claims = sqlx::query!(
        "DELETE FROM account a WHERE a.claimed_email IS NOT NULL AND a.created_at < now() - interval '7 days'
           AND NOT EXISTS (SELECT FROM submission s WHERE s.account_id = a.id OR s.entered_by = a.id OR s.state_changed_by = a.id)
           AND NOT EXISTS (SELECT FROM answer n WHERE n.changed_by = a.id) AND NOT EXISTS (SELECT FROM organization_member m WHERE m.account_id = a.id)"
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    let letters = sqlx::query!(
        "UPDATE outbox SET text_body = '', html_body = '', unsubscribe_url = NULL WHERE state <> 'waiting' AND finished_at < now() - interval '90 days' AND text_body <> ''"
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    sqlx::query!("DELETE FROM outbox WHERE state <> 'waiting' AND finished_at < now() - interval '12 months'").execute(&mut **tx).await?;
    Ok(Swept { sessions, tokens, claims, letters })
}

//! What is removed when its time of keeping ends (assurance V5).

use crate::platform::{db::Tx, http::error::Result};

/// How many rows of what were removed.
#[derive(Debug, Default)]
pub struct Swept {
    pub requests: u64,
    pub invitations: u64,
}

/// Requests to join that nobody has decided in 90 days; invitations a month after they could be accepted, or were.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(tx: &mut Tx) -> Result<Swept> {
    let requests = sqlx::query!("DELETE FROM organization_member WHERE approved_at IS NULL AND joined_at < now() - interval '90 days'")
        .execute(&mut **tx)
        .await?
        .rows_affected();
    let invitations =
        sqlx::query!("DELETE FROM organization_invitation WHERE expires_at < now() - interval '30 days'").execute(&mut **tx).await?.rows_affected();
    Ok(Swept { requests, invitations })
}

//! What is removed when its time of keeping ends (assurance V5).

use crate::platform::{db::Tx, http::Result};

/// How many rows of what were removed.
#[derive(Debug, Default)]
pub struct Swept {
    pub unproved: u64,
    pub unsubmitted: u64,
    pub files: u64,
}

/// Drafts whose address nobody proved in a week; what was never submitted, 90 days after its call closed; files that never
/// became whole in a day, or were taken out of a draft of which there is no version.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(tx: &mut Tx) -> Result<Swept> {
    let unproved = sqlx::query!(
        "DELETE FROM submission s USING account a WHERE a.id = s.account_id AND a.email IS NULL AND a.claimed_email IS NOT NULL
           AND s.reference IS NULL AND s.created_at < now() - interval '7 days'"
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    sqlx::query!(
        "DELETE FROM call_exception x USING submission s, call c WHERE x.submission_id = s.id AND c.id = s.call_id AND s.reference IS NULL AND s.state IN ('draft', 'withdrawn')
           AND c.closes_at < now() - interval '90 days' AND s.changed_at < now() - interval '90 days'"
    )
    .execute(&mut **tx)
    .await?;
    let unsubmitted = sqlx::query!(
        "DELETE FROM submission s USING call c WHERE c.id = s.call_id AND s.reference IS NULL AND s.state IN ('draft', 'withdrawn')
           AND c.closes_at < now() - interval '90 days' AND s.changed_at < now() - interval '90 days'"
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    let files = sqlx::query!(
        "DELETE FROM attachment a WHERE a.removed_at < now() - interval '1 day'
           AND (a.sha256 = decode(repeat('00', 32), 'hex') OR NOT EXISTS (SELECT FROM version v WHERE v.submission_id = a.submission_id))"
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    Ok(Swept { unproved, unsubmitted, files })
}

//! What the submissions' tables are asked.

use super::model::{Arrow, State, SubmissionId};
use crate::platform::{auth::AccountId, db::Tx, http::Result};

/// Changes the state if it is still the one that the arrow begins at; false when it is not (assurance W5).
///
/// # Errors
/// When the database refuses.
pub async fn change_state(tx: &mut Tx, by: Option<AccountId>, id: SubmissionId, arrow: Arrow, reason: Option<&str>) -> Result<bool> {
    let changed = sqlx::query!(
        "UPDATE submission SET state = $3, state_changed_by = $4, state_reason = $5, changed_at = clock_timestamp() WHERE id = $1 AND state = $2",
        *id,
        arrow.from() as State,
        arrow.to() as State,
        by.map(|account| *account),
        reason
    )
    .execute(&mut **tx)
    .await?;
    Ok(changed.rows_affected() == 1)
}

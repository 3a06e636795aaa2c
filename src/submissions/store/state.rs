//! Where a submission stands.

use crate::{
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::model::{Arrow, State, SubmissionId},
};
use uuid::Uuid;

/// Changes the state if it is still the one that the arrow begins at; false when it is not (assurance W5).
///
/// # Errors
/// When the database refuses.
pub async fn change(tx: &mut Tx, by: Option<AccountId>, id: SubmissionId, arrow: Arrow, reason: Option<&str>) -> Result<bool> {
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

/// What an act needs to know of a submission while it holds it.
#[derive(Debug)]
pub struct Held {
    pub state: State,
    pub reference: Option<String>,
    pub call_id: Uuid,
    pub account_id: Uuid,
}

/// Holds a submission until the transaction ends.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn hold(tx: &mut Tx, id: SubmissionId) -> Result<Held> {
    sqlx::query_as!(Held, r#"SELECT state AS "state: State", reference, call_id, account_id FROM submission WHERE id = $1 FOR UPDATE"#, *id)
        .fetch_optional(&mut **tx)
        .await?
        .ok_or(Error::NotFound)
}

/// Somebody who is told what happens to a submission.
#[derive(Debug)]
pub struct Reader {
    pub email: String,
    pub lang: Lang,
}

/// All proved addresses of those who have a part in a submission: its contributor, or the members of its organization.
///
/// # Errors
/// When the database does not answer.
pub async fn readers(tx: &mut Tx, id: SubmissionId) -> Result<Vec<Reader>> {
    Ok(sqlx::query_as!(
        Reader,
        r#"SELECT DISTINCT a.email AS "email!", a.lang AS "lang: Lang" FROM submission_party p JOIN account a ON a.id = p.account_id
           WHERE p.submission_id = $1 AND a.email IS NOT NULL AND a.disabled_at IS NULL AND a.erased_at IS NULL"#,
        *id
    )
    .fetch_all(&mut **tx)
    .await?)
}

//! What becomes of submissions when a person is erased, or two organizations turn out to be one.

use crate::{
    platform::{
        audit::Actor,
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
    },
    submissions::model::{State, SubmissionId},
};
use uuid::Uuid;

/// A submission that a person began for themselves.
#[derive(Debug)]
pub struct Own {
    pub id: SubmissionId,
    pub state: State,
    pub has_reference: bool,
}

/// What a person began for themselves, held until the transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn of_person(tx: &mut Tx, account: AccountId) -> Result<Vec<Own>> {
    Ok(sqlx::query_as!(
        Own,
        r#"SELECT id AS "id: SubmissionId", state AS "state: State", reference IS NOT NULL AS "has_reference!" FROM submission
           WHERE account_id = $1 AND organization_id IS NULL ORDER BY id FOR UPDATE"#,
        *account
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// The drafts of an organization that were never handed in.
///
/// # Errors
/// When the database does not answer.
pub async fn drafts_of(tx: &mut Tx, organization: Uuid) -> Result<Vec<SubmissionId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id AS "id: SubmissionId" FROM submission WHERE organization_id = $1 AND reference IS NULL FOR UPDATE"#, organization)
        .fetch_all(&mut **tx)
        .await?)
}

/// Removes what was never handed in, with all that hangs on it.
///
/// # Errors
/// When the database does not take it.
pub async fn remove(tx: &mut Tx, id: SubmissionId) -> Result<()> {
    sqlx::query!("DELETE FROM call_exception x USING submission s WHERE s.id = $1 AND s.reference IS NULL AND x.submission_id = s.id", *id)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM submission WHERE id = $1 AND reference IS NULL", *id).execute(&mut **tx).await?;
    Ok(())
}

/// Empties what was handed in; digests and receipts stay. The database's own function leaves the entry in the trail.
///
/// # Errors
/// When the database does not take it.
pub async fn erase(tx: &mut Tx, actor: &Actor, id: SubmissionId, reason: &str) -> Result<()> {
    sqlx::query!("SELECT erase_content($1, $2, $3, $4)", *id, reason, actor.account.map(|account| *account), actor.request_id.as_deref())
        .fetch_one(&mut **tx)
        .await?;
    sqlx::query!("UPDATE plea SET reason = '…' WHERE submission_id = $1", *id).execute(&mut **tx).await?;
    Ok(())
}

/// A submission of an organization, and the draft that the other has for the same call.
#[derive(Debug)]
pub struct Moving {
    pub id: SubmissionId,
    /// Only of a draft.
    pub rival: Option<SubmissionId>,
}

/// What belongs to an organization that is to become another's.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organization(tx: &mut Tx, from: Uuid, into: Uuid) -> Result<Vec<Moving>> {
    Ok(sqlx::query_as!(
        Moving,
        r#"SELECT s.id AS "id: SubmissionId",
                  (SELECT o.id FROM submission o WHERE o.call_id = s.call_id AND o.organization_id = $2 AND o.state = 'draft' AND s.state = 'draft') AS "rival: SubmissionId"
           FROM submission s WHERE s.organization_id = $1 ORDER BY s.id FOR UPDATE OF s"#,
        from,
        into
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// Gives a submission to another organization.
///
/// # Errors
/// [`Error::NotFound`] when there is no such submission.
pub async fn give(tx: &mut Tx, id: SubmissionId, into: Uuid) -> Result<()> {
    let done = sqlx::query!("UPDATE submission SET organization_id = $2 WHERE id = $1", *id, into).execute(&mut **tx).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Error::NotFound) }
}

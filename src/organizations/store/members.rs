//! Who belongs to an organization, while an act holds it.

use crate::platform::{
    auth::AccountId,
    db::Tx,
    http::error::{Error, Result},
    i18n::Lang,
};
use uuid::Uuid;

/// An organization that an act holds: one act at a time decides who belongs to it.
#[derive(Debug)]
pub struct Held {
    pub id: Uuid,
    pub name: String,
    pub is_demonstration: bool,
}

/// Holds an organization until the transaction ends; after a merger, the one that stays.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<Held> {
    sqlx::query_as!(
        Held,
        "SELECT id, name, is_demonstration FROM organization WHERE id = (SELECT coalesce(merged_into, id) FROM organization WHERE id = $1) FOR NO KEY UPDATE",
        id
    )
    .fetch_optional(&mut **tx)
    .await?
    .ok_or(Error::NotFound)
}

/// What an account is in an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub is_member: bool,
    pub is_focal_point: bool,
}

/// What an account is in an organization; none: a stranger.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<Option<Standing>> {
    Ok(sqlx::query_as!(
        Standing,
        r#"SELECT approved_at IS NOT NULL AS "is_member!", is_focal_point FROM organization_member WHERE organization_id = $1 AND account_id = $2"#,
        organization,
        *account
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// Makes sure that an account leads an organization.
///
/// # Errors
/// [`Error::NotFound`] when it does not, or not any more.
pub async fn require_focal_point(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<()> {
    let standing = standing(tx, organization, account).await?;
    if standing.is_some_and(|standing| standing.is_focal_point) { Ok(()) } else { Err(Error::NotFound) }
}

/// Notes that somebody asks to join; false if they have, or belong to it.
///
/// # Errors
/// When the database does not take it.
pub async fn ask(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<bool> {
    let done = sqlx::query!("INSERT INTO organization_member (organization_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING", organization, *account)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets somebody in, whether they asked or not; whoever is in already stays what they are.
///
/// # Errors
/// When the database does not take it.
pub async fn let_in(tx: &mut Tx, organization: Uuid, account: AccountId, by: Option<AccountId>, is_focal_point: bool) -> Result<()> {
    sqlx::query!(
        "INSERT INTO organization_member AS m (organization_id, account_id, is_focal_point, approved_at, approved_by) VALUES ($1, $2, $3, now(), $4)
         ON CONFLICT (organization_id, account_id) DO UPDATE SET approved_at = coalesce(m.approved_at, EXCLUDED.approved_at),
             approved_by = CASE WHEN m.approved_at IS NULL THEN EXCLUDED.approved_by ELSE m.approved_by END,
             is_focal_point = m.is_focal_point OR EXCLUDED.is_focal_point",
        organization,
        *account,
        is_focal_point,
        by.map(|by| *by)
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Lets in whoever asked; false if they do not ask any more.
///
/// # Errors
/// When the database does not take it.
pub async fn approve(tx: &mut Tx, organization: Uuid, account: AccountId, by: AccountId) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE organization_member SET approved_at = now(), approved_by = $3 WHERE organization_id = $1 AND account_id = $2 AND approved_at IS NULL",
        organization,
        *account,
        *by
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends a request; false if there is none.
///
/// # Errors
/// When the database does not take it.
pub async fn decline(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<bool> {
    let done = sqlx::query!("DELETE FROM organization_member WHERE organization_id = $1 AND account_id = $2 AND approved_at IS NULL", organization, *account)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Names a member focal point, or ends that; false if nothing changed.
///
/// # Errors
/// When the database does not take it.
pub async fn set_focal_point(tx: &mut Tx, organization: Uuid, account: AccountId, is_focal_point: bool) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE organization_member SET is_focal_point = $3
         WHERE organization_id = $1 AND account_id = $2 AND approved_at IS NOT NULL AND is_focal_point <> $3",
        organization,
        *account,
        is_focal_point
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends a membership; false if there was none.
///
/// # Errors
/// When the database does not take it.
pub async fn remove(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<bool> {
    let done =
        sqlx::query!("DELETE FROM organization_member WHERE organization_id = $1 AND account_id = $2", organization, *account).execute(&mut **tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Whether somebody else leads the organization, and who could: the member who has been there longest, of those who can be reached first.
#[derive(Debug)]
pub struct Others {
    pub has_focal_point: bool,
    pub heir: Option<AccountId>,
}

/// What an organization has besides an account.
///
/// # Errors
/// When the database does not answer.
pub async fn besides(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<Others> {
    let row = sqlx::query!(
        r#"SELECT coalesce(bool_or(m.is_focal_point), false) AS "has_focal_point!",
                  (array_agg(m.account_id ORDER BY a.email IS NULL OR a.disabled_at IS NOT NULL, m.approved_at, m.account_id))[1] AS "heir: AccountId"
           FROM organization_member m JOIN account a ON a.id = m.account_id
           WHERE m.organization_id = $1 AND m.account_id <> $2 AND m.approved_at IS NOT NULL"#,
        organization,
        *account
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(Others { has_focal_point: row.has_focal_point, heir: row.heir })
}

/// Somebody who is told what happens to an organization.
#[derive(Debug, PartialEq, Eq)]
pub struct Reader {
    pub account: AccountId,
    pub email: String,
    pub lang: Lang,
}

/// Its members who can be reached; only those who lead it, if so asked.
///
/// # Errors
/// When the database does not answer.
pub async fn readers(tx: &mut Tx, organization: Uuid, only_focal_points: bool) -> Result<Vec<Reader>> {
    Ok(sqlx::query_as!(
        Reader,
        r#"SELECT a.id AS "account: AccountId", a.email AS "email!", a.lang AS "lang: Lang" FROM organization_member m JOIN account a ON a.id = m.account_id
           WHERE m.organization_id = $1 AND m.approved_at IS NOT NULL AND (m.is_focal_point OR NOT $2) AND a.email IS NOT NULL AND a.disabled_at IS NULL
           ORDER BY a.email"#,
        organization,
        only_focal_points
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// One person as a reader; none while they cannot be reached.
///
/// # Errors
/// When the database does not answer.
pub async fn reader(tx: &mut Tx, account: AccountId) -> Result<Option<Reader>> {
    Ok(sqlx::query_as!(
        Reader,
        r#"SELECT id AS "account: AccountId", email AS "email!", lang AS "lang: Lang" FROM account WHERE id = $1 AND email IS NOT NULL AND disabled_at IS NULL"#,
        *account
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// The organizations of an account, in the order in which acts hold several.
///
/// # Errors
/// When the database does not answer.
pub async fn organizations_of(tx: &mut Tx, account: AccountId) -> Result<Vec<Uuid>> {
    Ok(sqlx::query_scalar!("SELECT organization_id FROM organization_member WHERE account_id = $1 ORDER BY organization_id", *account)
        .fetch_all(&mut **tx)
        .await?)
}

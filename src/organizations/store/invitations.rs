//! Invitations on their way.

use crate::platform::{auth::AccountId, db::Tx, http::error::Result, i18n::Lang};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// An invitation that nobody has accepted yet.
#[derive(Debug)]
pub struct Open {
    pub id: Uuid,
    pub email: String,
    pub invited_by: String,
    pub expires_at: jiff::Timestamp,
    pub has_expired: bool,
}

/// Those of an organization, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn open(db: &PgPool, organization: Uuid) -> Result<Vec<Open>> {
    let rows = sqlx::query!(
        r#"SELECT i.id, i.email, coalesce(nullif(a.name, ''), a.email, '') AS "invited_by!", i.expires_at AS "expires_at: Timestamp", i.expires_at <= now() AS "has_expired!"
           FROM organization_invitation i JOIN account a ON a.id = i.invited_by
           WHERE i.organization_id = $1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL ORDER BY i.invited_at DESC LIMIT 100"#,
        organization
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Open { id: row.id, email: row.email, invited_by: row.invited_by, expires_at: row.expires_at.to_jiff(), has_expired: row.has_expired })
        .collect())
}

/// Notes an invitation for seven days; one that waits for the same address is renewed.
///
/// # Errors
/// When the database does not take it.
pub async fn invite(tx: &mut Tx, organization: Uuid, email: &str, by: AccountId) -> Result<Uuid> {
    Ok(sqlx::query_scalar!(
        "INSERT INTO organization_invitation (id, organization_id, email, invited_by, expires_at) VALUES ($1, $2, $3, $4, now() + interval '7 days')
         ON CONFLICT (organization_id, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL
         DO UPDATE SET invited_by = EXCLUDED.invited_by, invited_at = now(), expires_at = EXCLUDED.expires_at RETURNING id",
        Uuid::now_v7(),
        organization,
        email,
        *by
    )
    .fetch_one(&mut **tx)
    .await?)
}

/// Whether an address is that of a member.
///
/// # Errors
/// When the database does not answer.
pub async fn is_member(tx: &mut Tx, organization: Uuid, email: &str) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM organization_member m JOIN account a ON a.id = m.account_id
                          WHERE m.organization_id = $1 AND a.email = $2 AND m.approved_at IS NOT NULL) AS "is!""#,
        organization,
        email
    )
    .fetch_one(&mut **tx)
    .await?)
}

/// Takes an invitation back; false when it is accepted or taken back already.
///
/// # Errors
/// When the database does not take it.
pub async fn withdraw(tx: &mut Tx, organization: Uuid, id: Uuid) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE organization_invitation SET withdrawn_at = now() WHERE id = $2 AND organization_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL",
        organization,
        id
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What an invitation invites to: no more than whoever was invited may know.
#[derive(Debug)]
pub struct Invitation {
    pub id: Uuid,
    pub organization: Uuid,
    pub name: String,
    pub name_lang: Lang,
    pub kind: String,
    pub country: Option<String>,
    pub email: String,
    pub invited_by: String,
    /// Somebody has that address already.
    pub has_account: bool,
}

/// The invitation of that id, if it can be accepted now.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(db: &PgPool, id: Uuid) -> Result<Option<Invitation>> {
    Ok(sqlx::query_as!(
        Invitation,
        r#"SELECT i.id, o.id AS organization, o.name, o.name_lang AS "name_lang: Lang", o.stakeholder_type_code AS kind, o.country_code AS country, i.email,
                  coalesce(nullif(a.name, ''), a.email, '') AS "invited_by!", EXISTS (SELECT FROM account b WHERE b.email = i.email) AS "has_account!"
           FROM organization_invitation i JOIN organization f ON f.id = i.organization_id JOIN organization o ON o.id = coalesce(f.merged_into, f.id)
           JOIN account a ON a.id = i.invited_by
           WHERE i.id = $1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()"#,
        id
    )
    .fetch_optional(db)
    .await?)
}

/// An invitation that an act accepts.
#[derive(Debug)]
pub struct Accepting {
    pub organization: Uuid,
    pub email: String,
    pub invited_by: AccountId,
}

/// Marks an invitation as about to be accepted, by holding it; none when it cannot be any more.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<Option<Accepting>> {
    Ok(sqlx::query_as!(
        Accepting,
        r#"SELECT organization_id AS organization, email, invited_by AS "invited_by: AccountId" FROM organization_invitation
           WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > now() FOR UPDATE"#,
        id
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// Notes who has accepted.
///
/// # Errors
/// When the database does not take it.
pub async fn accepted(tx: &mut Tx, id: Uuid, by: AccountId) -> Result<()> {
    sqlx::query!("UPDATE organization_invitation SET accepted_at = now(), accepted_by = $2 WHERE id = $1", id, *by).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets invitations to an address that is nobody's any more.
///
/// # Errors
/// When the database does not take it.
pub async fn forget(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("DELETE FROM organization_invitation WHERE email = $1", email).execute(&mut **tx).await?;
    Ok(())
}

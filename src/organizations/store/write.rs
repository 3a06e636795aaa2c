//! Organizations as they are written.

use crate::{
    organizations::model::{Details, ItuMembership, Reach},
    platform::{auth::AccountId, db::Tx, http::error::Result, i18n::Lang},
};
use uuid::Uuid;

/// A new organization.
///
/// # Errors
/// When the database does not take it.
pub async fn found(tx: &mut Tx, details: &Details, by: AccountId) -> Result<Uuid> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO organization (id, name, name_lang, stakeholder_type_code, reach, country_code, region_code, website, itu_membership, itu_sectors, founded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id,
        details.name,
        details.name_lang as Lang,
        details.kind,
        details.reach as Reach,
        details.country,
        details.region,
        details.website,
        details.itu as ItuMembership,
        &details.sectors,
        *by
    )
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Writes what is known of it anew. Whoever changes its name, kind or place speaks of something else than what was verified.
///
/// # Errors
/// When the database does not take it.
pub async fn describe(tx: &mut Tx, id: Uuid, details: &Details) -> Result<()> {
    sqlx::query!(
        "UPDATE organization SET name = $2, name_lang = $3, stakeholder_type_code = $4, reach = $5, country_code = $6, region_code = $7, website = $8,
                itu_membership = $9, itu_sectors = $10,
                verified_at = CASE WHEN (name, stakeholder_type_code, reach, country_code, itu_membership) IS DISTINCT FROM ($2, $4, $5, $6, $9) THEN NULL ELSE verified_at END,
                verified_by = CASE WHEN (name, stakeholder_type_code, reach, country_code, itu_membership) IS DISTINCT FROM ($2, $4, $5, $6, $9) THEN NULL ELSE verified_by END
         WHERE id = $1",
        id,
        details.name,
        details.name_lang as Lang,
        details.kind,
        details.reach as Reach,
        details.country,
        details.region,
        details.website,
        details.itu as ItuMembership,
        &details.sectors
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Notes that an officer has checked who speaks for it, or that this does not hold any more; false if it was so already.
///
/// # Errors
/// When the database does not take it.
pub async fn verify(tx: &mut Tx, id: Uuid, by: Option<AccountId>, is_verified: bool) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE organization SET verified_at = CASE WHEN $3 THEN now() END, verified_by = CASE WHEN $3 THEN $2::uuid END
         WHERE id = $1 AND (verified_at IS NOT NULL) <> $3",
        id,
        by.map(|by| *by),
        is_verified
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Brings the members and open invitations of one organization into another, which then stands for both. Whoever led the one
/// leads the other only where nobody else does.
///
/// # Errors
/// When the database does not take it.
pub async fn merge(tx: &mut Tx, from: Uuid, into: Uuid) -> Result<u64> {
    let moved = sqlx::query!(
        "INSERT INTO organization_member AS m (organization_id, account_id, is_focal_point, approved_at, approved_by, joined_at)
         SELECT $2, f.account_id, f.is_focal_point AND NOT EXISTS (SELECT FROM organization_member o WHERE o.organization_id = $2 AND o.is_focal_point),
                f.approved_at, f.approved_by, f.joined_at
         FROM organization_member f WHERE f.organization_id = $1
         ON CONFLICT (organization_id, account_id) DO UPDATE SET approved_at = coalesce(m.approved_at, EXCLUDED.approved_at),
             approved_by = coalesce(m.approved_by, EXCLUDED.approved_by), is_focal_point = m.is_focal_point OR EXCLUDED.is_focal_point",
        from,
        into
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    sqlx::query!("DELETE FROM organization_member WHERE organization_id = $1", from).execute(&mut **tx).await?;
    sqlx::query!(
        "UPDATE organization_invitation i SET organization_id = $2 WHERE organization_id = $1 AND NOT EXISTS (
             SELECT FROM organization_invitation o WHERE o.organization_id = $2 AND o.email = i.email AND o.accepted_at IS NULL AND o.withdrawn_at IS NULL)",
        from,
        into
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("UPDATE organization SET merged_into = $2 WHERE id = $1 OR merged_into = $1", from, into).execute(&mut **tx).await?;
    Ok(moved)
}

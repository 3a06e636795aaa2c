//! Organizations as their members see them, and as whoever founds one is asked about.

use crate::{
    organizations::model::{Details, ItuMembership, Reach},
    platform::{auth::AccountId, http::error::Result, i18n::Lang},
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// An organization, with what an account is in it.
#[derive(Debug, Clone)]
pub struct Organization {
    pub id: Uuid,
    pub details: Details,
    pub is_verified: bool,
    /// Was let in, or founded it.
    pub is_member: bool,
    pub is_focal_point: bool,
    /// How many members have been let in.
    pub members: i64,
    pub focal_points: i64,
}

/// An organization in which an account is a member or has asked to be one.
///
/// # Errors
/// When the database does not answer.
pub async fn organization(db: &PgPool, id: Uuid, account: AccountId) -> Result<Option<Organization>> {
    Ok(of_account(db, account, Some(id)).await?.pop())
}

/// The organizations of an account by name, or the one of them that is asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn of_account(db: &PgPool, account: AccountId, only: Option<Uuid>) -> Result<Vec<Organization>> {
    let rows = sqlx::query!(
        r#"SELECT o.id, o.name, o.name_lang AS "name_lang: Lang", o.stakeholder_type_code, o.reach AS "reach: Reach", o.country_code, o.region_code, o.website,
                  o.itu_membership AS "itu: ItuMembership", o.itu_sectors, o.verified_at IS NOT NULL AS "is_verified!", m.approved_at IS NOT NULL AS "is_member!",
                  m.is_focal_point, n.members AS "members!", n.focal_points AS "focal_points!"
           FROM organization_member m JOIN organization o ON o.id = m.organization_id
           CROSS JOIN LATERAL (SELECT count(*) AS members, count(*) FILTER (WHERE is_focal_point) AS focal_points FROM organization_member
                               WHERE organization_id = o.id AND approved_at IS NOT NULL) n
           WHERE m.account_id = $1 AND ($2::uuid IS NULL OR o.id = $2) ORDER BY lower(o.name), o.id"#,
        *account,
        only
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Organization {
            id: row.id,
            details: Details {
                name: row.name,
                name_lang: row.name_lang,
                kind: row.stakeholder_type_code,
                reach: row.reach,
                country: row.country_code,
                region: row.region_code,
                website: row.website,
                itu: row.itu,
                sectors: row.itu_sectors,
            },
            is_verified: row.is_verified,
            is_member: row.is_member,
            is_focal_point: row.is_focal_point,
            members: row.members,
            focal_points: row.focal_points,
        })
        .collect())
}

/// Somebody in an organization, or who has asked to be.
#[derive(Debug)]
pub struct Member {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub is_focal_point: bool,
    pub is_member: bool,
    /// When they were let in, or asked.
    pub since: jiff::Timestamp,
}

/// Everybody in an organization: focal points, members, those who have asked.
///
/// # Errors
/// When the database does not answer.
pub async fn members(db: &PgPool, organization: Uuid) -> Result<Vec<Member>> {
    let rows = sqlx::query!(
        r#"SELECT m.account_id AS "account: AccountId", a.name, coalesce(a.email, '') AS "email!", m.is_focal_point, m.approved_at IS NOT NULL AS "is_member!",
                  coalesce(m.approved_at, m.joined_at) AS "since!: Timestamp"
           FROM organization_member m JOIN account a ON a.id = m.account_id
           WHERE m.organization_id = $1 ORDER BY m.is_focal_point DESC, m.approved_at NULLS LAST, m.joined_at LIMIT 500"#,
        organization
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Member {
            account: row.account,
            name: row.name,
            email: row.email,
            is_focal_point: row.is_focal_point,
            is_member: row.is_member,
            since: row.since.to_jiff(),
        })
        .collect())
}

/// One that may be the one somebody is about to found. Nothing else of it is shown.
#[derive(Debug)]
pub struct Candidate {
    pub id: Uuid,
    pub name: String,
    pub name_lang: Lang,
    pub kind: String,
    pub country: Option<String>,
    /// The account belongs to it already, or has asked to.
    pub is_own: bool,
}

/// Those whose name is very similar, or whose website is on the same host, where few share that host. Five at most.
///
/// # Errors
/// When the database does not answer.
pub async fn similar(db: &PgPool, name: &str, website: Option<&str>, account: AccountId) -> Result<Vec<Candidate>> {
    Ok(sqlx::query_as!(
        Candidate,
        r#"WITH neighbours AS (
               SELECT id FROM organization WHERE merged_into IS NULL AND website_domain(website) = website_domain($2)
           )
           SELECT o.id, o.name, o.name_lang AS "name_lang: Lang", o.stakeholder_type_code AS kind, o.country_code AS country,
                  EXISTS (SELECT FROM organization_member m WHERE m.organization_id = o.id AND m.account_id = $3) AS "is_own!"
           FROM organization o
           WHERE o.merged_into IS NULL AND NOT o.is_demonstration
             AND ((fold(o.name) % fold($1) AND similarity(fold(o.name), fold($1)) >= 0.5)
                  OR (o.id IN (SELECT id FROM neighbours) AND (SELECT count(*) FROM neighbours) <= 3))
           ORDER BY similarity(fold(o.name), fold($1)) DESC, o.id LIMIT 5"#,
        name,
        website,
        *account
    )
    .fetch_all(db)
    .await?)
}

//! Organizations as the secretariat sees them.

use crate::{
    organizations::model::{Details, ItuMembership, Reach},
    platform::{
        auth::{AccountId, Role},
        http::{error::Result, listing::PAGE_SIZE},
        i18n::Lang,
    },
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// What a list is narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrowed {
    Unverified,
    Verified,
    /// Nobody leads it.
    Leaderless,
    /// Somebody waits to be let in.
    Waiting,
}

impl Narrowed {
    pub const ALL: [Self; 4] = [Self::Unverified, Self::Verified, Self::Leaderless, Self::Waiting];

    /// As in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unverified => "unverified",
            Self::Verified => "verified",
            Self::Leaderless => "leaderless",
            Self::Waiting => "waiting",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unverified => "organizations-unverified",
            Self::Verified => "organizations-verified",
            Self::Leaderless => "organizations-leaderless",
            Self::Waiting => "organizations-waiting",
        }
    }
}

/// An organization in a list.
#[derive(Debug)]
pub struct Line {
    pub id: Uuid,
    pub name: String,
    pub name_lang: Lang,
    pub kind: String,
    pub country: Option<String>,
    pub region: Option<String>,
    pub is_verified: bool,
    pub is_demonstration: bool,
    pub members: i64,
    pub focal_points: i64,
    pub requests: i64,
    pub submissions: i64,
}

/// Organizations whose name holds `q` or is similar, whose website holds it, or that have a member with that address; the newest first; and how many.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &PgPool, q: &str, narrowed: Option<Narrowed>, page: usize) -> Result<(Vec<Line>, usize)> {
    let size = i64::try_from(PAGE_SIZE).unwrap_or(20);
    let rows = sqlx::query!(
        r#"SELECT o.id, o.name, o.name_lang AS "name_lang: Lang", o.stakeholder_type_code AS kind, o.country_code, o.region_code, o.verified_at IS NOT NULL AS "is_verified!",
                  o.is_demonstration, n.members AS "members!", n.focal_points AS "focal_points!", n.requests AS "requests!",
                  (SELECT count(*) FROM submission s WHERE s.organization_id = o.id AND s.reference IS NOT NULL) AS "submissions!", count(*) OVER () AS "total!"
           FROM organization o
           CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE approved_at IS NOT NULL) AS members, count(*) FILTER (WHERE is_focal_point) AS focal_points,
                                      count(*) FILTER (WHERE approved_at IS NULL) AS requests
                               FROM organization_member WHERE organization_id = o.id) n
           WHERE o.merged_into IS NULL
             AND ($1 = '' OR strpos(fold(o.name), fold($1)) > 0 OR similarity(fold(o.name), fold($1)) >= 0.4 OR strpos(coalesce(o.website, ''), lower($1)) > 0
                  OR EXISTS (SELECT FROM organization_member m JOIN account a ON a.id = m.account_id WHERE m.organization_id = o.id AND a.email = lower($1)))
             AND CASE $2 WHEN 'unverified' THEN o.verified_at IS NULL WHEN 'verified' THEN o.verified_at IS NOT NULL WHEN 'leaderless' THEN n.focal_points = 0
                         WHEN 'waiting' THEN n.requests > 0 ELSE true END
           ORDER BY o.created_at DESC, o.id DESC LIMIT $3 OFFSET $4"#,
        q,
        narrowed.map_or("", Narrowed::code),
        size,
        size * i64::try_from(page.saturating_sub(1)).unwrap_or_default()
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().and_then(|row| usize::try_from(row.total).ok()).unwrap_or_default();
    let lines = rows
        .into_iter()
        .map(|row| Line {
            id: row.id,
            name: row.name,
            name_lang: row.name_lang,
            kind: row.kind,
            country: row.country_code,
            region: row.region_code,
            is_verified: row.is_verified,
            is_demonstration: row.is_demonstration,
            members: row.members,
            focal_points: row.focal_points,
            requests: row.requests,
            submissions: row.submissions,
        })
        .collect();
    Ok((lines, total))
}

/// An organization, with what only the secretariat sees of it.
#[derive(Debug)]
pub struct Facts {
    pub details: Details,
    pub created_at: jiff::Timestamp,
    pub founded_by: Option<String>,
    pub verified_at: Option<jiff::Timestamp>,
    pub verified_by: Option<String>,
    pub merged_into: Option<Uuid>,
    pub is_demonstration: bool,
}

/// An organization, and when and by whom it was founded and verified.
///
/// # Errors
/// When the database does not answer.
pub async fn facts(db: &PgPool, id: Uuid) -> Result<Option<Facts>> {
    let row = sqlx::query!(
        r#"SELECT o.name, o.name_lang AS "name_lang: Lang", o.stakeholder_type_code, o.reach AS "reach: Reach", o.country_code, o.region_code, o.website,
                  o.itu_membership AS "itu: ItuMembership", o.itu_sectors, o.created_at AS "created_at: Timestamp", coalesce(nullif(f.name, ''), f.email) AS founded_by, o.verified_at AS "verified_at: Timestamp",
                  coalesce(nullif(v.name, ''), v.email) AS verified_by, o.merged_into, o.is_demonstration
           FROM organization o LEFT JOIN account f ON f.id = o.founded_by LEFT JOIN account v ON v.id = o.verified_by WHERE o.id = $1"#,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Facts {
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
        created_at: row.created_at.to_jiff(),
        founded_by: row.founded_by,
        verified_at: row.verified_at.map(Timestamp::to_jiff),
        verified_by: row.verified_by,
        merged_into: row.merged_into,
        is_demonstration: row.is_demonstration,
    }))
}

/// A submission of an organization.
#[derive(Debug)]
pub struct Handed {
    pub id: Uuid,
    pub reference: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub since: jiff::Timestamp,
}

/// What an organization has handed in to calls on which the officer holds one of these roles, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn submissions(db: &PgPool, id: Uuid, officer: AccountId, roles: &[Role], lang: Lang) -> Result<Vec<Handed>> {
    let rows = sqlx::query!(
        r#"SELECT s.id AS "id!", s.reference AS "reference!", t.title, t.lang AS "title_lang: Lang", s.state_changed_at AS "since!: Timestamp"
           FROM desk_submission s JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = s.call_id ORDER BY lang_rank(t.lang, $4) LIMIT 1) t ON true
           WHERE s.organization_id = $1 AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $2 AND r.role = ANY($3))
           ORDER BY s.state_changed_at DESC LIMIT 100"#,
        id,
        *officer,
        roles as &[Role],
        lang as Lang
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Handed { id: row.id, reference: row.reference, call_title: row.title, call_title_lang: row.title_lang, since: row.since.to_jiff() })
        .collect())
}

/// An entry of the trail about an organization.
#[derive(Debug)]
pub struct Trace {
    pub act: String,
    pub at: jiff::Timestamp,
    pub by: Option<String>,
}

/// What happened to an organization, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &PgPool, id: Uuid) -> Result<Vec<Trace>> {
    let rows = sqlx::query!(
        r#"SELECT e.act, e.at AS "at: Timestamp", coalesce(nullif(a.name, ''), a.email) AS "by" FROM audit_entry e LEFT JOIN account a ON a.id = e.actor_id
           WHERE e.object_kind = 'organization' AND e.object_id = $1::uuid::text ORDER BY e.id DESC LIMIT 100"#,
        id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Trace { act: row.act, at: row.at.to_jiff(), by: row.by }).collect())
}

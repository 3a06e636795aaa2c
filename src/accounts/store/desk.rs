//! Accounts as administrators see them.

use crate::platform::{
    auth::{AccountId, Role},
    http::{error::Result, listing::PAGE_SIZE},
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;

/// An account in a list.
#[derive(Debug)]
pub struct User {
    pub id: AccountId,
    /// Proved, or else typed only.
    pub email: String,
    pub name: String,
    pub is_confirmed: bool,
    pub is_disabled: bool,
    pub created_at: jiff::Timestamp,
    pub seen_at: Option<jiff::Timestamp>,
    /// How many sessions live.
    pub sessions: i64,
}

struct Row {
    id: AccountId,
    email: String,
    name: String,
    is_confirmed: bool,
    is_disabled: bool,
    created_at: Timestamp,
    seen_at: Option<Timestamp>,
    sessions: i64,
    /// How many rows there are on all pages.
    total: i64,
}

impl From<Row> for User {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            email: row.email,
            name: row.name,
            is_confirmed: row.is_confirmed,
            is_disabled: row.is_disabled,
            created_at: row.created_at.to_jiff(),
            seen_at: row.seen_at.map(Timestamp::to_jiff),
            sessions: row.sessions,
        }
    }
}

/// Accounts of people (those for demonstration have no address) whose name or address holds `q`, and that hold `role` if one is given, newest first; and how many there are.
///
/// # Errors
/// When the database does not answer.
pub async fn users(db: &PgPool, q: &str, role: Option<Role>, page: usize) -> Result<(Vec<User>, usize)> {
    let (limit, offset) = limits(page);
    let rows = sqlx::query_as!(
        Row,
        r#"WITH wanted AS (
               SELECT a.*, count(*) OVER () AS total FROM account a
               WHERE a.erased_at IS NULL AND coalesce(a.email, a.claimed_email) IS NOT NULL
                 AND ($1 = '' OR strpos(lower(a.name), lower($1)) > 0 OR strpos(coalesce(a.email, a.claimed_email), lower($1)) > 0)
                 AND ($2::role IS NULL OR EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND g.role = $2 AND g.revoked_at IS NULL))
               ORDER BY a.created_at DESC, a.id DESC LIMIT $3 OFFSET $4
           )
           SELECT a.id AS "id: AccountId", coalesce(a.email, a.claimed_email, '') AS "email!", a.name, a.email IS NOT NULL AS "is_confirmed!",
                  a.disabled_at IS NOT NULL AS "is_disabled!", a.created_at AS "created_at: Timestamp", s.seen_at AS "seen_at: Timestamp", s.sessions AS "sessions!",
                  a.total AS "total!"
           FROM wanted a
           CROSS JOIN LATERAL (SELECT max(seen_at) AS seen_at, count(*) FILTER (WHERE expires_at > now() AND seen_at + idle_limit > now()) AS sessions
                               FROM session WHERE account_id = a.id) s
           ORDER BY a.created_at DESC, a.id DESC"#,
        q,
        role as Option<Role>,
        limit,
        offset
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().and_then(|row| usize::try_from(row.total).ok()).unwrap_or_default();
    Ok((rows.into_iter().map(User::from).collect(), total))
}

/// One account.
///
/// # Errors
/// When the database does not answer.
pub async fn user(db: &PgPool, id: AccountId) -> Result<Option<User>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT a.id AS "id: AccountId", coalesce(a.email, a.claimed_email, '') AS "email!", a.name, a.email IS NOT NULL AS "is_confirmed!",
                  a.disabled_at IS NOT NULL AS "is_disabled!", a.created_at AS "created_at: Timestamp", s.seen_at AS "seen_at: Timestamp", s.sessions AS "sessions!", 1::bigint AS "total!"
           FROM account a
           CROSS JOIN LATERAL (SELECT max(seen_at) AS seen_at, count(*) FILTER (WHERE expires_at > now() AND seen_at + idle_limit > now()) AS sessions
                               FROM session WHERE account_id = a.id) s
           WHERE a.id = $1 AND a.erased_at IS NULL"#,
        *id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(User::from))
}

/// LIMIT and OFFSET of a page.
pub(super) fn limits(page: usize) -> (i64, i64) {
    let size = i64::try_from(PAGE_SIZE).unwrap_or(20);
    (size, size * i64::try_from(page.saturating_sub(1)).unwrap_or_default())
}

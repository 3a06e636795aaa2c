//! Roles that people hold.

use crate::platform::{
    auth::{AccountId, Role, Scope},
    db::Tx,
    http::error::Result,
    i18n::Lang,
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// A role that somebody holds.
#[derive(Debug, Clone)]
pub struct Held {
    pub id: Uuid,
    pub account: AccountId,
    /// Address of the holder.
    pub email: String,
    pub role: Role,
    pub scope: Scope,
    pub granted_at: jiff::Timestamp,
    /// Last part of the address, and title, of the call, where that is the scope.
    pub call_slug: Option<String>,
    pub call_title: Option<String>,
}

struct Row {
    id: Uuid,
    account: AccountId,
    email: Option<String>,
    role: Role,
    entity_code: Option<String>,
    call_id: Option<Uuid>,
    action_line_code: Option<String>,
    granted_at: Timestamp,
    call_slug: Option<String>,
    call_title: Option<String>,
}

fn scope(entity: Option<String>, call: Option<Uuid>, line: Option<String>) -> Scope {
    match (entity, call, line) {
        (Some(entity), ..) => Scope::Entity(entity),
        (_, Some(call), _) => Scope::Call(call),
        (.., Some(line)) => Scope::ActionLine(line),
        _ => Scope::Portal,
    }
}

impl From<Row> for Held {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            account: row.account,
            email: row.email.unwrap_or_default(),
            role: row.role,
            scope: scope(row.entity_code, row.call_id, row.action_line_code),
            granted_at: row.granted_at.to_jiff(),
            call_slug: row.call_slug,
            call_title: row.call_title,
        }
    }
}

/// The roles that these accounts hold, or all, with the titles of calls for a reader of `lang`.
///
/// # Errors
/// When the database does not answer.
pub async fn held(db: &PgPool, accounts: Option<&[Uuid]>, lang: Lang) -> Result<Vec<Held>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT g.id, g.account_id AS "account: AccountId", a.email, g.role AS "role: Role", g.entity_code, g.call_id, g.action_line_code,
                  g.granted_at AS "granted_at: Timestamp", c.slug AS "call_slug?",
                  (SELECT t.title FROM call_text t WHERE t.call_id = g.call_id ORDER BY lang_rank(t.lang, $2) LIMIT 1) AS call_title
           FROM role_grant g JOIN account a ON a.id = g.account_id LEFT JOIN call c ON c.id = g.call_id
           WHERE g.revoked_at IS NULL AND ($1::uuid[] IS NULL OR g.account_id = ANY($1))
           ORDER BY a.email, g.role, g.scope, g.entity_code, g.action_line_code, c.slug"#,
        accounts,
        lang as Lang
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Held::from).collect())
}

/// Notes a role; `None` if the account holds it already.
///
/// # Errors
/// When the database does not take it, as for an unknown entity or line.
pub async fn add(tx: &mut Tx, account: AccountId, role: Role, scope: &Scope, by: Option<AccountId>) -> Result<Option<Uuid>> {
    let (kind, entity, call, line) = match scope {
        Scope::Portal => ("portal", None, None, None),
        Scope::Entity(code) => ("entity", Some(code), None, None),
        Scope::Call(id) => ("call", None, Some(*id), None),
        Scope::ActionLine(code) => ("action_line", None, None, Some(code)),
    };
    Ok(sqlx::query_scalar!(
        "INSERT INTO role_grant (id, account_id, role, scope, entity_code, call_id, action_line_code, granted_by)
         VALUES ($1, $2, $3, $4::text::scope_kind, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id",
        Uuid::now_v7(),
        *account,
        role as Role,
        kind,
        entity.map(String::as_str),
        call,
        line.map(String::as_str),
        by.map(|by| *by)
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// Ends a role that an account holds; the role and scope it was.
///
/// # Errors
/// When the database does not take it, or it is the last administrator's.
pub async fn revoke(tx: &mut Tx, account: AccountId, grant: Uuid, by: Option<AccountId>) -> Result<Option<(Role, Scope)>> {
    let row = sqlx::query!(
        r#"UPDATE role_grant SET revoked_at = now(), revoked_by = $3 WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL
           RETURNING role AS "role: Role", entity_code, call_id, action_line_code"#,
        grant,
        *account,
        by.map(|by| *by)
    )
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|row| (row.role, scope(row.entity_code, row.call_id, row.action_line_code))))
}

/// Ends all roles of an account.
///
/// # Errors
/// When the database does not take it, or one is the last administrator's.
pub async fn revoke_all(tx: &mut Tx, account: AccountId) -> Result<()> {
    sqlx::query!("UPDATE role_grant SET revoked_at = now(), revoked_by = $1 WHERE account_id = $1 AND revoked_at IS NULL", *account).execute(&mut **tx).await?;
    Ok(())
}

/// Whether anybody can administer the portal; others who ask wait until this transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn has_administrator(tx: &mut Tx) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT acting_administrator_besides('00000000-0000-0000-0000-000000000000') AS "has!""#).fetch_one(&mut **tx).await?)
}

/// A call that a role can be held on.
#[derive(Debug)]
pub struct CallName {
    pub id: Uuid,
    pub title: String,
}

/// The calls, newest first, with their title for a reader of `lang`.
///
/// # Errors
/// When the database does not answer.
pub async fn calls(db: &PgPool, lang: Lang) -> Result<Vec<CallName>> {
    Ok(sqlx::query_as!(
        CallName,
        "SELECT c.id, t.title FROM call c
         JOIN LATERAL (SELECT title FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
         ORDER BY c.opens_at DESC NULLS FIRST LIMIT 200",
        lang as Lang
    )
    .fetch_all(db)
    .await?)
}

/// The title of a call for a reader of `lang`.
///
/// # Errors
/// When the database does not answer.
pub async fn call_title(tx: &mut Tx, call: Uuid, lang: Lang) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT title FROM call_text WHERE call_id = $1 ORDER BY lang_rank(lang, $2) LIMIT 1", call, lang as Lang)
        .fetch_optional(&mut **tx)
        .await?)
}

/// The call at an address.
///
/// # Errors
/// When the database does not answer.
pub async fn call_by_slug(db: &PgPool, slug: &str) -> Result<Option<Uuid>> {
    Ok(sqlx::query_scalar!("SELECT id FROM call WHERE slug = $1", slug).fetch_optional(db).await?)
}

/// The account that has proved an address.
///
/// # Errors
/// When the database does not answer.
pub async fn account_by_email(db: &PgPool, email: &str) -> Result<Option<AccountId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id AS "id: AccountId" FROM account WHERE email = $1"#, email).fetch_optional(db).await?)
}

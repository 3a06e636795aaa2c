//! Sessions, in the database: a request without a living row is a stranger's.

use super::{AccountId, Grant, Person, Role, Scope, cookie};
use crate::platform::{db::Tx, http::error::Result, i18n::Lang, text};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};
use jiff_sqlx::Timestamp;
use rand::RngCore;
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use uuid::Uuid;

/// How long a session lasts (assurance S2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// Whoever has a role on the desk: 30 minutes idle, 12 hours in all.
    Staff,
    /// 14 days idle, 30 days in all.
    Contributor,
}

impl Lifetime {
    fn minutes(self) -> (i32, i32) {
        match self {
            Self::Staff => (30, 12 * 60),
            Self::Contributor => (14 * 24 * 60, 30 * 24 * 60),
        }
    }
}

/// A new secret of 256 random bits, as it goes to a browser or into a mail.
#[must_use]
pub fn new_secret() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    crate::platform::text::hex(&bytes)
}

/// What the database keeps of a secret.
#[must_use]
pub fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// A new session's secret, to be set as cookie once its transaction is committed.
#[derive(Debug)]
pub struct NewSession {
    token: String,
    lifetime: Lifetime,
}

/// Signs an account in; a session that this browser had before ends in the same transaction.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx, account: AccountId, headers: &HeaderMap, is_tls: bool) -> Result<NewSession> {
    end(tx, headers, is_tls).await?;
    let is_staff = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM role_grant WHERE account_id = $1 AND role <> 'contributor' AND revoked_at IS NULL) AS "is_staff!""#,
        *account
    )
    .fetch_one(&mut **tx)
    .await?;
    let lifetime = if is_staff { Lifetime::Staff } else { Lifetime::Contributor };
    let (idle, whole) = lifetime.minutes();
    let token = new_secret();
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    sqlx::query!(
        "INSERT INTO session (token_hash, id, account_id, idle_limit, expires_at, user_agent)
         VALUES ($1, $2, $3, make_interval(mins => $4), now() + make_interval(mins => $5), $6)",
        hash(&token),
        Uuid::now_v7(),
        *account,
        idle,
        whole,
        text::beginning(agent, 200)
    )
    .execute(&mut **tx)
    .await?;
    Ok(NewSession { token, lifetime })
}

/// Ends the session of this browser.
///
/// # Errors
/// When the database does not take it.
pub async fn end(tx: &mut Tx, headers: &HeaderMap, is_tls: bool) -> Result<()> {
    if let Some(token) = cookie::read(headers, is_tls) {
        sqlx::query!("DELETE FROM session WHERE token_hash = $1", hash(token)).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Gives the browser its new session. What it kept of public pages shows somebody not signed in, so it is told to forget it.
#[must_use]
pub fn signed_in(mut response: Response, session: &NewSession, is_tls: bool) -> Response {
    let (_, whole) = session.lifetime.minutes();
    if let Some(value) = cookie::set(&session.token, u64::from(whole.unsigned_abs()) * 60, is_tls) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    forget_pages(response)
}

/// Takes the session's cookie from the browser.
#[must_use]
pub fn signed_out(mut response: Response, is_tls: bool) -> Response {
    if let Some(value) = cookie::clear(is_tls) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    forget_pages(response)
}

fn forget_pages(mut response: Response) -> Response {
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    response
}

/// Who this request's cookie belongs to, looked up on every request so that an ended session is ended everywhere.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &PgPool, headers: &HeaderMap, is_tls: bool) -> Result<Option<Person>> {
    let Some(token) = cookie::read(headers, is_tls).filter(|token| !token.is_empty()) else { return Ok(None) };
    let Some(row) = sqlx::query!(
        r#"SELECT s.id AS session, a.id AS "account: AccountId", a.email, a.claimed_email, a.name, a.lang AS "lang: Lang", s.signed_in_at AS "signed_in_at: Timestamp",
                  s.signed_in_at > now() - interval '5 minutes' AS "has_just_signed_in!", s.seen_at < now() - interval '1 minute' AS "is_stale!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'on', coalesce(g.entity_code, g.call_id::text, g.action_line_code))), '[]')
                   FROM role_grant g WHERE g.account_id = a.id AND g.revoked_at IS NULL) AS "grants!"
           FROM session s JOIN account a ON a.id = s.account_id
           WHERE s.token_hash = $1 AND s.expires_at > now() AND s.seen_at + s.idle_limit > now() AND a.disabled_at IS NULL AND a.erased_at IS NULL"#,
        hash(token)
    )
    .fetch_optional(db)
    .await?
    else {
        return Ok(None);
    };
    if row.is_stale {
        sqlx::query!("UPDATE session SET seen_at = now() WHERE id = $1", row.session).execute(db).await?;
    }
    Ok(Some(Person {
        id: row.account,
        email: row.email,
        claimed_email: row.claimed_email,
        name: row.name,
        lang: row.lang,
        signed_in_at: row.signed_in_at.to_jiff(),
        has_just_signed_in: row.has_just_signed_in,
        session: row.session,
        grants: grants(&row.grants),
    }))
}

#[derive(serde::Deserialize)]
struct GrantRow {
    role: Role,
    scope: String,
    on: Option<String>,
}

fn grants(rows: &serde_json::Value) -> Vec<Grant> {
    let rows: Vec<GrantRow> = serde_json::from_value(rows.clone()).unwrap_or_default();
    rows.into_iter()
        .filter_map(|row| {
            let scope = match (row.scope.as_str(), row.on) {
                ("portal", _) => Scope::Portal,
                ("entity", Some(code)) => Scope::Entity(code),
                ("call", Some(id)) => Scope::Call(id.parse().ok()?),
                ("action_line", Some(code)) => Scope::ActionLine(code),
                _ => return None,
            };
            Some(Grant { role: row.role, scope })
        })
        .collect()
}

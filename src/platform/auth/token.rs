//! Mailed links and codes: one table, one function that consumes (assurance S4).

use super::session::{hash, new_secret};
use crate::platform::{db::Tx, http::error::Result};
use rand::Rng;
use uuid::Uuid;

/// What a link or code is for. Each purpose is consumed on its own path only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "token_purpose", rename_all = "snake_case")]
pub enum Purpose {
    SignIn,
    ConfirmDraft,
    FirstAdministrator,
    Invitation,
    ChangeEmail,
    /// Joining an organization.
    Membership,
    Follow,
}

impl Purpose {
    fn minutes(self) -> i32 {
        match self {
            Self::SignIn | Self::ChangeEmail => 10,
            Self::ConfirmDraft | Self::Follow => 24 * 60,
            Self::FirstAdministrator => 60,
            Self::Invitation | Self::Membership => 7 * 24 * 60,
        }
    }
}

/// A link's secret and the code that may be typed instead.
#[derive(Debug)]
pub struct Issued {
    pub secret: String,
    /// Six digits; five tries.
    pub code: String,
}

/// A consumed token: what it was about and where its owner wanted to go.
#[derive(Debug)]
pub struct Consumed {
    pub subject: String,
    pub next_path: Option<String>,
}

/// Makes a token; older ones for the same purpose and subject stop working, link and code.
///
/// # Errors
/// When the database does not take it.
pub async fn issue(tx: &mut Tx, purpose: Purpose, subject: &str, next_path: Option<&str>) -> Result<Issued> {
    sqlx::query!(
        "UPDATE one_time_token SET used_at = coalesce(used_at, now()), code_hash = NULL WHERE purpose = $1 AND subject = $2 AND (used_at IS NULL OR code_hash IS NOT NULL)",
        purpose as Purpose,
        subject
    )
    .execute(&mut **tx)
    .await?;
    let issued = Issued { secret: new_secret(), code: format!("{:06}", rand::rng().random_range(0..1_000_000)) };
    sqlx::query!(
        "INSERT INTO one_time_token (id, purpose, subject, token_hash, code_hash, next_path, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(mins => $7))",
        Uuid::now_v7(),
        purpose as Purpose,
        subject,
        hash(&issued.secret),
        hash(&format!("{subject}/{}", issued.code)),
        next_path,
        purpose.minutes()
    )
    .execute(&mut **tx)
    .await?;
    Ok(issued)
}

/// Consumes a link's secret: once, in time, for its own purpose. Its code goes on working: where a mail scanner presses buttons
/// too, or the link is opened on the telephone, whoever asked can still type it.
///
/// # Errors
/// When the database does not answer.
pub async fn consume(tx: &mut Tx, purpose: Purpose, secret: &str) -> Result<Option<Consumed>> {
    Ok(sqlx::query_as!(
        Consumed,
        "UPDATE one_time_token SET used_at = now()
         WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now()
         RETURNING subject, next_path",
        hash(secret),
        purpose as Purpose
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// Consumes the code of the newest token of a subject, and its link with it; a wrong code costs one of five tries.
///
/// # Errors
/// When the database does not answer.
pub async fn consume_code(tx: &mut Tx, purpose: Purpose, subject: &str, code: &str) -> Result<Option<Consumed>> {
    let Some(token) = sqlx::query!(
        "SELECT id, code_hash, next_path FROM one_time_token
         WHERE purpose = $1 AND subject = $2 AND code_hash IS NOT NULL AND expires_at > now() AND tries_left > 0
         ORDER BY created_at DESC LIMIT 1 FOR UPDATE",
        purpose as Purpose,
        subject
    )
    .fetch_optional(&mut **tx)
    .await?
    else {
        return Ok(None);
    };
    let is_right = subtle::ConstantTimeEq::ct_eq(token.code_hash.unwrap_or_default().as_slice(), hash(&format!("{subject}/{code}")).as_slice());
    if bool::from(is_right) {
        sqlx::query!("UPDATE one_time_token SET used_at = coalesce(used_at, now()), code_hash = NULL WHERE id = $1", token.id).execute(&mut **tx).await?;
        return Ok(Some(Consumed { subject: subject.to_owned(), next_path: token.next_path }));
    }
    sqlx::query!("UPDATE one_time_token SET tries_left = tries_left - 1 WHERE id = $1", token.id).execute(&mut **tx).await?;
    Ok(None)
}

/// What a secret was about, also when it is used or too old: an old link offers a new one (assurance S4).
///
/// # Errors
/// When the database does not answer.
pub async fn recall(db: &sqlx::PgPool, purpose: Purpose, secret: &str) -> Result<Option<Consumed>> {
    Ok(sqlx::query_as!(Consumed, "SELECT subject, next_path FROM one_time_token WHERE token_hash = $1 AND purpose = $2", hash(secret), purpose as Purpose)
        .fetch_optional(db)
        .await?)
}

/// Whether a secret would be taken now, without consuming it: mail scanners open links (assurance S4).
///
/// # Errors
/// When the database does not answer.
pub async fn peek(db: &sqlx::PgPool, purpose: Purpose, secret: &str) -> Result<Option<Consumed>> {
    Ok(sqlx::query_as!(
        Consumed,
        "SELECT subject, next_path FROM one_time_token WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now()",
        hash(secret),
        purpose as Purpose
    )
    .fetch_optional(db)
    .await?)
}

//! Accounts by id and by address.

use crate::platform::{auth::AccountId, db::Tx, http::error::Result, i18n::Lang};

/// What decides whether an account may be used, and how.
#[derive(Debug)]
pub struct Standing {
    pub id: AccountId,
    pub email: Option<String>,
    pub claimed_email: Option<String>,
    /// Disabled or erased.
    pub is_closed: bool,
}

/// Lets one transaction at a time give an address to an account, so that two do not find it free.
///
/// # Errors
/// When the database does not answer.
pub async fn lock_address(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtextextended('account ' || $1, 0))", email).fetch_one(&mut **tx).await?;
    Ok(())
}

/// The account, held against changes until the transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(tx: &mut Tx, id: AccountId) -> Result<Option<Standing>> {
    Ok(sqlx::query_as!(
        Standing,
        r#"SELECT id AS "id: AccountId", email, claimed_email, (disabled_at IS NOT NULL OR erased_at IS NOT NULL) AS "is_closed!"
           FROM account WHERE id = $1 FOR UPDATE"#,
        *id
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// The account that has proved the address, held against changes until the transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Standing>> {
    Ok(sqlx::query_as!(
        Standing,
        r#"SELECT id AS "id: AccountId", email, claimed_email, (disabled_at IS NOT NULL OR erased_at IS NOT NULL) AS "is_closed!"
           FROM account WHERE email = $1 FOR UPDATE"#,
        email
    )
    .fetch_optional(&mut **tx)
    .await?)
}

/// A new account of somebody who has only typed an address.
///
/// # Errors
/// When the database does not take it.
pub async fn add_unconfirmed(tx: &mut Tx, claimed_email: &str, lang: Lang) -> Result<AccountId> {
    let id = AccountId::new();
    sqlx::query!("INSERT INTO account (id, claimed_email, lang) VALUES ($1, $2, $3)", *id, claimed_email, lang as Lang).execute(&mut **tx).await?;
    Ok(id)
}

/// Notes another typed address for an account that has proved none; `false` if it has, or is closed.
///
/// # Errors
/// When the database does not take it.
pub async fn claim(tx: &mut Tx, id: AccountId, email: &str) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE account SET claimed_email = $2 WHERE id = $1 AND email IS NULL AND claimed_email IS NOT NULL AND disabled_at IS NULL AND erased_at IS NULL",
        *id,
        email
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The typed address is proved.
///
/// # Errors
/// When the database does not take it.
pub async fn confirm(tx: &mut Tx, id: AccountId) -> Result<()> {
    sqlx::query!("UPDATE account SET email = claimed_email, claimed_email = NULL, confirmed_at = now() WHERE id = $1 AND email IS NULL", *id)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Empties the row of a person; the id stays as a pseudonym in the trail.
///
/// # Errors
/// When the database does not take it, or it is the last administrator's.
pub async fn empty(tx: &mut Tx, id: AccountId) -> Result<()> {
    sqlx::query!(
        "UPDATE account SET email = NULL, claimed_email = NULL, name = '', confirmed_at = NULL, disabled_at = NULL, erased_at = now() WHERE id = $1",
        *id
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Ends all sessions of an account.
///
/// # Errors
/// When the database does not take it.
pub async fn end_sessions(tx: &mut Tx, id: AccountId) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM session WHERE account_id = $1", *id).execute(&mut **tx).await?.rows_affected())
}

/// A new account, whose address is proved or vouched for.
///
/// # Errors
/// When the database does not take it.
pub async fn add_confirmed(tx: &mut Tx, email: &str, name: &str, lang: Lang) -> Result<AccountId> {
    let id = AccountId::new();
    sqlx::query!("INSERT INTO account (id, email, name, lang, confirmed_at) VALUES ($1, $2, $3, $4, now())", *id, email, name, lang as Lang)
        .execute(&mut **tx)
        .await?;
    Ok(id)
}

/// Name and language of messages.
///
/// # Errors
/// When the database does not take it.
pub async fn describe(tx: &mut Tx, id: AccountId, name: &str, lang: Lang) -> Result<()> {
    sqlx::query!("UPDATE account SET name = $2, lang = $3 WHERE id = $1 AND erased_at IS NULL", *id, name, lang as Lang).execute(&mut **tx).await?;
    Ok(())
}

/// Another address for a confirmed account.
///
/// # Errors
/// When the database does not take it; constraint `account_email_key` if another account has it.
pub async fn set_email(tx: &mut Tx, id: AccountId, email: &str) -> Result<()> {
    sqlx::query!("UPDATE account SET email = $2 WHERE id = $1 AND email IS NOT NULL", *id, email).execute(&mut **tx).await?;
    Ok(())
}

/// Shuts an account, or opens it again; `false` if it was so already.
///
/// # Errors
/// When the database does not take it, or it is the last administrator's.
pub async fn set_disabled(tx: &mut Tx, id: AccountId, is_disabled: bool) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE account SET disabled_at = CASE WHEN $2 THEN now() END WHERE id = $1 AND erased_at IS NULL AND (disabled_at IS NOT NULL) <> $2",
        *id,
        is_disabled
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Where and in which language a person reads.
#[derive(Debug)]
pub struct Recipient {
    pub email: String,
    pub lang: Lang,
}

/// The recipient of mail to an account; none while it has proved no address or is closed.
///
/// # Errors
/// When the database does not answer.
pub async fn recipient(tx: &mut Tx, id: AccountId) -> Result<Option<Recipient>> {
    Ok(sqlx::query_as!(
        Recipient,
        r#"SELECT email AS "email!", lang AS "lang: Lang" FROM account WHERE id = $1 AND email IS NOT NULL AND disabled_at IS NULL"#,
        *id
    )
    .fetch_optional(&mut **tx)
    .await?)
}

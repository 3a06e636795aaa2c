//! What hangs on a person: shown to them, or forgotten with them.

use crate::platform::{auth::AccountId, db::Tx, http::error::Result, i18n::Lang};
use sqlx::PgPool;

/// What else is tied to the person of an account that is being erased: links on their way, letters kept.
///
/// # Errors
/// When the database does not take it.
pub async fn forget_traces(tx: &mut Tx, id: AccountId, email: &str) -> Result<()> {
    sqlx::query!(
        "DELETE FROM one_time_token WHERE (purpose = 'sign_in' AND subject = $1) OR subject = $2::uuid::text OR starts_with(subject, $2::uuid::text || ' ')",
        email,
        *id
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("DELETE FROM mail_stop WHERE address = $1", email).execute(&mut **tx).await?;
    sqlx::query!("DELETE FROM refused_address WHERE address = $1", email).execute(&mut **tx).await?;
    forget_letters(tx, email).await
}

/// What somebody has ended stays ended at their new address.
///
/// # Errors
/// When the database does not take it.
pub async fn move_stops(tx: &mut Tx, former: &str, new: &str) -> Result<()> {
    sqlx::query!("INSERT INTO mail_stop (address, topic) SELECT $2, topic FROM mail_stop WHERE address = $1 ON CONFLICT DO NOTHING", former, new)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM mail_stop WHERE address = $1", former).execute(&mut **tx).await?;
    Ok(())
}

/// Letters to an address that is nobody's any more are emptied, those on their way not sent.
///
/// # Errors
/// When the database does not take it.
pub async fn forget_letters(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("UPDATE outbox SET to_address = 'erased', subject = '', text_body = '', html_body = '', unsubscribe_url = NULL WHERE to_address = $1 AND state NOT IN ('waiting', 'held')", email)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM outbox WHERE to_address = $1 AND state IN ('waiting', 'held')", email).execute(&mut **tx).await?;
    Ok(())
}

/// Links for a change of address that are on their way stop working.
///
/// # Errors
/// When the database does not take it.
pub async fn void_email_changes(tx: &mut Tx, id: AccountId) -> Result<()> {
    sqlx::query!(
        "UPDATE one_time_token SET used_at = now() WHERE purpose = 'change_email' AND used_at IS NULL AND starts_with(subject, $1::uuid::text || ' ')",
        *id
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Links to sign in with an address stop working, and are not offered anew.
///
/// # Errors
/// When the database does not take it.
pub async fn void_sign_in(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("DELETE FROM one_time_token WHERE purpose = 'sign_in' AND subject = $1", email).execute(&mut **tx).await?;
    Ok(())
}

/// An organization to which an account belongs, or has asked to.
#[derive(Debug)]
pub struct Organization {
    pub id: uuid::Uuid,
    pub name: String,
    pub name_lang: Lang,
    pub is_focal_point: bool,
    pub is_member: bool,
    /// Who waits for this focal point.
    pub waiting: i64,
}

/// The organizations of an account, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn organizations(db: &PgPool, id: AccountId) -> Result<Vec<Organization>> {
    Ok(sqlx::query_as!(
        Organization,
        r#"SELECT o.id, o.name, o.name_lang AS "name_lang: Lang", m.is_focal_point, m.approved_at IS NOT NULL AS "is_member!",
                  (SELECT count(*) FROM organization_member w WHERE m.is_focal_point AND w.organization_id = o.id AND w.approved_at IS NULL) AS "waiting!"
           FROM organization_member m JOIN organization o ON o.id = m.organization_id WHERE m.account_id = $1 ORDER BY lower(o.name), o.id"#,
        *id
    )
    .fetch_all(db)
    .await?)
}

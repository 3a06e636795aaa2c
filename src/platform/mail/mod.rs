//! Mail: written into the outbox by the act that causes it, sent by a worker.

mod letter;
mod worker;

pub use letter::Letter;
pub use worker::{Mailer, work};

use crate::platform::{db::Tx, http::error::Result, i18n::Lang, id::Id};
use uuid::Uuid;

/// A message for one recipient.
#[derive(Debug)]
pub struct Message {
    /// What kind of message, such as `sign-in`: for the desk and for metrics.
    pub kind: &'static str,
    pub to: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// A message in the outbox, as a type for ids.
#[derive(Debug)]
pub struct Queued;
pub type MailId = Id<Queued>;

/// Puts a message into the outbox, in the transaction of the act. Its `Message-ID` is fixed here, so that a message sent
/// twice after a crash is recognized as one.
///
/// # Errors
/// When the database does not take it; then the act does not happen.
pub async fn enqueue(tx: &mut Tx, message: &Message) -> Result<MailId> {
    let id = MailId::new();
    sqlx::query!(
        "INSERT INTO outbox (id, message_id, kind, to_address, lang, subject, text_body, html_body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        *id,
        format!("<{}@portal>", Uuid::new_v4().simple()),
        message.kind,
        message.to,
        message.lang as Lang,
        message.subject,
        message.text,
        message.html
    )
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

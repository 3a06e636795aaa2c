//! Mail: written into the outbox by the act that causes it, sent by a worker.
//!
//! A letter is necessary (its reader waits for it, or must know) or of a [`Topic`] that its reader can end.

mod letter;
mod queue;
mod smtp;
mod verdict;
mod worker;

pub use letter::Letter;
pub use queue::{AsksWhetherDue, Drop};
pub use worker::{Mailer, work};

use crate::platform::{
    db::Tx,
    http::error::{Error, Result},
    i18n::Lang,
    id::Id,
};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use uuid::Uuid;

/// What a reader can end; letters without a topic are necessary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "mail_topic", rename_all = "snake_case")]
pub enum Topic {
    /// Of deadlines, to those with drafts.
    Reminders,
    /// News of what one follows.
    Digest,
    /// Of the secretariat to a chosen set.
    Letters,
    /// Of invitations that nobody has answered.
    Invitations,
}

impl Topic {
    pub const ALL: [Self; 4] = [Self::Reminders, Self::Digest, Self::Letters, Self::Invitations];

    /// As forms and `List-Id` write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Reminders => "reminders",
            Self::Digest => "digest",
            Self::Letters => "letters",
            Self::Invitations => "invitations",
        }
    }

    /// The text that names such letters.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Reminders => "mail-topic-reminders",
            Self::Digest => "mail-topic-digest",
            Self::Letters => "mail-topic-letters",
            Self::Invitations => "mail-topic-invitations",
        }
    }

    /// The text that says why somebody gets them.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::Reminders => "mail-why-reminders",
            Self::Digest => "mail-why-digest",
            Self::Letters => "mail-why-letters",
            Self::Invitations => "mail-why-invitations",
        }
    }
}

/// The way to end the letters of a topic: for whoever has the secret, signed in or not.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/unsubscribe/{secret}", rejection(Error))]
pub struct UnsubscribePath {
    pub lang: Lang,
    pub secret: String,
}

/// How a letter's topic is ended.
#[derive(Debug)]
struct Ending {
    topic: Topic,
    url: String,
    secret_hash: Vec<u8>,
}

/// A message for one recipient. [`Letter`] makes it.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "Message-ID is the name of the header")]
pub struct Message {
    kind: &'static str,
    message_id: String,
    to: String,
    lang: Lang,
    subject: String,
    text: String,
    html: String,
    ending: Option<Ending>,
    about: Option<Uuid>,
    is_held: bool,
}

/// The host in the portal's own address, without a port.
fn host_of(base_url: &str) -> &str {
    let authority = base_url.split_once("://").map_or(base_url, |(_, authority)| authority);
    authority.rsplit_once(':').map_or(authority, |(host, _)| host)
}

/// A message in the outbox, as a type for ids.
#[derive(Debug)]
pub struct Queued;
pub type MailId = Id<Queued>;

/// Puts a message into the outbox, in the transaction of the act.
///
/// # Errors
/// When the database does not take it; then the act does not happen.
pub async fn enqueue(tx: &mut Tx, message: &Message) -> Result<MailId> {
    let id = MailId::new();
    let ending = message.ending.as_ref();
    sqlx::query!(
        "INSERT INTO outbox (id, message_id, kind, to_address, lang, subject, text_body, html_body, topic, unsubscribe_url, unsubscribe_hash, about, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, CASE WHEN $13 THEN 'held' ELSE 'waiting' END::mail_state)",
        *id,
        message.message_id,
        message.kind,
        message.to,
        message.lang as Lang,
        message.subject,
        message.text,
        message.html,
        ending.map(|ending| ending.topic) as Option<Topic>,
        ending.map(|ending| ending.url.as_str()),
        ending.map(|ending| ending.secret_hash.as_slice()),
        message.about,
        message.is_held
    )
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

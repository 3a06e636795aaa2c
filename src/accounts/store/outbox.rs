//! The outbox as administrators see it.

use super::desk::limits;
use crate::platform::{db::Tx, http::error::Result, i18n::Lang, mail::MailId};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "mail_state", rename_all = "snake_case")]
pub enum State {
    Held,
    Waiting,
    HandingOver,
    Uncertain,
    Sent,
    Kept,
    Dropped,
    Dead,
}

impl State {
    pub const ALL: [Self; 8] = [Self::Held, Self::Waiting, Self::HandingOver, Self::Uncertain, Self::Dead, Self::Sent, Self::Kept, Self::Dropped];

    /// As in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::HandingOver => "handing-over",
            Self::Uncertain => "uncertain",
            Self::Dropped => "dropped",
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Dead => "dead",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Held => "accounts-mail-held",
            Self::HandingOver => "accounts-mail-handing-over",
            Self::Uncertain => "accounts-mail-uncertain",
            Self::Dropped => "accounts-mail-dropped",
            Self::Waiting => "accounts-mail-waiting",
            Self::Sent => "accounts-mail-sent",
            Self::Kept => "accounts-mail-kept",
            Self::Dead => "accounts-mail-dead",
        }
    }

    /// The colour of its badge.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Held | Self::Waiting | Self::HandingOver => "warn",
            Self::Sent => "good",
            Self::Kept => "link",
            Self::Dropped => "hollow",
            Self::Uncertain | Self::Dead => "bad",
        }
    }

    #[must_use]
    pub fn is_uncertain(self) -> bool {
        self == Self::Uncertain
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Held => "clock",
            Self::Waiting | Self::HandingOver => "hourglass",
            Self::Uncertain => "circle-alert",
            Self::Dropped => "ban",
            Self::Sent => "send",
            Self::Kept => "inbox",
            Self::Dead => "circle-x",
        }
    }
}

/// A message in a list.
#[derive(Debug)]
pub struct Line {
    pub id: MailId,
    pub kind: String,
    pub to: String,
    pub lang: Lang,
    pub subject: String,
    pub state: State,
    pub created_at: jiff::Timestamp,
}

/// Messages in a state, to an address that holds `q`, newest first; and how many there are.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &PgPool, q: &str, state: Option<State>, page: usize) -> Result<(Vec<Line>, usize)> {
    let total = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM outbox WHERE ($1 = '' OR strpos(to_address, lower($1)) > 0) AND ($2::mail_state IS NULL OR state = $2)"#,
        q,
        state as Option<State>
    )
    .fetch_one(db)
    .await?;
    let (limit, offset) = limits(page);
    let rows = sqlx::query!(
        r#"SELECT id AS "id: MailId", kind, to_address, lang AS "lang: Lang", subject, state AS "state: State", created_at AS "created_at: Timestamp" FROM outbox
           WHERE ($1 = '' OR strpos(to_address, lower($1)) > 0) AND ($2::mail_state IS NULL OR state = $2)
           ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4"#,
        q,
        state as Option<State>,
        limit,
        offset
    )
    .fetch_all(db)
    .await?;
    let lines = rows
        .into_iter()
        .map(|row| Line {
            id: row.id,
            kind: row.kind,
            to: row.to_address,
            lang: row.lang,
            subject: row.subject,
            state: row.state,
            created_at: row.created_at.to_jiff(),
        })
        .collect();
    Ok((lines, usize::try_from(total).unwrap_or_default()))
}

/// A message whole.
#[derive(Debug)]
pub struct Mail {
    pub kind: String,
    pub to: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub state: State,
    pub attempts: i16,
    pub last_error: Option<String>,
    pub created_at: jiff::Timestamp,
    pub next_attempt_at: jiff::Timestamp,
    pub finished_at: Option<jiff::Timestamp>,
}

/// One message.
///
/// # Errors
/// When the database does not answer.
pub async fn one(db: &PgPool, id: MailId) -> Result<Option<Mail>> {
    let row = sqlx::query!(
        r#"SELECT kind, to_address, lang AS "lang: Lang", subject, text_body, state AS "state: State", attempts, last_error, created_at AS "created_at: Timestamp",
                  next_attempt_at AS "next_attempt_at: Timestamp", finished_at AS "finished_at: Timestamp"
           FROM outbox WHERE id = $1"#,
        *id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Mail {
        kind: row.kind,
        to: row.to_address,
        lang: row.lang,
        subject: row.subject,
        text: row.text_body,
        state: row.state,
        attempts: row.attempts,
        last_error: row.last_error,
        created_at: row.created_at.to_jiff(),
        next_attempt_at: row.next_attempt_at.to_jiff(),
        finished_at: row.finished_at.map(Timestamp::to_jiff),
    }))
}

/// Puts a message that was given up, of which nobody knows whether it arrived, or that was kept while there was no mail
/// server, into the queue again; `false` if it is none of these, or its text is gone.
///
/// # Errors
/// When the database does not take it.
pub async fn requeue(tx: &mut Tx, id: MailId) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE outbox SET state = 'waiting', attempts = 0, next_attempt_at = now(), finished_at = NULL, handed_over_at = NULL WHERE id = $1 AND state IN ('dead', 'kept', 'uncertain') AND text_body <> ''",
        *id
    )
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

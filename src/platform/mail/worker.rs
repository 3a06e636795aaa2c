//! Sends what is in the outbox. At least once: a message is sent again only after a crash between the server's «250» and
//! our COMMIT, and then carries the same `Message-ID`.

use crate::platform::{config::Config, db::Db, http::error::Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use std::time::Duration;

/// The way to the mail server; without one, mail is kept for the desk.
pub struct Mailer {
    from: Mailbox,
    transport: Option<AsyncSmtpTransport<Tokio1Executor>>,
}

impl Mailer {
    /// # Errors
    /// When the sender or the server's address is malformed, in words for the operator.
    pub fn new(config: &Config) -> std::result::Result<Self, String> {
        let from = config.mail_from.parse().map_err(|fault| format!("PORTAL_MAIL_FROM: {fault}"))?;
        let transport = match &config.smtp_url {
            None => None,
            Some(url) => Some(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .map_err(|fault| format!("PORTAL_SMTP_URL: {fault}"))?
                    .timeout(Some(Duration::from_secs(30)))
                    .build(),
            ),
        };
        Ok(Self { from, transport })
    }
}

/// Waits between attempts: minutes at first, a day at most; after the last the message is dead and visible on the desk.
const BACK_OFF_MINUTES: [i32; 9] = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/// Works for as long as the process lives; stops between two messages.
pub async fn work(db: Db, mailer: Mailer) {
    loop {
        match send_next(&db, &mailer).await {
            Ok(true) => {}
            Ok(false) => {
                let _ = tokio::time::timeout(Duration::from_secs(15), db.outbox_news().notified()).await;
            }
            Err(error) => {
                tracing::warn!(%error, "outbox");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
    }
}

struct Due {
    id: uuid::Uuid,
    message_id: String,
    kind: String,
    to_address: String,
    subject: String,
    text_body: String,
    html_body: String,
    attempts: i16,
}

/// Takes one message, sends it, and notes the outcome in the same transaction, whose row lock keeps other workers off.
async fn send_next(db: &Db, mailer: &Mailer) -> Result<bool> {
    let from = mailer.from.clone();
    let transport = mailer.transport.clone();
    db.in_tx(|mut tx| async move {
        // Sending may take longer than other transactions may idle.
        sqlx::query!("SELECT set_config('idle_in_transaction_session_timeout', '90s', true)").fetch_one(&mut *tx).await?;
        let due = sqlx::query_as!(
            Due,
            "SELECT id, message_id, kind, to_address, subject, text_body, html_body, attempts FROM outbox
             WHERE state = 'waiting' AND next_attempt_at <= now() ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED"
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(due) = due else { return tx.commit(false).await };
        let Some(transport) = transport else {
            sqlx::query!("UPDATE outbox SET state = 'kept', finished_at = now() WHERE id = $1", due.id).execute(&mut *tx).await?;
            return tx.commit(true).await;
        };
        match deliver(&transport, from, &due).await {
            Ok(()) => {
                sqlx::query!("UPDATE outbox SET state = 'sent', finished_at = now(), attempts = attempts + 1, last_error = NULL WHERE id = $1", due.id)
                    .execute(&mut *tx)
                    .await?;
                metrics::counter!("portal_mail_total", "kind" => due.kind, "outcome" => "sent").increment(1);
            }
            Err(failure) => {
                let wait = usize::try_from(due.attempts).ok().and_then(|attempt| BACK_OFF_MINUTES.get(attempt)).copied().filter(|_| !failure.is_final);
                sqlx::query!(
                    "UPDATE outbox SET attempts = attempts + 1, last_error = $2, state = CASE WHEN $3::int IS NULL THEN 'dead'::mail_state ELSE 'waiting' END,
                            finished_at = CASE WHEN $3::int IS NULL THEN now() END, next_attempt_at = now() + make_interval(mins => coalesce($3::int, 0))
                     WHERE id = $1",
                    due.id,
                    failure.said,
                    wait
                )
                .execute(&mut *tx)
                .await?;
                let outcome = if wait.is_some() { "failed" } else { "dead" };
                metrics::counter!("portal_mail_total", "kind" => due.kind, "outcome" => outcome).increment(1);
            }
        }
        tx.commit(true).await
    })
    .await
}

struct Failure {
    said: String,
    /// The server will not take it however often it is asked (5xx), or it cannot be written as mail.
    is_final: bool,
}

async fn deliver(transport: &AsyncSmtpTransport<Tokio1Executor>, from: Mailbox, due: &Due) -> std::result::Result<(), Failure> {
    let never = |said: String| Failure { said, is_final: true };
    let to: Mailbox = due.to_address.parse().map_err(|fault| never(format!("{fault}")))?;
    let message = lettre::Message::builder()
        .from(from)
        .to(to)
        .subject(due.subject.clone())
        .message_id(Some(due.message_id.clone()))
        .header(AutoSubmitted)
        .multipart(MultiPart::alternative_plain_html(due.text_body.clone(), due.html_body.clone()))
        .map_err(|fault| never(fault.to_string()))?;
    transport.send(message).await.map(|_| ()).map_err(|fault| Failure { is_final: fault.is_permanent(), said: fault.to_string() })
}

/// `Auto-Submitted: auto-generated` (RFC 3834): no holiday notices come back.
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

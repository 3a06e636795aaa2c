//! Sends what is in the outbox, each message once at most: it is marked in the database, and the mark committed, before the
//! server gets its text; a mark whose outcome was lost in a crash is for a person to settle (docs/decisions).

use super::{
    Topic, host_of,
    queue::{self, AsksWhetherDue, Due, Turn},
    smtp::{Line, Server},
    verdict::Failure,
};
use crate::platform::{config::Config, db::Db, http::error::Result};
use lettre::message::{
    Mailbox, MultiPart,
    header::{Header, HeaderName, HeaderValue},
};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};
use tokio::sync::watch;
use uuid::Uuid;

/// The way to the mail server; without one, mail is kept for the desk.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    /// The portal's host, for `List-Id`.
    host: String,
    server: Option<Server>,
    asks: BTreeMap<&'static str, AsksWhetherDue>,
}

impl Mailer {
    /// # Errors
    /// When the sender or the server's address is malformed, in words for the operator.
    pub fn new(config: &Config) -> std::result::Result<Self, String> {
        let from = config.mail_from.parse().map_err(|fault| format!("PORTAL_MAIL_FROM: {fault}"))?;
        let server = config.smtp_url.as_deref().map(Server::parse).transpose().map_err(|fault| format!("PORTAL_SMTP_URL: {fault}"))?;
        Ok(Self { from, host: host_of(&config.base_url()).to_owned(), server, asks: BTreeMap::new() })
    }

    /// Asks before a letter of this kind goes whether it still applies.
    #[must_use]
    pub fn asking(mut self, kind: &'static str, asks: AsksWhetherDue) -> Self {
        self.asks.insert(kind, asks);
        self
    }
}

/// How many messages a worker takes at a time: few, so that what is urgent does not wait behind what was taken.
const BATCH: i64 = 20;

/// Works until it is told to stop, which it does between two messages.
pub async fn work(db: Db, mailer: Mailer, mut stopping: watch::Receiver<bool>) {
    let mut worker = Worker { db: db.clone(), mailer, id: Uuid::new_v4(), line: None, looked: None };
    while !*stopping.borrow() {
        match worker.send_some(&stopping).await {
            Ok(true) => {}
            Ok(false) => {
                worker.hang_up().await;
                tokio::select! {
                    told = stopping.changed() => {
                        if told.is_err() {
                            break;
                        }
                    }
                    _ = tokio::time::timeout(Duration::from_secs(15), db.outbox_news().notified()) => {}
                }
            }
            Err(error) => {
                tracing::warn!(%error, "outbox");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
    }
    worker.hang_up().await;
}

struct Worker {
    db: Db,
    mailer: Mailer,
    id: Uuid,
    line: Option<Line>,
    /// When it was looked for lost messages last.
    looked: Option<Instant>,
}

impl Worker {
    /// Takes some messages and sends them one after the other; whether there may be more.
    async fn send_some(&mut self, stopping: &watch::Receiver<bool>) -> Result<bool> {
        self.look_for_lost().await?;
        let taken = queue::take(&self.db, self.id, BATCH).await?;
        if taken.is_empty() {
            return Ok(false);
        }
        // There may be more than one worker can do.
        self.db.outbox_news().notify_one();
        for due in &taken {
            if *stopping.borrow() {
                queue::let_go(&self.db, self.id).await?;
                return Ok(false);
            }
            if let Err(error) = self.send(due).await {
                queue::unmark(&self.db, self.id, due.id).await?;
                queue::let_go(&self.db, self.id).await?;
                return Err(error);
            }
        }
        Ok(true)
    }

    async fn look_for_lost(&mut self) -> Result<()> {
        if self.looked.is_none_or(|looked| looked.elapsed() > Duration::from_mins(1)) {
            let lost = queue::find_lost(&self.db).await?;
            if lost > 0 {
                tracing::warn!(lost, "messages of which nobody knows whether they arrived; see the outbox on the desk");
                metrics::counter!("portal_mail_total", "kind" => "any", "outcome" => "uncertain").increment(lost);
            }
            self.looked = Some(Instant::now());
        }
        Ok(())
    }

    /// Sends a message, and notes what became of it. An error means that nothing was handed over.
    async fn send(&mut self, due: &Due) -> Result<()> {
        let asks = self.mailer.asks.get(due.kind.as_str()).copied();
        let Some(server) = self.mailer.server.clone() else {
            queue::claim(&self.db, self.id, due.id, asks, true).await?;
            return Ok(());
        };
        let letter = match self.written(due) {
            Ok(letter) => letter,
            Err(failure) => return self.note(due, &failure).await,
        };
        if let Err(failure) = self.offer(&server, &letter).await {
            return self.note(due, &failure).await;
        }
        match queue::claim(&self.db, self.id, due.id, asks, false).await? {
            Turn::Go => {}
            Turn::Gone | Turn::Dropped => {
                self.forget().await;
                return Ok(());
            }
        }
        let Some(line) = &mut self.line else { return queue::unmark(&self.db, self.id, due.id).await };
        let outcome = line.hand_over(&letter.text).await;
        self.settle(due, outcome).await;
        Ok(())
    }

    /// Names sender and recipient to the server, on the line that is open or on a new one: servers end lines when they like.
    async fn offer(&mut self, server: &Server, letter: &Written) -> std::result::Result<(), Failure> {
        if let Some(line) = &mut self.line {
            match line.offer(&letter.from, &letter.to).await {
                Err(failure) if !failure.is_line_good => self.line = None,
                told => return told,
            }
        }
        let line = self.line.insert(server.call().await?);
        line.offer(&letter.from, &letter.to).await
    }

    /// Notes a failure before anything was handed over.
    async fn note(&mut self, due: &Due, failure: &Failure) -> Result<()> {
        if failure.is_line_good {
            self.forget().await;
        } else {
            self.line = None;
        }
        let became = queue::failed(&self.db, self.id, due, failure).await?;
        count(due, became);
        Ok(())
    }

    /// Notes what became of a message that was handed over. While the database is away it is tried again: what is known shall
    /// not become uncertain.
    async fn settle(&mut self, due: &Due, outcome: std::result::Result<(), Failure>) {
        if outcome.as_ref().is_err_and(|failure| !failure.is_line_good) {
            self.line = None;
        }
        for pause in [0, 1, 2, 5, 10, 20, 20] {
            tokio::time::sleep(Duration::from_secs(pause)).await;
            let noted = match &outcome {
                Ok(()) => queue::sent(&self.db, self.id, due.id).await.map(|()| "sent"),
                Err(failure) => queue::failed(&self.db, self.id, due, failure).await,
            };
            match noted {
                Ok(became) => return count(due, became),
                Err(error) => tracing::warn!(%error, "the outcome of a message cannot be noted"),
            }
        }
    }

    async fn forget(&mut self) {
        if let Some(line) = &mut self.line
            && !line.forget().await
        {
            self.line = None;
        }
    }

    async fn hang_up(&mut self) {
        if let Some(line) = self.line.take() {
            line.hang_up().await;
        }
    }

    /// The message as the server gets it.
    fn written(&self, due: &Due) -> std::result::Result<Written, Failure> {
        let to: Mailbox = due.to_address.parse().map_err(|fault| Failure::unwritable(format!("{fault}")))?;
        let mut message = lettre::Message::builder()
            .from(self.mailer.from.clone())
            .to(to.clone())
            .subject(due.subject.clone())
            .message_id(Some(due.message_id.clone()))
            .header(AutoSubmitted("auto-generated".to_owned()));
        if let (Some(topic), Some(url)) = (due.topic, &due.unsubscribe_url) {
            message = message
                .header(ListId(list_id(topic, &self.mailer.host)))
                .header(ListUnsubscribe(format!("<{url}>")))
                .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
        }
        let message = message.multipart(MultiPart::alternative_plain_html(due.text_body.clone(), due.html_body.clone())).map_err(Failure::unwritable)?;
        Ok(Written { from: self.mailer.from.email.clone(), to: to.email, text: message.formatted() })
    }
}

struct Written {
    from: lettre::Address,
    to: lettre::Address,
    text: Vec<u8>,
}

fn count(due: &Due, became: &'static str) {
    let outcome = if became == "waiting" { "failed" } else { became };
    metrics::counter!("portal_mail_total", "kind" => due.kind.clone(), "outcome" => outcome).increment(1);
}

/// `"reminders" <reminders.portal.example.org>` (RFC 2919).
fn list_id(topic: Topic, host: &str) -> String {
    format!("\"{0}\" <{0}.{host}>", topic.code())
}

/// Declares a header whose value is written as it is.
macro_rules! headers {
    ($($(#[$doc:meta])* $type:ident = $name:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        struct $type(String);
        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }
            fn parse(value: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(value.to_owned()))
            }
            fn display(&self) -> HeaderValue {
                // Not to be folded: some programs that look for it do not unfold.
                HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
            }
        }
    )+};
}

headers! {
    /// RFC 3834: no holiday notices come back.
    AutoSubmitted = "Auto-Submitted";
    /// RFC 2919.
    ListId = "List-Id";
    /// RFC 2369.
    ListUnsubscribe = "List-Unsubscribe";
    /// RFC 8058: a press in the mail program is enough.
    ListUnsubscribePost = "List-Unsubscribe-Post";
}

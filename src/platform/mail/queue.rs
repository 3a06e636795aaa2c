//! What the worker asks of the outbox and writes into it.

use super::{
    MailId, Topic,
    verdict::{Failure, Verdict},
};
use crate::platform::{
    db::{Committed, Db, Tx},
    http::error::Result,
};
use std::{future::Future, pin::Pin};
use uuid::Uuid;

/// Waits between attempts: minutes at first, a day at most; after the last the message is dead and visible on the desk.
const BACK_OFF_MINUTES: [i32; 9] = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/// Asks a slice whether a letter of its kind still applies, in the moment in which it would go (assurance M7).
pub type AsksWhetherDue = for<'a> fn(&'a mut Tx, MailId) -> Pin<Box<dyn Future<Output = Result<bool>> + Send + 'a>>;

/// Why a message was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "mail_drop", rename_all = "snake_case")]
pub enum Drop {
    /// Its reader has ended letters of its topic.
    Stopped,
    /// Mail to this address was refused before.
    RefusedAddress,
    NoLongerDue,
}

/// A message whose turn has come.
#[derive(Debug)]
pub(super) struct Due {
    pub id: Uuid,
    pub message_id: String,
    pub kind: String,
    pub to_address: String,
    pub subject: String,
    pub text_body: String,
    pub html_body: String,
    pub attempts: i16,
    pub topic: Option<Topic>,
    pub unsubscribe_url: Option<String>,
}

/// Takes up to `count` messages for a worker, the necessary ones first; nobody else touches them for a minute.
pub(super) async fn take(db: &Db, worker: Uuid, count: i64) -> Result<Vec<Due>> {
    db.in_tx(async move |mut tx| {
        let due = sqlx::query_as!(
            Due,
            r#"WITH due AS (
                   SELECT id, row_number() OVER () AS turn FROM (
                       SELECT id FROM outbox WHERE state = 'waiting' AND next_attempt_at <= now() AND (taken_until IS NULL OR taken_until < now())
                       ORDER BY topic IS NOT NULL, next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED) first),
               taken AS (
                   UPDATE outbox o SET taken_by = $1, taken_until = now() + interval '1 minute' FROM due WHERE o.id = due.id RETURNING o.*, due.turn)
               SELECT id, message_id, kind, to_address, subject, text_body, html_body, attempts, topic AS "topic: Topic", unsubscribe_url FROM taken ORDER BY turn"#,
            worker,
            count
        )
        .fetch_all(&mut *tx)
        .await?;
        tx.commit(due).await
    })
    .await
}

/// Lets go of what a worker has taken and not touched.
pub(super) async fn let_go(db: &Db, worker: Uuid) -> Result<()> {
    db.in_tx(async move |mut tx| {
        sqlx::query!("UPDATE outbox SET taken_by = NULL, taken_until = NULL WHERE state = 'waiting' AND taken_by = $1", worker).execute(&mut *tx).await?;
        tx.commit(()).await
    })
    .await
}

/// Whether a message may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// It is marked as being handed over: whatever happens now, no worker sends it again by itself.
    Go,
    /// It is another's, or somebody has changed it.
    Gone,
    Dropped,
}

/// The last look before a message goes: does it still apply, does its reader want it? Then it is marked, and the mark committed,
/// before the server gets its text (assurance M1). `kept` is for a portal without mail server.
pub(super) async fn claim(db: &Db, worker: Uuid, id: Uuid, asks: Option<AsksWhetherDue>, is_kept: bool) -> Result<Turn> {
    db.in_tx(async move |mut tx| {
        let Some(row) = sqlx::query!(
            r#"SELECT CASE WHEN EXISTS (SELECT FROM mail_stop s WHERE s.address = lower(o.to_address) AND s.topic = o.topic) THEN 'stopped'
                           WHEN o.topic IS NOT NULL AND EXISTS (SELECT FROM refused_address r WHERE r.address = lower(o.to_address)) THEN 'refused_address'
                      END::mail_drop AS "reason: Drop"
               FROM outbox o WHERE o.id = $1 AND o.state = 'waiting' AND o.taken_by = $2 FOR UPDATE"#,
            id,
            worker
        )
        .fetch_optional(&mut *tx)
        .await?
        else {
            return tx.commit(Turn::Gone).await;
        };
        let is_due = match asks {
            Some(asks) if row.reason.is_none() => asks(&mut tx, id.into()).await?,
            _ => true,
        };
        let reason = row.reason.or((!is_due).then_some(Drop::NoLongerDue));
        mark(tx, id, reason, is_kept).await
    })
    .await
}

async fn mark(mut tx: Tx, id: Uuid, reason: Option<Drop>, is_kept: bool) -> Result<Committed<Turn>> {
    sqlx::query!(
        "UPDATE outbox SET drop_reason = $2, state = CASE WHEN $2::mail_drop IS NOT NULL THEN 'dropped' WHEN $3 THEN 'kept' ELSE 'handing_over' END::mail_state,
                handed_over_at = CASE WHEN $2::mail_drop IS NULL AND NOT $3 THEN now() END,
                finished_at = CASE WHEN $2::mail_drop IS NOT NULL OR $3 THEN now() END
         WHERE id = $1",
        id,
        reason as Option<Drop>,
        is_kept
    )
    .execute(&mut *tx)
    .await?;
    tx.commit(if reason.is_some() { Turn::Dropped } else { Turn::Go }).await
}

/// Notes that the server has taken a message; where it is read, mail to that address is welcome again.
pub(super) async fn sent(db: &Db, worker: Uuid, id: Uuid) -> Result<()> {
    db.in_tx(async move |mut tx| {
        let address = sqlx::query_scalar!(
            "UPDATE outbox SET state = 'sent', finished_at = now(), attempts = attempts + 1, last_error = NULL, taken_by = NULL, taken_until = NULL
             WHERE id = $1 AND taken_by = $2 AND state IN ('handing_over', 'uncertain') RETURNING lower(to_address)",
            id,
            worker
        )
        .fetch_optional(&mut *tx)
        .await?;
        sqlx::query!("DELETE FROM refused_address WHERE address = $1", address.flatten()).execute(&mut *tx).await?;
        tx.commit(()).await
    })
    .await
}

/// Notes that a message did not go, or that nobody knows; tells what became of it.
pub(super) async fn failed(db: &Db, worker: Uuid, due: &Due, failure: &Failure) -> Result<&'static str> {
    let wait = usize::try_from(due.attempts).ok().and_then(|attempt| BACK_OFF_MINUTES.get(attempt)).copied();
    let (state, wait) = match (failure.verdict, wait) {
        (Verdict::Unknown, _) => ("uncertain", None),
        (Verdict::Later, Some(wait)) => ("waiting", Some(wait)),
        (Verdict::Later | Verdict::Never | Verdict::NobodyThere, _) => ("dead", None),
    };
    let (id, said, is_nobody_there) = (due.id, failure.said.clone(), failure.verdict == Verdict::NobodyThere);
    db.in_tx(async move |mut tx| {
        let address = sqlx::query_scalar!(
            "UPDATE outbox SET state = $3::text::mail_state, attempts = attempts + 1, last_error = $4, handed_over_at = CASE WHEN $5::int IS NULL THEN handed_over_at END,
                    finished_at = CASE WHEN $5::int IS NULL THEN now() END, next_attempt_at = now() + make_interval(mins => coalesce($5::int, 0)),
                    taken_by = NULL, taken_until = NULL
             WHERE id = $1 AND taken_by = $2 AND state IN ('waiting', 'handing_over', 'uncertain') RETURNING lower(to_address)",
            id,
            worker,
            state,
            said,
            wait
        )
        .fetch_optional(&mut *tx)
        .await?;
        if let (true, Some(Some(address))) = (is_nobody_there, address) {
            sqlx::query!(
                "INSERT INTO refused_address (address, said) VALUES ($1, $2) ON CONFLICT (address) DO UPDATE SET refused_at = now(), said = EXCLUDED.said",
                address,
                said
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit(state).await
    })
    .await
}

/// Takes a mark back under which nothing was handed over.
pub(super) async fn unmark(db: &Db, worker: Uuid, id: Uuid) -> Result<()> {
    db.in_tx(async move |mut tx| {
        sqlx::query!(
            "UPDATE outbox SET state = 'waiting', handed_over_at = NULL, taken_by = NULL, taken_until = NULL WHERE id = $1 AND taken_by = $2 AND state = 'handing_over'",
            id,
            worker
        )
        .execute(&mut *tx)
        .await?;
        tx.commit(()).await
    })
    .await
}

/// Messages that were being handed over by a worker of which nothing is heard any more: nobody knows whether they arrived.
pub(super) async fn find_lost(db: &Db) -> Result<u64> {
    db.in_tx(async move |mut tx| {
        let lost = sqlx::query!(
            "UPDATE outbox SET state = 'uncertain', finished_at = now(), attempts = attempts + 1, taken_by = NULL, taken_until = NULL
             WHERE state = 'handing_over' AND handed_over_at < now() - interval '10 minutes' AND finished_at IS NULL"
        )
        .execute(&mut *tx)
        .await?
        .rows_affected();
        tx.commit(lost).await
    })
    .await
}

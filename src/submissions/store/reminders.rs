//! Whom to remind of which deadline, by the database's clock.

use crate::{
    calls::model::{CallOrigin, Schedule},
    platform::{auth::AccountId, db::Tx, http::Result, i18n::Lang, mail::MailId},
    submissions::model::SubmissionId,
};
use jiff_sqlx::Timestamp;

/// How many letters are written in one transaction.
const AT_ONCE: i64 = 200;

/// A reminder that is due.
#[derive(Debug)]
pub struct Due {
    pub submission: SubmissionId,
    pub account: AccountId,
    pub email: String,
    pub lang: Lang,
    pub call: uuid::Uuid,
    pub title: String,
    /// With the limit that counts for this draft as closing.
    pub schedule: Schedule,
    /// Whether that is a limit of the organization's own.
    pub is_own_limit: bool,
    hours: i16,
}

/// Reminders that are due now: the nearest step that has come since there was a draft to submit by this limit, unless it, or
/// a nearer one, was written.
///
/// # Errors
/// When the database does not answer.
pub async fn due(tx: &mut Tx) -> Result<Vec<Due>> {
    let rows = sqlx::query!(
        r#"SELECT d.submission_id AS "submission!", d.account_id AS "account!", d.email AS "email!", d.lang AS "lang!: Lang", d.call_id AS "call!",
                  d.closes_at AS "closes_at!: Timestamp", d.closes_at > d.call_closes_at AS "is_own_limit!", step.hours AS "hours!",
                  c.origin AS "origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.time_zone, now() AS "now!: Timestamp", t.title
           FROM draft_reader d
           CROSS JOIN LATERAL (SELECT hours FROM unnest(ARRAY[6, 48, 168]::smallint[]) hours
                               WHERE now() >= d.closes_at - make_interval(hours => hours::int) ORDER BY hours LIMIT 1) step
           JOIN call c ON c.id = d.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, d.lang) LIMIT 1) t ON true
           WHERE now() < d.closes_at AND c.opens_at <= now()
             AND d.since <= d.closes_at - make_interval(hours => step.hours::int)
             AND NOT EXISTS (SELECT FROM deadline_reminder r WHERE r.submission_id = d.submission_id AND r.account_id = d.account_id
                             AND r.closes_at = d.closes_at AND r.hours <= step.hours)
           ORDER BY d.closes_at, d.submission_id, d.account_id LIMIT $1"#,
        AT_ONCE
    )
    .fetch_all(&mut **tx)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Due {
            submission: row.submission.into(),
            account: row.account.into(),
            email: row.email,
            lang: row.lang,
            call: row.call,
            title: row.title,
            schedule: Schedule {
                origin: row.origin,
                opens_at: row.opens_at.map(Timestamp::to_jiff),
                closes_at: Some(row.closes_at.to_jiff()),
                zone: row.time_zone,
                grace_minutes: 0,
                now: row.now.to_jiff(),
            },
            is_own_limit: row.is_own_limit,
            hours: row.hours,
        })
        .collect())
}

/// Notes that a reminder was written; the same one cannot be noted twice.
///
/// # Errors
/// When the database does not take it.
pub async fn note(tx: &mut Tx, due: &Due, mail: MailId) -> Result<()> {
    sqlx::query!(
        "INSERT INTO deadline_reminder (submission_id, account_id, closes_at, hours, mail_id) VALUES ($1, $2, $3, $4, $5)",
        *due.submission,
        *due.account,
        due.schedule.closes_at.map(Timestamp::from) as Option<Timestamp>,
        due.hours,
        *mail
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether a reminder is still true in the moment in which it would go: its reader still has that draft, unsubmitted, with that
/// limit, and the time left that it names is not half an hour old. One that only waited too long is written anew.
///
/// # Errors
/// When the database does not answer.
pub async fn is_true(tx: &mut Tx, mail: MailId) -> Result<bool> {
    let is_fresh = sqlx::query_scalar!(
        r#"SELECT o.created_at > now() - interval '30 minutes' AS "is_fresh!" FROM deadline_reminder r
           JOIN draft_reader d ON d.submission_id = r.submission_id AND d.account_id = r.account_id AND d.closes_at = r.closes_at AND d.closes_at > now()
           JOIN outbox o ON o.id = r.mail_id AND o.to_address = d.email
           WHERE r.mail_id = $1"#,
        *mail
    )
    .fetch_optional(&mut **tx)
    .await?;
    if is_fresh == Some(false) {
        sqlx::query!("DELETE FROM deadline_reminder WHERE mail_id = $1", *mail).execute(&mut **tx).await?;
    }
    Ok(is_fresh == Some(true))
}

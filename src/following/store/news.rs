//! What is new of what somebody follows, since the last digest.

use super::{Follow, Kind, Rhythm, Target};
use crate::{
    calls::model::{CallOrigin, Schedule},
    platform::{db::Tx, http::Result, i18n::Lang},
};
use jiff_sqlx::Timestamp;
use uuid::Uuid;

/// Somebody whose digest is due, and the span of time that it is about.
#[derive(Debug)]
pub struct Follower {
    pub address: String,
    pub lang: Lang,
    pub rhythm: Rhythm,
    pub follows: Vec<Follow>,
    since: Timestamp,
    until: Timestamp,
}

/// Takes one follower whose digest is due, for this transaction alone, and notes until when they are told. The span ends a
/// minute ago: what was committed since may bear an earlier instant.
///
/// # Errors
/// When the database does not answer.
pub async fn take(tx: &mut Tx) -> Result<Option<Follower>> {
    let Some(row) = sqlx::query!(
        r#"SELECT f.address, coalesce(a.lang, f.lang) AS "lang!: Lang", f.rhythm AS "rhythm: Rhythm", now() - interval '1 minute' AS "until!: Timestamp",
                  greatest(f.told_until, now() - CASE f.rhythm WHEN 'daily' THEN interval '3 days' ELSE interval '21 days' END) AS "since!: Timestamp"
           FROM follower f LEFT JOIN account a ON a.email = f.address
           WHERE f.told_until <= now() - CASE f.rhythm WHEN 'daily' THEN interval '1 day' ELSE interval '7 days' END
             AND EXISTS (SELECT FROM follow o WHERE o.address = f.address AND o.confirmed_at IS NOT NULL)
             AND NOT EXISTS (SELECT FROM mail_stop s WHERE s.address = f.address AND s.topic = 'digest')
           ORDER BY f.told_until LIMIT 1 FOR UPDATE OF f SKIP LOCKED"#
    )
    .fetch_optional(&mut **tx)
    .await?
    else {
        return Ok(None);
    };
    sqlx::query!("UPDATE follower SET told_until = $2 WHERE address = $1", row.address, row.until as Timestamp).execute(&mut **tx).await?;
    let follows = sqlx::query!(
        r#"SELECT id, kind AS "kind: Kind", target FROM follow WHERE address = $1 AND confirmed_at IS NOT NULL ORDER BY began_at, id"#,
        row.address
    )
    .map(|row| Follow { id: row.id, target: Target { kind: row.kind, key: row.target } })
    .fetch_all(&mut **tx)
    .await?;
    Ok(Some(Follower { address: row.address, lang: row.lang, rhythm: row.rhythm, follows, since: row.since, until: row.until }))
}

/// An input that was published.
#[derive(Debug)]
pub struct Input {
    /// Of what is followed; nothing of a list, which is filtered in memory.
    pub follow: Option<Uuid>,
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
}

/// Inputs published in calls, under lines and by organizations that are followed.
///
/// # Errors
/// When the database does not answer.
pub async fn inputs(tx: &mut Tx, of: &Follower) -> Result<Vec<Input>> {
    Ok(sqlx::query_as!(
        Input,
        r#"SELECT f.id AS "follow: Uuid", i.reference AS "reference!", i.title AS "title!", i.lang AS "lang!: Lang", i.organization
           FROM follow f JOIN public_inputs i ON CASE f.kind WHEN 'call' THEN i.call_id = (SELECT c.id FROM public_calls c WHERE c.slug = f.target)
                                                            WHEN 'action_line' THEN i.action_lines @> ARRAY[f.target]
                                                            WHEN 'organization' THEN i.organization = f.target ELSE false END
           WHERE f.address = $1 AND f.confirmed_at IS NOT NULL AND i.published_at > $2 AND i.published_at <= $3
           ORDER BY i.published_at DESC, i.reference LIMIT 500"#,
        of.address,
        of.since as Timestamp,
        of.until as Timestamp
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// Those of these inputs that were published in the span.
///
/// # Errors
/// When the database does not answer.
pub async fn published_of(tx: &mut Tx, of: &Follower, ids: &[Uuid]) -> Result<Vec<Input>> {
    Ok(sqlx::query_as!(
        Input,
        r#"SELECT NULL::uuid AS "follow: Uuid", i.reference AS "reference!", i.title AS "title!", i.lang AS "lang!: Lang", i.organization
           FROM public_inputs i WHERE i.submission_id = ANY($1) AND i.published_at > $2 AND i.published_at <= $3
           ORDER BY i.published_at DESC, i.reference LIMIT 500"#,
        ids,
        of.since as Timestamp,
        of.until as Timestamp
    )
    .fetch_all(&mut **tx)
    .await?)
}

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Happened {
    Announced,
    /// Its deadline was moved.
    Moved,
    Opened,
    /// It closes within a week.
    Closing,
}

#[derive(Debug)]
pub struct CallNews {
    pub follow: Uuid,
    pub slug: String,
    pub title: String,
    pub lang: Lang,
    pub what: Happened,
    pub schedule: Schedule,
}

/// What happened to calls that are followed, and to those about lines that are; each once, the most telling first.
///
/// # Errors
/// When the database does not answer.
pub async fn calls(tx: &mut Tx, of: &Follower) -> Result<Vec<CallNews>> {
    let rows = sqlx::query!(
        r#"SELECT f.id, c.slug AS "slug!", t.title, t.lang AS "lang: Lang", c.origin AS "origin!: CallOrigin", c.opens_at AS "opens_at: Timestamp",
                  c.closes_at AS "closes_at: Timestamp", c.time_zone AS "time_zone!", c.grace_minutes AS "grace_minutes!", now() AS "now!: Timestamp",
                  happened.what AS "what!: Happened"
           FROM follow f
           JOIN public_calls c ON CASE f.kind WHEN 'call' THEN c.slug = f.target
                                              WHEN 'action_line' THEN EXISTS (SELECT FROM call_action_line l WHERE l.call_id = c.id AND l.action_line_code = f.target)
                                              ELSE false END
           CROSS JOIN LATERAL (SELECT CASE
               WHEN c.published_at > $2 AND c.published_at <= $3 THEN 'announced'
               WHEN EXISTS (SELECT FROM call_deadline d WHERE d.call_id = c.id AND d.former_closes_at IS NOT NULL AND d.set_at > $2 AND d.set_at <= $3) THEN 'moved'
               WHEN c.opens_at > $2 AND c.opens_at <= $3 AND c.closes_at > now() THEN 'opened'
               WHEN c.closes_at - interval '7 days' > $2 AND c.closes_at - interval '7 days' <= $3 AND c.closes_at > now() THEN 'closing' END AS what) happened
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $4) LIMIT 1) t ON true
           WHERE f.address = $1 AND f.confirmed_at IS NOT NULL AND c.origin <> 'reference' AND happened.what IS NOT NULL
           ORDER BY c.closes_at, c.slug LIMIT 200"#,
        of.address,
        of.since as Timestamp,
        of.until as Timestamp,
        of.lang as Lang
    )
    .fetch_all(&mut **tx)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| CallNews {
            follow: row.id,
            slug: row.slug,
            title: row.title,
            lang: row.lang,
            what: row.what,
            schedule: Schedule {
                origin: row.origin,
                opens_at: row.opens_at.map(Timestamp::to_jiff),
                closes_at: row.closes_at.map(Timestamp::to_jiff),
                zone: row.time_zone,
                grace_minutes: row.grace_minutes,
                now: row.now.to_jiff(),
            },
        })
        .collect())
}

/// A milestone, challenge or trend that is new or was changed.
#[derive(Debug)]
pub struct EntryNews {
    pub follow: Uuid,
    pub line: String,
    pub slug: String,
    pub kind: String,
    pub title: String,
    pub lang: Lang,
}

/// What is new or was changed on lines that are followed.
///
/// # Errors
/// When the database does not answer.
pub async fn entries(tx: &mut Tx, of: &Follower) -> Result<Vec<EntryNews>> {
    Ok(sqlx::query_as!(
        EntryNews,
        r#"SELECT f.id AS follow, e.action_line_code AS "line!", e.slug AS "slug!", e.kind::text AS "kind!", t.title, t.lang AS "lang: Lang"
           FROM follow f JOIN public_entries e ON f.kind = 'action_line' AND e.action_line_code = f.target
           JOIN LATERAL (SELECT * FROM entry_text t WHERE t.entry_id = e.id ORDER BY lang_rank(t.lang, $4) LIMIT 1) t ON true
           WHERE f.address = $1 AND f.confirmed_at IS NOT NULL AND e.changed_at > $2 AND e.changed_at <= $3
           ORDER BY e.changed_at DESC, e.slug LIMIT 200"#,
        of.address,
        of.since as Timestamp,
        of.until as Timestamp,
        of.lang as Lang
    )
    .fetch_all(&mut **tx)
    .await?)
}

//! Reads events and sessions.

use super::{
    model::{Calendar, Event, Mode, Track, When},
    session::{Session, Speaker},
};
use crate::{
    documents::{Confidence, Precise},
    platform::{
        http::{Error, Result},
        i18n::ByLang,
    },
};
use jiff_sqlx::{Date, Time, Timestamp};
use serde::de::DeserializeOwned;
use sqlx::PgPool;
use uuid::Uuid;

fn json<T: DeserializeOwned + Default>(value: Option<serde_json::Value>) -> Result<T> {
    value.map_or_else(|| Ok(T::default()), |value| serde_json::from_value(value).map_err(Error::internal))
}

/// When a row with this id was made (UUIDv7 holds it).
fn made_at(id: Uuid) -> Option<jiff::Timestamp> {
    let (seconds, nanoseconds) = id.get_timestamp()?.to_unix();
    jiff::Timestamp::new(i64::try_from(seconds).ok()?, i32::try_from(nanoseconds).ok()?).ok()
}

/// All events with all their texts, in the order in which they begin.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &PgPool) -> Result<Calendar> {
    let rows = sqlx::query!(
        r#"SELECT e.id, e.slug, e.kind, e.track, e.starts_on AS "starts_on: Date", e.ends_on AS "ends_on: Date", e.precision AS "precision: Precise",
                  e.start_time AS "start_time: Time", e.end_time AS "end_time: Time", e.time_zone, e.mode, e.city, e.country_code, e.venue, e.url,
                  e.organizer_names, e.source_urls, e.confidence AS "confidence: Confidence", e.sequence, e.changed_at AS "changed_at: Timestamp",
                  ARRAY(SELECT o.entity_code FROM event_organizer o WHERE o.event_id = e.id ORDER BY 1) AS "organizers!",
                  ARRAY(SELECT l.action_line_code FROM event_action_line l WHERE l.event_id = e.id) AS "lines!",
                  ARRAY(SELECT DISTINCT l.action_line_code FROM event_session s JOIN event_session_action_line l ON l.session_id = s.id WHERE s.event_id = e.id)
                      AS "session_lines!",
                  (SELECT count(*) FROM event_session s WHERE s.event_id = e.id) AS "session_count!",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM event_text t WHERE t.event_id = e.id) AS title,
                  (SELECT jsonb_object_agg(t.lang, t.description) FROM event_text t WHERE t.event_id = e.id AND t.description IS NOT NULL) AS description
           FROM event e ORDER BY e.starts_on, e.ends_on, e.start_time NULLS FIRST, e.slug"#
    )
    .fetch_all(db)
    .await?;
    let events = rows.into_iter().map(|row| {
        let changed_at = row.changed_at.to_jiff();
        Ok(Event {
            track: Track::of(&row.track).unwrap_or(Track::Joint),
            when: When {
                starts: row.starts_on.to_jiff(),
                ends: row.ends_on.to_jiff(),
                precision: row.precision.into(),
                start_time: row.start_time.map(Time::to_jiff),
                end_time: row.end_time.map(Time::to_jiff),
                zone: row.time_zone,
            },
            slug: row.slug,
            kind: row.kind,
            mode: row.mode.as_deref().and_then(Mode::of),
            city: row.city,
            country: row.country_code,
            venue: row.venue,
            url: row.url,
            organizers: row.organizers,
            organizer_names: row.organizer_names,
            lines: row.lines,
            session_lines: row.session_lines,
            source_urls: row.source_urls,
            confidence: row.confidence,
            sequence: row.sequence,
            added_at: made_at(row.id).unwrap_or(changed_at),
            changed_at,
            session_count: row.session_count,
            title: json::<ByLang>(row.title)?,
            description: json::<ByLang>(row.description)?,
        })
    });
    Ok(Calendar(events.collect::<Result<_>>()?))
}

/// The slugs of the events whose text matches what was asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn matching(db: &PgPool, asked: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "SELECT e.slug FROM event e WHERE strpos(lower(e.city), lower($1)) > 0
            OR EXISTS (SELECT FROM event_text t WHERE t.event_id = e.id AND t.search @@ fts_query_any($1))",
        asked
    )
    .fetch_all(db)
    .await?)
}

/// The slug of the event to which a session belongs.
///
/// # Errors
/// When the database does not answer.
pub async fn event_of(db: &PgPool, session: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT e.slug FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.slug = $1", session).fetch_optional(db).await?)
}

/// The sessions of an event in the order of its programme; those without a time or a day last.
///
/// # Errors
/// When the database does not answer.
pub async fn sessions(db: &PgPool, event: &str) -> Result<Vec<Session>> {
    find_sessions(db, Some(event), None).await
}

/// The sessions of all events that concern an Action Line.
///
/// # Errors
/// When the database does not answer.
pub async fn sessions_for_line(db: &PgPool, line: &str) -> Result<Vec<Session>> {
    find_sessions(db, None, Some(line)).await
}

async fn find_sessions(db: &PgPool, event: Option<&str>, line: Option<&str>) -> Result<Vec<Session>> {
    let rows = sqlx::query!(
        r#"SELECT s.slug, e.slug AS event, s.number, s.day AS "day: Date", s.starts_at AS "starts_at: Timestamp", s.ends_at AS "ends_at: Timestamp", s.time_zone,
                  r.name AS "room?", s.track, s.url, s.recording_url, s.organizer_names, s.source_urls,
                  s.confidence AS "confidence: Confidence", s.sequence, s.changed_at AS "changed_at: Timestamp",
                  ARRAY(SELECT o.entity_code FROM event_session_organizer o WHERE o.session_id = s.id ORDER BY 1) AS "organizers!",
                  ARRAY(SELECT l.action_line_code FROM event_session_action_line l WHERE l.session_id = s.id) AS "lines!",
                  ARRAY(SELECT g.sdg_number FROM event_session_sdg g WHERE g.session_id = s.id ORDER BY 1) AS "goals!",
                  (SELECT jsonb_agg(jsonb_build_object('name', p.name, 'role', p.role, 'organization', p.organization) ORDER BY p.position)
                   FROM speaker p WHERE p.session_id = s.id) AS speakers,
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM event_session_text t WHERE t.session_id = s.id) AS title,
                  (SELECT jsonb_object_agg(t.lang, t.summary) FROM event_session_text t WHERE t.session_id = s.id AND t.summary IS NOT NULL) AS summary
           FROM event_session s JOIN event e ON e.id = s.event_id LEFT JOIN room r ON r.id = s.room_id
           WHERE ($1::text IS NULL OR e.slug = $1)
             AND ($2::text IS NULL OR EXISTS (SELECT FROM event_session_action_line l WHERE l.session_id = s.id AND l.action_line_code = $2))
           ORDER BY s.day NULLS LAST, s.starts_at NULLS LAST, r.position NULLS LAST, s.slug"#,
        event,
        line
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Session {
                slug: row.slug,
                event: row.event,
                number: row.number,
                day: row.day.map(Date::to_jiff),
                starts_at: row.starts_at.map(Timestamp::to_jiff),
                ends_at: row.ends_at.map(Timestamp::to_jiff),
                zone: row.time_zone,
                room: row.room,
                track: row.track,
                url: row.url,
                recording_url: row.recording_url,
                organizers: row.organizers,
                organizer_names: row.organizer_names,
                lines: row.lines,
                goals: row.goals,
                speakers: json::<Vec<Speaker>>(row.speakers)?,
                source_urls: row.source_urls,
                confidence: row.confidence,
                sequence: row.sequence,
                changed_at: row.changed_at.to_jiff(),
                title: json::<ByLang>(row.title)?,
                summary: json::<ByLang>(row.summary)?,
            })
        })
        .collect()
}

//! Loads events and sessions, and what ties documents to events.

use super::model::moment;
use crate::{
    documents::{Confidence, Precise},
    platform::{
        db::Tx,
        http::Result,
        i18n::{ByLang, Lang},
        load::records,
    },
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use jiff_sqlx::ToSqlx;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
struct Source {
    url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Attendance {
    OnSite,
    Online,
    Hybrid,
}

impl Attendance {
    fn code(&self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Online => "online",
            Self::Hybrid => "hybrid",
        }
    }
}

#[derive(Deserialize)]
struct EventRecord {
    slug: String,
    kind: String,
    title: ByLang,
    start_date: Date,
    end_date: Date,
    date_precision: Precise,
    start_time: Option<Time>,
    end_time: Option<Time>,
    time_zone: Option<String>,
    mode: Option<Attendance>,
    city: Option<ByLang>,
    country: Option<String>,
    venue: Option<ByLang>,
    road_map_track: String,
    organizers: Vec<String>,
    organizer_names: Vec<String>,
    lines: Vec<String>,
    description: Option<ByLang>,
    #[serde(default)]
    sources: Vec<Source>,
    confidence: Confidence,
    editor_note: Option<String>,
}

/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    for record in records::<EventRecord>("events.json")? {
        if record.is_wanted(tx, "event", &record.it.slug).await? {
            write_event(tx, &record.it).await?;
        }
    }
    for record in records::<DocumentRecord>("documents.json")? {
        if record.is_wanted(tx, "event_document", &record.it.slug).await? {
            write_document(tx, &record.it).await?;
        }
    }
    for record in records::<SessionRecord>("sessions.json")? {
        if record.is_wanted(tx, "event_session", &record.it.slug).await? {
            write_session(tx, &record.it).await?;
        }
    }
    Ok(())
}

/// The one name that the data have for something that is not translated.
fn name(text: Option<&ByLang>) -> Option<&str> {
    text.map(|text| text.get(Lang::En)).filter(|name| !name.is_empty())
}

fn urls(sources: &[Source]) -> Vec<String> {
    sources.iter().map(|source| source.url.clone()).collect()
}

async fn write_event(tx: &mut Tx, event: &EventRecord) -> Result<()> {
    let id = sqlx::query_scalar!(
        "INSERT INTO event (id, slug, kind, track, starts_on, ends_on, precision, start_time, end_time, time_zone, city, country_code, venue, mode,
                            organizer_names, source_urls, confidence, editor_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         ON CONFLICT (slug) DO UPDATE SET kind = EXCLUDED.kind, track = EXCLUDED.track, starts_on = EXCLUDED.starts_on, ends_on = EXCLUDED.ends_on,
             precision = EXCLUDED.precision, start_time = EXCLUDED.start_time, end_time = EXCLUDED.end_time, time_zone = EXCLUDED.time_zone,
             city = EXCLUDED.city, country_code = EXCLUDED.country_code, venue = EXCLUDED.venue, mode = EXCLUDED.mode,
             organizer_names = EXCLUDED.organizer_names, source_urls = EXCLUDED.source_urls, confidence = EXCLUDED.confidence,
             editor_note = EXCLUDED.editor_note, sequence = event.sequence + 1, changed_at = now()
         RETURNING id",
        Uuid::now_v7(),
        event.slug,
        event.kind,
        event.road_map_track,
        event.start_date.to_sqlx() as _,
        event.end_date.to_sqlx() as _,
        event.date_precision as _,
        event.start_time.map(ToSqlx::to_sqlx) as _,
        event.end_time.map(ToSqlx::to_sqlx) as _,
        event.time_zone,
        name(event.city.as_ref()),
        event.country,
        name(event.venue.as_ref()),
        event.mode.as_ref().map(Attendance::code),
        &event.organizer_names,
        &urls(&event.sources),
        event.confidence as _,
        event.editor_note
    )
    .fetch_one(&mut **tx)
    .await?;
    sqlx::query!("DELETE FROM event_text WHERE event_id = $1", id).execute(&mut **tx).await?;
    for (lang, title) in event.title.iter() {
        let description = event.description.as_ref().and_then(|text| text.exactly(lang));
        sqlx::query!("INSERT INTO event_text (event_id, lang, title, description) VALUES ($1, $2, $3, $4)", id, lang as Lang, title, description)
            .execute(&mut **tx)
            .await?;
    }
    sqlx::query!("DELETE FROM event_organizer WHERE event_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO event_organizer (event_id, entity_code) SELECT $1, unnest($2::text[])", id, &event.organizers).execute(&mut **tx).await?;
    sqlx::query!("DELETE FROM event_action_line WHERE event_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO event_action_line (event_id, action_line_code) SELECT $1, unnest($2::text[])", id, &event.lines).execute(&mut **tx).await?;
    Ok(())
}

#[derive(Deserialize)]
struct DocumentRecord {
    slug: String,
    events: Vec<String>,
}

async fn write_document(tx: &mut Tx, document: &DocumentRecord) -> Result<()> {
    sqlx::query!("DELETE FROM event_document x USING document d WHERE d.id = x.document_id AND d.slug = $1", document.slug).execute(&mut **tx).await?;
    sqlx::query!(
        "INSERT INTO event_document (event_id, document_id) SELECT e.id, d.id FROM event e, document d WHERE d.slug = $1 AND e.slug = ANY($2)",
        document.slug,
        &document.events
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

#[derive(Deserialize)]
struct SessionRecord {
    slug: String,
    event: String,
    number: Option<i32>,
    title: ByLang,
    day: Option<Date>,
    start_time: Option<Time>,
    end_time: Option<Time>,
    time_zone: Option<String>,
    room: Option<String>,
    track: Option<ByLang>,
    organizers: Vec<String>,
    organizer_names: Vec<String>,
    speakers: Vec<SpeakerRecord>,
    lines: Vec<String>,
    sdgs: Vec<i16>,
    summary: Option<ByLang>,
    url: Option<String>,
    #[serde(default)]
    sources: Vec<Source>,
    confidence: Confidence,
    editor_note: Option<String>,
}

#[derive(Deserialize)]
struct SpeakerRecord {
    name: String,
    role: Option<String>,
    organization: Option<String>,
}

/// Beginning and end as moments. A time that no clock of the zone shows, or one without a zone, is not known; an end that
/// does not lie after the beginning is none.
fn moments(day: Option<Date>, start: Option<Time>, end: Option<Time>, zone: Option<&str>) -> (Option<Timestamp>, Option<Timestamp>) {
    let Some((day, zone)) = day.zip(zone.and_then(|name| TimeZone::get(name).ok())) else { return (None, None) };
    let starts = start.and_then(|time| moment(day, time, &zone));
    let ends = end.and_then(|time| moment(day, time, &zone)).filter(|end| starts.is_some_and(|start| start < *end));
    (starts, ends)
}

async fn write_session(tx: &mut Tx, session: &SessionRecord) -> Result<()> {
    let (starts, ends) = moments(session.day, session.start_time, session.end_time, session.time_zone.as_deref());
    let id = sqlx::query_scalar!(
        "INSERT INTO event_session (id, slug, event_id, number, day, starts_at, ends_at, time_zone, track, url, organizer_names, source_urls, confidence, editor_note)
         SELECT $1, $2, e.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 FROM event e WHERE e.slug = $3
         ON CONFLICT (slug) DO UPDATE SET event_id = EXCLUDED.event_id, number = EXCLUDED.number, day = EXCLUDED.day, starts_at = EXCLUDED.starts_at,
             ends_at = EXCLUDED.ends_at, time_zone = EXCLUDED.time_zone, room_id = NULL, track = EXCLUDED.track, url = EXCLUDED.url,
             organizer_names = EXCLUDED.organizer_names, source_urls = EXCLUDED.source_urls, confidence = EXCLUDED.confidence,
             editor_note = EXCLUDED.editor_note, sequence = event_session.sequence + 1, changed_at = now()
         RETURNING id",
        Uuid::now_v7(),
        session.slug,
        session.event,
        session.number.map(|number| number.to_string()),
        session.day.map(ToSqlx::to_sqlx) as _,
        starts.map(ToSqlx::to_sqlx) as _,
        ends.map(ToSqlx::to_sqlx) as _,
        session.time_zone,
        name(session.track.as_ref()),
        session.url,
        &session.organizer_names,
        &urls(&session.sources),
        session.confidence as _,
        session.editor_note
    )
    .fetch_one(&mut **tx)
    .await?;
    if let Some(room) = &session.room {
        seat(tx, id, room).await?;
    }
    sqlx::query!("DELETE FROM event_session_text WHERE session_id = $1", id).execute(&mut **tx).await?;
    for (lang, title) in session.title.iter() {
        let summary = session.summary.as_ref().and_then(|text| text.exactly(lang));
        sqlx::query!("INSERT INTO event_session_text (session_id, lang, title, summary) VALUES ($1, $2, $3, $4)", id, lang as Lang, title, summary)
            .execute(&mut **tx)
            .await?;
    }
    write_ties(tx, id, session).await
}

/// Puts a session into its room, unless another one is there at that time: then it stays without a room.
async fn seat(tx: &mut Tx, session: Uuid, room: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO room (id, event_id, name, position)
         SELECT $1, s.event_id, $3, (SELECT count(*) FROM room r WHERE r.event_id = s.event_id) FROM event_session s WHERE s.id = $2
         ON CONFLICT (event_id, name) DO NOTHING",
        Uuid::now_v7(),
        session,
        room
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "UPDATE event_session s SET room_id = r.id FROM room r WHERE s.id = $1 AND r.event_id = s.event_id AND r.name = $2
             AND NOT EXISTS (SELECT FROM event_session o WHERE o.room_id = r.id AND o.id <> s.id AND o.starts_at IS NOT NULL AND o.ends_at IS NOT NULL
                                 AND s.starts_at IS NOT NULL AND s.ends_at IS NOT NULL AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at))",
        session,
        room
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn write_ties(tx: &mut Tx, id: Uuid, session: &SessionRecord) -> Result<()> {
    sqlx::query!("DELETE FROM event_session_organizer WHERE session_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO event_session_organizer (session_id, entity_code) SELECT $1, unnest($2::text[])", id, &session.organizers)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM event_session_action_line WHERE session_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO event_session_action_line (session_id, action_line_code) SELECT $1, unnest($2::text[])", id, &session.lines)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM event_session_sdg WHERE session_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO event_session_sdg (session_id, sdg_number) SELECT $1, unnest($2::smallint[])", id, &session.sdgs).execute(&mut **tx).await?;
    sqlx::query!("DELETE FROM speaker WHERE session_id = $1", id).execute(&mut **tx).await?;
    for (position, speaker) in (0i16..).zip(&session.speakers) {
        sqlx::query!(
            "INSERT INTO speaker (session_id, position, name, role, organization) VALUES ($1, $2, $3, $4, $5)",
            id,
            position,
            speaker.name,
            speaker.role,
            speaker.organization
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_session_whose_time_does_not_exist_keeps_its_day_only() {
        let (day, start, end) = (Some(date(2025, 3, 30)), Some(time(2, 30, 0, 0)), Some(time(4, 0, 0, 0)));
        assert_eq!(moments(day, start, end, Some("Europe/Zurich")), (None, None));
        assert!(moments(day, start, end, Some("Africa/Tunis")).0.is_some());
        assert_eq!(moments(day, start, end, None), (None, None));
        assert_eq!(moments(day, end, start, Some("Africa/Tunis")).1, None, "no end before the beginning");
    }
}

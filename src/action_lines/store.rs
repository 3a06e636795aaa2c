//! What the database knows of entries and of what surrounds a line.

use super::{
    around::Surroundings,
    model::{Entries, Entry},
};
use crate::platform::http::{Error, Result};
use sqlx::{PgPool, types::Json};

/// All public entries, in all languages.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &PgPool) -> Result<Entries> {
    let entries = sqlx::query_scalar!(
        r#"SELECT jsonb_build_object(
                'slug', e.slug, 'kind', e.kind, 'line', e.action_line_code, 'year_from', e.year_from, 'year_to', e.year_to, 'qualifier', e.qualifier,
                'dated', e.dated, 'dated_to', e.dated_to, 'precision', e.precision, 'place', e.place, 'confidence', e.confidence, 'changed_at', e.changed_at,
                'title', t.title, 'body', t.body,
                'entities', ARRAY (SELECT entity_code FROM entry_entity WHERE entry_id = e.id ORDER BY 1),
                'sdgs', ARRAY (SELECT sdg_number FROM entry_sdg WHERE entry_id = e.id ORDER BY 1),
                'sources', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', s.title, 'url', s.url) ORDER BY s.position), '[]') FROM entry_source s WHERE s.entry_id = e.id)
              ) AS "entry!: Json<Entry>"
           FROM public_entries e JOIN action_line l ON l.code = e.action_line_code
           CROSS JOIN LATERAL (SELECT jsonb_object_agg(lang, title) AS title, jsonb_object_agg(lang, body) AS body FROM entry_text WHERE entry_id = e.id) t
           WHERE t.title IS NOT NULL
           ORDER BY l.position, e.position, e.slug"#
    )
    .fetch_all(db)
    .await?;
    Ok(Entries::new(entries.into_iter().map(|Json(entry)| entry).collect()))
}

/// Slugs of the public entries that hold the words, in whatever language.
///
/// # Errors
/// When the database does not answer.
pub async fn found(db: &PgPool, words: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT DISTINCT e.slug AS "slug!" FROM entry_text t JOIN public_entries e ON e.id = t.entry_id WHERE t.search @@ fts_query_any($1)"#,
        words
    )
    .fetch_all(db)
    .await?)
}

/// What a line has, in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineCounts {
    pub line: String,
    pub entries: i64,
    pub inputs: i64,
    pub goals: i64,
}

/// The numbers of every line, in the order of the lines.
///
/// # Errors
/// When the database does not answer.
pub async fn counts_by_line(db: &PgPool) -> Result<Vec<LineCounts>> {
    Ok(sqlx::query_as!(
        LineCounts,
        r#"SELECT l.code AS line,
                  (SELECT count(*) FROM public_entries e WHERE e.action_line_code = l.code) AS "entries!",
                  (SELECT count(*) FROM public_inputs i WHERE i.action_lines @> ARRAY[l.code]) AS "inputs!",
                  (SELECT count(*) FROM matrix_link m WHERE m.action_line_code = l.code) AS "goals!"
           FROM action_line l ORDER BY l.position"#
    )
    .fetch_all(db)
    .await?)
}

/// Milestones per year in which there were any, from the first on.
///
/// # Errors
/// When the database does not answer.
pub async fn years(db: &PgPool) -> Result<Vec<(i16, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT year_from AS "year!", count(*) AS "count!" FROM public_entries WHERE kind = 'milestone' AND year_from IS NOT NULL GROUP BY year_from ORDER BY year_from"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.year, row.count)).collect())
}

/// What stands around a line, in one question.
///
/// # Errors
/// When the database does not answer.
pub async fn surroundings_of(db: &PgPool, line: &str) -> Result<Surroundings> {
    let found = sqlx::query_scalar!(
        r#"WITH about AS (
             SELECT e.slug, false AS is_session, e.starts_on, e.ends_on, e.precision, e.city,
                    (SELECT jsonb_object_agg(t.lang, t.title) FROM event_text t WHERE t.event_id = e.id) AS title,
                    ARRAY (SELECT entity_code FROM event_organizer WHERE event_id = e.id ORDER BY 1) AS organizers
             FROM event e WHERE EXISTS (SELECT FROM event_action_line x WHERE x.event_id = e.id AND x.action_line_code = $1)
             UNION ALL
             SELECT s.slug, true, coalesce(s.day, e.starts_on), coalesce(s.day, e.ends_on), CASE WHEN s.day IS NULL THEN e.precision ELSE 'day' END, e.city,
                    (SELECT jsonb_object_agg(t.lang, t.title) FROM event_session_text t WHERE t.session_id = s.id),
                    ARRAY (SELECT entity_code FROM event_session_organizer WHERE session_id = s.id ORDER BY 1)
             FROM event_session s JOIN event e ON e.id = s.event_id
             WHERE EXISTS (SELECT FROM event_session_action_line x WHERE x.session_id = s.id AND x.action_line_code = $1)),
           shown AS (
             (SELECT * FROM about WHERE ends_on >= current_date ORDER BY starts_on LIMIT 3)
             UNION ALL (SELECT * FROM about WHERE ends_on < current_date ORDER BY starts_on DESC, slug LIMIT 4))
           SELECT jsonb_build_object(
             'input_count', (SELECT count(*) FROM public_inputs WHERE action_lines @> ARRAY[$1]),
             'inputs', (SELECT coalesce(jsonb_agg(to_jsonb(i)), '[]') FROM (
                SELECT reference, title, lang, organization, stakeholder_type_code AS kind, received_on FROM public_inputs
                WHERE action_lines @> ARRAY[$1] ORDER BY published_at DESC, reference LIMIT 5) i),
             'event_count', (SELECT count(*) FROM about),
             'events', (SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]') FROM shown s),
             'documents', (SELECT coalesce(jsonb_agg(to_jsonb(d)), '[]') FROM (
                SELECT d.slug, d.symbol, d.dated, d.precision, d.languages,
                       (SELECT jsonb_object_agg(t.lang, t.title) FROM document_text t WHERE t.document_id = d.id) AS title,
                       ARRAY (SELECT entity_code FROM document_issuer WHERE document_id = d.id ORDER BY 1) AS issuers
                FROM document d JOIN document_action_line x ON x.document_id = d.id WHERE x.action_line_code = $1
                ORDER BY d.dated DESC NULLS LAST, d.slug LIMIT 12) d)) AS "found!""#,
        line
    )
    .fetch_one(db)
    .await?;
    serde_json::from_value(found).map_err(Error::internal)
}

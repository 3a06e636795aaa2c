//! What the home page and the sitemap ask of the database.

use super::model::Overview;
use crate::platform::{http::Result, i18n::Lang};
use sqlx::{PgPool, types::Json};

/// All that the home page shows, in one round trip; texts as a reader of `lang` gets them.
///
/// # Errors
/// When the database does not answer.
pub async fn overview(db: &PgPool, lang: Lang) -> Result<Overview> {
    let found = sqlx::query_scalar!(
        r#"SELECT jsonb_build_object(
            'now', now(),
            'call', (SELECT to_jsonb(c) FROM (
                SELECT c.slug, t.title, t.lang, c.convener_code AS convener, c.legal_basis, c.opens_at, c.closes_at, c.time_zone,
                       c.origin = 'demonstration' AS is_demonstration,
                       (SELECT count(*) FROM current_questionnaire n JOIN section s ON s.questionnaire_id = n.id JOIN question q ON q.section_id = s.id
                        WHERE n.call_id = c.id) AS questions
                FROM public_calls c
                CROSS JOIN LATERAL (SELECT title, lang FROM call_text WHERE call_id = c.id ORDER BY lang_rank(lang, $1) LIMIT 1) t
                WHERE c.closes_at IS NOT NULL
                ORDER BY CASE WHEN c.opens_at <= now() AND c.closes_at > now() THEN 0 WHEN c.opens_at > now() THEN 1 ELSE 2 END,
                         c.origin = 'demonstration', abs(extract(epoch FROM c.closes_at - now()))
                LIMIT 1) c),
            'open_calls', (SELECT count(*) FROM public_calls WHERE opens_at <= now() AND closes_at > now()),
            'next', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.starts_on, e.slug), '[]') FROM (
                SELECT e.slug, t.title, t.lang, e.starts_on, e.ends_on, e.precision, e.city,
                       ARRAY (SELECT entity_code FROM event_organizer WHERE event_id = e.id ORDER BY 1) AS organizers
                FROM event e
                CROSS JOIN LATERAL (SELECT title, lang FROM event_text WHERE event_id = e.id ORDER BY lang_rank(lang, $1) LIMIT 1) t
                WHERE e.ends_on >= current_date AND (e.precision <> 'year' OR e.starts_on > current_date)
                ORDER BY e.starts_on, e.slug LIMIT 3) e),
            'held', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.ends_on DESC, e.slug), '[]') FROM (
                SELECT e.slug, t.title, t.lang, e.starts_on, e.ends_on, e.precision, e.city,
                       ARRAY (SELECT entity_code FROM event_organizer WHERE event_id = e.id ORDER BY 1) AS organizers
                FROM event e
                CROSS JOIN LATERAL (SELECT title, lang FROM event_text WHERE event_id = e.id ORDER BY lang_rank(lang, $1) LIMIT 1) t
                WHERE e.ends_on < current_date
                ORDER BY e.ends_on DESC, e.slug LIMIT 3) e),
            'years', (SELECT coalesce(jsonb_object_agg(year_from, n), '{}') FROM (
                SELECT year_from, count(*) AS n FROM public_entries WHERE kind = 'milestone' GROUP BY year_from) y),
            'lines', (SELECT coalesce(jsonb_object_agg(l.code, jsonb_build_object('entries', coalesce(e.n, 0), 'goals', coalesce(m.n, 0))), '{}')
                FROM action_line l
                LEFT JOIN (SELECT action_line_code, count(*) AS n FROM public_entries GROUP BY 1) e ON e.action_line_code = l.code
                LEFT JOIN (SELECT action_line_code, count(*) AS n FROM matrix_link GROUP BY 1) m ON m.action_line_code = l.code),
            'inputs', (SELECT coalesce(jsonb_agg(to_jsonb(i) ORDER BY i.published_at DESC, i.reference), '[]') FROM (
                SELECT p.reference, p.title, p.lang, p.organization, p.stakeholder_type_code AS stakeholder_type, p.country_code AS country, p.region_code AS region,
                       p.received_on, p.published_at, p.action_lines, p.origin = 'demonstration' AS is_demonstration, a.extract, a.lang AS extract_lang
                FROM public_inputs p
                LEFT JOIN LATERAL (SELECT left(a.words, 400) AS extract, a.lang FROM publication_answer a JOIN question q ON q.id = a.question_id
                    JOIN section s ON s.id = q.section_id
                    WHERE a.submission_id = p.submission_id AND q.kind = 'long_text' AND q.meaning IS NULL AND a.words <> ''
                    ORDER BY s.position, q.position, a.item LIMIT 1) a ON true
                ORDER BY p.published_at DESC, p.reference LIMIT 3) i),
            'figures', jsonb_build_object(
                'entries', (SELECT count(*) FROM public_entries),
                'links', (SELECT count(*) FROM matrix_link),
                'events', (SELECT count(*) FROM event),
                'commitments', (SELECT count(*) FROM commitment),
                'inputs', (SELECT count(*) FROM public_inputs))
           ) AS "overview!: Json<Overview>""#,
        lang as Lang
    )
    .fetch_one(db)
    .await?;
    Ok(found.0)
}

/// The things that have a public page of their own, each with the kind of its address and the day of its last change.
///
/// # Errors
/// When the database does not answer.
pub async fn public_things(db: &PgPool) -> Result<Vec<Thing>> {
    Ok(sqlx::query_as!(
        Thing,
        r#"SELECT kind AS "kind!", key AS "key!", changed FROM (
             SELECT 'call' AS kind, slug AS key, to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS changed, 1 AS place FROM public_calls
             UNION ALL SELECT 'input', reference, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 2 FROM public_inputs
             UNION ALL SELECT 'event', slug, to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 3 FROM event
             UNION ALL SELECT 'session', slug, to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 4 FROM event_session
             UNION ALL SELECT 'commitment', slug, NULL, 5 FROM commitment
             UNION ALL SELECT 'roadmap', slug, NULL, 6 FROM roadmap) things
           ORDER BY place, key"#
    )
    .fetch_all(db)
    .await?)
}

/// Something with a public page.
#[derive(Debug)]
pub struct Thing {
    pub kind: String,
    pub key: String,
    /// ISO day.
    pub changed: Option<String>,
}

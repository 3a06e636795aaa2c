//! What the database knows around an entity.

use crate::{
    action_lines::around::Surroundings,
    platform::{
        http::{Error, Result},
        i18n::ByLang,
    },
};
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::PgPool;

/// What an entity organizes, issues and convenes.
#[derive(Debug, Default, Deserialize)]
pub struct Doings {
    #[serde(flatten)]
    pub around: Surroundings,
    pub document_count: i64,
    /// Newest first.
    pub calls: Vec<CallRow>,
}

#[derive(Debug, Deserialize)]
pub struct CallRow {
    pub slug: String,
    pub title: ByLang,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub time_zone: String,
    pub is_open: bool,
    pub inputs: i64,
}

/// What the entity organizes, issues and convenes, in one question.
///
/// # Errors
/// When the database does not answer.
pub async fn doings_of(db: &PgPool, entity: &str) -> Result<Doings> {
    let found = sqlx::query_scalar!(
        r#"WITH organized AS (
             SELECT e.slug, false AS is_session, e.starts_on, e.ends_on, e.precision, e.city,
                    (SELECT jsonb_object_agg(t.lang, t.title) FROM event_text t WHERE t.event_id = e.id) AS title,
                    ARRAY (SELECT entity_code FROM event_organizer WHERE event_id = e.id ORDER BY 1) AS organizers
             FROM event e WHERE EXISTS (SELECT FROM event_organizer x WHERE x.event_id = e.id AND x.entity_code = $1)),
           shown AS (
             (SELECT * FROM organized WHERE ends_on >= current_date ORDER BY starts_on LIMIT 4)
             UNION ALL (SELECT * FROM organized WHERE ends_on < current_date ORDER BY starts_on DESC, slug LIMIT 6))
           SELECT jsonb_build_object(
             'event_count', (SELECT count(*) FROM organized),
             'events', (SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]') FROM shown s),
             'document_count', (SELECT count(*) FROM document_issuer WHERE entity_code = $1),
             'documents', (SELECT coalesce(jsonb_agg(to_jsonb(d)), '[]') FROM (
                SELECT d.slug, d.symbol, d.dated, d.precision, d.languages, '{}'::text[] AS issuers,
                       (SELECT jsonb_object_agg(t.lang, t.title) FROM document_text t WHERE t.document_id = d.id) AS title
                FROM document d JOIN document_issuer x ON x.document_id = d.id WHERE x.entity_code = $1
                ORDER BY d.dated DESC NULLS LAST, d.slug LIMIT 10) d),
             'calls', (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]') FROM (
                SELECT c.slug, c.opens_at, c.closes_at, c.time_zone, coalesce(now() BETWEEN c.opens_at AND c.closes_at, false) AS is_open,
                       (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS title,
                       (SELECT count(*) FROM public_inputs i WHERE i.call_id = c.id) AS inputs
                FROM public_calls c WHERE c.convener_code = $1 ORDER BY c.closes_at DESC NULLS LAST, c.slug LIMIT 8) c)) AS "found!""#,
        entity
    )
    .fetch_one(db)
    .await?;
    serde_json::from_value(found).map_err(Error::internal)
}

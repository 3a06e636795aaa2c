//! What the database knows of commitments and road maps.

use super::model::FollowUp;
use crate::platform::http::{Error, Result};
use sqlx::PgPool;

/// All commitments and road maps, in all languages.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &PgPool) -> Result<FollowUp> {
    let all = sqlx::query_scalar!(
        r#"WITH pointed AS (
             SELECT e.slug, jsonb_build_object('slug', e.slug, 'title', jsonb_object_agg(t.lang, t.title)) AS it
             FROM event e JOIN event_text t ON t.event_id = e.id GROUP BY e.id),
           library AS (
             SELECT d.slug, jsonb_build_object('slug', d.slug, 'url', d.url, 'title', jsonb_object_agg(t.lang, t.title)) AS it
             FROM document d JOIN document_text t ON t.document_id = d.id GROUP BY d.id),
           commitments AS (
             SELECT c.position, jsonb_build_object(
                'slug', c.slug, 'kind', c.kind, 'resolution', c.resolution, 'document', c.document_slug, 'paragraph', c.paragraph, 'decided_on', c.decided_on,
                'due', c.due, 'due_precision', c.due_precision, 'due_event', (SELECT it FROM pointed WHERE slug = c.due_event), 'recorded_status', c.recorded_status,
                'lines_basis', c.lines_basis, 'source_title', c.source_title, 'source_url', c.source_url, 'confidence', c.confidence,
                'title', coalesce(t.title, '{}'), 'action', coalesce(t.action, '{}'), 'theme', coalesce(t.theme, '{}'), 'due_words', coalesce(t.due_words, '{}'),
                'entities', ARRAY (SELECT entity_code FROM commitment_entity WHERE commitment_id = c.id ORDER BY 1),
                'groups', ARRAY (SELECT group_code FROM commitment_group WHERE commitment_id = c.id ORDER BY 1),
                'reports_to', ARRAY (SELECT entity_code FROM commitment_receiver WHERE commitment_id = c.id ORDER BY 1),
                'lines', ARRAY (SELECT l.code FROM commitment_action_line x JOIN action_line l ON l.code = x.action_line_code WHERE x.commitment_id = c.id ORDER BY l.position),
                'sdgs', ARRAY (SELECT sdg_number FROM commitment_sdg WHERE commitment_id = c.id ORDER BY 1),
                'reports', (SELECT coalesce(jsonb_agg(jsonb_build_object('entity', r.entity_code, 'status', r.status, 'reported_at', r.reported_at, 'lang', r.lang,
                                'body', r.body, 'evidence_url', r.evidence_url) ORDER BY r.reported_at DESC), '[]') FROM progress_report r WHERE r.commitment_id = c.id)) AS it
             FROM commitment c
             CROSS JOIN LATERAL (SELECT jsonb_object_agg(lang, title) FILTER (WHERE title IS NOT NULL) AS title, jsonb_object_agg(lang, action) AS action,
                                        jsonb_object_agg(lang, theme) FILTER (WHERE theme IS NOT NULL) AS theme,
                                        jsonb_object_agg(lang, due_words) FILTER (WHERE due_words IS NOT NULL) AS due_words
                                 FROM commitment_text WHERE commitment_id = c.id) t),
           activities AS (
             SELECT a.roadmap_id, a.position, jsonb_build_object(
                'position', a.position, 'starts', a.starts, 'ends', a.ends, 'precision', a.starts_precision, 'is_deadline', a.is_deadline, 'source_url', a.source_url,
                'event', (SELECT it FROM pointed WHERE slug = a.event_slug), 'document', (SELECT it FROM library WHERE slug = a.document_slug),
                'title', (SELECT coalesce(jsonb_object_agg(lang, title), '{}') FROM activity_text WHERE activity_id = a.id),
                'entities', ARRAY (SELECT entity_code FROM activity_entity WHERE activity_id = a.id ORDER BY 1),
                'groups', ARRAY (SELECT group_code FROM activity_group WHERE activity_id = a.id ORDER BY 1),
                'lines', ARRAY (SELECT l.code FROM activity_action_line x JOIN action_line l ON l.code = x.action_line_code WHERE x.activity_id = a.id ORDER BY l.position)) AS it
             FROM activity a),
           roadmaps AS (
             SELECT m.position, jsonb_build_object(
                'slug', m.slug, 'kind', m.kind, 'status', m.status, 'symbol', m.symbol, 'mandate', m.mandate, 'source_url', m.source_url, 'confidence', m.confidence,
                'title', coalesce(t.title, '{}'), 'official_title', coalesce(t.official_title, '{}'), 'description', coalesce(t.description, '{}'),
                'status_words', coalesce(t.status, '{}'),
                'owners', ARRAY (SELECT entity_code FROM roadmap_owner WHERE roadmap_id = m.id ORDER BY 1),
                'groups', ARRAY (SELECT group_code FROM roadmap_group WHERE roadmap_id = m.id ORDER BY 1),
                'lines', ARRAY (SELECT l.code FROM roadmap_action_line x JOIN action_line l ON l.code = x.action_line_code WHERE x.roadmap_id = m.id ORDER BY l.position),
                'activities', (SELECT coalesce(jsonb_agg(a.it ORDER BY a.position), '[]') FROM activities a WHERE a.roadmap_id = m.id)) AS it
             FROM roadmap m
             CROSS JOIN LATERAL (SELECT jsonb_object_agg(lang, title) AS title, jsonb_object_agg(lang, official_title) FILTER (WHERE official_title IS NOT NULL) AS official_title,
                                        jsonb_object_agg(lang, description) FILTER (WHERE description IS NOT NULL) AS description,
                                        jsonb_object_agg(lang, status) FILTER (WHERE status IS NOT NULL) AS status
                                 FROM roadmap_text WHERE roadmap_id = m.id) t)
           SELECT jsonb_build_object(
             'commitments', (SELECT coalesce(jsonb_agg(it ORDER BY position), '[]') FROM commitments),
             'roadmaps', (SELECT coalesce(jsonb_agg(it ORDER BY position), '[]') FROM roadmaps),
             'groups', (SELECT coalesce(jsonb_object_agg(group_code, names), '{}')
                        FROM (SELECT group_code, jsonb_object_agg(lang, name) AS names FROM named_group_text GROUP BY group_code) g)) AS "all!""#
    )
    .fetch_one(db)
    .await?;
    serde_json::from_value(all).map_err(Error::internal)
}

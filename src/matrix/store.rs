//! What the database knows of goals besides the matrix itself.

use crate::{
    action_lines::around::Surroundings,
    platform::http::{Error, Result},
};
use sqlx::PgPool;

/// How many published inputs name both the line and the goal, and how many the line.
///
/// # Errors
/// When the database does not answer.
pub async fn inputs_of_cell(db: &PgPool, line: &str, goal: i16) -> Result<(i64, i64)> {
    let counts = sqlx::query!(
        r#"SELECT count(*) FILTER (WHERE sdgs @> ARRAY[$2::smallint]) AS "both!", count(*) AS "line!" FROM public_inputs WHERE action_lines @> ARRAY[$1]"#,
        line,
        goal
    )
    .fetch_one(db)
    .await?;
    Ok((counts.both, counts.line))
}

/// What stands around a goal: the newest inputs, the sessions that name it.
///
/// # Errors
/// When the database does not answer.
pub async fn surroundings_of(db: &PgPool, goal: i16) -> Result<Surroundings> {
    let found = sqlx::query_scalar!(
        r#"WITH about AS (
             SELECT s.slug, true AS is_session, coalesce(s.day, e.starts_on) AS starts_on, coalesce(s.day, e.ends_on) AS ends_on,
                    CASE WHEN s.day IS NULL THEN e.precision ELSE 'day' END AS precision, e.city,
                    (SELECT jsonb_object_agg(t.lang, t.title) FROM event_session_text t WHERE t.session_id = s.id) AS title,
                    ARRAY (SELECT entity_code FROM event_session_organizer WHERE session_id = s.id ORDER BY 1) AS organizers
             FROM event_session s JOIN event e ON e.id = s.event_id
             WHERE EXISTS (SELECT FROM event_session_sdg x WHERE x.session_id = s.id AND x.sdg_number = $1))
           SELECT jsonb_build_object(
             'input_count', (SELECT count(*) FROM public_inputs WHERE sdgs @> ARRAY[$1]),
             'inputs', (SELECT coalesce(jsonb_agg(to_jsonb(i)), '[]') FROM (
                SELECT reference, title, lang, organization, stakeholder_type_code AS kind, received_on FROM public_inputs
                WHERE sdgs @> ARRAY[$1] ORDER BY published_at DESC, reference LIMIT 5) i),
             'event_count', (SELECT count(*) FROM about),
             'events', (SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]') FROM (SELECT * FROM about ORDER BY starts_on DESC, slug LIMIT 8) s)) AS "found!""#,
        goal
    )
    .fetch_one(db)
    .await?;
    serde_json::from_value(found).map_err(Error::internal)
}

//! Lists of inputs.

use crate::{
    inputs::index::{Call, GLOBAL, Index, Question, Row},
    platform::{
        http::{Error, Result},
        i18n::{ByLang, Lang},
    },
    submissions::model::Origin,
};
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// One input as lists show it.
#[derive(Debug, Clone)]
pub struct Line {
    pub id: Uuid,
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub kind: String,
    pub region: Option<String>,
    pub country: Option<String>,
    pub is_global: bool,
    pub received_on: Date,
    pub origin: Origin,
    pub action_lines: Vec<String>,
    pub questions: Vec<String>,
    pub call_id: Uuid,
    /// A text of it: of the answer that is likely to hold what was searched for, else of the first long answer.
    pub words: String,
    pub words_lang: Lang,
    /// The stems of what was searched for, in the language of that text.
    pub stems: Vec<String>,
}

/// All public inputs, for the index.
///
/// # Errors
/// When the database does not answer.
pub async fn index(db: &PgPool) -> Result<Index> {
    let rows = sqlx::query!(
        r#"SELECT p.submission_id AS "id!", p.stakeholder_type_code AS "kind!", p.region_code, p.reach = 'global' AS "is_global!", p.country_code, p.lang AS "lang!: Lang", p.call_id AS "call_id!",
                  extract(year FROM p.received_on)::smallint AS "year!", p.action_lines AS "action_lines!", p.sdgs AS "sdgs!", p.question_keys AS "question_keys!",
                  p.consent = 'anonymous' AS "is_anonymous!",
                  (row_number() OVER (ORDER BY lower(unaccent(p.organization)) NULLS LAST, p.reference))::int AS "by_organization!",
                  (row_number() OVER (ORDER BY p.published_at DESC, p.reference DESC))::int AS "by_publication!"
           FROM public_inputs p ORDER BY p.received_on DESC, p.reference DESC"#
    )
    .map(|row| Row {
        id: row.id,
        kind: row.kind,
        region: if row.is_global { Some(GLOBAL.into()) } else { row.region_code },
        country: row.country_code,
        lang: row.lang,
        call: row.call_id,
        year: row.year,
        lines: row.action_lines,
        goals: row.sdgs,
        questions: row.question_keys,
        is_anonymous: row.is_anonymous,
        by_organization: row.by_organization,
        by_publication: row.by_publication,
    })
    .fetch_all(db)
    .await?;
    Ok(Index::new(&rows, calls(db).await?))
}

#[derive(Deserialize)]
struct QuestionRow {
    key: String,
    number: usize,
    label: ByLang,
}

/// The public calls with public inputs, newest first, each with the questions whose answers are published, numbered among all.
/// A question's wording is that of the newest questionnaire that has it.
async fn calls(db: &PgPool) -> Result<Vec<Call>> {
    let rows = sqlx::query!(
        r#"WITH published AS (
               SELECT DISTINCT call_id FROM public_inputs
           ), question_of_call AS (
               SELECT n.call_id, n.version, q.id, q.key, q.visibility = 'public' AND q.meaning IS NULL AS is_public,
                      row_number() OVER (PARTITION BY n.id ORDER BY s.position, q.position) AS number
               FROM published JOIN questionnaire n ON n.call_id = published.call_id AND n.published_at IS NOT NULL JOIN section s ON s.questionnaire_id = n.id JOIN question q ON q.section_id = s.id
           ), newest AS (
               SELECT DISTINCT ON (call_id, key) * FROM question_of_call WHERE is_public ORDER BY call_id, key, version DESC
           )
           SELECT c.id AS "id!", c.slug AS "slug!", (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS title,
                  (SELECT jsonb_agg(jsonb_build_object('key', q.key, 'number', q.number,
                                                       'label', (SELECT jsonb_object_agg(t.lang, t.label) FROM question_text t WHERE t.question_id = q.id))
                          ORDER BY q.number, q.key)
                   FROM newest q WHERE q.call_id = c.id) AS questions
           FROM published JOIN public_calls c ON c.id = published.call_id ORDER BY c.opens_at DESC NULLS LAST, c.slug"#
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            let questions: Vec<QuestionRow> = row.questions.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default();
            let questions = questions.into_iter().map(|question| Question { key: question.key, number: question.number, label: question.label }).collect();
            let title = row.title.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default();
            Ok(Call { id: row.id, slug: row.slug, title, questions })
        })
        .collect()
}

/// The inputs that say what was typed into the search box, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn hits(db: &PgPool, typed: &str, call: Option<Uuid>) -> Result<Vec<Uuid>> {
    let ids = sqlx::query_scalar!(r#"SELECT input_hits(fts_query_any($1), $2) AS "id!""#, typed, call).fetch_all(db).await?;
    Ok(ids)
}

/// What to show of which inputs.
#[derive(Debug, Default)]
pub struct Wanted<'a> {
    /// In the order wanted.
    pub ids: &'a [Uuid],
    pub typed: &'a str,
    /// Patterns of a text that is likely to hold what was typed.
    pub patterns: &'a [String],
    /// Order by how well they match what was typed, and take this many from this one on.
    pub best: Option<(i64, i64)>,
}

/// Inputs as lists show them: one query, by their keys.
///
/// # Errors
/// When the database does not answer.
pub async fn lines(db: &PgPool, wanted: &Wanted<'_>) -> Result<Vec<Line>> {
    let (from, most) = wanted.best.unwrap_or((0, i64::try_from(wanted.ids.len()).unwrap_or(i64::MAX)));
    let rows = sqlx::query!(
        r#"WITH sought AS MATERIALIZED (
               -- Made once, not for each row.
               SELECT CASE WHEN $5 THEN fts_query_any($2) END AS words
           ), shown AS MATERIALIZED (
               SELECT o.id, row_number() OVER (ORDER BY CASE WHEN $5 THEN ts_rank(p.search, sought.words) END DESC NULLS LAST, o.place) AS place
               FROM unnest($1::uuid[]) WITH ORDINALITY o(id, place) JOIN public_inputs p ON p.submission_id = o.id CROSS JOIN sought
               ORDER BY place LIMIT $4 OFFSET $3
           )
           SELECT p.submission_id AS "id!", p.reference AS "reference!", p.title AS "title!", p.lang AS "lang!: Lang", p.organization, p.stakeholder_type_code AS "kind!",
                  p.region_code AS region, p.country_code AS country, p.reach = 'global' AS "is_global!", p.received_on AS "received_on!: jiff_sqlx::Date",
                  p.origin AS "origin!: Origin", p.action_lines AS "action_lines!", p.question_keys AS "questions!", p.call_id AS "call_id!",
                  coalesce(a.words, p.beginning) AS "words!", coalesce(a.lang, p.beginning_lang, p.lang) AS "words_lang!: Lang",
                  CASE WHEN $2 <> '' THEN tsvector_to_array(fts(coalesce(a.lang, p.lang), $2)) END AS stems
           FROM shown JOIN public_inputs p ON p.submission_id = shown.id
           LEFT JOIN LATERAL (
               SELECT left(a.words, 12000) AS words, a.lang
               FROM publication_answer a JOIN question q ON q.id = a.question_id JOIN section s ON s.id = q.section_id
               WHERE $2 <> '' AND a.submission_id = p.submission_id AND a.words <> ''
               ORDER BY a.words ILIKE ANY($6::text[]) DESC, q.kind = 'long_text' DESC, s.position, q.position, a.item
               LIMIT 1
           ) a ON true
           ORDER BY shown.place"#,
        wanted.ids,
        wanted.typed,
        from,
        most,
        wanted.best.is_some(),
        wanted.patterns
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Line {
            id: row.id,
            reference: row.reference,
            title: row.title,
            lang: row.lang,
            organization: row.organization,
            kind: row.kind,
            region: row.region,
            country: row.country,
            is_global: row.is_global,
            received_on: row.received_on.to_jiff(),
            origin: row.origin,
            action_lines: row.action_lines,
            questions: row.questions,
            call_id: row.call_id,
            words_lang: row.words_lang,
            words: row.words,
            stems: row.stems.unwrap_or_default(),
        })
        .collect())
}

/// A public call by its address: its id and title.
///
/// # Errors
/// When the database does not answer.
pub async fn call(db: &PgPool, slug: &str) -> Result<Option<(Uuid, ByLang)>> {
    let row = sqlx::query!(
        r#"SELECT c.id AS "id!", (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS title FROM public_calls c WHERE c.slug = $1"#,
        slug
    )
    .fetch_optional(db)
    .await?;
    row.map(|row| Ok((row.id, row.title.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default()))).transpose()
}

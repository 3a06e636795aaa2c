//! What the tables of calls are asked.

use super::model::{CallId, CallOrigin, PublicationPolicy, QuestionnaireId, Schedule};
use crate::platform::{
    auth::AccountId,
    http::{Error, Result},
    i18n::Lang,
};
use jiff_sqlx::Timestamp;
use serde::{Deserialize, de::DeserializeOwned};
use sqlx::{PgExecutor, PgPool};
use uuid::Uuid;

/// A questionnaire with all its texts, as JSON in the form of [`Questionnaire`](super::Questionnaire).
pub(super) async fn questionnaire(db: impl PgExecutor<'_>, id: QuestionnaireId) -> Result<Option<serde_json::Value>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT jsonb_build_object('id', n.id, 'call_id', n.call_id, 'version', n.version, 'sections', (
               SELECT coalesce(jsonb_agg(jsonb_build_object('key', s.key,
                   'title', (SELECT jsonb_object_agg(t.lang, t.title) FROM section_text t WHERE t.section_id = s.id),
                   'intro', (SELECT coalesce(jsonb_object_agg(t.lang, t.intro) FILTER (WHERE t.intro IS NOT NULL), '{}') FROM section_text t WHERE t.section_id = s.id),
                   'questions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'key', q.key, 'kind', q.kind, 'meaning', q.meaning,
                           'required', q.required, 'visibility', q.visibility, 'word_limit', q.word_limit, 'file_limit', q.file_limit, 'needs_explanation', q.needs_explanation,
                           'shown_if', CASE WHEN q.shown_if_key IS NOT NULL THEN jsonb_build_object('key', q.shown_if_key, 'value', q.shown_if_value) END,
                           'label', (SELECT jsonb_object_agg(t.lang, t.label) FROM question_text t WHERE t.question_id = q.id),
                           'help', (SELECT coalesce(jsonb_object_agg(t.lang, t.help) FILTER (WHERE t.help IS NOT NULL), '{}') FROM question_text t WHERE t.question_id = q.id),
                           'choices', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', o.value,
                                   'label', (SELECT jsonb_object_agg(t.lang, t.label) FROM choice_text t WHERE t.question_id = o.question_id AND t.value = o.value))
                                   ORDER BY o.position), '[]') FROM choice o WHERE o.question_id = q.id)) ORDER BY q.position), '[]')
                       FROM question q WHERE q.section_id = s.id)) ORDER BY s.position), '[]')
               FROM section s WHERE s.questionnaire_id = n.id)) AS "it!"
           FROM questionnaire n WHERE n.id = $1"#,
        *id
    )
    .fetch_optional(db)
    .await?)
}

/// What a visitor looks for in the list.
#[derive(Debug, Default)]
pub struct Wanted {
    pub convener: Option<String>,
    pub year: Option<i16>,
    pub line: Option<String>,
    pub words: Option<String>,
}

/// A call as a list shows it.
#[derive(Debug)]
pub struct Listed {
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    pub purpose: Option<String>,
    pub convener_code: Option<String>,
    pub convener_name: Option<String>,
    pub schedule: Schedule,
    pub lines: Vec<String>,
    pub published: i64,
    pub known_responses: Option<i32>,
}

const CLOSED_PER_PAGE: i64 = 20;

/// All open and upcoming calls, one page of the closed ones (newest first), and how many closed ones there are.
pub(super) async fn list(db: &PgPool, lang: Lang, wanted: &Wanted, page: i64) -> Result<(Vec<Listed>, i64)> {
    let rows = sqlx::query!(
        r#"WITH found AS (
               SELECT c.id, c.origin, c.opens_at, c.closes_at,
                      (c.origin = 'reference' OR c.closes_at + make_interval(mins => c.grace_minutes) <= now()) AS is_closed
               FROM public_calls c
               WHERE ($2::text IS NULL OR c.convener_code = $2)
                 AND ($3::smallint IS NULL OR extract(year FROM coalesce(c.closes_at - interval '1 second', c.opens_at)) = $3)
                 AND ($4::text IS NULL OR EXISTS (SELECT FROM call_action_line l WHERE l.call_id = c.id AND l.action_line_code = $4))
                 AND ($5::text IS NULL OR EXISTS (SELECT FROM call_text t WHERE t.call_id = c.id AND t.search @@ fts_query(t.lang, $5)))),
           shown AS (
               (SELECT * FROM found WHERE NOT is_closed ORDER BY closes_at LIMIT 100)
               UNION ALL
               (SELECT * FROM found WHERE is_closed ORDER BY coalesce(closes_at, opens_at) DESC NULLS LAST, id LIMIT $6 OFFSET $7))
           SELECT c.slug AS "slug!", t.title, t.lang AS "lang: Lang", t.purpose, c.convener_code, c.convener_name, c.origin AS "origin!: CallOrigin",
                  c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone AS "time_zone!", c.grace_minutes AS "grace_minutes!",
                  c.known_responses, now() AS "now!: Timestamp",
                  ARRAY(SELECT l.action_line_code FROM call_action_line l WHERE l.call_id = c.id) AS "lines!",
                  (SELECT count(*) FROM public_inputs i WHERE i.call_id = c.id) AS "published!",
                  (SELECT count(*) FROM found WHERE is_closed) AS "closed!"
           FROM shown s JOIN public_calls c ON c.id = s.id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           ORDER BY s.is_closed, CASE WHEN NOT s.is_closed THEN s.closes_at END, coalesce(s.closes_at, s.opens_at) DESC NULLS LAST, c.id"#,
        lang as Lang,
        wanted.convener,
        wanted.year,
        wanted.line,
        wanted.words,
        CLOSED_PER_PAGE,
        (page - 1) * CLOSED_PER_PAGE
    )
    .fetch_all(db)
    .await?;
    let closed = rows.first().map_or(0, |row| row.closed);
    let listed = rows
        .into_iter()
        .map(|row| Listed {
            slug: row.slug,
            title: row.title,
            title_lang: row.lang,
            purpose: row.purpose,
            convener_code: row.convener_code,
            convener_name: row.convener_name,
            schedule: Schedule {
                origin: row.origin,
                opens_at: row.opens_at.map(Timestamp::to_jiff),
                closes_at: row.closes_at.map(Timestamp::to_jiff),
                zone: row.time_zone,
                grace_minutes: row.grace_minutes,
                now: row.now.to_jiff(),
            },
            lines: row.lines,
            published: row.published,
            known_responses: row.known_responses,
        })
        .collect();
    Ok((listed, closed))
}

/// How many pages of closed calls there are.
pub(super) fn pages(closed: i64) -> i64 {
    (closed + CLOSED_PER_PAGE - 1) / CLOSED_PER_PAGE
}

/// The conveners and the years by which the list can be narrowed.
pub(super) async fn choices(db: &PgPool) -> Result<(Vec<String>, Vec<i32>)> {
    let row = sqlx::query!(
        r#"SELECT ARRAY(SELECT DISTINCT convener_code FROM public_calls WHERE convener_code IS NOT NULL ORDER BY 1) AS "conveners!",
                  ARRAY(SELECT DISTINCT extract(year FROM coalesce(closes_at - interval '1 second', opens_at))::int FROM public_calls
                        WHERE coalesce(closes_at, opens_at) IS NOT NULL ORDER BY 1 DESC) AS "years!""#
    )
    .fetch_one(db)
    .await?;
    Ok((row.conveners, row.years))
}

/// A call whole.
#[derive(Debug)]
pub struct Call {
    pub id: CallId,
    pub slug: String,
    pub convener_code: Option<String>,
    pub convener_name: Option<String>,
    pub body: Option<String>,
    pub legal_basis: Option<String>,
    pub schedule: Schedule,
    pub announced_at: Option<jiff::Timestamp>,
    pub policy: PublicationPolicy,
    pub languages: Vec<Lang>,
    pub known_responses: Option<i32>,
    pub source_url: Option<String>,
    pub confidence: String,
    pub text: CallText,
    pub lines: Vec<String>,
    pub documents: Vec<LinkedDocument>,
    pub events: Vec<LinkedEvent>,
    pub deadlines: Vec<Deadline>,
    pub responses: Vec<Response>,
    pub received: i64,
    pub published_by_type: Vec<(String, i64)>,
    pub questionnaire: Option<QuestionnaireId>,
}

#[derive(Debug)]
pub struct CallText {
    pub lang: Lang,
    pub title: String,
    pub purpose: Option<String>,
    pub who_may_answer: Option<String>,
    pub how_used: Option<String>,
    pub remark: Option<String>,
    pub rules: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct LinkedDocument {
    pub slug: String,
    pub symbol: Option<String>,
    pub title: String,
    pub lang: Lang,
}

#[derive(Debug, Deserialize)]
pub struct LinkedEvent {
    pub slug: String,
    pub title: String,
    pub lang: Lang,
}

/// A closing instant that was set in the place of another.
#[derive(Debug, Deserialize)]
pub struct Deadline {
    pub closes_at: jiff::Timestamp,
    pub former_closes_at: Option<jiff::Timestamp>,
    pub reason: String,
    pub set_at: jiff::Timestamp,
}

/// An organization that is publicly known to have answered.
#[derive(Debug, Deserialize)]
pub struct Response {
    pub organization: String,
    pub stakeholder_type_code: String,
    pub country_code: Option<String>,
    pub dated: Option<jiff::civil::Date>,
    pub precision: Option<String>,
    pub is_spoken: bool,
    pub topic: Option<String>,
    pub joint_with: Option<String>,
    pub url: String,
}

fn read<T: DeserializeOwned>(value: serde_json::Value) -> Result<T> {
    serde_json::from_value(value).map_err(Error::internal)
}

/// The public call of that address.
#[expect(clippy::too_many_lines, reason = "one query for all that the page says, and its row")]
pub(super) async fn call(db: &PgPool, lang: Lang, slug: &str) -> Result<Option<Call>> {
    let Some(row) = sqlx::query!(
        r#"SELECT c.id AS "id!", c.slug AS "slug!", c.origin AS "origin!: CallOrigin", c.convener_code, c.convener_name, c.body, c.legal_basis,
                  c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone AS "time_zone!", c.grace_minutes AS "grace_minutes!",
                  c.published_at AS "announced_at: Timestamp", c.publication_policy AS "policy!: PublicationPolicy", c.languages AS "languages!: Vec<Lang>",
                  c.known_responses, c.source_url, c.confidence::text AS "confidence!", now() AS "now!: Timestamp",
                  t.lang AS "lang: Lang", t.title, t.purpose, t.who_may_answer, t.how_used, t.remark, t.rules,
                  ARRAY(SELECT l.action_line_code FROM call_action_line l WHERE l.call_id = c.id) AS "lines!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', d.slug, 'symbol', d.symbol, 'title', x.title, 'lang', x.lang) ORDER BY d.dated), '[]')
                   FROM call_document cd JOIN document d ON d.id = cd.document_id
                   JOIN LATERAL (SELECT * FROM document_text x WHERE x.document_id = d.id ORDER BY lang_rank(x.lang, $1) LIMIT 1) x ON true
                   WHERE cd.call_id = c.id) AS "documents!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', e.slug, 'title', x.title, 'lang', x.lang)), '[]')
                   FROM call_event ce JOIN event e ON e.id = ce.event_id
                   JOIN LATERAL (SELECT * FROM event_text x WHERE x.event_id = e.id ORDER BY lang_rank(x.lang, $1) LIMIT 1) x ON true
                   WHERE ce.call_id = c.id) AS "events!",
                  (SELECT coalesce(jsonb_agg(to_jsonb(d) ORDER BY d.set_at), '[]') FROM call_deadline d WHERE d.call_id = c.id) AS "deadlines!",
                  (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.organization), '[]') FROM call_response r WHERE r.call_id = c.id) AS "responses!",
                  (SELECT count(*) FROM submission s WHERE s.call_id = c.id AND s.reference IS NOT NULL) AS "received!",
                  (SELECT coalesce(jsonb_agg(jsonb_build_array(g.code, g.n) ORDER BY g.n DESC, g.code), '[]')
                   FROM (SELECT i.stakeholder_type_code AS code, count(*) AS n FROM public_inputs i WHERE i.call_id = c.id GROUP BY 1) g) AS "by_type!",
                  (SELECT n.id FROM current_questionnaire n WHERE n.call_id = c.id) AS questionnaire
           FROM public_calls c
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE c.slug = $2"#,
        lang as Lang,
        slug
    )
    .fetch_optional(db)
    .await?
    else {
        return Ok(None);
    };
    Ok(Some(Call {
        id: row.id.into(),
        slug: row.slug,
        convener_code: row.convener_code,
        convener_name: row.convener_name,
        body: row.body,
        legal_basis: row.legal_basis,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        announced_at: row.announced_at.map(Timestamp::to_jiff),
        policy: row.policy,
        languages: row.languages,
        known_responses: row.known_responses,
        source_url: row.source_url,
        confidence: row.confidence,
        text: CallText {
            lang: row.lang,
            title: row.title,
            purpose: row.purpose,
            who_may_answer: row.who_may_answer,
            how_used: row.how_used,
            remark: row.remark,
            rules: row.rules,
        },
        lines: row.lines,
        documents: read(row.documents)?,
        events: read(row.events)?,
        deadlines: read(row.deadlines)?,
        responses: read(row.responses)?,
        received: row.received,
        published_by_type: read(row.by_type)?,
        questionnaire: row.questionnaire.map(Into::into),
    }))
}

/// What somebody has of a call already: their draft, or what they submitted last.
#[derive(Debug)]
pub struct Own {
    pub id: Uuid,
    pub is_draft: bool,
}

/// The draft of an account for a call, else its latest submission that still stands.
pub(super) async fn own(db: &PgPool, call: CallId, account: AccountId) -> Result<Option<Own>> {
    Ok(sqlx::query_as!(
        Own,
        r#"SELECT id, state = 'draft' AS "is_draft!" FROM submission WHERE call_id = $1 AND account_id = $2 AND state <> 'withdrawn'
           ORDER BY state = 'draft' DESC, changed_at DESC LIMIT 1"#,
        *call,
        *account
    )
    .fetch_optional(db)
    .await?)
}

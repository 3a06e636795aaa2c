//! Numbers of one call.

use crate::{
    calls::model::QuestionnaireId,
    inputs::index::Cell,
    platform::http::{Error, Result},
};
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// What the figures of a call need besides the index.
#[derive(Debug)]
pub struct CallNumbers {
    pub opens_on: Option<Date>,
    pub closes_on: Option<Date>,
    /// Stakeholder types that the call asks.
    pub asked: Vec<String>,
    /// Public inputs by day of receipt.
    pub days: Vec<Day>,
    pub ledger: Ledger,
}

/// Inputs of one day.
#[derive(Debug, Clone, Deserialize)]
pub struct Day {
    pub date: Date,
    pub count: u32,
}

/// Where all that was received has gone: received = published + withheld + withdrawn + pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ledger {
    pub received: i64,
    pub published: i64,
    /// Rejected, unpublished, or accepted for the secretariat only.
    pub withheld: i64,
    pub withdrawn: i64,
    pub pending: i64,
}

/// How often each choice of a question was made, over all versions of the questionnaire.
#[derive(Debug)]
pub struct Tally {
    /// The present version, in whose words and order the choices stand.
    pub questionnaire: Option<QuestionnaireId>,
    /// Empty where the question is none of choice.
    pub counts: Vec<(String, Cell)>,
}

/// # Errors
/// When the database does not answer.
pub async fn tally(db: &PgPool, call: Uuid, question: &str) -> Result<Tally> {
    let rows = sqlx::query!(
        r#"SELECT w.word AS "word!", count(*) AS "count!", count(*) FILTER (WHERE p.consent = 'anonymous') AS "anonymous!"
           FROM public_inputs p JOIN publication_answer a USING (submission_id) JOIN question q ON q.id = a.question_id
           CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(a.value) WHEN 'array' THEN a.value WHEN 'object' THEN jsonb_build_array(a.value -> 'value')
                                                        ELSE jsonb_build_array(a.value) END) w(word)
           WHERE p.call_id = $1 AND q.key = $2 AND q.kind IN ('one_choice', 'many_choices', 'yes_no') AND w.word IS NOT NULL
           GROUP BY w.word ORDER BY count(*) DESC, w.word"#,
        call,
        question
    )
    .fetch_all(db)
    .await?;
    let questionnaire =
        sqlx::query_scalar!(r#"SELECT id AS "id!: QuestionnaireId" FROM current_questionnaire WHERE call_id = $1"#, call).fetch_optional(db).await?;
    let small = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let counts = rows.into_iter().map(|row| (row.word, Cell { count: small(row.count), anonymous: small(row.anonymous) })).collect();
    Ok(Tally { questionnaire, counts })
}

/// # Errors
/// When the database does not answer.
pub async fn numbers(db: &PgPool, call: Uuid) -> Result<CallNumbers> {
    let row = sqlx::query!(
        r#"SELECT (c.opens_at AT TIME ZONE c.time_zone)::date AS "opens_on: jiff_sqlx::Date",
                  ((c.closes_at - interval '1 microsecond') AT TIME ZONE c.time_zone)::date AS "closes_on: jiff_sqlx::Date",
                  coalesce((SELECT array_agg(k.stakeholder_type_code ORDER BY k.position) FROM call_stakeholder_type k WHERE k.call_id = c.id), '{}') AS "asked!",
                  (SELECT jsonb_agg(jsonb_build_object('date', d.received_on, 'count', d.count) ORDER BY d.received_on)
                   FROM (SELECT received_on, count(*) FROM public_inputs WHERE call_id = c.id GROUP BY received_on) d) AS days,
                  l.received AS "received!", l.published AS "published!", l.withheld AS "withheld!", l.withdrawn AS "withdrawn!"
           FROM public_calls c, LATERAL (
               SELECT count(*) AS received, count(*) FILTER (WHERE s.state = 'published') AS published,
                      count(*) FILTER (WHERE s.state IN ('rejected', 'unpublished') OR (s.state = 'accepted' AND is_for_secretariat(s.id))) AS withheld, count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
               FROM submission s WHERE s.call_id = c.id AND s.reference IS NOT NULL
           ) l WHERE c.id = $1"#,
        call
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)?;
    let ledger = Ledger {
        received: row.received,
        published: row.published,
        withheld: row.withheld,
        withdrawn: row.withdrawn,
        pending: row.received - row.published - row.withheld - row.withdrawn,
    };
    Ok(CallNumbers {
        opens_on: row.opens_on.map(jiff_sqlx::Date::to_jiff),
        closes_on: row.closes_on.map(jiff_sqlx::Date::to_jiff),
        asked: row.asked,
        days: row.days.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default(),
        ledger,
    })
}

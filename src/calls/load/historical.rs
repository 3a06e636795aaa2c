//! Closed calls of the past, from their public sources: for the record, and as examples of form. They take no inputs here.

use super::{NewQuestion, Texts, position, write_links, write_question, write_section, write_texts};
use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang, text},
    load::records,
};
use jiff::{civil, tz::TimeZone};
use jiff_sqlx::{Timestamp, ToSqlx};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
struct CallRecord {
    slug: String,
    title: ByLang,
    convener: Option<String>,
    convener_name: Option<String>,
    body: ByLang,
    legal_basis: Option<ByLang>,
    opens: Option<civil::Date>,
    closes: Option<civil::Date>,
    extensions: Vec<Extension>,
    who: ByLang,
    summary: ByLang,
    remark: Option<ByLang>,
    questions: Option<Vec<QuestionRecord>>,
    rules: Vec<ByLang>,
    responses: Vec<ResponseCount>,
    languages: Vec<Lang>,
    lines: Vec<String>,
    documents: Vec<String>,
    events: Vec<String>,
    source: Source,
    confidence: String,
    editor_note: Option<String>,
}

#[derive(Deserialize)]
struct Extension {
    from: civil::Date,
    to: civil::Date,
}

#[derive(Deserialize)]
struct QuestionRecord {
    number: i16,
    kind: String,
    text: ByLang,
}

#[derive(Deserialize)]
struct ResponseCount {
    count: i32,
    unit: String,
}

#[derive(Deserialize)]
struct Source {
    url: String,
}

/// A day of the past is kept as the instants at which it begins and ends in UTC; its precision says that no more is known.
fn begin_of(day: civil::Date) -> Option<Timestamp> {
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp().to_sqlx())
}

fn end_of(day: civil::Date) -> Option<Timestamp> {
    begin_of(day.tomorrow().ok()?)
}

pub(super) async fn calls(tx: &mut Tx) -> Result<()> {
    for record in records::<CallRecord>("calls.json")? {
        let call = &record.it;
        if !record.is_wanted(tx, "call", &call.slug).await? {
            continue;
        }
        let id = write_call(tx, call).await?;
        let empty = ByLang::default();
        let texts = Texts {
            title: &call.title,
            purpose: &call.summary,
            who: &call.who,
            how_used: &empty,
            remark: call.remark.as_ref().unwrap_or(&empty),
            rules: &call.rules,
        };
        write_texts(tx, id, &texts).await?;
        write_links(tx, id, &call.lines, &call.documents, &call.events).await?;
        write_deadlines(tx, id, call).await?;
        write_questionnaire(tx, id, call.questions.as_deref().unwrap_or_default()).await?;
    }
    Ok(())
}

async fn write_call(tx: &mut Tx, call: &CallRecord) -> Result<Uuid> {
    let known = call.responses.iter().filter(|known| known.unit == "responses").map(|known| known.count).max();
    let languages = if call.languages.is_empty() { Lang::ALL.to_vec() } else { call.languages.clone() };
    let row = sqlx::query_scalar!(
        "INSERT INTO call (id, slug, origin, convener_code, convener_name, body, legal_basis, opens_at, closes_at, time_zone, opens_precision, closes_precision,
             published_at, publication_policy, languages, reference_prefix, known_responses, source_url, confidence, editor_note)
         VALUES ($1, $2, 'reference', $3, $4, $5, $6, $7, $8, 'UTC', CASE WHEN $7::timestamptz IS NOT NULL THEN 'day'::date_precision END,
             CASE WHEN $8::timestamptz IS NOT NULL THEN 'day'::date_precision END, now(), 'all', $9, $10, $11, $12, $13::text::confidence, $14)
         ON CONFLICT (slug) DO UPDATE SET convener_code = EXCLUDED.convener_code, convener_name = EXCLUDED.convener_name, body = EXCLUDED.body,
             legal_basis = EXCLUDED.legal_basis, opens_at = EXCLUDED.opens_at, closes_at = EXCLUDED.closes_at, opens_precision = EXCLUDED.opens_precision,
             closes_precision = EXCLUDED.closes_precision, languages = EXCLUDED.languages, known_responses = EXCLUDED.known_responses,
             source_url = EXCLUDED.source_url, confidence = EXCLUDED.confidence, editor_note = EXCLUDED.editor_note, changed_at = now()
         RETURNING id",
        Uuid::now_v7(),
        call.slug,
        call.convener,
        call.convener_name,
        call.body.exactly(Lang::En),
        call.legal_basis.as_ref().and_then(|basis| basis.exactly(Lang::En)),
        call.opens.and_then(begin_of) as Option<Timestamp>,
        call.closes.and_then(end_of) as Option<Timestamp>,
        &languages as &[Lang],
        call.slug.to_uppercase(),
        known,
        call.source.url,
        call.confidence,
        call.editor_note
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(row)
}

async fn write_deadlines(tx: &mut Tx, id: Uuid, call: &CallRecord) -> Result<()> {
    sqlx::query!("DELETE FROM call_deadline WHERE call_id = $1", id).execute(&mut **tx).await?;
    for extension in &call.extensions {
        let reason = call.remark.as_ref().map_or("Extended", |remark| remark.get(Lang::En));
        let (Some(from), Some(to)) = (end_of(extension.from), end_of(extension.to)) else { continue };
        sqlx::query!(
            "INSERT INTO call_deadline (id, call_id, closes_at, former_closes_at, reason) VALUES ($1, $2, $3, $4, $5)",
            Uuid::now_v7(),
            id,
            to as Timestamp,
            from as Timestamp,
            reason
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// The questions as one section. Versions that nothing was sent in for are written anew; others stay below the new one.
async fn write_questionnaire(tx: &mut Tx, call: Uuid, questions: &[QuestionRecord]) -> Result<()> {
    sqlx::query!(
        "DELETE FROM questionnaire n WHERE call_id = $1 AND NOT EXISTS (SELECT FROM submission s WHERE s.questionnaire_id = n.id)
             AND NOT EXISTS (SELECT FROM version v WHERE v.questionnaire_id = n.id)",
        call
    )
    .execute(&mut **tx)
    .await?;
    if questions.is_empty() {
        return Ok(());
    }
    let questionnaire = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO questionnaire (id, call_id, version) SELECT $1, $2, coalesce(max(version), 0) + 1 FROM questionnaire WHERE call_id = $2",
        questionnaire,
        call
    )
    .execute(&mut **tx)
    .await?;
    let mut title = ByLang::default();
    for lang in Lang::ALL {
        title.insert(lang, text(lang, "calls-questions").to_string());
    }
    let section = write_section(tx, questionnaire, 1, "questions", &title, &ByLang::default()).await?;
    for (index, question) in questions.iter().enumerate() {
        let key = format!("question_{}", question.number);
        let new = NewQuestion {
            key: &key,
            kind: &question.kind,
            meaning: None,
            required: false,
            visibility: "public",
            word_limit: None,
            file_limit: (question.kind == "file").then_some(1),
            needs_explanation: false,
            shown_if: None,
            label: &question.text,
            help: None,
            choices: Vec::new(),
        };
        write_question(tx, section, position(index)?, &new).await?;
    }
    Ok(())
}

#[derive(Deserialize)]
struct ResponseRecord {
    slug: String,
    organization: String,
    entity: Option<String>,
    stakeholder_type: String,
    country: Option<String>,
    scope: Option<String>,
    call: String,
    date: Option<civil::Date>,
    date_precision: Option<String>,
    form: String,
    topic: ByLang,
    joint_with: Option<String>,
    url: String,
    confidence: String,
}

/// Who is publicly known to have answered.
pub(super) async fn responses(tx: &mut Tx) -> Result<()> {
    for record in records::<ResponseRecord>("responders.json")? {
        let response = &record.it;
        if !record.is_wanted(tx, "call_response", &response.slug).await? {
            continue;
        }
        let reach = response.scope.clone().or_else(|| response.country.as_ref().map(|_| "national".to_owned()));
        sqlx::query!(
            "INSERT INTO call_response (call_id, slug, organization, entity_code, stakeholder_type_code, reach, country_code, dated, precision, is_spoken,
                 topic, joint_with, url, confidence)
             SELECT id, $2, $3, $4, $5, $6::text::reach, $7, $8, $9::text::date_precision, $10, $11, $12, $13, $14::text::confidence FROM call WHERE slug = $1
             ON CONFLICT (call_id, slug) DO UPDATE SET organization = EXCLUDED.organization, entity_code = EXCLUDED.entity_code,
                 stakeholder_type_code = EXCLUDED.stakeholder_type_code, reach = EXCLUDED.reach, country_code = EXCLUDED.country_code, dated = EXCLUDED.dated,
                 precision = EXCLUDED.precision, is_spoken = EXCLUDED.is_spoken, topic = EXCLUDED.topic, joint_with = EXCLUDED.joint_with,
                 url = EXCLUDED.url, confidence = EXCLUDED.confidence",
            response.call,
            response.slug,
            response.organization,
            response.entity,
            response.stakeholder_type,
            reach,
            response.country,
            response.date.map(ToSqlx::to_sqlx) as Option<jiff_sqlx::Date>,
            response.date_precision,
            response.form == "spoken",
            response.topic.exactly(Lang::En),
            response.joint_with,
            response.url,
            response.confidence
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

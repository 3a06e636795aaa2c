//! The call for demonstration: open from two weeks before it is first loaded until some weeks after. What has once been
//! announced is not moved: a later load changes its texts, never its instants.

use super::{NewQuestion, Texts, position, write_links, write_question, write_section, write_texts};
use crate::platform::{
    db::Tx,
    http::{Error, Result},
    i18n::{ByLang, Lang},
    load::{note, records},
};
use jiff::{ToSpan, Zoned, civil, tz::TimeZone};
use jiff_sqlx::{Timestamp, ToSqlx};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

#[derive(Deserialize)]
struct CallRecord {
    slug: String,
    convener: String,
    title: ByLang,
    summary: ByLang,
    text: ByLang,
    who: ByLang,
    how_used: ByLang,
    legal_basis: ByLang,
    reference_prefix: String,
    opens_days_before_load: i64,
    closes_days_after_load: i64,
    time_zone: String,
    grace_minutes: i16,
    stakeholder_types: Vec<String>,
    languages: Vec<Lang>,
    publication_policy: String,
    lines: Vec<String>,
    documents: Vec<String>,
    events: Vec<String>,
    sections: Vec<SectionRecord>,
}

#[derive(Deserialize, Serialize)]
struct SectionRecord {
    key: String,
    title: ByLang,
    intro: ByLang,
    questions: Vec<QuestionRecord>,
}

#[derive(Deserialize, Serialize)]
struct QuestionRecord {
    key: String,
    kind: String,
    meaning: Option<String>,
    required: bool,
    word_limit: Option<i16>,
    file_limit: Option<i16>,
    /// A yes or no is to be explained.
    explanation: bool,
    visibility: String,
    shown_if: Option<Condition>,
    label: ByLang,
    help: Option<ByLang>,
    choices: Vec<ChoiceRecord>,
}

#[derive(Deserialize, Serialize)]
struct Condition {
    question: String,
    equals: String,
}

#[derive(Deserialize, Serialize)]
struct ChoiceRecord {
    value: String,
    label: ByLang,
}

pub(super) async fn call(tx: &mut Tx) -> Result<()> {
    for record in records::<CallRecord>("demo_call.json")? {
        let call = &record.it;
        if !record.is_wanted(tx, "call", &call.slug).await? {
            continue;
        }
        let id = write_call(tx, call).await?;
        let mut purpose = ByLang::default();
        for (lang, summary) in call.summary.iter() {
            purpose.insert(lang, format!("{summary}\n\n{}", call.text.get(lang)));
        }
        let texts = Texts { title: &call.title, purpose: &purpose, who: &call.who, how_used: &call.how_used, remark: &ByLang::default(), rules: &[] };
        write_texts(tx, id, &texts).await?;
        write_links(tx, id, &call.lines, &call.documents, &call.events).await?;
        write_stakeholder_types(tx, id, &call.stakeholder_types).await?;
        write_questionnaire(tx, id, call).await?;
    }
    Ok(())
}

/// Opening at the beginning of a day, closing at the end of one, both in the call's zone.
fn instants(call: &CallRecord, now: jiff::Timestamp) -> Result<(Timestamp, Timestamp)> {
    let zone = TimeZone::get(&call.time_zone).map_err(Error::internal)?;
    let today = now.to_zoned(zone.clone()).date();
    let begin = |day: civil::Date| day.to_zoned(zone.clone()).map(|at: Zoned| at.timestamp().to_sqlx());
    let opens = today.checked_sub(call.opens_days_before_load.days()).and_then(begin).map_err(Error::internal)?;
    let closes = today.checked_add((call.closes_days_after_load + 1).days()).and_then(begin).map_err(Error::internal)?;
    Ok((opens, closes))
}

async fn write_call(tx: &mut Tx, call: &CallRecord) -> Result<Uuid> {
    let now = sqlx::query_scalar!(r#"SELECT now() AS "now!: Timestamp""#).fetch_one(&mut **tx).await?.to_jiff();
    let (opens, closes) = instants(call, now)?;
    let id = sqlx::query_scalar!(
        "INSERT INTO call (id, slug, origin, convener_code, legal_basis, opens_at, closes_at, time_zone, grace_minutes, published_at, publication_policy,
             languages, reference_prefix, confidence)
         VALUES ($1, $2, 'demonstration', $3, $4, $5, $6, $7, $8, $5, $9::text::publication_policy, $10, $11, 'sourced')
         ON CONFLICT (slug) DO UPDATE SET convener_code = EXCLUDED.convener_code, legal_basis = EXCLUDED.legal_basis, languages = EXCLUDED.languages,
             publication_policy = EXCLUDED.publication_policy, changed_at = now()
         RETURNING id",
        Uuid::now_v7(),
        call.slug,
        call.convener,
        call.legal_basis.exactly(Lang::En),
        opens as Timestamp,
        closes as Timestamp,
        call.time_zone,
        call.grace_minutes,
        call.publication_policy,
        &call.languages as &[Lang],
        call.reference_prefix
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(id)
}

async fn write_stakeholder_types(tx: &mut Tx, call: Uuid, codes: &[String]) -> Result<()> {
    sqlx::query!("DELETE FROM call_stakeholder_type WHERE call_id = $1", call).execute(&mut **tx).await?;
    sqlx::query!(
        "INSERT INTO call_stakeholder_type (call_id, stakeholder_type_code, position)
         SELECT $1, code, place::smallint FROM unnest($2::text[]) WITH ORDINALITY AS given (code, place)",
        call,
        codes
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A questionnaire that has changed becomes a new version; submissions keep theirs.
async fn write_questionnaire(tx: &mut Tx, call: Uuid, record: &CallRecord) -> Result<()> {
    let sections = serde_json::to_vec(&record.sections).map_err(Error::internal)?;
    if !note(tx, "questionnaire", &record.slug, &Sha256::digest(&sections)).await? {
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
    for (index, section) in record.sections.iter().enumerate() {
        let key = section.key.replace('-', "_");
        let id = write_section(tx, questionnaire, position(index)?, &key, &section.title, &section.intro).await?;
        for (index, question) in section.questions.iter().enumerate() {
            write_question(tx, id, position(index)?, &new(question)).await?;
        }
    }
    Ok(())
}

fn new(question: &QuestionRecord) -> NewQuestion<'_> {
    NewQuestion {
        key: &question.key,
        kind: &question.kind,
        meaning: question.meaning.as_deref(),
        required: question.required,
        visibility: &question.visibility,
        word_limit: question.word_limit,
        file_limit: question.file_limit,
        needs_explanation: question.explanation,
        shown_if: question.shown_if.as_ref().map(|condition| (condition.question.as_str(), condition.equals.as_str())),
        label: &question.label,
        help: question.help.as_ref(),
        choices: question.choices.iter().map(|choice| (choice.value.as_str(), &choice.label)).collect(),
    }
}

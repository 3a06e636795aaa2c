//! Loads the submissions for demonstration, through the same acts as real ones where there are any: drafted, answered,
//! submitted with version and receipt, and brought as far as «accepted». Publishing is the inputs' part.

use super::{
    acts::{advance, freeze_demonstration},
    model::{Arrow, Side, State, SubmissionId},
    store::drafts::{self, NewAnswer},
};
use crate::{
    calls::{
        Questionnaire,
        model::{QuestionKind, QuestionnaireId},
        questionnaire,
    },
    platform::{
        audit::Actor,
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
        load::{Record, records},
    },
    reference::{self, Reference},
};
use jiff::{ToSpan, civil, tz::TimeZone};
use jiff_sqlx::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Deserialize)]
struct DemoInput {
    slug: String,
    call: String,
    language: Lang,
    organization: String,
    stakeholder_type: String,
    scope: String,
    country: Option<String>,
    region: String,
    state: String,
    submitted_days_before_load: i64,
    submitted_local_time: civil::Time,
    answers: BTreeMap<String, Value>,
}

/// The call that they answer.
struct Call {
    id: Uuid,
    questionnaire: QuestionnaireId,
    zone: TimeZone,
    today: civil::Date,
}

/// All submissions for demonstration, each once: what was loaded is not changed by a later load.
///
/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    let mut inputs = records::<DemoInput>("demo_inputs.json")?;
    // References follow the order of arrival.
    inputs.sort_by_key(|record| std::cmp::Reverse(record.it.submitted_days_before_load));
    let mut known: Option<(Questionnaire, Reference)> = None;
    for record in &inputs {
        let Some(call) = call(tx, &record.it.call).await? else { continue };
        if known.is_none() {
            known = Some((questionnaire::read(&mut **tx, call.questionnaire).await?, reference::read(tx).await?));
        }
        if let Some((questions, reference)) = &known {
            one(tx, record, &call, questions, reference).await?;
        }
    }
    Ok(())
}

async fn call(tx: &mut Tx, slug: &str) -> Result<Option<Call>> {
    let row = sqlx::query!(
        r#"SELECT c.id, q.id AS "questionnaire!: QuestionnaireId", c.time_zone, now() AS "now!: Timestamp"
           FROM call c JOIN current_questionnaire q ON q.call_id = c.id WHERE c.slug = $1 AND c.origin = 'demonstration'"#,
        slug
    )
    .fetch_optional(&mut **tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let zone = TimeZone::get(&row.time_zone).map_err(Error::internal)?;
    let today = row.now.to_jiff().to_zoned(zone.clone()).date();
    Ok(Some(Call { id: row.id, questionnaire: row.questionnaire, zone, today }))
}

async fn one(tx: &mut Tx, record: &Record<DemoInput>, call: &Call, questions: &Questionnaire, reference: &Reference) -> Result<()> {
    let input = &record.it;
    let is_new = record.is_wanted(tx, "demo_submission", &input.slug).await?;
    if !is_new || is_loaded(tx, &input.organization).await? {
        return Ok(());
    }
    let (account, organization) = write_organization(tx, input).await?;
    let id = SubmissionId::new();
    sqlx::query!(
        "INSERT INTO submission (id, call_id, questionnaire_id, account_id, organization_id, origin, lang) VALUES ($1, $2, $3, $4, $5, 'demonstration', $6)",
        *id,
        call.id,
        *call.questionnaire,
        *account,
        organization,
        input.language as Lang
    )
    .execute(&mut **tx)
    .await?;
    drafts::write(tx, id, Some(account), &answers(input, questions)).await?;
    if input.state == "draft" {
        return Ok(());
    }
    let day = call.today.checked_sub(input.submitted_days_before_load.days()).map_err(Error::internal)?;
    let received_at = day.to_datetime(input.submitted_local_time).to_zoned(call.zone.clone()).map_err(Error::internal)?.timestamp();
    freeze_demonstration(tx, id, account, received_at, questions, reference).await?;
    for to in steps(&input.state) {
        let from = if *to == State::UnderReview { State::Submitted } else { State::UnderReview };
        if let Some(arrow) = Arrow::find(from, *to, Side::Desk) {
            advance(tx, &Actor::portal(), id, arrow, None).await?;
        }
    }
    Ok(())
}

/// How far the desk has come with it.
fn steps(state: &str) -> &'static [State] {
    match state {
        "under_review" => &[State::UnderReview],
        "accepted" | "published" => &[State::UnderReview, State::Accepted],
        _ => &[],
    }
}

async fn is_loaded(tx: &mut Tx, organization: &str) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM organization WHERE name = $1 AND is_demonstration) AS "is!""#, organization)
        .fetch_one(&mut **tx)
        .await?)
}

/// An invented organization, marked so, and an account without an address that stands for it.
async fn write_organization(tx: &mut Tx, input: &DemoInput) -> Result<(AccountId, Uuid)> {
    let account = AccountId::new();
    sqlx::query!("INSERT INTO account (id, name, lang) VALUES ($1, $2, $3)", *account, input.organization, input.language as Lang).execute(&mut **tx).await?;
    // One that names no real country is kept as regional: a national one needs a country.
    let reach = if input.scope == "national" && input.country.is_none() { "regional" } else { input.scope.as_str() };
    let (country, region) = match reach {
        "national" => (input.country.as_deref(), Some(input.region.as_str())),
        "regional" => (None, Some(input.region.as_str())),
        _ => (None, None),
    };
    let organization = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO organization (id, name, name_lang, stakeholder_type_code, reach, country_code, region_code, is_demonstration)
         VALUES ($1, $2, $3, $4, $5::text::reach, $6, $7, true)",
        organization,
        input.organization,
        input.language as Lang,
        input.stakeholder_type,
        reach,
        country,
        region
    )
    .execute(&mut **tx)
    .await?;
    Ok((account, organization))
}

fn answers(input: &DemoInput, questions: &Questionnaire) -> Vec<NewAnswer> {
    let mut all = Vec::new();
    for question in questions.questions() {
        let Some(value) = input.answers.get(&question.key).filter(|value| !value.is_null()) else { continue };
        match (question.kind, value) {
            (QuestionKind::LineTable, Value::Object(lines)) => all.extend(lines.iter().map(|(line, text)| NewAnswer {
                question: question.id,
                item: line.clone(),
                value: text.clone(),
                lang: Some(input.language),
            })),
            _ => all.push(NewAnswer { question: question.id, item: String::new(), value: value.clone(), lang: Some(input.language) }),
        }
    }
    all
}

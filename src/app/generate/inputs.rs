//! Made-up organizations and the inputs that they published.

use super::{
    BATCH, Codes, LAST_DAY,
    calls::{Call, QUESTIONS},
    dice::Dice,
    instant, rows,
    words::Words,
};
use crate::platform::{db::Tx, http::Result, i18n::Lang};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// One organization for so many inputs.
const INPUTS_EACH: usize = 4;

#[derive(Serialize, Clone, Default)]
struct Organization {
    id: Uuid,
    account: Uuid,
    email: String,
    name: String,
    stakeholder_type: String,
    reach: &'static str,
    country: Option<String>,
    region: Option<String>,
}

/// An input, as rows of submission, version, receipt and publication.
#[derive(Serialize)]
struct Input {
    submission: Uuid,
    version: Uuid,
    submit_key: Uuid,
    call: Uuid,
    questionnaire: Uuid,
    account: Uuid,
    organization: Uuid,
    reference: String,
    receipt: String,
    lang: Lang,
    received_at: Timestamp,
    canonical: String,
    title: String,
    shown_organization: Option<String>,
    stakeholder_type: String,
    reach: &'static str,
    country: Option<String>,
    region: Option<String>,
    consent: &'static str,
    lines: Vec<String>,
    sdgs: Vec<usize>,
    keys: Vec<&'static str>,
    words: String,
}

#[derive(Serialize)]
struct Answer {
    submission: Uuid,
    question: Uuid,
    value: Value,
    lang: Lang,
    words: String,
}

pub async fn make(tx: &mut Tx, dice: &mut Dice, words: &Words, codes: &Codes, calls: &[Call], count: usize) -> Result<()> {
    let organizations: Vec<Organization> = (0..count.div_ceil(INPUTS_EACH)).map(|number| organization(dice, codes, number)).collect();
    for some in organizations.chunks(BATCH) {
        insert_organizations(tx, rows(&some)?).await?;
    }
    for first in (0..count).step_by(BATCH) {
        let (mut inputs, mut answers) = (Vec::new(), Vec::new());
        for (number, call) in (first..count.min(first + BATCH)).zip(calls.iter().cycle()) {
            let (input, answered) = input(dice, words, codes, call, &organizations, number)?;
            inputs.push(input);
            answers.extend(answered);
        }
        let inputs = rows(&inputs)?;
        insert_submissions(tx, &inputs).await?;
        insert_publications(tx, &inputs).await?;
        insert_answers(tx, rows(&answers)?).await?;
    }
    sqlx::query!(
        "UPDATE call_counter n SET next_reference = 1 + (SELECT count(*)::int FROM submission s WHERE s.call_id = n.call_id)
         FROM call c WHERE c.id = n.call_id AND c.slug LIKE 'generated-%'"
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

fn organization(dice: &mut Dice, codes: &Codes, number: usize) -> Organization {
    let (country, its_region) = dice.pick(&codes.countries);
    let (reach, country, region) = match dice.below(10) {
        0..7 => ("national", Some(country), Some(its_region)),
        7..9 => ("regional", None, Some(dice.pick(&codes.regions))),
        _ => ("global", None, None),
    };
    Organization {
        id: dice.uuid(LAST_DAY),
        account: dice.uuid(LAST_DAY),
        email: format!("generated-{number}@example.org"),
        name: format!("Generated organization {:05}", number + 1),
        stakeholder_type: dice.pick(&codes.types),
        reach,
        country,
        region,
    }
}

fn lang(dice: &mut Dice) -> Lang {
    match dice.below(100) {
        0..50 => Lang::En,
        50..63 => Lang::Fr,
        63..76 => Lang::Es,
        76..86 => Lang::Ar,
        86..94 => Lang::Zh,
        _ => Lang::Ru,
    }
}

fn input(dice: &mut Dice, words: &Words, codes: &Codes, call: &Call, organizations: &[Organization], number: usize) -> Result<(Input, Vec<Answer>)> {
    let lang = lang(dice);
    let from = dice.pick(organizations);
    let received_at = instant(dice)?;
    let (submission, version) = (dice.uuid(received_at.as_second()), dice.uuid(received_at.as_second()));
    let lines = dice.some(&codes.lines, 1, 4);
    let sdgs = dice.some(&(1..=17).collect::<Vec<_>>(), 0, 4);
    let answers = answers(dice, words, call, submission, lang, &lines, &sdgs);
    let title = words.title(dice, lang);
    let by_key: serde_json::Map<String, Value> = QUESTIONS.iter().zip(&answers).map(|((key, ..), answer)| ((*key).to_owned(), answer.value.clone())).collect();
    let canonical = json!({ "answers": by_key, "title": title, "version": version }).to_string();
    let (consent, shown_organization) = match dice.below(10) {
        0..7 => ("named", Some(from.name)),
        7..9 => ("organization_only", Some(from.name)),
        _ => ("anonymous", None),
    };
    let input = Input {
        submission,
        version,
        submit_key: dice.uuid(received_at.as_second()),
        call: call.id,
        questionnaire: call.questionnaire,
        account: from.account,
        organization: from.id,
        reference: format!("{}-{:05}", call.prefix, number / 5 + 1),
        receipt: dice.code(),
        lang,
        received_at,
        canonical,
        title,
        shown_organization,
        stakeholder_type: from.stakeholder_type,
        reach: from.reach,
        region: from.region,
        country: from.country,
        consent,
        lines,
        sdgs,
        keys: QUESTIONS.iter().map(|(key, ..)| *key).collect(),
        words: answers.iter().map(|answer| answer.words.as_str()).collect::<Vec<_>>().join("\n"),
    };
    Ok((input, answers))
}

/// Two texts of 100 to 400 words, the lines and the goals.
fn answers(dice: &mut Dice, words: &Words, call: &Call, submission: Uuid, lang: Lang, lines: &[String], sdgs: &[usize]) -> Vec<Answer> {
    let [achievements, challenges, about_lines, about_goals] = call.questions;
    let answer = |question, value, words| Answer { submission, question, value, lang, words };
    let mut essay = || {
        let length = dice.between(100, 400);
        words.text(dice, lang, length)
    };
    let (first, second) = (essay(), essay());
    vec![
        answer(achievements, json!(first), first),
        answer(challenges, json!(second), second),
        answer(about_lines, json!(lines), String::new()),
        answer(about_goals, json!(sdgs), String::new()),
    ]
}

async fn insert_organizations(tx: &mut Tx, rows: Value) -> Result<()> {
    sqlx::query!(
        r#"INSERT INTO account (id, email, name, confirmed_at)
           SELECT account, email, name, to_timestamp(1700000000) FROM jsonb_to_recordset($1) AS o(account uuid, email text, name text)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"WITH made AS (
               INSERT INTO organization (id, name, stakeholder_type_code, reach, country_code, region_code, is_demonstration)
               SELECT id, name, stakeholder_type, reach, country, CASE reach WHEN 'global' THEN NULL ELSE region END, true
               FROM jsonb_to_recordset($1) AS o(id uuid, name text, stakeholder_type text, reach reach, country text, region text)
               RETURNING id)
           INSERT INTO organization_member (organization_id, account_id, is_focal_point, approved_at)
           SELECT o.id, o.account, true, to_timestamp(1700000000) FROM made JOIN jsonb_to_recordset($1) AS o(id uuid, account uuid) ON o.id = made.id"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn insert_submissions(tx: &mut Tx, rows: &Value) -> Result<()> {
    sqlx::query!(
        r#"INSERT INTO submission (id, call_id, questionnaire_id, account_id, organization_id, origin, state, reference, lang, created_at, changed_at, state_changed_at)
           SELECT submission, call, questionnaire, account, organization, 'demonstration', 'published', reference, lang, received_at, received_at, received_at
           FROM jsonb_to_recordset($1) AS i(submission uuid, call uuid, questionnaire uuid, account uuid, organization uuid, reference text, lang lang, received_at timestamptz)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"INSERT INTO version (id, submission_id, number, questionnaire_id, received_at, closes_at, grace_minutes, sha256, submit_key, submitted_by)
           SELECT version, submission, 1, questionnaire, received_at, received_at + interval '1 day', 0, sha256(convert_to(canonical, 'UTF8')), submit_key, account
           FROM jsonb_to_recordset($1) AS i(version uuid, submission uuid, questionnaire uuid, received_at timestamptz, canonical text, submit_key uuid, account uuid)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"INSERT INTO version_content (version_id, canonical)
           SELECT version, convert_to(canonical, 'UTF8') FROM jsonb_to_recordset($1) AS i(version uuid, canonical text)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"INSERT INTO receipt (code, version_id, reference, received_at, sha256)
           SELECT receipt, version, reference, received_at, sha256(convert_to(canonical, 'UTF8'))
           FROM jsonb_to_recordset($1) AS i(receipt text, version uuid, reference text, received_at timestamptz, canonical text)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn insert_publications(tx: &mut Tx, rows: &Value) -> Result<()> {
    sqlx::query!(
        r#"INSERT INTO publication (submission_id, version_id, call_id, reference, title, lang, organization, stakeholder_type_code, reach, country_code, region_code,
               consent, origin, received_on, published_at, action_lines, sdgs, question_keys, search)
           SELECT submission, version, call, reference, title, lang, shown_organization, stakeholder_type, reach, country, region,
               consent, 'demonstration', (received_at AT TIME ZONE 'UTC')::date, received_at + interval '1 day', lines, sdgs, keys,
               setweight(fts(lang, title), 'A') || setweight(fts(lang, shown_organization), 'B') || setweight(fts(lang, words), 'C')
           FROM jsonb_to_recordset($1) AS i(submission uuid, version uuid, call uuid, reference text, title text, lang lang, shown_organization text, stakeholder_type text,
               reach reach, country text, region text, consent consent, received_at timestamptz, lines text[], sdgs smallint[], keys text[], words text)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn insert_answers(tx: &mut Tx, rows: Value) -> Result<()> {
    sqlx::query!(
        r#"INSERT INTO publication_answer (submission_id, question_id, value, lang, words)
           SELECT submission, question, value, lang, words FROM jsonb_to_recordset($1) AS a(submission uuid, question uuid, value jsonb, lang lang, words text)"#,
        rows
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

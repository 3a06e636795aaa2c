//! Loads the historical calls with those who answered them, and the call for demonstration.

mod demonstration;
mod historical;

use crate::platform::{
    db::Tx,
    http::{Error, Result},
    i18n::{ByLang, Lang},
};
use uuid::Uuid;

/// All calls.
///
/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    historical::calls(tx).await?;
    historical::responses(tx).await?;
    demonstration::call(tx).await
}

/// The texts of a call on their way into the table.
struct Texts<'a> {
    title: &'a ByLang,
    purpose: &'a ByLang,
    who: &'a ByLang,
    how_used: &'a ByLang,
    remark: &'a ByLang,
    rules: &'a [ByLang],
}

async fn write_texts(tx: &mut Tx, call: Uuid, texts: &Texts<'_>) -> Result<()> {
    for (lang, title) in texts.title.iter() {
        let rules: Vec<String> = texts.rules.iter().filter_map(|rule| rule.exactly(lang).map(str::to_owned)).collect();
        sqlx::query!(
            "INSERT INTO call_text (call_id, lang, title, purpose, who_may_answer, how_used, remark, rules) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (call_id, lang) DO UPDATE SET title = EXCLUDED.title, purpose = EXCLUDED.purpose, who_may_answer = EXCLUDED.who_may_answer,
                 how_used = EXCLUDED.how_used, remark = EXCLUDED.remark, rules = EXCLUDED.rules",
            call,
            lang as Lang,
            title,
            texts.purpose.exactly(lang),
            texts.who.exactly(lang),
            texts.how_used.exactly(lang),
            texts.remark.exactly(lang),
            &rules
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Lines, documents and events of a call; what is not loaded is left out.
async fn write_links(tx: &mut Tx, call: Uuid, lines: &[String], documents: &[String], events: &[String]) -> Result<()> {
    sqlx::query!("DELETE FROM call_action_line WHERE call_id = $1", call).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO call_action_line (call_id, action_line_code) SELECT $1, code FROM action_line WHERE code = ANY($2)", call, lines)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM call_document WHERE call_id = $1", call).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO call_document (call_id, document_id) SELECT $1, id FROM document WHERE slug = ANY($2)", call, documents)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM call_event WHERE call_id = $1", call).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO call_event (call_id, event_id) SELECT $1, id FROM event WHERE slug = ANY($2)", call, events).execute(&mut **tx).await?;
    Ok(())
}

/// A question on its way into the tables.
struct NewQuestion<'a> {
    key: &'a str,
    kind: &'a str,
    meaning: Option<&'a str>,
    required: bool,
    visibility: &'a str,
    word_limit: Option<i16>,
    file_limit: Option<i16>,
    needs_explanation: bool,
    shown_if: Option<(&'a str, &'a str)>,
    label: &'a ByLang,
    help: Option<&'a ByLang>,
    choices: Vec<(&'a str, &'a ByLang)>,
}

fn position(index: usize) -> Result<i16> {
    i16::try_from(index + 1).map_err(Error::internal)
}

async fn write_section(tx: &mut Tx, questionnaire: Uuid, place: i16, key: &str, title: &ByLang, intro: &ByLang) -> Result<Uuid> {
    let id = Uuid::now_v7();
    sqlx::query!("INSERT INTO section (id, questionnaire_id, key, position) VALUES ($1, $2, $3, $4)", id, questionnaire, key, place).execute(&mut **tx).await?;
    for (lang, words) in title.iter() {
        sqlx::query!("INSERT INTO section_text (section_id, lang, title, intro) VALUES ($1, $2, $3, $4)", id, lang as Lang, words, intro.exactly(lang))
            .execute(&mut **tx)
            .await?;
    }
    Ok(id)
}

async fn write_question(tx: &mut Tx, section: Uuid, place: i16, question: &NewQuestion<'_>) -> Result<()> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO question (id, section_id, key, position, kind, meaning, required, visibility, word_limit, shown_if_key, shown_if_value, file_limit, needs_explanation)
         VALUES ($1, $2, $3, $4, $5::text::question_kind, $6::text::answer_meaning, $7, $8::text::visibility, $9, $10, $11, $12, $13)",
        id,
        section,
        question.key,
        place,
        question.kind,
        question.meaning,
        question.required,
        question.visibility,
        question.word_limit,
        question.shown_if.map(|(key, _)| key),
        question.shown_if.map(|(_, value)| value),
        question.file_limit,
        question.needs_explanation
    )
    .execute(&mut **tx)
    .await?;
    for (lang, label) in question.label.iter() {
        sqlx::query!(
            "INSERT INTO question_text (question_id, lang, label, help) VALUES ($1, $2, $3, $4)",
            id,
            lang as Lang,
            label,
            question.help.and_then(|help| help.exactly(lang))
        )
        .execute(&mut **tx)
        .await?;
    }
    for (index, (value, label)) in question.choices.iter().enumerate() {
        write_choice(tx, id, position(index)?, value, label).await?;
    }
    Ok(())
}

async fn write_choice(tx: &mut Tx, question: Uuid, place: i16, value: &str, label: &ByLang) -> Result<()> {
    sqlx::query!("INSERT INTO choice (question_id, value, position) VALUES ($1, $2, $3)", question, value, place).execute(&mut **tx).await?;
    for (lang, words) in label.iter() {
        sqlx::query!("INSERT INTO choice_text (question_id, value, lang, label) VALUES ($1, $2, $3, $4)", question, value, lang as Lang, words)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

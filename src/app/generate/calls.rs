//! Five closed calls, each with a questionnaire that made-up inputs answer.

use super::{LAST_DAY, dice::Dice, words::Words};
use crate::platform::{db::Tx, http::Result, i18n::Lang};
use uuid::Uuid;

const CALLS: usize = 5;
const DAY: i64 = 86_400;

/// A made-up call: what its inputs refer to.
pub struct Call {
    pub id: Uuid,
    pub questionnaire: Uuid,
    pub prefix: String,
    /// Two long texts, a picker of lines, a picker of goals.
    pub questions: [Uuid; 4],
}

/// The questions: key, kind, label.
pub const QUESTIONS: [(&str, &str, &str); 4] = [
    ("achievements", "long_text", "What has been achieved?"),
    ("challenges", "long_text", "Which challenges remain?"),
    ("lines", "line_picker", "Which Action Lines does it concern?"),
    ("goals", "sdg_picker", "Which goals does it serve?"),
];

/// Whether this database has been filled before.
pub async fn exist(tx: &mut Tx) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM call WHERE slug = 'generated-1') AS "exist!""#).fetch_one(&mut **tx).await?)
}

pub async fn make(tx: &mut Tx, dice: &mut Dice, words: &Words) -> Result<Vec<Call>> {
    let mut calls = Vec::new();
    for number in 1..=CALLS {
        let second = LAST_DAY - i64::try_from(number).unwrap_or_default() * 100 * DAY;
        let call = Call {
            id: dice.uuid(second),
            questionnaire: dice.uuid(second),
            prefix: format!("GENERATED-{number}"),
            questions: [dice.uuid(second), dice.uuid(second), dice.uuid(second), dice.uuid(second)],
        };
        insert_call(tx, &call, number, second).await?;
        insert_texts(tx, dice, words, &call, number).await?;
        insert_questions(tx, dice.uuid(second), &call).await?;
        calls.push(call);
    }
    Ok(calls)
}

async fn insert_call(tx: &mut Tx, call: &Call, number: usize, closes: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO call (id, slug, origin, convener_code, legal_basis, opens_at, closes_at, time_zone, published_at, publication_policy, reference_prefix, confidence, changed_at)
         SELECT $1, $2, 'demonstration', (SELECT code FROM entity ORDER BY code = 'ITU' DESC, code LIMIT 1), NULL, to_timestamp($3::float8 - 30 * 86400), to_timestamp($3::float8),
                'Europe/Zurich', to_timestamp($3::float8 - 31 * 86400), 'all', $4, 'general', to_timestamp($3::float8)",
        call.id,
        format!("generated-{number}"),
        seconds(closes),
        call.prefix
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "INSERT INTO questionnaire (id, call_id, version, created_at) VALUES ($1, $2, 1, to_timestamp($3::float8 - 31 * 86400))",
        call.questionnaire,
        call.id,
        seconds(closes)
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn insert_texts(tx: &mut Tx, dice: &mut Dice, words: &Words, call: &Call, number: usize) -> Result<()> {
    for lang in Lang::ALL {
        let title = format!("{} ({number})", words.title(dice, lang));
        let purpose = words.text(dice, lang, 120);
        sqlx::query!("INSERT INTO call_text (call_id, lang, title, purpose) VALUES ($1, $2, $3, $4)", call.id, lang as Lang, title, purpose)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

async fn insert_questions(tx: &mut Tx, section: Uuid, call: &Call) -> Result<()> {
    sqlx::query!("INSERT INTO section (id, questionnaire_id, key, position) VALUES ($1, $2, 'all', 1)", section, call.questionnaire).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO section_text (section_id, lang, title) VALUES ($1, 'en', 'Your contribution')", section).execute(&mut **tx).await?;
    for ((id, (key, kind, label)), position) in call.questions.iter().zip(QUESTIONS).zip(1_i16..) {
        sqlx::query!(
            "INSERT INTO question (id, section_id, key, position, kind, required) VALUES ($1, $2, $3, $4::int2, $5::text::question_kind, $4::int2 = 1)",
            id,
            section,
            key,
            position,
            kind
        )
        .execute(&mut **tx)
        .await?;
        sqlx::query!("INSERT INTO question_text (question_id, lang, label) VALUES ($1, 'en', $2)", id, label).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Seconds since 1970 as PostgreSQL's `to_timestamp` takes them.
#[expect(clippy::cast_precision_loss, reason = "seconds of this century have 31 bits")]
pub fn seconds(second: i64) -> f64 {
    second as f64
}

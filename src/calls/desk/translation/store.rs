//! What the tables are asked and told about translations.

use super::units::{CallTexts, Source, Sources};
use crate::{
    calls::model::CallId,
    platform::{
        db::Tx,
        http::Result,
        i18n::{ByLang, Lang},
    },
};
use sqlx::PgExecutor;

/// The texts of a call in all languages.
///
/// # Errors
/// When the database does not answer.
pub async fn call_texts(db: impl PgExecutor<'_>, call: CallId) -> Result<CallTexts> {
    let rows = sqlx::query!(r#"SELECT lang AS "lang: Lang", title, purpose, who_may_answer, how_used, remark, rules FROM call_text WHERE call_id = $1"#, *call)
        .fetch_all(db)
        .await?;
    let mut texts = CallTexts::default();
    for row in rows {
        let put = |text: &mut ByLang, words: Option<&str>| text.set(row.lang, words.unwrap_or_default());
        put(&mut texts.title, Some(&row.title));
        put(&mut texts.purpose, row.purpose.as_deref());
        put(&mut texts.who, row.who_may_answer.as_deref());
        put(&mut texts.how_used, row.how_used.as_deref());
        put(&mut texts.remark, row.remark.as_deref());
        put(&mut texts.rules, Some(&row.rules.join("\n")));
    }
    Ok(texts)
}

/// Holds the texts of a call against whoever else would write them.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(tx: &mut Tx, call: CallId) -> Result<()> {
    sqlx::query!("SELECT id FROM call WHERE id = $1 FOR NO KEY UPDATE", *call).fetch_one(&mut **tx).await?;
    Ok(())
}

/// Writes the texts of a call in one language.
///
/// # Errors
/// When the database does not take it.
pub async fn write_call_texts(tx: &mut Tx, call: CallId, lang: Lang, texts: &CallTexts) -> Result<()> {
    let Some(title) = texts.title.exactly(lang) else { return Ok(()) };
    let rules: Vec<String> = texts.rules.exactly(lang).unwrap_or_default().lines().map(str::trim).filter(|rule| !rule.is_empty()).map(str::to_owned).collect();
    sqlx::query!(
        "INSERT INTO call_text AS t (call_id, lang, title, purpose, who_may_answer, how_used, remark, rules) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (call_id, lang) DO UPDATE SET title = EXCLUDED.title, purpose = EXCLUDED.purpose, who_may_answer = EXCLUDED.who_may_answer,
             how_used = EXCLUDED.how_used, remark = EXCLUDED.remark, rules = EXCLUDED.rules, edition = t.edition + 1",
        *call,
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
    Ok(())
}

/// From which texts the translations of a call were made.
///
/// # Errors
/// When the database does not answer.
pub async fn sources(db: impl PgExecutor<'_>, call: CallId) -> Result<Sources> {
    let rows = sqlx::query!(
        r#"SELECT unit, lang AS "lang: Lang", source_lang AS "source_lang: Lang", source_digest FROM translation_source WHERE call_id = $1"#,
        *call
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| ((row.unit, row.lang), Source { lang: row.source_lang, digest: row.source_digest })).collect())
}

/// Notes from which texts these translations were made.
///
/// # Errors
/// When the database does not take it.
pub async fn note(tx: &mut Tx, call: CallId, to: Lang, from: Lang, units: &[String], digests: &[String]) -> Result<()> {
    sqlx::query!(
        "INSERT INTO translation_source (call_id, unit, lang, source_lang, source_digest)
         SELECT $1, unit, $2, $3, digest FROM unnest($4::text[], $5::text[]) AS given (unit, digest)
         ON CONFLICT (call_id, unit, lang) DO UPDATE SET source_lang = EXCLUDED.source_lang, source_digest = EXCLUDED.source_digest",
        *call,
        to as Lang,
        from as Lang,
        units,
        digests
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

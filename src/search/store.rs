//! What the search asks of the database.

use super::model::{Found, Kind, Words};
use crate::platform::{
    http::{Error, Result},
    i18n::Lang,
};
use sqlx::PgPool;

/// Rows of one page, and which.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    pub rows: i64,
    pub before: i64,
}

/// Everything public that holds the words: how many of each kind, and one page of `kind` or of all, best first. One query.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &PgPool, lang: Lang, words: &Words, kind: Option<Kind>, part: Part, patterns: &[String]) -> Result<Found> {
    let found = sqlx::query_file!(
        "src/search/found.sql",
        lang as Lang,
        words.wanted,
        words.begun,
        words.unwanted,
        kind.map(Kind::code) as Option<&str>,
        part.rows,
        part.before,
        patterns
    )
    .fetch_one(db)
    .await?;
    Ok(Found {
        totals: serde_json::from_value(found.totals).map_err(Error::internal)?,
        stems: serde_json::from_value(found.stems).map_err(Error::internal)?,
        rows: serde_json::from_value(found.rows).map_err(Error::internal)?,
    })
}

/// For each of `words` the word from a public title that looks most like it, where one does; in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn similar(db: &PgPool, words: &[String]) -> Result<Vec<Option<String>>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT best.word AS "word?"
           FROM unnest($1::text[]) WITH ORDINALITY AS sought(word, place)
           LEFT JOIN LATERAL (
               SELECT candidate AS word
               FROM similar_titles(sought.word) AS title CROSS JOIN LATERAL regexp_split_to_table(lower(title), '[^[:alpha:]]+') AS candidate
               WHERE length(candidate) > 2 AND similarity(fold(candidate), fold(sought.word)) > 0.4
               ORDER BY similarity(fold(candidate), fold(sought.word)) DESC, candidate LIMIT 1
           ) best ON true
           ORDER BY sought.place"#,
        words
    )
    .fetch_all(db)
    .await?)
}

/// The public input whose reference was typed, as people copy it from a receipt or a citation.
///
/// # Errors
/// When the database does not answer.
pub async fn reference(db: &PgPool, typed: &str) -> Result<Option<String>> {
    let typed = typed.trim();
    if !typed.contains('-') || typed.contains(' ') {
        return Ok(None);
    }
    Ok(sqlx::query_scalar!(r#"SELECT reference AS "reference!" FROM public_inputs WHERE reference = upper($1)"#, typed).fetch_optional(db).await?)
}

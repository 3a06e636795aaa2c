//! Loads the library.

use super::{model::Confidence, store::Precise};
use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang},
    load::records,
};
use jiff_sqlx::ToSqlx;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
struct Source {
    url: String,
}

#[derive(Deserialize)]
struct DocumentRecord {
    slug: String,
    kind: String,
    symbol: Option<String>,
    title: ByLang,
    date: Option<jiff::civil::Date>,
    date_precision: Option<Precise>,
    issuers: Vec<String>,
    issuer_names: Vec<String>,
    languages: Vec<Lang>,
    url: Option<String>,
    lines: Vec<String>,
    summary: Option<ByLang>,
    source: Option<Source>,
    confidence: Confidence,
    editor_note: Option<String>,
}

/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    for record in records::<DocumentRecord>("documents.json")? {
        let document = &record.it;
        if record.is_wanted(tx, "document", &document.slug).await? {
            write(tx, document).await?;
        }
    }
    Ok(())
}

async fn write(tx: &mut Tx, document: &DocumentRecord) -> Result<()> {
    let id = sqlx::query_scalar!(
        "INSERT INTO document (id, slug, symbol, kind, dated, precision, url, languages, issuer_names, source_url, confidence, editor_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (slug) DO UPDATE SET symbol = EXCLUDED.symbol, kind = EXCLUDED.kind, dated = EXCLUDED.dated, precision = EXCLUDED.precision,
             url = EXCLUDED.url, languages = EXCLUDED.languages, issuer_names = EXCLUDED.issuer_names, source_url = EXCLUDED.source_url,
             confidence = EXCLUDED.confidence, editor_note = EXCLUDED.editor_note
         RETURNING id",
        Uuid::now_v7(),
        document.slug,
        document.symbol,
        document.kind,
        document.date.map(ToSqlx::to_sqlx) as _,
        document.date_precision.unwrap_or(Precise::Day) as _,
        document.url,
        document.languages.as_slice() as _,
        &document.issuer_names,
        document.source.as_ref().map(|source| &source.url),
        document.confidence as _,
        document.editor_note
    )
    .fetch_one(&mut **tx)
    .await?;
    sqlx::query!("DELETE FROM document_text WHERE document_id = $1", id).execute(&mut **tx).await?;
    for (lang, title) in document.title.iter() {
        let summary = document.summary.as_ref().and_then(|summary| summary.exactly(lang));
        sqlx::query!("INSERT INTO document_text (document_id, lang, title, summary) VALUES ($1, $2, $3, $4)", id, lang as Lang, title, summary)
            .execute(&mut **tx)
            .await?;
    }
    sqlx::query!("DELETE FROM document_issuer WHERE document_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO document_issuer (document_id, entity_code) SELECT $1, unnest($2::text[])", id, &document.issuers).execute(&mut **tx).await?;
    sqlx::query!("DELETE FROM document_action_line WHERE document_id = $1", id).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO document_action_line (document_id, action_line_code) SELECT $1, unnest($2::text[])", id, &document.lines)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

//! Reads the library.

use super::model::{Confidence, Document, Library, Use};
use crate::platform::{
    http::{Error, Result},
    i18n::{ByLang, Lang, format::Precision},
};
use jiff_sqlx::Date;
use serde::de::DeserializeOwned;
use sqlx::PgPool;

/// `date_precision` of the database.
#[derive(Debug, Clone, Copy, sqlx::Type, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "date_precision", rename_all = "lowercase")]
pub enum Precise {
    Day,
    Month,
    Year,
}

impl From<Precise> for Precision {
    fn from(precise: Precise) -> Self {
        match precise {
            Precise::Day => Self::Day,
            Precise::Month => Self::Month,
            Precise::Year => Self::Year,
        }
    }
}

fn json<T: DeserializeOwned + Default>(value: Option<serde_json::Value>) -> Result<T> {
    value.map_or_else(|| Ok(T::default()), |value| serde_json::from_value(value).map_err(Error::internal))
}

/// All documents with all their texts, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &PgPool) -> Result<Library> {
    let rows = sqlx::query!(
        r#"SELECT d.slug, d.symbol, d.kind, d.dated AS "dated: Date", d.precision AS "precision: Precise", d.url, d.languages AS "languages: Vec<Lang>",
                  d.issuer_names, d.source_url, d.confidence AS "confidence: Confidence",
                  ARRAY(SELECT i.entity_code FROM document_issuer i WHERE i.document_id = d.id ORDER BY 1) AS "issuers!",
                  ARRAY(SELECT l.action_line_code FROM document_action_line l WHERE l.document_id = d.id) AS "lines!",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM document_text t WHERE t.document_id = d.id) AS title,
                  (SELECT jsonb_object_agg(t.lang, t.summary) FROM document_text t WHERE t.document_id = d.id AND t.summary IS NOT NULL) AS summary,
                  (SELECT jsonb_agg(jsonb_build_object('slug', e.slug, 'title', (SELECT jsonb_object_agg(t.lang, t.title) FROM event_text t WHERE t.event_id = e.id)) ORDER BY e.starts_on)
                   FROM event_document x JOIN event e ON e.id = x.event_id WHERE x.document_id = d.id) AS events,
                  (SELECT jsonb_agg(jsonb_build_object('slug', c.slug, 'title', (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id)) ORDER BY c.slug)
                   FROM call_document x JOIN public_calls c ON c.id = x.call_id WHERE x.document_id = d.id) AS calls
           FROM document d ORDER BY d.dated DESC NULLS LAST, d.slug"#
    )
    .fetch_all(db)
    .await?;
    let documents = rows.into_iter().map(|row| {
        Ok(Document {
            slug: row.slug,
            symbol: row.symbol,
            kind: row.kind,
            dated: row.dated.map(Date::to_jiff),
            precision: row.precision.into(),
            url: row.url,
            languages: row.languages,
            issuers: row.issuers,
            issuer_names: row.issuer_names,
            lines: row.lines,
            events: json::<Vec<Use>>(row.events)?,
            calls: json::<Vec<Use>>(row.calls)?,
            source_url: row.source_url,
            confidence: row.confidence,
            title: json::<ByLang>(row.title)?,
            summary: json::<ByLang>(row.summary)?,
        })
    });
    Ok(Library(documents.collect::<Result<_>>()?))
}

/// The slugs of the documents whose text or symbol matches what was asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn matching(db: &PgPool, asked: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "SELECT d.slug FROM document d WHERE strpos(lower(d.symbol), lower($1)) > 0
            OR EXISTS (SELECT FROM document_text t WHERE t.document_id = d.id AND t.search @@ fts_query_any($1))",
        asked
    )
    .fetch_all(db)
    .await?)
}

//! Loads the entries of the Action Lines: milestones, challenges, trends.

use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang},
    load::records,
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
struct Source {
    title: Option<String>,
    url: String,
}

#[derive(Deserialize)]
struct EntryRecord {
    slug: String,
    kind: String,
    line: String,
    order: i16,
    year_from: Option<i16>,
    year_to: Option<i16>,
    date_qualifier: Option<String>,
    date: Option<String>,
    date_end: Option<String>,
    date_precision: String,
    title: ByLang,
    text: ByLang,
    entities: Vec<String>,
    place: Option<ByLang>,
    sdgs: Vec<i16>,
    sources: Vec<Source>,
    confidence: String,
    editor_note: Option<String>,
}

/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    for record in records::<EntryRecord>("entries.json")? {
        if record.is_wanted(tx, "entry", &record.it.slug).await? {
            let id = put(tx, &record.it).await?;
            put_texts(tx, id, &record.it).await?;
            put_links(tx, id, &record.it).await?;
        }
    }
    Ok(())
}

async fn put(tx: &mut Tx, entry: &EntryRecord) -> Result<Uuid> {
    Ok(sqlx::query_scalar!(
        "INSERT INTO entry (id, slug, kind, action_line_code, position, year_from, year_to, qualifier, dated, dated_to, precision, place, confidence, editor_note)
         VALUES ($1, $2, $3::text::entry_kind, $4, $5, $6, $7, $8::text::date_qualifier, $9::text::date, $10::text::date, $11::text::date_precision, $12,
                 $13::text::confidence, $14)
         ON CONFLICT (slug) DO UPDATE SET kind = EXCLUDED.kind, action_line_code = EXCLUDED.action_line_code, position = EXCLUDED.position,
             year_from = EXCLUDED.year_from, year_to = EXCLUDED.year_to, qualifier = EXCLUDED.qualifier, dated = EXCLUDED.dated, dated_to = EXCLUDED.dated_to,
             precision = EXCLUDED.precision, place = EXCLUDED.place, confidence = EXCLUDED.confidence, editor_note = EXCLUDED.editor_note,
             revision = entry.revision + 1, changed_at = now()
         RETURNING id",
        Uuid::now_v7(),
        entry.slug,
        entry.kind,
        entry.line,
        entry.order,
        entry.year_from,
        entry.year_to,
        entry.date_qualifier,
        entry.date,
        entry.date_end,
        entry.date_precision,
        entry.place.as_ref().map(|place| place.get(Lang::En)),
        entry.confidence,
        entry.editor_note
    )
    .fetch_one(&mut **tx)
    .await?)
}

async fn put_texts(tx: &mut Tx, id: Uuid, entry: &EntryRecord) -> Result<()> {
    for (lang, title) in entry.title.iter() {
        sqlx::query!(
            "INSERT INTO entry_text (entry_id, lang, title, body) VALUES ($1, $2, $3, $4)
             ON CONFLICT (entry_id, lang) DO UPDATE SET title = EXCLUDED.title, body = EXCLUDED.body",
            id,
            lang as Lang,
            title,
            entry.text.exactly(lang).unwrap_or_default()
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

async fn put_links(tx: &mut Tx, id: Uuid, entry: &EntryRecord) -> Result<()> {
    sqlx::query!(
        "WITH gone AS (DELETE FROM entry_entity WHERE entry_id = $1 AND entity_code <> ALL ($2::text[]))
         INSERT INTO entry_entity (entry_id, entity_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &entry.entities
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM entry_sdg WHERE entry_id = $1 AND sdg_number <> ALL ($2::smallint[]))
         INSERT INTO entry_sdg (entry_id, sdg_number) SELECT $1, unnest($2::smallint[]) ON CONFLICT DO NOTHING",
        id,
        &entry.sdgs
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("DELETE FROM entry_source WHERE entry_id = $1", id).execute(&mut **tx).await?;
    for (position, source) in (0..).zip(&entry.sources) {
        sqlx::query!("INSERT INTO entry_source (entry_id, position, title, url) VALUES ($1, $2, $3, $4)", id, position, source.title, source.url)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

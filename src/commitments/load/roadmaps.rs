//! Loads road maps with their activities.

use super::{Group, Source, put_groups};
use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang},
    load::records,
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
struct RoadmapRecord {
    slug: String,
    order: i16,
    kind: String,
    title: ByLang,
    official_title: Option<ByLang>,
    description: Option<ByLang>,
    owners: Vec<String>,
    owner_groups: Vec<Group>,
    symbol: Option<String>,
    mandate: Option<String>,
    status: String,
    status_text: Option<ByLang>,
    lines: Vec<String>,
    activities: Vec<ActivityRecord>,
    source: Option<Source>,
    confidence: String,
    editor_note: Option<String>,
}

#[derive(Deserialize)]
struct ActivityRecord {
    order: i16,
    title: ByLang,
    start_date: Option<String>,
    end_date: Option<String>,
    date_precision: Option<String>,
    is_deadline: bool,
    responsible: Vec<String>,
    responsible_groups: Vec<Group>,
    lines: Vec<String>,
    event: Option<String>,
    document: Option<String>,
    source: Option<Source>,
}

pub(super) async fn load(tx: &mut Tx) -> Result<()> {
    for record in records::<RoadmapRecord>("roadmaps.json")? {
        let roadmap = &record.it;
        if !record.is_wanted(tx, "roadmap", &roadmap.slug).await? {
            continue;
        }
        let id = put(tx, roadmap).await?;
        put_texts(tx, id, roadmap).await?;
        put_links(tx, id, roadmap).await?;
        // Activities have no word of their own to be known by: they come anew with their road map.
        sqlx::query!("DELETE FROM activity WHERE roadmap_id = $1", id).execute(&mut **tx).await?;
        for activity in &roadmap.activities {
            put_activity(tx, id, activity, &roadmap.confidence).await?;
        }
    }
    Ok(())
}

async fn put(tx: &mut Tx, roadmap: &RoadmapRecord) -> Result<Uuid> {
    Ok(sqlx::query_scalar!(
        "INSERT INTO roadmap (id, slug, kind, symbol, position, status, mandate, source_url, confidence, editor_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::confidence, $10)
         ON CONFLICT (slug) DO UPDATE SET kind = EXCLUDED.kind, symbol = EXCLUDED.symbol, position = EXCLUDED.position, status = EXCLUDED.status,
             mandate = EXCLUDED.mandate, source_url = EXCLUDED.source_url, confidence = EXCLUDED.confidence, editor_note = EXCLUDED.editor_note
         RETURNING id",
        Uuid::now_v7(),
        roadmap.slug,
        roadmap.kind,
        roadmap.symbol,
        roadmap.order,
        roadmap.status,
        roadmap.mandate,
        roadmap.source.as_ref().map(|source| &source.url),
        roadmap.confidence,
        roadmap.editor_note
    )
    .fetch_one(&mut **tx)
    .await?)
}

async fn put_texts(tx: &mut Tx, id: Uuid, roadmap: &RoadmapRecord) -> Result<()> {
    fn in_language(text: Option<&ByLang>, lang: Lang) -> Option<&str> {
        text.and_then(|text| text.exactly(lang))
    }
    for (lang, title) in roadmap.title.iter() {
        sqlx::query!(
            "INSERT INTO roadmap_text (roadmap_id, lang, title, official_title, description, status) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (roadmap_id, lang) DO UPDATE SET title = EXCLUDED.title, official_title = EXCLUDED.official_title,
                 description = EXCLUDED.description, status = EXCLUDED.status",
            id,
            lang as Lang,
            title,
            in_language(roadmap.official_title.as_ref(), lang),
            in_language(roadmap.description.as_ref(), lang),
            in_language(roadmap.status_text.as_ref(), lang)
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

async fn put_links(tx: &mut Tx, id: Uuid, roadmap: &RoadmapRecord) -> Result<()> {
    let groups = put_groups(tx, &roadmap.owner_groups).await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM roadmap_owner WHERE roadmap_id = $1 AND entity_code <> ALL ($2::text[]))
         INSERT INTO roadmap_owner (roadmap_id, entity_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &roadmap.owners
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM roadmap_group WHERE roadmap_id = $1 AND group_code <> ALL ($2::text[]))
         INSERT INTO roadmap_group (roadmap_id, group_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &groups
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM roadmap_action_line WHERE roadmap_id = $1 AND action_line_code <> ALL ($2::text[]))
         INSERT INTO roadmap_action_line (roadmap_id, action_line_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &roadmap.lines
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn put_activity(tx: &mut Tx, roadmap: Uuid, activity: &ActivityRecord, confidence: &str) -> Result<()> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO activity (id, roadmap_id, position, starts, starts_precision, ends, ends_precision, is_deadline, event_slug, document_slug, source_url, confidence)
         VALUES ($1, $2, $3, $4::text::date, $6::text::date_precision, $5::text::date, $6::text::date_precision, $7, $8, $9, $10, $11::text::confidence)",
        id,
        roadmap,
        activity.order,
        activity.start_date,
        activity.end_date,
        activity.date_precision.as_deref().unwrap_or("day"),
        activity.is_deadline,
        activity.event,
        activity.document,
        activity.source.as_ref().map(|source| &source.url),
        confidence
    )
    .execute(&mut **tx)
    .await?;
    for (lang, title) in activity.title.iter() {
        sqlx::query!("INSERT INTO activity_text (activity_id, lang, title) VALUES ($1, $2, $3)", id, lang as Lang, title).execute(&mut **tx).await?;
    }
    let groups = put_groups(tx, &activity.responsible_groups).await?;
    sqlx::query!("INSERT INTO activity_entity (activity_id, entity_code) SELECT $1, unnest($2::text[])", id, &activity.responsible).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO activity_group (activity_id, group_code) SELECT $1, unnest($2::text[])", id, &groups).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO activity_action_line (activity_id, action_line_code) SELECT $1, unnest($2::text[])", id, &activity.lines)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

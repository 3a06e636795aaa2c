//! Loads the commitments of the outcome document.

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
struct CommitmentRecord {
    code: String,
    order: i16,
    resolution: String,
    document: Option<String>,
    paragraph: Option<i32>,
    kind: String,
    title: ByLang,
    text: ByLang,
    theme: Option<ByLang>,
    asked_entities: Vec<String>,
    asked_groups: Vec<Group>,
    reports_to: Vec<String>,
    decided_on: Option<String>,
    due_text: Option<ByLang>,
    due_year: Option<i16>,
    due_date: Option<String>,
    due_event: Option<String>,
    status: String,
    lines: Vec<String>,
    lines_basis: Option<String>,
    sdgs: Vec<i16>,
    source: Option<Source>,
    confidence: String,
    editor_note: Option<String>,
}

impl CommitmentRecord {
    /// Due on the day, else by the end of the year.
    fn due(&self) -> (Option<String>, &'static str) {
        match (&self.due_date, self.due_year) {
            (Some(day), _) => (Some(day.clone()), "day"),
            (None, Some(year)) => (Some(format!("{year}-12-31")), "year"),
            (None, None) => (None, "day"),
        }
    }

    /// The status that the decision itself brings; reports bring every other.
    fn recorded_status(&self) -> Option<&'static str> {
        (self.status == "completed").then_some("done")
    }
}

pub(super) async fn load(tx: &mut Tx) -> Result<()> {
    for record in records::<CommitmentRecord>("commitments.json")? {
        if record.is_wanted(tx, "commitment", &record.it.code).await? {
            let id = put(tx, &record.it).await?;
            put_texts(tx, id, &record.it).await?;
            put_links(tx, id, &record.it).await?;
        }
    }
    Ok(())
}

async fn put(tx: &mut Tx, commitment: &CommitmentRecord) -> Result<Uuid> {
    let (due, due_precision) = commitment.due();
    Ok(sqlx::query_scalar!(
        "INSERT INTO commitment (id, slug, resolution, document_slug, paragraph, position, kind, decided_on, due, due_precision, due_event, recorded_status,
             lines_basis, source_title, source_url, confidence, editor_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text::date, $9::text::date, $10::text::date_precision, $11, $12::text::progress_status, $13, $14, $15,
             $16::text::confidence, $17)
         ON CONFLICT (slug) DO UPDATE SET resolution = EXCLUDED.resolution, document_slug = EXCLUDED.document_slug, paragraph = EXCLUDED.paragraph,
             position = EXCLUDED.position, kind = EXCLUDED.kind, decided_on = EXCLUDED.decided_on, due = EXCLUDED.due, due_precision = EXCLUDED.due_precision,
             due_event = EXCLUDED.due_event, recorded_status = EXCLUDED.recorded_status, lines_basis = EXCLUDED.lines_basis,
             source_title = EXCLUDED.source_title, source_url = EXCLUDED.source_url, confidence = EXCLUDED.confidence, editor_note = EXCLUDED.editor_note
         RETURNING id",
        Uuid::now_v7(),
        commitment.code,
        commitment.resolution,
        commitment.document,
        commitment.paragraph.map(|paragraph| paragraph.to_string()),
        commitment.order,
        commitment.kind,
        commitment.decided_on,
        due,
        due_precision,
        commitment.due_event,
        commitment.recorded_status(),
        commitment.lines_basis,
        commitment.source.as_ref().and_then(|source| source.title.as_ref()),
        commitment.source.as_ref().map(|source| &source.url),
        commitment.confidence,
        commitment.editor_note
    )
    .fetch_one(&mut **tx)
    .await?)
}

async fn put_texts(tx: &mut Tx, id: Uuid, commitment: &CommitmentRecord) -> Result<()> {
    for (lang, action) in commitment.text.iter() {
        sqlx::query!(
            "INSERT INTO commitment_text (commitment_id, lang, title, action, theme, due_words) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (commitment_id, lang) DO UPDATE SET title = EXCLUDED.title, action = EXCLUDED.action, theme = EXCLUDED.theme, due_words = EXCLUDED.due_words",
            id,
            lang as Lang,
            commitment.title.exactly(lang),
            action,
            commitment.theme.as_ref().and_then(|theme| theme.exactly(lang)),
            commitment.due_text.as_ref().and_then(|due| due.exactly(lang))
        )
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

async fn put_links(tx: &mut Tx, id: Uuid, commitment: &CommitmentRecord) -> Result<()> {
    let groups = put_groups(tx, &commitment.asked_groups).await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM commitment_entity WHERE commitment_id = $1 AND entity_code <> ALL ($2::text[]))
         INSERT INTO commitment_entity (commitment_id, entity_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &commitment.asked_entities
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM commitment_receiver WHERE commitment_id = $1 AND entity_code <> ALL ($2::text[]))
         INSERT INTO commitment_receiver (commitment_id, entity_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &commitment.reports_to
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM commitment_group WHERE commitment_id = $1 AND group_code <> ALL ($2::text[]))
         INSERT INTO commitment_group (commitment_id, group_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &groups
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM commitment_action_line WHERE commitment_id = $1 AND action_line_code <> ALL ($2::text[]))
         INSERT INTO commitment_action_line (commitment_id, action_line_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING",
        id,
        &commitment.lines
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH gone AS (DELETE FROM commitment_sdg WHERE commitment_id = $1 AND sdg_number <> ALL ($2::smallint[]))
         INSERT INTO commitment_sdg (commitment_id, sdg_number) SELECT $1, unnest($2::smallint[]) ON CONFLICT DO NOTHING",
        id,
        &commitment.sdgs
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

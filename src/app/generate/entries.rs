//! Made-up milestones, challenges and trends.

use super::{BATCH, Codes, LAST_DAY, dice::Dice, instant, rows, words::Words};
use crate::platform::{db::Tx, http::Result, i18n::Lang};
use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

/// As the columns of the tables; PostgreSQL reads rows from JSON.
#[derive(Serialize)]
struct EntryRow {
    id: Uuid,
    slug: String,
    kind: &'static str,
    line: String,
    year_from: usize,
    year_to: Option<usize>,
    changed_at: Timestamp,
    entities: Vec<String>,
    sdgs: Vec<usize>,
}

#[derive(Serialize)]
struct TextRow {
    entry: Uuid,
    lang: Lang,
    title: String,
    body: String,
}

pub async fn make(tx: &mut Tx, dice: &mut Dice, words: &Words, codes: &Codes, count: usize) -> Result<()> {
    for first in (0..count).step_by(BATCH) {
        let (mut entries, mut texts) = (Vec::new(), Vec::new());
        for number in first..count.min(first + BATCH) {
            let entry = entry(dice, codes, number)?;
            texts.extend(Lang::ALL.into_iter().map(|lang| text(dice, words, entry.id, lang)));
            entries.push(entry);
        }
        insert(tx, rows(&entries)?, rows(&texts)?).await?;
    }
    Ok(())
}

fn entry(dice: &mut Dice, codes: &Codes, number: usize) -> Result<EntryRow> {
    let kind = match dice.below(10) {
        0..7 => "milestone",
        7..9 => "challenge",
        _ => "trend",
    };
    let year_from = dice.between(2003, 2025);
    Ok(EntryRow {
        id: dice.uuid(LAST_DAY),
        slug: format!("generated-{:05}", number + 1),
        kind,
        line: dice.pick(&codes.lines),
        year_from,
        year_to: dice.chance(20).then(|| dice.between(year_from, 2026)),
        changed_at: instant(dice)?,
        entities: dice.some(&codes.entities, 1, 2),
        sdgs: dice.some(&(1..=17).collect::<Vec<_>>(), 0, 3),
    })
}

fn text(dice: &mut Dice, words: &Words, entry: Uuid, lang: Lang) -> TextRow {
    let length = dice.between(30, 70);
    TextRow { entry, lang, title: words.title(dice, lang), body: words.text(dice, lang, length) }
}

async fn insert(tx: &mut Tx, entries: serde_json::Value, texts: serde_json::Value) -> Result<()> {
    sqlx::query!(
        r#"INSERT INTO entry (id, slug, kind, action_line_code, year_from, year_to, confidence, changed_at)
           SELECT id, slug, kind, line, year_from, year_to, 'general', changed_at
           FROM jsonb_to_recordset($1) AS e(id uuid, slug text, kind entry_kind, line text, year_from smallint, year_to smallint, changed_at timestamptz)"#,
        entries
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"INSERT INTO entry_text (entry_id, lang, title, body)
           SELECT entry, lang, title, body FROM jsonb_to_recordset($1) AS t(entry uuid, lang lang, title text, body text)"#,
        texts
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        r#"WITH made AS (SELECT id, entities, sdgs FROM jsonb_to_recordset($1) AS e(id uuid, entities text[], sdgs smallint[])),
                by AS (INSERT INTO entry_entity (entry_id, entity_code) SELECT id, unnest(entities) FROM made),
                towards AS (INSERT INTO entry_sdg (entry_id, sdg_number) SELECT id, unnest(sdgs) FROM made)
           INSERT INTO entry_source (entry_id, position, title, url) SELECT id, 1, 'Generated', 'https://example.org/generated' FROM made"#,
        entries
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

//! Fills a database with made-up inputs and entries in six languages, for benchmarks and for trying the portal at scale.
//!
//! The same seed gives the same rows, whatever the day: ids, texts and instants come from a small generator of numbers
//! and a fixed date. Phrases are taken from the reference texts in the database, so that words are as frequent, and as
//! rare, as in real ones. Everything is marked as a demonstration.

mod calls;
mod dice;
mod entries;
mod inputs;
mod words;

use super::start::{Database, StartError};
use crate::platform::{
    audit::{self, Actor, Entry},
    config::{Config, Mode},
    db::Tx,
    http::{Error, Result},
};
use clap::Args;
use dice::Dice;
use jiff::Timestamp;
use serde::Serialize;
use std::time::Instant;
use words::Words;

/// 1 December 2025: made-up things happened in the 600 days before it.
const LAST_DAY: i64 = 1_764_547_200;
const DAYS: usize = 600;
const BATCH: usize = 500;

/// How much to make.
#[derive(Debug, Clone, Copy, Args)]
pub struct Amount {
    /// Published inputs, spread over five closed calls.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    pub inputs: u32,
    /// Published entries of Action Lines.
    #[arg(long, default_value_t = 5_000, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    pub entries: u32,
    /// The same number gives the same data.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Do it in production too.
    #[arg(long)]
    pub yes: bool,
}

/// Fills the database that `config` names, all or nothing.
///
/// # Errors
/// When it is a production database and nobody said yes, when it was done before, or when the database refuses.
pub async fn run(config: &Config, amount: Amount) -> std::result::Result<(), StartError> {
    if config.mode != Mode::Development && !amount.yes {
        return Err(StartError::Setting("this fills the database with made-up inputs; in production say --yes".into()));
    }
    let begun = Instant::now();
    let database = Database::open(config).await?;
    let db = database.connect(config).await?;
    super::load::load(&db).await?;
    let done_before = db.in_tx(move |tx| fill(tx, amount)).await?;
    db.close().await;
    if done_before {
        return Err(StartError::Setting("this database holds generated data already; use another one".into()));
    }
    println!("{} inputs and {} entries made in {:.1} s", amount.inputs, amount.entries, begun.elapsed().as_secs_f32());
    Ok(())
}

async fn fill(mut tx: Tx, amount: Amount) -> Result<crate::platform::db::Committed<bool>> {
    sqlx::query!("SELECT set_config('statement_timeout', '120s', true) AS patience").fetch_one(&mut *tx).await?;
    if calls::exist(&mut tx).await? {
        return tx.commit(true).await;
    }
    let words = Words::read(&mut tx).await?;
    let codes = Codes::read(&mut tx).await?;
    let mut dice = Dice::new(amount.seed);
    let calls = calls::make(&mut tx, &mut dice, &words).await?;
    inputs::make(&mut tx, &mut dice, &words, &codes, &calls, size(amount.inputs)).await?;
    entries::make(&mut tx, &mut dice, &words, &codes, size(amount.entries)).await?;
    let after = serde_json::json!({ "inputs": amount.inputs, "entries": amount.entries, "seed": amount.seed });
    audit::record(&mut tx, &Actor::portal(), Entry { act: "data.generated", object_kind: "database", object: &"portal", before: None, after: Some(after) })
        .await?;
    tx.commit(false).await
}

fn size(amount: u32) -> usize {
    usize::try_from(amount).unwrap_or(usize::MAX)
}

/// An instant in the days before [`LAST_DAY`].
fn instant(dice: &mut Dice) -> Result<Timestamp> {
    let seconds = i64::try_from(dice.below(DAYS * 86_400)).unwrap_or_default();
    Timestamp::from_second(LAST_DAY - 1 - seconds).map_err(|fault| Error::internal(fault.to_string()))
}

/// Rows as PostgreSQL's `jsonb_to_recordset` takes them.
fn rows(of: &impl Serialize) -> Result<serde_json::Value> {
    serde_json::to_value(of).map_err(|fault| Error::internal(fault.to_string()))
}

/// The words of the reference data that made-up things refer to.
struct Codes {
    lines: Vec<String>,
    entities: Vec<String>,
    types: Vec<String>,
    regions: Vec<String>,
    /// Country and its region.
    countries: Vec<(String, String)>,
}

impl Codes {
    async fn read(tx: &mut Tx) -> Result<Self> {
        let all = sqlx::query!(
            r#"SELECT array(SELECT code FROM action_line ORDER BY position) AS "lines!", array(SELECT code FROM entity ORDER BY code COLLATE "C") AS "entities!",
                      array(SELECT code FROM stakeholder_type ORDER BY position, code) AS "types!", array(SELECT code FROM region ORDER BY position) AS "regions!""#
        )
        .fetch_one(&mut **tx)
        .await?;
        let countries = sqlx::query!(r#"SELECT code, region_code AS "region!" FROM country WHERE region_code IS NOT NULL ORDER BY code COLLATE "C""#)
            .fetch_all(&mut **tx)
            .await?;
        let countries = countries.into_iter().map(|row| (row.code, row.region)).collect();
        Ok(Self { lines: all.lines, entities: all.entities, types: all.types, regions: all.regions, countries })
    }
}

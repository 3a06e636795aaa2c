//! Reference data: records of `data/*.json`, compiled in, written into the database without ever touching what somebody
//! has edited since.

use crate::platform::{
    db::Tx,
    http::error::{Error, Result},
};
use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "data/"]
#[include = "*.json"]
struct Files;

/// A record as it is in its file, with the digest by which a change of it is noticed.
pub struct Record<T> {
    pub it: T,
    digest: Vec<u8>,
}

/// All records of a file.
///
/// # Errors
/// When the file is missing or does not have the form of `T`: a fault of the program, found by its tests.
pub fn records<T: DeserializeOwned>(file: &str) -> Result<Vec<Record<T>>> {
    let bytes = Files::get(file).ok_or_else(|| Error::internal(format!("data/{file} is missing")))?;
    let values: Vec<serde_json::Value> = serde_json::from_slice(&bytes.data).map_err(|fault| Error::internal(format!("data/{file}: {fault}")))?;
    values
        .into_iter()
        .map(|value| {
            let digest = Sha256::digest(value.to_string().as_bytes()).to_vec();
            let it = T::deserialize(&value).map_err(|fault| Error::internal(format!("data/{file}: {fault} in {value}")))?;
            Ok(Record { it, digest })
        })
        .collect()
}

/// A digest over all files, to see at once that nothing is to be done.
#[must_use]
pub fn digest_of_all() -> Vec<u8> {
    let mut hasher = Sha256::new();
    for name in Files::iter() {
        hasher.update(name.as_bytes());
        if let Some(file) = Files::get(&name) {
            hasher.update(file.metadata.sha256_hash());
        }
    }
    hasher.finalize().to_vec()
}

impl<T> Record<T> {
    /// Whether the record is to be written: it is new, or has changed in the file while nobody has edited it here. Notes
    /// that it was.
    ///
    /// # Errors
    /// When the database does not take it.
    pub async fn is_wanted(&self, tx: &mut Tx, kind: &str, key: &str) -> Result<bool> {
        note(tx, kind, key, &self.digest).await
    }
}

/// Notes a digest; true when it is new or differs from the noted one and nobody has edited the record since.
///
/// # Errors
/// When the database does not take it.
pub async fn note(tx: &mut Tx, kind: &str, key: &str, digest: &[u8]) -> Result<bool> {
    let noted = sqlx::query!(
        "INSERT INTO reference_record (kind, key, digest) VALUES ($1, $2, $3)
         ON CONFLICT (kind, key) DO UPDATE SET digest = EXCLUDED.digest, loaded_at = now()
         WHERE reference_record.digest <> EXCLUDED.digest AND reference_record.edited_at IS NULL",
        kind,
        key,
        digest
    )
    .execute(&mut **tx)
    .await?;
    Ok(noted.rows_affected() == 1)
}

/// Tells the triggers that what follows in this transaction is loading, not editing.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx) -> Result<()> {
    sqlx::query!("SELECT set_config('portal.loading', 'on', true) AS loading, set_config('statement_timeout', '60s', true) AS patience")
        .fetch_one(&mut **tx)
        .await?;
    Ok(())
}

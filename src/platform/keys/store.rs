//! Public keys in the database.

use super::{PrivateKey, PublicKey};
use crate::platform::{
    audit::{self, Actor, Entry},
    db::Db,
    http::{Error, Result},
};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgPool;

/// The database's clock: all instances follow it.
pub(super) async fn now(db: &PgPool) -> Result<jiff::Timestamp> {
    Ok(sqlx::query_scalar!(r#"SELECT clock_timestamp() AS "now!: Timestamp""#).fetch_one(db).await?.to_jiff())
}

/// All public keys, the first that signed first.
///
/// # Errors
/// When the database does not answer.
pub async fn known(db: &PgPool) -> Result<Vec<PublicKey>> {
    let rows = sqlx::query!(
        r#"SELECT id, public_key, starts_at AS "starts_at: Timestamp", lead(starts_at) OVER (ORDER BY starts_at, id) AS "until: Timestamp"
           FROM signing_key ORDER BY starts_at, id"#
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            let key = row.public_key.try_into().map_err(|_| Error::internal("a public key has 32 bytes"))?;
            Ok(PublicKey { id: row.id, key, from: row.starts_at.to_jiff(), until: row.until.map(Timestamp::to_jiff) })
        })
        .collect()
}

/// Records those that are not known yet, each with its entry in the trail.
pub(super) async fn record(db: &Db, keys: &[PrivateKey]) -> Result<()> {
    let known = known(db.reading()).await?;
    let new: Vec<(String, [u8; 32], jiff::Timestamp)> =
        keys.iter().filter(|key| known.iter().all(|known| known.id != key.id)).map(|key| (key.id.clone(), key.public(), key.from)).collect();
    if new.is_empty() {
        return Ok(());
    }
    db.in_tx(async move |mut tx| {
        for (id, public, from) in new {
            let recorded = sqlx::query!(
                "INSERT INTO signing_key (id, public_key, starts_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                id,
                &public,
                from.to_sqlx() as Timestamp
            )
            .execute(&mut *tx)
            .await?;
            if recorded.rows_affected() > 0 {
                let after = Some(serde_json::json!({ "from": from }));
                audit::record(&mut tx, &Actor::portal(), Entry { act: "signing_key.recorded", object_kind: "signing_key", object: &id, before: None, after })
                    .await?;
            }
        }
        tx.commit(()).await
    })
    .await
}

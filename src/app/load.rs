//! Loads all reference data, once per state of the files.

use crate::{
    action_lines, calls, commitments, documents, events, inputs,
    platform::{
        db::Db,
        http::Result,
        load::{begin, digest_of_all, note},
    },
    reference, submissions,
};

/// Loads what is new or changed in `data/`; nothing that somebody has edited since is touched. Quick when the files are
/// those of the last time. One process at a time.
///
/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(db: &Db) -> Result<()> {
    let digest = digest_of_all();
    let is_known =
        sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM reference_record WHERE kind = 'data' AND key = 'all' AND digest = $1) AS "is_known!""#, &digest)
            .fetch_one(db.reading())
            .await?;
    if is_known {
        return Ok(());
    }
    db.in_tx(|mut tx| async move {
        sqlx::query!("SELECT pg_advisory_xact_lock(hashtext('load reference data'))").execute(&mut *tx).await?;
        begin(&mut tx).await?;
        reference::load::load(&mut tx).await?;
        documents::load::load(&mut tx).await?;
        events::load::load(&mut tx).await?;
        calls::load::load(&mut tx).await?;
        submissions::load::load(&mut tx).await?;
        inputs::load::load(&mut tx).await?;
        commitments::load::load(&mut tx).await?;
        action_lines::load::load(&mut tx).await?;
        note(&mut tx, "data", "all", &digest).await?;
        tx.commit(()).await
    })
    .await
}

//! What the portal does by itself.

use crate::{
    platform::{db::Db, http::Result, jobs},
    submissions::store::sweep,
};

/// Removes what has been kept long enough; what was done in words, for the record of jobs.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(db: Db) -> Result<String> {
    let swept = db
        .in_tx(async move |mut tx| {
            jobs::take_time(&mut tx).await?;
            let swept = sweep::sweep(&mut tx).await?;
            tx.commit(swept).await
        })
        .await?;
    Ok(format!("{} unproved drafts, {} unsubmitted ones, {} files", swept.unproved, swept.unsubmitted, swept.files))
}

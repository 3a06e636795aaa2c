//! What the portal does by itself.

use crate::{
    organizations::store::sweep,
    platform::{db::Db, http::error::Result, jobs},
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
    Ok(format!("{} requests to join, {} invitations", swept.requests, swept.invitations))
}

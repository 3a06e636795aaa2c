//! The words that everything else refers to: Action Lines, goals, entities, regions, countries, stakeholder types.
//!
//! They are few and on every page, so all of them are held in memory, in all languages, for one generation of the public
//! data ([`recall`]).

pub mod load;
mod model;
pub mod paths;
mod store;

pub use model::{Country, Entity, Facilitator, Goal, Line, MatrixLink, Named, Reference};

use crate::platform::{auth::Visitor, db::Tx, http::Result, site::Site};
use std::sync::Arc;

/// The reference words as they are now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<Reference>> {
    site.memory.recall(|| async { store::all(&mut *site.db.reading().acquire().await?).await }).await
}

/// The same for one request: one that changes something reads on the connections kept for submitting (assurance D6).
///
/// # Errors
/// When the database does not answer.
pub async fn recall_for(who: &Visitor) -> Result<Arc<Reference>> {
    if !who.is_writing {
        return recall(&who.site).await;
    }
    who.site.memory.recall_at_once(|| async { store::all(&mut *who.db().acquire().await?).await }).await
}

/// The reference words as this transaction sees them, for what is written together with them.
///
/// # Errors
/// When the database does not answer.
pub async fn read(tx: &mut Tx) -> Result<Reference> {
    store::all(tx).await
}

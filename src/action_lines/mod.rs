//! Action Lines and their entries: milestones, challenges, trends.
//!
//! Entries are held in memory, in all languages, for one generation of the public data ([`recall`]).

pub mod around;
mod cards;
mod feeds;
mod forms;
pub mod load;
mod model;
mod pages;
pub mod store;

pub use cards::EntryCard;
pub use model::{Choice, Entries, Entry, Kind, Source};

use crate::platform::{
    http::{Result, Routes},
    site::Site,
};
use std::sync::Arc;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::lines::page).get(pages::line::page).get(pages::milestones::page).get(feeds::milestones)
}

/// All public entries as they are now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<Entries>> {
    site.memory.recall(|| store::all(site.db.reading())).await
}

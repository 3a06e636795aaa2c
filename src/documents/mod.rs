//! Documents: the library of the process. What is published elsewhere – resolutions, drafts, compilations, statements –
//! with where to read it, in which languages, and which events and calls it belongs to.
//!
//! The library is held in memory for one generation of the public data ([`recall`]); the pages of other slices take
//! their documents from there ([`Library::for_line`], [`Library::for_entity`], [`Library::for_event`], [`Library::for_call`]).

pub mod load;
mod model;
mod pages;
mod store;

pub use model::{Confidence, Document, Library, Use};
pub use store::Precise;

use crate::platform::{
    http::{Result, Routes},
    site::Site,
};
use std::sync::Arc;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::library)
}

/// The library as it is now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<Library>> {
    site.memory.recall(|| store::all(site.db.reading())).await
}

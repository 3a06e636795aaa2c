//! Events: the joint calendar, events with their sessions, feeds for calendars and readers.
//!
//! The calendar is held in memory for one generation of the public data ([`recall`]); the pages of other slices take their
//! events from there ([`Calendar::next`], [`Calendar::for_line`], [`Calendar::for_entity`]). Sessions are read per event.

mod feeds;
mod filter;
mod json_ld;
pub mod load;
mod model;
mod pages;
mod places;
mod session;
mod store;

pub use model::{Calendar, Event, Mode, Track, When};
pub use session::{Session, Speaker};

use crate::platform::{
    http::{Result, Routes},
    site::Site,
};
use std::sync::Arc;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::calendar).get(pages::event).get(pages::agenda).get(pages::session).get(feeds::calendar).get(feeds::event).get(feeds::atom)
}

/// The calendar as it is now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<Calendar>> {
    site.memory.recall(|| store::all(site.db.reading())).await
}

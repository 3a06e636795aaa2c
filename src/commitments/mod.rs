//! Commitments of the outcome document, and road maps with their activities.
//!
//! They are few and stand on many pages, so they are held in memory for one generation of the public data ([`recall`]).

mod cards;
mod forms;
mod gantt;
pub mod load;
mod model;
mod pages;
mod store;

pub use cards::{ActivityCard, CommitmentCard, PointerCard, RoadmapCard};
pub use model::{Activity, Commitment, Confidence, FollowUp, Report, Roadmap, Standing};

use crate::platform::{
    http::{Result, Routes},
    site::Site,
};
use std::sync::Arc;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::commitments::page).get(pages::commitment::page).get(pages::roadmaps::page).get(pages::roadmap::page)
}

/// Commitments and road maps as they are now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<FollowUp>> {
    site.memory.recall(|| store::all(site.db.reading())).await
}

/// The day it is at the portal, by which things are due or past.
#[must_use]
pub fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

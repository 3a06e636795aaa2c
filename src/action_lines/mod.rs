//! Action Lines and their entries: milestones, challenges, trends.

pub mod load;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

//! Commitments of the outcome document, and road maps with their activities.

pub mod load;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

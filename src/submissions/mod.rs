//! Submissions: from the first word of a draft to the receipt.

pub mod acts;
pub mod load;
pub mod model;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

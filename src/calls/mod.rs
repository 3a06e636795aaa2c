//! Calls for inputs and their questionnaires.

pub mod load;
pub mod model;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

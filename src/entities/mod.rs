//! Entities: an agency's page with all that it leads, organizes and issues.

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

//! Entities: an agency's page with all that it leads, organizes and issues.

mod model;
mod pages;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::index).get(pages::entity)
}

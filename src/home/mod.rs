//! The home page; the pages that explain the portal (about, data, privacy, accessibility); what crawlers and finders of
//! faults ask for; and, while developing, every component in every state.

mod crawlers;
mod model;
mod pages;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(crawlers::routes())
}

//! One search over everything public: inputs, entries of the Action Lines, events, sessions, documents, commitments, road
//! maps, calls, the lines and goals themselves, and entities; each hit in the reader's language if it is there.

mod model;
mod pages;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::search)
}

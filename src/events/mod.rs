//! Events: the joint calendar, events with their sessions, feeds for calendars.

pub mod load;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

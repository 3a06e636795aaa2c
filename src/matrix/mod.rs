//! The WSIS–SDG matrix, and the goals.

mod pages;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::matrix::page).get(pages::goal::page)
}

//! The texts of a call in its languages, side by side; and on their way to translators and back.

mod acts;
pub mod exchange;
mod pages;
mod paths;
mod store;
pub mod units;

use crate::platform::http::Routes;

/// A file of translations may have so many bytes.
const LARGEST_FILE: usize = 4 << 20;

/// The addresses of the translation.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(pages::side_by_side::page)
        .post_large(2 << 20, pages::side_by_side::save)
        .get(pages::files::download)
        .post_large(LARGEST_FILE + (1 << 16), pages::files::upload)
        .post_large(LARGEST_FILE, pages::files::take)
}

//! Inputs: the public face of published submissions, as lists with facets and search, one by one, beside each other, in
//! figures and as data.
//!
//! Lists are filtered and counted in memory ([`recall`]); the database searches texts and brings the rows that are shown.

pub mod acts;
pub mod answers;
mod bits;
pub mod citation;
pub mod feeds;
pub mod figures;
pub mod filter;
pub mod index;
pub mod load;
pub mod pages;
pub mod preview;
pub mod public;
mod rows;
pub mod store;

pub use rows::{InputRow, language_key, recall, understood};

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(pages::list::all)
        .get(pages::list::of_call)
        .get(pages::one::input)
        .get(pages::one::attachment)
        .get(pages::answers::page)
        .get(pages::figures::page)
        .get(feeds::input_file)
        .get(feeds::call_file)
        .get(feeds::feed)
}

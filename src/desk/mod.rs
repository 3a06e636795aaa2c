//! The desk: the secretariat's queue, review and publication.

mod acts;
mod decisions;
mod forms;
pub mod model;
mod pages;
mod paths;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(pages::dashboard::page)
        .get(pages::queue::page)
        .post(pages::queue::batch)
        .get(pages::requests::list)
        .get(pages::requests::page)
        .post(pages::requests::decide)
        .get(pages::case::page)
        .post(pages::deeds::state)
        .post(pages::deeds::note)
        .post(pages::deeds::assign)
        .post(pages::deeds::check)
        .post(pages::deeds::ask)
        .get(pages::publication::preview)
        .post(pages::publication::publish)
        .post(pages::publication::clear_files)
        .post(pages::publication::unpublish)
        .get(pages::files::attachment)
}

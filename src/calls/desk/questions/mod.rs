//! The questionnaire editor: sections and questions of a call, their order, their versions, and links that preview them.

pub mod acts;
mod changes;
mod forms;
mod given;
pub mod model;
mod order;
#[cfg(test)]
mod order_tests;
mod pages;
mod paths;
pub mod previews;
pub mod store;

use crate::platform::http::Routes;

/// The addresses of the questionnaire editor.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(pages::overview::page)
        .post(pages::deeds::move_thing)
        .post(pages::deeds::remove)
        .post(pages::deeds::duplicate)
        .get(pages::section::add_form)
        .post(pages::section::add)
        .get(pages::section::form)
        .post(pages::section::save)
        .get(pages::question::add_form)
        .post(pages::question::add)
        .get(pages::question::form)
        .post(pages::question::save)
        .get(pages::library::page)
        .post(pages::library::take)
        .get(pages::changes::page)
        .post(pages::changes::publish)
        .post(pages::changes::discard)
        .get(pages::previews::page)
        .post(pages::previews::make)
        .post(pages::previews::revoke)
}

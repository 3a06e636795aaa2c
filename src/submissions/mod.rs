//! Submissions: from the first word of a draft to the receipt.
//!
//! Other slices take a submission along its arrows with [`acts::advance`]; the desk finds here what a version holds.

pub mod acts;
pub mod answers;
#[cfg(test)]
mod answers_tests;
pub mod commands;
pub mod compare;
pub mod facts;
pub mod files;
pub mod language;
mod letters;
pub mod load;
pub mod model;
mod pages;
pub mod paths;
pub mod permit;
pub mod plea;
pub mod proof;
#[cfg(test)]
mod proof_tests;
pub mod readout;
pub mod snapshot;
pub mod store;

pub use permit::Submission;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(pages::start::page)
        .post(pages::start::begin)
        .get(pages::organization::page)
        .post(pages::organization::choose)
        .get(pages::link::page)
        .post(pages::link::press)
        .get(pages::link::back)
        .post(pages::link::renew)
        .post(pages::link::send_again)
        .get(pages::edit::begin)
        .get(pages::edit::page)
        .post_large(2 << 20, pages::edit::save)
        .post(pages::edit::settle)
        .post_large(21 << 20, pages::attachments::upload)
        .get(pages::attachments::download)
        .post(pages::attachments::remove)
        .get(pages::preview::page)
        .get(pages::review::page)
        .post(pages::review::submit)
        .get(pages::own::page)
        .get(pages::version::version)
        .get(pages::own::copy)
        .post(pages::own::clarify)
        .get(pages::withdrawal::page)
        .post(pages::withdrawal::withdraw)
        .post(pages::withdrawal::restore)
        .get(pages::plea::page)
        .post(pages::plea::ask)
        .get(pages::list::page)
        .get(pages::receipts::page)
        .get(pages::receipts::keys)
        .get(pages::receipt::file)
        .get(pages::receipt::page)
        .post_large(2 << 20, pages::receipt::check)
}

//! Organizations: founding one or finding that it is there, joining by request or invitation, speaking for it, leaving;
//! and what the secretariat does about them.
//!
//! Whose a submission is, is read from the table of members (view `submission_party`); [`acts`] offers what erasing and
//! merging need.

pub mod acts;
mod forms;
mod letters;
pub mod model;
mod pages;
mod paths;
mod permit;
pub mod store;

pub use paths::DeskOrganizationPath;
pub use permit::ManageOrganizations;

use crate::platform::http::Routes;
use pages::{desk_list, desk_one, details, found, invitation, leave, list, one};

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(list::page)
        .get(found::form)
        .post(found::found)
        .post(found::ask)
        .get(one::page)
        .post(one::decide)
        .post(one::change_member)
        .post(one::invite)
        .post(one::withdraw_invitation)
        .get(details::form)
        .post(details::save)
        .get(leave::page)
        .post(leave::leave)
        .get(invitation::page)
        .post(invitation::accept)
        .get(desk_list::page)
        .get(desk_one::page)
        .post(desk_one::verify)
        .post(desk_one::name_focal_point)
}

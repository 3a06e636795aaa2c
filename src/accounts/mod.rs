//! Accounts: signing in by mailed link or code, the own account, roles, and what the desk sees of mail and audit.
//!
//! Other slices use [`acts`] for accounts whose address is not proved yet.

pub mod acts;
pub mod commands;
mod forms;
mod letters;
mod model;
mod pages;
mod paths;
mod store;

use crate::platform::http::Routes;
use pages::{first, link, sign_in};

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(sign_in::form)
        .post(sign_in::ask)
        .get(sign_in::code_form)
        .post(sign_in::code)
        .post(sign_in::sign_out)
        .get(link::page)
        .post(link::press)
        .get(link::back)
        .post(link::renew)
        .get(first::page)
        .post(first::make)
}

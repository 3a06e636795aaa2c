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
use pages::{account, audit, change_email, first, link, outbox, sign_in, unsubscribe, user, users};

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
        .get(account::page)
        .post(account::save)
        .post(account::end_session)
        .post(account::end_others)
        .get(change_email::form)
        .post(change_email::ask)
        .get(change_email::page)
        .post(change_email::press)
        .get(unsubscribe::page)
        .post(unsubscribe::press)
        .get(unsubscribe::back)
        .post(unsubscribe::undo)
        .get(users::page)
        .post(users::add)
        .get(user::page)
        .get(user::back_from_roles)
        .post(user::grant)
        .post(user::revoke)
        .post(user::end_sessions)
        .post(user::set_disabled)
        .get(outbox::list)
        .get(outbox::page)
        .post(outbox::resend)
        .get(audit::page)
}

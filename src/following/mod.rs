//! Following a call, an Action Line, an organization or a search by mail: one letter a day or a week with all that is new,
//! none when nothing is. And what one gets by mail altogether.

pub mod acts;
mod digest;
mod forms;
mod letters;
mod model;
mod pages;
mod paths;
mod store;

pub use digest::send as send_digests;

use crate::platform::http::Routes;
use pages::{confirm, follow, mail};

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(follow::page).post(follow::press).get(confirm::page).post(confirm::press).get(mail::page).post(mail::save).post(mail::end)
}

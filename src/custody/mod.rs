//! What the portal holds of a person or an organization as a whole, across accounts, organizations and submissions: to take
//! along, to erase, to bring together.

mod acts;
mod pages;
mod paths;
mod store;

use crate::platform::http::Routes;
use pages::{data, merge};

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(data::export).get(data::form).post(data::erase).get(data::erased).get(merge::page).post(merge::merge)
}

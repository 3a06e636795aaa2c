//! Submissions: from the first word of a draft to the receipt.
//!
//! Other slices take a submission along its arrows with [`acts::advance`]; the desk finds here what a version holds.

pub mod acts;
pub mod answers;
#[cfg(test)]
mod answers_tests;
pub mod files;
pub mod language;
mod letters;
pub mod load;
pub mod model;
pub mod paths;
pub mod permit;
pub mod snapshot;
pub mod store;

pub use permit::Submission;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

//! Calls for inputs: who asks what of whom, until when, and what became of it.
//!
//! Other slices read questionnaires through [`questionnaire::recall`], and deadlines through [`Schedule`](model::Schedule).

pub mod desk;
pub mod load;
pub mod model;
mod pages;
pub mod questionnaire;
mod store;

pub use pages::call::condition;
pub use questionnaire::{Question, Questionnaire, Section};

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(pages::calls::page).get(pages::call::page).and(desk::routes())
}

//! The call editor of the desk: making calls, announcing them, changing their dates, inviting organizations.
//!
//! Pages about one call take `Allowed<EditCalls, EditedCall>` as guard and stand in [`frame::CallFrame`]; their template
//! extends `calls/desk/frame.html` and fills its block `editor`.

pub mod access;
mod acts;
mod forms;
pub mod frame;
pub mod model;
mod pages;
pub mod paths;
pub mod questions;
mod store;
pub mod translation;

pub use access::{EditCalls, EditedCall, Key};

use crate::platform::http::Routes;

/// The addresses of the editor.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(questions::routes())
        .and(translation::routes())
        .get(pages::list::page)
        .get(pages::new::form)
        .post(pages::new::create)
        .get(pages::overview::page)
}

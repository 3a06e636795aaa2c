//! Requests and answers: errors, pages, routes, headers, limits.

pub mod cross_origin;
pub mod download;
pub mod error;
pub mod error_page;
pub mod front;
pub mod listing;
pub mod page;
pub mod page_cache;
pub mod reply;
pub mod routes;

pub use error::{Error, Result};
pub use page::{Page, Section};
pub use reply::{CachePolicy, Reply};
pub use routes::Routes;

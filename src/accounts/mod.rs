//! Accounts: signing in by mailed link or code, the own account, roles, and what the desk sees of mail and audit.

pub mod acts;
mod store;

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

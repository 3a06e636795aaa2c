//! Accounts: signing in by mailed link or code, the own account, roles, and what the desk sees of mail and audit.

use crate::platform::http::Routes;

/// The addresses of this slice.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

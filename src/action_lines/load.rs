//! Loads the reference data of this slice.

use crate::platform::{db::Tx, http::Result};

/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(_tx: &mut Tx) -> Result<()> {
    Ok(())
}

//! Everything that changes an account.

mod claims;

pub use claims::{Confirmed, begin_unconfirmed, confirm_claim, issue_draft_confirmation, retire_merged};

//! What the submissions' tables are asked.

pub mod attachments;
pub mod drafts;
pub mod erasure;
pub mod mine;
pub mod own;
pub mod parties;
pub mod reminders;
pub mod pleas;
pub mod receipts;
pub mod state;
pub mod sweep;
pub mod versions;

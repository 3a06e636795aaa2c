//! What the submissions' tables are asked.

pub mod attachments;
pub mod drafts;
pub mod own;
pub mod state;
pub mod sweep;
pub mod versions;

//! The pages of this slice.

pub mod line;
pub mod lines;
pub mod milestones;
mod timeline;

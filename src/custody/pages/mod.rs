//! The pages of this slice.

pub mod data;
pub mod merge;

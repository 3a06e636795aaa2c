//! The pages of this slice.

pub mod commitment;
pub mod commitments;
pub mod roadmap;
pub mod roadmaps;

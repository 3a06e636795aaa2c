//! The pages of this slice.

pub mod goal;
pub mod matrix;

//! Puts the slices together: the router, the listeners, start and stop.

pub mod generate;
pub mod load;
pub mod router;
pub mod serve;
pub mod start;

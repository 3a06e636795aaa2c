//! The WSIS+20 portal: rooms in the order of the floors, lower ones first.
//! A room may use only rooms above its own line; `tests/architecture.rs` keeps the rule.

pub mod platform;

pub mod app;

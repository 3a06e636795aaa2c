//! The WSIS+20 portal: rooms in the order of the floors, lower ones first.
//! A room may use only rooms above its own line; `tests/architecture.rs` keeps the rule.

pub mod platform;

pub mod accounts;
pub mod action_lines;
pub mod calls;
pub mod commitments;
pub mod desk;
pub mod documents;
pub mod entities;
pub mod events;
pub mod home;
pub mod inputs;
pub mod matrix;
pub mod reference;
pub mod search;
pub mod submissions;

pub mod app;

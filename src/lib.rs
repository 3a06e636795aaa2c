//! The WSIS+20 portal: rooms in the order of the floors, lower ones first.
//! A room may use only rooms above its own line; `tests/architecture.rs` keeps the rule.

pub mod platform;
pub mod reference;
pub mod accounts;
pub mod organizations;
pub mod documents;
pub mod events;
pub mod calls;
pub mod submissions;
pub mod custody;
pub mod inputs;
pub mod desk;
pub mod commitments;
pub mod action_lines;
pub mod matrix;
pub mod entities;
pub mod search;
pub mod following;
pub mod home;
pub mod app;

//! The real router on a real database. Each file reads like the specification of its subject.
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod action_lines;
mod addresses;
mod audit;
mod cache;
mod calls;
mod commitments;
mod desk;
mod documents;
mod errors;
mod events;
mod handed;
mod home;
mod inputs;
mod load;
mod permissions;
mod search;
mod states;
mod submissions;
mod texts;
mod writing;

//! The portal in a real browser: journeys with and without scripts, and the accessibility rules on every page.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

#[expect(dead_code, reason = "each kind of test uses its own part")]
#[path = "../support/mod.rs"]
mod support;

mod accessibility;
mod autosave;
mod axe;
mod driver;
mod journey;
mod large;

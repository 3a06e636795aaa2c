//! The portal in a real browser: journeys with and without scripts, and the accessibility rules on every page.

#[path = "../support/mod.rs"]
mod support;

mod accessibility;
mod driver;
mod journey;

//! The real router on a real database. Each file reads like the specification of its subject.
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod action_lines;
mod addresses;
mod administrators;
mod audit;
mod cache;
mod call_editor;
mod calls;
mod commitments;
mod crowd;
mod cut;
mod deadline;
mod desk;
mod documents;
mod errors;
mod events;
mod files;
mod following;
mod forms;
mod handed;
mod home;
mod inputs;
mod limits;
mod load;
mod mail;
#[expect(dead_code, reason = "the worker's tests need less of it than the drills")]
mod mail_server;
mod mine;
mod organizations;
mod permissions;
mod pleas;
mod proof;
mod questionnaires;
mod reminders;
mod schema;
mod search;
mod sessions;
mod states;
mod submissions;
mod texts;
mod wire;
mod writing;

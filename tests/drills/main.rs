//! Drills: what the portal's own PostgreSQL must survive. Real processes, real kills, on data of their own.
//!
//! They end only what they started, and need nothing but PostgreSQL's programs.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what a drill cannot do fails the drill")]

mod harness;
mod kills;
mod ledger;
mod mail;
#[path = "../http/mail_server.rs"]
#[expect(dead_code, reason = "drills need less of it than the tests of the worker")]
mod mail_server;
mod program;
mod refusals;
mod starts;

/// No drill, but the process that drills start and kill: this test binary again, told so by a variable.
#[test]
fn child_process() {
    harness::portal::run_if_asked();
}

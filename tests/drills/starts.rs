//! Starting and stopping as it should be.
use crate::harness::{Place, ask, eventually, leave_row, rows, run, wait};
use nix::sys::signal::{Signal, kill};
use portal::platform::db::embedded::{DATABASE, Role, Server, Settings};
use std::{fs, process::Command};

#[test]
fn sigterm_stops_cleanly_and_data_stay() {
    let place = Place::empty();
    let portal = place.portal();
    leave_row(&portal.url);
    assert!(portal.terminate().success());
    place.expect_clean_end();
    assert_eq!(rows(&place.portal().url), 1);
    assert!(!place.log().contains("not properly shut down"));
}

#[test]
fn ctrl_c_stops_cleanly_and_data_stay() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    assert!(portal.interrupt().success());
    place.expect_clean_end();
    assert_eq!(rows(&place.portal().url), 1);
    assert!(!place.log().contains("not properly shut down"));
}

#[test]
fn roles_may_what_they_should_and_durability_is_on() {
    let place = Place::new();
    let server = Server::start_with(place.root(), None, &Settings::for_tests()).unwrap();
    let (owner, app) = (server.owner_url(), server.app_url());
    let reader = server.url_for(Role::Reader, DATABASE);
    wait(async {
        let made = "CREATE TABLE word (it text); GRANT SELECT, INSERT ON word TO portal_app";
        run(&owner, made).await.unwrap();
        run(&app, "INSERT INTO word VALUES ('held')").await.unwrap();
        assert_eq!(ask(&reader, "SELECT it FROM word").await.unwrap(), "held");
        for (url, sql) in [
            (&app, "CREATE TABLE mine ()"),
            (&app, "DROP TABLE word"),
            (&app, "CREATE TEMPORARY TABLE mine ()"),
            (&reader, "INSERT INTO word VALUES ('lost')"),
            (&owner, "CREATE ROLE chief SUPERUSER"),
            (&owner, "COPY word TO PROGRAM 'true'"),
        ] {
            let error = run(url, sql).await.expect_err(sql);
            let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
            assert_eq!(code.as_deref(), Some("42501"), "{sql}: {error}");
        }
        for (sql, value) in [
            ("SHOW fsync", "on"),
            ("SHOW full_page_writes", "on"),
            ("SHOW synchronous_commit", "on"),
            ("SHOW data_checksums", "on"),
            ("SHOW listen_addresses", ""),
            ("SHOW max_connections", "200"),
        ] {
            assert_eq!(ask(&app, sql).await.unwrap(), value, "{sql}");
        }
        // As tests do it: a database from a template, by the owner.
        run(&owner, "CREATE DATABASE copy TEMPLATE portal").await.unwrap();
        let copy = server.url_for(Role::Reader, "copy");
        assert_eq!(ask(&copy, "SELECT it FROM word").await.unwrap(), "held");
        run(&owner, "DROP DATABASE copy WITH (FORCE)").await.unwrap();
    });
}

#[test]
fn a_path_too_long_for_a_socket_works_all_the_same() {
    let short = Place::empty();
    let place = Place::below(&short.root().join("x".repeat(100)));
    let server = Server::start(place.root(), None).unwrap();
    let url = server.owner_url();
    assert!(url.contains("host=/tmp/portal-"), "{url}");
    leave_row(&url);
    server.stop();
    let socket = url.split_once("host=").unwrap().1;
    assert!(!fs::exists(socket).unwrap(), "the socket's folder goes with the server");
}

#[test]
fn a_stale_pid_file_that_names_a_living_stranger_is_no_hindrance() {
    let place = Place::new();
    place.portal().terminate();
    let mut stranger = Command::new("sleep").arg("60").spawn().unwrap();
    fs::write(place.pid_file(), format!("{}\n{}\n", stranger.id(), place.cluster().display())).unwrap();
    let portal = place.portal();
    leave_row(&portal.url);
    assert!(stranger.try_wait().unwrap().is_none(), "the stranger lives");
    stranger.kill().unwrap();
    stranger.wait().unwrap();
}

#[test]
fn what_a_service_manager_sends_to_the_whole_group_does_not_end_the_shell() {
    let place = Place::new();
    let portal = place.portal();
    let shell = place.shell();
    for signal in [Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP] {
        kill(shell, signal).unwrap();
    }
    leave_row(&portal.url);
    assert_eq!(place.shell(), shell);
    portal.terminate();
    eventually("the shell ends with the server", || kill(shell, None).is_err());
}

//! What cannot run is refused with a line that says what to do, and nothing is changed.
use crate::harness::{Place, leave_row, portal::Portal, rows};
use nix::unistd::{Uid, geteuid};
use portal::platform::db::embedded::{Error, Role, Server, url_beside};
use std::{
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt, chown},
};

#[test]
fn a_second_portal_on_the_same_data_is_refused_and_the_first_goes_on() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    let why = Portal::start(place.root()).err().unwrap();
    assert!(why.starts_with("another portal runs on"), "{why}");
    assert_eq!(rows(&portal.url), 1);
}

#[test]
fn data_of_another_major_version_are_refused_with_the_way_out() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    portal.terminate();
    let version = place.cluster().join("PG_VERSION");
    let ours = fs::read_to_string(&version).unwrap();
    fs::write(&version, "9\n").unwrap();
    let why = Portal::start(place.root()).err().unwrap();
    for part in ["made by PostgreSQL 9", "apt-get install postgresql-9", "pg_dump -Fc", "pg_restore"] {
        assert!(why.contains(part), "{part} is missing in: {why}");
    }
    fs::write(&version, ours).unwrap();
    assert_eq!(rows(&place.portal().url), 1);
}

#[test]
fn missing_programs_are_named() {
    let (place, empty) = (Place::empty(), Place::empty());
    let error = Server::start(place.root(), Some(empty.root())).unwrap_err();
    assert!(matches!(error, Error::NoProgramsThere(_)), "{error}");
    assert!(error.to_string().contains("PORTAL_PG_BIN"), "{error}");
    assert!(Error::ProgramsMissing.to_string().contains("apt-get install postgresql"));
}

#[test]
fn a_folder_that_the_servers_user_cannot_enter_is_refused() {
    if !geteuid().is_root() {
        return;
    }
    let private = Place::empty();
    let place = Place::below(private.root());
    fs::set_permissions(private.root(), Permissions::from_mode(0o700)).unwrap();
    let error = Server::start(place.root(), None).unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error}");
}

#[test]
fn a_socket_folder_of_somebody_else_is_refused() {
    if !geteuid().is_root() {
        return;
    }
    let short = Place::empty();
    let place = Place::below(&short.root().join("y".repeat(100)));
    let server = Server::start(place.root(), None).unwrap();
    let url = server.owner_url();
    server.stop();
    let socket = url.split_once("host=").unwrap().1;
    fs::create_dir(socket).unwrap();
    chown(socket, Some(Uid::from_raw(65_534).as_raw()), None).unwrap();
    let refused = Server::start(place.root(), None);
    fs::remove_dir(socket).unwrap();
    assert!(matches!(refused, Err(Error::SocketTaken { .. })));
}

#[test]
fn commands_reach_the_database_of_a_running_portal() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    assert_eq!(url_beside(place.root(), Role::Owner).unwrap(), portal.url);
}

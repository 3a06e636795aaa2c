//! kill -9, wherever it strikes.
use crate::harness::{Place, eventually, kill_hard, leave_row, portal::Portal, rows};
use portal::platform::db::embedded::Server;
use sqlx::postgres::PgPoolOptions;
use std::{
    thread,
    time::{Duration, Instant},
};

#[test]
fn a_killed_portal_takes_its_server_along() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    portal.kill_hard();
    place.expect_clean_end();
    assert_eq!(rows(&place.portal().url), 1);
}

#[test]
fn a_killed_portal_starts_again_at_once() {
    let place = Place::new();
    let mut portal = place.portal();
    for count in 1..=5 {
        leave_row(&portal.url);
        portal.kill_hard();
        portal = place.portal();
        assert_eq!(rows(&portal.url), count);
    }
}

#[test]
fn a_killed_postmaster_comes_back_under_the_same_pool() {
    let place = Place::new();
    let server = Server::start(place.root(), None).unwrap();
    crate::harness::wait(async {
        let pool = PgPoolOptions::new().max_connections(4).connect(&server.owner_url()).await.unwrap();
        sqlx::query("CREATE TABLE drill (at timestamptz DEFAULT now())").execute(&pool).await.unwrap();
        let mut acknowledged = 0;
        for _ in 0..3 {
            let before = place.postmaster().unwrap();
            kill_hard(before);
            let begun = Instant::now();
            while place.postmaster().is_none_or(|now| now == before) || acknowledged % 50 != 49 {
                assert!(begun.elapsed() < Duration::from_mins(1), "the server did not come back");
                match sqlx::query("INSERT INTO drill DEFAULT VALUES").execute(&pool).await {
                    Ok(_) => acknowledged += 1,
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
            acknowledged += 1;
            sqlx::query("INSERT INTO drill DEFAULT VALUES").execute(&pool).await.unwrap();
        }
        let found: i64 = sqlx::query_scalar("SELECT count(*) FROM drill").fetch_one(&pool).await.unwrap();
        // One that was written but not acknowledged may be there each time; none that was acknowledged may miss.
        assert!((acknowledged..=acknowledged + 3).contains(&found), "{acknowledged} acknowledged, {found} found");
        pool.close().await;
    });
}

#[test]
fn a_killed_shell_is_replaced_and_its_orphan_ended() {
    let place = Place::new();
    let portal = place.portal();
    leave_row(&portal.url);
    let (shell, postmaster) = (place.shell(), place.postmaster().unwrap());
    kill_hard(shell);
    eventually("another server takes over", || place.postmaster().is_some_and(|now| now != postmaster));
    eventually("it takes connections", || crate::harness::wait(crate::harness::run(&portal.url, "SELECT 1")).is_ok());
    assert_eq!(rows(&portal.url), 1);
    portal.terminate();
    place.expect_clean_end();
}

#[test]
fn an_orphan_of_killed_portal_and_shell_is_found_at_the_next_start() {
    let place = Place::new();
    let mut portal = place.portal();
    for count in 1..=3 {
        leave_row(&portal.url);
        let (shell, orphan) = (place.shell(), place.postmaster().unwrap());
        kill_hard(shell);
        portal.kill_hard();
        portal = place.portal();
        assert_ne!(place.postmaster().unwrap(), orphan);
        assert_eq!(rows(&portal.url), count);
    }
}

#[test]
fn portal_and_postmaster_killed_together_lose_nothing() {
    let place = Place::new();
    let mut portal = place.portal();
    for count in 1..=3 {
        leave_row(&portal.url);
        kill_hard(place.postmaster().unwrap());
        portal.kill_hard();
        portal = place.portal();
        assert_eq!(rows(&portal.url), count);
    }
    assert!(place.log().contains("not properly shut down"), "there was something to recover from");
}

#[test]
fn a_first_start_killed_in_the_middle_leaves_no_half_of_a_cluster() {
    let place = Place::empty();
    for milliseconds in [20, 60, 120, 200, 300, 400, 500, 700] {
        let mut child = Portal::begin(place.root());
        thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        // Whatever is there under the final name is whole.
        assert_eq!(place.cluster().exists(), place.cluster().join("global/pg_control").exists());
    }
    let portal = place.portal();
    leave_row(&portal.url);
    assert_eq!(rows(&portal.url), 1);
}

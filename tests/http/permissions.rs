//! Who gets through to which route: every route of the router, as every kind of person, against one reviewed file.
//!
//! `permissions.csv` has a line per route: method, pattern, rule of its guard, an example of its address, and what happens
//! to anyone, a contributor, an officer of another entity, an officer of ITU (who convenes the demonstration call), and an
//! administrator: `yes` (gets through, whatever the page then says), `sign-in`, `403` or `404`.

use crate::support::{Actor, Answer, Portal};
use axum::http::StatusCode;
use portal::app::router::routes;
use std::collections::BTreeMap;

const FILE: &str = include_str!("permissions.csv");
const PEOPLE: [&str; 5] = ["anyone", "contributor", "elsewhere", "officer", "administrator"];

struct Row<'a> {
    method: &'a str,
    pattern: &'a str,
    rule: &'a str,
    example: &'a str,
    expected: Vec<&'a str>,
}

fn rows() -> Vec<Row<'static>> {
    FILE.lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let [method, pattern, rule, example, expected @ ..] = cells.as_slice() else { panic!("{line}") };
            assert_eq!(expected.len(), PEOPLE.len(), "{line}");
            Row { method, pattern, rule, example, expected: expected.to_vec() }
        })
        .collect()
}

#[test]
#[ignore = "the file is written when the desk has joined"]
fn every_route_has_its_line_and_every_line_its_route() {
    let written: BTreeMap<String, &str> = rows().iter().map(|row| (format!("{} {}", row.method, row.pattern), row.rule)).collect();
    let router = routes();
    let real: BTreeMap<String, &str> = router.list().iter().map(|route| (format!("{} {}", route.method, route.path), route.rule.as_str())).collect();
    let missing: Vec<_> = real.iter().filter(|(route, rule)| written.get(*route) != Some(*rule)).map(|(route, rule)| format!("{route} ({rule})")).collect();
    assert!(missing.is_empty(), "routes without their line:\n{}", missing.join("\n"));
    let stale: Vec<_> = written.keys().filter(|route| !real.contains_key(*route)).collect();
    assert!(stale.is_empty(), "lines without a route: {stale:?}");
}

fn verdict(answer: &Answer) -> &'static str {
    match answer.status {
        StatusCode::SEE_OTHER if answer.location().contains("/sign-in?next=") => "sign-in",
        StatusCode::FORBIDDEN => "403",
        StatusCode::NOT_FOUND => "404",
        _ => "yes",
    }
}

async fn ask(who: &Actor, row: &Row<'_>) -> Answer {
    match row.method {
        "GET" => who.get(row.example).await,
        _ => who.post(row.example, &[]).await,
    }
}

#[tokio::test]
async fn everybody_gets_exactly_as_far_as_the_file_says() {
    let portal = Portal::new().await;
    let mut wrong = Vec::new();
    for row in rows() {
        for (person, expected) in PEOPLE.iter().zip(&row.expected) {
            // Somebody new each time: a route may end the session or the account itself.
            let who = portal.person(person).await;
            let before = portal.count("SELECT count(*) FROM audit_entry").await;
            let answer = ask(&who, &row).await;
            if verdict(&answer) != *expected {
                wrong.push(format!("{} {} as {person}: {} instead of {expected}", row.method, row.example, answer.status));
            }
            if *expected != "yes" && portal.count("SELECT count(*) FROM audit_entry").await != before {
                wrong.push(format!("{} {} as {person}: refused, and yet something changed", row.method, row.example));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Prints what the router does now, in the form of the file: for a new route, to be reviewed line by line.
#[tokio::test]
#[ignore = "a help for writing the file"]
async fn print_the_list() {
    for route in routes().list() {
        println!("{},{},{}", route.method, route.path, route.rule);
    }
}

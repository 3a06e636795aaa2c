//! Who gets through to which route: every route of the router, as every kind of person, against one reviewed file.
//!
//! `permissions.csv` has a line per route: method, pattern, rule of its guard, an example of its address (`{submission}` is
//! one handed in by the contributor, `{organization}` one that the contributor leads), and what happens to anyone, that contributor, another contributor, an officer of
//! another entity, an officer of ITU (who convenes the demonstration call), and an administrator: `yes` (gets through,
//! whatever the page then says), `sign-in`, `403` or `404`.

use crate::handed::SOME;
use crate::support::{Actor, Answer, Portal};
use axum::http::StatusCode;
use portal::app::router::routes;
use std::collections::BTreeMap;

const FILE: &str = include_str!("permissions.csv");
const PEOPLE: [&str; 6] = ["anyone", "contributor", "other", "elsewhere", "officer", "administrator"];

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

/// Asks as somebody new: a route may end the session or the account itself.
async fn ask(portal: &Portal, row: &Row<'_>, person: &str) -> (Answer, bool) {
    let who = portal.person(person).await;
    let owner = if person == "contributor" { who.clone() } else { portal.person("owner").await };
    let submission = if row.example.contains("{submission}") { SOME.by(portal, &owner).await.id.to_string() } else { String::new() };
    let organization =
        if row.example.contains("{organization}") { crate::organizations::found(portal, &owner, "Ministry of Rights").await } else { String::new() };
    let address = row.example.replace("{submission}", &submission).replace("{organization}", &organization);
    let before = changes(portal).await;
    let answer = send(&who, row.method, &address).await;
    let has_changed = changes(portal).await != before;
    (answer, has_changed)
}

async fn send(who: &Actor, method: &str, address: &str) -> Answer {
    match method {
        "GET" => who.get(address).await,
        _ => who.post(address, &[]).await,
    }
}

/// Every act leaves an entry in the trail.
async fn changes(portal: &Portal) -> i64 {
    portal.count("SELECT count(*) FROM audit_entry").await
}

#[tokio::test]
async fn everybody_gets_exactly_as_far_as_the_file_says() {
    let portal = Portal::with(&["--rate-drafts", "1000", "--rate-search", "1000"]).await;
    let mut wrong = Vec::new();
    for row in rows() {
        for (person, expected) in PEOPLE.iter().zip(&row.expected) {
            let (answer, has_changed) = ask(&portal, &row, person).await;
            if verdict(&answer) != *expected {
                wrong.push(format!("{} {} as {person}: {} instead of {expected}", row.method, row.example, answer.status));
            }
            if *expected != "yes" && has_changed {
                wrong.push(format!("{} {} as {person}: refused, and yet something changed", row.method, row.example));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Prints the lines as the router answers now: for a new route, whose example is then set and whose line is reviewed.
#[tokio::test]
#[ignore = "a help for writing the file"]
async fn print_the_file() {
    let portal = Portal::with(&["--rate-drafts", "1000", "--rate-search", "1000"]).await;
    let known: BTreeMap<String, &str> = rows().iter().map(|row| (format!("{} {}", row.method, row.pattern), row.example)).collect();
    for route in routes().list() {
        let example =
            known.get(&format!("{} {}", route.method, route.path)).map_or_else(|| route.path.replace("{lang}", "en"), |example| (*example).to_owned());
        let row = Row { method: route.method.as_str(), pattern: route.path, rule: &route.rule, example: &example, expected: Vec::new() };
        let mut cells = vec![row.method.to_owned(), row.pattern.to_owned(), row.rule.to_owned(), example.clone()];
        for person in PEOPLE {
            cells.push(verdict(&ask(&portal, &row, person).await.0).to_owned());
        }
        println!("{}", cells.join(","));
    }
}

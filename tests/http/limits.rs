//! What bounds a client: time, connections, sizes (docs/assurance.md, L).

use crate::{
    support::Portal,
    wire::{Wire, is_served, rest, say, status, wide},
};
use axum::{Extension, Router, http::StatusCode, routing::get};
use portal::{
    app::serve::{Limits, Patience},
    platform::http::front::Client,
};
use std::time::Duration;
use tokio::net::TcpStream;

/// A service that has nothing to do with the portal.
fn short() -> Router {
    Router::new().route("/healthz", get(async || "ok"))
}

fn impatient() -> Limits {
    Limits { patience: Patience { head: Duration::from_millis(300), write: Duration::from_millis(300), ..Patience::default() }, ..wide() }
}

#[tokio::test]
async fn who_sends_a_head_slowly_or_nothing_at_all_is_cut_off() {
    let wire = Wire::of(short(), impatient()).await;
    let mut slow = wire.connect().await;
    say(&mut slow, "GET /healthz HTTP/1.1\r\nHost: 127.0").await;
    assert_ne!(status(&rest(&mut slow).await), 200);
    assert_eq!(rest(&mut wire.connect().await).await, "", "silent from the first");
    let mut between = wire.connect().await;
    assert!(is_served(&mut between).await);
    assert_eq!(rest(&mut between).await, "", "silent after an answer");
}

/// Whoever takes nothing keeps neither the answer nor the connection of another.
#[tokio::test]
async fn who_takes_no_answer_is_given_up() {
    let large = Router::new().route("/large", get(async || "x".repeat(64 << 20))).merge(short());
    let wire = Wire::of(large, Limits { connections: 1, ..impatient() }).await;
    let mut taker = wire.connect().await;
    say(&mut taker, "GET /large HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n").await;
    assert!(is_served_soon(&wire).await, "its place is free again");
    drop(taker);
}

/// A place becomes free a moment after its connection has ended.
async fn is_served_soon(wire: &Wire) -> bool {
    for _ in 0..100 {
        if is_served(&mut wire.connect().await).await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    false
}

async fn served(wire: &Wire, client: [u8; 4]) -> Option<TcpStream> {
    let mut stream = wire.connect_from(client).await;
    is_served(&mut stream).await.then_some(stream)
}

#[tokio::test]
async fn connections_are_counted_in_all_and_per_client() {
    let proxies = vec!["127.0.0.9".parse().expect("an address")];
    let wire = Wire::of(short(), Limits { connections: 6, per_client: 2, proxies, ..wide() }).await;
    let (one, two, proxy) = ([127, 0, 0, 1], [127, 0, 0, 2], [127, 0, 0, 9]);
    let first = served(&wire, one).await.expect("the first");
    let _second = served(&wire, one).await.expect("the second");
    assert!(served(&wire, one).await.is_none(), "a third of one client");
    let _other = served(&wire, two).await.expect("of another client");
    let (_a, _b, _c) = (served(&wire, proxy).await.expect("a"), served(&wire, proxy).await.expect("b"), served(&wire, proxy).await.expect("c"));
    assert!(served(&wire, two).await.is_none(), "a seventh in all");
    drop(first);
    assert!(is_served_soon(&wire).await);
}

/// H4: the client is who is connected, or whom a listed proxy names: the last name, which is the one it saw itself.
#[tokio::test]
async fn only_listed_proxies_are_believed() {
    let whom = Router::new().route("/", get(async |Extension(Client(address)): Extension<Client>| address.to_string()));
    let proxies = vec!["127.0.0.1".parse().expect("an address")];
    let (strict, behind) = (Wire::of(whom.clone(), wide()).await, Wire::of(whom, Limits { proxies, ..wide() }).await);
    for (headers, believed) in [
        ("X-Forwarded-For: 192.0.2.1", "192.0.2.1"),
        ("X-Forwarded-For: 203.0.113.7, 2001:db8::1", "2001:db8::1"),
        // A proxy that adds its own line after the one that the client made up.
        ("X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-For: 192.0.2.1", "192.0.2.1"),
        ("X-Forwarded-For: nonsense", "127.0.0.1"),
        ("Forwarded: for=203.0.113.7", "127.0.0.1"),
    ] {
        let head = format!("GET / HTTP/1.1\r\n{headers}");
        assert!(behind.ask(&head).await.ends_with(&format!("\r\n\r\n{believed}")), "{headers}");
        assert!(strict.ask(&head).await.ends_with("\r\n\r\n127.0.0.1"), "{headers}");
    }
}

#[tokio::test]
async fn heads_and_addresses_have_their_longest() {
    let portal = Portal::new().await;
    let wire = Wire::of(portal.router(), wide()).await;
    let answer = |head: String| {
        let wire = &wire;
        async move { status(&wire.ask(&head).await) }
    };
    assert_eq!(answer(format!("GET /healthz HTTP/1.1\r\nX-Long: {}", "x".repeat(20 << 10))).await, 200);
    assert_eq!(answer(format!("GET /healthz HTTP/1.1\r\nX-Long: {}", "x".repeat(25 << 10))).await, 431);
    assert_eq!(answer(format!("GET /healthz?{} HTTP/1.1", "x".repeat(8 << 10))).await, 400);
    assert_eq!(answer(format!("GET /healthz?{} HTTP/1.1", "x".repeat(8 << 9))).await, 200);
}

const FORM: [(&str, &str); 2] = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];

#[tokio::test]
async fn bodies_have_their_largest() {
    let portal = Portal::new().await;
    let who = portal.contributor("large@example.org").await;
    let id = crate::submissions::begin(&who, "").await;
    let form = |bytes: usize| format!("a-achievements={}", "x".repeat(bytes - 15));
    for person in [&portal.anyone(), &who] {
        person.post_with("/en/sign-in", &FORM, form(256 << 10)).await.expect(StatusCode::BAD_REQUEST);
        let refused = person.post_with("/en/sign-in", &FORM, form((256 << 10) + 1)).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
        assert!(refused.text("h1").contains("too large"), "{}", refused.text("h1"));
    }
    let section = format!("/en/submissions/{id}/edit/achievements");
    who.post_with(&section, &FORM, form(2 << 20)).await.expect(StatusCode::SEE_OTHER);
    who.post_with(&section, &FORM, form((2 << 20) + 1)).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
    let multipart = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
    let upload = format!("--x\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\n{}\r\n--x--\r\n", "x".repeat(21 << 20));
    who.post_with(&format!("/en/submissions/{id}/attachments"), &multipart, upload).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
}

/// L4: an IPv6 customer has a /64; and the table is no list of who asked for what.
#[tokio::test]
async fn drafts_and_searches_are_counted_by_network_and_only_hashes_are_kept() {
    let portal = Portal::with(&["--rate-search", "2", "--rate-drafts", "2"]).await;
    let proxies = vec!["127.0.0.1".parse().expect("an address")];
    let wire = Wire::of(portal.router(), Limits { proxies, ..wide() }).await;
    let search = |client: &str, word: &str| format!("GET /en/search?q={word} HTTP/1.1\r\nX-Forwarded-For: {client}");
    for (client, word, wanted) in [
        ("2001:db8:1:2::1", "a1", 200),
        ("2001:db8:1:2:ffff::2", "a2", 200),
        ("2001:db8:1:2::3", "a3", 429),
        ("2001:db8:1:3::1", "a4", 200),
        ("192.0.2.1", "a5", 200),
    ] {
        assert_eq!(status(&wire.ask(&search(client, word)).await), wanted, "{client}");
    }
    let start = "/en/calls/demo-itu-council-resolution-1332/submit";
    for n in 0..10 {
        portal.anyone().post(start, &[("email", &format!("a{n}@example.org"))]).await.expect(StatusCode::SEE_OTHER);
    }
    let refused = portal.anyone().post(start, &[("email", "b@example.org")]).await.expect(StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    assert_eq!(portal.count("SELECT count(*) FROM rate_count WHERE key !~ '^[a-z -]+/[0-9a-f]{24}$'").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM rate_count").await, 14, "three networks searched, one began drafts for ten addresses");
}

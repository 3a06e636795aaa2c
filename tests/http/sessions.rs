//! Sessions and links: what is kept of them, and when they end (docs/assurance.md, S1, S2, S4, H2).

use crate::{
    accounts::{ask, letter_to, link_and_code},
    support::{Actor, Portal},
};
use axum::http::StatusCode;

/// With TLS before it, under the address that the tests ask.
const TLS: [&str; 2] = ["--base-url", "https://127.0.0.1:8080"];

/// Signs somebody in by mail; their browser, and the cookie as it was set.
async fn sign_in(portal: &Portal, email: &str) -> (Actor, String) {
    let who = portal.anyone();
    ask(&who, email, "").await;
    let link = path_of_link(&letter_to(portal, email).await);
    let entered = who.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    let cookie = entered.header("set-cookie").to_owned();
    (who, cookie)
}

fn path_of_link(letter: &str) -> String {
    letter.lines().find_map(|line| line.split_once("//127.0.0.1:8080/en/sign-in/")).map(|(_, secret)| format!("/en/sign-in/{secret}")).expect("a link")
}

/// Name, secret and attributes.
fn parts(cookie: &str) -> (&str, &str, Vec<&str>) {
    let mut parts = cookie.split("; ");
    let (name, secret) = parts.next().and_then(|pair| pair.split_once('=')).expect("a cookie");
    let mut attributes: Vec<&str> = parts.filter(|attribute| !attribute.starts_with("Max-Age=")).collect();
    attributes.sort_unstable();
    (name, secret, attributes)
}

#[tokio::test]
async fn of_a_session_only_the_hash_is_kept_and_its_cookie_stays_in_its_browser() {
    for (settings, name, attributes) in
        [(&[][..], "session", &["HttpOnly", "Path=/", "SameSite=Lax"][..]), (&TLS[..], "__Host-session", &["HttpOnly", "Path=/", "SameSite=Lax", "Secure"][..])]
    {
        let portal = Portal::with(settings).await;
        let (who, cookie) = sign_in(&portal, "a@example.org").await;
        let (named, secret, given) = parts(&cookie);
        assert_eq!((named, given.as_slice()), (name, attributes));
        assert!(secret.len() == 64 && secret.bytes().all(|digit| digit.is_ascii_hexdigit()), "256 bits: {secret}");
        let kept: (i64, i64) = sqlx::query_as(
            "SELECT count(*) FILTER (WHERE token_hash = sha256($1::bytea)), count(*) FILTER (WHERE s::text LIKE '%' || convert_from($1, 'UTF8') || '%') FROM session s",
        )
        .bind(secret.as_bytes())
        .fetch_one(&portal.db)
        .await
        .expect("the sessions");
        assert_eq!(kept, (1, 0), "its hash and not itself");
        who.get("/en/account").await.expect(StatusCode::OK);
        let (_, other) = sign_in(&portal, "b@example.org").await;
        assert_ne!(parts(&other).1, secret);
        let out = who.post("/en/sign-out", &[]).await.expect(StatusCode::SEE_OTHER);
        assert!(out.header("set-cookie").starts_with(&format!("{name}=; ")) && out.header("set-cookie").contains("Max-Age=0"));
    }
}

/// Whoever could set a cookie for a neighbouring host must not be able to put a session under another person.
#[tokio::test]
async fn with_tls_a_cookie_without_the_prefix_is_none() {
    let portal = Portal::with(&TLS).await;
    let (_, cookie) = sign_in(&portal, "a@example.org").await;
    let secret = parts(&cookie).1;
    portal.anyone().get_with("/en/account", &[("cookie", &format!("__Host-session={secret}"))]).await.expect(StatusCode::OK);
    portal.anyone().get_with("/en/account", &[("cookie", &format!("session={secret}"))]).await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn sessions_end_by_idleness_and_in_all_sooner_on_the_desk() {
    let portal = Portal::new().await;
    portal.officer_of("ITU").await;
    for (email, idle, just_before, whole) in
        [("officer.itu@example.org", "30 minutes", "29 minutes", "12 hours"), ("contributor@example.org", "14 days", "13 days 23 hours", "30 days")]
    {
        sqlx::query("DELETE FROM session").execute(&portal.db).await.expect("none");
        let (who, _) = sign_in(&portal, email).await;
        let limits: (bool, bool) = sqlx::query_as("SELECT idle_limit = $1::text::interval, expires_at - signed_in_at = $2::text::interval FROM session")
            .bind(idle)
            .bind(whole)
            .fetch_one(&portal.db)
            .await
            .expect("a session");
        assert_eq!(limits, (true, true), "{email}");
        seen_ago(&portal, just_before).await;
        who.get("/en/account").await.expect(StatusCode::OK);
        assert_eq!(portal.count("SELECT count(*) FROM session WHERE seen_at > now() - interval '1 minute'").await, 1, "being there counts");
        seen_ago(&portal, idle).await;
        who.get("/en/account").await.expect(StatusCode::SEE_OTHER);
        seen_ago(&portal, "1 minute").await;
        who.get("/en/account").await.expect(StatusCode::OK);
        sqlx::query("UPDATE session SET expires_at = now()").execute(&portal.db).await.expect("a change");
        who.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    }
}

async fn seen_ago(portal: &Portal, interval: &str) {
    sqlx::query("UPDATE session SET seen_at = now() - $1::text::interval").bind(interval).execute(&portal.db).await.expect("a change");
}

#[tokio::test]
async fn time_ends_links_and_codes() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "a@example.org", "").await;
    let (link, code) = link_and_code(&letter_to(&portal, "a@example.org").await);
    crate::submissions::begin(&portal.anyone(), "draft@example.org").await;
    let letter = letter_to(&portal, "draft@example.org").await;
    let draft = letter.lines().find_map(|line| line.split_once("127.0.0.1:8080/en/sign-in/draft/")).expect("a link").1;
    let lives: Vec<(String, bool)> = sqlx::query_as(
        "SELECT purpose::text, expires_at - created_at = CASE purpose WHEN 'sign_in' THEN interval '10 minutes' ELSE interval '1 day' END FROM one_time_token ORDER BY 1",
    )
    .fetch_all(&portal.db)
    .await
    .expect("links");
    assert_eq!(lives, [("confirm_draft".to_owned(), true), ("sign_in".to_owned(), true)]);
    sqlx::query("UPDATE one_time_token SET expires_at = now()").execute(&portal.db).await.expect("late");
    assert!(who.get(&link).await.expect(StatusCode::OK).text("h1").contains("no longer works"));
    assert!(who.post(&link, &[]).await.expect(StatusCode::OK).text("h1").contains("no longer works"));
    who.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &code)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    portal.anyone().post(&format!("/en/sign-in/draft/{draft}"), &[]).await.expect(StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email IS NOT NULL").await, 0);
}

#[tokio::test]
async fn with_tls_and_only_with_it_browsers_are_told_to_keep_to_it() {
    let (plain, tls) = (Portal::new().await, Portal::with(&TLS).await);
    let stylesheet = plain.anyone().get("/en/nothing").await.attributes("link[rel=stylesheet]", "href").remove(0);
    for address in ["/", "/en/about", "/en/about", "/en/nothing", stylesheet.as_str(), "/healthz", "/events.ics"] {
        let told = tls.anyone().get(address).await;
        assert_eq!(told.header("strict-transport-security"), "max-age=63072000; includeSubDomains", "{address}");
        assert_eq!(plain.anyone().get(address).await.header("strict-transport-security"), "", "{address}");
    }
}

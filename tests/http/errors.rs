//! Every failure answers properly: in the visitor's language, with what to do, without internals.

use crate::support::Portal;
use axum::{Router, http::StatusCode, routing::get};
use portal::app::router::surrounded;

#[tokio::test]
async fn an_unknown_address_is_a_page_in_the_visitors_language() {
    let portal = Portal::new().await;
    for (address, lang, dir) in [("/en/nothing", "en", "ltr"), ("/ar/nothing", "ar", "rtl"), ("/zh/events/none-such", "zh", "ltr"), ("/xx", "en", "ltr")] {
        let answer = portal.anyone().get(address).await.expect(StatusCode::NOT_FOUND);
        assert_eq!(answer.attributes("html", "lang"), [lang], "{address}");
        assert_eq!(answer.attributes("html", "dir"), [dir], "{address}");
        assert_eq!(answer.all("form.search-big").len(), 1, "a search: {address}");
        assert!(answer.body.contains(answer.header("x-request-id")), "the request id stands in the page");
    }
    let wished = portal.anyone().get_with("/nothing", &[("accept-language", "ru,en;q=0.5")]).await.expect(StatusCode::NOT_FOUND);
    assert_eq!(wished.attributes("html", "lang"), ["ru"]);
}

#[tokio::test]
async fn programs_get_problem_json() {
    let portal = Portal::new().await;
    let answer = portal.anyone().get_with("/en/nothing", &[("accept", "application/json")]).await.expect(StatusCode::NOT_FOUND);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(problem["status"], 404);
    assert_eq!(problem["requestId"], answer.header("x-request-id"));
}

#[tokio::test]
async fn another_method_is_405_and_another_host_421() {
    let portal = Portal::new().await;
    portal.anyone().post("/healthz", &[]).await.expect(StatusCode::METHOD_NOT_ALLOWED);
    let elsewhere = Portal::with(&["--base-url", "https://portal.example", "--mode", "production"]).await;
    elsewhere.anyone().get("/en/action-lines").await.expect(StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn another_sites_form_is_refused() {
    let portal = Portal::new().await;
    let form = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")];
    let answer = portal.anyone().post_with("/en/sign-in", &form, "email=a@example.org").await.expect(StatusCode::FORBIDDEN);
    assert!(answer.text("h1").contains("another site"));
    assert_eq!(portal.count("SELECT count(*) FROM outbox").await, 0);
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_security() {
    let portal = Portal::new().await;
    let stylesheet = portal.anyone().get("/en/nothing").await.attributes("link[rel=stylesheet]", "href").remove(0);
    for address in ["/", "/healthz", "/en/nothing", "/en/about", stylesheet.as_str(), "/static/none.css", "/en/account"] {
        let answer = portal.anyone().get(address).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'; style-src 'self'"), "{address}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
        assert!(!answer.header("referrer-policy").is_empty(), "{address}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{address}");
        assert!(!answer.header("cache-control").is_empty(), "{address}");
        assert_eq!(answer.header("x-request-id").len(), 32, "{address}");
    }
}

#[tokio::test]
async fn static_files_are_kept_for_a_year_and_compressed() {
    let portal = Portal::new().await;
    let address = portal.anyone().get("/en/nothing").await.attributes("link[rel=stylesheet]", "href").remove(0);
    for encoding in ["br", "zstd", "gzip"] {
        let answer = portal.anyone().get_with(&address, &[("accept-encoding", encoding)]).await.expect(StatusCode::OK);
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
    let plain = portal.anyone().get(&address).await.expect(StatusCode::OK);
    assert!(plain.body.contains("/static/fonts/"), "fonts are named by their fingerprinted addresses");
}

#[tokio::test]
async fn a_lost_database_is_503_with_a_time_to_come_back() {
    let portal = Portal::new().await;
    portal.site.db.close().await;
    let answer = portal.anyone().get("/fr/about").await;
    assert!(answer.status == StatusCode::OK || answer.status == StatusCode::SERVICE_UNAVAILABLE);
    let lost = portal.anyone().get("/fr/events").await.expect(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(lost.header("retry-after"), "5");
    assert_eq!(lost.attributes("html", "lang"), ["fr"]);
    portal.anyone().get("/healthz").await.expect(StatusCode::OK);
    portal.anyone().get("/readyz").await.expect(StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn an_address_with_a_slash_too_many_or_without_its_language_leads_on() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    assert_eq!(anyone.get("/en/matrix/?cell=c5-16").await.expect(StatusCode::PERMANENT_REDIRECT).location(), "/en/matrix?cell=c5-16");
    let wished = anyone.get_with("/events?view=month", &[("accept-language", "fr")]).await.expect(StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(wished.location(), "/fr/events?view=month");
    for elsewhere in ["//example.org/", "/nothing", "/en/nothing"] {
        anyone.get(elsewhere).await.expect(StatusCode::NOT_FOUND);
    }
}

/// What must not be told: words of the database, of a panic, of the program.
const INTERNAL: [&str; 7] = ["relation", "event_text", "panicked", "Canary", "sqlx", ".rs:", "SELECT"];

#[tokio::test]
async fn a_fault_of_ours_tells_nothing_internal() {
    let portal = Portal::new().await;
    sqlx::query("ALTER TABLE event_text RENAME TO gone").execute(&portal.db).await.expect("a broken schema");
    let panics = Router::new().route("/en/panic", get(async || -> &'static str { panic!("Canary of the panic") }));
    let panicking = portal.answering_with(surrounded(panics, portal.site.clone()));
    for (portal, address) in [(&portal, "/en/events"), (&panicking, "/en/panic")] {
        let page = portal.anyone().get(address).await.expect(StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(page.attributes("html", "lang"), ["en"], "{address}");
        assert!(page.body.contains(page.header("x-request-id")), "{address}");
        let json = portal.anyone().get_with(address, &[("accept", "application/json")]).await.expect(StatusCode::INTERNAL_SERVER_ERROR);
        assert!(json.body.contains("\"detail\":\"Internal Server Error\""), "{}", json.body);
        for word in INTERNAL {
            assert!(!page.body.contains(word) && !json.body.contains(word), "{address} tells {word}");
        }
    }
}

#[tokio::test]
async fn what_is_too_large_or_of_another_type_is_said_in_the_visitors_language() {
    let portal = Portal::new().await;
    let form = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let large = portal.anyone().post_with("/ru/sign-in", &form, "x".repeat(300 << 10)).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
    let json = [("content-type", "application/json"), ("sec-fetch-site", "same-origin")];
    let other = portal.anyone().post_with("/ar/sign-in", &json, "{}").await.expect(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for (page, lang) in [(large, "ru"), (other, "ar")] {
        assert_eq!(page.attributes("html", "lang"), [lang]);
        assert!(!page.text("h1").is_empty() && page.body.contains(page.header("x-request-id")));
    }
}

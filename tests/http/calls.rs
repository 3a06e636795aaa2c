//! Calls: what is open, what was asked before, and each as an invitation.

use crate::support::Portal;
use axum::http::StatusCode;

const DEMO: &str = "demo-itu-council-resolution-1332";

#[tokio::test]
async fn the_list_parts_what_is_open_from_what_is_closed() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/calls").await.expect(StatusCode::OK);
    assert_eq!(page.all(".open-call").len(), 1);
    assert!(page.text(".open-call .lead").starts_with("Closes in 2"), "{}", page.text(".open-call .lead"));
    assert_eq!(page.all(".rows > li").len(), 20, "closed calls come in pages");
    let next = page.attributes("a[rel=next]", "href");
    let second = portal.anyone().get(next.first().expect("a second page").split('#').next().expect("an address")).await.expect(StatusCode::OK);
    assert_eq!(second.all(".rows > li").len(), 12);
}

#[tokio::test]
async fn filters_narrow_the_list_and_what_is_no_filter_is_ignored() {
    let portal = Portal::new().await;
    let list = async |query: &str| portal.anyone().get(&format!("/en/calls?{query}")).await.expect(StatusCode::OK).all(".rows > li").len();
    assert_eq!(list("year=2015&convener=UNDESA").await, 3);
    assert_eq!(list("q=non-paper").await, 2);
    assert_eq!(list("year=next&convener=nobody&line=c99&page=-3").await, 20);
}

#[tokio::test]
async fn a_deadline_is_never_a_bare_date() {
    let portal = Portal::new().await;
    let page = portal.anyone().get(&format!("/en/calls/{DEMO}")).await.expect(StatusCode::OK);
    let facts = page.text("aside .facts");
    assert!(facts.contains("24:00 (Geneva, UTC+"), "{facts}");
    assert!(facts.contains("UTC") && page.text(".open-call .lead").contains("days"), "{facts}");
    assert!(!page.attributes("time[data-offset]", "datetime").is_empty());
}

#[tokio::test]
async fn a_call_names_all_its_questions_and_who_sees_the_answers() {
    let portal = Portal::new().await;
    let page = portal.anyone().get(&format!("/en/calls/{DEMO}")).await.expect(StatusCode::OK);
    let questions = page.all("section[aria-labelledby=questions] .rows > li");
    assert_eq!(questions.len(), 20);
    assert!(questions.iter().any(|words| words.contains("Contact person") && words.contains("seen by the secretariat only")));
    assert!(questions.iter().any(|words| words.contains("Only if “Scope of the organization” is “Regional”")));
    assert!(questions.iter().any(|words| words.contains("up to 500 words")));
    assert!(page.all(".badge").iter().any(|badge| badge == "Demonstration"));
}

#[tokio::test]
async fn a_historical_call_shows_days_sources_and_who_answered_and_takes_nothing() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/calls/wsis10-nonpaper-comments-2015").await.expect(StatusCode::OK);
    assert!(page.text("aside .facts").contains("18 September 2015"));
    assert!(page.text("aside del").contains("14 September 2015"), "the history of its deadline");
    assert!(page.attributes("a.button", "href").iter().all(|href| !href.contains("/submit")));
    let answered = portal.anyone().get("/en/calls/cstd-wsis10-2014").await.expect(StatusCode::OK);
    assert!(!answered.attributes("section[aria-labelledby=answered] a.row-title", "href").is_empty());
    let refused = portal.anyone().post("/en/calls/cstd-wsis10-2014/submit", &[("email", "a@example.org")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE origin = 'form'").await, 0);
}

#[tokio::test]
async fn a_call_that_is_not_public_is_not_there() {
    let portal = Portal::new().await;
    sqlx::query("UPDATE call SET published_at = now() + interval '1 day' WHERE slug = $1").bind(DEMO).execute(&portal.db).await.expect("an update");
    for address in ["calls/demo-itu-council-resolution-1332", "calls/demo-itu-council-resolution-1332/submit", "calls/never-was"] {
        portal.anyone().get(&format!("/en/{address}")).await.expect(StatusCode::NOT_FOUND);
    }
    assert!(!portal.anyone().get("/en/calls").await.body.contains(DEMO));
}

#[tokio::test]
async fn a_second_load_never_moves_the_demonstration() {
    let portal = Portal::new().await;
    sqlx::query("UPDATE call SET closes_at = closes_at - interval '3 days' WHERE slug = $1").bind(DEMO).execute(&portal.db).await.expect("an update");
    sqlx::query("UPDATE reference_record SET digest = '\\x00', edited_at = NULL WHERE kind IN ('data', 'call', 'demo_submission')")
        .execute(&portal.db)
        .await
        .expect("an update");
    let before: (jiff_sqlx::Timestamp,) =
        sqlx::query_as("SELECT closes_at FROM call WHERE slug = $1").bind(DEMO).fetch_one(&portal.db).await.expect("the call");
    portal::app::load::load(&portal.site.db).await.expect("a load");
    let after: (jiff_sqlx::Timestamp,) = sqlx::query_as("SELECT closes_at FROM call WHERE slug = $1").bind(DEMO).fetch_one(&portal.db).await.expect("the call");
    assert_eq!(before.0.to_jiff(), after.0.to_jiff());
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE origin = 'demonstration'").await, 8, "each once");
    assert_eq!(portal.count("SELECT count(*) FROM questionnaire q JOIN call c ON c.id = q.call_id WHERE c.origin = 'demonstration'").await, 1);
}

//! What contributors ask for when the rules do not help them, and what the desk decides.

use crate::{
    handed::{self, SOME},
    proof::receive,
    submissions::{begin, complete, submit},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;
use jiff::{ToSpan, tz::TimeZone};

async fn close(portal: &Portal) {
    sqlx::query("UPDATE call SET closes_at = clock_timestamp() - interval '1 minute' WHERE origin = 'demonstration'")
        .execute(&portal.db)
        .await
        .expect("closed");
}

/// A complete draft of somebody, after the deadline.
async fn late(portal: &Portal, who: &Actor) -> String {
    let id = begin(who, "").await;
    complete(who, &id).await;
    close(portal).await;
    id
}

async fn ask(who: &Actor, id: &str, kind: &str, reason: &str) -> Answer {
    who.post(&format!("/en/submissions/{id}/requests/{kind}"), &[("reason", reason)]).await
}

/// The address of the only request, on the desk.
async fn request(portal: &Portal) -> String {
    let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM plea").fetch_one(&portal.db).await.expect("a request");
    format!("/en/desk/requests/{id}")
}

/// A local time of the call, tomorrow.
fn tomorrow() -> String {
    let zone = TimeZone::get("Europe/Zurich").expect("a zone");
    let at = jiff::Timestamp::now().to_zoned(zone).checked_add(1.day()).expect("an instant");
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

#[tokio::test]
async fn whoever_is_late_asks_and_a_granted_limit_stands_in_trail_and_receipt() {
    let portal = Portal::new().await;
    let (officer, elsewhere) = (portal.person("officer").await, portal.person("elsewhere").await);
    let who = portal.contributor("late@example.org").await;
    let id = late(&portal, &who).await;
    let review = who.get(&format!("/en/submissions/{id}/review")).await;
    assert!(review.attributes("input[name=key]", "value").is_empty());
    let refused = who.post(&format!("/en/submissions/{id}/versions"), &[("key", &uuid::Uuid::new_v4().to_string())]).await.expect(StatusCode::CONFLICT);
    assert_eq!(refused.attributes("main form", "action"), [format!("/en/submissions/{id}/requests/late")], "the late page asks");
    let empty = ask(&who, &id, "late", " ").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.text("#f-reason-error"), empty.text(".error-summary li"));
    ask(&who, &id, "late", "The power was cut.").await.expect(StatusCode::SEE_OTHER);
    let again = ask(&who, &id, "late", "Words that must not get lost.").await.expect(StatusCode::CONFLICT);
    assert!(again.body.contains("Words that must not get lost."));

    // The officers of the call are told, nobody else, and nobody reads the draft.
    let told: Vec<String> = sqlx::query_scalar("SELECT to_address FROM outbox WHERE kind = 'plea'").fetch_all(&portal.db).await.expect("letters");
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("officer."), "{told:?}");
    let page = request(&portal).await;
    elsewhere.get(&page).await.expect(StatusCode::NOT_FOUND);
    elsewhere.post(&format!("{page}/decision"), &[("decision", "grant"), ("answer", "Yes.")]).await.expect(StatusCode::NOT_FOUND);
    let shown = officer.get(&page).await.expect(StatusCode::OK);
    assert!(shown.body.contains("The power was cut.") && !shown.body.contains("Schools were connected."));
    assert!(officer.get("/en/desk").await.body.contains("/en/desk/requests"));
    assert!(officer.get("/en/desk/requests").await.expect(StatusCode::OK).body.contains(&page));

    let decision = format!("{page}/decision");
    for until in ["", "2020-01-01T00:00", "soon"] {
        let wrong = officer.post(&decision, &[("decision", "grant"), ("until", until), ("answer", "Granted.")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("Granted."), "what was typed stays");
    }
    let until = tomorrow();
    officer.post(&decision, &[("decision", "grant"), ("until", &until), ("answer", "Granted for the power cut.")]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&decision, &[("decision", "refuse"), ("until", ""), ("answer", "No.")]).await.expect(StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE kind = 'plea-decided' AND to_address = 'late@example.org'").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE act IN ('plea.asked', 'plea.decided', 'limit.granted')").await, 3);

    let received = submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
    let receipt = portal.anyone().get(received.location()).await.expect(StatusCode::OK);
    assert!(receipt.all("dt").contains(&"Later limit granted for this submission".to_owned()), "{:?}", receipt.all("dt"));
    let file = portal.anyone().get(&format!("/receipts/{}.json", received.location().rsplit('/').next().expect("a code"))).await;
    let file: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
    assert!(file["statement"]["own_limit"].as_str() > file["statement"]["received_at"].as_str(), "the limit that applied");
    assert!(file["statement"]["closes_at"].as_str() < file["statement"]["received_at"].as_str(), "and the one for all");
    // Nobody else gained by it.
    let other = portal.contributor("other@example.org").await;
    sqlx::query("UPDATE call SET closes_at = clock_timestamp() + interval '1 hour' WHERE origin = 'demonstration'").execute(&portal.db).await.expect("open");
    let theirs = late(&portal, &other).await;
    other.post(&format!("/en/submissions/{theirs}/versions"), &[("key", &uuid::Uuid::new_v4().to_string())]).await.expect(StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_refused_request_is_answered_and_changes_nothing_else() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let who = portal.contributor("refused@example.org").await;
    let id = late(&portal, &who).await;
    ask(&who, &id, "late", "I forgot.").await.expect(StatusCode::SEE_OTHER);
    let decision = format!("{}/decision", request(&portal).await);
    officer.post(&decision, &[("decision", "refuse"), ("answer", "")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    officer.post(&decision, &[("decision", "refuse"), ("answer", "The same limit holds for all.")]).await.expect(StatusCode::SEE_OTHER);
    let own = who.get(&format!("/en/submissions/{id}")).await.expect(StatusCode::OK);
    assert!(own.body.contains("The same limit holds for all.") && own.all(".thread .badge").contains(&"Refused".to_owned()));
    assert!(own.body.contains("Schools were connected."), "the draft is whole");
    who.post(&format!("/en/submissions/{id}/versions"), &[("key", &uuid::Uuid::new_v4().to_string())]).await.expect(StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM call_exception").await, 0);
    ask(&who, &id, "late", "Please look again.").await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_published_is_withdrawn_by_request_and_its_address_says_why() {
    let portal = Portal::new().await;
    let (officer, who) = (portal.person("officer").await, portal.person("contributor").await);
    let of = handed::Handed { state: "accepted", ..SOME }.by(&portal, &who).await;
    handed::publish(&officer, &of).await;
    let page = format!("/en/submissions/{}", of.id);
    who.post(&format!("{page}/withdrawal"), &[]).await.expect(StatusCode::CONFLICT);
    let way = who.get(&format!("{page}/withdrawal")).await.expect(StatusCode::OK).attributes("main a.button", "href");
    assert!(way.contains(&format!("{page}/requests/withdrawal")), "{way:?}");
    ask(&who, &of.id.to_string(), "withdrawal", "A figure in it is wrong.").await.expect(StatusCode::SEE_OTHER);
    let desk = officer.get(&format!("/en/desk/submissions/{}", of.id)).await.expect(StatusCode::OK);
    let asked = request(&portal).await;
    assert!(desk.attributes("a", "href").contains(&asked), "the officer meets it on the submission too");
    let public = format!("/en/inputs/{}", of.reference);
    portal.anyone().get(&public).await.expect(StatusCode::OK);
    officer
        .post(&format!("{asked}/decision"), &[("decision", "grant"), ("answer", "Withdrawn at the contributor's request.")])
        .await
        .expect(StatusCode::SEE_OTHER);
    let gone = portal.anyone().get(&public).await;
    assert!(gone.body.contains("Withdrawn at the contributor") && !gone.body.contains("Schools were the first"), "{}", gone.status);
    let own = who.get(&page).await.expect(StatusCode::OK);
    assert!(own.all(".thread .badge").contains(&"Granted".to_owned()) && own.text(".page-head .badge") == "Publication ended");
    ask(&who, &of.id.to_string(), "withdrawal", "Again.").await.expect(StatusCode::CONFLICT);
}

#[tokio::test]
async fn nothing_is_asked_for_that_the_rules_allow() {
    let portal = Portal::new().await;
    let who = portal.contributor("early@example.org").await;
    let id = begin(&who, "").await;
    for kind in ["late", "withdrawal"] {
        who.get(&format!("/en/submissions/{id}/requests/{kind}")).await.expect(StatusCode::OK);
        ask(&who, &id, kind, "A reason.").await.expect(StatusCode::CONFLICT);
    }
    ask(&who, &id, "else", "A reason.").await.expect(StatusCode::NOT_FOUND);
    // Officers hear only from proved addresses.
    let visitor = portal.anyone();
    let typed = begin(&visitor, "typed@example.org").await;
    close(&portal).await;
    ask(&visitor, &typed, "late", "A reason.").await.expect(StatusCode::CONFLICT);
    // Strangers ask nothing about what is not theirs.
    let (_, theirs) = {
        sqlx::query("UPDATE call SET closes_at = clock_timestamp() + interval '1 hour' WHERE origin = 'demonstration'")
            .execute(&portal.db)
            .await
            .expect("open");
        receive(&who).await
    };
    close(&portal).await;
    let stranger = portal.contributor("stranger@example.org").await;
    stranger.get(&format!("/en/submissions/{theirs}/requests/late")).await.expect(StatusCode::NOT_FOUND);
    ask(&stranger, &theirs, "late", "A reason.").await.expect(StatusCode::NOT_FOUND);
    assert_eq!(portal.count("SELECT count(*) FROM plea").await, 0);
}

/// A limit that was granted and never used does not keep a draft for ever.
#[tokio::test]
async fn a_draft_with_a_limit_of_its_own_is_removed_in_its_time() {
    let portal = Portal::new().await;
    let (officer, who) = (portal.person("officer").await, portal.contributor("swept@example.org").await);
    let id = late(&portal, &who).await;
    ask(&who, &id, "late", "A reason.").await.expect(StatusCode::SEE_OTHER);
    let decision = format!("{}/decision", request(&portal).await);
    officer.post(&decision, &[("decision", "grant"), ("until", &tomorrow()), ("answer", "Granted.")]).await.expect(StatusCode::SEE_OTHER);
    sqlx::query("UPDATE call SET opens_at = now() - interval '200 days', closes_at = now() - interval '91 days' WHERE origin = 'demonstration'")
        .execute(&portal.db)
        .await
        .expect("an old call");
    sqlx::query("UPDATE submission SET changed_at = now() - interval '91 days' WHERE id = $1::uuid").bind(&id).execute(&portal.db).await.expect("an old draft");
    portal::submissions::acts::sweep(portal.site.db.clone()).await.expect("swept");
    assert_eq!(
        portal
            .count("SELECT (SELECT count(*) FROM submission WHERE state = 'draft') + (SELECT count(*) FROM call_exception) + (SELECT count(*) FROM plea)")
            .await,
        0
    );
}

//! The call editor of the desk: who may, what is refused, and what every act leaves behind.

use crate::support::{Actor, Answer, Portal};
use axum::http::StatusCode;

/// A call of the past whose questions are known.
const HISTORICAL: &str = "netmundial-2024";

/// A new call of ITU, as its officer makes it.
async fn make(officer: &Actor, slug: &str) -> Answer {
    let prefix = slug.to_uppercase();
    officer
        .post(
            "/en/desk/calls/new",
            &[("convener", "ITU"), ("source_lang", "en"), ("title", "A call"), ("slug", slug), ("prefix", &prefix), ("zone", "Europe/Zurich")],
        )
        .await
}

#[tokio::test]
async fn an_officer_makes_calls_of_the_own_agency_only_and_nobody_else_sees_them() {
    let portal = Portal::new().await;
    let (officer, elsewhere) = (portal.person("officer").await, portal.person("elsewhere").await);
    let made = make(&officer, "first").await.expect(StatusCode::SEE_OTHER);
    assert_eq!(made.location(), "/en/desk/calls/first/settings");
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE act = 'call.created'").await, 1);
    make(&elsewhere, "second").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    officer.get("/en/desk/calls/first").await.expect(StatusCode::OK);
    assert!(officer.get("/en/desk/calls").await.body.contains("/en/desk/calls/first"));
    assert!(!elsewhere.get("/en/desk/calls").await.body.contains("/en/desk/calls/first"));
    elsewhere.get("/en/desk/calls/first").await.expect(StatusCode::NOT_FOUND);
    portal.anyone().get("/en/calls/first").await.expect(StatusCode::NOT_FOUND);
    portal.administrator().await.get("/en/desk/calls/first").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn everything_that_is_wrong_with_a_new_call_is_said_at_once_and_nothing_typed_is_lost() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let form = [("convener", ""), ("source_lang", "en"), ("title", "Kept title"), ("slug", "no good"), ("prefix", "-"), ("zone", "Mars")];
    let page = officer.post("/en/desk/calls/new", &form).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.all(".error-summary li").len(), 4);
    assert_eq!(page.attributes("#f-title", "value"), ["Kept title"]);
    assert_eq!(page.attributes("#f-slug", "value"), ["no good"]);
    make(&officer, "taken").await.expect(StatusCode::SEE_OTHER);
    let again = make(&officer, "taken").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(again.attributes(".error-summary a", "href"), ["#f-slug"]);
}

#[tokio::test]
async fn historical_calls_are_edited_by_nobody_and_the_demonstration_by_those_of_the_whole_portal() {
    let portal = Portal::new().await;
    let (officer, administrator) = (portal.person("officer").await, portal.administrator().await);
    for who in [&officer, &administrator] {
        who.get("/en/desk/calls/netmundial-2024").await.expect(StatusCode::NOT_FOUND);
    }
    officer.get("/en/desk/calls/demo-itu-council-resolution-1332").await.expect(StatusCode::NOT_FOUND);
    let page = administrator.get("/en/desk/calls/demo-itu-council-resolution-1332").await.expect(StatusCode::OK);
    assert!(page.all(".badge").iter().any(|badge| badge == "Demonstration"));
    assert!(administrator.get("/en/desk/calls?show=record").await.body.contains("/en/calls/netmundial-2024"));
}

#[tokio::test]
async fn a_call_is_made_after_the_model_of_another_also_of_a_historical_one() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    for (number, model) in ["demo-itu-council-resolution-1332", HISTORICAL].into_iter().enumerate() {
        let form = officer.get(&format!("/en/desk/calls/new?from={model}")).await.expect(StatusCode::OK);
        assert_eq!(form.attributes("input[name=from]", "value"), [model]);
        let (slug, prefix) = (format!("copy-{number}"), format!("COPY-{number}"));
        let typed = [
            ("from", model),
            ("convener", "ITU"),
            ("source_lang", "en"),
            ("title", "The copy"),
            ("slug", slug.as_str()),
            ("prefix", prefix.as_str()),
            ("zone", "Europe/Zurich"),
        ];
        officer.post("/en/desk/calls/new", &typed).await.expect(StatusCode::SEE_OTHER);
        let same: i64 = sqlx::query_scalar(
            "WITH words AS (SELECT q.call_id, u.key, u.kind, u.position, t.lang, t.label FROM current_questionnaire q JOIN section s ON s.questionnaire_id = q.id
                 JOIN question u ON u.section_id = s.id JOIN question_text t ON t.question_id = u.id)
             SELECT count(*) FROM words a JOIN call c ON c.id = a.call_id AND c.slug = $1
             JOIN words b ON (b.key, b.kind, b.position, b.lang, b.label) = (a.key, a.kind, a.position, a.lang, a.label) JOIN call d ON d.id = b.call_id AND d.slug = $2",
        )
        .bind(model)
        .bind(&slug)
        .fetch_one(&portal.db)
        .await
        .expect("a count");
        assert!(same > 0, "{model}");
    }
    let fresh = "SELECT count(*) FROM call WHERE slug LIKE 'copy-%' AND origin = 'desk' AND published_at IS NULL AND opens_at IS NULL AND closes_at IS NULL";
    assert_eq!(portal.count(fresh).await, 2);
    assert_eq!(portal.count("SELECT count(*) FROM call_stakeholder_type k JOIN call c ON c.id = k.call_id WHERE c.slug = 'copy-0'").await, 17);
    assert_eq!(portal.count("SELECT count(*) FROM call_text t JOIN call c ON c.id = t.call_id WHERE c.slug = 'copy-0' AND t.title = 'The copy'").await, 1);
}

//! Commitments, road maps, and the entities that are asked.

use crate::support::Portal;
use axum::http::StatusCode;

/// What another process changes, this one hears of by NOTIFY; here nobody listens.
fn heard(portal: &Portal) {
    portal.site.db.generation().begin();
}

const LATE: &str = "UPDATE commitment SET due = current_date - 1, due_precision = 'day' WHERE slug = 'c-024'";

#[tokio::test]
async fn what_is_overdue_is_never_hidden() {
    let portal = Portal::new().await;
    sqlx::query(LATE).execute(&portal.db).await.expect("late");
    heard(&portal);
    let board = portal.anyone().get("/en/commitments").await.expect(StatusCode::OK);
    assert_eq!(board.attributes(".board > .bad a", "href"), ["/en/commitments/c-024"]);
    assert_eq!(board.attributes(".rows .row-title", "href").first().map(String::as_str), Some("/en/commitments/c-024"), "first in the list");
    sqlx::query(
        "INSERT INTO progress_report (id, commitment_id, entity_code, status, lang, body) SELECT gen_random_uuid(), id, 'ITU', 'under_way', 'en', 'Begun' FROM commitment WHERE slug = 'c-024'",
    )
    .execute(&portal.db)
    .await
    .expect("a report");
    heard(&portal);
    let after = portal.anyone().get("/en/commitments").await.expect(StatusCode::OK);
    assert_eq!(after.all(".board > .bad a").len(), 1, "work under way does not make it less late");
    sqlx::query("UPDATE progress_report SET status = 'done'").execute(&portal.db).await.expect("done");
    heard(&portal);
    let done = portal.anyone().get("/en/commitments").await.expect(StatusCode::OK);
    assert!(done.all(".board > .bad a").is_empty());
    assert!(done.attributes(".board > .good a", "href").contains(&"/en/commitments/c-024".to_owned()));
}

#[tokio::test]
async fn a_commitment_says_who_is_expected_to_report_until_they_have() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/commitments/c-067a").await.expect(StatusCode::OK);
    assert!(page.text(".empty").contains("ITU, UNGIS"), "{}", page.text(".empty"));
    assert_eq!(portal.anyone().get("/en/commitments/C-067A").await.expect(StatusCode::PERMANENT_REDIRECT).location(), "/en/commitments/c-067a");
    portal.anyone().get("/en/commitments/c-999").await.expect(StatusCode::NOT_FOUND);
    sqlx::query(
        "INSERT INTO progress_report (id, commitment_id, entity_code, status, lang, body) SELECT gen_random_uuid(), id, 'ITU', 'under_way', 'fr', 'Le groupe <b>s’est réuni</b>' FROM commitment WHERE slug = 'c-067a'",
    )
    .execute(&portal.db)
    .await
    .expect("a report");
    heard(&portal);
    let reported = portal.anyone().get("/en/commitments/c-067a").await.expect(StatusCode::OK);
    assert!(reported.all(".empty").is_empty());
    assert_eq!(reported.attributes(".rows .prose", "lang"), ["fr"]);
    assert!(reported.text(".rows .prose").contains("<b>s’est réuni</b>"), "what was written is text, not markup");
}

#[tokio::test]
async fn commitments_are_filtered_by_status_entity_line_and_year() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    for (query, expected) in [("entity=itu", 1), ("line=C8", 3), ("due=2027", 1), ("status=done", 1), ("status=overdue", 0), ("status=nonsense", 12)] {
        let page = anyone.get(&format!("/en/commitments?{query}")).await.expect(StatusCode::OK);
        assert_eq!(page.all("section > .rows > li").len(), expected, "{query}");
    }
    assert!(anyone.get("/en/commitments").await.text(".notice").contains("partial"));
}

#[tokio::test]
async fn all_road_maps_stand_on_one_picture_that_has_its_table() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    let page = anyone.get("/en/roadmaps").await.expect(StatusCode::OK);
    let dated = portal.count("SELECT count(*) FROM activity WHERE starts IS NOT NULL").await;
    assert_eq!(page.all("figure svg a:has(rect)").len().to_string(), dated.to_string());
    let activities = portal.count("SELECT count(*) FROM activity").await;
    assert_eq!(page.all("figure tbody tr").len().to_string(), activities.to_string());
    assert_eq!(page.all("figure line.today").len(), 1);
    let of_cstd = anyone.get("/en/roadmaps?owner=CSTD").await.expect(StatusCode::OK);
    assert_eq!(of_cstd.attributes(".rows .row-title", "href"), ["/en/roadmaps/cstd-wsis20"]);
    assert_eq!(anyone.get("/en/roadmaps/action-lines-implementation").await.expect(StatusCode::OK).all(".empty").len(), 1);
    let general_assembly = anyone.get("/zh/roadmaps/general-assembly-wsis20").await.expect(StatusCode::OK);
    assert_eq!(general_assembly.all("tr[id]").len(), 12);
    anyone.get("/en/roadmaps/nowhere").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_entity_is_known_by_its_code_in_any_case() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    let all = anyone.get("/en/entities").await.expect(StatusCode::OK);
    assert_eq!(all.all(".grid > li").len().to_string(), portal.count("SELECT count(*) FROM entity").await.to_string());
    assert_eq!(anyone.get("/es/entities/itu").await.expect(StatusCode::PERMANENT_REDIRECT).location(), "/es/entities/ITU");
    let itu = anyone.get("/es/entities/ITU").await.expect(StatusCode::OK);
    assert_eq!(itu.text("h1"), "Unión Internacional de Telecomunicaciones");
    assert!(itu.body.contains("GovernmentOrganization"));
    assert!(itu.attributes("aside a", "href").contains(&"/es/action-lines/c5".to_owned()));
    anyone.get("/en/entities/NOBODY").await.expect(StatusCode::NOT_FOUND);
}

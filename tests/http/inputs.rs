//! Published inputs: what the public sees, and what it never does.

use crate::{
    handed::{CALL, Handed, Ref, SECRET, SOME, publish},
    support::{Actor, Portal},
};
use axum::http::StatusCode;

async fn published(portal: &Portal, officer: &Actor, handed: &Handed) -> Ref {
    let contributor = portal.person("contributor").await;
    let of = Handed { state: "accepted", ..*handed }.by(portal, &contributor).await;
    publish(officer, &of).await;
    of
}

/// Every public address that could show an input.
fn public_addresses(reference: &str) -> Vec<String> {
    let mut addresses: Vec<String> = ["ar", "en", "es", "fr", "ru", "zh"].iter().map(|lang| format!("/{lang}/inputs/{reference}")).collect();
    addresses.extend(
        [
            "/en/inputs",
            "/en/inputs?q=schools",
            &format!("/en/calls/{CALL}/inputs"),
            &format!("/en/calls/{CALL}/figures"),
            &format!("/en/calls/{CALL}/answers/achievements"),
            &format!("/calls/{CALL}/inputs.json"),
            &format!("/calls/{CALL}/inputs.csv"),
            &format!("/calls/{CALL}/types.csv"),
            "/feeds/inputs.atom",
            "/en",
            "/en/search?q=schools",
        ]
        .map(str::to_owned),
    );
    addresses
}

#[tokio::test]
async fn a_published_input_stands_at_its_address_in_lists_search_files_and_feed() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = published(&portal, &officer, &SOME).await;
    let anyone = portal.anyone();
    let page = anyone.get(&format!("/en/inputs/{}", of.reference)).await.expect(StatusCode::OK);
    assert_eq!(page.text("h1"), "Islands online");
    assert!(page.body.contains("Schools were the first to be connected.") && page.body.contains("\"@type\":\"CreativeWork\""));
    let list = anyone.get(&format!("/en/inputs?q=school&type=youth&country=FJ&line=c8&call={CALL}")).await.expect(StatusCode::OK);
    assert!(list.body.contains(&of.reference));
    assert!(list.all(".row-extract mark").contains(&"Schools".to_owned()), "{:?}", list.all(".row-extract mark"));
    assert!(!anyone.get("/en/inputs?line=c9&q=school").await.body.contains(&of.reference));
    for file in
        [format!("/inputs/{}.json", of.reference), format!("/calls/{CALL}/inputs.json"), format!("/calls/{CALL}/inputs.csv"), "/feeds/inputs.atom".into()]
    {
        let answer = anyone.get(&file).await.expect(StatusCode::OK);
        assert!(answer.body.contains(&of.reference), "{file}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{file}");
        assert!(!answer.header("etag").is_empty(), "{file}");
    }
    let found = anyone.get(&format!("/fr/search?q={}", of.reference.to_lowercase())).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(found.location(), format!("/fr/inputs/{}", of.reference), "who knows the reference is led there");
    let csv = anyone.get(&format!("/calls/{CALL}/inputs.csv")).await.body;
    let lines: Vec<&str> = csv.lines().filter(|line| line.contains(&of.reference)).collect();
    assert!(lines.iter().any(|line| line.ends_with(",achievements,,en,Schools were the first to be connected.")), "one line per answer: {lines:?}");
    assert!(lines.iter().all(|line| line.contains(",true,")), "an input to the demonstration is marked as one, whoever sent it");
}

#[tokio::test]
async fn nothing_that_only_the_secretariat_may_read_is_on_any_public_page() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = published(&portal, &officer, &SOME).await;
    let desk = officer.get(&format!("/en/desk/submissions/{}", of.id)).await.expect(StatusCode::OK);
    assert!(desk.body.contains(SECRET), "the test can see it where it may be seen");
    for address in public_addresses(&of.reference) {
        assert!(!portal.anyone().get(&address).await.body.contains(SECRET), "{address}");
    }
}

#[tokio::test]
async fn an_anonymous_contributor_is_named_nowhere_and_keeps_type_and_region() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = published(&portal, &officer, &Handed { consent: "anonymous", organization: "Canary Organization", ..SOME }).await;
    for address in public_addresses(&of.reference) {
        let answer = portal.anyone().get(&address).await;
        assert!(!answer.body.contains("Canary Organization"), "{address}");
    }
    let json = portal.anyone().get(&format!("/inputs/{}.json", of.reference)).await.body;
    assert!(json.contains("\"country\":null") && json.contains("\"region\":\"asia-pacific\"") && json.contains("\"stakeholder_type\":\"youth\""), "{json}");
    let figures = portal.anyone().get(&format!("/calls/{CALL}/types.csv")).await.body;
    assert!(figures.contains("<5"), "{figures}");
}

/// V3: together with what else is known of somebody, the moment would tell who it was.
#[tokio::test]
async fn of_the_arrival_only_the_day_is_public() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = Handed { state: "accepted", consent: "anonymous", ..SOME }.by(&portal, &contributor).await;
    sqlx::raw_sql("ALTER TABLE version DISABLE TRIGGER USER").execute(&portal.db).await.expect("owner");
    sqlx::query("UPDATE version SET received_at = '2026-02-03 13:37:42.123456Z' WHERE submission_id = $1")
        .bind(of.id)
        .execute(&portal.db)
        .await
        .expect("a moment");
    publish(&officer, &of).await;
    let mut days = 0;
    for address in public_addresses(&of.reference).into_iter().chain([format!("/inputs/{}.json", of.reference)]) {
        let body = portal.anyone().get(&address).await.body;
        days += usize::from(body.contains("2026-02-03") || body.contains("3 February 2026"));
        for moment in ["13:37", "14:37", ":42.123", "1770125862"] {
            assert!(!body.contains(moment), "{address} tells {moment}");
        }
    }
    assert!(days > 2, "the test could see it");
}

#[tokio::test]
async fn an_unpublished_input_leaves_its_reason_and_is_gone_from_everywhere_else() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = published(&portal, &officer, &SOME).await;
    officer.post(&format!("/en/desk/submissions/{}/unpublication", of.id), &[("reason", "Sent by mistake")]).await.expect(StatusCode::SEE_OTHER);
    let page = portal.anyone().get(&format!("/en/inputs/{}", of.reference)).await.expect(StatusCode::GONE);
    assert!(page.body.contains("Sent by mistake") && page.body.contains("noindex") && !page.body.contains("Islands online"));
    let json = portal.anyone().get(&format!("/inputs/{}.json", of.reference)).await.expect(StatusCode::GONE);
    assert!(json.body.contains("Sent by mistake") && !json.body.contains("Islands online"));
    for address in public_addresses(&of.reference).into_iter().skip(6) {
        assert!(!portal.anyone().get(&address).await.body.contains("Islands online"), "{address}");
    }
    publish(&officer, &of).await;
    assert!(portal.anyone().get("/en/inputs?q=schools").await.body.contains("Islands online"), "it can be published again");
}

#[tokio::test]
async fn a_hit_is_marked_in_the_language_of_the_text_whatever_its_accents() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    published(&portal, &officer, &Handed { lang: "es", title: "Escuelas", text: "La educación cambió la isla.", ..SOME }).await;
    published(&portal, &officer, &Handed { lang: "zh", title: "岛屿", text: "信息社会世界峰会改变了学校。", ..SOME }).await;
    let spanish = portal.anyone().get("/en/inputs?q=educacion").await;
    assert_eq!((spanish.all(".row-extract mark"), spanish.attributes(".row-extract", "lang")), (vec!["educación".to_owned()], vec!["es".to_owned()]));
    assert_eq!(portal.anyone().get("/en/inputs?q=%E4%B8%96%E7%95%8C%E5%B3%B0%E4%BC%9A").await.all(".row-extract mark"), ["世界峰会"]);
}

#[tokio::test]
async fn text_in_files_cannot_become_a_formula_and_in_pages_no_markup() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = published(&portal, &officer, &Handed { title: "=1+1", organization: "<script>alert(1)</script>", text: "</p><b>bold</b>", ..SOME }).await;
    assert!(portal.anyone().get(&format!("/calls/{CALL}/inputs.csv")).await.body.contains(",'=1+1,"));
    for address in public_addresses(&of.reference).into_iter().filter(|address| address.starts_with("/en")) {
        let body = portal.anyone().get(&address).await.body;
        assert!(!body.contains("<script>alert(1)") && !body.contains("<b>bold</b>"), "{address}");
    }
}

#[tokio::test]
async fn what_was_received_adds_up() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    published(&portal, &officer, &SOME).await;
    for state in ["submitted", "under_review", "accepted", "rejected", "withdrawn"] {
        let contributor = portal.person("contributor").await;
        Handed { state, ..SOME }.by(&portal, &contributor).await;
    }
    let figures = portal.anyone().get(&format!("/en/calls/{CALL}/figures")).await.expect(StatusCode::OK);
    let numbers: Vec<i64> = figures.all(".equation b").iter().map(|number| number.parse().expect("a number")).collect();
    let [received, parts @ ..] = numbers.as_slice() else { panic!("{numbers:?}") };
    assert_eq!(*received, parts.iter().sum::<i64>(), "{numbers:?}");
    assert_eq!(*received, portal.count("SELECT count(*) FROM submission WHERE reference IS NOT NULL").await);
}

#[tokio::test]
async fn an_address_that_nothing_stands_at_is_a_404() {
    let portal = Portal::new().await;
    for address in ["/en/inputs/NO-0001", "/inputs/NO-0001.json", "/en/calls/no-such/inputs", "/calls/no-such/inputs.csv", "/en/calls/no-such/figures"] {
        portal.anyone().get(address).await.expect(StatusCode::NOT_FOUND);
    }
    portal.anyone().get(&format!("/en/calls/{CALL}/answers/nothing")).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_filter_that_means_nothing_is_left_out_and_named_in_every_list() {
    let portal = Portal::new().await;
    let (anyone, officer, chief) = (portal.anyone(), portal.person("officer").await, portal.person("administrator").await);
    for (who, address, filters) in [
        (&anyone, "/en/inputs", "type=nonsense"),
        (&anyone, "/en/inputs", "language=nonsense&year=nonsense"),
        (&anyone, "/en/calls", "convener=nonsense"),
        (&anyone, "/en/milestones", "line=nonsense"),
        (&anyone, "/en/events", "track=nonsense"),
        (&anyone, "/en/documents", "year=nonsense"),
        (&anyone, "/en/commitments", "due=nonsense"),
        (&anyone, "/en/roadmaps", "owner=nonsense"),
        (&anyone, "/en/search", "q=school&kind=nonsense"),
        (&officer, "/en/desk/submissions", "state=nonsense"),
        (&officer, "/en/desk/submissions", "call=nonsense&sort=newest"),
        (&chief, "/en/desk/users", "role=nonsense"),
        (&chief, "/en/desk/outbox", "state=nonsense"),
    ] {
        let page = who.get(&format!("{address}?{filters}")).await.expect(StatusCode::OK);
        assert!(page.text(".notice[role=status]").contains("nonsense"), "{address}?{filters}: {}", page.text(".notice[role=status]"));
        assert_eq!(page.attributes(".notice[role=status] a", "href"), [address], "the way to the list without filters");
        assert!(who.get(address).await.all(".notice[role=status]").is_empty(), "{address}");
    }
    let all = anyone.get("/en/inputs").await.all("ol.rows > li").len();
    assert_eq!(anyone.get("/en/inputs?region=nonsense").await.all("ol.rows > li").len(), all);
    assert!(officer.get("/en/desk/submissions?state=todo&sort=oldest").await.all(".notice[role=status]").is_empty(), "what goes without saying is understood");
}

#[tokio::test]
async fn answers_to_a_choice_are_counted() {
    let portal = Portal::new().await;
    let page = portal.anyone().get(&format!("/en/calls/{CALL}/answers/keep_lines")).await.expect(StatusCode::OK);
    assert_eq!(page.all("table.bars th[scope=row]"), ["Yes", "No"]);
    let told = page.all("table.bars td.num");
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told.iter().any(|cell| cell.ends_with('%')), "{told:?}");
    let areas = portal.anyone().get(&format!("/en/calls/{CALL}/answers/challenge_areas")).await.expect(StatusCode::OK);
    assert_eq!(areas.all("table.bars th[scope=row]").len(), 8, "each choice, those that nobody made too");
    assert!(portal.anyone().get(&format!("/en/calls/{CALL}/answers/achievements")).await.all("table.bars").is_empty());
}

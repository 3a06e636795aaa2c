//! One's own submissions: the list, one of them, its versions beside each other.

use crate::{
    handed::{self, SOME},
    submissions::{begin, complete, save, submit},
    support::{Actor, Portal},
};
use axum::http::StatusCode;

async fn two_versions(who: &Actor) -> String {
    let id = begin(who, "").await;
    complete(who, &id).await;
    submit(who, &id).await.expect(StatusCode::SEE_OTHER);
    save(who, &id, "challenges", &[("a-challenges", "Prices are very high.")]).await.expect(StatusCode::SEE_OTHER);
    submit(who, &id).await.expect(StatusCode::SEE_OTHER);
    id
}

#[tokio::test]
async fn any_two_versions_stand_beside_each_other_for_their_contributor_alone() {
    let portal = Portal::new().await;
    let who = portal.contributor("v@example.org").await;
    let id = two_versions(&who).await;
    let page = format!("/en/submissions/{id}/versions");
    let own = who.get(&format!("/en/submissions/{id}")).await.expect(StatusCode::OK);
    assert!(own.attributes("aside a", "href").contains(&format!("{page}/2")));
    let last = who.get(&format!("{page}/2")).await.expect(StatusCode::OK);
    assert_eq!((last.all(".prose ins"), last.all(".prose del")), (vec!["very".to_owned()], vec![]), "with the one before, unasked");
    let back = who.get(&format!("{page}/1?against=2")).await.expect(StatusCode::OK);
    assert_eq!((back.all(".prose ins"), back.all(".prose del")), (vec![], vec!["very".to_owned()]));
    assert!(back.body.contains("Schools were connected."), "in full");
    assert!(who.get(&format!("{page}/1")).await.all(".prose ins").is_empty(), "the first is compared with nothing");
    for path in ["1", "2?against=1", "1.json"] {
        for stranger in ["anyone", "contributor", "officer"] {
            let answer = portal.person(stranger).await.get(&format!("{page}/{path}")).await;
            assert!(answer.status == StatusCode::NOT_FOUND || answer.location().contains("/sign-in"), "{stranger}: {}", answer.status);
        }
    }
    for path in ["3", "0", "x", "2.txt"] {
        who.get(&format!("{page}/{path}")).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn ones_own_page_is_headed_by_its_title_and_tells_what_happened() {
    let portal = Portal::new().await;
    let (who, officer) = (portal.contributor("h@example.org").await, portal.person("officer").await);
    let id = two_versions(&who).await;
    let desk = format!("/en/desk/submissions/{id}");
    officer.post(&format!("{desk}/state"), &[("from", "submitted"), ("to", "under_review")]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/notes"), &[("note", "Canary note")]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/checklist"), &[("item", "identity"), ("done", "1")]).await.expect(StatusCode::SEE_OTHER);
    let page = who.get(&format!("/en/submissions/{id}")).await.expect(StatusCode::OK);
    assert_eq!(page.text("h1"), "Our input");
    assert_eq!(page.text(".page-head .eyebrow"), "DEMO-WSIS20-0009");
    let told = page.all("section[aria-labelledby=history] li > p:first-child");
    assert_eq!(
        told,
        ["The secretariat began to look at it", "Version 2 was submitted", "Version 1 was submitted", "The draft was begun"],
        "what is theirs to know, and no more"
    );
    assert!(!page.body.contains("Canary note"));
}

#[tokio::test]
async fn the_list_shows_what_waits_for_an_answer_first_and_is_narrowed() {
    let portal = Portal::new().await;
    let (who, officer) = (portal.contributor("l@example.org").await, portal.person("officer").await);
    let asked = handed::Handed { state: "under_review", title: "Asked about", ..SOME }.by(&portal, &who).await;
    let shown = handed::Handed { state: "accepted", title: "Published", ..SOME }.by(&portal, &who).await;
    handed::publish(&officer, &shown).await;
    officer
        .post(&format!("/en/desk/submissions/{}/clarifications", asked.id), &[("from", "under_review"), ("question", "Which year?")])
        .await
        .expect(StatusCode::SEE_OTHER);
    let draft = begin(&who, "").await;
    save(&who, &draft, "who_you_are", &[("a-title", "Draft")]).await.expect(StatusCode::SEE_OTHER);
    let list = who.get("/en/my/submissions").await.expect(StatusCode::OK);
    assert_eq!(list.all(".row-title"), ["Asked about", "Draft", "Published"]);
    assert!(list.text(".notice").contains("1 question"), "{}", list.text(".notice"));
    let links = list.attributes(".row-foot a", "href");
    assert!(links.contains(&format!("/en/submissions/{}#clarifications", asked.id)) && links.contains(&format!("/en/inputs/{}", shown.reference)));
    let narrowed = async |query: &str| who.get(&format!("/en/my/submissions?{query}")).await.expect(StatusCode::OK).all(".row-title");
    assert_eq!(narrowed("state=published").await, ["Published"]);
    assert_eq!(narrowed("state=nonsense&call=demo-itu-council-resolution-1332").await.len(), 3);
    assert_eq!(narrowed("call=other").await.len(), 3, "a call that one did not write for is no filter");
    // Somebody else's list has none of it.
    let other = portal.contributor("none@example.org").await.get("/en/my/submissions").await.expect(StatusCode::OK);
    assert!(other.all(".row-title").is_empty() && other.text(".empty h2") == "You have no submissions yet");
}

#[tokio::test]
async fn the_review_page_leads_to_everything_that_is_missing() {
    let portal = Portal::new().await;
    let visitor = portal.anyone();
    let id = begin(&visitor, "unproved@example.org").await;
    let address = format!("/en/submissions/{id}/edit/who_you_are");
    // Two windows: one answer has two texts.
    let shown = visitor.get(&address).await.attributes("input[name='r-title']", "value")[0].clone();
    visitor.post(&address, &[("r-title", &shown), ("a-title", "First")]).await.expect(StatusCode::SEE_OTHER);
    visitor.post(&address, &[("r-title", &shown), ("a-title", "Second")]).await.expect(StatusCode::CONFLICT);
    let review = visitor.get(&format!("/en/submissions/{id}/review")).await.expect(StatusCode::OK);
    let ways = review.attributes(".missing a", "href");
    assert_eq!(&ways[..2], ["#confirm".to_owned(), format!("{address}#conflicts")], "{ways:?}");
    assert!(!review.attributes("#confirm", "id").is_empty() && !visitor.get(&address).await.attributes("#conflicts", "id").is_empty());
    // Every other way leads to a field that is there.
    for way in &ways[2..] {
        let (page, field) = way.split_once('#').expect("a field");
        let shown = visitor.get(page).await.expect(StatusCode::OK);
        assert_eq!(shown.attributes(&format!("[id='{field}']"), "id"), [field], "{way}");
    }
    assert!(ways.len() > 8 && review.attributes("input[name=key]", "value").is_empty(), "nothing submits before");
}

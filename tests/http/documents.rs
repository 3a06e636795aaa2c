//! The library.

use crate::support::Portal;
use axum::http::StatusCode;

#[tokio::test]
async fn the_library_is_grouped_by_year_newest_first() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/documents").await.expect(StatusCode::OK);
    assert!(page.text("[role='status']").starts_with("113 "));
    let years = page.all("section > h2");
    assert!(years[0].starts_with("2026") && years[1].starts_with("2025"), "{years:?}");
    assert_eq!(page.all(".rows > li").len(), 20);
}

#[tokio::test]
async fn a_document_is_found_by_its_symbol_and_by_its_words() {
    let portal = Portal::new().await;
    for words in ["A/RES/80/173", "a/res/80/173", "overall review outcome document"] {
        let page = portal.anyone().get(&format!("/fr/documents?q={}", words.replace(' ', "+"))).await.expect(StatusCode::OK);
        assert!(page.all(".ref").iter().any(|symbol| symbol == "A/RES/80/173"), "{words}");
    }
}

#[tokio::test]
async fn a_link_to_a_document_opens_the_page_that_holds_it() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/documents?document=tunis-agenda").await.expect(StatusCode::OK);
    assert_eq!(page.all("#tunis-agenda").len(), 1);
    assert_eq!(page.text("[aria-label='Pages'] [aria-current]"), "6");
}

#[tokio::test]
async fn a_date_known_by_its_year_shows_the_year_alone() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/documents?document=council-res-1196").await.expect(StatusCode::OK);
    let row = page.text("#council-res-1196");
    assert!(row.contains("2002") && !row.contains("January"), "{row}");
}

#[tokio::test]
async fn titles_say_in_which_language_they_are() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/ar/documents").await.expect(StatusCode::OK);
    assert!(page.attributes(".row-title span[lang]", "dir").iter().all(|dir| dir == "ltr"));
    assert_eq!(page.attributes(".row-title span[lang]", "lang").len(), 20);
}

#[tokio::test]
async fn filters_hold_together_and_nonsense_is_ignored() {
    let portal = Portal::new().await;
    let all = portal.anyone().get("/en/documents?kind=x&entity=x&line=x&year=x&language=xx&page=0&document=x").await.expect(StatusCode::OK);
    assert!(all.all("[role='status']").iter().any(|told| told.starts_with("113 ")));
    let some = portal.anyone().get("/en/documents?kind=resolution&language=ar").await.expect(StatusCode::OK);
    assert_eq!(some.all(".applied a").len(), 3);
    assert!(some.all(".rows > li .row-meta").iter().all(|meta| meta.starts_with("Resolution")));
    let none = portal.anyone().get("/en/documents?q=zzzzqqqq").await.expect(StatusCode::OK);
    assert_eq!(none.text(".empty h2"), "No document matches these filters");
}

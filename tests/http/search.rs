//! The search: what is found, in which language, and what is not.

use crate::support::{Answer, Portal};
use axum::http::StatusCode;

async fn entry(portal: &Portal, slug: &'static str, state: &'static str, texts: &[(&str, &str, &str)]) {
    sqlx::query(
        "INSERT INTO entry (id, slug, kind, action_line_code, year_from, state, confidence) VALUES (gen_random_uuid(), $1, 'milestone', 'c5', 2020, $2::entry_state, 'general')",
    )
    .bind(slug)
    .bind(state)
    .execute(&portal.db)
    .await
    .expect("an entry");
    for (lang, title, body) in texts {
        sqlx::query("INSERT INTO entry_text (entry_id, lang, title, body) SELECT id, $2::lang, $3, $4 FROM entry WHERE slug = $1")
            .bind(slug)
            .bind(*lang)
            .bind(*title)
            .bind(*body)
            .execute(&portal.db)
            .await
            .expect("a text");
    }
}

async fn search(portal: &Portal, address: &str) -> Answer {
    portal.anyone().get(address).await.expect(StatusCode::OK)
}

fn titles(answer: &Answer) -> Vec<String> {
    answer.all("a.row-title")
}

#[tokio::test]
async fn words_are_found_in_all_their_forms_and_marked() {
    let portal = Portal::new().await;
    entry(&portal, "zebra", "published", &[("en", "Zebras crossing the quagmire", "A zebra was connected.")]).await;
    let found = search(&portal, "/en/search?q=zebra").await;
    assert_eq!(titles(&found), ["Zebras crossing the quagmire"]);
    assert_eq!(found.all("a.row-title mark"), ["Zebras"]);
    assert_eq!(found.attributes("a.row-title", "href"), ["/en/action-lines/c5#zebra"]);
    assert_eq!(titles(&search(&portal, "/en/search?q=quagm").await).len(), 1, "the beginning of a word");
    assert_eq!(titles(&search(&portal, "/en/search?q=%22crossing+the+quagmire%22").await).len(), 1);
    assert!(titles(&search(&portal, "/en/search?q=%22quagmire+crossing%22").await).is_empty(), "a phrase has an order");
    assert!(titles(&search(&portal, "/en/search?q=zebra+-connecting").await).is_empty(), "without a word, in whatever form");
    assert!(titles(&search(&portal, "/en/search?q=zebra+-giraffe").await).len() == 1);
}

#[tokio::test]
async fn what_exists_in_the_readers_language_is_found_once_and_in_it() {
    let portal = Portal::new().await;
    entry(&portal, "zebra", "published", &[("en", "Zebra programme", "x"), ("fr", "Programme zebra", "x"), ("ru", "Зебры и ёжики", "x")]).await;
    let french = search(&portal, "/fr/search?q=zebra").await;
    assert_eq!(titles(&french), ["Programme zebra"]);
    assert!(french.attributes("a.row-title", "lang").is_empty());
    let spanish = search(&portal, "/es/search?q=zebra").await;
    assert_eq!(titles(&spanish), ["Zebra programme"]);
    assert_eq!(spanish.attributes("a.row-title", "lang"), ["en"], "a title in another language says so");
    assert_eq!(titles(&search(&portal, "/en/search?q=%D0%B5%D0%B6%D0%B8%D0%BA").await), ["Зебры и ёжики"], "ё is е, and the ending does not matter");
}

#[tokio::test]
async fn accents_arabic_forms_and_chinese_runs_are_found() {
    let portal = Portal::new().await;
    let texts = [("fr", "Le hérisson électrique", "x"), ("ar", "القنفذ الإلكتروني والتسلق", "x"), ("zh", "电子刺猬网络", "x")];
    entry(&portal, "hedgehog", "published", &texts).await;
    for (q, title) in
        [("herisson", "Le hérisson électrique"), ("الالكتروني", "القنفذ الإلكتروني والتسلق"), ("التسلق", "القنفذ الإلكتروني والتسلق"), ("刺猬", "电子刺猬网络")]
    {
        let address = format!("/en/search?{}", query(q));
        assert!(titles(&search(&portal, &address).await).contains(&title.to_owned()), "{q}");
    }
    let chinese = search(&portal, &format!("/zh/search?{}", query("刺猬"))).await;
    assert_eq!(chinese.all("a.row-title mark"), ["刺猬"]);
}

fn query(text: &str) -> String {
    serde_urlencoded::to_string([("q", text)]).expect("a query")
}

#[tokio::test]
async fn what_is_not_public_is_not_found() {
    let portal = Portal::new().await;
    entry(&portal, "zebra", "draft", &[("en", "Zebra in secret", "x")]).await;
    assert!(titles(&search(&portal, "/en/search?q=zebra").await).is_empty());
    sqlx::query("UPDATE entry SET state = 'published' WHERE slug = 'zebra'").execute(&portal.db).await.expect("published");
    assert_eq!(titles(&search(&portal, "/en/search?q=zebra&again").await), ["Zebra in secret"], "it could have been found");
}

#[tokio::test]
async fn the_filter_counts_every_kind_and_narrows_to_one() {
    let portal = Portal::new().await;
    entry(&portal, "zebra", "published", &[("en", "Zebra", "x")]).await;
    sqlx::query("INSERT INTO document (id, slug, kind, confidence) VALUES (gen_random_uuid(), 'zebra-paper', 'report', 'general')")
        .execute(&portal.db)
        .await
        .expect("a document");
    sqlx::query("INSERT INTO document_text (document_id, lang, title) SELECT id, 'en', 'Zebra paper' FROM document WHERE slug = 'zebra-paper'")
        .execute(&portal.db)
        .await
        .expect("its title");
    let all = search(&portal, "/en/search?q=zebra").await;
    assert_eq!(all.attributes(".facet a", "href"), ["/en/search?q=zebra&kind=entry", "/en/search?q=zebra&kind=document"]);
    let documents = search(&portal, "/en/search?q=zebra&kind=document").await;
    assert_eq!(titles(&documents), ["Zebra paper"]);
    assert_eq!(documents.all(".facet .count"), ["1", "1"], "the other kinds are still counted");
    assert_eq!(titles(&search(&portal, "/en/search?q=zebra&kind=nonsense").await).len(), 2, "a wrong filter is ignored");
}

#[tokio::test]
async fn a_misspelt_word_brings_a_suggestion() {
    let portal = Portal::new().await;
    entry(&portal, "hedgehog", "published", &[("en", "Hedgehogs online", "x")]).await;
    let found = search(&portal, "/en/search?q=hegdehogs").await;
    assert_eq!(found.attributes(".empty p a", "href"), ["/en/search?q=hedgehogs"]);
    assert!(search(&portal, "/en/search?q=xqzwv").await.attributes(".empty p a", "href").is_empty());
}

#[tokio::test]
async fn nothing_typed_can_break_the_search() {
    let portal = Portal::new().await;
    for q in [
        "%27",
        "%22",
        "%22%22+-",
        "a%26%7C%21%28%29%3A*",
        "%00x",
        "%5C",
        "%3Cscript%3E",
        "-",
        "or",
        "or+or",
        "%F0%9F%92%A1",
        "the",
        "%EE%80%80",
        &"w".repeat(3000),
    ] {
        let answer = search(&portal, &format!("/en/search?q={q}")).await;
        assert!(!answer.body.contains("<script>"), "{q}");
    }
    let blank = search(&portal, "/en/search?q=+").await;
    assert!(blank.all(".table tbody tr").len() >= 4, "an empty question shows what can be asked");
    assert_eq!(blank.attributes("meta[name=robots]", "content"), ["noindex"]);
}

#[tokio::test]
async fn searches_of_one_client_are_limited() {
    let portal = Portal::with(&["--rate-search", "2"]).await;
    for q in ["a1", "a2"] {
        portal.anyone().get(&format!("/en/search?q={q}")).await.expect(StatusCode::OK);
    }
    let refused = portal.anyone().get("/en/search?q=a3").await.expect(StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    portal.anyone().get("/en/search").await.expect(StatusCode::OK);
}

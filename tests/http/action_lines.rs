//! Action Lines and their entries, the matrix and the goals.

use crate::support::Portal;
use axum::http::StatusCode;
use portal::platform::i18n::Lang;

#[tokio::test]
async fn a_delegate_finds_what_was_achieved_on_c5_in_two_steps() {
    let portal = Portal::new().await;
    let lines = portal.anyone().get("/en/action-lines").await.expect(StatusCode::OK);
    let hrefs = lines.attributes(".lines a", "href");
    assert_eq!(hrefs.len(), 18, "ten lines and eight applications: {hrefs:?}");
    let line = portal.anyone().get("/en/action-lines/c5").await.expect(StatusCode::OK);
    assert!(hrefs.contains(&"/en/action-lines/c5".to_owned()));
    let milestones = portal.count("SELECT count(*) FROM public_entries WHERE action_line_code = 'c5' AND kind = 'milestone'").await;
    assert_eq!(line.all(".timeline > li").len().to_string(), milestones.to_string());
    assert_eq!(line.all(".timeline > li .source a[rel=external]").len().to_string(), milestones.to_string(), "each milestone carries its source");
    let alternates = line.attributes("link[rel=alternate][type]", "href");
    assert!(alternates.contains(&"/feeds/milestones.atom?line=c5&lang=en".to_owned()), "{alternates:?}");
    assert!(alternates.contains(&"/events.ics?line=c5&lang=en".to_owned()), "{alternates:?}");
}

#[tokio::test]
async fn a_line_is_known_by_its_code_in_any_case_and_c7_is_the_group() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    assert_eq!(anyone.get("/en/action-lines/C5").await.expect(StatusCode::PERMANENT_REDIRECT).location(), "/en/action-lines/c5");
    assert_eq!(anyone.get("/fr/action-lines/c7").await.expect(StatusCode::PERMANENT_REDIRECT).location(), "/fr/action-lines#c7");
    assert_eq!(anyone.get("/en/action-lines").await.all("#c7").len(), 1);
    anyone.get("/en/action-lines/c12").await.expect(StatusCode::NOT_FOUND);
    for line in ["c1", "c7-e-science", "c11"] {
        for lang in Lang::ALL {
            anyone.get(&format!("/{lang}/action-lines/{line}")).await.expect(StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn an_entry_that_is_not_published_is_nowhere() {
    let portal = Portal::new().await;
    let entry = "SELECT slug FROM entry WHERE action_line_code = 'c5' AND kind = 'milestone' ORDER BY slug LIMIT 1";
    let slug: String = sqlx::query_scalar(entry).fetch_one(&portal.db).await.expect("an entry");
    let places = ["/en/action-lines/c5", "/en/milestones?line=c5", "/en/milestones?line=c5&view=timeline", "/feeds/milestones.atom?line=c5"];
    for place in places {
        assert!(portal.anyone().get(place).await.body.contains(&slug), "{place} shows it while it is published");
    }
    for state in ["draft", "in_review", "retired"] {
        sqlx::query("UPDATE entry SET state = $2::text::entry_state WHERE slug = $1").bind(&slug).bind(state).execute(&portal.db).await.expect("changed");
        // What another process changes, this one hears of by NOTIFY; here nobody listens.
        portal.site.db.generation().begin();
        for place in places {
            assert!(!portal.anyone().get(place).await.body.contains(&slug), "{place}, {state}");
        }
    }
}

#[tokio::test]
async fn filters_of_milestones_narrow_and_nonsense_is_left_out() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    let all = anyone.get("/en/milestones").await.expect(StatusCode::OK);
    assert_eq!(all.all(".rows > li").len(), 20, "a page");
    assert_eq!(all.attributes(".pager a[rel=next]", "href"), ["/en/milestones?page=2"]);
    let some = anyone.get("/en/milestones?line=c5&kind=challenge&from=2014&to=2014").await.expect(StatusCode::OK);
    assert_eq!(some.all(".rows > li").len(), 1);
    assert_eq!(some.all(".applied > a").len(), 4, "three filters, and the way to none");
    let nonsense = anyone.get("/en/milestones?line=c99&sdg=x&kind=wish&from=soon&entity=NOBODY&page=9999&unknown=1").await.expect(StatusCode::OK);
    assert_eq!(nonsense.all(".rows > li").len(), 20);
    assert!(nonsense.all(".applied").is_empty());
    let none = anyone.get("/en/milestones?q=xyzzy").await.expect(StatusCode::OK);
    assert_eq!(none.all(".empty a").len(), 1, "an empty list says how to go on");
    assert!(anyone.get("/en/milestones?q=cybercrime").await.all(".rows > li").len() < 10);
}

#[tokio::test]
async fn the_time_line_has_each_mark_in_its_table_too() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/ar/milestones?view=timeline").await.expect(StatusCode::OK);
    let entries = portal.count("SELECT count(*) FROM public_entries").await;
    assert_eq!(page.all("figure tbody tr").len().to_string(), entries.to_string());
    assert_eq!(page.attributes("figure svg g a:has(title)", "href").len().to_string(), entries.to_string());
}

#[tokio::test]
async fn the_feed_of_milestones_is_an_atom_feed_in_the_language_asked_for() {
    let portal = Portal::new().await;
    let feed = portal.anyone().get("/feeds/milestones.atom?kind=milestone&line=c5&lang=ru").await.expect(StatusCode::OK);
    assert!(feed.header("content-type").starts_with("application/atom+xml"), "{}", feed.header("content-type"));
    assert!(feed.body.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ru\">"), "{}", feed.body);
    let milestones = portal.count("SELECT count(*) FROM public_entries WHERE action_line_code = 'c5' AND kind = 'milestone'").await;
    assert_eq!(feed.body.matches("<entry ").count().to_string(), milestones.to_string());
    assert!(feed.body.contains("/ru/action-lines/c5#"));
}

#[tokio::test]
async fn every_filled_cell_of_the_matrix_opens_its_reason() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    let matrix = anyone.get("/en/matrix").await.expect(StatusCode::OK);
    let hrefs = portal.count("SELECT count(*) FROM matrix_link").await;
    assert_eq!(matrix.attributes("table.matrix td a", "href").len().to_string(), hrefs.to_string());
    assert_eq!(matrix.attributes(".matrix-list .cell", "href").len().to_string(), hrefs.to_string(), "the same on a phone");
    assert!(matrix.all("#reason").is_empty());
    let open = anyone.get("/en/matrix?cell=c5-4").await.expect(StatusCode::OK);
    assert!(open.text("#reason").contains("4.1, 4.3, 4.5"), "{}", open.text("#reason"));
    assert_eq!(open.attributes("table.matrix [aria-current]", "href"), ["/en/matrix?cell=c5-4#reason"]);
    assert!(anyone.get("/en/matrix?cell=c5-2").await.expect(StatusCode::OK).all("#reason").is_empty(), "an empty cell has none");
    let table = anyone.get("/en/matrix?view=table").await.expect(StatusCode::OK);
    assert_eq!(table.all("tbody tr").len().to_string(), hrefs.to_string());
    let of_line = portal.count("SELECT count(*) FROM matrix_link WHERE action_line_code = 'c5'").await;
    assert_eq!(anyone.get("/en/matrix?view=table&line=C5").await.all("tbody tr").len().to_string(), of_line.to_string());
}

#[tokio::test]
async fn a_goal_stands_under_its_official_name_with_its_neighbours() {
    let portal = Portal::new().await;
    let anyone = portal.anyone();
    let goal = anyone.get("/fr/sdgs/9").await.expect(StatusCode::OK);
    assert_eq!(goal.text("h1"), "Industrie, innovation et infrastructure");
    assert_eq!(goal.attributes("nav a[rel]", "href"), ["/fr/sdgs/8", "/fr/sdgs/10"]);
    assert!(anyone.get("/en/sdgs/1").await.all("a[rel=prev]").is_empty());
    for nothing in ["/en/sdgs/0", "/en/sdgs/18", "/en/sdgs/x", "/en/sdgs/99999"] {
        anyone.get(nothing).await.expect(StatusCode::NOT_FOUND);
    }
}

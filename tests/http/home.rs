//! The home page, the pages that explain the portal, and what crawlers ask for.

use crate::support::Portal;
use axum::http::StatusCode;
use portal::platform::i18n::Lang;

#[tokio::test]
async fn the_home_page_shows_what_is_open_what_is_next_and_links_every_figure_to_its_list() {
    let portal = Portal::new().await;
    let home = portal.anyone().get("/en").await.expect(StatusCode::OK);
    assert_eq!(home.all("h1").len(), 1);
    assert_eq!(home.all(".open-call").len(), 1);
    assert_eq!(home.all(".lines > li").len(), 11, "ten lines and the group of C7");
    assert_eq!(home.all(".line-group li").len(), 8);
    let figures = home.attributes(".figures a", "href");
    assert_eq!(figures, ["/en/milestones", "/en/matrix", "/en/events", "/en/commitments", "/en/inputs"]);
    let entries = portal.count("SELECT count(*) FROM public_entries").await;
    assert_eq!(home.text(".figures a b"), entries.to_string());
}

#[tokio::test]
async fn an_open_call_is_shown_with_its_time_left_and_its_deadline_twice() {
    let portal = Portal::new().await;
    sqlx::query(
        "INSERT INTO call (id, slug, convener_code, opens_at, closes_at, time_zone, published_at, reference_prefix)
         VALUES (gen_random_uuid(), 'soonest', 'ITU', now() - interval '1 day', now() + interval '5 days 1 hour', 'Europe/Zurich', now(), 'SOON')",
    )
    .execute(&portal.db)
    .await
    .expect("a call");
    sqlx::query("INSERT INTO call_text (call_id, lang, title) SELECT id, 'fr', 'Appel bientôt clos' FROM call WHERE slug = 'soonest'")
        .execute(&portal.db)
        .await
        .expect("its title");
    let home = portal.anyone().get("/en").await.expect(StatusCode::OK);
    assert_eq!(home.text(".open-call .closes b"), "5 days");
    assert!(home.text(".open-call .closes span").ends_with("UTC"), "{}", home.text(".open-call .closes span"));
    assert_eq!(home.attributes(".open-call h2", "lang"), ["fr"], "a title in another language says so");
    assert!(home.attributes(".open-call a.button", "href").contains(&"/en/calls/soonest/submit".to_owned()));
    assert!(!home.body.contains(">Demonstration<") || home.text(".open-call .badge.warn").is_empty(), "a real call comes before a demonstration");
}

#[tokio::test]
async fn a_call_that_is_not_published_is_on_no_public_page() {
    let portal = Portal::new().await;
    sqlx::query(
        "INSERT INTO call (id, slug, convener_code, opens_at, closes_at, time_zone, published_at, reference_prefix)
         VALUES (gen_random_uuid(), 'secret-call', 'ITU', now() - interval '1 day', now() + interval '1 day', 'Europe/Zurich', now() + interval '1 hour', 'SECRET')",
    )
    .execute(&portal.db)
    .await
    .expect("a call");
    sqlx::query("INSERT INTO call_text (call_id, lang, title) SELECT id, 'en', 'Quibble about zebras' FROM call WHERE slug = 'secret-call'")
        .execute(&portal.db)
        .await
        .expect("its title");
    for address in ["/en", "/sitemap.xml", "/en/search?q=zebras"] {
        let answer = portal.anyone().get(address).await.expect(StatusCode::OK);
        assert!(!answer.body.contains("secret-call") && !answer.body.contains("Quibble"), "{address}");
    }
    sqlx::query("UPDATE call SET published_at = now() WHERE slug = 'secret-call'").execute(&portal.db).await.expect("published");
    let found = portal.anyone().get("/en/search?q=zebras&published").await.expect(StatusCode::OK);
    assert!(found.body.contains("/en/calls/secret-call"), "it could have been found");
}

#[tokio::test]
async fn the_timeline_has_its_table_and_every_year_its_list() {
    let portal = Portal::new().await;
    for lang in [Lang::En, Lang::Ar] {
        let home = portal.anyone().get(&format!("/{lang}")).await.expect(StatusCode::OK);
        let bars = home.attributes("figure svg a", "href");
        assert_eq!(bars.len(), home.all("figure tbody tr").len());
        assert_eq!(bars.first().map(String::as_str), Some(format!("/{lang}/milestones?kind=milestone&from=2003&to=2003").as_str()));
        assert!(home.attributes("figure svg a", "aria-label").iter().all(|label| !label.is_empty()));
    }
}

#[tokio::test]
async fn explaining_pages_lead_to_their_chapters() {
    let portal = Portal::new().await;
    for page in ["about", "about/api", "privacy", "accessibility"] {
        let answer = portal.anyone().get(&format!("/ru/{page}")).await.expect(StatusCode::OK);
        for target in answer.attributes("nav.contents a", "href") {
            assert_eq!(answer.all(&target).len(), 1, "{page} {target}");
        }
        assert!(answer.attributes("a[href^='mailto:']", "href").contains(&"mailto:portal@localhost".to_owned()), "{page}");
    }
}

/// What `/about/api` promises is there.
#[tokio::test]
async fn addresses_of_open_data_answer() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/about/api").await.expect(StatusCode::OK);
    let links = page.attributes("td a, th a", "href");
    assert!(links.len() >= 3, "{links:?}");
    for address in links {
        portal.anyone().get(&address).await.expect(StatusCode::OK);
    }
    let routes = portal::app::router::routes();
    for address in page.all("th code") {
        assert!(routes.list().iter().any(|route| matches(route.path, &address)), "{address} is promised, and no route takes it");
    }
}

/// Whether a route takes an address that is written with variable parts of its own.
fn matches(route: &str, address: &str) -> bool {
    let (route, address): (Vec<_>, Vec<_>) = (route.split('/').collect(), address.split('/').collect());
    route.len() == address.len() && route.iter().zip(&address).all(|(taken, given)| taken == given || taken.starts_with('{'))
}

#[tokio::test]
async fn crawlers_and_finders_of_faults_are_told_what_they_need() {
    let portal = Portal::with(&["--mail-from", "WSIS+20 <desk@wsis.example.org>"]).await;
    let robots = portal.anyone().get("/robots.txt").await.expect(StatusCode::OK);
    assert!(robots.body.contains("Disallow: /*/desk\n") && robots.body.contains("/sitemap.xml"));
    let security = portal.anyone().get("/.well-known/security.txt").await.expect(StatusCode::OK);
    assert!(security.body.starts_with("Contact: mailto:desk@wsis.example.org\nExpires: "));
    assert_eq!(portal.anyone().get("/sitemaps/1.xml").await.expect(StatusCode::OK).body.matches("<urlset").count(), 1);
    for nothing in ["/sitemaps/0.xml", "/sitemaps/99.xml", "/sitemaps/x.xml", "/sitemaps/1"] {
        portal.anyone().get(nothing).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_components_are_shown_while_developing_only() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/ar/styleguide").await.expect(StatusCode::OK);
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    assert_eq!(portal.anyone().get_with("/styleguide", &[("accept-language", "fr")]).await.location(), "/fr/styleguide");
    let portal = Portal::with(&["--mode", "production"]).await;
    portal.anyone().get("/ar/styleguide").await.expect(StatusCode::NOT_FOUND);
    portal.anyone().get("/styleguide").await.expect(StatusCode::NOT_FOUND);
}

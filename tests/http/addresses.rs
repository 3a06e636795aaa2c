//! Every public address in six languages.

use crate::support::{Answer, Portal};
use axum::http::StatusCode;
use portal::platform::i18n::Lang;
use std::{fs, process::Command};

/// The contract's pages (product, part 4), with an example where the address names a thing.
const PAGES: [&str; 34] = [
    "",
    "/action-lines",
    "/action-lines/c5",
    "/action-lines/c7-e-health",
    "/milestones",
    "/milestones?view=timeline",
    "/milestones?line=c5&kind=challenge",
    "/matrix",
    "/matrix?cell=c5-16",
    "/sdgs/4",
    "/commitments",
    "/roadmaps",
    "/calls",
    "/calls/demo-itu-council-resolution-1332",
    "/calls/demo-itu-council-resolution-1332/submit",
    "/calls/demo-itu-council-resolution-1332/inputs",
    "/calls/demo-itu-council-resolution-1332/figures",
    "/inputs",
    "/inputs?q=broadband&lang=en",
    "/events",
    "/events?view=month&month=2025-07",
    "/events?view=timeline",
    "/events/wsis20-hle-2025",
    "/events/wsis20-hle-2025/agenda",
    "/documents",
    "/entities",
    "/entities/ITU",
    "/search",
    "/search?q=access",
    "/sign-in",
    "/about",
    "/about/api",
    "/accessibility",
    "/privacy",
];

fn assert_sound(answer: &Answer, address: &str, lang: Lang) {
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    assert_eq!(answer.attributes("html", "lang"), [lang.code()], "{address}");
    assert_eq!(answer.attributes("html", "dir"), [lang.dir()], "{address}");
    assert_eq!(answer.all("h1").len(), 1, "one heading: {address}");
    assert!(!answer.text("title").is_empty(), "{address}");
    for other in Lang::ALL {
        let selector = format!("nav.languages a[hreflang={other}]");
        let there = answer.attributes(&selector, "href");
        assert!(there.first().is_some_and(|href| href.starts_with(&format!("/{other}"))), "the same page in {other}: {address}");
    }
}

#[tokio::test]
async fn every_page_of_the_contract_answers_in_six_languages() {
    let portal = Portal::new().await;
    for page in PAGES {
        for lang in Lang::ALL {
            let address = format!("/{lang}{page}");
            assert_sound(&portal.anyone().get(&address).await, &address, lang);
        }
    }
}

#[tokio::test]
async fn every_address_of_the_sitemap_answers() {
    let portal = Portal::new().await;
    let sitemap = portal.anyone().get("/sitemap.xml").await.expect(StatusCode::OK);
    let base = portal.site.base_url.clone();
    let addresses: Vec<&str> = sitemap.body.split("<loc>").skip(1).filter_map(|part| part.split("</loc>").next()).collect();
    assert!(addresses.len() > 500, "{} addresses", addresses.len());
    for address in addresses {
        let path = address.strip_prefix(&base).unwrap_or_else(|| panic!("{address} is not ours"));
        let lang: Lang = path.split('/').nth(1).and_then(|code| code.parse().ok()).unwrap_or_else(|| panic!("{address} has no language"));
        // One language of each thing in turn; the contract's pages are tried in all.
        if lang == Lang::En || path.len() % 5 == 0 {
            assert_sound(&portal.anyone().get(path).await, path, lang);
        }
    }
}

/// The Nu HTML checker, on the pages of the contract in English and Arabic.
#[tokio::test]
async fn pages_are_valid_html() {
    let Ok(modules) = std::env::var("PORTAL_TEST_NODE_MODULES") else { panic!("run script/test: it fetches the checker") };
    let portal = Portal::new().await;
    let folder = tempfile::tempdir().expect("a folder");
    for (number, page) in PAGES.iter().enumerate() {
        for lang in ["en", "ar"] {
            let answer = portal.anyone().get(&format!("/{lang}{page}")).await;
            fs::write(folder.path().join(format!("{number:02}-{lang}.html")), answer.body).expect("written");
        }
    }
    let jar = format!("{modules}/vnu-jar/build/dist/vnu.jar");
    let checked = Command::new("java").args(["-jar", &jar, "--errors-only", "--skip-non-html"]).arg(folder.path()).output().expect("java");
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{}\n{said}", PAGES.iter().enumerate().map(|(n, page)| format!("{n:02} {page}")).collect::<Vec<_>>().join("\n"));
}

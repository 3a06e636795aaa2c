//! axe-core on every type of page: WCAG 2.2 AA and best practice, English and Arabic, light and dark, phone and desk.

use crate::driver::{Browser, Kind, Listening};
use std::{fs, time::Duration};

/// Public pages of every type, each as it looks with real data, when empty, or in error.
const PAGES: [&str; 33] = [
    "",
    "/action-lines",
    "/action-lines/c5",
    "/milestones",
    "/milestones?view=timeline",
    "/milestones?q=nothingtofind",
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
    "/inputs?q=nothingtofind",
    "/events",
    "/events?view=month&month=2025-07",
    "/events?view=timeline",
    "/events/wsis20-hle-2025",
    "/events/wsis20-hle-2025/agenda",
    "/documents",
    "/entities",
    "/entities/ITU",
    "/search?q=access",
    "/sign-in",
    "/about",
    "/about/api",
    "/accessibility",
    "/privacy",
    "/no-such-page",
];

const RUN: &str = r"
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
  .then(found => done({
    violations: found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')),
    targets: [...found.passes, ...found.violations, ...found.inapplicable, ...found.incomplete].some(rule => rule.id === 'target-size'),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  }), fault => done({ violations: [String(fault)], targets: false, wide: false }));
";

async fn check(width: u32) {
    let axe = fs::read_to_string(format!("{}/axe-core/axe.min.js", std::env::var("PORTAL_TEST_NODE_MODULES").expect("script/test sets it"))).expect("axe-core");
    let portal = Listening::start().await;
    let browser = Browser::open(Kind { width, scripts: true }).await;
    let mut faults = Vec::new();
    for page in PAGES {
        for lang in ["en", "ar"] {
            browser.go(&format!("{}/{lang}{page}", portal.base)).await;
            browser.client.execute(&axe, Vec::new()).await.expect("axe is there");
            for theme in ["light", "dark"] {
                browser.client.execute("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]).await.expect("a theme");
                // Colours change with a transition.
                tokio::time::sleep(Duration::from_millis(150)).await;
                let found = browser.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
                assert_eq!(found["targets"], true, "target-size is checked");
                for violation in found["violations"].as_array().expect("a list") {
                    faults.push(format!("/{lang}{page} {theme} {width}: {violation}"));
                }
                if found["wide"] == true {
                    faults.push(format!("/{lang}{page} {width}: the page scrolls sideways"));
                }
            }
        }
    }
    browser.close().await;
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_violation_on_a_phone() {
    check(360).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_violation_on_a_desk() {
    check(1280).await;
}

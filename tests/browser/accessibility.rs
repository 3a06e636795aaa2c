//! Every type of public page, English and Arabic, light and dark, phone and desk. Pages of one's own are looked at on
//! the journey.

use crate::{
    axe,
    driver::{Browser, Kind, Listening},
};

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

async fn check(width: u32) {
    let portal = Listening::start().await;
    let browser = Browser::open(Kind { width, scripts: true }).await;
    let mut faults = Vec::new();
    for page in PAGES {
        for lang in ["en", "ar"] {
            browser.go(&format!("{}/{lang}{page}", portal.base)).await;
            faults.extend(axe::faults(&browser, width).await);
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

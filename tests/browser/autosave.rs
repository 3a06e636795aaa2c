//! What is typed is saved without a press of a button, and the page says «saved» only of what is.

use crate::driver::{Browser, Kind, Listening};
use std::time::Duration;

async fn says(browser: &Browser, words: &str) {
    let mut said = String::new();
    for _ in 0..150 {
        said = browser.text(".saved").await;
        if said.starts_with(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the page says «{said}», not «{words}»");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_the_end_of_the_session_nothing_is_called_saved() {
    let listening = Listening::start().await;
    let browser = Browser::open(Kind { width: 1280, scripts: true }).await;
    browser.go(&format!("{}/en/calls/demo-itu-council-resolution-1332/submit", listening.base)).await;
    browser.fill("#f-email", "delegate@example.org").await;
    browser.press("main form .button").await;
    let answers = "SELECT count(*) FROM answer WHERE value::text LIKE '%autosaved%'";
    browser.fill("input[name=a-title]", "First autosaved").await;
    says(&browser, "Saved").await;
    assert_eq!(listening.portal.count(answers).await, 1);
    sqlx::query("DELETE FROM session").execute(&listening.portal.db).await.expect("ended");
    browser.fill("input[name=a-organization_name]", "Second autosaved").await;
    says(&browser, "Sign in again to save").await;
    assert_eq!(listening.portal.count(answers).await, 1);
    assert_eq!(browser.value("input[name=a-organization_name]").await, "Second autosaved", "it is still there to be sent");
    browser.close().await;
}

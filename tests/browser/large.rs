//! A file that is too large is answered with words, although nobody waits for all of it.

use crate::driver::{Browser, Kind, Listening};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_too_large_is_answered_with_a_page() {
    let listening = Listening::start().await;
    let browser = Browser::open(Kind { width: 1280, scripts: true }).await;
    browser.go(&format!("{}/en/calls/demo-itu-council-resolution-1332/submit", listening.base)).await;
    browser.fill("#f-email", "delegate@example.org").await;
    browser.press("main form .button").await;
    let page = browser.address().await.replace("who_you_are", "attachment_and_confirmation");
    browser.go(&page).await;
    browser.attach("input[type=file]", "large.txt", &"x".repeat(30 << 20)).await;
    browser.press("form[enctype='multipart/form-data'] .button").await;
    assert!(browser.text("main").await.contains("The file is larger than 20 MB."));
    browser.close().await;
}

//! A portal that listens, and Chromium to look at it.

use crate::support::Portal;
use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
};
use hyper_util::client::legacy::connect::HttpConnector;
use nix::{
    sys::signal::{Signal, killpg},
    unistd::Pid,
};
use portal::app::serve::{Limits, Patience, serve};
use serde_json::json;
use std::{
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch};

/// A portal on a port of its own.
pub struct Listening {
    pub portal: Portal,
    pub base: String,
    stop: watch::Sender<bool>,
}

impl Listening {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let portal = Portal::with(&["--bind", &address.to_string()]).await;
        let (stop, stopping) = watch::channel(false);
        let limits = Limits { connections: 500, per_client: 500, proxies: Vec::new(), patience: Patience::default() };
        tokio::spawn(serve(listener, portal.router(), limits, stopping));
        Self { portal, base: format!("http://{address}"), stop }
    }

    /// The newest mail of a kind to an address, as text.
    pub async fn mail(&self, kind: &str, to: &str) -> String {
        for _ in 0..100 {
            let found: Option<String> = sqlx::query_scalar("SELECT text_body FROM outbox WHERE kind = $1 AND to_address = $2 ORDER BY created_at DESC LIMIT 1")
                .bind(kind)
                .bind(to)
                .fetch_optional(&self.portal.db)
                .await
                .expect("the outbox");
            if let Some(found) = found {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no {kind} mail to {to}")
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// The first address of this portal in a mail.
pub fn link_in<'a>(mail: &'a str, base: &str) -> &'a str {
    mail.split_whitespace().find(|word| word.starts_with(base)).unwrap_or_else(|| panic!("no link in {mail}"))
}

/// What the browser is like.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    pub width: u32,
    pub scripts: bool,
}

/// Chromium with its driver; both end with it.
pub struct Browser {
    pub client: Client,
    driver: Child,
    profile: tempfile::TempDir,
}

impl Browser {
    pub async fn open(kind: Kind) -> Self {
        let chromium = std::env::var("PORTAL_TEST_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
        let chromedriver = std::env::var("PORTAL_TEST_CHROMEDRIVER").unwrap_or_else(|_| "/usr/bin/chromedriver".into());
        let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
        let driver = Command::new(chromedriver)
            .arg(format!("--port={port}"))
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver");
        let profile = tempfile::tempdir().expect("a folder");
        let mut options = json!({
            "binary": chromium,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", "--disable-dev-shm-usage", "--lang=en", "--window-size=1280,1000", format!("--user-data-dir={}", profile.path().display())],
        });
        if kind.width < 500 {
            options["mobileEmulation"] = json!({ "deviceMetrics": { "width": kind.width, "height": 800, "pixelRatio": 1.0, "touch": false } });
        }
        if !kind.scripts {
            options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
        }
        let capabilities = json!({ "browserName": "chrome", "goog:chromeOptions": options, "timeouts": { "script": 60000, "pageLoad": 60000, "implicit": 0 } });
        let capabilities = capabilities.as_object().expect("an object").clone();
        let address = format!("http://127.0.0.1:{port}");
        for _ in 0..100 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await.expect("Chromium starts");
        Self { client, driver, profile }
    }

    pub async fn go(&self, address: &str) {
        self.client.goto(address).await.expect(address);
    }

    pub async fn text(&self, css: &str) -> String {
        self.client.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css(css)).await.unwrap_or_else(|_| panic!("no {css}")).text().await.expect(css)
    }

    pub async fn has(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    pub async fn click(&self, css: &str) {
        self.client
            .wait()
            .at_most(Duration::from_secs(10))
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|_| panic!("no {css}"))
            .click()
            .await
            .expect(css);
    }

    /// Clicks what leads to another page, and waits until it is there.
    pub async fn press(&self, css: &str) {
        let page = self.client.find(Locator::Css("html")).await.expect("a page");
        self.click(css).await;
        for _ in 0..100 {
            // The element of a page that is gone answers nothing.
            if page.tag_name().await.is_err() {
                self.client.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css("footer")).await.expect("a whole page");
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} leads nowhere");
    }

    pub async fn click_link(&self, words: &str) {
        let link =
            self.client.find(Locator::XPath(&format!("//a[contains(normalize-space(.), '{words}')]"))).await.unwrap_or_else(|_| panic!("no link {words}"));
        // As a person scrolls on who sees it under a bar that stays.
        self.client.execute("arguments[0].scrollIntoView({ block: 'center' })", vec![serde_json::to_value(&link).expect("an element")]).await.expect(words);
        link.click().await.expect(words);
    }

    pub async fn fill(&self, css: &str, words: &str) {
        let field = self.client.find(Locator::Css(css)).await.unwrap_or_else(|_| panic!("no {css}"));
        field.clear().await.expect(css);
        field.send_keys(words).await.expect(css);
    }

    pub async fn select(&self, css: &str, value: &str) {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|_| panic!("no {css}")).select_by_value(value).await.expect(css);
    }

    pub async fn value(&self, css: &str) -> String {
        self.client.find(Locator::Css(css)).await.expect(css).prop("value").await.expect(css).unwrap_or_default()
    }

    /// Chooses a file with that content.
    pub async fn attach(&self, css: &str, name: &str, content: &str) {
        let path = self.profile.path().join(name);
        std::fs::write(&path, content).expect("a file");
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|_| panic!("no {css}")).send_keys(path.to_str().expect("a path")).await.expect(css);
    }

    /// Presses twice, as impatient people do.
    pub async fn double_click(&self, css: &str) {
        let button = self.client.find(Locator::Css(css)).await.unwrap_or_else(|_| panic!("no {css}"));
        let press = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveToElement { element: button, duration: None, x: 0., y: 0. })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(press).await.expect(css);
    }

    pub async fn address(&self) -> String {
        self.client.current_url().await.expect("an address").to_string()
    }

    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

/// Driver and Chromium are a group of processes: a test that fails leaves neither.
impl Drop for Browser {
    fn drop(&mut self) {
        if let Ok(group) = i32::try_from(self.driver.id()) {
            let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
        }
        let _ = self.driver.wait();
    }
}

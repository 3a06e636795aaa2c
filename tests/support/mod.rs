//! What the tests stand on: one PostgreSQL for the run, a template with all reference data, a database of its own for
//! each test, and people who use the portal.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use clap::Parser;
use http_body_util::BodyExt;
use portal::{
    app::{load, router},
    platform::{
        auth::AccountId,
        cache::Generation,
        config::Config,
        db::{
            self, Db,
            embedded::{Role, Server, Settings},
        },
        keys,
        site::Site,
    },
};
use sha2::{Digest, Sha256};
use sqlx::{Connection, PgConnection, PgPool};
use std::{
    path::PathBuf,
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};
use tower::ServiceExt;

const TEMPLATE: &str = "portal_template";

/// Ends with the process, whatever happens: it lives as long as a pipe of ours.
static SERVER: LazyLock<Server> = LazyLock::new(|| {
    let root = tempfile::Builder::new().prefix("portal-test-").tempdir().expect("a folder").keep();
    Server::start_with(&root, None, &Settings::for_tests()).expect("PostgreSQL starts")
});

/// Keys that all tests sign with; they go with the server's folder.
static KEYS: LazyLock<PathBuf> = LazyLock::new(|| tempfile::Builder::new().prefix("portal-test-keys-").tempdir().expect("a folder").keep());

/// Schema and reference data, made once.
static MADE: LazyLock<()> = LazyLock::new(|| {
    let made = thread::spawn(|| {
        tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
            run_as_owner(&format!("CREATE DATABASE {TEMPLATE}")).await;
            db::migrate(&SERVER.url_for(Role::Owner, TEMPLATE)).await.expect("migrations apply");
            let db = Db::connect(&SERVER.url_for(Role::App, TEMPLATE), 2, Generation::default()).expect("an address");
            load::load(&db).await.expect("reference data loads");
            db.close().await;
        });
    });
    made.join().expect("the template is made");
});

/// Creating a database from a template wants to be alone with it.
static CLONING: Mutex<()> = Mutex::new(());
static NUMBER: AtomicU32 = AtomicU32::new(0);

async fn run_as_owner(statement: &str) {
    let mut connection = PgConnection::connect(&SERVER.owner_url()).await.expect("the server answers");
    sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(&mut connection).await.expect(statement);
}

/// A database with schema and reference data; it goes with its last user, or a run would fill the disk.
struct Database {
    name: String,
}

impl Database {
    fn new() -> Self {
        LazyLock::force(&MADE);
        let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::SeqCst));
        let alone = CLONING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Self::run(format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}")).expect("a clone");
        drop(alone);
        Self { name }
    }

    /// On a thread of its own: tests stand in a runtime, and dropping does not wait.
    fn run(statement: String) -> thread::Result<()> {
        thread::spawn(move || tokio::runtime::Runtime::new().expect("a runtime").block_on(run_as_owner(&statement))).join()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = Self::run(format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

/// A portal on a database of its own, without a socket.
#[derive(Clone)]
pub struct Portal {
    pub site: Site,
    /// As the database's owner: for looking and for preparing.
    pub db: PgPool,
    pub app_url: String,
    pub owner_url: String,
    router: Router,
    _database: std::sync::Arc<Database>,
}

/// Who looks at a page: a browser with its cookie.
#[derive(Clone)]
pub struct Actor {
    portal: Portal,
    cookie: std::sync::Arc<Mutex<Option<String>>>,
    pub account: Option<AccountId>,
}

/// What the portal answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Portal {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// With settings as on the command line.
    pub async fn with(settings: &[&str]) -> Self {
        let database = Database::new();
        let (app_url, owner_url) = (SERVER.url_for(Role::App, &database.name), SERVER.url_for(Role::Owner, &database.name));
        let site = site(&app_url, settings).await;
        let owner = PgPool::connect(&owner_url).await.expect("the server answers");
        Self { router: router::router(site.clone()), site, db: owner, app_url, owner_url, _database: database.into() }
    }

    /// Another instance on the same database, which it reaches at this address.
    pub fn beside(&self, app_url: &str, settings: &[&str]) -> Self {
        let config = config(settings);
        let db = Db::connect(app_url, config.database_connections, Generation::default()).expect("an address");
        // With a copy of the keys, as an operator gives it to a second machine.
        let site = Site::new(config, db, self.site.keys.clone());
        Self { router: router::router(site.clone()), site, ..self.clone() }
    }

    /// The same, answering with another router.
    pub fn answering_with(&self, router: Router) -> Self {
        Self { router, ..self.clone() }
    }

    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Somebody who is not signed in.
    pub fn anyone(&self) -> Actor {
        Actor { portal: self.clone(), cookie: std::sync::Arc::default(), account: None }
    }

    /// Somebody with a proved address and no role.
    pub async fn contributor(&self, email: &str) -> Actor {
        let account = AccountId::new();
        sqlx::query("INSERT INTO account (id, email, name, confirmed_at) VALUES ($1, $2, $3, now())")
            .bind(*account)
            .bind(email)
            .bind(email.split('@').next().unwrap_or_default())
            .execute(&self.db)
            .await
            .expect("an account");
        self.signed_in(account).await
    }

    pub async fn officer_of(&self, entity: &str) -> Actor {
        let officer = self.contributor(&format!("officer.{}@example.org", entity.to_lowercase())).await;
        self.grant(&officer, "officer", "entity", Some(entity)).await;
        officer
    }

    pub async fn administrator(&self) -> Actor {
        let administrator = self.contributor("administrator@example.org").await;
        self.grant(&administrator, "administrator", "portal", None).await;
        administrator
    }

    /// A new person of a kind: `anyone`, `contributor`, `elsewhere` (an officer of UNESCO), `officer` (of ITU), `administrator`.
    pub async fn person(&self, kind: &str) -> Actor {
        if kind == "anyone" {
            return self.anyone();
        }
        let person = self.contributor(&format!("{kind}.{}@example.org", NUMBER.fetch_add(1, Ordering::SeqCst))).await;
        match kind {
            "elsewhere" => self.grant(&person, "officer", "entity", Some("UNESCO")).await,
            "officer" => self.grant(&person, "officer", "entity", Some("ITU")).await,
            "administrator" => self.grant(&person, "administrator", "portal", None).await,
            _ => {}
        }
        person
    }

    async fn grant(&self, who: &Actor, role: &str, scope: &str, entity: Option<&str>) {
        sqlx::query("INSERT INTO role_grant (id, account_id, role, scope, entity_code) VALUES (gen_random_uuid(), $1, $2::role, $3::scope_kind, $4)")
            .bind(who.account.map(|account| *account))
            .bind(role)
            .bind(scope)
            .bind(entity)
            .execute(&self.db)
            .await
            .expect("a grant");
    }

    async fn signed_in(&self, account: AccountId) -> Actor {
        let token = format!("token of {account}");
        sqlx::query(
            "INSERT INTO session (token_hash, id, account_id, idle_limit, expires_at) VALUES ($1, gen_random_uuid(), $2, '1 hour', now() + interval '1 hour')",
        )
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(*account)
        .execute(&self.db)
        .await
        .expect("a session");
        Actor { portal: self.clone(), cookie: std::sync::Arc::new(Mutex::new(Some(format!("session={token}")))), account: Some(account) }
    }

    /// Copies of a draft, each with a contributor of its own.
    pub async fn copies(&self, draft: &str, count: i32) -> Vec<(Actor, String)> {
        let made: Vec<(String, String)> =
            sqlx::query_as(include_str!("copies.sql")).bind(draft).bind(count).bind("").fetch_all(&self.db).await.expect("copies");
        let actor = |email: String| {
            let cookie = Some(format!("session=token of {email}"));
            Actor { portal: self.clone(), cookie: std::sync::Arc::new(Mutex::new(cookie)), account: None }
        };
        made.into_iter().map(|(id, email)| (actor(email), id)).collect()
    }

    /// A number from the database.
    pub async fn count(&self, query: &'static str) -> i64 {
        sqlx::query_scalar(query).fetch_one(&self.db).await.expect(query)
    }
}

async fn site(app_url: &str, settings: &[&str]) -> Site {
    let config = config(settings);
    let db = Db::connect(app_url, config.database_connections, Generation::default()).expect("an address");
    let keys = keys::open(&db, &config.keys(), false).await.expect("keys to sign with");
    Site::new(config, db, keys)
}

pub fn config(settings: &[&str]) -> Config {
    #[derive(Parser)]
    struct Settings {
        #[command(flatten)]
        config: Config,
    }
    let mut config = Settings::parse_from(std::iter::once(&"portal").chain(settings)).config;
    config.keys.get_or_insert_with(|| KEYS.clone());
    config
}

impl Actor {
    pub async fn get(&self, address: &str) -> Answer {
        self.send(Method::GET, address, &[], Body::empty()).await
    }

    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(Method::GET, address, headers, Body::empty()).await
    }

    pub async fn post(&self, address: &str, form: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(form).expect("a form");
        self.send(Method::POST, address, &[("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")], Body::from(body)).await
    }

    pub async fn post_with(&self, address: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        self.send(Method::POST, address, headers, body.into()).await
    }

    async fn send(&self, method: Method, address: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = Request::builder().method(method).uri(address).header(header::HOST, "127.0.0.1:8080");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = self.cookie.lock().expect("a cookie").as_deref() {
            request = request.header(header::COOKIE, cookie);
        }
        let response = self.portal.router().oneshot(request.body(body).expect("a request")).await.expect("an answer");
        self.keep_cookie(response.headers());
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    fn keep_cookie(&self, headers: &HeaderMap) {
        for set in headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().expect("ascii").split(';').next().unwrap_or_default().to_owned();
            *self.cookie.lock().expect("a cookie") = (!pair.ends_with('=')).then_some(pair);
        }
    }
}

impl Answer {
    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn page(&self) -> scraper::Html {
        scraper::Html::parse_document(&self.body)
    }

    /// The text of the first element that matches.
    pub fn text(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_default()
    }

    /// The texts of all elements that match, with single spaces.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let selector = scraper::Selector::parse(selector).expect("a selector");
        self.page().select(&selector).map(|element| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// The attribute of all elements that match and have it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = scraper::Selector::parse(selector).expect("a selector");
        self.page().select(&selector).filter_map(|element| element.value().attr(name).map(str::to_owned)).collect()
    }

    #[track_caller]
    pub fn expect(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }
}

//! The visitor behind a request, and the two simplest guards: anyone, and anyone signed in.

use super::{Person, session};
use crate::platform::{
    forms::local_path,
    http::{
        error::{Error, Result},
        error_page,
        front::{Client, RequestId, has_session},
        page::Page,
        reply::{CachePolicy, Reply},
        routes::Guard,
    },
    i18n::{self, Lang, Text},
    site::Site,
};
use askama::Template;
use axum::extract::{FromRequestParts, OriginalUri};
use http::{HeaderMap, Method, header, request::Parts};
use sqlx::PgPool;
use std::{fmt::Display, net::IpAddr, ops::Deref, sync::Arc};

/// Who asks, in which language, for what. Every guard holds one and gives it away by dereferencing.
#[derive(Clone)]
pub struct Visitor {
    pub site: Site,
    pub lang: Lang,
    /// Path without the language.
    pub path: String,
    pub query: Option<String>,
    pub headers: HeaderMap,
    /// Whether the request changes something.
    pub is_writing: bool,
    pub client: IpAddr,
    pub request_id: Arc<str>,
    pub person: Option<Arc<Person>>,
}

impl Visitor {
    async fn of(parts: &Parts, site: &Site) -> Result<Self> {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let (lang, path) = match first.parse::<Lang>() {
            Ok(lang) => (lang, uri.path().get(first.len() + 1..).unwrap_or_default()),
            Err(_) => (error_page::preferred(&parts.headers), uri.path()),
        };
        let is_writing = !matches!(parts.method, Method::GET | Method::HEAD);
        let db = if is_writing { site.db.reading_to_write() } else { site.db.reading() };
        let person = if has_session(&parts.headers) { session::find(db, &parts.headers, site.config.is_tls()).await? } else { None };
        Ok(Self {
            is_writing,
            site: site.clone(),
            lang,
            path: path.to_owned(),
            query: uri.query().map(str::to_owned),
            headers: parts.headers.clone(),
            client: parts.extensions.get::<Client>().map_or(IpAddr::from([127, 0, 0, 1]), |client| client.0),
            request_id: parts.extensions.get::<RequestId>().map_or_else(|| "none".into(), |id| Arc::clone(&id.0)),
            person: person.map(Arc::new),
        })
    }

    /// For reading.
    #[must_use]
    pub fn db(&self) -> &PgPool {
        if self.is_writing { self.site.db.reading_to_write() } else { self.site.db.reading() }
    }

    /// The frame of the page that is asked for.
    #[must_use]
    pub fn page(&self) -> Page {
        if self.is_writing {
            // What answers a form has no address of its own to come back to: the page with the form has.
            let before = self.page_before();
            let (path, query) = before.split_once('?').map_or((before.as_str(), None), |(path, query)| (path, Some(query)));
            let path = path.split_once('/').and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..))).unwrap_or_default();
            return Page::new(&self.site, self.lang, path, query, self.person.as_deref());
        }
        Page::new(&self.site, self.lang, &self.path, self.query.as_deref(), self.person.as_deref())
    }

    #[must_use]
    pub fn t(&self, key: &'static str) -> Text {
        i18n::text(self.lang, key)
    }

    /// Answers with a public page: the same for everybody, unless somebody is signed in, whose name stands in its header.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn show(&self, view: &impl Template) -> Result<Reply> {
        let policy = if self.is_stranger() { CachePolicy::Public } else { CachePolicy::Private };
        Reply::html(policy, view)
    }

    fn is_stranger(&self) -> bool {
        self.person.is_none() && !has_session(&self.headers)
    }

    /// Answers with a page that only this visitor sees.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn show_privately(&self, view: &impl Template) -> Result<Reply> {
        Reply::html(CachePolicy::Private, view)
    }

    /// The address asked for, to come back to.
    #[must_use]
    pub fn here(&self) -> String {
        let query = self.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        format!("/{}{}{query}", self.lang, self.path)
    }

    fn must_sign_in(&self) -> Error {
        let next = if self.is_writing { self.page_before() } else { self.here() };
        Error::SignIn { next: format!("/{}/sign-in?next={}", self.lang, encoded(&next)) }
    }

    /// The page from which this request was sent: addresses that only take answers cannot be come back to.
    fn page_before(&self) -> String {
        let referrer = self.headers.get(header::REFERER).and_then(|value| value.to_str().ok());
        local_path(referrer.and_then(|address| address.strip_prefix(self.site.base_url.as_str())), format!("/{}", self.lang))
    }

    /// Goes on only if they signed in within the last five minutes (assurance S8); else they sign in again, are told
    /// why, and come back to `page`.
    ///
    /// # Errors
    /// The way to the sign-in page.
    pub fn require_recent(&self, page: impl Display) -> Result<()> {
        if self.person.as_ref().is_some_and(|person| person.has_just_signed_in) {
            return Ok(());
        }
        Err(Error::SignIn { next: self.sign_in_again(page) })
    }

    /// The address at which to sign in again and come back to `page`.
    pub fn sign_in_again(&self, page: impl Display) -> String {
        format!("/{}/sign-in?again=1&next={}", self.lang, encoded(&page.to_string()))
    }

    /// The person, or the way to the sign-in page.
    pub(super) fn require_person(&self) -> Result<Arc<Person>> {
        self.person.clone().ok_or_else(|| self.must_sign_in())
    }
}

fn encoded(path: &str) -> impl Display {
    percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC)
}

/// Guard of what is public: everybody gets through.
#[derive(Clone)]
pub struct Anyone(Visitor);

impl Deref for Anyone {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl Guard for Anyone {
    fn rule() -> String {
        "anyone".into()
    }
}

impl FromRequestParts<Site> for Anyone {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        Visitor::of(parts, site).await.map(Self)
    }
}

/// Guard of what belongs to whoever is signed in: their own account, their own list of submissions.
#[derive(Clone)]
pub struct SignedIn {
    visitor: Visitor,
    pub person: Arc<Person>,
}

impl SignedIn {
    /// Their proved address: for what a person may do who has more than the drafts begun in this browser.
    ///
    /// # Errors
    /// The way to the sign-in page.
    pub fn confirmed(&self) -> Result<&str> {
        self.person.email.as_deref().ok_or_else(|| self.must_sign_in())
    }
}

impl Deref for SignedIn {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl Guard for SignedIn {
    fn rule() -> String {
        "signed in".into()
    }
}

impl FromRequestParts<Site> for SignedIn {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        let visitor = Visitor::of(parts, site).await?;
        let person = visitor.require_person()?;
        Ok(Self { visitor, person })
    }
}

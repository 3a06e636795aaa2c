//! Forms that lose nothing: what a browser sent, and all that is wrong with it, each fault at its field.

use crate::platform::{
    http::error::{Error, Result},
    i18n::{Lang, Text, text},
    site::Site,
};
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::header;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A form of exactly the fields of `T` (which denies unknown ones). A body that no page of ours sends is a 400.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Site> for Form<T> {
    type Rejection = Error;
    async fn from_request(request: Request, site: &Site) -> Result<Self> {
        let Fields(fields) = Fields::from_request(request, site).await?;
        let mut once = std::collections::BTreeSet::new();
        if fields.iter().any(|(name, _)| !once.insert(name)) {
            return Err(Error::BadRequest("a field stands twice"));
        }
        let encoded = serde_urlencoded::to_string(&fields).map_err(|_| Error::BadRequest("form"))?;
        serde_urlencoded::from_str(&encoded).map(Self).map_err(|_| Error::BadRequest("form"))
    }
}

/// A form whose fields are known only at run time (a questionnaire), in the order sent.
pub struct Fields(pub Vec<(String, String)>);

impl FromRequest<Site> for Fields {
    type Rejection = Error;
    async fn from_request(request: Request, site: &Site) -> Result<Self> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(';').next().is_some_and(|media| media.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")));
        if !is_form {
            return Err(Error::UnsupportedMediaType);
        }
        let body = Bytes::from_request(request, site).await.map_err(|rejected| match rejected.status() {
            http::StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
            _ => Error::BadRequest("body"),
        })?;
        serde_urlencoded::from_bytes(&body).map(Self).map_err(|_| Error::BadRequest("form"))
    }
}

impl Fields {
    /// These fields and no others: each of `once` once at most, those of `often` as often as they like.
    ///
    /// # Errors
    /// [`Error::BadRequest`] otherwise: no page of ours sends that.
    pub fn only(self, once: &[&str], often: &[&str]) -> Result<Self> {
        let mut seen = std::collections::BTreeSet::new();
        let is_ours = self.0.iter().all(|(name, _)| often.contains(&name.as_str()) || (once.contains(&name.as_str()) && seen.insert(name)));
        if is_ours { Ok(self) } else { Err(Error::BadRequest("a field that this form does not have")) }
    }

    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(has, _)| has == name).map(|(_, value)| value.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(has, _)| has == name).map(|(_, value)| value.as_str())
    }
}

/// What is wrong with a form, by the id of the field. In the order in which the faults were found, which is that of the page.
#[derive(Debug, Default)]
pub struct Faults {
    order: Vec<String>,
    words: BTreeMap<String, String>,
}

impl Faults {
    /// Notes a fault; the first one of a field stays.
    pub fn add(&mut self, field: impl Into<String>, words: impl std::fmt::Display) {
        let field = field.into();
        if !self.words.contains_key(&field) {
            self.order.push(field.clone());
            self.words.insert(field, words.to_string());
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    #[must_use]
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// For the field: its fault's words.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<String> {
        self.words.get(field).cloned()
    }

    /// For the summary: field id and the same words.
    #[must_use]
    pub fn all(&self) -> Vec<(String, String)> {
        self.order.iter().filter_map(|field| Some((field.clone(), self.at(field)?))).collect()
    }

    /// `Ok` when nothing is wrong.
    ///
    /// # Errors
    /// The faults.
    pub fn none_or<T>(self, value: impl FnOnce() -> T) -> std::result::Result<T, Self> {
        if self.is_empty() { Ok(value()) } else { Err(self) }
    }
}

/// An e-mail address as it is compared and stored, or the words that say what is wrong.
///
/// # Errors
/// When nothing was typed, or it is no address.
pub fn email(lang: Lang, typed: &str) -> std::result::Result<String, Text> {
    let address = typed.trim().to_ascii_lowercase();
    if address.is_empty() {
        return Err(text(lang, "form-email-missing"));
    }
    let is_address =
        address.len() <= 254 && address.parse::<lettre::Address>().is_ok_and(|parsed| parsed.domain().contains('.') || parsed.domain() == "localhost");
    if is_address { Ok(address) } else { Err(text(lang, "form-email-wrong")) }
}

/// A path of this site, to go on to after signing in; anything else is the fallback (assurance H4).
#[must_use]
pub fn local_path(typed: Option<&str>, fallback: String) -> String {
    typed
        .filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r', '\t']) && path.len() < 2000)
        .filter(|path| path.split('/').nth(1).is_some_and(|first| first.split('?').next().is_some_and(|lang| lang.parse::<Lang>().is_ok())))
        .map_or(fallback, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_on_never_leaves_the_site() {
        let path = |typed| local_path(Some(typed), "/en".into());
        assert_eq!(path("/fr/events?x=1"), "/fr/events?x=1");
        assert_eq!(path("/fr"), "/fr");
        for elsewhere in ["https://evil.example", "//evil.example/en", "/\\evil.example", "/evil", "javascript:x", ""] {
            assert_eq!(path(elsewhere), "/en", "{elsewhere}");
        }
    }

    #[test]
    fn an_address_is_compared_in_lower_case() {
        assert_eq!(email(Lang::En, " A.Person@Example.ORG ").ok().as_deref(), Some("a.person@example.org"));
        for wrong in ["", "a", "a@", "@b.org", "a b@c.org", "a@b", "a@b.org\nBcc: x@y.org"] {
            assert!(email(Lang::En, wrong).is_err(), "{wrong}");
        }
    }
}

//! How an error looks: a page in the visitor's language, or problem+json (RFC 9457).

use super::{Error, Page, page::Section, reply::HTML};
use crate::platform::{i18n::Lang, site::Site};
use askama::Template;
use axum::{
    body::{Body, Bytes},
    response::{IntoResponse, Redirect, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};

#[derive(Template)]
#[template(path = "layout/error.html")]
struct ErrorPage {
    p: Page,
    heading: String,
    advice: String,
    status: u16,
    request_id: String,
    offers_search: bool,
    again: Option<Again>,
}

/// What was sent by somebody whose session had ended, to be sent again.
struct Again {
    action: String,
    fields: Vec<(String, String)>,
    sign_in: String,
}

/// A form on its way to a handler, kept aside in case that nobody is signed in any more (assurance S2).
#[derive(Debug, Clone)]
pub struct Held(pub Bytes);

/// The error as the client understands it best.
#[must_use]
pub fn show(site: &Site, error: &Error, held: Option<&Held>, uri: &Uri, request: &HeaderMap, request_id: &str) -> Response {
    let status = error.status();
    let mut response = if let Error::SignIn { next } = error
        && held.is_none()
        && !accepts_json(request)
    {
        Redirect::to(next).into_response()
    } else if wants_json(uri, request) {
        let problem = serde_json::json!({ "type": "about:blank", "title": status.canonical_reason(), "status": status.as_u16(), "detail": error_detail(error), "requestId": request_id });
        (status, [(header::CONTENT_TYPE, "application/problem+json")], problem.to_string()).into_response()
    } else {
        page(site, error, held, uri, request, request_id)
    };
    if let Some(wait) = error.retry_after()
        && let Ok(value) = HeaderValue::from_str(&wait.as_secs().max(1).to_string())
    {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

fn page(site: &Site, error: &Error, held: Option<&Held>, uri: &Uri, request: &HeaderMap, request_id: &str) -> Response {
    let status = error.status();
    let (lang, path) = language_of(uri, request);
    let again = match (error, held) {
        (Error::SignIn { next }, Some(Held(form))) => {
            Some(Again { action: uri.to_string(), fields: serde_urlencoded::from_bytes(form).unwrap_or_default(), sign_in: next.clone() })
        }
        _ => None,
    };
    let (heading, advice) = words(error, status);
    let p = Page::new(site, lang, &path, None, None).unlisted().within(Section::Other);
    let heading: String = p.t(heading).into();
    let advice = p.t(advice).into();
    let view = ErrorPage {
        p: p.titled(&heading),
        heading,
        advice,
        status: status.as_u16(),
        request_id: request_id.to_owned(),
        offers_search: status == StatusCode::NOT_FOUND,
        again,
    };
    match view.render() {
        Ok(html) => (status, [(header::CONTENT_TYPE, HTML)], html).into_response(),
        Err(fault) => {
            tracing::error!(%fault, "error page");
            (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], Body::from(status.to_string())).into_response()
        }
    }
}

/// Language and path for an address that may be none of ours.
fn language_of(uri: &Uri, request: &HeaderMap) -> (Lang, String) {
    let path = uri.path();
    let first = path.split('/').nth(1).unwrap_or_default();
    match first.parse::<Lang>() {
        Ok(lang) => (lang, path.get(first.len() + 1..).unwrap_or_default().to_owned()),
        Err(_) => (preferred(request), String::new()),
    }
}

/// The language of a visitor whose address names none: by cookie, then by the browser's wish, then English.
#[must_use]
pub fn preferred(request: &HeaderMap) -> Lang {
    let header_text = |name| request.get(name).and_then(|value| value.to_str().ok());
    let cookie = request
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix("lang=")?.parse().ok());
    cookie.or_else(|| Lang::accepted(header_text(header::ACCEPT_LANGUAGE)?)).unwrap_or(Lang::En)
}

fn wants_json(uri: &Uri, request: &HeaderMap) -> bool {
    uri.path().starts_with("/api/") || has_extension(uri.path(), "json") || accepts_json(request)
}

fn accepts_json(request: &HeaderMap) -> bool {
    let accept = request.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.split(',').next().is_some_and(|first| matches!(first.split(';').next().map(str::trim), Some("application/json" | "application/problem+json")))
}

fn has_extension(path: &str, extension: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|has| has.eq_ignore_ascii_case(extension))
}

/// Heading and advice.
fn words(error: &Error, status: StatusCode) -> (&'static str, &'static str) {
    match error {
        Error::BadRequest(_) => ("error-bad-request", "error-bad-request-advice"),
        Error::SignIn { .. } => ("error-signed-out", "error-signed-out-advice"),
        Error::Forbidden => ("error-forbidden", "error-forbidden-advice"),
        Error::CrossOrigin => ("error-cross-origin", "error-cross-origin-advice"),
        Error::NotFound => ("error-not-found", "error-not-found-advice"),
        Error::MethodNotAllowed => ("error-method", "error-method-advice"),
        Error::Conflict(what) => ("error-conflict", what),
        Error::TooLarge => ("error-too-large", "error-too-large-advice"),
        Error::UnsupportedMediaType => ("error-media-type", "error-media-type-advice"),
        Error::Misdirected => ("error-misdirected", "error-misdirected-advice"),
        Error::TooMany { .. } => ("error-too-many", "error-too-many-advice"),
        Error::UnknownOutcome(_) => ("error-unknown-outcome", "error-unknown-outcome-advice"),
        _ if status == StatusCode::SERVICE_UNAVAILABLE => ("error-unavailable", "error-unavailable-advice"),
        _ => ("error-internal", "error-internal-advice"),
    }
}

/// For programs: what was wrong, without anything internal.
fn error_detail(error: &Error) -> String {
    match error {
        Error::Database(_) | Error::Panicked(_) | Error::Render(_) | Error::Internal(_) | Error::UnknownOutcome(_) => {
            error.status().canonical_reason().unwrap_or_default().to_owned()
        }
        told => told.to_string(),
    }
}

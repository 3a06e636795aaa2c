//! What surrounds every request: its id, the page cache, limits, the look of errors, headers, log and metrics.

use super::{
    CachePolicy, Error, cross_origin,
    error_page::{self, Held},
    page_cache::{Encoding, Kept},
};
use crate::platform::{config::Mode, i18n::Lang, site::Site};
use axum::{
    body::{Body, to_bytes},
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use http_body_util::BodyExt;
use std::{
    net::IpAddr,
    sync::{Arc, LazyLock},
    time::{Duration, Instant},
};
use tokio::sync::Semaphore;
use tracing::Instrument;
use uuid::Uuid;

/// The id under which a request stands in page, header and log.
#[derive(Debug, Clone)]
pub struct RequestId(pub Arc<str>);

/// Who is connected, as far as the network tells.
#[derive(Debug, Clone, Copy)]
pub struct Client(pub IpAddr);

/// Requests in work; reading is shed before writing.
#[derive(Clone)]
pub struct Load(Arc<Semaphore>);

impl Load {
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self(Arc::new(Semaphore::new(most)))
    }
}

const SESSION_COOKIES: [&str; 2] = ["__Host-session=", "session="];
const WHOLE_REQUEST: Duration = Duration::from_secs(30);
/// A file of 20 MiB over a thin line.
const WHOLE_UPLOAD: Duration = Duration::from_mins(10);
/// No form of the portal may be longer; most routes allow less.
const LONGEST_FORM: usize = 2 << 20;
const LONGEST_ADDRESS: usize = 8 << 10;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The outermost layer.
pub async fn front(State((site, load)): State<(Site, Load)>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    if let Some(kept) = remembered(&site, &request) {
        let mut response = kept.answer(request.headers());
        finish(&site, response.headers_mut(), Some(CachePolicy::Public), request.uri().path(), &new_request_id());
        metrics::counter!("portal_http_kept_pages_total").increment(1);
        return response;
    }
    let id = new_request_id();
    let (uri, method, headers) = (request.uri().clone(), request.method().clone(), request.headers().clone());
    let route = request.extensions().get::<MatchedPath>().map_or("none", |_| "matched");
    let span = tracing::info_span!("request", id = %id, %method, route);
    request.extensions_mut().insert(RequestId(Arc::clone(&id)));
    let mut response = answer(&site, &load, request, next).instrument(span).await;
    if let Some(error) = response.extensions().get::<Arc<Error>>().cloned() {
        if matches!(*error, Error::NotFound)
            && method == Method::GET
            && let Some(redirect) = elsewhere(&uri, &headers)
        {
            return finished(&site, redirect.into_response(), None, &uri, &id);
        }
        log_error(&error, &id);
        let held = response.extensions_mut().remove::<Held>();
        response = error_page::show(&site, &error, held.as_ref(), &uri, &headers, &id);
    } else if is_bare_failure(&response) {
        let error = bare_failure(response.status());
        response = error_page::show(&site, &error, None, &uri, &headers, &id);
    }
    let policy = response.extensions().get::<CachePolicy>().copied();
    if policy == Some(CachePolicy::Public) && response.status() == StatusCode::OK && method != Method::HEAD {
        response = keep(&site, &uri, &method, &headers, response).await;
    } else if policy != Some(CachePolicy::Immutable) {
        response = compressed(&headers, response).await;
    }
    let response = finished(&site, response, policy, &uri, &id);
    record(&method, &response, &id, begun);
    response
}

fn finished(site: &Site, mut response: Response, policy: Option<CachePolicy>, uri: &Uri, id: &str) -> Response {
    finish(site, response.headers_mut(), policy, uri.path(), id);
    response
}

/// First parts of addresses that people type without their language.
const WITHOUT_LANGUAGE: [&str; 14] = [
    "action-lines",
    "milestones",
    "matrix",
    "sdgs",
    "entities",
    "documents",
    "events",
    "commitments",
    "roadmaps",
    "calls",
    "inputs",
    "search",
    "sign-in",
    "about",
];

/// Where an address leads as people type it: with a slash at the end, or without a language.
fn elsewhere(uri: &Uri, headers: &HeaderMap) -> Option<Redirect> {
    let path = uri.path();
    let trimmed = path.trim_end_matches('/');
    if path.starts_with("//") || path.contains('.') || trimmed.is_empty() {
        return None;
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    if trimmed != path {
        return Some(Redirect::permanent(&format!("{trimmed}{query}")));
    }
    let is_ours = path.split('/').nth(1).is_some_and(|first| WITHOUT_LANGUAGE.contains(&first));
    is_ours.then(|| Redirect::temporary(&format!("/{}{path}{query}", error_page::preferred(headers))))
}

fn new_request_id() -> Arc<str> {
    Uuid::now_v7().simple().to_string().into()
}

/// The page from the cache, for somebody who is not signed in.
fn remembered(site: &Site, request: &Request) -> Option<Arc<Kept>> {
    if request.method() != Method::GET || has_session(request.headers()) || !is_our_host(site, request.headers(), request.uri()) {
        return None;
    }
    site.pages.get(request.uri().path_and_query()?.as_str())
}

#[must_use]
pub fn has_session(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .any(|pair| SESSION_COOKIES.iter().any(|name| pair.trim().starts_with(name)))
}

async fn answer(site: &Site, load: &Load, request: Request, next: Next) -> Response {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS) {
        return Error::BadRequest("address too long").into_response();
    }
    if !is_our_host(site, request.headers(), request.uri()) {
        return Error::Misdirected.into_response();
    }
    if !cross_origin::may_pass(request.method(), request.uri().path(), request.headers(), &site.base_url) {
        return Error::CrossOrigin.into_response();
    }
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let permit = if is_reading {
        match load.0.try_acquire() {
            Ok(permit) => Some(permit),
            Err(_) => return Error::Busy.into_response(),
        }
    } else {
        // Writing counts towards the load, but is never refused for it.
        load.0.try_acquire().ok()
    };
    let is_upload = request.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"multipart/form-data"));
    let answered = tokio::time::timeout(if is_upload { WHOLE_UPLOAD } else { WHOLE_REQUEST }, run(request, next)).await;
    drop(permit);
    // What was begun in a transaction goes on to its end, so of a change nobody knows the outcome yet.
    answered.unwrap_or_else(|late| if is_reading { Error::Busy } else { Error::UnknownOutcome(late.into()) }.into_response())
}

/// Keeps a copy of a form that somebody with a session sends: should the session have ended, what they typed goes back to them.
async fn run(request: Request, next: Next) -> Response {
    let is_form = request.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    if *request.method() != Method::POST || !is_form || !has_session(request.headers()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(form) = to_bytes(body, LONGEST_FORM).await else { return Error::TooLarge.into_response() };
    let mut response = next.run(Request::from_parts(parts, Body::from(form.clone()))).await;
    if response.status() == StatusCode::UNAUTHORIZED {
        response.extensions_mut().insert(Held(form));
    }
    response
}

/// With TLS the portal has one name; on a development machine any name of this machine will do.
fn is_our_host(site: &Site, headers: &HeaderMap, uri: &Uri) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| uri.authority().map(http::uri::Authority::as_str)) else {
        return false;
    };
    if site.base_url.split_once("://").is_some_and(|(_, ours)| ours.eq_ignore_ascii_case(host)) {
        return true;
    }
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    site.config.mode == Mode::Development && matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// Answers that the router or a layer made without one of our errors.
fn is_bare_failure(response: &Response) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error()) && response.extensions().get::<CachePolicy>().is_none()
}

fn bare_failure(status: StatusCode) -> Error {
    match status {
        StatusCode::NOT_FOUND => Error::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Error::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Error::UnsupportedMediaType,
        status if status.is_client_error() => Error::BadRequest("not understood"),
        _ => Error::internal(status),
    }
}

/// Makes a public page from the response, keeps it if it may be kept, and answers from it.
async fn keep(site: &Site, uri: &Uri, method: &Method, headers: &HeaderMap, response: Response) -> Response {
    let generation = response.extensions().get::<Begun>().and_then(|begun| begun.0);
    let content_type = response.headers().get(header::CONTENT_TYPE).cloned().unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let Ok(collected) = response.into_body().collect().await else { return Error::internal("body").into_response() };
    let page = Arc::new(Kept::new(generation.unwrap_or_default(), content_type, collected.to_bytes()));
    if let (Some(generation), Some(address), &Method::GET) = (generation, uri.path_and_query(), method) {
        site.pages.keep(address.as_str(), generation, &page);
    }
    page.answer(headers)
}

/// A page that nobody keeps, in the encoding that the client likes best.
async fn compressed(request: &HeaderMap, response: Response) -> Response {
    let wanted = Encoding::wanted(request);
    let is_html = response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    let (true, Some(name)) = (is_html && !response.headers().contains_key(header::CONTENT_ENCODING), wanted.name()) else { return response };
    let (mut parts, body) = response.into_parts();
    let Ok(collected) = body.collect().await else { return Error::internal("body").into_response() };
    let plain = collected.to_bytes();
    match wanted.encode(&plain) {
        Some(encoded) if encoded.len() < plain.len() => {
            parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(encoded))
        }
        _ => Response::from_parts(parts, Body::from(plain)),
    }
}

/// The generation in which a public page was begun; left in the response by the guard's layer.
#[derive(Debug, Clone, Copy)]
pub struct Begun(pub Option<u64>);

/// Innermost layer: notes the generation before anything is read.
pub async fn note_generation(State(site): State<Site>, request: Request, next: Next) -> Response {
    let begun = Begun(if has_session(request.headers()) { None } else { site.pages.begin() });
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    response.extensions_mut().insert(begun);
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

static FIXED_HEADERS: LazyLock<Vec<(HeaderName, HeaderValue)>> = LazyLock::new(|| {
    [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (HeaderName::from_static("permissions-policy"), "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ]
    .into_iter()
    .map(|(name, value)| (name, HeaderValue::from_static(value)))
    .collect()
});

/// The public API, feeds and data files, which pages of other sites may read, without credentials (assurance H3): what has
/// an extension and stands below no language.
fn is_open_data(path: &str) -> bool {
    let has_language = path.split('/').nth(1).is_some_and(|first| first.parse::<Lang>().is_ok());
    let is_file = matches!(path.rsplit_once('.'), Some((_, "json" | "csv" | "atom" | "ics" | "xml")));
    path.starts_with("/api/") || (!has_language && is_file && !path.starts_with("/static/"))
}

/// Headers of every answer (assurance H2); what a handler set itself stays.
fn finish(site: &Site, headers: &mut HeaderMap, policy: Option<CachePolicy>, path: &str, id: &str) {
    if policy == Some(CachePolicy::Public) && is_open_data(path) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    }
    for (name, value) in FIXED_HEADERS.iter() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    if site.config.is_tls() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    let (kept_by, varies) = match policy {
        // Asked for again each time, and answered with 304 while nothing changed: what was taken back is gone from browsers too.
        Some(CachePolicy::Public) => ("public, no-cache", true),
        Some(CachePolicy::Immutable) => ("public, max-age=31536000, immutable", true),
        Some(CachePolicy::Private) | None => ("private, no-store", false),
    };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(kept_by));
    if varies {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Ok(value) = HeaderValue::from_str(id) {
        headers.insert(REQUEST_ID, value);
    }
}

fn log_error(error: &Error, id: &str) {
    if error.status().is_server_error() {
        tracing::error!(id, error = error.for_log(), "request failed");
    } else {
        tracing::debug!(id, error = error.for_log(), "request refused");
    }
}

/// One line and one measure per request, under the pattern of its route: addresses may hold codes.
fn record(method: &Method, response: &Response<Body>, id: &str, begun: Instant) {
    let route = response.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let status = response.status().as_u16();
    let seconds = begun.elapsed().as_secs_f64();
    tracing::info!(target: "portal::access", id, %method, route, status, milliseconds = seconds * 1000.0);
    metrics::histogram!("portal_http_request_seconds", "method" => method.to_string(), "route" => route, "status" => status.to_string()).record(seconds);
}

#[cfg(test)]
mod tests {
    use super::is_open_data;

    #[test]
    fn other_sites_may_read_data_and_no_pages() {
        for open in ["/api/v1/inputs", "/feeds/inputs.atom", "/inputs/ITU-WSIS20-0042.json", "/calls/x/inputs.csv", "/events.ics"] {
            assert!(is_open_data(open), "{open}");
        }
        for page in ["/en", "/en/inputs/a.json", "/", "/static/site.css", "/readyz", "/static/x.json"] {
            assert!(!is_open_data(page), "{page}");
        }
    }
}

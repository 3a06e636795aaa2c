//! Requests that change something must come from our own pages (assurance H1). No form token, so none expires.

use http::{HeaderMap, Method, header};

/// Whether a request may go on: reading always; otherwise the browser must say that it comes from our own origin.
/// Clients without cookies that are no browsers (neither header, no cookie) pass; they have no one's session.
#[must_use]
pub fn may_pass(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == base_url || host_matches(origin, headers),
        (None, None) => !headers.contains_key(header::COOKIE),
    }
}

/// Browsers without Sec-Fetch-Site send Origin; on a development machine the host may be any name of this machine.
fn host_matches(origin: &str, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    origin.split_once("://").map(|(_, authority)| authority) == host && host.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(method: &Method, headers: &[(&'static str, &str)]) -> bool {
        let map = headers.iter().map(|(name, value)| (http::HeaderName::from_static(name), value.parse().expect("a header value"))).collect();
        may_pass(method, &map, "https://portal.example")
    }

    #[test]
    fn only_our_own_pages_may_change_anything() {
        assert!(passes(&Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(passes(&Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(!passes(&Method::POST, &[("sec-fetch-site", "same-site")]));
        assert!(!passes(&Method::DELETE, &[("sec-fetch-site", "cross-site"), ("origin", "https://portal.example")]));
        assert!(passes(&Method::POST, &[("origin", "https://portal.example")]));
        assert!(!passes(&Method::POST, &[("origin", "https://evil.example"), ("host", "portal.example")]));
        assert!(!passes(&Method::POST, &[("origin", "null")]));
        assert!(!passes(&Method::POST, &[("cookie", "session=x")]));
        assert!(passes(&Method::POST, &[]));
    }
}

//! Requests that change something must come from our own pages (assurance H1). No form token, so none expires.

use crate::platform::i18n::Lang;
use http::{HeaderMap, Method, header};

/// Whether a request may go on: reading always; otherwise the browser must say that it comes from our own origin.
/// Clients without cookies that are no browsers (neither header, no cookie) pass; they have no one's session.
///
/// One address takes what comes from anywhere: ending letters with the secret that stands in them (RFC 8058). Mail programs
/// press it from wherever they show mail; the secret in the address is the whole proof, and no session counts there.
#[must_use]
pub fn may_pass(method: &Method, path: &str, headers: &HeaderMap, base_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) || is_unsubscribing(path) {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == base_url || host_matches(origin, headers),
        (None, None) => !headers.contains_key(header::COOKIE),
    }
}

/// `/{lang}/unsubscribe/{secret}`, and nothing below it.
fn is_unsubscribing(path: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    parts.next().is_some_and(|lang| lang.parse::<Lang>().is_ok())
        && parts.next() == Some("unsubscribe")
        && parts.next().is_some_and(|secret| !secret.is_empty() && secret.bytes().all(|byte| byte.is_ascii_hexdigit()))
        && parts.next().is_none()
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
        may_pass(method, "/en/account", &map, "https://portal.example")
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

    #[test]
    fn the_way_to_end_letters_is_open_to_mail_programs_and_nothing_else_is() {
        let map = HeaderMap::from_iter([(http::HeaderName::from_static("sec-fetch-site"), "cross-site".parse().expect("a value"))]);
        let passes = |path: &str| may_pass(&Method::POST, path, &map, "https://portal.example");
        assert!(passes("/en/unsubscribe/0a1b"));
        for other in [
            "/en/unsubscribe",
            "/en/unsubscribe/",
            "/en/unsubscribe/0a1b/undo",
            "/en/unsubscribe/../account",
            "/xx/unsubscribe/0a1b",
            "/en/account",
            "//unsubscribe/0a",
        ] {
            assert!(!passes(other), "{other}");
        }
    }
}

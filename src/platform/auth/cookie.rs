//! The session's cookie.

use http::{HeaderMap, HeaderValue, header};

/// Over TLS the name itself makes browsers keep the cookie on this host and secure.
fn name(is_tls: bool) -> &'static str {
    if is_tls { "__Host-session" } else { "session" }
}

pub(super) fn read(headers: &HeaderMap, is_tls: bool) -> Option<&str> {
    let name = name(is_tls);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Sets the cookie until the browser closes or `max_age` passes.
pub(super) fn set(token: &str, max_age: u64, is_tls: bool) -> Option<HeaderValue> {
    let secure = if is_tls { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{}={token}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}", name(is_tls))).ok()
}

pub(super) fn clear(is_tls: bool) -> Option<HeaderValue> {
    set("", 0, is_tls)
}

//! The pages of this slice.

pub mod confirm;
pub mod follow;
pub mod mail;
pub mod names;

use crate::platform::http::Reply;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

/// The answer of a page whose address is a secret: no other site learns where its visitor came from.
fn without_referrer(reply: Reply) -> Response {
    let mut response = reply.into_response();
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

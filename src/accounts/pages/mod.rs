//! The pages of this slice.

pub mod account;
pub mod audit;
pub mod change_email;
pub mod first;
pub mod link;
pub mod outbox;
pub mod sign_in;
pub mod unsubscribe;
pub mod user;
pub mod users;
mod words;

use crate::platform::http::Reply;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

/// The answer of a page whose address or content is a secret: no other site learns where its visitor came from.
fn without_referrer(reply: Reply) -> Response {
    let mut response = reply.into_response();
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

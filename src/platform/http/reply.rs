//! Answers: a rendered page, and who may keep it.

use super::error::Result;
use askama::Template;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use std::cell::RefCell;

/// Who may keep an answer. A response without one is [`CachePolicy::Private`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// The same bytes for everybody: kept by us for a generation; others ask each time whether theirs still holds.
    Public,
    /// Depends on who asks: kept by nobody.
    Private,
    /// The address changes with the content.
    Immutable,
}

thread_local! {
    /// What pages are written on: large enough after the first, so that the next do not grow their way up.
    static PAPER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// An answer with its policy.
#[derive(Debug)]
pub struct Reply {
    status: StatusCode,
    policy: CachePolicy,
    content_type: HeaderValue,
    body: Bytes,
}

pub const HTML: &str = "text/html; charset=utf-8";

impl Reply {
    /// A page.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn html(policy: CachePolicy, view: &impl Template) -> Result<Self> {
        let page = PAPER.with_borrow_mut(|paper| {
            paper.clear();
            view.render_into(paper).map(|()| Bytes::copy_from_slice(paper.as_bytes()))
        })?;
        Ok(Self::of(policy, HTML, page))
    }

    /// Bytes of another media type.
    pub fn of(policy: CachePolicy, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status: StatusCode::OK, policy, content_type: HeaderValue::from_static(content_type), body: body.into() }
    }

    /// The page again, with what is wrong on it.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn refused(view: &impl Template) -> Result<Self> {
        Ok(Self::html(CachePolicy::Private, view)?.with_status(StatusCode::UNPROCESSABLE_ENTITY))
    }

    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = (self.status, [(header::CONTENT_TYPE, self.content_type)], self.body).into_response();
        response.extensions_mut().insert(self.policy);
        response
    }
}

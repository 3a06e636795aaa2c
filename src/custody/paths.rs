//! Addresses of this slice, besides those in [`reference::paths`](crate::reference::paths).

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// What is left to say after an account was erased.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account-erased", rejection(Error))]
pub struct ErasedPath {
    pub lang: Lang,
}

/// Bringing an organization together with another that is the same.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/organizations/{id}/merge", rejection(Error))]
pub struct MergePath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

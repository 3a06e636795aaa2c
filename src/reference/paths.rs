//! Addresses of the things that many pages link to.

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// One Action Line.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/action-lines/{code}", rejection(Error))]
pub struct LinePath {
    pub lang: Lang,
    pub code: String,
}

/// One Sustainable Development Goal.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/sdgs/{number}", rejection(Error))]
pub struct GoalPath {
    pub lang: Lang,
    pub number: i16,
}

/// One entity.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/entities/{code}", rejection(Error))]
pub struct EntityPath {
    pub lang: Lang,
    pub code: String,
}

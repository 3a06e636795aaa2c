//! Addresses of this slice, besides that of following itself in [`reference::paths`](crate::reference::paths).

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// Proving the address at which one wants to follow something.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/follow/{secret}", rejection(Error))]
pub struct ConfirmPath {
    pub lang: Lang,
    pub secret: String,
}

/// What one gets by mail.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/mail", rejection(Error))]
pub struct MailPath {
    pub lang: Lang,
}

/// Following something no more.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/mail/{follow}/end", rejection(Error))]
pub struct EndPath {
    pub lang: Lang,
    pub follow: uuid::Uuid,
}

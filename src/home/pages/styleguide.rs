//! Every component in every state, in the direction of the page's language. Only while developing.

use crate::platform::{
    auth::Anyone,
    http::{Error, Page, Reply, Result},
    i18n::Lang,
};
use askama::Template;
use axum_extra::routing::TypedPath;
use serde::Deserialize;

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/styleguide", rejection(Error))]
pub struct StyleguidePath {
    pub lang: Lang,
}

/// The same without a language.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/styleguide")]
pub struct PlainStyleguidePath;

#[derive(Template)]
#[template(path = "home/styleguide.html")]
struct StyleguideView {
    p: Page,
}

/// `GET /{lang}/styleguide`.
pub async fn styleguide(_: StyleguidePath, who: Anyone) -> Result<Reply> {
    if !who.site.is_development() {
        return Err(Error::NotFound);
    }
    who.show(&StyleguideView { p: who.page().titled(who.t("home-components")).unlisted() })
}

/// `GET /styleguide`: in the visitor's language.
pub async fn in_language(_: PlainStyleguidePath, who: Anyone) -> Result<axum::response::Redirect> {
    if !who.site.is_development() {
        return Err(Error::NotFound);
    }
    Ok(axum::response::Redirect::to(&StyleguidePath { lang: who.lang }.to_string()))
}

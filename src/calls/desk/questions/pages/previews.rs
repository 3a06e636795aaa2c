//! Links that preview the questionnaire: making, showing once, ending.

use super::{Editor, page_below};
use crate::{
    calls::desk::{
        frame::CallFrame,
        questions::{
            paths::{PreviewLinksPath, PreviewRevocationPath},
            previews::{self, Link},
        },
    },
    platform::{
        forms::Form,
        http::{Error, Page, Reply, Result},
        i18n::{Lang, format},
        text::{beginning, clean_line},
    },
    reference::paths::PreviewPath,
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/previews.html")]
struct PreviewsView {
    p: Page,
    frame: CallFrame,
    here: String,
    /// The address that was just made; it is not shown again.
    made: Option<String>,
    links: Vec<LinkItem>,
    days: [u16; 4],
}

struct LinkItem {
    label: String,
    made: String,
    until: String,
    state: &'static str,
    revocation: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkForm {
    #[serde(default)]
    label: String,
    days: u16,
}

const DAYS: [u16; 4] = [1, 7, 30, 90];

fn view(who: &Editor, links: Vec<Link>, made: Option<String>) -> PreviewsView {
    let (lang, slug) = (who.lang, who.it.slug.clone());
    let (p, frame) = page_below(who, who.t("questions-previews"));
    PreviewsView {
        p,
        frame,
        here: PreviewLinksPath { lang, slug: slug.clone() }.to_string(),
        made,
        links: links.into_iter().map(|link| item(link, lang, &slug)).collect(),
        days: DAYS,
    }
}

fn item(link: Link, lang: Lang, slug: &str) -> LinkItem {
    let is_working = !link.is_over && !link.is_revoked;
    LinkItem {
        made: format::utc(lang, link.created_at),
        until: format::utc(lang, link.expires_at),
        state: if link.is_revoked {
            "questions-preview-revoked"
        } else if link.is_over {
            "questions-preview-over"
        } else {
            "questions-preview-works"
        },
        revocation: is_working.then(|| PreviewRevocationPath { lang, slug: slug.to_owned(), preview: link.id }.to_string()),
        label: link.label,
    }
}

/// The links of the call.
pub async fn page(_: PreviewLinksPath, who: Editor) -> Result<Reply> {
    let links = previews::of(who.db(), who.it.id).await?;
    who.show_privately(&view(&who, links, None))
}

/// Makes one, and shows its address this once.
pub async fn make(path: PreviewLinksPath, who: Editor, Form(form): Form<LinkForm>) -> Result<Response> {
    let days = DAYS.into_iter().find(|days| *days == form.days).ok_or(Error::BadRequest("days"))?;
    let secret = previews::make(&who, beginning(&clean_line(&form.label), 100), days.into()).await?;
    let address = format!("{}{}", who.site.base_url, PreviewPath { lang: path.lang, secret });
    let links = previews::of(who.db(), who.it.id).await?;
    Ok(who.show_privately(&view(&who, links, Some(address)))?.with_status(StatusCode::CREATED).into_response())
}

/// Ends one.
pub async fn revoke(path: PreviewRevocationPath, who: Editor) -> Result<Redirect> {
    if !previews::revoke(&who, path.preview).await? {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&PreviewLinksPath { lang: path.lang, slug: path.slug }.to_string()))
}

//! All that the portal holds of a person: to take along, or to erase.

use crate::{
    accounts::{
        acts,
        forms::ErasureForm,
        paths::{AccountPath, ErasedPath, ErasurePath, ExportPath},
        store::own,
    },
    platform::{
        auth::{Anyone, SignedIn, session},
        forms::{Faults, Form},
        http::{CachePolicy, Error, Page, Reply, Result},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::header;

/// The file; asking for it writes nothing.
pub async fn export(path: ExportPath, who: SignedIn) -> Result<Response> {
    who.confirmed()?;
    who.require_recent(path)?;
    let held = own::export(who.db(), who.person.id).await?;
    let json = serde_json::to_vec_pretty(&held).map_err(Error::internal)?;
    let file = Reply::of(CachePolicy::Private, "application/json; charset=utf-8", json);
    Ok(([(header::CONTENT_DISPOSITION, "attachment; filename=\"wsis-account.json\"")], file).into_response())
}

#[derive(Template)]
#[template(path = "accounts/erasure.html")]
struct ErasureView {
    p: Page,
    faults: Faults,
    email: String,
    back: String,
}

fn view(who: &SignedIn, email: &str) -> ErasureView {
    let account = AccountPath { lang: who.lang }.to_string();
    let p = who.page().titled(who.t("accounts-erase")).below(&account, who.t("account")).unlisted();
    ErasureView { p, faults: Faults::default(), email: email.to_owned(), back: account }
}

/// What erasing means, and the button.
pub async fn form(path: ErasurePath, who: SignedIn) -> Result<Reply> {
    let email = who.confirmed()?;
    who.require_recent(path)?;
    who.show_privately(&view(&who, email))
}

/// Erases the account and signs out.
pub async fn erase(path: ErasurePath, who: SignedIn, Form(form): Form<ErasureForm>) -> Result<Response> {
    let email = who.confirmed()?;
    who.require_recent(path)?;
    if form.understood != "yes" {
        let mut view = view(&who, email);
        view.faults.add("understood", who.t("accounts-erase-tick"));
        return Ok(Reply::refused(&ErasureView { p: view.p.refused(), ..view })?.into_response());
    }
    acts::erase(&who).await?;
    let goodbye = Redirect::to(&ErasedPath { lang: path.lang }.to_string()).into_response();
    Ok(session::signed_out(goodbye, who.site.config.is_tls()))
}

#[derive(Template)]
#[template(path = "accounts/erased.html")]
struct ErasedView {
    p: Page,
}

/// What is left to say.
pub async fn erased(_: ErasedPath, who: Anyone) -> Result<Reply> {
    who.show_privately(&ErasedView { p: who.page().titled(who.t("accounts-erased-title")).unlisted() })
}

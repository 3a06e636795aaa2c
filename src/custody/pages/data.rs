//! All that the portal holds of a person: to take along, or to erase.

use crate::{
    custody::{acts, paths::ErasedPath, store},
    organizations::store::own as organizations,
    platform::{
        auth::{Anyone, SignedIn, session},
        forms::{Faults, Form},
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::Lang,
    },
    reference::paths::{ErasurePath, ExportPath, OrganizationsPath},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::header;
use serde::Deserialize;

/// The file; asking for it writes nothing.
pub async fn export(path: ExportPath, who: SignedIn) -> Result<Response> {
    who.confirmed()?;
    who.require_recent(path)?;
    let held = store::export(who.db(), who.person.id).await?;
    let json = serde_json::to_vec_pretty(&held).map_err(Error::internal)?;
    let file = Reply::of(CachePolicy::Private, "application/json; charset=utf-8", json);
    Ok(([(header::CONTENT_DISPOSITION, "attachment; filename=\"wsis-account.json\"")], file).into_response())
}

#[derive(Template)]
#[template(path = "custody/erasure.html")]
struct ErasureView {
    p: Page,
    faults: Faults,
    email: String,
    back: String,
    /// They belong to an organization.
    has_organization: bool,
    /// Those that they alone lead, and others belong to.
    led: Vec<(String, Lang)>,
    /// Those in which nobody else is.
    alone: Vec<(String, Lang)>,
    organizations: String,
}

/// Erasing the own account.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasureForm {
    #[serde(default)]
    understood: String,
}

async fn view(who: &SignedIn, email: &str) -> Result<ErasureView> {
    let lang = who.lang;
    let account = format!("/{lang}/account");
    let own = organizations::of_account(who.db(), who.person.id, None).await?;
    let named = |is_such: fn(&organizations::Organization) -> bool| {
        own.iter().filter(|one| is_such(one)).map(|one| (one.details.name.clone(), one.details.name_lang)).collect()
    };
    Ok(ErasureView {
        p: who.page().titled(who.t("accounts-erase")).below(&account, who.t("account")).unlisted(),
        faults: Faults::default(),
        email: email.to_owned(),
        back: account,
        has_organization: own.iter().any(|one| one.is_member),
        led: named(|one| one.is_focal_point && one.focal_points == 1 && one.members > 1),
        alone: named(|one| one.is_member && one.members == 1),
        organizations: OrganizationsPath { lang }.to_string(),
    })
}

/// What erasing means, and the button.
pub async fn form(path: ErasurePath, who: SignedIn) -> Result<Reply> {
    let email = who.confirmed()?;
    who.require_recent(path)?;
    who.show_privately(&view(&who, email).await?)
}

/// Erases the account and signs out.
pub async fn erase(path: ErasurePath, who: SignedIn, Form(form): Form<ErasureForm>) -> Result<Response> {
    let email = who.confirmed()?;
    who.require_recent(path)?;
    if form.understood != "yes" {
        let mut view = view(&who, email).await?;
        view.faults.add("understood", who.t("accounts-erase-tick"));
        return Ok(Reply::refused(&ErasureView { p: view.p.refused(), ..view })?.into_response());
    }
    acts::erase(&who).await?;
    let goodbye = Redirect::to(&ErasedPath { lang: path.lang }.to_string()).into_response();
    Ok(session::signed_out(goodbye, who.site.config.is_tls()))
}

#[derive(Template)]
#[template(path = "custody/erased.html")]
struct ErasedView {
    p: Page,
}

/// What is left to say.
pub async fn erased(_: ErasedPath, who: Anyone) -> Result<Reply> {
    who.show_privately(&ErasedView { p: who.page().titled(who.t("accounts-erased-title")).unlisted() })
}

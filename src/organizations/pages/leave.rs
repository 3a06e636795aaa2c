//! Leaving an organization, or taking back the request to join it.

use crate::{
    organizations::{
        acts,
        forms::LeaveForm,
        paths::LeavePath,
        permit::Leave,
        store::own::{self, Organization},
    },
    platform::{
        auth::{AccountId, Allowed},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::Lang,
    },
    reference::paths::{OrganizationPath, OrganizationsPath},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

#[derive(Template)]
#[template(path = "organizations/leave.html")]
struct LeaveView {
    p: Page,
    faults: Faults,
    name: String,
    name_lang: Lang,
    is_member: bool,
    /// They are the only one left in it.
    is_alone: bool,
    /// Of whom one leads from now on, where nobody else does.
    heirs: Vec<(AccountId, String, bool)>,
    action: String,
    back: String,
}

async fn view(who: &Allowed<Leave, Organization>, chosen: &str, faults: Faults) -> Result<LeaveView> {
    let (lang, it) = (who.lang, &who.it);
    let needs_heir = it.is_focal_point && it.focal_points == 1 && it.members > 1;
    let heirs = if needs_heir { own::members(who.db(), it.id).await? } else { Vec::new() };
    let heir = |one: own::Member| {
        let words = if one.name.is_empty() { one.email } else { one.name };
        (one.account, words, one.account.to_string() == chosen)
    };
    let back = if it.is_member { OrganizationPath { lang, id: it.id }.to_string() } else { OrganizationsPath { lang }.to_string() };
    let title = if it.is_member { who.t("organizations-leave-title") } else { who.t("organizations-unask-title") };
    let p = who.page().titled(title).below(OrganizationsPath { lang }, who.t("organizations-title"));
    Ok(LeaveView {
        p: if it.is_member { p.below(&back, &it.details.name) } else { p }.unlisted(),
        faults,
        name: it.details.name.clone(),
        name_lang: it.details.name_lang,
        is_member: it.is_member,
        is_alone: it.is_member && it.members == 1,
        heirs: heirs.into_iter().filter(|one| one.is_member && one.account != who.person.id).map(heir).collect(),
        action: LeavePath { lang, id: it.id }.to_string(),
        back,
    })
}

pub async fn page(_: LeavePath, who: Allowed<Leave, Organization>) -> Result<Reply> {
    who.show_privately(&view(&who, "", Faults::default()).await?)
}

/// Leaves.
pub async fn leave(path: LeavePath, who: Allowed<Leave, Organization>, Form(form): Form<LeaveForm>) -> Result<Response> {
    match acts::leave(&who, who.person.id, who.it.id, form.heir.parse().ok()).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=left", OrganizationsPath { lang: path.lang })).into_response()),
        Err(Error::Conflict(why)) => {
            let mut faults = Faults::default();
            faults.add("heir", who.t(why));
            let view = view(&who, &form.heir, faults).await?;
            Ok(Reply::refused(&LeaveView { p: view.p.refused(), ..view })?.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error),
    }
}

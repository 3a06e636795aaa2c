//! What a focal point says of the organization.

use super::Fields;
use crate::{
    organizations::{acts, forms::DetailsForm, paths::DetailsPath, permit::Lead, store::own::Organization},
    platform::{
        auth::Allowed,
        forms::{Faults, Form},
        http::{Page, Reply, Result},
    },
    reference::{
        self,
        paths::{OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "organizations/details.html")]
struct DetailsView {
    p: Page,
    faults: Faults,
    fields: Fields,
    is_verified: bool,
    action: String,
    back: String,
}

async fn view(who: &Allowed<Lead, Organization>, form: &DetailsForm, faults: Faults) -> Result<DetailsView> {
    let (lang, id) = (who.lang, who.it.id);
    let reference = reference::recall_for(who).await?;
    let back = OrganizationPath { lang, id }.to_string();
    let p = who.page().titled(who.t("organizations-details-title")).below(OrganizationsPath { lang }, who.t("organizations-title"));
    Ok(DetailsView {
        p: p.below(&back, &who.it.details.name).unlisted(),
        faults,
        fields: Fields::new(lang, &reference, form),
        is_verified: who.it.is_verified,
        action: DetailsPath { lang, id }.to_string(),
        back,
    })
}

pub async fn form(_: DetailsPath, who: Allowed<Lead, Organization>) -> Result<Reply> {
    let form = DetailsForm::from(&who.it.details);
    who.show_privately(&view(&who, &form, Faults::default()).await?)
}

/// Saves it.
pub async fn save(path: DetailsPath, who: Allowed<Lead, Organization>, Form(form): Form<DetailsForm>) -> Result<Response> {
    let reference = reference::recall_for(&who).await?;
    match form.check(path.lang, &reference) {
        Ok(details) => {
            acts::describe(&who, who.person.id, who.it.id, details).await?;
            Ok(Redirect::to(&format!("{}?done=saved", OrganizationPath { lang: path.lang, id: who.it.id })).into_response())
        }
        Err(faults) => {
            let view = view(&who, &form, faults).await?;
            Ok(Reply::refused(&DetailsView { p: view.p.refused(), ..view })?.into_response())
        }
    }
}

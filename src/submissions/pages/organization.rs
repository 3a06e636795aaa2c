//! `/submissions/{id}/organization`: for which organization a draft is. Whoever began it says so, until it is handed in.

use super::frame;
use crate::{
    platform::{
        auth::Allowed,
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::Lang,
    },
    reference::paths::SubmissionPath,
    submissions::{
        Submission, acts,
        model::State,
        paths::OrganizationChoicePath,
        permit::{Change, See},
        store::parties,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "submissions/organization.html")]
struct ChoiceView {
    p: Page,
    faults: Faults,
    parties: Vec<Choice>,
    action: String,
    back: String,
}

struct Choice {
    value: String,
    name: Option<(String, Lang)>,
    is_chosen: bool,
    /// A colleague's draft is there already.
    is_taken: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceForm {
    #[serde(default)]
    organization: String,
}

/// Whether it is this person's to say for whom the draft is.
pub fn may_choose<A>(who: &Allowed<A, Submission>) -> bool {
    who.it.state == State::Draft && who.it.account == who.person.id && who.person.is_confirmed()
}

async fn view<A>(who: &Allowed<A, Submission>) -> Result<ChoiceView> {
    let (lang, id) = (who.lang, who.it.id);
    let choices = parties::of(who.db(), who.it.call, who.person.id).await?;
    let choice = |party: parties::Party| Choice {
        value: party.organization.map(|id| id.to_string()).unwrap_or_default(),
        is_chosen: party.organization == who.it.organization,
        is_taken: party.existing.is_some_and(|existing| existing != id) && !party.has_no_draft(),
        name: party.name.zip(party.name_lang),
    };
    Ok(ChoiceView {
        p: frame(who, &who.it, who.t("submissions-for-whom"), false),
        faults: Faults::default(),
        parties: choices.into_iter().map(choice).collect(),
        action: OrganizationChoicePath { lang, id: *id }.to_string(),
        back: SubmissionPath { lang, id: *id }.to_string(),
    })
}

pub async fn page(path: OrganizationChoicePath, who: Allowed<See, Submission>) -> Result<Response> {
    if !may_choose(&who) {
        return Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()).into_response());
    }
    Ok(who.show_privately(&view(&who).await?)?.into_response())
}

/// Gives the draft to the organization chosen.
pub async fn choose(path: OrganizationChoicePath, who: Allowed<Change, Submission>, Form(form): Form<ChoiceForm>) -> Result<Response> {
    let organization = match form.organization.as_str() {
        "" => None,
        id => Some(id.parse::<Uuid>().map_err(|_| Error::BadRequest("organization"))?),
    };
    match acts::choose_organization(&who, who.it.id, who.person.id, organization).await {
        Ok(()) => Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()).into_response()),
        Err(Error::Conflict(why)) if may_choose(&who) => {
            let mut view = view(&who).await?;
            view.faults.add("organization", who.t(why));
            Ok(Reply::refused(&ChoiceView { p: view.p.refused(), ..view })?.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error),
    }
}

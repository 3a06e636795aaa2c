//! One organization on the desk: what it claims to be, members, submissions, history; verifying and naming focal points.

use super::Facts;
use crate::{
    organizations::{
        acts,
        forms::{FocalPointForm, VerificationForm},
        model,
        paths::{DeskOrganizationPath, DeskOrganizationsPath, FocalPointsPath, VerificationPath},
        permit::ManageOrganizations,
        store::{
            desk::{self, Handed},
            own::{self, Member},
        },
    },
    platform::{
        auth::{AccountId, Act, Desk},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::{Lang, format},
    },
    reference::{self, paths::DeskSubmissionPath},
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "organizations/desk_one.html")]
struct OneView {
    p: Page,
    faults: Faults,
    done: Option<&'static str>,
    facts: Facts,
    founded: String,
    founded_by: Option<String>,
    /// When and by whom.
    verified: Option<(String, Option<String>)>,
    is_demonstration: bool,
    members: Vec<(Member, String)>,
    requests: Vec<(Member, String)>,
    submissions: Vec<(Handed, String, String)>,
    history: Vec<(&'static str, String, Option<String>)>,
    verification: String,
    focal_points: String,
    merge: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

fn done(code: Option<&str>) -> Option<&'static str> {
    match code? {
        "verified" => Some("organizations-verified-done"),
        "unverified" => Some("organizations-unverified-done"),
        "named" => Some("organizations-named"),
        "merged" => Some("organizations-merged-done"),
        _ => None,
    }
}

async fn view(who: &Desk<ManageOrganizations>, id: Uuid, faults: Faults) -> Result<OneView> {
    let lang = who.lang;
    let reference = reference::recall_for(who).await?;
    let found = desk::facts(who.db(), id).await?.ok_or(Error::NotFound)?;
    let (members, requests): (Vec<_>, Vec<_>) = own::members(who.db(), id).await?.into_iter().partition(|one| one.is_member);
    let submissions = desk::submissions(who.db(), id, who.person.id, ManageOrganizations::ROLES, lang).await?;
    let at = |moment| format::utc_medium(lang, moment);
    let dated = |one: Member| {
        let since = at(one.since);
        (one, since)
    };
    let p = who.page().titled(&found.details.name).below(format!("/{lang}/desk"), who.t("desk"));
    Ok(OneView {
        p: p.below(DeskOrganizationsPath { lang }, who.t("organizations-desk-title")).unlisted().dense(),
        faults,
        done: None,
        facts: Facts::new(lang, &reference, &found.details),
        founded: at(found.created_at),
        founded_by: found.founded_by,
        verified: found.verified_at.map(|moment| (at(moment), found.verified_by)),
        is_demonstration: found.is_demonstration,
        members: members.into_iter().map(dated).collect(),
        requests: requests.into_iter().map(dated).collect(),
        submissions: submissions
            .into_iter()
            .map(|one| {
                let (href, since) = (DeskSubmissionPath { lang, id: one.id }.to_string(), at(one.since));
                (one, href, since)
            })
            .collect(),
        history: desk::history(who.db(), id).await?.into_iter().map(|one| (model::act_key(&one.act), at(one.at), one.by)).collect(),
        verification: VerificationPath { lang, id }.to_string(),
        focal_points: FocalPointsPath { lang, id }.to_string(),
        merge: format!("{}/merge", DeskOrganizationPath { lang, id }),
    })
}

pub async fn page(path: DeskOrganizationPath, who: Desk<ManageOrganizations>, Query(query): Query<DoneQuery>) -> Result<Response> {
    if let Some(into) = desk::facts(who.db(), path.id).await?.and_then(|found| found.merged_into) {
        return Ok(Redirect::to(&DeskOrganizationPath { lang: path.lang, id: into }.to_string()).into_response());
    }
    let mut view = view(&who, path.id, Faults::default()).await?;
    view.done = done(query.done.as_deref());
    Ok(who.show_privately(&view)?.into_response())
}

fn back(lang: Lang, id: Uuid, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", DeskOrganizationPath { lang, id })).into_response()
}

async fn overtaken(who: &Desk<ManageOrganizations>, id: Uuid, field: &'static str, why: &'static str) -> Result<Response> {
    let mut faults = Faults::default();
    faults.add(field, who.t(why));
    let view = view(who, id, faults).await?;
    Ok(Reply::refused(&OneView { p: view.p.refused(), ..view })?.with_status(StatusCode::CONFLICT).into_response())
}

/// Verifies, or ends that.
pub async fn verify(path: VerificationPath, who: Desk<ManageOrganizations>, Form(form): Form<VerificationForm>) -> Result<Response> {
    let is_verified = match form.verified.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::BadRequest("verified")),
    };
    match acts::verify(&who, path.id, is_verified).await {
        Ok(()) => Ok(back(path.lang, path.id, if is_verified { "verified" } else { "unverified" })),
        Err(Error::Conflict(why)) => overtaken(&who, path.id, "verified", why).await,
        Err(error) => Err(error),
    }
}

/// Names a focal point.
pub async fn name_focal_point(path: FocalPointsPath, who: Desk<ManageOrganizations>, Form(form): Form<FocalPointForm>) -> Result<Response> {
    let account: AccountId = form.account.parse().map_err(|_| Error::BadRequest("account"))?;
    match acts::name_focal_point(&who, path.id, account).await {
        Ok(()) => Ok(back(path.lang, path.id, "named")),
        Err(Error::Conflict(why)) => overtaken(&who, path.id, "members", why).await,
        Err(error) => Err(error),
    }
}

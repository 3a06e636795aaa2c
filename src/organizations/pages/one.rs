//! `/account/organizations/{id}`: an organization as its members see it.

use super::Facts;
use crate::{
    organizations::{
        acts,
        forms::{DecisionForm, InvitationForm, MemberForm, Press},
        paths::{DetailsPath, InvitationEndPath, InvitationsPath, LeavePath, MemberPath, RequestPath},
        permit::{Belong, Lead},
        store::{
            invitations,
            own::{self, Organization},
        },
    },
    platform::{
        auth::Allowed,
        forms::{Faults, Form, email},
        http::{Error, Page, Reply, Result},
        i18n::{Lang, format},
        rate,
    },
    reference::{
        self,
        paths::{OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;
use std::time::Duration;
use uuid::Uuid;

const DAY: Duration = Duration::from_hours(24);
const INVITATIONS: u32 = 30;
const INVITATIONS_TO_ONE: u32 = 5;

#[derive(Template)]
#[template(path = "organizations/one.html")]
struct OneView {
    p: Page,
    faults: Faults,
    done: Option<&'static str>,
    facts: Facts,
    is_verified: bool,
    is_focal_point: bool,
    members: Vec<Somebody>,
    requests: Vec<Somebody>,
    invitations: Vec<Invited>,
    email: String,
    invite: String,
    details: String,
    leave: String,
}

struct Somebody {
    name: String,
    email: String,
    is_focal_point: bool,
    is_self: bool,
    since: String,
    action: String,
}

struct Invited {
    email: String,
    by: String,
    until: String,
    has_expired: bool,
    end: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

fn done(code: Option<&str>) -> Option<&'static str> {
    match code? {
        "founded" => Some("organizations-founded"),
        "saved" => Some("organizations-saved"),
        "approved" => Some("organizations-approved"),
        "declined" => Some("organizations-declined"),
        "named" => Some("organizations-named"),
        "ended" => Some("organizations-ended"),
        "removed" => Some("organizations-removed"),
        "invited" => Some("organizations-invited"),
        "withdrawn" => Some("organizations-invitation-ended"),
        "joined" => Some("organizations-joined"),
        _ => None,
    }
}

async fn view<A>(who: &Allowed<A, Organization>, faults: Faults, email: String) -> Result<OneView> {
    let (lang, it) = (who.lang, &who.it);
    let id = it.id;
    let reference = reference::recall_for(who).await?;
    let (members, asking): (Vec<_>, Vec<_>) = own::members(who.db(), id).await?.into_iter().partition(|one| one.is_member);
    let invitations = invitations::open(who.db(), id).await?;
    let somebody = |one: own::Member| Somebody {
        is_self: one.account == who.person.id,
        is_focal_point: one.is_focal_point,
        since: format::utc_medium(lang, one.since),
        action: if one.is_member {
            MemberPath { lang, id, account: one.account }.to_string()
        } else {
            RequestPath { lang, id, account: one.account }.to_string()
        },
        name: one.name,
        email: one.email,
    };
    let p = who.page().titled(&it.details.name).below(format!("/{lang}/account"), who.t("account"));
    Ok(OneView {
        p: p.below(OrganizationsPath { lang }, who.t("organizations-title")).unlisted(),
        faults,
        done: None,
        facts: Facts::new(lang, &reference, &it.details),
        is_verified: it.is_verified,
        is_focal_point: it.is_focal_point,
        members: members.into_iter().map(somebody).collect(),
        requests: asking.into_iter().filter(|_| it.is_focal_point).map(somebody).collect(),
        invitations: invitations
            .into_iter()
            .map(|one| Invited {
                until: format::utc_medium(lang, one.expires_at),
                end: InvitationEndPath { lang, id, invitation: one.id }.to_string(),
                has_expired: one.has_expired,
                email: one.email,
                by: one.invited_by,
            })
            .collect(),
        email,
        invite: InvitationsPath { lang, id }.to_string(),
        details: DetailsPath { lang, id }.to_string(),
        leave: LeavePath { lang, id }.to_string(),
    })
}

pub async fn page(_: OrganizationPath, who: Allowed<Belong, Organization>, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let mut view = view(&who, Faults::default(), String::new()).await?;
    view.done = done(query.done.as_deref());
    who.show_privately(&view)
}

fn back(lang: Lang, id: Uuid, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", OrganizationPath { lang, id })).into_response()
}

/// The page again, with what happened meanwhile.
async fn overtaken<A>(who: &Allowed<A, Organization>, field: &'static str, why: &'static str, email: String) -> Result<Response> {
    let mut faults = Faults::default();
    faults.add(field, who.t(why));
    let view = view(who, faults, email).await?;
    Ok(Reply::refused(&OneView { p: view.p.refused(), ..view })?.with_status(StatusCode::CONFLICT).into_response())
}

/// Lets in or declines whoever asked.
pub async fn decide(path: RequestPath, who: Allowed<Lead, Organization>, Form(form): Form<DecisionForm>) -> Result<Response> {
    let is_approved = match form.decision.as_str() {
        "approve" => true,
        "decline" => false,
        _ => return Err(Error::BadRequest("decision")),
    };
    match acts::decide(&who, who.person.id, who.it.id, path.account, is_approved).await {
        Ok(()) => Ok(back(path.lang, who.it.id, if is_approved { "approved" } else { "declined" })),
        Err(Error::Conflict(why)) => overtaken(&who, "requests", why, String::new()).await,
        Err(error) => Err(error),
    }
}

/// Names a member focal point, ends that, or removes the member.
pub async fn change_member(path: MemberPath, who: Allowed<Lead, Organization>, Form(form): Form<MemberForm>) -> Result<Response> {
    let (by, id, member) = (who.person.id, who.it.id, path.account);
    let (outcome, done) = match form.deed.as_str() {
        "name" => (acts::set_focal_point(&who, by, id, member, true).await, "named"),
        "end" => (acts::set_focal_point(&who, by, id, member, false).await, "ended"),
        "remove" => (acts::remove_member(&who, by, id, member).await, "removed"),
        _ => return Err(Error::BadRequest("deed")),
    };
    match outcome {
        Ok(()) => Ok(back(path.lang, id, done)),
        Err(Error::Conflict(why)) => overtaken(&who, "members", why, String::new()).await,
        Err(error) => Err(error),
    }
}

/// Invites a colleague.
pub async fn invite(path: InvitationsPath, who: Allowed<Belong, Organization>, Form(form): Form<InvitationForm>) -> Result<Response> {
    let address = match email(path.lang, &form.email) {
        Ok(address) => address,
        Err(words) => {
            let mut faults = Faults::default();
            faults.add("email", words);
            let view = view(&who, faults, form.email).await?;
            return Ok(Reply::refused(&OneView { p: view.p.refused(), ..view })?.into_response());
        }
    };
    rate::count(&who.site.db, "invitations of account", &who.person.id.to_string(), INVITATIONS, DAY).await?;
    rate::count(&who.site.db, "invitations to address", &address, INVITATIONS_TO_ONE, DAY).await?;
    match acts::invite(&who, who.person.id, who.it.id, address).await {
        Ok(()) => Ok(back(path.lang, who.it.id, "invited")),
        Err(Error::Conflict(why)) => overtaken(&who, "email", why, form.email).await,
        Err(error) => Err(error),
    }
}

/// Takes an invitation back.
pub async fn withdraw_invitation(path: InvitationEndPath, who: Allowed<Belong, Organization>, Form(Press {}): Form<Press>) -> Result<Response> {
    match acts::withdraw_invitation(&who, who.person.id, who.it.id, path.invitation).await {
        Ok(()) => Ok(back(path.lang, who.it.id, "withdrawn")),
        Err(Error::Conflict(why)) => overtaken(&who, "invitations", why, String::new()).await,
        Err(error) => Err(error),
    }
}

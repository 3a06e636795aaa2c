//! The mailed link of an invitation. Reading it changes nothing, for mail scanners do; pressing its button joins.

use super::{kind, place};
use crate::{
    organizations::{
        acts::{self, Accepted},
        forms::Press,
        paths::JoinPath,
        store::invitations::{self, Invitation},
    },
    platform::{
        auth::{
            Anyone, session,
            token::{self, Purpose},
        },
        forms::Form,
        http::{Error, Page, Result},
        i18n::Lang,
    },
    reference::{
        self,
        paths::{OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderValue, header};

#[derive(Template)]
#[template(path = "organizations/invitation.html")]
struct InvitationView {
    p: Page,
    /// None: the link is not taken any more.
    invited: Option<Invited>,
    /// They have to sign in as this address first.
    must_sign_in: bool,
    action: String,
    organizations: String,
}

struct Invited {
    name: String,
    name_lang: Lang,
    kind: String,
    country: String,
    by: String,
    email: String,
}

async fn view(who: &Anyone, path: &JoinPath, found: Option<Invitation>) -> Result<Response> {
    let lang = who.lang;
    let reference = reference::recall_for(who).await?;
    let is_own = |email: &str| who.person.as_ref().is_some_and(|person| person.email.as_deref() == Some(email));
    let title = if found.is_some() { "organizations-invitation-title" } else { "organizations-invitation-old" };
    let view = InvitationView {
        p: who.page().titled(who.t(title)).unlisted(),
        must_sign_in: found.as_ref().is_some_and(|one| one.has_account && !is_own(&one.email)),
        invited: found.map(|one| Invited {
            kind: kind(lang, &reference, &one.kind),
            country: place(lang, &reference, one.country.as_deref(), None),
            name: one.name,
            name_lang: one.name_lang,
            by: one.invited_by,
            email: one.email,
        }),
        action: path.to_string(),
        organizations: OrganizationsPath { lang }.to_string(),
    };
    let mut response = who.show_privately(&view)?.into_response();
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// What one is invited to, and the button.
pub async fn page(path: JoinPath, who: Anyone) -> Result<Response> {
    let found = match token::peek(who.db(), Purpose::Membership, &path.secret).await? {
        Some(found) => invitations::standing(who.db(), found.subject.parse().map_err(Error::internal)?).await?,
        None => None,
    };
    view(&who, &path, found).await
}

/// Joins.
pub async fn accept(path: JoinPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let lang = path.lang;
    match acts::accept(&who, path.secret.clone()).await? {
        Accepted::Joined { organization, is_member, session } => {
            let next = if is_member {
                format!("{}?done=joined", OrganizationPath { lang, id: organization })
            } else {
                format!("{}?done=asked", OrganizationsPath { lang })
            };
            let on = Redirect::to(&next).into_response();
            Ok(match session {
                Some(session) => session::signed_in(on, &session, who.site.config.is_tls()),
                None => on,
            })
        }
        Accepted::SignInFirst => page(path, who).await,
        Accepted::Old => view(&who, &path, None).await,
    }
}

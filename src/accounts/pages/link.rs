//! The mailed link. Reading it changes nothing, for mail scanners do; pressing its button signs in (assurance S4).

use super::{sign_in, without_referrer};
use crate::{
    accounts::{
        acts::{self, Proof},
        forms::Press,
        paths::{AccountPath, LinkPath, NewLinkPath, SignInPath},
    },
    platform::{
        auth::{
            Anyone,
            token::{self, Purpose},
        },
        forms::{Form, local_path},
        http::{Page, Result},
        rate,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use std::time::Duration;

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct LinkView {
    p: Page,
    state: State,
    sign_in: String,
}

enum State {
    /// Press to sign in as this address.
    Ready { email: String, action: String },
    /// Too old or used; a new one can go to the same address.
    Old { action: String },
    /// Not one of ours.
    Unknown,
    /// A new one is on its way.
    Sent,
}

fn view(who: &Anyone, state: State) -> LinkView {
    let title = match state {
        State::Ready { .. } => "accounts-link-title",
        State::Sent => "accounts-code-title",
        State::Old { .. } | State::Unknown => "accounts-link-old",
    };
    LinkView { p: who.page().titled(who.t(title)).unlisted(), state, sign_in: SignInPath { lang: who.lang }.to_string() }
}

fn show(who: &Anyone, state: State) -> Result<Response> {
    Ok(without_referrer(who.show_privately(&view(who, state))?))
}

/// The button, or the offer of a new link.
pub async fn page(path: LinkPath, who: Anyone) -> Result<Response> {
    let action = path.to_string();
    if let Some(found) = token::peek(who.db(), Purpose::SignIn, &path.secret).await? {
        return show(&who, State::Ready { email: found.subject, action });
    }
    old(&who, path).await
}

/// For a link that is not taken any more. Who has pressed twice is in already.
async fn old(who: &Anyone, path: LinkPath) -> Result<Response> {
    let Some(found) = token::recall(who.db(), Purpose::SignIn, &path.secret).await? else { return show(who, State::Unknown) };
    let email = who.person.as_ref().and_then(|person| person.email.as_deref());
    if email == Some(found.subject.as_str()) {
        let next = local_path(found.next_path.as_deref(), AccountPath { lang: who.lang }.to_string());
        return Ok(Redirect::to(&next).into_response());
    }
    show(who, State::Old { action: NewLinkPath { lang: path.lang, secret: path.secret }.to_string() })
}

/// Signs in.
pub async fn press(path: LinkPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    match acts::enter(&who, Proof::Link(path.secret.clone())).await? {
        Some(entered) => Ok(sign_in::enter(&who, entered)),
        None => old(&who, path).await,
    }
}

/// Whoever changes the language after asking for a new link.
pub async fn back(path: NewLinkPath, _: Anyone) -> Redirect {
    Redirect::to(&LinkPath { lang: path.lang, secret: path.secret }.to_string())
}

/// Mails a new link to the address of an old one, without saying which that is.
pub async fn renew(path: NewLinkPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let Some(found) = token::recall(who.db(), Purpose::SignIn, &path.secret).await? else { return show(&who, State::Unknown) };
    let hour = Duration::from_hours(1);
    rate::count(&who.site.db, "sign-in client", &rate::client_key(who.client), who.site.config.rate_sign_in_per_client, hour).await?;
    rate::count(&who.site.db, "sign-in address", &found.subject, who.site.config.rate_sign_in_per_address, hour).await?;
    acts::ask_for_link(&who.site, path.lang, found.subject, found.next_path).await?;
    show(&who, State::Sent)
}

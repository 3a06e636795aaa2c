//! Asking for a link, typing the code, signing out.

use super::without_referrer;
use crate::{
    accounts::{
        acts::{self, Proof},
        forms::{AskForm, CodeForm, Press},
        paths::{AccountPath, CodePath, SignInPath, SignOutPath},
    },
    platform::{
        auth::{Anyone, session},
        forms::{Faults, Form, email, local_path},
        http::{Page, Reply, Result},
        rate,
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::time::Duration;

const HOUR: Duration = Duration::from_hours(1);

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInView {
    p: Page,
    faults: Faults,
    email: String,
    next: String,
    /// They are signed in, but what they want asks for it again.
    is_again: bool,
}

#[derive(Template)]
#[template(path = "accounts/code.html")]
struct CodeView {
    p: Page,
    faults: Faults,
    email: String,
    back: String,
    /// Where the button posts.
    action: String,
    again: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct SignInQuery {
    next: Option<String>,
    again: Option<String>,
}

/// The form; whoever is signed in goes on.
pub async fn form(path: SignInPath, who: Anyone, Query(query): Query<SignInQuery>) -> Result<Response> {
    let next = local_path(query.next.as_deref(), AccountPath { lang: path.lang }.to_string());
    let is_again = query.again.is_some();
    let confirmed = who.person.as_ref().filter(|person| person.is_confirmed());
    if confirmed.is_some_and(|person| !is_again || person.has_just_signed_in) {
        return Ok(Redirect::to(&next).into_response());
    }
    let known = who.person.as_ref().and_then(|person| person.email.clone().or_else(|| person.claimed_email.clone()));
    let view = SignInView {
        p: who.page().titled(who.t("sign-in")).described(who.t("accounts-sign-in-lead")).unlisted(),
        faults: Faults::default(),
        email: known.unwrap_or_default(),
        next: query.next.unwrap_or_default(),
        is_again: is_again && confirmed.is_some(),
    };
    Ok(without_referrer(who.show_privately(&view)?))
}

/// Mails a link and asks for the code; the same answer whether anybody has the address (assurance S7).
pub async fn ask(path: SignInPath, who: Anyone, Form(form): Form<AskForm>) -> Result<Response> {
    let address = match email(path.lang, &form.email) {
        Ok(address) => address,
        Err(words) => {
            let mut faults = Faults::default();
            faults.add("email", words);
            let p = who.page().titled(who.t("sign-in")).described(who.t("accounts-sign-in-lead")).unlisted().refused();
            return Ok(without_referrer(Reply::refused(&SignInView { p, faults, email: form.email, next: form.next, is_again: false })?));
        }
    };
    rate::count(&who.site.db, "sign-in client", &rate::client_key(who.client), who.site.config.rate_sign_in_per_client, HOUR).await?;
    rate::count(&who.site.db, "sign-in address", &address, who.site.config.rate_sign_in_per_address, HOUR).await?;
    // A program fell into the trap: it gets the same answer, and no mail goes out.
    if form.website.is_empty() {
        let next = Some(local_path(Some(&form.next), String::new())).filter(|next| !next.is_empty());
        acts::ask_for_link(&who.site, path.lang, address.clone(), next).await?;
    }
    Ok(without_referrer(who.show_privately(&code_view(&who, address, Faults::default()))?))
}

fn code_view(who: &Anyone, email: String, faults: Faults) -> CodeView {
    let sign_in = SignInPath { lang: who.lang }.to_string();
    let p = who.page().titled(who.t("accounts-code-title")).unlisted();
    CodeView { p, faults, email, back: sign_in.clone(), action: CodePath { lang: who.lang }.to_string(), again: sign_in }
}

/// Whoever reloads after signing in, or changes the language on the page of the code, begins anew.
pub async fn code_form(path: CodePath, _: Anyone) -> Redirect {
    Redirect::to(&SignInPath { lang: path.lang }.to_string())
}

/// Signs in with the code.
pub async fn code(path: CodePath, who: Anyone, Form(form): Form<CodeForm>) -> Result<Response> {
    let faults = match form.check(path.lang) {
        Ok((email, code)) => {
            if let Some(entered) = acts::enter(&who, Proof::Code { email, code }).await? {
                return Ok(enter(&who, entered));
            }
            let mut faults = Faults::default();
            faults.add("code", who.t("accounts-code-wrong"));
            faults
        }
        Err(faults) => faults,
    };
    let mut view = code_view(&who, form.email, faults);
    view.p = view.p.refused();
    Ok(without_referrer(Reply::refused(&view)?))
}

/// On to where they wanted to go, signed in.
pub(super) fn enter(who: &Anyone, entered: acts::Entered) -> Response {
    let next = local_path(entered.next.as_deref(), AccountPath { lang: who.lang }.to_string());
    session::signed_in(Redirect::to(&next).into_response(), &entered.session, who.site.config.is_tls())
}

/// Ends this browser's session.
pub async fn sign_out(path: SignOutPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    acts::leave(&who).await?;
    let home = Redirect::to(&format!("/{}", path.lang)).into_response();
    Ok(session::signed_out(home, who.site.config.is_tls()))
}

//! Another address for the own account, once its owner has shown that they read its mail.

use super::without_referrer;
use crate::{
    accounts::{
        acts,
        forms::{EmailForm, Press},
        paths::{AccountPath, ChangeEmailPath, NewEmailPath},
    },
    platform::{
        auth::{
            SignedIn,
            token::{self, Purpose},
        },
        forms::{Faults, Form, email},
        http::{Page, Reply, Result},
        rate,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use std::time::Duration;

#[derive(Template)]
#[template(path = "accounts/change_email.html")]
struct ChangeView {
    p: Page,
    state: State,
    present: String,
}

enum State {
    Asking { email: String, faults: Faults },
    Sent { email: String },
    Confirming { email: String },
    Old { again: String },
}

fn view(who: &SignedIn, present: &str, state: State) -> ChangeView {
    let title = match state {
        State::Asking { .. } => "accounts-change-title",
        State::Sent { .. } => "accounts-code-title",
        State::Confirming { .. } => "accounts-change-confirm-title",
        State::Old { .. } => "accounts-link-old",
    };
    let p = who.page().titled(who.t(title)).below(AccountPath { lang: who.lang }, who.t("account")).unlisted();
    ChangeView { p, state, present: present.to_owned() }
}

/// Asks for the new address.
pub async fn form(path: ChangeEmailPath, who: SignedIn) -> Result<Reply> {
    let present = who.confirmed()?;
    who.require_recent(path)?;
    who.show_privately(&view(&who, present, State::Asking { email: String::new(), faults: Faults::default() }))
}

/// Mails a link to the new address.
pub async fn ask(path: ChangeEmailPath, who: SignedIn, Form(form): Form<EmailForm>) -> Result<Reply> {
    let present = who.confirmed()?;
    who.require_recent(path)?;
    let checked = email(path.lang, &form.email).and_then(|new| if new == present { Err(who.t("accounts-change-same")) } else { Ok(new) });
    match checked {
        Ok(new) => {
            let hour = Duration::from_hours(1);
            rate::count(&who.site.db, "change of address", &who.person.id.to_string(), who.site.config.rate_sign_in_per_address, hour).await?;
            rate::count(&who.site.db, "sign-in address", &new, who.site.config.rate_sign_in_per_address, hour).await?;
            acts::ask_new_email(&who, new.clone()).await?;
            who.show_privately(&view(&who, present, State::Sent { email: new }))
        }
        Err(words) => {
            let mut faults = Faults::default();
            faults.add("email", words);
            let view = view(&who, present, State::Asking { email: form.email, faults });
            Reply::refused(&ChangeView { p: view.p.refused(), ..view })
        }
    }
}

/// The mailed link: a button.
pub async fn page(path: NewEmailPath, who: SignedIn) -> Result<Response> {
    let present = who.confirmed()?;
    let found = token::peek(who.db(), Purpose::ChangeEmail, &path.secret).await?;
    let state = match found.and_then(|found| acts::new_email(&found.subject, who.person.id)) {
        Some(email) => State::Confirming { email },
        None => old(&path),
    };
    Ok(without_referrer(who.show_privately(&view(&who, present, state))?))
}

fn old(path: &NewEmailPath) -> State {
    State::Old { again: ChangeEmailPath { lang: path.lang }.to_string() }
}

/// The new address counts.
pub async fn press(path: NewEmailPath, who: SignedIn, Form(Press {}): Form<Press>) -> Result<Response> {
    let present = who.confirmed()?;
    if acts::change_email(&who, path.secret.clone()).await? {
        return Ok(Redirect::to(&format!("{}?done=email", AccountPath { lang: path.lang })).into_response());
    }
    Ok(without_referrer(who.show_privately(&view(&who, present, old(&path)))?))
}

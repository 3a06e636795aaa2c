//! Making the first administrator, at an address that the portal prints when it starts.

use super::without_referrer;
use crate::{
    accounts::{
        acts,
        forms::PersonForm,
        paths::{AccountPath, FirstPath},
    },
    platform::{
        auth::{
            Anyone, session,
            token::{self, Purpose},
        },
        forms::{Faults, Form},
        http::{Page, Reply, Result},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "accounts/first.html")]
struct FirstView {
    p: Page,
    is_open: bool,
    faults: Faults,
    email: String,
    name: String,
}

fn view(who: &Anyone, is_open: bool) -> FirstView {
    let title = if is_open { "accounts-first-title" } else { "accounts-link-old" };
    FirstView { p: who.page().titled(who.t(title)).unlisted(), is_open, faults: Faults::default(), email: String::new(), name: String::new() }
}

/// The form, or what to do when the link is too old.
pub async fn page(path: FirstPath, who: Anyone) -> Result<Response> {
    let is_open = token::peek(who.db(), Purpose::FirstAdministrator, &path.secret).await?.is_some();
    Ok(without_referrer(who.show_privately(&view(&who, is_open))?))
}

/// Makes the account and signs in.
pub async fn make(path: FirstPath, who: Anyone, Form(form): Form<PersonForm>) -> Result<Response> {
    let (email, name) = match form.check(path.lang) {
        Ok(checked) => checked,
        Err(faults) => {
            let view = view(&who, true);
            let view = FirstView { p: view.p.refused(), faults, email: form.email, name: form.name, ..view };
            return Ok(without_referrer(Reply::refused(&view)?));
        }
    };
    match acts::make_first_administrator(&who, path.secret, email, name).await? {
        Some(session) => {
            let on = Redirect::to(&AccountPath { lang: path.lang }.to_string()).into_response();
            Ok(session::signed_in(on, &session, who.site.config.is_tls()))
        }
        None => Ok(without_referrer(who.show_privately(&view(&who, false))?)),
    }
}

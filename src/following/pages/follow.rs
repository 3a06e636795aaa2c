//! Following something: with one's account in one press, else with an address that is proved first.

use super::names::{self, Name};
use crate::{
    following::{
        acts,
        forms::FollowForm,
        model::{Rhythm, TargetQuery},
        paths::MailPath,
    },
    platform::{
        auth::Anyone,
        forms::{Faults, Form, email},
        http::{Error, Page, Reply, Result},
        rate,
    },
    reference::paths::FollowPath,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::Duration;

const HOUR: Duration = Duration::from_hours(1);

#[derive(Template)]
#[template(path = "following/follow.html")]
struct FollowView {
    p: Page,
    faults: Faults,
    name: Name,
    /// The proved address of whoever is signed in.
    own: Option<String>,
    email: String,
    rhythms: Vec<(Rhythm, bool)>,
    action: String,
    sign_in: String,
    manage: String,
    is_sent: bool,
}

fn view(who: &Anyone, name: Name, form: &FollowForm) -> FollowView {
    let lang = who.lang;
    let here = FollowPath { lang }.of(name.target.kind.code(), &name.target.key);
    FollowView {
        p: who.page().titled(who.t("following-title")).unlisted(),
        faults: Faults::default(),
        own: who.person.as_ref().and_then(|person| person.email.clone()),
        email: form.email.clone(),
        rhythms: Rhythm::ALL.into_iter().map(|rhythm| (rhythm, rhythm == form.rhythm())).collect(),
        action: FollowPath { lang }.to_string(),
        sign_in: format!("/{lang}/sign-in?next={}", utf8_percent_encode(&here, NON_ALPHANUMERIC)),
        manage: MailPath { lang }.to_string(),
        is_sent: false,
        name,
    }
}

/// What is to be followed, and the button.
pub async fn page(path: FollowPath, who: Anyone, Query(query): Query<TargetQuery>) -> Result<Reply> {
    let target = query.target().ok_or(Error::NotFound)?;
    let name = names::of(&who.site, path.lang, &target).await?.ok_or(Error::NotFound)?;
    who.show_privately(&view(&who, name, &FollowForm::default()))
}

/// Follows it, or mails the link that proves the address.
pub async fn press(path: FollowPath, who: Anyone, Form(form): Form<FollowForm>) -> Result<Response> {
    let name = names::of(&who.site, path.lang, &form.target()?).await?.ok_or(Error::NotFound)?;
    if let Some((address, lang)) = who.person.as_ref().and_then(|person| Some((person.email.clone()?, person.lang))) {
        acts::follow(&who, address, lang, name.target, form.rhythm()).await?;
        return Ok(Redirect::to(&format!("{}?done=followed", MailPath { lang: path.lang })).into_response());
    }
    let address = match email(path.lang, &form.email) {
        Ok(address) => address,
        Err(words) => {
            let mut view = view(&who, name, &form);
            view.faults.add("email", words);
            view.p = view.p.refused();
            return Ok(Reply::refused(&view)?.into_response());
        }
    };
    rate::count(&who.site.db, "follow client", &rate::client_key(who.client), who.site.config.rate_sign_in_per_client, HOUR).await?;
    rate::count(&who.site.db, "follow address", &address, who.site.config.rate_sign_in_per_address, HOUR).await?;
    // A program fell into the trap: it gets the same answer, and no mail goes out.
    if form.website.is_empty() {
        acts::ask(&who.site, path.lang, address, name.target.clone()).await?;
    }
    Ok(who.show_privately(&FollowView { is_sent: true, ..view(&who, name, &form) })?.into_response())
}

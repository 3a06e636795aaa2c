//! `/calls/{slug}/submit`: what is needed, and the way into a draft.

use crate::{
    calls::model::Schedule,
    platform::{
        auth::{Anyone, session},
        forms::{Faults, Form, email},
        http::{Error, Page, Reply, Result, Section},
        i18n::Lang,
        rate,
    },
    reference::paths::{CallPath, CallSubmitPath, CallsPath, SubmissionEditPath},
    submissions::{acts, store::drafts},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;
use std::time::Duration;

#[derive(Template)]
#[template(path = "submissions/start.html")]
struct StartView {
    p: Page,
    faults: Faults,
    email: String,
    call: drafts::StartCall,
    deadline: Option<String>,
    deadline_utc: Option<String>,
    closes_in: Option<String>,
    is_open: bool,
    is_signed_in: bool,
    call_href: String,
    action: String,
}

/// What the form sends. `website` is the trap: people leave it empty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    website: String,
}

const DAY: Duration = Duration::from_hours(24);

/// Explains; whoever has a draft goes on with it.
pub async fn page(path: CallSubmitPath, who: Anyone) -> Result<Response> {
    let call = drafts::start_call(who.db(), path.lang, &path.slug).await?.ok_or(Error::NotFound)?;
    if let Some(person) = &who.person
        && let Some(id) = drafts::draft_of(who.db(), call.id, person.id).await?
    {
        return Ok(Redirect::to(&SubmissionEditPath { lang: path.lang, id: *id }.to_string()).into_response());
    }
    let view = view(&who, call, Faults::default(), String::new());
    Ok(who.show_privately(&view)?.into_response())
}

fn view(who: &Anyone, call: drafts::StartCall, faults: Faults, email: String) -> StartView {
    let lang: Lang = who.lang;
    let schedule: &Schedule = &call.schedule;
    let call_href = CallPath { lang, slug: call.slug.clone() }.to_string();
    StartView {
        p: who
            .page()
            .titled(who.t("calls-send-input"))
            .described(who.t("submissions-start-description").s("call", &call.title))
            .within(Section::Inputs)
            .unlisted()
            .below(CallsPath { lang }, who.t("calls-title"))
            .below(&call_href, &call.title),
        faults,
        email,
        deadline: schedule.deadline(lang),
        deadline_utc: schedule.deadline_utc(lang),
        closes_in: schedule.closes_in(lang),
        is_open: schedule.is_open() && call.questionnaire.is_some(),
        is_signed_in: who.person.is_some(),
        action: CallSubmitPath { lang, slug: call.slug.clone() }.to_string(),
        call_href,
        call,
    }
}

/// Begins a draft: with the account of whoever is signed in, else with an address that a letter will prove.
pub async fn begin(path: CallSubmitPath, who: Anyone, Form(form): Form<StartForm>) -> Result<Response> {
    let call = drafts::start_call(who.db(), path.lang, &path.slug).await?.ok_or(Error::NotFound)?;
    if !call.schedule.is_open() || call.questionnaire.is_none() {
        let view = view(&who, call, Faults::default(), form.email);
        return Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response());
    }
    let address = match &who.person {
        Some(_) => None,
        None => match email(path.lang, &form.email) {
            Ok(address) => Some(address),
            Err(words) => {
                let mut faults = Faults::default();
                faults.add("email", words);
                let mut view = view(&who, call, faults, form.email);
                view.p = view.p.refused();
                return Ok(Reply::refused(&view)?.into_response());
            }
        },
    };
    let most = who.site.config.rate_drafts;
    match &who.person {
        Some(person) => rate::count(&who.site.db, "drafts of account", &person.id.to_string(), most, DAY).await?,
        // A whole ministry may share one address of the network.
        None => rate::count(&who.site.db, "drafts of client", &rate::client_key(who.client), most * 5, DAY).await?,
    }
    if let Some(address) = &address {
        rate::count(&who.site.db, "drafts of address", address, most, DAY).await?;
    }
    if !form.website.is_empty() {
        // A program fell into the trap: nothing is begun and no mail goes out.
        return Ok(Redirect::to(&CallPath { lang: path.lang, slug: path.slug }.to_string()).into_response());
    }
    let begun = acts::begin(&who, call.id, address).await?;
    let response = Redirect::to(&SubmissionEditPath { lang: path.lang, id: *begun.id }.to_string()).into_response();
    Ok(match &begun.session {
        Some(session) => session::signed_in(response, session, who.site.config.is_tls()),
        None => response,
    })
}

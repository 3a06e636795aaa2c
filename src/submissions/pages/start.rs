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
    reference::paths::{CallPath, CallSubmitPath, CallsPath, OrganizationsPath, SubmissionEditPath, SubmissionPath},
    submissions::{
        acts,
        store::{
            drafts,
            parties::{self, Party},
        },
    },
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
    parties: Parties,
    call_href: String,
    action: String,
}

/// For whom somebody who is signed in can answer the call.
#[derive(Default)]
struct Parties {
    /// What there is already, to go on with.
    found: Vec<Found>,
    /// For whom a draft can be begun; more than one: to choose from.
    open: Vec<Open>,
    /// Whether they belong to an organization.
    has_organization: bool,
    organizations: String,
}

/// A draft to continue, or a submission to open.
struct Found {
    href: String,
    /// None: the person's own.
    organization: Option<(String, Lang)>,
    reference: Option<String>,
    begun_by: String,
    is_own: bool,
    is_draft: bool,
}

/// An organization, or the person themselves.
struct Open {
    value: String,
    name: Option<(String, Lang)>,
    is_chosen: bool,
}

impl Parties {
    fn new(lang: Lang, parties: Vec<Party>) -> Self {
        let mut sorted = Self { has_organization: parties.len() > 1, organizations: OrganizationsPath { lang }.to_string(), ..Self::default() };
        for party in parties {
            let name = party.name.clone().zip(party.name_lang);
            if party.has_no_draft() {
                let value = party.organization.map(|id| id.to_string()).unwrap_or_default();
                sorted.open.push(Open { value, name: name.clone(), is_chosen: sorted.open.is_empty() });
            }
            if let Some(id) = party.existing {
                let is_draft = !party.has_no_draft();
                let href = if is_draft { SubmissionEditPath { lang, id: *id }.to_string() } else { SubmissionPath { lang, id: *id }.to_string() };
                let begun_by = party.begun_by.unwrap_or_default();
                sorted.found.push(Found { href, organization: name, reference: party.reference, begun_by, is_own: party.is_own.unwrap_or_default(), is_draft });
            }
        }
        sorted
    }

    /// The one way on, where there is nothing to choose.
    fn only_way(&self) -> Option<&str> {
        match self.found.as_slice() {
            [found] if self.open.is_empty() => Some(&found.href),
            _ => None,
        }
    }
}

/// What the form sends. `website` is the trap: people leave it empty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    website: String,
    /// For which organization; empty: for oneself.
    #[serde(default)]
    organization: String,
}

const DAY: Duration = Duration::from_hours(24);

/// Explains; whoever has a draft goes on with it.
pub async fn page(path: CallSubmitPath, who: Anyone) -> Result<Response> {
    let call = drafts::start_call(who.db(), path.lang, &path.slug).await?.ok_or(Error::NotFound)?;
    let view = view(&who, call, Faults::default(), String::new()).await?;
    if let Some(way) = view.parties.only_way() {
        return Ok(Redirect::to(way).into_response());
    }
    Ok(who.show_privately(&view)?.into_response())
}

async fn view(who: &Anyone, call: drafts::StartCall, faults: Faults, email: String) -> Result<StartView> {
    let lang: Lang = who.lang;
    let parties = match &who.person {
        Some(person) => Parties::new(lang, parties::of(who.db(), call.id, person.id).await?),
        None => Parties::default(),
    };
    let schedule: &Schedule = &call.schedule;
    let call_href = CallPath { lang, slug: call.slug.clone() }.to_string();
    Ok(StartView {
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
        parties,
        action: CallSubmitPath { lang, slug: call.slug.clone() }.to_string(),
        call_href,
        call,
    })
}

/// Begins a draft: with the account of whoever is signed in, else with an address that a letter will prove.
pub async fn begin(path: CallSubmitPath, who: Anyone, Form(form): Form<StartForm>) -> Result<Response> {
    let call = drafts::start_call(who.db(), path.lang, &path.slug).await?.ok_or(Error::NotFound)?;
    if !call.schedule.is_open() || call.questionnaire.is_none() {
        let view = view(&who, call, Faults::default(), form.email).await?;
        return Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response());
    }
    let address = match &who.person {
        Some(_) => None,
        None => match email(path.lang, &form.email) {
            Ok(address) => Some(address),
            Err(words) => {
                let mut faults = Faults::default();
                faults.add("email", words);
                let mut view = view(&who, call, faults, form.email).await?;
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
    let organization = match form.organization.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::BadRequest("organization"))?),
    };
    let begun = acts::begin(&who, call.id, organization, address).await?;
    let response = Redirect::to(&SubmissionEditPath { lang: path.lang, id: *begun.id }.to_string()).into_response();
    Ok(match &begun.session {
        Some(session) => session::signed_in(response, session, who.site.config.is_tls()),
        None => response,
    })
}

//! The mailed link that proves the address of a draft. Reading it changes nothing, for mail scanners do; its button does.

use crate::{
    platform::{
        auth::{
            Allowed, Anyone, session,
            token::{self, Purpose},
        },
        forms::{Faults, Form, email, local_path},
        http::{Page, Reply, Result},
        rate,
    },
    reference::paths::SubmissionEditPath,
    submissions::{
        Submission, acts,
        paths::{ConfirmationPath, DraftLinkPath, MySubmissionsPath, NewDraftLinkPath},
        permit::Change,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use std::time::Duration;

#[derive(Template)]
#[template(path = "submissions/link.html")]
struct LinkView {
    p: Page,
    state: State,
    sign_in: String,
}

enum State {
    /// Press to confirm and go on.
    Ready { action: String },
    /// Too old or used; a new one can go to the same address.
    Old { action: String },
    /// Not one of ours.
    Unknown,
    /// A new one is on its way.
    Sent,
}

#[derive(Template)]
#[template(path = "submissions/sent.html")]
struct SentView {
    p: Page,
    faults: Faults,
    email: String,
    action: String,
    back: String,
    is_sent: bool,
}

/// A button without fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgainForm {
    #[serde(default)]
    email: String,
}

/// No other site learns the secret in the address.
pub(super) fn without_referrer(response: impl IntoResponse) -> Response {
    let mut response = response.into_response();
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

fn show(who: &Anyone, state: State) -> Result<Response> {
    let title = match state {
        State::Ready { .. } => "submissions-link-title",
        State::Sent => "accounts-code-title",
        State::Old { .. } | State::Unknown => "submissions-link-old",
    };
    let next = MySubmissionsPath { lang: who.lang }.to_string();
    let next = percent_encoding::utf8_percent_encode(&next, percent_encoding::NON_ALPHANUMERIC);
    let view = LinkView { p: who.page().titled(who.t(title)).unlisted(), state, sign_in: format!("/{}/sign-in?next={next}", who.lang) };
    Ok(without_referrer(who.show_privately(&view)?))
}

/// The button, or the offer of a new link.
pub async fn page(path: DraftLinkPath, who: Anyone) -> Result<Response> {
    if token::peek(who.db(), Purpose::ConfirmDraft, &path.secret).await?.is_some() {
        return show(&who, State::Ready { action: path.to_string() });
    }
    old(&who, path).await
}

/// For a link that is not taken any more. Who has pressed twice goes on.
async fn old(who: &Anyone, path: DraftLinkPath) -> Result<Response> {
    let Some(found) = token::recall(who.db(), Purpose::ConfirmDraft, &path.secret).await? else { return show(who, State::Unknown) };
    if who.person.as_ref().is_some_and(|person| person.is_confirmed() && person.id.to_string() == found.subject) {
        let next = local_path(found.next_path.as_deref(), MySubmissionsPath { lang: path.lang }.to_string());
        return Ok(without_referrer(Redirect::to(&next)));
    }
    show(who, State::Old { action: NewDraftLinkPath { lang: path.lang, secret: path.secret }.to_string() })
}

/// Proves the address and goes on to the draft.
pub async fn press(path: DraftLinkPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let Some(confirmed) = acts::confirm(&who, path.secret.clone()).await? else {
        let mut response = old(&who, path).await?;
        if response.status().is_success() {
            *response.status_mut() = StatusCode::CONFLICT;
        }
        return Ok(response);
    };
    let next = local_path(confirmed.next.as_deref(), MySubmissionsPath { lang: path.lang }.to_string());
    Ok(session::signed_in(without_referrer(Redirect::to(&next)), &confirmed.session, who.site.config.is_tls()))
}

/// Whoever changes the language after asking for a new link.
pub async fn back(path: NewDraftLinkPath, _: Anyone) -> Redirect {
    Redirect::to(&DraftLinkPath { lang: path.lang, secret: path.secret }.to_string())
}

/// Mails a new link to the address of an old one, without saying which that is. The draft waits.
pub async fn renew(path: NewDraftLinkPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let Some(found) = token::recall(who.db(), Purpose::ConfirmDraft, &path.secret).await? else { return show(&who, State::Unknown) };
    let hour = Duration::from_hours(1);
    rate::count(&who.site.db, "sign-in client", &rate::client_key(who.client), who.site.config.rate_sign_in_per_client, hour).await?;
    rate::count(&who.site.db, "confirm account", &found.subject, who.site.config.rate_sign_in_per_address, hour).await?;
    let is_sent = acts::renew_confirmation(&who, found).await?;
    show(&who, if is_sent { State::Sent } else { State::Unknown })
}

/// Sends the letter again, to the same or a corrected address.
pub async fn send_again(path: ConfirmationPath, who: Allowed<Change, Submission>, Form(form): Form<AgainForm>) -> Result<Response> {
    let back = SubmissionEditPath { lang: path.lang, id: path.id }.to_string();
    if who.person.is_confirmed() {
        return Ok(Redirect::to(&back).into_response());
    }
    let mut faults = Faults::default();
    let address = email(path.lang, &form.email);
    if let Ok(address) = &address {
        let hour = Duration::from_hours(1);
        rate::count(&who.site.db, "confirm address", address, who.site.config.rate_sign_in_per_address, hour).await?;
        rate::count(&who.site.db, "confirm account", &who.person.id.to_string(), who.site.config.rate_sign_in_per_address, hour).await?;
        acts::send_confirmation(&who, who.it.id, who.person.id, address.clone()).await?;
    } else if let Err(words) = &address {
        faults.add("email", words);
    }
    let is_sent = faults.is_empty();
    let p = who.page().titled(who.t("submissions-confirm-title")).unlisted();
    let view = SentView { p: if is_sent { p } else { p.refused() }, faults, email: form.email, action: path.to_string(), back, is_sent };
    if is_sent { Ok(who.show_privately(&view)?.into_response()) } else { Ok(Reply::refused(&view)?.into_response()) }
}

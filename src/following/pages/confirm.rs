//! The mailed link that proves an address. Reading it changes nothing, for mail scanners do.

use super::{
    names::{self, Name},
    without_referrer,
};
use crate::{
    following::{acts, forms::Press, paths::ConfirmPath, store},
    platform::{
        audit::Actor,
        auth::{
            Anyone,
            token::{self, Purpose},
        },
        forms::Form,
        http::{Error, Page, Result},
    },
};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "following/confirm.html")]
struct ConfirmView {
    p: Page,
    state: State,
    manage: String,
}

enum State {
    /// Press to follow this at this address.
    Ready {
        address: String,
        name: Name,
        action: String,
    },
    Done,
    /// Used, too old, or none of ours.
    Old,
}

fn show(who: &Anyone, state: State) -> Result<Response> {
    let title = match state {
        State::Ready { .. } => "following-confirm-title",
        State::Done => "following-confirmed",
        State::Old => "following-confirm-old",
    };
    let view = ConfirmView { p: who.page().titled(who.t(title)).unlisted(), state, manage: format!("/{}/account/mail", who.lang) };
    Ok(without_referrer(who.show_privately(&view)?))
}

pub async fn page(path: ConfirmPath, who: Anyone) -> Result<Response> {
    let Some(found) = token::peek(who.db(), Purpose::Follow, &path.secret).await? else { return show(&who, State::Old) };
    let id = found.subject.parse().map_err(Error::internal)?;
    let Some((address, target)) = store::one(who.db(), id).await? else { return show(&who, State::Old) };
    match names::of(&who.site, path.lang, &target).await? {
        Some(name) => show(&who, State::Ready { address, name, action: path.to_string() }),
        None => show(&who, State::Old),
    }
}

pub async fn press(path: ConfirmPath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let is_done = acts::confirm(&who.site, Actor::from(&*who), path.secret).await?;
    show(&who, if is_done { State::Done } else { State::Old })
}

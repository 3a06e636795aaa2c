//! Ending letters from the link in one of them: signed in or not, in one press. Mail programs press it by themselves when
//! their user asks them to (RFC 8058), so it takes what comes from anywhere, answers without a redirect, and looks at no session.

use super::without_referrer;
use crate::{
    accounts::{
        acts,
        forms::Press,
        paths::UndoUnsubscribePath,
        store::stops::{self, Letter},
    },
    platform::{
        audit::Actor,
        auth::Anyone,
        forms::Form,
        http::{Error, Page, Result},
        mail::UnsubscribePath,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use bytes::Bytes;

#[derive(Template)]
#[template(path = "accounts/unsubscribe.html")]
struct UnsubscribeView {
    p: Page,
    letter: Option<Letter>,
    action: String,
    undo: String,
    manage: String,
}

fn show(who: &Anyone, path: UnsubscribePath, letter: Option<Letter>) -> Result<Response> {
    let title = match &letter {
        None => "accounts-unsubscribe-unknown",
        Some(letter) if letter.is_stopped => "accounts-unsubscribed",
        Some(_) => "accounts-unsubscribe-title",
    };
    let view = UnsubscribeView {
        p: who.page().titled(who.t(title)).unlisted(),
        letter,
        action: path.to_string(),
        manage: format!("/{}/account/mail", path.lang),
        undo: UndoUnsubscribePath { lang: path.lang, secret: path.secret }.to_string(),
    };
    Ok(without_referrer(who.show_privately(&view)?))
}

/// What the letters are, and the button.
pub async fn page(path: UnsubscribePath, who: Anyone) -> Result<Response> {
    let letter = stops::letter(who.db(), &path.secret).await?;
    show(&who, path, letter)
}

/// Ends them. Whatever the body says: it is a mail program's or that of our own button.
pub async fn press(path: UnsubscribePath, who: Anyone, _: Bytes) -> Result<Response> {
    let Some(letter) = stops::letter(who.db(), &path.secret).await? else { return Err(Error::NotFound) };
    let shown = Letter { is_stopped: true, address: letter.address.clone(), ..letter };
    acts::set_by_letter(&who.site, Actor::portal(), letter, true).await?;
    show(&who, path, Some(shown))
}

/// Whoever changes the language after having them again.
pub async fn back(path: UndoUnsubscribePath, _: Anyone) -> Redirect {
    Redirect::to(&UnsubscribePath { lang: path.lang, secret: path.secret }.to_string())
}

/// Has them again.
pub async fn undo(path: UndoUnsubscribePath, who: Anyone, Form(Press {}): Form<Press>) -> Result<Response> {
    let Some(letter) = stops::letter(who.db(), &path.secret).await? else { return Err(Error::NotFound) };
    acts::set_by_letter(&who.site, Actor::portal(), letter, false).await?;
    Ok(Redirect::to(&UnsubscribePath { lang: path.lang, secret: path.secret }.to_string()).into_response())
}

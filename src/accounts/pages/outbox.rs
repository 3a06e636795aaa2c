//! The desk's view of mail.

use super::{without_referrer, words::At};
use crate::{
    accounts::{
        acts,
        forms::Press,
        model::ManageUsers,
        paths::{MailPath, OutboxPath, ResendPath},
        store::outbox::{self, Mail, State},
    },
    platform::{
        audit::Actor,
        auth::Desk,
        forms::Form,
        http::{
            Error, Page, Reply, Result,
            listing::{self, Pager, asked, page_number},
        },
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{Redirect, Response},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/outbox.html")]
struct OutboxView {
    p: Page,
    q: String,
    states: Vec<(State, bool)>,
    rows: Vec<Row>,
    count: usize,
    pager: Option<Pager>,
    here: String,
    is_kept: bool,
}

struct Row {
    href: String,
    line: outbox::Line,
    created: At,
}

#[derive(Debug, Default, Deserialize)]
pub struct OutboxQuery {
    q: Option<String>,
    state: Option<String>,
    page: Option<String>,
}

pub async fn list(path: OutboxPath, who: Desk<ManageUsers>, Query(query): Query<OutboxQuery>) -> Result<Reply> {
    let lang = path.lang;
    let q = asked(query.q.as_deref());
    let state = query.state.as_deref().and_then(|code| State::ALL.into_iter().find(|state| state.code() == code));
    let page = page_number(query.page.as_deref());
    let (lines, count) = outbox::list(who.db(), &q, state, page).await?;
    let filters = listing::State::default().with("q", Some(&q)).with("state", state.map(State::code));
    let here = path.to_string();
    let view = OutboxView {
        p: who.page().titled(who.t("accounts-outbox")).below(format!("/{lang}/desk"), who.t("desk")).unlisted().dense().narrowed_by(&filters, &["state"]),
        states: State::ALL.into_iter().map(|of| (of, Some(of) == state)).collect(),
        rows: lines.into_iter().map(|line| Row { href: MailPath { lang, id: line.id }.to_string(), created: At::new(lang, line.created_at), line }).collect(),
        pager: Pager::new(lang, page, count, |page| filters.clone().with("page", (page > 1).then_some(page)).at(&here)),
        q,
        count,
        here,
        is_kept: who.site.config.smtp_url.is_none(),
    };
    who.show_privately(&view)
}

#[derive(Template)]
#[template(path = "accounts/mail.html")]
struct MailView {
    p: Page,
    mail: Mail,
    created: At,
    finished: Option<At>,
    next: Option<At>,
    body: Body,
    resend: Option<String>,
    is_resent: bool,
}

/// What is shown of a message's text.
enum Body {
    /// Line by line; a line that is one of our own links comes with its address in development, where that is how one
    /// signs in without a mail server.
    Lines(Vec<(String, bool)>),
    Hidden,
    Emptied,
}

#[derive(Debug, Default, Deserialize)]
pub struct MailQuery {
    done: Option<String>,
}

pub async fn page(path: MailPath, who: Desk<ManageUsers>, Query(query): Query<MailQuery>) -> Result<Response> {
    let MailPath { lang, id } = path;
    let mail = outbox::one(who.db(), id).await?.ok_or(Error::NotFound)?;
    let p = who.page().titled(&mail.subject).below(format!("/{lang}/desk"), who.t("desk")).below(OutboxPath { lang }, who.t("accounts-outbox"));
    let is_sendable = matches!(mail.state, State::Dead | State::Uncertain) || (mail.state == State::Kept && who.site.config.smtp_url.is_some());
    let view = MailView {
        p: p.unlisted().dense(),
        created: At::new(lang, mail.created_at),
        finished: mail.finished_at.map(|at| At::new(lang, at)),
        next: (mail.state == State::Waiting).then(|| At::new(lang, mail.next_attempt_at)),
        body: body(&who, &mail),
        resend: (is_sendable && !mail.text.is_empty()).then(|| ResendPath { lang, id }.to_string()),
        is_resent: query.done.is_some() && mail.state == State::Waiting,
        mail,
    };
    Ok(without_referrer(who.show_privately(&view)?))
}

/// A text that is still on its way, or has arrived, is its recipient's alone: it may hold a link that signs in.
fn body(who: &Desk<ManageUsers>, mail: &Mail) -> Body {
    let has_server = who.site.config.smtp_url.is_some();
    match mail.state {
        _ if mail.text.is_empty() => Body::Emptied,
        State::Sent | State::HandingOver | State::Uncertain => Body::Hidden,
        State::Waiting if has_server => Body::Hidden,
        State::Held | State::Waiting | State::Kept | State::Dropped | State::Dead => {
            let ours = format!("{}/", who.site.base_url);
            Body::Lines(mail.text.lines().map(|line| (line.to_owned(), who.site.is_development() && line.starts_with(&ours))).collect())
        }
    }
}

/// Puts a message that was given up into the queue again.
pub async fn resend(path: ResendPath, who: Desk<ManageUsers>, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::resend(&who.site, Actor::from(&*who), path.id).await?;
    Ok(Redirect::to(&format!("{}?done=resent", MailPath { lang: path.lang, id: path.id })))
}

//! `/desk/requests`: what contributors ask for, and the decision.

use super::{DoneQuery, When, frame_below, lead_on};
use crate::{
    desk::{
        acts::CHANGED,
        decisions::{Decision, decide as act},
        forms::{DecisionForm, moment, required},
        model::{Done, Review},
        paths::{DecisionPath, RequestsPath},
        store::{self, Request},
    },
    platform::{
        auth::{Allowed, Desk, Permits, Person},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result, listing::page_number},
        i18n::{Lang, format, text},
    },
    reference::paths::{CallPath, DeskRequestPath, DeskSubmissionPath},
    submissions::plea::PleaKind,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use sqlx::PgPool;

impl Permits<Review> for Request {
    type Key = super::Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: super::Key) -> Result<Option<Self>> {
        Ok(store::requests(db, person.id, Some(key.id), 1).await?.0.into_iter().next())
    }
}

#[derive(Template)]
#[template(path = "desk/requests.html")]
struct ListView {
    p: Page,
    done: Option<Done>,
    items: Vec<Item>,
    previous: Option<String>,
    next: Option<String>,
}

/// A request in words.
struct Item {
    it: Request,
    href: String,
    call: String,
    call_lang: Lang,
    asked: When,
    decided: Option<When>,
}

fn item(lang: Lang, it: Request) -> Item {
    let (call, call_lang) = it.call_title.pick(lang);
    Item {
        href: DeskRequestPath { lang, id: *it.id }.to_string(),
        call: call.to_owned(),
        call_lang,
        asked: When::new(lang, it.asked_at),
        decided: it.decided_at.map(|at| When::new(lang, at)),
        it,
    }
}

#[derive(Debug, Deserialize)]
pub struct Paged {
    page: Option<String>,
    done: Option<String>,
}

pub async fn list(path: RequestsPath, who: Desk<Review>, Query(query): Query<Paged>) -> Result<Reply> {
    let lang = path.lang;
    let page = page_number(query.page.as_deref());
    let (requests, total) = store::requests(who.db(), who.person.id, None, page).await?;
    let at = |page: usize| format!("{path}?page={page}");
    who.show_privately(&ListView {
        p: frame_below(&who, who.t("pleas-desk-title")),
        done: query.done.as_deref().and_then(Done::parse),
        items: requests.into_iter().map(|one| item(lang, one)).collect(),
        previous: (page > 1).then(|| at(page - 1)),
        next: (i64::try_from(page * 20).unwrap_or(i64::MAX) < total).then(|| at(page + 1)),
    })
}

#[derive(Template)]
#[template(path = "desk/request.html")]
struct RequestView {
    p: Page,
    faults: Faults,
    done: Option<Done>,
    meanwhile: Option<&'static str>,
    one: Item,
    call_href: String,
    /// Its page on the desk; a draft has none.
    submission_href: Option<String>,
    deadline: Option<String>,
    own_limit: Option<String>,
    zone: String,
    until: String,
    answer: String,
    action: String,
}

type Asked = Allowed<Review, Request>;

fn view(who: &Asked, it: Request, faults: Faults, form: DecisionForm, meanwhile: Option<&'static str>) -> RequestView {
    let lang = who.lang;
    let zone = TimeZone::get(&it.zone).unwrap_or(TimeZone::UTC);
    let words = |at: Timestamp| format::deadline(lang, at, &zone, &it.zone);
    RequestView {
        p: frame_below(who, who.t(it.kind.key())).below(RequestsPath { lang }, who.t("pleas-desk-title")),
        call_href: CallPath { lang, slug: it.slug.clone() }.to_string(),
        submission_href: it.reference.as_ref().map(|_| DeskSubmissionPath { lang, id: *it.submission }.to_string()),
        deadline: it.closes_at.map(words),
        own_limit: it.own_limit.map(words),
        zone: it.zone.clone(),
        action: DecisionPath { lang, id: *it.id }.to_string(),
        one: item(lang, it),
        until: form.until,
        answer: form.answer,
        done: None,
        faults,
        meanwhile,
    }
}

pub async fn page(_: DeskRequestPath, who: Asked, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let view = RequestView { done: query.done(), ..view(&who, who.it.clone(), Faults::default(), DecisionForm::default(), None) };
    who.show_privately(&view)
}

/// What is decided, if everything that it needs is there.
fn decision(who: &Asked, form: &DecisionForm) -> std::result::Result<(Decision, String), Faults> {
    let answer = required(who.lang, "answer", &form.answer, "pleas-answer-missing");
    let wanted = match (form.decision.as_str(), who.it.kind) {
        ("grant", PleaKind::Withdrawal) => Ok(Decision::Unpublish),
        ("grant", PleaKind::Late) => {
            moment(&who.it.zone, &form.until).filter(|until| who.it.closes_at.is_none_or(|closes| *until > closes)).map(Decision::Until).ok_or_else(|| {
                let mut faults = Faults::default();
                faults.add("until", text(who.lang, "pleas-until-wrong"));
                faults
            })
        }
        _ => Ok(Decision::Refuse),
    };
    match (wanted, answer) {
        (Ok(wanted), Ok(answer)) => Ok((wanted, answer)),
        (Err(mut faults), answer) => {
            if let Err(more) = answer {
                for (field, words) in more.all() {
                    faults.add(field, words);
                }
            }
            Err(faults)
        }
        (Ok(_), Err(faults)) => Err(faults),
    }
}

pub async fn decide(path: DecisionPath, who: Asked, Form(form): Form<DecisionForm>) -> Result<Response> {
    let (wanted, answer) = match decision(&who, &form) {
        Ok(decided) => decided,
        Err(faults) => {
            let mut view = view(&who, who.it.clone(), faults, form, None);
            view.p = view.p.refused();
            return Ok(Reply::refused(&view)?.into_response());
        }
    };
    match act(&who, &who.it, wanted, answer).await {
        Ok(()) => Ok(lead_on(DeskRequestPath { lang: path.lang, id: path.id }, Done::Decided).into_response()),
        Err(Error::Conflict(CHANGED)) => {
            let now = Request::find_allowed(who.db(), &who.person, super::Key { id: path.id }).await?.ok_or(Error::NotFound)?;
            let view = view(&who, now, Faults::default(), form, Some("pleas-meanwhile"));
            Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error),
    }
}

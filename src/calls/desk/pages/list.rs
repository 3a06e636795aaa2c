//! `/desk/calls`: the calls of an officer.

use super::{LangMark, marks};
use crate::{
    calls::{
        desk::{
            EditCalls, frame,
            model::Stage,
            paths::{DeskCallPath, DeskCallsPath, NewCallPath},
            store::{self, Listed, Shelf},
        },
        model::CallOrigin,
        pages::Convener,
    },
    platform::{
        auth::{Act, Desk},
        http::{
            Page, Reply, Result,
            listing::{Pager, State, page_number},
        },
        i18n::{Lang, format},
    },
    reference::{self, Reference, paths::CallPath},
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/list.html")]
struct ListView {
    p: Page,
    is_record: bool,
    led_href: String,
    record_href: String,
    new_href: String,
    may_create: bool,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

struct Row {
    title: String,
    title_lang: Lang,
    href: String,
    convener: String,
    stage: Stage,
    is_demonstration: bool,
    is_record: bool,
    opening: Option<String>,
    deadline: Option<String>,
    drafts: String,
    received: String,
    langs: Vec<LangMark>,
    clone_href: String,
}

#[derive(Debug, Deserialize)]
pub struct ListQuery {
    show: Option<String>,
    page: Option<String>,
}

/// `/desk/calls`
pub async fn page(path: DeskCallsPath, who: Desk<EditCalls>, Query(query): Query<ListQuery>) -> Result<Reply> {
    let lang = path.lang;
    let shelf = if query.show.as_deref() == Some("record") { Shelf::Record } else { Shelf::Led };
    let number = page_number(query.page.as_deref());
    let reference = reference::recall(&who.site).await?;
    let (listed, total) = store::list(who.db(), lang, who.person.id, EditCalls::ROLES, shelf, number).await?;
    let state = State::default().with("show", (shelf == Shelf::Record).then_some("record"));
    who.show_privately(&ListView {
        p: frame::desk_page(&who, who.t("editor-calls")).narrowed_by(&state, &["show"]),
        is_record: shelf == Shelf::Record,
        led_href: path.to_string(),
        record_href: State::default().with("show", Some("record")).at(path),
        new_href: NewCallPath { lang }.to_string(),
        may_create: !super::new::conveners(&who.person, &reference).is_empty(),
        rows: listed.into_iter().map(|one| row(one, &reference, lang)).collect(),
        pager: Pager::new(lang, number, total, |page| state.clone().with("page", (page > 1).then_some(page)).at(path)),
    })
}

fn row(one: Listed, reference: &Reference, lang: Lang) -> Row {
    let is_record = one.schedule.origin == CallOrigin::Reference;
    let href = if one.is_editable { DeskCallPath { lang, slug: one.slug.clone() }.to_string() } else { CallPath { lang, slug: one.slug.clone() }.to_string() };
    Row {
        href,
        convener: Convener::of(reference, one.convener_code.as_deref(), one.convener_name.as_deref(), lang).name,
        stage: Stage::of(&one.schedule, one.announced_at),
        is_demonstration: one.schedule.origin == CallOrigin::Demonstration,
        is_record,
        opening: one.schedule.opening(lang),
        deadline: one.schedule.deadline(lang),
        drafts: format::number(lang, one.drafts),
        received: format::number(lang, one.received),
        langs: marks(&one.complete),
        clone_href: State::default().with("from", Some(&one.slug)).at(NewCallPath { lang }),
        title: one.title,
        title_lang: one.title_lang,
    }
}

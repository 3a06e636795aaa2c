//! The desk's list of organizations.

use super::{kind, place};
use crate::{
    organizations::{
        paths::{DeskOrganizationPath, DeskOrganizationsPath},
        permit::ManageOrganizations,
        store::desk::{self, Narrowed},
    },
    platform::{
        auth::Desk,
        http::{
            Page, Reply, Result,
            listing::{Pager, State, asked, page_number},
        },
        i18n::{Lang, text},
    },
    reference,
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "organizations/desk_list.html")]
struct ListView {
    p: Page,
    q: String,
    states: Vec<(&'static str, String, bool)>,
    rows: Vec<Row>,
    count: usize,
    pager: Option<Pager>,
    here: String,
}

struct Row {
    href: String,
    name: String,
    name_lang: Lang,
    kind: String,
    place: String,
    is_verified: bool,
    is_demonstration: bool,
    members: i64,
    focal_points: i64,
    requests: i64,
    submissions: i64,
}

#[derive(Debug, Default, Deserialize)]
pub struct ListQuery {
    q: Option<String>,
    state: Option<String>,
    page: Option<String>,
}

pub async fn page(path: DeskOrganizationsPath, who: Desk<ManageOrganizations>, Query(query): Query<ListQuery>) -> Result<Reply> {
    let lang = path.lang;
    let q = asked(query.q.as_deref());
    let narrowed = query.state.as_deref().and_then(|code| Narrowed::ALL.into_iter().find(|one| one.code() == code));
    let page = page_number(query.page.as_deref());
    let here = path.to_string();
    let state = State::default().with("q", Some(&q)).with("state", narrowed.map(Narrowed::code));
    let (lines, count) = desk::list(who.db(), &q, narrowed, page).await?;
    let reference = reference::recall(&who.site).await?;
    let row = |line: desk::Line| Row {
        href: DeskOrganizationPath { lang, id: line.id }.to_string(),
        kind: kind(lang, &reference, &line.kind),
        place: place(lang, &reference, line.country.as_deref(), line.region.as_deref()),
        name: line.name,
        name_lang: line.name_lang,
        is_verified: line.is_verified,
        is_demonstration: line.is_demonstration,
        members: line.members,
        focal_points: line.focal_points,
        requests: line.requests,
        submissions: line.submissions,
    };
    let p = who.page().titled(who.t("organizations-desk-title")).below(format!("/{lang}/desk"), who.t("desk")).unlisted().dense();
    let view = ListView {
        p: p.narrowed_by(&state, &["state"]),
        states: Narrowed::ALL.into_iter().map(|one| (one.code(), text(lang, one.key()).to_string(), Some(one) == narrowed)).collect(),
        rows: lines.into_iter().map(row).collect(),
        pager: Pager::new(lang, page, count, |page| state.clone().with("page", (page > 1).then_some(page)).at(&here)),
        count,
        q,
        here,
    };
    who.show_privately(&view)
}

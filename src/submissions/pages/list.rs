//! `/my/submissions`: all of one's own.

use crate::{
    platform::{
        auth::SignedIn,
        http::{Page, Reply, Result, Section},
        i18n::Lang,
    },
    reference::paths::{CallPath, CallsPath, SubmissionEditPath, SubmissionPath},
    submissions::{
        model::State,
        paths::{MySubmissionsPath, ReceiptPath},
        store::own,
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/list.html")]
struct ListView {
    p: Page,
    items: Vec<Item>,
    unproved: Option<String>,
    calls_href: String,
    previous: Option<String>,
    next: Option<String>,
}

struct Item {
    href: String,
    title: Option<String>,
    organization: Option<String>,
    lang: Lang,
    state: State,
    reference: Option<String>,
    call_href: String,
    call_title: String,
    call_title_lang: Lang,
    changed: String,
    closes_in: Option<String>,
    versions: i64,
    receipt_href: Option<String>,
    edit_href: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Paged {
    page: Option<String>,
}

pub async fn page(path: MySubmissionsPath, who: SignedIn, Query(query): Query<Paged>) -> Result<Reply> {
    let lang = path.lang;
    let page = query.page.as_deref().and_then(|page| page.parse::<i64>().ok()).filter(|page| (1..=500).contains(page)).unwrap_or(1);
    let (listed, total) = own::list(who.db(), lang, who.person.id, page).await?;
    let at = |page: i64| format!("{path}?page={page}");
    let view = ListView {
        p: who.page().titled(who.t("my-submissions")).within(Section::Inputs).unlisted(),
        items: listed.into_iter().map(|one| item(one, lang)).collect(),
        unproved: who.person.claimed_email.clone().filter(|_| !who.person.is_confirmed()),
        calls_href: CallsPath { lang }.to_string(),
        previous: (page > 1).then(|| at(page - 1)),
        next: (page * 20 < total).then(|| at(page + 1)),
    };
    who.show_privately(&view)
}

fn item(one: own::Listed, lang: Lang) -> Item {
    Item {
        href: SubmissionPath { lang, id: one.id }.to_string(),
        changed: one.schedule.instant(lang, one.changed_at),
        closes_in: one.schedule.closes_in(lang),
        call_href: CallPath { lang, slug: one.slug }.to_string(),
        edit_href: (one.state == State::Draft).then(|| SubmissionEditPath { lang, id: one.id }.to_string()),
        receipt_href: one.receipt.map(|code| ReceiptPath { lang, code }.to_string()),
        title: one.title,
        organization: one.organization,
        lang: one.lang,
        state: one.state,
        reference: one.reference,
        call_title: one.call_title,
        call_title_lang: one.call_title_lang,
        versions: one.versions,
    }
}

//! `/my/submissions`: all of one's own, and what waits for an answer first.

use crate::{
    platform::{
        auth::SignedIn,
        http::{Page, Reply, Result, Section, listing::State as Address},
        i18n::Lang,
    },
    reference::paths::{CallPath, CallsPath, InputPath, SubmissionEditPath, SubmissionPath},
    submissions::{
        model::State,
        paths::{MySubmissionsPath, ReceiptPath},
        store::mine::{self, Listed, OwnCall, Wanted},
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/list.html")]
struct ListView {
    p: Page,
    here: String,
    items: Vec<Item>,
    unproved: Option<String>,
    calls_href: String,
    /// Questions of the secretariat that wait in all.
    questions: i64,
    calls: Vec<OwnCall>,
    states: Vec<State>,
    state: Option<State>,
    call: Option<String>,
    previous: Option<String>,
    next: Option<String>,
}

impl ListView {
    fn is_filtered(&self) -> bool {
        self.state.is_some() || self.call.is_some()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn is_state(&self, state: &State) -> bool {
        self.state == Some(*state)
    }

    fn is_call(&self, slug: &str) -> bool {
        self.call.as_deref() == Some(slug)
    }
}

struct Item {
    href: String,
    title: Option<String>,
    lang: Lang,
    organization: Option<String>,
    state: State,
    reference: Option<String>,
    call_href: String,
    call_title: String,
    call_title_lang: Lang,
    changed: String,
    closes_in: Option<String>,
    versions: i64,
    questions: i64,
    requests: i64,
    receipt_href: Option<String>,
    edit_href: Option<String>,
    public_href: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    page: Option<String>,
    state: Option<String>,
    call: Option<String>,
}

pub async fn page(path: MySubmissionsPath, who: SignedIn, Query(query): Query<Asked>) -> Result<Reply> {
    let lang = path.lang;
    let (calls, states, questions) = mine::choices(who.db(), lang, who.person.id).await?;
    let wanted = Wanted {
        page: query.page.as_deref().and_then(|page| page.parse().ok()).filter(|page| (1..=500).contains(page)).unwrap_or(1),
        state: query.state.as_deref().and_then(|state| state.parse().ok()).filter(|state| states.contains(state)),
        call: query.call.filter(|slug| calls.iter().any(|call| call.slug == *slug)),
    };
    let (listed, total) = mine::list(who.db(), lang, who.person.id, &wanted).await?;
    let address = Address::default().with("state", wanted.state.map(State::code)).with("call", wanted.call.as_deref());
    let at = |page: i64| address.clone().with("page", Some(page)).at(path);
    let view = ListView {
        p: who.page().titled(who.t("my-submissions")).within(Section::Inputs).unlisted(),
        here: path.to_string(),
        items: listed.into_iter().map(|one| item(one, lang)).collect(),
        unproved: who.person.claimed_email.clone().filter(|_| !who.person.is_confirmed()),
        calls_href: CallsPath { lang }.to_string(),
        previous: (wanted.page > 1).then(|| at(wanted.page - 1)),
        next: (wanted.page * 20 < total).then(|| at(wanted.page + 1)),
        state: wanted.state,
        call: wanted.call,
        questions,
        calls,
        states,
    };
    who.show_privately(&view)
}

fn item(one: Listed, lang: Lang) -> Item {
    Item {
        href: SubmissionPath { lang, id: one.id }.to_string(),
        changed: one.schedule.instant(lang, one.changed_at),
        closes_in: one.schedule.closes_in(lang),
        call_href: CallPath { lang, slug: one.slug }.to_string(),
        edit_href: (one.state == State::Draft).then(|| SubmissionEditPath { lang, id: one.id }.to_string()),
        receipt_href: one.receipt.map(|code| ReceiptPath { lang, code }.to_string()),
        public_href: one.reference.clone().filter(|_| one.is_public).map(|reference| InputPath { lang, reference }.to_string()),
        title: one.title,
        lang: one.lang,
        organization: one.organization,
        state: one.state,
        reference: one.reference,
        call_title: one.call_title,
        call_title_lang: one.call_title_lang,
        versions: one.versions,
        questions: one.questions,
        requests: one.requests,
    }
}

//! `/desk/submissions`: the queue.

use super::{When, frame_below};
use crate::{
    desk::{
        acts::{self, Batch},
        model::{Review, SHOWN, Sort},
        paths::{BatchPath, QueuePath},
        store::{self, Assignee, CallCount, Choices, Standing, Wanted},
    },
    platform::{
        auth::Desk,
        forms::{Fields, local_path},
        http::{
            Error, Page, Reply, Result,
            listing::{Pager, State as Address, asked, page_number},
        },
        i18n::{Lang, format},
        text::beginning,
    },
    reference::{self, Reference, paths::DeskSubmissionPath},
    submissions::model::State,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

/// Letters of a choice in a filter.
const LONGEST_CHOICE: usize = 45;
/// Submissions that one batch may hold.
const MOST: usize = 100;

#[derive(Debug, Default, Deserialize)]
pub struct QueueQuery {
    state: Option<String>,
    call: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    lang: Option<String>,
    officer: Option<String>,
    q: Option<String>,
    sort: Option<String>,
    page: Option<String>,
    done: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueueView {
    p: Page,
    tabs: Vec<Tab>,
    state: &'static str,
    q: String,
    calls: Vec<Pick>,
    kinds: Vec<Pick>,
    langs: Vec<Pick>,
    officers: Vec<Pick>,
    sorts: Vec<Pick>,
    rows: Vec<RowView>,
    total: usize,
    done: Option<usize>,
    pager: Option<Pager>,
    here: String,
    /// The address to come back to after a batch.
    back: String,
    batch: String,
    clear: String,
    is_narrowed: bool,
}

struct Tab {
    words: String,
    count: String,
    href: String,
    is_current: bool,
}

/// A choice of a `select`.
struct Pick {
    value: String,
    words: String,
    is_chosen: bool,
}

struct RowView {
    id: Uuid,
    reference: String,
    who: Option<String>,
    kind: String,
    lang: Lang,
    state: State,
    call: Option<String>,
    assignee: Option<String>,
    since: When,
    ago: String,
    versions: String,
    notes: String,
    is_late: bool,
    /// Accepted for the secretariat only: nothing is left to do.
    is_kept: bool,
    href: String,
}

/// What the query says, made sense of.
struct Asked {
    state: &'static str,
    wanted: Wanted,
    officer: String,
    address: Address,
    /// All that the address says and means something.
    understood: Address,
}

impl Asked {
    fn new(query: &QueueQuery, me: Uuid, choices: &Choices, reference: &Reference) -> Self {
        let standing = match query.state.as_deref() {
            Some("all") => Standing::Anywhere,
            Some(code) => code.parse().ok().filter(|state| SHOWN.contains(state)).map_or_else(Standing::default, Standing::At),
            None => Standing::default(),
        };
        let state = match standing {
            Standing::Waiting => "todo",
            Standing::At(state) => state.code(),
            Standing::Anywhere => "all",
        };
        let assignee = match query.officer.as_deref() {
            Some("me") => Some(Assignee::Of(me)),
            Some("nobody") => Some(Assignee::Nobody),
            Some(id) => id.parse().ok().map(Assignee::Of),
            None => None,
        };
        let officer = if assignee.is_some() { query.officer.clone().unwrap_or_default() } else { String::new() };
        let filled = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
        let wanted = Wanted {
            standing,
            call: filled(&query.call).filter(|call| choices.calls.iter().any(|(slug, _)| slug == call)),
            kind: filled(&query.kind).filter(|kind| reference.stakeholder_type(kind).is_some()),
            lang: query.lang.as_deref().and_then(|lang| lang.parse().ok()),
            assignee,
            q: asked(query.q.as_deref()),
            sort: query.sort.as_deref().and_then(Sort::parse).unwrap_or_default(),
            page: page_number(query.page.as_deref()),
        };
        let address = Address::default()
            .with("state", Some(state).filter(|state| *state != "todo"))
            .with("call", wanted.call.as_deref())
            .with("type", wanted.kind.as_deref())
            .with("lang", wanted.lang)
            .with("officer", Some(&officer))
            .with("q", Some(&wanted.q))
            .with("sort", Some(wanted.sort.code()).filter(|_| wanted.sort != Sort::default()));
        // What goes without saying is understood where it is said all the same.
        let said = |typed: &Option<String>, code: &'static str| Some(code).filter(|code| typed.as_deref() == Some(*code));
        let understood = address.clone().with("state", said(&query.state, state)).with("sort", said(&query.sort, wanted.sort.code()));
        Self { state, wanted, officer, address, understood }
    }
}

/// `/desk/submissions`
pub async fn page(path: QueuePath, who: Desk<Review>, Query(query): Query<QueueQuery>) -> Result<Reply> {
    let choices = store::choices(who.db(), who.person.id).await?;
    let reference = reference::recall(&who.site).await?;
    let asked = Asked::new(&query, *who.person.id, &choices, &reference);
    let rows = store::queue(who.db(), who.person.id, &asked.wanted).await?;
    let counts = store::counts(who.db(), who.person.id).await?;
    let total = rows.first().and_then(|row| usize::try_from(row.total).ok()).unwrap_or_default();
    let tab = |code: &str, words: &'static str, of: fn(&CallCount, Option<State>) -> i64, state: Option<State>| Tab {
        words: who.t(words).into(),
        count: format::number(who.lang, of_call(&counts, asked.wanted.call.as_deref()).map(|count| of(count, state)).sum::<i64>()),
        href: asked.address.clone().with("state", Some(code).filter(|code| *code != "todo")).at(path),
        is_current: asked.state == code,
    };
    let mut tabs = vec![tab("todo", "desk-todo", |count, _| count.waiting, None)];
    tabs.extend(SHOWN.into_iter().map(|state| tab(state.code(), state.key(), |count, state| if count.state == state { count.count } else { 0 }, Some(state))));
    tabs.push(tab("all", "desk-all", |count, _| count.count, None));
    let pick = |value: &str, words: String, chosen: Option<&str>| Pick {
        is_chosen: chosen == Some(value),
        value: value.to_owned(),
        words: beginning(&words, LONGEST_CHOICE),
    };
    let mut officers = vec![pick("me", who.t("desk-me").into(), Some(&asked.officer)), pick("nobody", who.t("desk-nobody").into(), Some(&asked.officer))];
    officers.extend(choices.officers.into_iter().map(|(id, name)| pick(&id.to_string(), name, Some(&asked.officer))));
    let shows_call = asked.wanted.call.is_none() && choices.calls.len() > 1;
    let back = asked.address.clone().with("page", Some(asked.wanted.page).filter(|page| *page > 1)).at(path);
    who.show_privately(&QueueView {
        p: frame_below(&who, who.t("desk-queue")).narrowed_by(&asked.understood, &["state", "call", "type", "lang", "officer", "sort"]),
        calls: choices.calls.iter().map(|(slug, title)| pick(slug, title.get(who.lang).to_owned(), asked.wanted.call.as_deref())).collect(),
        kinds: reference.stakeholder_types.iter().map(|kind| pick(&kind.code, kind.name.get(who.lang).to_owned(), asked.wanted.kind.as_deref())).collect(),
        langs: Lang::ALL
            .into_iter()
            .map(|lang| pick(lang.code(), who.t(crate::inputs::language_key(lang)).into(), asked.wanted.lang.map(Lang::code)))
            .collect(),
        sorts: Sort::ALL.into_iter().map(|sort| pick(sort.code(), who.t(sort_key(sort)).into(), Some(asked.wanted.sort.code()))).collect(),
        rows: rows.into_iter().map(|row| RowView::new(who.lang, &reference, shows_call, row)).collect(),
        pager: Pager::new(who.lang, asked.wanted.page, total, |page| asked.address.clone().with("page", Some(page).filter(|page| *page > 1)).at(path)),
        done: query.done.and_then(|done| done.parse().ok()),
        is_narrowed: !asked.address.clone().without(&["state", "sort"]).is_empty(),
        clear: Address::default().with("state", Some(asked.state).filter(|state| *state != "todo")).at(path),
        here: path.to_string(),
        batch: BatchPath { lang: path.lang }.to_string(),
        q: asked.wanted.q,
        state: asked.state,
        tabs,
        officers,
        total,
        back,
    })
}

/// The counts of the call that is asked for, or of all.
fn of_call<'a>(counts: &'a [CallCount], slug: Option<&'a str>) -> impl Iterator<Item = &'a CallCount> {
    counts.iter().filter(move |count| slug.is_none_or(|slug| slug == count.slug))
}

impl RowView {
    /// The call is named only where rows of several calls stand together.
    fn new(lang: Lang, reference: &Reference, shows_call: bool, row: store::Row) -> Self {
        let kind_name = |code: &str| reference.stakeholder_type(code).map_or_else(|| code.to_owned(), |kind| kind.name.get(lang).to_owned());
        Self {
            href: DeskSubmissionPath { lang, id: row.id }.to_string(),
            id: row.id,
            reference: row.reference,
            who: row.organization,
            kind: row.kind.as_deref().map(kind_name).unwrap_or_default(),
            lang: row.lang,
            state: row.state,
            call: shows_call.then(|| beginning(row.call.0.get(lang), 60)),
            assignee: row.assignee,
            ago: ago(lang, row.since.to_jiff()),
            since: When::new(lang, row.since.to_jiff()),
            versions: format::number(lang, row.versions),
            notes: if row.notes > 0 { format::number(lang, row.notes) } else { String::new() },
            is_late: row.is_late,
            is_kept: row.state == State::Accepted && !row.is_waiting,
        }
    }
}

/// How long ago, as queues say it.
fn ago(lang: Lang, since: Timestamp) -> String {
    format::relative(lang, since.as_second() - Timestamp::now().as_second())
}

fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::Oldest => "desk-sort-oldest",
        Sort::Newest => "desk-sort-newest",
        Sort::Reference => "desk-reference",
        Sort::Organization => "desk-from",
    }
}

/// One act on all chosen rows.
pub async fn batch(path: BatchPath, who: Desk<Review>, fields: Fields) -> Result<Response> {
    let fields = fields.only(&["act", "back"], &["id"])?;
    let ids: Vec<Uuid> = fields.all("id").filter_map(|id| id.parse().ok()).take(MOST).collect();
    let what = match fields.first("act") {
        Some("assign") => Batch::AssignToMe,
        Some("review") => Batch::OpenForReview,
        _ => return Err(Error::BadRequest("no such act")),
    };
    let done = acts::batch(&who, who.person.id, ids, what).await?;
    let back = local_path(fields.first("back"), QueuePath { lang: path.lang }.to_string());
    let joint = if back.contains('?') { '&' } else { '?' };
    Ok(Redirect::to(&format!("{back}{joint}done={done}")).into_response())
}

//! `/calls`: what is open, what comes, what has been.

use super::Convener;
use crate::{
    calls::{
        model::{CallOrigin, Standing},
        store::{self, Listed, Wanted},
    },
    platform::{
        auth::Anyone,
        http::{Page, Reply, Result, Section, listing::State},
        i18n::Lang,
        text::{beginning, clean_line},
    },
    reference::{
        self, Line, Reference,
        paths::{CallPath, CallSubmitPath, CallsPath},
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Deserialize)]
pub struct Filter {
    convener: Option<String>,
    year: Option<String>,
    line: Option<String>,
    q: Option<String>,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "calls/calls.html")]
struct CallsView {
    p: Page,
    open: Vec<Card>,
    upcoming: Vec<Card>,
    closed: Vec<Card>,
    closed_count: i64,
    conveners: Vec<Choice>,
    years: Vec<Choice>,
    lines: Vec<Choice>,
    q: String,
    is_filtered: bool,
    clear_href: String,
    previous: Option<String>,
    next: Option<String>,
}

/// A value of a filter.
struct Choice {
    value: String,
    words: String,
    is_chosen: bool,
}

/// A call in the list.
struct Card {
    title: String,
    title_lang: Lang,
    purpose: String,
    href: String,
    submit_href: String,
    convener: Convener,
    is_demonstration: bool,
    closes_in: Option<String>,
    deadline: Option<String>,
    deadline_utc: Option<String>,
    opening: Option<String>,
    machine: Option<(String, String)>,
    lines: Vec<Arc<Line>>,
    published: i64,
    known_responses: Option<i32>,
}

pub async fn page(path: CallsPath, who: Anyone, Query(filter): Query<Filter>) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let wanted = wanted(&filter, &reference);
    let page = filter.page.as_deref().and_then(|page| page.parse::<i64>().ok()).filter(|page| (1..=500).contains(page)).unwrap_or(1);
    let (listed, closed_count) = store::list(who.db(), lang, &wanted, page).await?;
    let (conveners, years) = store::choices(who.db()).await?;
    let (mut open, mut upcoming, mut closed) = (Vec::new(), Vec::new(), Vec::new());
    for call in listed {
        match call.schedule.standing() {
            Standing::Open => open.push(card(call, &reference, lang)),
            Standing::Upcoming => upcoming.push(card(call, &reference, lang)),
            Standing::Closed => closed.push(card(call, &reference, lang)),
        }
    }
    let p = who.page().narrowed_by(&state(&wanted), &["convener", "year", "line"]);
    let view = CallsView {
        open,
        upcoming,
        closed,
        closed_count,
        conveners: conveners
            .into_iter()
            .map(|code| Choice {
                words: reference.entity(&code).map_or_else(|| code.clone(), |entity| entity.label(lang).to_owned()),
                is_chosen: wanted.convener.as_deref() == Some(&code),
                value: code,
            })
            .collect(),
        years: years
            .into_iter()
            .map(|year| Choice { words: year.to_string(), is_chosen: wanted.year.map(i32::from) == Some(year), value: year.to_string() })
            .collect(),
        lines: reference
            .lines
            .iter()
            .map(|line| Choice {
                words: format!("{} {}", line.display_code(), line.short.get(lang)),
                is_chosen: wanted.line.as_deref() == Some(&line.code),
                value: line.code.clone(),
            })
            .collect(),
        is_filtered: wanted.convener.is_some() || wanted.year.is_some() || wanted.line.is_some() || wanted.words.is_some(),
        previous: (page > 1).then(|| page_href(lang, &wanted, page - 1)),
        next: (page < store::pages(closed_count)).then(|| page_href(lang, &wanted, page + 1)),
        q: wanted.words.unwrap_or_default(),
        clear_href: CallsPath { lang }.to_string(),
        p: p.titled(who.t("calls-title")).described(who.t("calls-lead")).within(Section::Inputs).with_query_in_address(),
    };
    who.show(&view)
}

fn wanted(filter: &Filter, reference: &Reference) -> Wanted {
    Wanted {
        convener: filter.convener.clone().filter(|code| reference.entity(code).is_some()),
        year: filter.year.as_deref().and_then(|year| year.parse().ok()).filter(|year| (1990..2200).contains(year)),
        line: filter.line.clone().filter(|code| reference.line(code).is_some()),
        words: filter.q.as_deref().map(|q| beginning(&clean_line(q), 200)).filter(|q| !q.is_empty()),
    }
}

fn state(wanted: &Wanted) -> State {
    State::default().with("convener", wanted.convener.as_ref()).with("year", wanted.year).with("line", wanted.line.as_ref()).with("q", wanted.words.as_ref())
}

fn page_href(lang: Lang, wanted: &Wanted, page: i64) -> String {
    format!("{}#closed", state(wanted).with("page", Some(page)).at(CallsPath { lang }))
}

fn card(call: Listed, reference: &Reference, lang: Lang) -> Card {
    Card {
        title: call.title,
        title_lang: call.title_lang,
        purpose: call.purpose.map(|purpose| beginning(&purpose, 260)).unwrap_or_default(),
        href: CallPath { lang, slug: call.slug.clone() }.to_string(),
        submit_href: CallSubmitPath { lang, slug: call.slug }.to_string(),
        convener: Convener::of(reference, call.convener_code.as_deref(), call.convener_name.as_deref(), lang),
        is_demonstration: call.schedule.origin == CallOrigin::Demonstration,
        closes_in: call.schedule.closes_in(lang),
        deadline: call.schedule.deadline(lang),
        deadline_utc: call.schedule.deadline_utc(lang),
        opening: call.schedule.opening(lang),
        machine: call.schedule.machine(),
        lines: if call.lines.len() < reference.lines.len() { reference.lines_of(&call.lines) } else { Vec::new() },
        published: call.published,
        known_responses: call.known_responses,
    }
}

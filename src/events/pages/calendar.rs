//! The calendar: what is coming and what has been, as a list, by month, or on one time line.

use super::{
    Row,
    month::{self, Month},
    timeline::{self, Timeline},
    today,
};
use crate::{
    events::{
        filter::{Asked, Filter, days},
        model::Event,
        recall,
    },
    platform::{
        atom::ATOM,
        auth::Anyone,
        http::{
            Page, Reply, Result, Section,
            listing::{self, Applied, Facet, PAGE_SIZE, Pager, State},
            page::Link,
        },
        ics::ICS,
    },
    reference::{self, Reference, paths::EventsPath},
};
use askama::Template;
use axum::extract::Query;
use jiff::{Timestamp, civil::Date};

#[derive(Template)]
#[template(path = "events/calendar.html")]
struct CalendarPage {
    p: Page,
    filter: Filter,
    fields: Vec<(&'static str, String)>,
    from: String,
    to: String,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    clear: String,
    total: usize,
    views: Vec<Link>,
    shown: Shown,
    is_timeline: bool,
    /// Calendar file and feed of what is shown, and the file for calendar programmes to subscribe to.
    ics: String,
    webcal: String,
    atom: String,
}

/// What is shown of the events.
enum Shown {
    List(List),
    Month(Month),
    Timeline(Timeline),
}

struct List {
    upcoming: Vec<Row>,
    /// Of the past, newest first, what stands on this page; by year, with how many each year has.
    past: Vec<(String, usize, Vec<Row>)>,
    pager: Option<Pager>,
    is_first: bool,
}

pub(in crate::events) async fn calendar(path: EventsPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Reply> {
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let (filter, now) = (Filter::of(&asked, &reference), today(Timestamp::now()));
    let found = filter.found(&who, &known).await?;
    let taken = filter.taken(&found);
    let view = match asked.view.as_deref() {
        Some("month") => "month",
        Some("timeline") => "timeline",
        _ => "list",
    };
    let month = asked.month.as_deref().and_then(days).map(|(first, _)| first.first_of_month());
    let filters = filter.state();
    let state = filters.clone().with("view", (view != "list").then_some(view)).with("month", month.map(|month| month.strftime("%Y-%m")));
    let shown = match view {
        "month" => Shown::Month(month::month(&path, &taken, &state, month.unwrap_or_else(|| now.first_of_month()), now, &reference)),
        "timeline" => Shown::Timeline(timeline::timeline(&path, &taken, &state, now, &reference)),
        _ => Shown::List(list(&path, &taken, &state, listing::page_number(asked.page.as_deref()), now, &reference)),
    };
    let feeds = filters.clone().with("lang", Some(path.lang));
    let (ics, atom) = (feeds.at("/events.ics"), feeds.at("/feeds/events.atom"));
    let host = who.site.base_url.split_once("://").map_or(who.site.base_url.as_str(), |(_, host)| host);
    let p =
        who.page().titled(who.t("nav-events")).described(who.t("events-lead")).within(Section::Events).also_as(ICS, &ics, who.t("events-feed-title")).also_as(
            ATOM,
            &atom,
            who.t("events-feed-subtitle"),
        );
    let p = p.narrowed_by(&filters, &["kind", "track", "entity", "line", "from", "to"]);
    let p = if who.query.is_none() { p } else { p.with_query_in_address() };
    who.show(&CalendarPage {
        p,
        fields: state.fields(&["q", "from", "to"]),
        from: filter.from.map(|from| from.to_string()).unwrap_or_default(),
        to: filter.to.map(|to| to.to_string()).unwrap_or_default(),
        facets: filter.facets(&who, &path, &state, &found, &reference),
        applied: filter.applied(&who, &path, &state, &reference),
        clear: State::default().with("view", (view != "list").then_some(view)).at(&path),
        total: taken.len(),
        views: views(&path, &who, &filters, view),
        is_timeline: view == "timeline",
        webcal: format!("webcal://{host}{ics}"),
        ics,
        atom,
        shown,
        filter,
    })
}

fn views(path: &EventsPath, who: &Anyone, filters: &State, view: &str) -> Vec<Link> {
    [("list", "events-view-list"), ("month", "events-view-month"), ("timeline", "events-view-timeline")]
        .into_iter()
        .map(|(name, key)| Link {
            href: filters.clone().with("view", (name != "list").then_some(name)).at(path),
            words: who.t(key).into(),
            is_current: name == view,
        })
        .collect()
}

fn list(path: &EventsPath, taken: &[&Event], state: &State, page: usize, today: Date, reference: &Reference) -> List {
    let row = |event: &Event| Row::of(event, path.lang, today, reference);
    let (mut past, mut upcoming): (Vec<&Event>, Vec<&Event>) = taken.iter().copied().partition(|event| event.when.is_over(today));
    past.reverse();
    // Of a period nobody knows when in it: those come last.
    upcoming.sort_by_key(|event| (!event.when.is_exact(), event.when.starts));
    let mut years: Vec<(String, usize, Vec<Row>)> = Vec::new();
    for event in past.iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE) {
        let year = event.when.starts.year();
        if years.last().is_none_or(|(title, _, _)| *title != year.to_string()) {
            let count = past.iter().filter(|other| other.when.starts.year() == year).count();
            years.push((year.to_string(), count, Vec::new()));
        }
        if let Some((_, _, rows)) = years.last_mut() {
            rows.push(row(event));
        }
    }
    List {
        upcoming: if page == 1 { upcoming.into_iter().map(row).collect() } else { Vec::new() },
        past: years,
        pager: Pager::new(path.lang, page, past.len(), |page| state.clone().with("page", (page > 1).then_some(page)).at(path)),
        is_first: page == 1,
    }
}

//! The programme of an event: a day as a grid of rooms, on phones as a list; or all days as a list.

use super::entity_links;
use crate::{
    events::{model::Event, recall, session::Session, store},
    platform::{
        auth::Anyone,
        http::{
            Error, Page, Result, Section,
            listing::{self, Applied, Facet, State},
            page::Link,
        },
        i18n::{Lang, format},
        ics::ICS,
    },
    reference::{
        self, Reference,
        paths::{EventPath, EventsPath},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::routing::TypedPath;
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::Deserialize;

/// The programme of an event.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/events/{slug}/agenda", rejection(Error))]
pub struct AgendaPath {
    pub lang: Lang,
    pub slug: String,
}

/// What may stand in the query of its address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// A day, `all` or `open` for those without a day.
    day: Option<String>,
    line: Option<String>,
    track: Option<String>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chosen {
    Day(Date),
    All,
    /// Sessions whose day is not known.
    Open,
}

#[derive(Template)]
#[template(path = "events/agenda.html")]
struct AgendaPage {
    p: Page,
    event: String,
    dates: String,
    place: String,
    /// "Geneva, UTC+2"
    clock: String,
    tabs: Vec<(Link, usize)>,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    clear: String,
    days: Vec<DayShown>,
    is_list: bool,
    is_empty: bool,
    ics: String,
    my_ics: String,
}

/// A day of the programme.
struct DayShown {
    title: String,
    /// Names of the columns.
    rooms: Vec<String>,
    /// `rooms4`, or `as-list` where there are too many.
    class: String,
    /// Steps of the grid and one, so that the heads can stick.
    steps: i32,
    /// First step and words of each hour.
    hours: Vec<(i32, String)>,
    now: Option<(i32, String)>,
    slots: Vec<Slot>,
    /// Sessions of the day whose time is not known.
    open: Vec<Slot>,
}

struct Slot {
    slug: String,
    href: String,
    title: String,
    lang: Lang,
    class: String,
    start: Option<(String, String)>,
    end: Option<String>,
    room: Option<String>,
    track: Option<String>,
    organizers: String,
    is_on: bool,
}

pub(in crate::events) async fn agenda(path: AgendaPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Response> {
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let event = known.event(&path.slug).ok_or(Error::NotFound)?;
    let sessions = store::sessions(who.db(), &event.slug).await?;
    let (lang, now) = (path.lang, Timestamp::now());
    if sessions.is_empty() {
        return Ok(Redirect::to(&event.href(lang)).into_response());
    }
    let days = days(&sessions);
    let chosen = chosen(asked.day.as_deref(), &days, event, now, &sessions);
    let line = asked.line.filter(|code| reference.line(code).is_some());
    let track = asked.track.filter(|track| sessions.iter().any(|session| session.track.as_ref() == Some(track)));
    let filters = State::default().with("line", line.as_deref()).with("track", track.as_deref());
    let day = match chosen {
        Chosen::Day(date) => date.to_string(),
        Chosen::All => "all".to_owned(),
        Chosen::Open => "open".to_owned(),
    };
    let state = filters.clone().with("day", Some(&day));
    let is_of_line = |session: &Session| line.as_ref().is_none_or(|code| session.lines.contains(code));
    let taken: Vec<&Session> = sessions.iter().filter(|session| is_of_line(session) && (track.is_none() || session.track == track)).collect();
    let shown = shown_days(&who, event, &taken, &days, chosen, now, &reference);
    let title = event.title.get(lang);
    let ics = format!("/events/{}.ics?lang={lang}", event.slug);
    let words = who.t("events-agenda-of").s("event", title);
    let p = who
        .page()
        .titled(&words)
        .described(&words)
        .within(Section::Events)
        .below(EventsPath { lang }, who.t("nav-events"))
        .below(EventPath { lang, slug: event.slug.clone() }, title)
        .also_as(ICS, &ics, title)
        .narrowed_by(&filters, &["line", "track"]);
    let view = AgendaPage {
        p: if who.query.is_some() { p.with_query_in_address() } else { p },
        event: event.href(lang),
        dates: event.when.words(lang),
        place: event.place(lang, &reference, true),
        clock: clock(lang, event, &sessions),
        tabs: tabs(&path, &who, &days, &filters, chosen, &taken),
        facets: facets(&path, &who, &state, &sessions, line.as_deref(), track.as_deref(), &reference),
        applied: applied(&path, lang, &state, line.as_deref(), track.as_deref(), &reference),
        clear: State::default().with("day", Some(&day)).at(&path),
        is_list: !matches!(chosen, Chosen::Day(_)),
        is_empty: shown.iter().all(|day| day.slots.is_empty() && day.open.is_empty()),
        days: shown,
        my_ics: format!("/events/{}.ics?lang={lang}&sessions=", event.slug),
        ics,
    };
    Ok(who.show(&view)?.into_response())
}

fn days(sessions: &[Session]) -> Vec<Date> {
    let mut days: Vec<Date> = sessions.iter().filter_map(|session| session.day).collect();
    days.dedup();
    days
}

/// The day asked for; else the present day of an event that is on, else its first.
fn chosen(asked: Option<&str>, days: &[Date], event: &Event, now: Timestamp, sessions: &[Session]) -> Chosen {
    let is_open = sessions.iter().any(|session| session.day.is_none());
    match asked {
        Some("all") => return Chosen::All,
        Some("open") if is_open => return Chosen::Open,
        Some(asked) => {
            if let Some(day) = asked.parse().ok().filter(|day| days.contains(day)) {
                return Chosen::Day(day);
            }
        }
        None => {}
    }
    let local = event.when.time_zone().map_or_else(|| super::today(now), |zone| zone.to_datetime(now).date());
    days.iter().find(|day| **day == local).or_else(|| days.first()).map_or(Chosen::Open, |day| Chosen::Day(*day))
}

/// What the clocks of the programme are: "Geneva, UTC+2".
fn clock(lang: Lang, event: &Event, sessions: &[Session]) -> String {
    let first = sessions.iter().find_map(|session| session.starts_at.zip(session.time_zone()));
    first.map(|(at, zone)| format::clock(lang, at, &zone, &event.zone_name(lang))).unwrap_or_default()
}

fn tabs(path: &AgendaPath, who: &Anyone, days: &[Date], filters: &State, chosen: Chosen, taken: &[&Session]) -> Vec<(Link, usize)> {
    let tab = |day: &str, words: String, is_current, count| (Link { href: filters.clone().with("day", Some(day)).at(path), words, is_current }, count);
    let mut tabs: Vec<(Link, usize)> = days
        .iter()
        .map(|day| {
            let words = format!("{} {}", format::weekday_short(path.lang, day.weekday()), short(path.lang, *day));
            let count = taken.iter().filter(|session| session.day == Some(*day)).count();
            tab(&day.to_string(), words, chosen == Chosen::Day(*day), count)
        })
        .collect();
    let open = taken.iter().filter(|session| session.day.is_none()).count();
    if open > 0 || chosen == Chosen::Open {
        tabs.push(tab("open", who.t("events-day-open").into(), chosen == Chosen::Open, open));
    }
    if tabs.len() > 1 {
        tabs.push(tab("all", who.t("events-day-all").into(), chosen == Chosen::All, taken.len()));
    }
    tabs
}

/// "7 Jul".
fn short(lang: Lang, day: Date) -> String {
    let month = format::month_short(lang, day.month());
    if lang == Lang::Zh { format!("{month}{}日", day.day()) } else { format!("{} {month}", day.day()) }
}

fn facets(path: &AgendaPath, who: &Anyone, state: &State, sessions: &[Session], line: Option<&str>, track: Option<&str>, reference: &Reference) -> Vec<Facet> {
    let mut lines = Facet::new(who.t("events-line"));
    let of_lines = listing::tally(
        sessions.iter().filter(|session| track.is_none() || session.track.as_deref() == track).flat_map(|session| session.lines.iter().map(String::as_str)),
    );
    for known in &reference.lines {
        let (count, is_chosen) = (of_lines.get(&known.code).copied().unwrap_or_default(), line == Some(known.code.as_str()));
        if count > 0 || is_chosen {
            let href = state.clone().with("line", (!is_chosen).then_some(&known.code)).at(path);
            lines.offer(path.lang, format!("{} {}", known.display_code(), known.short.get(path.lang)), count, href, is_chosen);
        }
    }
    let mut tracks = Facet::new(who.t("events-session-track"));
    let of_line = sessions.iter().filter(|session| line.is_none_or(|code| session.lines.iter().any(|line| line == code)));
    for (name, count) in listing::most_frequent(listing::tally(of_line.filter_map(|session| session.track.as_deref()))) {
        let is_chosen = track == Some(name.as_str());
        let href = state.clone().with("track", (!is_chosen).then_some(&name)).at(path);
        tracks.offer(path.lang, name, count, href, is_chosen);
    }
    [lines, tracks].into_iter().filter(|facet| !facet.choices.is_empty()).collect()
}

fn applied(path: &AgendaPath, lang: Lang, state: &State, line: Option<&str>, track: Option<&str>, reference: &Reference) -> Vec<Applied> {
    let line = line.and_then(|code| reference.line(code)).map(|line| Applied { words: line.chip(lang), href: state.clone().without(&["line"]).at(path) });
    let track = track.map(|track| Applied { words: track.to_owned(), href: state.clone().without(&["track"]).at(path) });
    line.into_iter().chain(track).collect()
}

fn shown_days(who: &Anyone, event: &Event, taken: &[&Session], days: &[Date], chosen: Chosen, now: Timestamp, reference: &Reference) -> Vec<DayShown> {
    let day = |date: Option<Date>, title: String| {
        day_shown(who, event, &taken.iter().copied().filter(|session| session.day == date).collect::<Vec<_>>(), title, now, reference)
    };
    let named = |date: Date| day(Some(date), format::date_full(who.lang, date));
    let open = || day(None, who.t("events-day-open").into());
    match chosen {
        Chosen::Day(date) => vec![named(date)],
        Chosen::Open => vec![open()],
        Chosen::All => days.iter().copied().map(named).chain([open()]).filter(|day| !day.slots.is_empty() || !day.open.is_empty()).collect(),
    }
}

fn day_shown(who: &Anyone, event: &Event, sessions: &[&Session], title: String, now: Timestamp, reference: &Reference) -> DayShown {
    let (timed, open): (Vec<&Session>, Vec<&Session>) = sessions.iter().copied().partition(|session| session.starts_at.is_some());
    let grid = Grid::of(&timed, &who.t("events-room-open").to_string());
    let slots = timed.iter().zip(&grid.places).map(|(session, place)| slot(who.lang, session, Some(*place), now, reference)).collect();
    let zone = event.when.time_zone();
    let now_step = zone.map(|zone| zone.to_datetime(now)).filter(|local| sessions.iter().any(|session| session.day == Some(local.date()))).and_then(|local| {
        let step = step(local.time()) - grid.first;
        (0..grid.steps).contains(&step).then(|| (step, who.t("events-now").s("time", format::time(who.lang, local.time())).to_string()))
    });
    DayShown {
        title,
        class: if grid.rooms.len() <= 12 { format!("rooms{}", grid.rooms.len()) } else { "as-list".to_owned() },
        rooms: grid.rooms,
        steps: grid.steps + 1,
        hours: (grid.first / 12..(grid.first + grid.steps) / 12).map(|hour| (hour * 12 - grid.first, format!("{hour:02}:00"))).collect(),
        now: now_step,
        slots,
        open: open.iter().map(|session| slot(who.lang, session, None, now, reference)).collect(),
    }
}

fn slot(lang: Lang, session: &Session, place: Option<Place>, now: Timestamp, reference: &Reference) -> Slot {
    let (title, title_lang) = session.title.pick(lang);
    let names = entity_links(&session.organizers, lang, reference).into_iter().map(|link| link.words).chain(session.organizer_names.iter().cloned());
    let local = session.local();
    let hue = session.lines.first().and_then(|code| reference.line(code)).map(|line| line.hue().to_owned()).unwrap_or_default();
    let class = place.map(|place| {
        let short = if place.length < 6 { " short" } else { "" };
        format!(" r{} len{} col{}{short}", place.row, place.length, place.column)
    });
    let is_on = session.is_on(now);
    Slot {
        slug: session.slug.clone(),
        href: session.href(lang),
        title: title.to_owned(),
        lang: title_lang,
        class: format!("slot {hue}{}{}", class.unwrap_or_default(), if is_on { " on" } else { "" }),
        start: local.zip(session.starts_at).map(|((start, _), at)| (at.to_string(), format::time(lang, start.time()))),
        end: local.and_then(|(_, end)| end).map(|end| format::time(lang, end.time())),
        room: session.room.clone(),
        track: session.track.clone(),
        organizers: names.collect::<Vec<_>>().join(" · "),
        is_on,
    }
}

/// Where a session stands in the grid, in steps of five minutes and columns from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    row: i32,
    length: i32,
    column: usize,
}

/// A day's grid.
struct Grid {
    rooms: Vec<String>,
    /// The first step, that of a full hour.
    first: i32,
    steps: i32,
    places: Vec<Place>,
}

/// Steps of five minutes since midnight.
fn step(time: Time) -> i32 {
    i32::from(time.hour()) * 12 + i32::from(time.minute()) / 5
}

impl Grid {
    /// One column for each room; what has no room shares as many columns as it needs, named `open`. A session without an
    /// end is shown for half an hour.
    fn of(sessions: &[&Session], open: &str) -> Self {
        let spans: Vec<(i32, i32)> = sessions
            .iter()
            .filter_map(|session| session.local())
            .map(|(start, end)| {
                let from = step(start.time());
                let to = end.filter(|end| end.date() == start.date()).map_or(if end.is_some() { 288 } else { from + 6 }, |end| step(end.time()));
                (from, to.clamp(from + 3, from + 144))
            })
            .collect();
        let first = spans.iter().map(|(from, _)| from / 12 * 12).min().unwrap_or_default();
        let last = spans.iter().map(|(_, to)| (to + 11) / 12 * 12).max().unwrap_or_default();
        let mut rooms: Vec<String> = Vec::new();
        for session in sessions {
            if let Some(room) = &session.room
                && !rooms.contains(room)
            {
                rooms.push(room.clone());
            }
        }
        let named = rooms.len();
        let mut free: Vec<i32> = Vec::new();
        let mut places = Vec::new();
        for (session, (from, to)) in sessions.iter().zip(&spans) {
            let column = session.room.as_ref().and_then(|room| rooms.iter().position(|name| name == room)).unwrap_or_else(|| {
                let lane = free.iter().position(|until| until <= from).unwrap_or(free.len());
                match free.get_mut(lane) {
                    Some(until) => *until = *to,
                    None => free.push(*to),
                }
                named + lane
            });
            places.push(Place { row: from - first, length: to - from, column: column + 1 });
        }
        rooms.extend(free.iter().map(|_| open.to_owned()));
        Self { rooms, first, steps: last - first, places }
    }
}

#[cfg(test)]
#[path = "agenda_tests.rs"]
mod tests;

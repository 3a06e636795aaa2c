//! The home page: what is open, what comes next, what has been, who said what last.

use crate::{
    home::{
        model::{self, Call, CallState, Event, Input, LineCount, Overview, Year},
        store,
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result},
        i18n::{
            Lang,
            format::{self, Precision},
        },
    },
    reference::{
        self, Line, Reference,
        paths::{CallPath, CallSubmitPath, CallsPath, CommitmentsPath, EventPath, EventsPath, InputPath, InputsPath, LinesPath, MatrixPath, MilestonesPath},
    },
};
use askama::Template;
use axum_extra::routing::TypedPath;
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use serde_json::json;

/// The home page of a language.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}", rejection(Error))]
pub struct HomePath {
    pub lang: Lang,
}

#[derive(Template)]
#[template(path = "home/home.html")]
struct HomeView<'a> {
    p: Page,
    call: Option<CallCard<'a>>,
    /// Open calls besides the one shown.
    other_calls: i64,
    calls: String,
    next: Vec<EventRow<'a>>,
    held: Vec<EventRow<'a>>,
    events: String,
    years: Vec<YearBar>,
    first: i16,
    last: i16,
    axis: i16,
    milestones: String,
    lines: Vec<LineCard<'a>>,
    applications: Vec<LineCard<'a>>,
    lines_after: Vec<LineCard<'a>>,
    all_lines: String,
    matrix: String,
    inputs: Vec<InputRow<'a>>,
    all_inputs: String,
    figures: Vec<Figure>,
}

struct CallCard<'a> {
    it: &'a Call,
    state: CallState,
    href: String,
    questions_href: String,
    submit_href: String,
    /// What is large: the time left, or the date.
    large: String,
    when: String,
    utc: String,
    convener: String,
}

struct EventRow<'a> {
    it: &'a Event,
    href: String,
    /// The day it begins, or nothing where only month or year is known.
    day: String,
    month: String,
    span: String,
    organizers: String,
    is_on: bool,
}

struct YearBar {
    it: Year,
    href: String,
}

struct LineCard<'a> {
    it: &'a Line,
    href: String,
    title: &'a str,
    lang: Lang,
    count: LineCount,
}

struct InputRow<'a> {
    it: &'a Input,
    href: String,
    kind: &'a str,
    place: &'a str,
    received: String,
    lines: Vec<(&'a str, String, String)>,
    extract: String,
    extract_lang: Lang,
}

struct Figure {
    href: String,
    number: String,
    words: String,
}

/// `GET /{lang}`.
pub async fn home(HomePath { lang }: HomePath, who: Anyone) -> Result<Reply> {
    let reference = reference::recall(&who.site).await?;
    let overview = who.site.memory.recall_briefly(lang as u8, || store::overview(who.db(), lang)).await?;
    let p = who.page().described(who.t("home-lead"));
    let search = format!("{}/{lang}/search?q={{search_term_string}}", p.base_url);
    let site = json!({
        "@context": "https://schema.org", "@type": "WebSite", "name": who.t("site-name").to_string(), "description": who.t("home-lead").to_string(),
        "url": format!("{}/{lang}", p.base_url), "inLanguage": lang.code(),
        "potentialAction": { "@type": "SearchAction", "target": { "@type": "EntryPoint", "urlTemplate": search }, "query-input": "required name=search_term_string" }
    });
    who.show(&view(p.with_json_ld(&site), &overview, &reference))
}

fn view<'a>(p: Page, found: &'a Overview, reference: &'a Reference) -> HomeView<'a> {
    let lang = p.lang;
    let now = found.now;
    let last = now.to_zoned(TimeZone::UTC).year() + 1;
    let figures = figures(&p, &found.figures);
    let lines: Vec<LineCard<'a>> = reference.lines.iter().map(|line| line_card(line, found, lang)).collect();
    let (applications, lines): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.it.is_application());
    let (lines, lines_after) = lines.into_iter().partition(|line| matches!(line.it.code.as_str(), "c1" | "c2" | "c3" | "c4" | "c5" | "c6"));
    let call = found.call.as_ref().map(|call| call_card(&p, call, now, reference));
    let shown_open = call.as_ref().is_some_and(|call| call.state == CallState::Open);
    let missing = 3usize.saturating_sub(found.next.len());
    HomeView {
        other_calls: found.open_calls - i64::from(shown_open),
        call,
        calls: CallsPath { lang }.to_string(),
        next: found.next.iter().map(|event| event_row(event, now, reference, lang)).collect(),
        held: found.held.iter().take(missing).map(|event| event_row(event, now, reference, lang)).collect(),
        events: EventsPath { lang }.to_string(),
        years: model::timeline(&found.years, last, lang)
            .into_iter()
            .map(|it| YearBar { href: format!("{}?kind=milestone&from={year}&to={year}", MilestonesPath { lang }, year = it.number), it })
            .collect(),
        first: model::FIRST_YEAR,
        last,
        axis: model::WIDTH,
        milestones: MilestonesPath { lang }.to_string(),
        lines,
        applications,
        lines_after,
        all_lines: LinesPath { lang }.to_string(),
        matrix: MatrixPath { lang }.to_string(),
        inputs: found.inputs.iter().map(|input| input_row(input, reference, lang)).collect(),
        all_inputs: InputsPath { lang }.to_string(),
        figures,
        p,
    }
}

fn call_card<'a>(p: &Page, it: &'a Call, now: Timestamp, reference: &Reference) -> CallCard<'a> {
    let lang = p.lang;
    let state = it.state(now);
    let zone = TimeZone::get(&it.time_zone).unwrap_or(TimeZone::UTC);
    let at = if state == CallState::Upcoming { it.opens_at } else { it.closes_at };
    let path = CallPath { lang, slug: it.slug.clone() };
    CallCard {
        state,
        questions_href: format!("{path}#questions"),
        href: path.to_string(),
        submit_href: CallSubmitPath { lang, slug: it.slug.clone() }.to_string(),
        large: match (state, at) {
            (CallState::Closed, Some(at)) => format::date_long(lang, at.to_zoned(zone.clone()).date()),
            (_, Some(at)) => model::time_left(lang, at.as_second() - now.as_second()).into(),
            _ => String::new(),
        },
        when: match (state, at) {
            (CallState::Open, Some(at)) => format::deadline(lang, at, &zone, &it.time_zone),
            (CallState::Upcoming, Some(at)) => format::instant(lang, at, &zone, &it.time_zone),
            _ => String::new(),
        },
        utc: at.filter(|_| state != CallState::Closed).map(|at| format::utc(lang, at)).unwrap_or_default(),
        convener: reference.entity(&it.convener).map_or(it.convener.as_str(), |entity| entity.label(lang)).to_owned(),
        it,
    }
}

fn event_row<'a>(it: &'a Event, now: Timestamp, reference: &Reference, lang: Lang) -> EventRow<'a> {
    let precision = match it.precision.as_str() {
        "year" => Precision::Year,
        "month" => Precision::Month,
        _ => Precision::Day,
    };
    let today = now.to_zoned(TimeZone::UTC).date();
    let is_day = precision == Precision::Day;
    let month = format::month_short(lang, it.starts_on.month());
    EventRow {
        href: EventPath { lang, slug: it.slug.clone() }.to_string(),
        day: if is_day { it.starts_on.day().to_string() } else { String::new() },
        month: if precision == Precision::Year { it.starts_on.year().to_string() } else { format!("{month} {}", it.starts_on.year()) },
        span: format::period(lang, it.starts_on, it.ends_on, precision),
        organizers: names(&it.organizers, reference, lang),
        is_on: is_day && it.starts_on <= today && today <= it.ends_on,
        it,
    }
}

fn names(codes: &[String], reference: &Reference, lang: Lang) -> String {
    let names: Vec<&str> = codes.iter().take(4).filter_map(|code| reference.entity(code)).map(|entity| entity.label(lang)).collect();
    format::list_and(lang, &names)
}

fn line_card<'a>(it: &'a Line, found: &Overview, lang: Lang) -> LineCard<'a> {
    let (title, title_lang) = if it.is_application() { it.short.pick(lang) } else { it.title.pick(lang) };
    LineCard { href: it.href(lang), title, lang: title_lang, count: found.lines.get(&it.code).copied().unwrap_or_default(), it }
}

fn input_row<'a>(it: &'a Input, reference: &'a Reference, lang: Lang) -> InputRow<'a> {
    let country = it.country.as_deref().and_then(|code| reference.country(code)).map(|country| country.name.get(lang));
    let region = it.region.as_deref().and_then(|code| reference.region(code)).map(|region| region.name.get(lang));
    InputRow {
        href: InputPath { lang, reference: it.reference.clone() }.to_string(),
        kind: reference.stakeholder_type(&it.stakeholder_type).map(|kind| kind.name.get(lang)).unwrap_or_default(),
        place: country.or(region).unwrap_or_default(),
        received: format::date_medium(lang, it.received_on),
        lines: reference
            .lines
            .iter()
            .filter(|line| it.action_lines.contains(&line.code))
            .take(6)
            .map(|line| (line.hue(), line.href(lang), line.chip(lang)))
            .collect(),
        extract: it.extract.as_deref().map(|words| crate::platform::text::beginning(words, 260)).unwrap_or_default(),
        extract_lang: it.extract_lang.unwrap_or(it.lang),
        it,
    }
}

fn figures(p: &Page, counts: &model::Figures) -> Vec<Figure> {
    let lang = p.lang;
    let figure =
        |href: String, count: i64, words: &'static str| Figure { href, number: format::number(lang, count), words: p.t(words).n("count", count).into() };
    vec![
        figure(MilestonesPath { lang }.to_string(), counts.entries, "home-figure-entries"),
        figure(MatrixPath { lang }.to_string(), counts.links, "home-figure-links"),
        figure(EventsPath { lang }.to_string(), counts.events, "home-figure-events"),
        figure(CommitmentsPath { lang }.to_string(), counts.commitments, "home-figure-commitments"),
        figure(InputsPath { lang }.to_string(), counts.inputs, "home-figure-inputs"),
    ]
}

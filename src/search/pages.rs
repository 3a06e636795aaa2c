//! The search page.

use super::{
    model::{Kind, Row, Words},
    store::{self, Part},
};
use crate::{
    platform::{
        auth::Anyone,
        excerpt::{Piece, Sought, fold},
        http::{
            Page, Reply, Result,
            listing::{self, Applied, Facet, PAGE_SIZE, Pager, State},
        },
        i18n::{
            Lang,
            format::{self, Precision},
        },
        rate,
    },
    reference::{
        self, Reference,
        paths::{CallPath, CommitmentPath, DocumentsPath, EventPath, GoalPath, InputPath, LinePath, RoadmapPath, SearchPath, SessionPath},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use serde::Deserialize;
use std::time::Duration;

/// What may stand in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    q: Option<String>,
    kind: Option<String>,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchView {
    p: Page,
    here: String,
    q: String,
    kind: Option<Kind>,
    /// Nothing was asked: the page tells what can be.
    is_blank: bool,
    total: String,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    everything: String,
    rows: Vec<Hit>,
    pager: Option<Pager>,
    suggestion: Option<Suggestion>,
    examples: Vec<Example>,
}

struct Hit {
    href: String,
    icon: &'static str,
    kind: String,
    title: Vec<Piece>,
    title_lang: Lang,
    extract: Vec<Piece>,
    extract_lang: Lang,
    meta: Vec<(String, Lang)>,
    language: Option<Lang>,
    is_demonstration: bool,
    /// Colour, address and words of the lines it is about.
    lines: Vec<(String, String, String)>,
}

struct Suggestion {
    words: String,
    href: String,
}

struct Example {
    words: String,
    href: String,
    meaning: &'static str,
}

/// Of each kind so many are ranked and can be paged through, as `found.sql` says.
const MOST_RANKED: i64 = 200;
const EXTRACT: usize = 260;

/// `GET /{lang}/search?q=…`
pub async fn search(path: SearchPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Response> {
    let q = listing::asked(asked.q.as_deref());
    if let Some(reference) = store::reference(who.db(), &q).await? {
        return Ok(Redirect::to(&InputPath { lang: path.lang, reference }.to_string()).into_response());
    }
    Ok(results(path, who, asked, q).await?.into_response())
}

async fn results(path: SearchPath, who: Anyone, asked: Asked, q: String) -> Result<Reply> {
    let words = Words::new(&q);
    let kind = asked.kind.as_deref().and_then(Kind::of);
    let here = path.to_string();
    if words.is_empty() {
        return who.show(&blank(&who, here, q));
    }
    rate::count(&who.site.db, "search", &rate::client_key(who.client), who.site.config.rate_search, Duration::from_mins(1)).await?;
    let reference = reference::recall(&who.site).await?;
    let page = listing::page_number(asked.page.as_deref());
    let sought = Sought::new(&q);
    let rows = i64::try_from(PAGE_SIZE).unwrap_or(20);
    let part = Part { rows, before: rows * i64::try_from(page - 1).unwrap_or(0) };
    let found = store::find(who.db(), who.lang, &words, kind, part, &sought.patterns()).await?;
    let state = State::default().with("q", Some(&q)).with("kind", kind.map(Kind::code));
    let of = |wanted: Option<Kind>, most: i64| {
        found.totals.iter().filter(|(has, _)| wanted.is_none_or(|kind| kind == **has)).map(|(_, total)| (*total).min(most)).sum::<i64>()
    };
    let (total, everything) = (of(kind, i64::MAX), of(None, i64::MAX));
    let suggestion = if everything == 0 { suggestion(&who, &here, &q, &words).await? } else { None };
    let shown = Shown { lang: who.lang, reference: &reference, sought: &sought, page: &who.page() };
    let none = Vec::new();
    let hits = found.rows.iter().map(|row| shown.hit(row, |lang| found.stems.get(&lang).unwrap_or(&none))).collect();
    let pager = Pager::new(who.lang, page, usize::try_from(of(kind, MOST_RANKED)).unwrap_or(0), |page| {
        state.clone().with("page", (page > 1).then_some(page)).at(&here)
    });
    let mut facet = Facet::new(who.t("search-kind"));
    for kind_of in Kind::ALL {
        if let Some(count) = found.totals.get(&kind_of) {
            let is_chosen = kind == Some(kind_of);
            let href = state.clone().with("kind", (!is_chosen).then_some(kind_of.code())).at(&here);
            facet.offer(who.lang, who.t(kind_of.several()), usize::try_from(*count).unwrap_or(0), href, is_chosen);
        }
    }
    let everywhere = state.clone().without(&["kind"]).at(&here);
    who.show(&SearchView {
        p: frame(&who, &q).narrowed_by(&state, &["kind"]),
        total: who.t("results").n("count", total).into(),
        applied: kind.map(|kind| Applied { words: who.t(kind.several()).into(), href: everywhere.clone() }).into_iter().collect(),
        everything: everywhere,
        facets: vec![facet],
        rows: hits,
        pager,
        suggestion,
        examples: Vec::new(),
        is_blank: false,
        here,
        q,
        kind,
    })
}

fn frame(who: &Anyone, q: &str) -> Page {
    let title = if q.is_empty() { who.t("search-title") } else { who.t("search-title-for").s("words", q) };
    who.page().titled(title).described(who.t("search-lead")).unlisted()
}

fn blank(who: &Anyone, here: String, q: String) -> SearchView {
    let examples = [
        ("search-example-words", "search-example-words-meaning"),
        ("search-example-phrase", "search-example-phrase-meaning"),
        ("search-example-or", "search-example-or-meaning"),
        ("search-example-without", "search-example-without-meaning"),
        ("search-example-beginning", "search-example-beginning-meaning"),
    ];
    SearchView {
        p: frame(who, ""),
        examples: examples
            .into_iter()
            .map(|(words, meaning)| {
                let words = who.t(words).to_string();
                Example { href: State::default().with("q", Some(&words)).at(&here), words, meaning }
            })
            .collect(),
        here,
        q,
        kind: None,
        is_blank: true,
        total: String::new(),
        facets: Vec::new(),
        applied: Vec::new(),
        everything: String::new(),
        rows: Vec::new(),
        pager: None,
        suggestion: None,
    }
}

/// The same words with those that no title knows replaced by their likes.
async fn suggestion(who: &Anyone, here: &str, q: &str, words: &Words) -> Result<Option<Suggestion>> {
    let similar = store::similar(who.db(), &words.single).await?;
    let likes: Vec<(&str, String)> =
        words.single.iter().zip(similar).filter_map(|(typed, like)| like.filter(|like| fold(like) != fold(typed)).map(|like| (typed.as_str(), like))).collect();
    if likes.is_empty() {
        return Ok(None);
    }
    let words =
        q.split_whitespace().map(|word| likes.iter().find(|(typed, _)| *typed == word).map_or(word, |(_, like)| like.as_str())).collect::<Vec<_>>().join(" ");
    Ok(Some(Suggestion { href: State::default().with("q", Some(&words)).at(here), words }))
}

/// What is needed to show a hit.
struct Shown<'a> {
    lang: Lang,
    reference: &'a Reference,
    sought: &'a Sought,
    page: &'a Page,
}

impl Shown<'_> {
    fn hit<'s>(&self, row: &Row, stems: impl Fn(Lang) -> &'s Vec<String>) -> Hit {
        Hit {
            href: self.href(row),
            icon: self.icon(row),
            kind: self.page.t(entry_kind(row).unwrap_or_else(|| row.kind.one())).into(),
            title: self.sought.marked(&row.title, stems(row.lang)),
            title_lang: row.lang,
            extract: row.body.as_deref().map(|body| self.sought.excerpt(body, stems(row.body_lang), EXTRACT)).unwrap_or_default(),
            extract_lang: row.body_lang,
            meta: self.meta(row),
            language: (row.lang != self.lang).then_some(row.lang),
            is_demonstration: row.facts.is_demonstration,
            lines: self
                .reference
                .lines_of(&row.facts.lines)
                .iter()
                .take(6)
                .map(|line| (line.hue().to_owned(), line.href(self.lang), line.chip(self.lang)))
                .collect(),
        }
    }

    fn href(&self, row: &Row) -> String {
        let (lang, key) = (self.lang, row.key.clone());
        match row.kind {
            Kind::Input => InputPath { lang, reference: key }.to_string(),
            Kind::Entry => {
                let line = row.facts.lines.first().cloned().unwrap_or_default();
                format!("{}#{key}", LinePath { lang, code: line })
            }
            Kind::Event => EventPath { lang, slug: key }.to_string(),
            Kind::Session => SessionPath { lang, id: key }.to_string(),
            Kind::Document => DocumentsPath { lang }.at(&key),
            Kind::Commitment => CommitmentPath { lang, id: key }.to_string(),
            Kind::Roadmap => RoadmapPath { lang, slug: key }.to_string(),
            Kind::Call => CallPath { lang, slug: key }.to_string(),
            Kind::Line => LinePath { lang, code: key }.to_string(),
            Kind::Goal => GoalPath { lang, number: key.parse().unwrap_or_default() }.to_string(),
            Kind::Entity => self.reference.entity(&key).map(|entity| entity.href(lang)).unwrap_or_default(),
        }
    }

    fn icon(&self, row: &Row) -> &'static str {
        match row.kind {
            Kind::Line => self.reference.line(&row.key).map_or(row.kind.icon(), reference::Line::icon),
            Kind::Entry if row.facts.entry.as_deref() == Some("challenge") => "mountain",
            Kind::Entry if row.facts.entry.as_deref() == Some("trend") => "trending-up",
            kind => kind.icon(),
        }
    }

    /// The line below a hit: who, where, when; each with the language it is written in.
    fn meta(&self, row: &Row) -> Vec<(String, Lang)> {
        let facts = &row.facts;
        let named = |text: Option<String>| text.filter(|text| !text.is_empty()).map(|text| (text, self.lang));
        let country = facts.country.as_deref().and_then(|code| self.reference.country(code)).map(|country| country.name.get(self.lang).to_owned());
        let region = facts.region.as_deref().and_then(|code| self.reference.region(code)).map(|region| region.name.get(self.lang).to_owned());
        let kind = facts.stakeholder_type.as_deref().and_then(|code| self.reference.stakeholder_type(code)).map(|kind| kind.name.get(self.lang).to_owned());
        let entity = facts.entity.as_deref().and_then(|code| self.reference.entity(code)).map(|entity| entity.label(self.lang).to_owned());
        [
            facts.organization.clone().map(|name| (name, row.lang)),
            named(kind),
            named(country.or(region)),
            named(entity),
            named(facts.symbol.clone()),
            facts.within.clone().map(|title| (title, facts.within_lang.unwrap_or(self.lang))),
            named(self.when(row)),
            named(facts.place.clone()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn when(&self, row: &Row) -> Option<String> {
        let (facts, lang) = (&row.facts, self.lang);
        if row.kind == Kind::Entry {
            let from = facts.year_from?;
            return Some(facts.year_to.filter(|to| *to != from).map_or_else(|| from.to_string(), |to| format!("{from}–{to}")));
        }
        if let Some(closes) = facts.closes_at {
            let zone = facts.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
            // The last moment of the day before, for a call that closes as a day begins.
            let day = closes.checked_sub(jiff::Span::new().nanoseconds(1)).unwrap_or(closes).to_zoned(zone).date();
            let day = format::period(lang, day, day, precision(facts.closes_precision.as_deref()));
            return Some(self.page.t("search-deadline").s("date", day).into());
        }
        let day = facts.day?;
        let span = format::period(lang, day, facts.last_day.unwrap_or(day), precision(facts.precision.as_deref()));
        Some(if row.kind == Kind::Commitment { self.page.t("search-due").s("date", span).into() } else { span })
    }
}

fn entry_kind(row: &Row) -> Option<&'static str> {
    match row.facts.entry.as_deref()? {
        "challenge" => Some("search-challenge"),
        "trend" => Some("search-trend"),
        _ => Some("search-milestone"),
    }
}

fn precision(name: Option<&str>) -> Precision {
    match name {
        Some("month") => Precision::Month,
        Some("year") => Precision::Year,
        _ => Precision::Day,
    }
}

//! All entries of all lines: a list by year, or a time line.

use super::timeline::Timeline;
use crate::{
    action_lines::{
        self, EntryCard,
        forms::Wish,
        model::{Choice, Entries, Entry, Kind, Part},
        store,
    },
    platform::{
        auth::Anyone,
        http::{
            Page, Reply, Result, Section,
            listing::{Applied, Facet, PAGE_SIZE, Pager, State, page_number},
        },
        i18n::Lang,
    },
    reference::{
        self, Reference,
        paths::{LinesPath, MilestonesPath},
    },
};
use askama::Template;
use axum::extract::Query;
use std::cmp::Reverse;

#[derive(Template)]
#[template(path = "action_lines/milestones.html")]
struct MilestonesView<'a> {
    p: Page,
    choice: Choice,
    total: usize,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    clear: String,
    /// Fields that the search form carries along.
    fields: Vec<(&'static str, String)>,
    list: String,
    timeline: String,
    feed: String,
    years: Vec<Year<'a>>,
    picture: Option<Timeline<'a>>,
    is_timeline: bool,
    pager: Option<Pager>,
}

/// Entries of one year.
struct Year<'a> {
    year: Option<i16>,
    entries: Vec<EntryCard<'a>>,
}

pub async fn page(path: MilestonesPath, who: Anyone, Query(wish): Query<Wish>) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let entries = action_lines::recall(&who.site).await?;
    let choice = wish.choice(&reference);
    let found = if choice.q.is_empty() { None } else { Some(store::found(who.db(), &choice.q).await?) };
    let found = found.as_deref();
    let mut chosen: Vec<&Entry> = entries.iter().filter(|entry| choice.takes(entry, found)).collect();
    chosen.sort_by_key(|entry| Reverse(entry.moment()));

    let state = choice.state();
    let listed = |state: &State| state.clone().with("view", wish.wants_timeline().then_some("timeline")).at(&path);
    let number = page_number(wish.page.as_deref());
    let pager = if wish.wants_timeline() {
        None
    } else {
        Pager::new(lang, number, chosen.len(), |page| state.clone().with("page", (page > 1).then_some(page)).at(&path))
    };
    let feed = state.clone().with("lang", Some(lang)).at("/feeds/milestones.atom");
    let view = MilestonesView {
        p: frame(&who, &feed).narrowed_by(&state, &["line", "sdg", "entity", "kind", "from", "to"]),
        total: chosen.len(),
        facets: facets(&who, &entries, &reference, &choice, found, &listed),
        applied: applied(&who, &reference, &choice, &listed),
        clear: listed(&State::default()),
        fields: state.clone().with("view", wish.wants_timeline().then_some("timeline")).fields(&["q", "from", "to"]),
        list: state.at(&path),
        timeline: state.clone().with("view", Some("timeline")).at(&path),
        feed,
        years: if wish.wants_timeline() { Vec::new() } else { by_year(chosen.iter().skip((number - 1) * PAGE_SIZE).take(PAGE_SIZE), &reference, lang) },
        picture: wish.wants_timeline().then(|| Timeline::of(&chosen, &reference, lang)),
        is_timeline: wish.wants_timeline(),
        pager,
        choice,
    };
    who.show(&view)
}

fn frame(who: &Anyone, feed: &str) -> Page {
    who.page()
        .titled(who.t("action-lines-milestones-title"))
        .described(who.t("action-lines-milestones-lead"))
        .within(Section::ActionLines)
        .below(LinesPath { lang: who.lang }, who.t("action-lines-title"))
        .also_as("application/atom+xml", feed, who.t("action-lines-feed"))
        .with_query_in_address()
}

fn by_year<'a>(entries: impl Iterator<Item = &'a &'a Entry>, reference: &'a Reference, lang: Lang) -> Vec<Year<'a>> {
    let mut years: Vec<Year> = Vec::new();
    for entry in entries {
        let card = EntryCard::of(entry, reference, lang);
        match years.last_mut() {
            Some(last) if last.year == entry.year_from => last.entries.push(card),
            _ => years.push(Year { year: entry.year_from, entries: vec![card] }),
        }
    }
    years
}

/// The filters with how many entries each of their choices would leave.
fn facets(who: &Anyone, entries: &Entries, reference: &Reference, choice: &Choice, found: Option<&[String]>, listed: &impl Fn(&State) -> String) -> Vec<Facet> {
    let lang = who.lang;
    let state = choice.state();
    let others = |part| entries.iter().filter(move |entry| choice.takes_but(entry, found, Some(part))).collect::<Vec<_>>();
    let set = |name: &'static str, value: String, is_chosen: bool| listed(&state.clone().with(name, (!is_chosen).then_some(value)));

    let mut kinds = Facet::new(who.t("action-lines-kind"));
    let of_kinds = others(Part::Kind);
    for kind in Kind::ALL {
        let count = of_kinds.iter().filter(|entry| entry.kind == kind).count();
        let is_chosen = choice.kind == Some(kind);
        kinds.offer(lang, who.t(kind.plural_key()), count, set("kind", kind.code().into(), is_chosen), is_chosen);
    }
    let mut lines = Facet::new(who.t("action-lines-line"));
    let of_lines = others(Part::Line);
    for line in &reference.lines {
        let count = of_lines.iter().filter(|entry| entry.line == line.code).count();
        let is_chosen = choice.line.as_ref() == Some(&line.code);
        if count > 0 || is_chosen {
            let words = if line.is_application() { line.chip(lang) } else { format!("{} {}", line.display_code(), line.short.get(lang)) };
            lines.offer(lang, words, count, set("line", line.code.clone(), is_chosen), is_chosen);
        }
    }
    let mut entities = Facet::new(who.t("action-lines-entity"));
    let of_entities = others(Part::Entity);
    let mut counted: Vec<_> =
        reference.entities.values().map(|entity| (of_entities.iter().filter(|entry| entry.entities.contains(&entity.code)).count(), entity)).collect();
    counted.sort_by_key(|(count, _)| Reverse(*count));
    for (count, entity) in counted {
        let is_chosen = choice.entity.as_ref() == Some(&entity.code);
        if count > 0 || is_chosen {
            entities.offer(lang, entity.label(lang), count, set("entity", entity.code.clone(), is_chosen), is_chosen);
        }
    }
    let mut goals = Facet::new(who.t("action-lines-goal"));
    let of_goals = others(Part::Goal);
    for goal in &reference.goals {
        let count = of_goals.iter().filter(|entry| entry.sdgs.contains(&goal.number)).count();
        let is_chosen = choice.sdg == Some(goal.number);
        if count > 0 || is_chosen {
            goals.offer(lang, format!("{} {}", goal.number, goal.title.get(lang)), count, set("sdg", goal.number.to_string(), is_chosen), is_chosen);
        }
    }
    vec![kinds, lines, entities, goals]
}

fn applied(who: &Anyone, reference: &Reference, choice: &Choice, listed: &impl Fn(&State) -> String) -> Vec<Applied> {
    let lang = who.lang;
    let state = choice.state();
    let mut applied = Vec::new();
    let mut add = |words: String, names: &[&str]| applied.push(Applied { words, href: listed(&state.clone().without(names)) });
    if let Some(kind) = choice.kind {
        add(who.t(kind.plural_key()).into(), &["kind"]);
    }
    if let Some(line) = &choice.line {
        add(reference.line(line).map_or_else(|| line.to_uppercase(), |line| line.chip(lang)), &["line"]);
    }
    if let Some(entity) = choice.entity.as_ref().and_then(|code| reference.entity(code)) {
        add(entity.label(lang).into(), &["entity"]);
    }
    if let Some(goal) = choice.sdg.and_then(|number| reference.goal(number)) {
        add(who.t("action-lines-goal-named").n("number", goal.number).s("title", goal.title.get(lang)).into(), &["sdg"]);
    }
    match (choice.from, choice.to) {
        (Some(from), Some(to)) if from == to => add(from.to_string(), &["from", "to"]),
        (Some(from), Some(to)) => add(format!("{from}–{to}"), &["from", "to"]),
        (Some(from), None) => add(who.t("action-lines-since").s("year", from).into(), &["from"]),
        (None, Some(to)) => add(who.t("action-lines-until").s("year", to).into(), &["to"]),
        (None, None) => {}
    }
    if !choice.q.is_empty() {
        add(format!("“{}”", choice.q), &["q"]);
    }
    applied
}

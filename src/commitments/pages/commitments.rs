//! All commitments: a board by standing, and the list.

use crate::{
    commitments::{
        self, Commitment, CommitmentCard, FollowUp, Standing,
        forms::{Choice, Part, Wish},
    },
    platform::{
        auth::Anyone,
        http::{
            Page, Reply, Result, Section,
            listing::{Applied, Facet, PAGE_SIZE, Pager, State, page_number},
        },
    },
    reference::{
        self, Reference,
        paths::{CommitmentPath, CommitmentsPath, DocumentsPath, RoadmapsPath},
    },
};
use askama::Template;
use axum::extract::Query;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Titles in one column of the board.
const COLUMN: usize = 6;

#[derive(Template)]
#[template(path = "commitments/commitments.html")]
struct CommitmentsView<'a> {
    p: Page,
    total: usize,
    board: Vec<Column<'a>>,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    clear: String,
    cards: Vec<CommitmentCard<'a>>,
    pager: Option<Pager>,
    resolution: String,
    roadmaps: String,
}

/// Commitments of one standing.
struct Column<'a> {
    standing: Standing,
    count: usize,
    cards: Vec<CommitmentCard<'a>>,
    /// The list of all of them, where the column does not show them.
    more: Option<String>,
}

pub async fn page(path: CommitmentsPath, who: Anyone, Query(wish): Query<Wish>) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let all = commitments::recall(&who.site).await?;
    let today = commitments::today();
    let choice = wish.choice(&reference);
    let state = choice.state();
    let mut chosen: Vec<&Commitment> = all.commitments.iter().filter(|one| choice.takes_but(one, today, None)).collect();
    // What is overdue comes first; the order of the resolution else.
    chosen.sort_by_key(|one| one.standing(today) != Standing::Overdue);
    let number = page_number(wish.page.as_deref());
    let view = CommitmentsView {
        p: frame(&who, &all).narrowed_by(&state, &["status", "entity", "line", "due"]),
        total: chosen.len(),
        board: board(&path, &chosen, &all, &reference, today, &state),
        facets: facets(&path, &who, &all, &reference, &choice, today),
        applied: applied(&path, &who, &reference, &choice),
        clear: path.to_string(),
        cards: chosen.iter().skip((number - 1) * PAGE_SIZE).take(PAGE_SIZE).map(|one| CommitmentCard::of(one, &all, &reference, lang, today)).collect(),
        pager: Pager::new(lang, number, chosen.len(), |page| state.clone().with("page", (page > 1).then_some(page)).at(&path)),
        resolution: DocumentsPath { lang }.at("a-res-80-173"),
        roadmaps: RoadmapsPath { lang }.to_string(),
    };
    who.show(&view)
}

fn frame(who: &Anyone, all: &FollowUp) -> Page {
    let items = (1..).zip(&all.commitments).map(|(position, one)| {
        let path = CommitmentPath { lang: who.lang, id: one.slug.clone() };
        serde_json::json!({"@type": "ListItem", "position": position, "name": one.heading(who.lang).0, "url": format!("{}{path}", who.site.base_url)})
    });
    let items: Vec<_> = items.collect();
    who.page()
        .titled(who.t("commitments-title"))
        .described(who.t("commitments-lead"))
        .within(Section::Commitments)
        .with_query_in_address()
        .with_json_ld(&serde_json::json!({"@context": "https://schema.org", "@type": "CollectionPage", "name": who.t("commitments-title").to_string(),
            "inLanguage": who.lang.code(), "mainEntity": {"@type": "ItemList", "numberOfItems": items.len(), "itemListElement": items}}))
}

fn board<'a>(path: &CommitmentsPath, chosen: &[&'a Commitment], all: &FollowUp, reference: &'a Reference, today: Date, state: &State) -> Vec<Column<'a>> {
    let column = |standing: Standing| {
        let of_it: Vec<_> = chosen.iter().filter(|one| one.standing(today) == standing).collect();
        Column {
            standing,
            count: of_it.len(),
            cards: of_it.iter().take(COLUMN).map(|one| CommitmentCard::of(one, all, reference, path.lang, today)).collect(),
            more: (of_it.len() > COLUMN).then(|| state.clone().with("status", Some(standing.code())).at(path)),
        }
    };
    Standing::ALL.into_iter().map(column).filter(|column| column.count > 0 || column.standing.always_stands()).collect()
}

fn facets(path: &CommitmentsPath, who: &Anyone, all: &FollowUp, reference: &Reference, choice: &Choice, today: Date) -> Vec<Facet> {
    let lang = who.lang;
    let state = choice.state();
    let others = |part| all.commitments.iter().filter(move |one| choice.takes_but(one, today, Some(part))).collect::<Vec<_>>();
    let set = |name: &'static str, value: String, is_chosen: bool| state.clone().with(name, (!is_chosen).then_some(value)).at(path);

    let mut standings = Facet::new(who.t("commitments-status"));
    let of_standing = others(Part::Standing);
    for standing in Standing::ALL {
        let count = of_standing.iter().filter(|one| one.standing(today) == standing).count();
        let is_chosen = choice.standing == Some(standing);
        if count > 0 || is_chosen || standing.always_stands() {
            standings.offer(lang, who.t(standing.key()), count, set("status", standing.code().into(), is_chosen), is_chosen);
        }
    }
    let mut entities = Facet::new(who.t("commitments-asked"));
    let of_entity = others(Part::Entity);
    for entity in reference.entities.values() {
        let count = of_entity.iter().filter(|one| one.entities.contains(&entity.code)).count();
        let is_chosen = choice.entity.as_ref() == Some(&entity.code);
        if count > 0 || is_chosen {
            entities.offer(lang, entity.label(lang), count, set("entity", entity.code.clone(), is_chosen), is_chosen);
        }
    }
    let mut lines = Facet::new(who.t("action-lines-line"));
    let of_line = others(Part::Line);
    for line in &reference.lines {
        let count = of_line.iter().filter(|one| one.lines.contains(&line.code)).count();
        let is_chosen = choice.line.as_ref() == Some(&line.code);
        if count > 0 || is_chosen {
            lines.offer(lang, line.chip(lang), count, set("line", line.code.clone(), is_chosen), is_chosen);
        }
    }
    let mut years = Facet::new(who.t("commitments-due"));
    let mut counts: BTreeMap<i16, usize> = choice.due.map(|year| (year, 0)).into_iter().collect();
    for year in others(Part::Due).iter().filter_map(|one| one.due_year()) {
        *counts.entry(year).or_default() += 1;
    }
    for (year, count) in counts {
        let is_chosen = choice.due == Some(year);
        years.offer(lang, year, count, set("due", year.to_string(), is_chosen), is_chosen);
    }
    vec![standings, entities, lines, years]
}

fn applied(path: &CommitmentsPath, who: &Anyone, reference: &Reference, choice: &Choice) -> Vec<Applied> {
    let state = choice.state();
    let mut applied = Vec::new();
    let mut add = |words: String, name: &str| applied.push(Applied { words, href: state.clone().without(&[name]).at(path) });
    if let Some(standing) = choice.standing {
        add(who.t(standing.key()).into(), "status");
    }
    if let Some(entity) = choice.entity.as_ref().and_then(|code| reference.entity(code)) {
        add(entity.label(who.lang).into(), "entity");
    }
    if let Some(line) = choice.line.as_ref().and_then(|code| reference.line(code)) {
        add(line.chip(who.lang), "line");
    }
    if let Some(year) = choice.due {
        add(who.t("commitments-due-on").s("date", year).into(), "due");
    }
    applied
}

//! All road maps on one time line.

use crate::{
    commitments::{
        self, ActivityCard, FollowUp, Roadmap, RoadmapCard,
        forms::{RoadmapChoice, RoadmapWish},
        gantt::{Gantt, Span, Track},
    },
    platform::{
        auth::Anyone,
        http::{Page, Reply, Result, Section},
        i18n::Lang,
    },
    reference::{
        self, Entity, Line, Reference,
        paths::{CommitmentsPath, RoadmapPath, RoadmapsPath},
    },
};
use askama::Template;
use axum::extract::Query;
use jiff::civil::Date;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "commitments/roadmaps.html")]
struct RoadmapsView<'a> {
    p: Page,
    choice: RoadmapChoice,
    owners: Vec<&'a Entity>,
    lines: Vec<&'a Line>,
    action: String,
    picture: Option<Gantt>,
    cards: Vec<RoadmapCard<'a>>,
    activities: Vec<ActivityCard<'a>>,
}

pub async fn page(path: RoadmapsPath, who: Anyone, Query(wish): Query<RoadmapWish>) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let all = commitments::recall(&who.site).await?;
    let today = commitments::today();
    let choice = wish.choice(&reference);
    let chosen: Vec<&Roadmap> = all.roadmaps.iter().filter(|roadmap| choice.takes(roadmap)).collect();
    let view = RoadmapsView {
        p: who
            .page()
            .titled(who.t("commitments-roadmaps-title"))
            .described(who.t("commitments-roadmaps-lead"))
            .within(Section::Commitments)
            .below(CommitmentsPath { lang }, who.t("commitments-title"))
            .with_query_in_address()
            .narrowed_by(&choice.state(), &["owner", "line"]),
        owners: reference
            .entities
            .values()
            .map(Arc::as_ref)
            .filter(|entity| all.roadmaps.iter().any(|roadmap| roadmap.owners.contains(&entity.code)))
            .collect(),
        lines: reference.lines.iter().map(Arc::as_ref).filter(|line| all.roadmaps.iter().any(|roadmap| roadmap.is_about(&line.code))).collect(),
        action: path.to_string(),
        picture: picture(&chosen, &who, today),
        cards: chosen.iter().map(|roadmap| RoadmapCard::of(roadmap, &all, &reference, lang)).collect(),
        activities: activities(&chosen, &all, &reference, lang, today),
        choice,
    };
    who.show(&view)
}

fn picture(chosen: &[&Roadmap], who: &Anyone, today: Date) -> Option<Gantt> {
    let lang = who.lang;
    let tracks = chosen.iter().map(|roadmap| {
        let (name, name_lang) = roadmap.title.pick(lang);
        let spans = spans(roadmap, lang);
        Track {
            name: name.to_owned(),
            name_lang,
            href: RoadmapPath { lang, slug: roadmap.slug.clone() }.to_string(),
            note: spans.is_empty().then(|| who.t("commitments-no-dated").into()),
            spans,
        }
    });
    Gantt::of(tracks.collect(), today, lang, false)
}

/// The dated activities of a road map.
pub fn spans(roadmap: &Roadmap, lang: Lang) -> Vec<Span> {
    let path = RoadmapPath { lang, slug: roadmap.slug.clone() };
    let span = |activity: &commitments::Activity| {
        let from = activity.starts?;
        Some(Span {
            from,
            to: activity.last_day()?,
            label: activity.title.get(lang).to_owned(),
            href: format!("{path}#activity-{}", activity.position),
            is_deadline: activity.is_deadline,
        })
    };
    roadmap.activities.iter().filter_map(span).collect()
}

/// All activities in the order of time; those without a date at the end.
fn activities<'a>(chosen: &[&'a Roadmap], all: &FollowUp, reference: &'a Reference, lang: Lang, today: Date) -> Vec<ActivityCard<'a>> {
    let mut cards: Vec<_> = chosen
        .iter()
        .flat_map(|roadmap| roadmap.activities.iter().map(move |activity| (*roadmap, activity)))
        .map(|(roadmap, activity)| ActivityCard::of(activity, roadmap, all, reference, lang, today))
        .collect();
    cards.sort_by_key(|card| (card.it.starts.is_none(), card.it.starts));
    cards
}

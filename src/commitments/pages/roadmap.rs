//! One road map with its activities.

use super::roadmaps::spans;
use crate::{
    commitments::{
        self, ActivityCard, Roadmap, RoadmapCard,
        gantt::{Gantt, Track},
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::Lang,
    },
    reference::{
        self,
        paths::{CommitmentsPath, RoadmapPath, RoadmapsPath},
    },
};
use askama::Template;
use jiff::civil::Date;

#[derive(Template)]
#[template(path = "commitments/roadmap.html")]
struct RoadmapView<'a> {
    p: Page,
    card: RoadmapCard<'a>,
    picture: Option<Gantt>,
    activities: Vec<ActivityCard<'a>>,
    previous: Option<RoadmapCard<'a>>,
    next: Option<RoadmapCard<'a>>,
}

pub async fn page(path: RoadmapPath, who: Anyone) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let all = commitments::recall(&who.site).await?;
    let today = commitments::today();
    let position = all.roadmaps.iter().position(|one| one.slug == path.slug).ok_or(Error::NotFound)?;
    let card = |place: usize| all.roadmaps.get(place).map(|one| RoadmapCard::of(one, &all, &reference, lang));
    let shown = card(position).ok_or(Error::NotFound)?;
    let activities = shown.it.activities.iter().map(|activity| ActivityCard::of(activity, shown.it, &all, &reference, lang, today)).collect();
    let view = RoadmapView {
        p: who
            .page()
            .titled(shown.title)
            .described(shown.description.map_or("", |(words, _)| words))
            .within(Section::Commitments)
            .below(CommitmentsPath { lang }, who.t("commitments-title"))
            .below(RoadmapsPath { lang }, who.t("commitments-roadmaps-title")),
        picture: picture(shown.it, lang, today),
        activities,
        previous: position.checked_sub(1).and_then(card),
        next: card(position + 1),
        card: shown,
    };
    who.show(&view)
}

/// A lane for each dated activity.
fn picture(roadmap: &Roadmap, lang: Lang, today: Date) -> Option<Gantt> {
    let name_lang = roadmap.title.pick(lang).1;
    let tracks =
        spans(roadmap, lang).into_iter().map(|span| Track { name: span.label.clone(), name_lang, href: span.href.clone(), note: None, spans: vec![span] });
    Gantt::of(tracks.collect(), today, lang, true)
}

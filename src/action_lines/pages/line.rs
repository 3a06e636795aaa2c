//! One Action Line whole.

use crate::{
    action_lines::{
        self, EntryCard, Kind,
        around::{DocumentItem, EventItem, InputItem},
        store,
    },
    commitments::{self, ActivityCard, CommitmentCard, RoadmapCard},
    platform::{
        auth::Anyone,
        http::{Error, Page, Result, Section},
        i18n::Lang,
    },
    reference::{
        self, Entity, Goal, Line, MatrixLink, Reference,
        paths::{CommitmentsPath, DocumentsPath, EventsPath, FollowPath, InputsPath, LinePath, LinesPath, MatrixPath, MilestonesPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "action_lines/line.html")]
struct LineView<'a> {
    p: Page,
    line: &'a Line,
    official: Option<(&'a str, Lang)>,
    summary: (&'a str, Lang),
    leads: Vec<&'a Entity>,
    partners: Vec<&'a Entity>,
    of_2005: Vec<&'a Entity>,
    milestones: Vec<EntryCard<'a>>,
    challenges: Vec<EntryCard<'a>>,
    trends: Vec<EntryCard<'a>>,
    /// Of all three, in that order; the latest of each are shown.
    counts: (usize, usize, usize),
    has_remarks: bool,
    goals: Vec<Reason<'a>>,
    inputs: Vec<InputItem<'a>>,
    input_count: i64,
    events: Vec<EventItem>,
    event_count: i64,
    documents: Vec<DocumentItem<'a>>,
    commitments: Vec<CommitmentCard<'a>>,
    roadmaps: Vec<RoadmapCard<'a>>,
    activities: Vec<ActivityCard<'a>>,
    previous: Option<&'a Line>,
    next: Option<&'a Line>,
    links: Links,
}

/// Entries of a kind on the page; the others are a link away.
const MOST: usize = 20;

/// Why the line serves a goal.
struct Reason<'a> {
    goal: &'a Goal,
    link: &'a MatrixLink,
    words: &'a str,
    lang: Lang,
    href: String,
}

/// Where the page leads to.
struct Links {
    entries: String,
    timeline: String,
    inputs: String,
    events: String,
    documents: String,
    commitments: String,
    matrix: String,
    atom: String,
    ics: String,
    follow: String,
}

pub async fn page(path: LinePath, who: Anyone) -> Result<Response> {
    let lang = path.lang;
    let code = path.code.to_lowercase();
    if code == "c7" {
        return Ok(Redirect::permanent(&format!("{}#c7", LinesPath { lang })).into_response());
    }
    let reference = reference::recall(&who.site).await?;
    let line = reference.line(&code).ok_or(Error::NotFound)?;
    if code != path.code {
        return Ok(Redirect::permanent(&line.href(lang)).into_response());
    }
    let entries = action_lines::recall(&who.site).await?;
    let follow_up = commitments::recall(&who.site).await?;
    let position = reference.lines.iter().position(|one| one.code == code).unwrap_or_default();
    let which = u8::try_from(position).unwrap_or_default();
    let around = who.site.memory.recall_briefly(which, || store::surroundings_of(who.db(), &code)).await?;
    let today = commitments::today();
    let of_line = |kind| entries.of_line(&code, kind);
    let (milestones, challenges, trends) = (of_line(Kind::Milestone), of_line(Kind::Challenge), of_line(Kind::Trend));
    let counts = (milestones.len(), challenges.len(), trends.len());
    let cards = |all: &[_]| EntryCard::all(all.get(all.len().saturating_sub(MOST)..).unwrap_or_default(), &reference, lang);
    let (milestones, challenges, trends) = (cards(&milestones), cards(&challenges), cards(&trends));
    let links = Links::of(lang, &code);
    let view = LineView {
        p: frame(&who, line, &links),
        line,
        official: Some(line.official.pick(lang)).filter(|(official, _)| !official.is_empty() && *official != line.title.get(lang)),
        summary: line.summary.pick(lang),
        leads: facilitators(line, &reference, |one| one.is_lead),
        partners: facilitators(line, &reference, |one| !one.is_lead && !one.is_of_2005),
        of_2005: facilitators(line, &reference, |one| one.is_of_2005),
        has_remarks: milestones.iter().chain(&challenges).chain(&trends).any(|entry| entry.remark.is_some()),
        milestones,
        challenges,
        trends,
        counts,
        goals: reasons(&reference, &code, lang),
        inputs: around.inputs(&reference, lang),
        input_count: around.input_count,
        events: around.events(&reference, lang, today),
        event_count: around.event_count,
        documents: around.documents(&reference, lang),
        commitments: follow_up.commitments_of_line(&code).map(|it| CommitmentCard::of(it, &follow_up, &reference, lang, today)).collect(),
        roadmaps: follow_up.roadmaps_of_line(&code).map(|it| RoadmapCard::of(it, &follow_up, &reference, lang)).collect(),
        activities: follow_up
            .roadmaps_of_line(&code)
            .flat_map(|roadmap| roadmap.activities.iter().filter(|activity| activity.is_about(&code)).map(move |activity| (roadmap, activity)))
            .map(|(roadmap, activity)| ActivityCard::of(activity, roadmap, &follow_up, &reference, lang, today))
            .collect(),
        previous: position.checked_sub(1).and_then(|before| reference.lines.get(before)).map(Arc::as_ref),
        next: reference.lines.get(position + 1).map(Arc::as_ref),
        links,
    };
    Ok(who.show(&view)?.into_response())
}

fn frame(who: &Anyone, line: &Line, links: &Links) -> Page {
    let title = line.title.get(who.lang);
    who.page()
        .titled(who.t("label-value").s("label", line.display_code()).s("value", title))
        .described(line.summary.get(who.lang))
        .within(Section::ActionLines)
        .below(LinesPath { lang: who.lang }, who.t("action-lines-title"))
        .also_as("application/atom+xml", &links.atom, who.t("action-lines-feed-of-line").s("line", line.chip(who.lang)))
        .also_as("text/calendar", &links.ics, who.t("action-lines-calendar-of-line").s("line", line.chip(who.lang)))
        .with_json_ld(&serde_json::json!({"@context": "https://schema.org", "@type": "CollectionPage", "name": title, "inLanguage": who.lang.code(),
            "description": line.summary.get(who.lang), "url": format!("{}{}", who.site.base_url, line.href(who.lang))}))
}

fn facilitators<'a>(line: &Line, reference: &'a Reference, is_wanted: impl Fn(&reference::Facilitator) -> bool) -> Vec<&'a Entity> {
    line.facilitators.iter().filter(|one| is_wanted(one)).filter_map(|one| reference.entity(&one.entity)).collect()
}

fn reasons<'a>(reference: &'a Reference, line: &'a str, lang: Lang) -> Vec<Reason<'a>> {
    reference
        .links_of_line(line)
        .filter_map(|link| {
            let (words, has) = link.rationale.pick(lang);
            Some(Reason { goal: reference.goal(link.goal)?, link, words, lang: has, href: format!("{}?cell={line}-{}#reason", MatrixPath { lang }, link.goal) })
        })
        .collect()
}

impl Links {
    fn of(lang: Lang, code: &str) -> Self {
        let entries = format!("{}?line={code}", MilestonesPath { lang });
        Self {
            timeline: format!("{entries}&view=timeline"),
            entries,
            inputs: format!("{}?line={code}", InputsPath { lang }),
            events: format!("{}?line={code}", EventsPath { lang }),
            documents: format!("{}?line={code}", DocumentsPath { lang }),
            commitments: format!("{}?line={code}", CommitmentsPath { lang }),
            matrix: MatrixPath { lang }.to_string(),
            atom: format!("/feeds/milestones.atom?line={code}&lang={lang}"),
            ics: format!("/events.ics?line={code}&lang={lang}"),
            follow: FollowPath { lang }.of("line", code),
        }
    }
}

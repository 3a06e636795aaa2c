//! One Sustainable Development Goal: which lines serve it, and what was entered and said about it.

use crate::{
    action_lines::{
        self, EntryCard,
        around::{EventItem, InputItem},
    },
    commitments::{self, CommitmentCard},
    matrix::store,
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::Lang,
    },
    reference::{
        self, Goal, Line, MatrixLink,
        paths::{GoalPath, InputsPath, LinesPath, MatrixPath, MilestonesPath},
    },
};
use askama::Template;

#[derive(Template)]
#[template(path = "matrix/goal.html")]
struct GoalView<'a> {
    p: Page,
    goal: &'a Goal,
    official: Option<(&'a str, Lang)>,
    lines: Vec<Served<'a>>,
    entries: Vec<EntryCard<'a>>,
    entries_href: String,
    inputs: Vec<InputItem<'a>>,
    input_count: i64,
    inputs_href: String,
    events: Vec<EventItem>,
    commitments: Vec<CommitmentCard<'a>>,
    matrix: String,
    /// The goal's page of the United Nations.
    elsewhere: String,
    previous: Option<&'a Goal>,
    next: Option<&'a Goal>,
}

/// A line that serves the goal.
struct Served<'a> {
    line: &'a Line,
    link: &'a MatrixLink,
    words: &'a str,
    lang: Lang,
    href: String,
}

pub async fn page(path: GoalPath, who: Anyone) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let goal = reference.goal(path.number).ok_or(Error::NotFound)?;
    let entries = action_lines::recall(&who.site).await?;
    let follow_up = commitments::recall(&who.site).await?;
    let around = store::surroundings_of(who.db(), goal.number).await?;
    let today = commitments::today();
    let served = |link: &'_ MatrixLink| format!("{}?cell={}-{}#reason", MatrixPath { lang }, link.line, link.goal);
    let lines = reference.links.iter().filter(|link| link.goal == goal.number).filter_map(|link| {
        let (words, has) = link.rationale.pick(lang);
        Some(Served { line: reference.line(&link.line)?, link, words, lang: has, href: served(link) })
    });
    let view = GoalView {
        p: frame(&who, goal),
        goal,
        official: Some(goal.official.pick(lang)).filter(|(official, _)| !official.is_empty()),
        lines: lines.collect(),
        entries: entries.iter().filter(|entry| entry.sdgs.contains(&goal.number)).map(|entry| EntryCard::of(entry, &reference, lang)).collect(),
        entries_href: format!("{}?sdg={}", MilestonesPath { lang }, goal.number),
        inputs: around.inputs(&reference, lang),
        input_count: around.input_count,
        inputs_href: format!("{}?sdg={}", InputsPath { lang }, goal.number),
        events: around.events(&reference, lang, today),
        commitments: follow_up
            .commitments
            .iter()
            .filter(|commitment| commitment.sdgs.contains(&goal.number))
            .map(|it| CommitmentCard::of(it, &follow_up, &reference, lang, today))
            .collect(),
        matrix: MatrixPath { lang }.to_string(),
        elsewhere: format!("https://sdgs.un.org/goals/goal{}", goal.number),
        previous: reference.goal(goal.number - 1),
        next: reference.goal(goal.number + 1),
    };
    who.show(&view)
}

fn frame(who: &Anyone, goal: &Goal) -> Page {
    let title = who.t("action-lines-goal-named").n("number", goal.number).s("title", goal.title.get(who.lang));
    who.page()
        .titled(&title)
        .described(goal.official.get(who.lang))
        .within(Section::ActionLines)
        .below(LinesPath { lang: who.lang }, who.t("action-lines-title"))
        .below(MatrixPath { lang: who.lang }, who.t("action-lines-matrix"))
        .with_json_ld(&serde_json::json!({"@context": "https://schema.org", "@type": "CollectionPage", "name": title.to_string(), "inLanguage": who.lang.code(),
            "about": {"@type": "DefinedTerm", "name": goal.title.get(who.lang), "termCode": goal.number.to_string(), "url": format!("https://sdgs.un.org/goals/goal{}", goal.number)}}))
}

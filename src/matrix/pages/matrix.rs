//! The matrix of lines and goals: as a heat map, or as a table with every reason.

use crate::{
    action_lines::{self, EntryCard},
    matrix::store,
    platform::{
        auth::Anyone,
        http::{Page, Reply, Result, Section, listing::State},
        i18n::Lang,
    },
    reference::{
        self, Goal, Line, MatrixLink, Reference,
        paths::{InputsPath, LinesPath, MatrixPath, MilestonesPath},
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "matrix/matrix.html")]
struct MatrixView<'a> {
    p: Page,
    goals: &'a [Arc<Goal>],
    link_count: usize,
    heat: String,
    table: String,
    is_table: bool,
    rows: Vec<Row<'a>>,
    open: Option<Open<'a>>,
    /// The table: its rows, and what it is narrowed to.
    reasons: Vec<Reason<'a>>,
    lines: &'a [Arc<Line>],
    line: Option<String>,
    goal: Option<i16>,
}

/// A line with its cells, one for each goal.
struct Row<'a> {
    line: &'a Line,
    cells: Vec<Option<Cell<'a>>>,
}

struct Cell<'a> {
    goal: &'a Goal,
    tint: &'static str,
    targets: usize,
    href: String,
    reason: &'a str,
    is_open: bool,
}

/// A line, a goal, and why.
struct Reason<'a> {
    line: &'a Line,
    goal: &'a Goal,
    link: &'a MatrixLink,
    words: &'a str,
    lang: Lang,
}

/// The cell that is read.
struct Open<'a> {
    reason: Reason<'a>,
    /// Entries of the line that name the goal.
    entries: Vec<EntryCard<'a>>,
    entries_of_line: usize,
    entries_href: String,
    inputs: i64,
    inputs_href: String,
    inputs_of_line: i64,
    inputs_of_line_href: String,
    close: String,
}

/// The query of the page. What cannot be understood is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// Line and goal: `c5-4`.
    cell: Option<String>,
    view: Option<String>,
    line: Option<String>,
    goal: Option<String>,
}

impl Wish {
    /// The link of the cell asked for.
    fn link<'a>(&self, reference: &'a Reference) -> Option<&'a MatrixLink> {
        let cell = self.cell.as_deref()?.to_lowercase();
        let (line, goal) = cell.rsplit_once('-')?;
        reference.link(line, goal.parse().ok()?)
    }
}

pub async fn page(path: MatrixPath, who: Anyone, Query(wish): Query<Wish>) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let entries = action_lines::recall(&who.site).await?;
    let is_table = wish.view.as_deref() == Some("table");
    let chosen = wish.link(&reference).filter(|_| !is_table);
    let open = match chosen.and_then(|link| reason(link, &reference, lang)) {
        Some(cell) => Some(open(&path, &who, cell, &entries, &reference).await?),
        None => None,
    };
    let line = wish.line.as_deref().map(str::to_lowercase).filter(|code| reference.line(code).is_some());
    let goal = wish.goal.as_deref().and_then(|goal| goal.parse().ok()).filter(|goal| reference.goal(*goal).is_some());
    let wanted = |link: &&MatrixLink| line.as_ref().is_none_or(|line| link.line == *line) && goal.is_none_or(|goal| link.goal == goal);
    let reasons = if is_table { reference.links.iter().filter(wanted).filter_map(|link| reason(link, &reference, lang)).collect() } else { Vec::new() };
    let view = MatrixView {
        p: who
            .page()
            .titled(who.t("matrix-title"))
            .described(who.t("matrix-lead"))
            .within(Section::ActionLines)
            .below(LinesPath { lang }, who.t("action-lines-title"))
            .with_query_in_address(),
        goals: &reference.goals,
        link_count: reference.links.len(),
        heat: path.to_string(),
        table: State::default().with("view", Some("table")).at(&path),
        is_table,
        rows: if is_table { Vec::new() } else { rows(&path, &reference, chosen) },
        open,
        reasons,
        lines: &reference.lines,
        line,
        goal,
    };
    who.show(&view)
}

fn reason<'a>(link: &'a MatrixLink, reference: &'a Reference, lang: Lang) -> Option<Reason<'a>> {
    let (words, has) = link.rationale.pick(lang);
    Some(Reason { line: reference.line(&link.line)?, goal: reference.goal(link.goal)?, link, words, lang: has })
}

fn rows<'a>(path: &MatrixPath, reference: &'a Reference, open: Option<&MatrixLink>) -> Vec<Row<'a>> {
    let cell = |line: &Line, goal: &'a Goal| {
        let link = reference.link(&line.code, goal.number)?;
        Some(Cell {
            goal,
            tint: link.tint(),
            targets: link.targets.len(),
            href: format!("{path}?cell={}-{}#reason", line.code, goal.number),
            reason: link.rationale.get(path.lang),
            is_open: open.is_some_and(|open| open.line == line.code && open.goal == goal.number),
        })
    };
    reference.lines.iter().map(|line| Row { line, cells: reference.goals.iter().map(|goal| cell(line, goal)).collect() }).collect()
}

async fn open<'a>(path: &MatrixPath, who: &Anyone, reason: Reason<'a>, entries: &'a action_lines::Entries, reference: &'a Reference) -> Result<Open<'a>> {
    let lang = path.lang;
    let (line, goal) = (&reason.line.code, reason.goal.number);
    let (inputs, inputs_of_line) = store::inputs_of_cell(who.db(), line, goal).await?;
    let of_line = State::default().with("line", Some(line));
    let of_both = of_line.clone().with("sdg", Some(goal));
    Ok(Open {
        entries: entries.iter().filter(|entry| entry.line == *line && entry.sdgs.contains(&goal)).map(|entry| EntryCard::of(entry, reference, lang)).collect(),
        entries_of_line: entries.iter().filter(|entry| entry.line == *line).count(),
        entries_href: of_line.at(MilestonesPath { lang }),
        inputs,
        inputs_href: of_both.at(InputsPath { lang }),
        inputs_of_line,
        inputs_of_line_href: of_line.at(InputsPath { lang }),
        close: path.to_string(),
        reason,
    })
}

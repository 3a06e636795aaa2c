//! All Action Lines.

use crate::{
    action_lines::store::{self, LineCounts},
    platform::{
        auth::Anyone,
        http::{Page, Reply, Result, Section},
        i18n::{Lang, format},
    },
    reference::{
        self, Entity, Line,
        paths::{LinesPath, MatrixPath, MilestonesPath, RoadmapsPath},
    },
};
use askama::Template;
use std::borrow::Borrow;

#[derive(Template)]
#[template(path = "action_lines/lines.html")]
struct LinesView<'a> {
    p: Page,
    /// C1 to C6, then the applications of C7, then C8 to C11.
    before: Vec<Row<'a>>,
    applications: Vec<Row<'a>>,
    after: Vec<Row<'a>>,
    entries: i64,
    goals: i64,
    inputs: i64,
    milestones_href: String,
    matrix_href: String,
    roadmaps_href: String,
}

struct Row<'a> {
    line: &'a Line,
    counts: LineCounts,
    leads: Vec<&'a Entity>,
}

impl LinesView<'_> {
    fn number(&self, count: i64) -> String {
        format::number(self.p.lang, count)
    }
}

impl Row<'_> {
    fn lead_names(&self, lang: impl Borrow<Lang>) -> String {
        let lang = *lang.borrow();
        format::list_and(lang, &self.leads.iter().map(|entity| entity.label(lang)).collect::<Vec<_>>())
    }
}

pub async fn page(path: LinesPath, who: Anyone) -> Result<Reply> {
    let reference = reference::recall(&who.site).await?;
    let counts = store::counts_by_line(who.db()).await?;
    let (entries, goals, inputs) =
        counts.iter().fold((0, 0, 0), |(entries, goals, inputs), line| (entries + line.entries, goals + line.goals, inputs + line.inputs));
    let rows: Vec<Row> = counts
        .into_iter()
        .filter_map(|counts| {
            let line = reference.line(&counts.line)?;
            let leads = line.facilitators.iter().filter(|one| one.is_lead).filter_map(|one| reference.entity(&one.entity)).collect();
            Some(Row { line, counts, leads })
        })
        .collect();
    let first_application = rows.iter().position(|row| row.line.is_application()).unwrap_or(rows.len());
    let (mut before, mut applications, mut after) = (Vec::new(), Vec::new(), Vec::new());
    for (position, row) in rows.into_iter().enumerate() {
        match (row.line.is_application(), position < first_application) {
            (true, _) => applications.push(row),
            (false, true) => before.push(row),
            (false, false) => after.push(row),
        }
    }
    let p = who.page().titled(who.t("action-lines-title")).described(who.t("action-lines-lead")).within(Section::ActionLines);
    let p = p.also_as("application/atom+xml", format!("/feeds/milestones.atom?lang={}", path.lang), who.t("action-lines-feed"));
    let items = (1..).zip(&reference.lines).map(|(position, line)| {
        serde_json::json!({"@type": "ListItem", "position": position, "name": line.title.get(path.lang), "url": format!("{}{}", who.site.base_url, line.href(path.lang))})
    });
    let p = p.with_json_ld(&serde_json::json!({"@context": "https://schema.org", "@type": "CollectionPage", "name": who.t("action-lines-title").to_string(),
        "inLanguage": path.lang.code(), "mainEntity": {"@type": "ItemList", "numberOfItems": reference.lines.len(), "itemListElement": items.collect::<Vec<_>>()}}));
    who.show(&LinesView {
        p,
        before,
        applications,
        after,
        entries,
        goals,
        inputs,
        milestones_href: MilestonesPath { lang: path.lang }.to_string(),
        matrix_href: MatrixPath { lang: path.lang }.to_string(),
        roadmaps_href: RoadmapsPath { lang: path.lang }.to_string(),
    })
}

//! One commitment with its progress reports.

use crate::{
    commitments::{self, CommitmentCard, model::Progress},
    platform::{
        auth::Anyone,
        http::{Error, Page, Result, Section},
        i18n::{Lang, format},
    },
    reference::{
        self, Entity,
        paths::{CommitmentPath, CommitmentsPath, DocumentsPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "commitments/commitment.html")]
struct CommitmentView<'a> {
    p: Page,
    card: CommitmentCard<'a>,
    decided: Option<String>,
    resolution: Option<String>,
    reports: Vec<ReportItem<'a>>,
    previous: Option<CommitmentCard<'a>>,
    next: Option<CommitmentCard<'a>>,
}

struct ReportItem<'a> {
    entity: Option<&'a Entity>,
    status: &'static str,
    day: String,
    lang: Lang,
    body: &'a str,
    evidence: Option<&'a str>,
}

pub async fn page(path: CommitmentPath, who: Anyone) -> Result<Response> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let all = commitments::recall(&who.site).await?;
    let today = commitments::today();
    let wanted = path.id.to_lowercase();
    let position = all.commitments.iter().position(|one| one.slug == wanted).ok_or(Error::NotFound)?;
    if wanted != path.id {
        return Ok(Redirect::permanent(&CommitmentPath { lang, id: wanted }.to_string()).into_response());
    }
    let card = |place: usize| all.commitments.get(place).map(|one| CommitmentCard::of(one, &all, &reference, lang, today));
    let shown = card(position).ok_or(Error::NotFound)?;
    let view = CommitmentView {
        p: who.page().titled(shown.title).described(shown.action).within(Section::Commitments).below(CommitmentsPath { lang }, who.t("commitments-title")),
        decided: shown.it.decided_on.map(|day| format::date_long(lang, day)),
        resolution: shown.it.document.as_ref().map(|slug| DocumentsPath { lang }.at(slug)),
        reports: shown.it.reports.iter().map(|report| report_item(report, &reference, lang)).collect(),
        previous: position.checked_sub(1).and_then(card),
        next: card(position + 1),
        card: shown,
    };
    Ok(who.show(&view)?.into_response())
}

fn report_item<'a>(report: &'a commitments::Report, reference: &'a reference::Reference, lang: Lang) -> ReportItem<'a> {
    ReportItem {
        entity: reference.entity(&report.entity),
        status: match report.status {
            Progress::NotStarted => "commitments-not-started",
            Progress::UnderWay => "commitments-under-way",
            Progress::Done => "commitments-done",
            Progress::Dropped => "commitments-dropped",
        },
        day: format::date_long(lang, report.reported_at.to_zoned(jiff::tz::TimeZone::UTC).date()),
        lang: report.lang,
        body: &report.body,
        evidence: report.evidence_url.as_deref(),
    }
}

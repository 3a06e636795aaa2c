//! `/submissions/{id}/requests/{kind}`: asking the secretariat to take something late, or to end a publication.

use super::{Head, frame, head, own_name};
use crate::{
    platform::{
        auth::Allowed,
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::text,
        text::clean,
    },
    reference::paths::SubmissionPath,
    submissions::{
        Submission, acts,
        paths::PleaPath,
        permit::{Change, See},
        plea::PleaKind,
        store::pleas,
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;

/// Longest reason, in characters.
const LONGEST: usize = 5000;

#[derive(Template)]
#[template(path = "submissions/plea.html")]
struct PleaView<'a> {
    p: Page,
    head: Head,
    faults: Faults,
    submission: &'a Submission,
    name: String,
    kind: PleaKind,
    action: String,
    back: String,
    reason: String,
    /// Why it cannot be asked now; the text's key.
    hindrance: Option<&'static str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonForm {
    #[serde(default)]
    reason: String,
}

pub async fn page(path: PleaPath, who: Allowed<See, Submission>) -> Result<Reply> {
    let kind = PleaKind::parse(&path.kind).ok_or(Error::NotFound)?;
    let hindrance = hindrance(&who, kind).await?;
    who.show_privately(&view(&who, &path, kind, Faults::default(), String::new(), hindrance))
}

async fn hindrance<A>(who: &Allowed<A, Submission>, kind: PleaKind) -> Result<Option<&'static str>> {
    let submission = &who.it;
    if !kind.can_be_asked(submission.state, &submission.schedule, submission.own_limit) {
        return Ok(Some("pleas-not-now"));
    }
    if !who.person.is_confirmed() {
        return Ok(Some("submissions-blocked-confirm"));
    }
    let is_open = pleas::of(who.db(), submission.id).await?.iter().any(|plea| plea.kind == kind && plea.decided_at.is_none());
    Ok(is_open.then_some("pleas-open-already"))
}

fn view<'a, A>(
    who: &'a Allowed<A, Submission>,
    path: &PleaPath,
    kind: PleaKind,
    faults: Faults,
    reason: String,
    hindrance: Option<&'static str>,
) -> PleaView<'a> {
    PleaView {
        p: frame(who, &who.it, who.t(kind.key()), false),
        head: head(who, &who.it),
        submission: &who.it,
        name: own_name(&who.it, path.lang),
        action: path.to_string(),
        back: SubmissionPath { lang: path.lang, id: path.id }.to_string(),
        faults,
        kind,
        reason,
        hindrance,
    }
}

pub async fn ask(path: PleaPath, who: Allowed<Change, Submission>, Form(form): Form<ReasonForm>) -> Result<Response> {
    let kind = PleaKind::parse(&path.kind).ok_or(Error::NotFound)?;
    let reason = clean(&form.reason);
    let mut faults = Faults::default();
    if reason.is_empty() {
        faults.add("reason", text(path.lang, "pleas-reason-missing"));
    } else if reason.chars().count() > LONGEST {
        faults.add("reason", text(path.lang, "pleas-reason-long").n("count", LONGEST));
    }
    if !faults.is_empty() {
        let mut view = view(&who, &path, kind, faults, form.reason, None);
        view.p = view.p.refused();
        return Ok(Reply::refused(&view)?.into_response());
    }
    match acts::plead(&who, who.it.id, kind, reason).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#requests", SubmissionPath { lang: path.lang, id: path.id })).into_response()),
        // What was typed stays on the page that says why.
        Err(Error::Conflict(key)) => {
            let view = view(&who, &path, kind, Faults::default(), form.reason, Some(key));
            Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error),
    }
}

//! `/submissions/{id}`: one's own submission: where it stands, what happens next, versions and receipts, questions of the
//! secretariat.

use super::{Head, edit, frame, head, organization, own_name};
use crate::{
    platform::{
        auth::Allowed,
        forms::Form,
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::format,
        text::clean,
    },
    reference::paths::{InputPath, SubmissionEditPath, SubmissionPath},
    submissions::{
        Submission, acts,
        model::State,
        paths::{ClarificationPath, CopyPath, OrganizationChoicePath, ReceiptPath, RestorationPath, VersionFilePath, WithdrawalPath},
        permit::{Change, See},
        readout::{self, Part},
        store::{own, versions},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "submissions/own.html")]
struct OwnView<'a> {
    p: Page,
    head: Head,
    name: String,
    submission: &'a Submission,
    reason: Option<&'a str>,
    parts: Vec<Part<'a>>,
    versions: Vec<VersionItem>,
    clarifications: Vec<ClarificationItem>,
    changed_since: bool,
    edit_href: Option<String>,
    withdrawal_href: Option<String>,
    restoration_action: Option<String>,
    public_href: Option<String>,
    copy_href: String,
    /// Where to say for which organization it is, while that can be said.
    organization_href: Option<String>,
    answer_fault: Option<Uuid>,
}

impl OwnView<'_> {
    /// Whether an empty answer was sent to this question.
    fn is_faulty(&self, one: &ClarificationItem) -> bool {
        self.answer_fault == Some(one.id)
    }
}

struct VersionItem {
    number: i32,
    received: String,
    received_utc: String,
    sha256: String,
    receipt_href: String,
    file_href: String,
}

struct ClarificationItem {
    id: Uuid,
    question: String,
    asked: String,
    answer: Option<String>,
    answered: Option<String>,
    action: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerForm {
    #[serde(default)]
    answer: String,
}

pub async fn page(path: SubmissionPath, who: Allowed<See, Submission>) -> Result<Reply> {
    let _ = path;
    let loaded = edit::load(&who).await?;
    let around = own::around(who.db(), who.it.id).await?;
    who.show_privately(&view(&who, &loaded, around, None))
}

fn view<'a, A>(who: &'a Allowed<A, Submission>, loaded: &'a edit::Loaded, around: own::Around, answer_fault: Option<Uuid>) -> OwnView<'a> {
    let (lang, id, submission) = (who.lang, *who.it.id, &who.it);
    let name = own_name(submission, lang);
    let is_in_time = submission.is_in_time();
    let can_edit = submission.state.is_editable() && (is_in_time || submission.state == State::Draft);
    let item = |version: own::Version| VersionItem {
        number: version.number,
        received: submission.schedule.instant(lang, version.received_at),
        received_utc: format::utc_precise(lang, version.received_at),
        sha256: version.sha256,
        receipt_href: ReceiptPath { lang, code: version.code }.to_string(),
        file_href: VersionFilePath { lang, id, file: format!("{}.json", version.number) }.to_string(),
    };
    let asked = |one: own::Clarification| ClarificationItem {
        id: one.id,
        asked: submission.schedule.instant(lang, one.asked_at),
        answered: one.answered_at.map(|at| submission.schedule.instant(lang, at)),
        question: one.question,
        answer: one.answer,
        action: ClarificationPath { lang, id, clarification: one.id }.to_string(),
    };
    OwnView {
        p: frame(who, submission, &name, true),
        head: head(who, submission),
        name,
        reason: submission.state_reason.as_deref(),
        parts: loaded.readout(submission, lang, around.is_public.then_some(around.public_files)).parts(),
        versions: around.versions.into_iter().map(item).collect(),
        clarifications: around.clarifications.into_iter().map(asked).collect(),
        changed_since: around.has_changed && submission.reference.is_some(),
        edit_href: can_edit.then(|| SubmissionEditPath { lang, id }.to_string()),
        withdrawal_href: submission.state.can_be_withdrawn().then(|| WithdrawalPath { lang, id }.to_string()),
        restoration_action: (submission.state == State::Withdrawn && is_in_time).then(|| RestorationPath { lang, id }.to_string()),
        public_href: submission.reference.clone().filter(|_| around.is_public).map(|reference| InputPath { lang, reference }.to_string()),
        copy_href: CopyPath { lang, id }.to_string(),
        organization_href: organization::may_choose(who).then(|| OrganizationChoicePath { lang, id }.to_string()),
        answer_fault,
        submission,
    }
}

/// A version's canonical JSON: the very bytes that the receipt's hash covers.
pub async fn version_file(path: VersionFilePath, who: Allowed<See, Submission>) -> Result<Response> {
    let number = path.file.strip_suffix(".json").and_then(|number| number.parse().ok()).ok_or(Error::NotFound)?;
    let canonical = versions::canonical(who.db(), who.it.id, number).await?.filter(|bytes| !bytes.is_empty()).ok_or(Error::NotFound)?;
    let name = format!("{}-{number}.json", who.it.reference.as_deref().unwrap_or("submission"));
    as_file(Reply::of(CachePolicy::Private, "application/json", canonical), &name)
}

/// The working copy as plain text.
pub async fn copy(path: CopyPath, who: Allowed<See, Submission>) -> Result<Response> {
    let loaded = edit::load(&who).await?;
    let parts = loaded.readout(&who.it, path.lang, None).parts();
    let text = readout::plain_text(&who.it.call_title, &parts);
    as_file(Reply::of(CachePolicy::Private, "text/plain; charset=utf-8", text), &format!("{}.txt", who.it.reference.as_deref().unwrap_or("draft")))
}

fn as_file(reply: Reply, name: &str) -> Result<Response> {
    let mut response = reply.into_response();
    let value = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Error::internal)?;
    response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    Ok(response)
}

/// Answers a question of the secretariat.
pub async fn clarify(path: ClarificationPath, who: Allowed<Change, Submission>, Form(form): Form<AnswerForm>) -> Result<Response> {
    let answer = clean(&form.answer);
    if answer.is_empty() {
        let loaded = edit::load(&who).await?;
        let around = own::around(who.db(), who.it.id).await?;
        let mut view = view(&who, &loaded, around, Some(path.clarification));
        view.p = view.p.refused();
        return Ok(Reply::refused(&view)?.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    acts::answer_clarification(&who, who.it.id, path.clarification, answer).await?;
    Ok(Redirect::to(&format!("{}#clarifications", SubmissionPath { lang: path.lang, id: path.id })).into_response())
}

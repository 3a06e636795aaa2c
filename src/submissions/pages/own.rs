//! `/submissions/{id}`: one's own submission: where it stands, what happens next, versions and receipts, questions of the
//! secretariat.

use super::{Head, edit, frame, head, organization, own_name};
use crate::{
    calls::model::{Meaning, Schedule},
    platform::{
        auth::Allowed,
        forms::Form,
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::{Lang, format},
        text::clean,
    },
    reference::paths::{InputPath, SubmissionEditPath, SubmissionPath},
    submissions::{
        Submission, acts,
        model::State,
        paths::{ClarificationPath, CopyPath, OrganizationChoicePath, PleaPath, ReceiptPath, RestorationPath, VersionFilePath, WithdrawalPath},
        permit::{Change, See},
        plea::PleaKind,
        readout::{self, Part},
        store::{
            own,
            pleas::{self, Plea},
        },
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
    /// What it is called by its contributor.
    own_title: Option<(String, Lang)>,
    submission: &'a Submission,
    reason: Option<&'a str>,
    parts: Vec<Part<'a>>,
    versions: Vec<VersionItem>,
    clarifications: Vec<ClarificationItem>,
    pleas: Vec<PleaItem>,
    happenings: Vec<HappeningItem>,
    changed_since: bool,
    edit_href: Option<String>,
    withdrawal_href: Option<String>,
    restoration_action: Option<String>,
    public_href: Option<String>,
    published: Option<String>,
    /// Asking to take it late, or to end the publication.
    late_href: Option<String>,
    end_href: Option<String>,
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
    href: String,
}

struct PleaItem {
    kind: PleaKind,
    reason: String,
    asked: String,
    is_granted: Option<bool>,
    decided: Option<String>,
    answer: Option<String>,
}

struct HappeningItem {
    at: String,
    key: &'static str,
    version: i64,
    is_own: bool,
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
    let around = around(&who).await?;
    who.show_privately(&view(&who, &loaded, around, None))
}

/// Everything that surrounds the working copy.
struct Surroundings {
    around: own::Around,
    pleas: Vec<Plea>,
    happenings: Vec<own::Happening>,
}

async fn around<A>(who: &Allowed<A, Submission>) -> Result<Surroundings> {
    Ok(Surroundings {
        around: own::around(who.db(), who.it.id).await?,
        pleas: pleas::of(who.db(), who.it.id).await?,
        happenings: own::history(who.db(), who.it.id, who.person.id).await?,
    })
}

/// The text for something that happened; none for what has none.
fn happening_key(act: &str) -> Option<&'static str> {
    Some(match act {
        "submission.begun" => "mine-happened-begun",
        "submission.submitted" => "mine-happened-submitted",
        "submission.withdrawn" => "mine-happened-withdrawn",
        "submission.restored" => "mine-happened-restored",
        "submission.reviewed" => "mine-happened-reviewed",
        "clarification.asked" => "mine-happened-asked",
        "clarification.answered" => "mine-happened-answered",
        "submission.accepted" => "mine-happened-accepted",
        "submission.rejected" => "mine-happened-rejected",
        "submission.published" => "mine-happened-published",
        "submission.unpublished" => "mine-happened-unpublished",
        "plea.asked" => "mine-happened-plea",
        "plea.decided" => "mine-happened-decided",
        "limit.granted" => "mine-happened-limit",
        _ => return None,
    })
}

fn happening(schedule: &Schedule, lang: Lang, one: &own::Happening) -> Option<HappeningItem> {
    let key = happening_key(&one.act)?;
    Some(HappeningItem { at: schedule.instant(lang, one.at), key, version: one.version.unwrap_or_default(), is_own: one.is_own })
}

fn plea(schedule: &Schedule, lang: Lang, one: Plea) -> PleaItem {
    PleaItem {
        kind: one.kind,
        asked: schedule.instant(lang, one.asked_at),
        decided: one.decided_at.map(|at| schedule.instant(lang, at)),
        is_granted: one.is_granted,
        reason: one.reason,
        answer: one.answer,
    }
}

/// What its contributor calls it.
fn own_title(loaded: &edit::Loaded, own: Lang) -> Option<(String, Lang)> {
    let question = loaded.questionnaire.questions().find(|question| question.meaning == Some(Meaning::Title))?;
    let title = loaded.answers.value(question, "")?.as_str()?.to_owned();
    let lang = loaded.answers.stored(question.id, "").and_then(|stored| stored.lang).unwrap_or(own);
    (!title.is_empty()).then_some((title, lang))
}

fn view<'a, A>(who: &'a Allowed<A, Submission>, loaded: &'a edit::Loaded, surroundings: Surroundings, answer_fault: Option<Uuid>) -> OwnView<'a> {
    let (lang, id, submission) = (who.lang, *who.it.id, &who.it);
    let Surroundings { around, pleas, happenings } = surroundings;
    let name = own_name(submission, lang);
    let own_title = own_title(loaded, submission.lang);
    let is_in_time = submission.is_in_time();
    let can_edit = submission.state.is_editable() && (is_in_time || submission.state == State::Draft);
    let item = |version: own::Version| VersionItem {
        number: version.number,
        received: submission.schedule.instant(lang, version.received_at),
        received_utc: format::utc_precise(lang, version.received_at),
        sha256: version.sha256,
        receipt_href: ReceiptPath { lang, code: version.code }.to_string(),
        file_href: VersionFilePath { lang, id, file: format!("{}.json", version.number) }.to_string(),
        href: VersionFilePath { lang, id, file: version.number.to_string() }.to_string(),
    };
    let asking = |kind: PleaKind| {
        let can = kind.can_be_asked(submission.state, &submission.schedule, submission.own_limit) && who.person.is_confirmed();
        let is_open = pleas.iter().any(|plea| plea.kind == kind && plea.decided_at.is_none());
        (can && !is_open).then(|| PleaPath { lang, id, kind: kind.code().into() }.to_string())
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
        p: frame(who, submission, own_title.as_ref().map_or(&name, |(title, _)| title), true),
        late_href: asking(PleaKind::Late),
        end_href: asking(PleaKind::Withdrawal),
        published: around.published_at.map(|at| submission.schedule.instant(lang, at)),
        pleas: pleas.into_iter().map(|one| plea(&submission.schedule, lang, one)).collect(),
        happenings: happenings.iter().filter_map(|one| happening(&submission.schedule, lang, one)).collect(),
        own_title,
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

/// The working copy as plain text.
pub async fn copy(path: CopyPath, who: Allowed<See, Submission>) -> Result<Response> {
    let loaded = edit::load(&who).await?;
    let parts = loaded.readout(&who.it, path.lang, None).parts();
    let text = readout::plain_text(&who.it.call_title, &parts);
    as_file(Reply::of(CachePolicy::Private, "text/plain; charset=utf-8", text), &format!("{}.txt", who.it.reference.as_deref().unwrap_or("draft")))
}

/// An answer as a download.
pub(super) fn as_file(reply: Reply, name: &str) -> Result<Response> {
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
        let around = around(&who).await?;
        let mut view = view(&who, &loaded, around, Some(path.clarification));
        view.p = view.p.refused();
        return Ok(Reply::refused(&view)?.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    acts::answer_clarification(&who, who.it.id, path.clarification, answer).await?;
    Ok(Redirect::to(&format!("{}#clarifications", SubmissionPath { lang: path.lang, id: path.id })).into_response())
}

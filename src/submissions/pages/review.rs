//! `/submissions/{id}/review`: everything before it is submitted, and the act itself.

use super::{Head, Step, edit, frame, head, steps};
use crate::{
    platform::{
        auth::Allowed,
        forms::Form,
        http::{Error, Page, Result},
        i18n::format,
    },
    reference::paths::SubmissionPath,
    submissions::{
        Submission,
        acts::{self, Submitted},
        model::State,
        paths::{CopyPath, PleaPath, ReceiptPath, ReviewPath, SectionPath, VersionsPath},
        permit::{Change, See},
        plea::PleaKind,
        readout::Part,
        snapshot::{self, Lack},
        store::{drafts, versions},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "submissions/review.html")]
struct ReviewView<'a> {
    p: Page,
    head: Head,
    steps: Vec<Step>,
    parts: Vec<Part<'a>>,
    missing: Vec<Missing<'a>>,
    /// Answers with two texts, each with the way to them.
    conflicts: Vec<Missing<'a>>,
    action: String,
    edit_href: String,
    copy_href: String,
    key: String,
    seen: String,
    is_again: bool,
    can_submit: bool,
    policy_key: &'static str,
    told: Option<Told>,
}

/// What is still to be done, with the way there.
struct Missing<'a> {
    href: String,
    label: &'a str,
    label_lang: crate::platform::i18n::Lang,
    key: &'static str,
}

impl ReviewView<'_> {
    /// How many things are still to be done.
    fn to_do(&self) -> usize {
        self.missing.len() + self.conflicts.len() + usize::from(self.head.unproved.is_some())
    }
}

/// Why the last press of the button did not submit.
enum Told {
    Incomplete,
    Changed,
    KeyUsed,
    Unknown,
}

#[derive(Template)]
#[template(path = "submissions/late.html")]
struct LateView {
    p: Page,
    received: String,
    received_utc: String,
    closed: Option<String>,
    closed_utc: Option<String>,
    is_early: bool,
    whom: String,
    draft_href: String,
    copy_href: String,
    /// Where to ask the secretariat.
    plea_action: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitForm {
    key: Uuid,
    #[serde(default)]
    seen: String,
}

/// Everything that was answered, everything that is missing, and the button.
pub async fn page(path: ReviewPath, who: Allowed<See, Submission>) -> Result<Response> {
    if !who.it.state.is_editable() {
        return Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()).into_response());
    }
    let loaded = edit::load(&who).await?;
    let view = view(&who, &loaded, Uuid::new_v4(), None);
    Ok(who.show_privately(&view)?.into_response())
}

fn view<'a, A>(who: &'a Allowed<A, Submission>, loaded: &'a edit::Loaded, key: Uuid, told: Option<Told>) -> ReviewView<'a> {
    let (lang, id) = (who.lang, *who.it.id);
    let parts = loaded.readout(&who.it, lang, None).parts();
    let missing = missing(&parts, lang, id);
    let rows: Vec<versions::FileRow> = loaded.files.iter().map(versions::FileRow::from).collect();
    let content = snapshot::content(&loaded.questionnaire, &loaded.answers, &rows, &loaded.reference, who.it.lang);
    let head = head(who, &who.it);
    ReviewView {
        p: frame(who, &who.it, who.t("submissions-review"), false),
        steps: steps(&who.it, &loaded.questionnaire, &loaded.answers, &loaded.reference, lang, None),
        can_submit: missing.is_empty() && loaded.conflicts.is_empty() && head.unproved.is_none() && head.is_in_time,
        head,
        parts,
        missing,
        conflicts: conflicts(loaded, lang, id),
        action: VersionsPath { lang, id }.to_string(),
        edit_href: format!("/{lang}/submissions/{id}/edit/"),
        copy_href: CopyPath { lang, id }.to_string(),
        key: key.to_string(),
        seen: acts::seen(&content),
        is_again: who.it.state != State::Draft,
        policy_key: "submissions-consent-note",
        told,
    }
}

/// The sections in which somebody has to choose between two texts.
fn conflicts(loaded: &edit::Loaded, lang: crate::platform::i18n::Lang, id: Uuid) -> Vec<Missing<'_>> {
    let sections = &loaded.questionnaire.sections;
    let of = |waiting: &drafts::OpenConflict| {
        let (section, question) =
            sections.iter().find_map(|section| section.questions.iter().find(|one| one.id == waiting.question).map(|one| (section, one)))?;
        let (label, label_lang) = question.label.pick(lang);
        let path = SectionPath { lang, id, section: section.key.clone() };
        Some(Missing { href: format!("{path}#conflicts"), label, label_lang, key: "submissions-conflict-title" })
    };
    loaded.conflicts.iter().filter_map(of).collect()
}

fn missing<'a>(parts: &[Part<'a>], lang: crate::platform::i18n::Lang, id: Uuid) -> Vec<Missing<'a>> {
    parts
        .iter()
        .flat_map(|part| {
            part.rows.iter().filter_map(move |row| {
                let key = match row.lack? {
                    Lack::Missing => "submissions-lack-missing",
                    Lack::Wrong => "submissions-lack-wrong",
                };
                let section = SectionPath { lang, id, section: part.key.to_owned() };
                Some(Missing { href: format!("{section}#f-a-{}", row.key), label: row.label, label_lang: row.label_lang, key })
            })
        })
        .collect()
}

/// Submits: the only act that does.
pub async fn submit(path: VersionsPath, who: Allowed<Change, Submission>, Form(form): Form<SubmitForm>) -> Result<Response> {
    let mut lost = None;
    let told = match acts::submit(&who, who.it.id, who.it.questionnaire, form.key, form.seen).await {
        Ok(Submitted::Received(code)) => return Ok(Redirect::to(&ReceiptPath { lang: path.lang, code }.to_string()).into_response()),
        Ok(Submitted::OutOfTime { received_at }) => return late(&who, received_at),
        Ok(Submitted::Incomplete | Submitted::Unconfirmed) => Told::Incomplete,
        Ok(Submitted::Changed) => Told::Changed,
        Ok(Submitted::KeyUsed) => Told::KeyUsed,
        Err(error @ Error::UnknownOutcome(_)) => {
            tracing::error!(error = error.for_log(), id = %who.request_id, "the outcome of a submit is not known");
            lost = Some(error);
            Told::Unknown
        }
        Err(error) => return Err(error),
    };
    let status = match told {
        Told::Incomplete => StatusCode::UNPROCESSABLE_ENTITY,
        Told::Changed | Told::KeyUsed => StatusCode::CONFLICT,
        Told::Unknown => StatusCode::SERVICE_UNAVAILABLE,
    };
    // The same key again, where pressing again is what helps (assurance W4).
    let key = if matches!(told, Told::Unknown) { form.key } else { Uuid::new_v4() };
    let loaded = match (edit::load(&who).await, lost) {
        // The database is still away: the plain page says the same, and the form of the page before keeps its key.
        (Err(_), Some(lost)) => return Err(lost),
        (loaded, _) => loaded?,
    };
    let mut view = view(&who, &loaded, key, Some(told));
    view.p = view.p.refused();
    Ok(who.show_privately(&view)?.with_status(status).into_response())
}

/// Too late, or too early: both instants, and whom to ask. The draft stays.
fn late(who: &Allowed<Change, Submission>, received_at: Timestamp) -> Result<Response> {
    let (lang, id, submission) = (who.lang, *who.it.id, &who.it);
    let schedule = &submission.schedule;
    let is_early = schedule.opens_at.is_some_and(|opens| received_at < opens);
    let at = if is_early { schedule.opens_at } else { submission.own_limit.max(schedule.closes_at) };
    let view = LateView {
        p: frame(who, submission, who.t(if is_early { "submissions-early-title" } else { "submissions-late-title" }), false),
        received: schedule.instant(lang, received_at),
        received_utc: format::utc_precise(lang, received_at),
        closed: at.map(|at| if is_early { schedule.instant(lang, at) } else { schedule.closing_words(lang, at) }),
        closed_utc: at.map(|at| format::utc(lang, at)),
        is_early,
        whom: submission.convener.clone().or_else(|| submission.convener_name.clone()).unwrap_or_default(),
        draft_href: SubmissionPath { lang, id }.to_string(),
        copy_href: CopyPath { lang, id }.to_string(),
        plea_action: (!is_early && who.person.is_confirmed()).then(|| PleaPath { lang, id, kind: PleaKind::Late.code().into() }.to_string()),
    };
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
}

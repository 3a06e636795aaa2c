//! What an officer does on the page of one submission: each form leads back to it.

use super::{case, lead_on};
use crate::{
    desk::{
        acts::{self, CHANGED},
        forms::{AssignmentForm, CheckForm, NoteForm, QuestionForm, StepForm, required},
        model::{Done, Review},
        paths::{AssignmentPath, ChecklistPath, ClarificationsPath, NotesPath, StatePath},
        store::Case,
    },
    platform::{
        auth::Allowed,
        forms::Form,
        http::{Error, Result},
    },
    reference::paths::DeskSubmissionPath,
    submissions::model::State,
};
use axum::response::{IntoResponse, Response};

type Reviewed = Allowed<Review, Case>;

/// Back to the submission, or the page again with what happened meanwhile.
async fn back(who: &Reviewed, outcome: Result<()>, done: Done) -> Result<Response> {
    match outcome {
        Ok(()) => Ok(lead_on(DeskSubmissionPath { lang: who.lang, id: *who.it.id }, done).into_response()),
        Err(Error::Conflict(CHANGED)) => Ok(case::overtaken(who).await?.into_response()),
        Err(error) => Err(error),
    }
}

/// A step further, but for publishing, which has a page of its own.
pub async fn state(_: StatePath, who: Reviewed, Form(form): Form<StepForm>) -> Result<Response> {
    let done = match form.to {
        State::UnderReview => Done::Opened,
        State::Accepted => Done::Accepted,
        State::Rejected => Done::Rejected,
        _ => return Err(Error::BadRequest("no such step")),
    };
    let reason = if form.to == State::Rejected {
        match required(who.lang, "reason", &form.reason, "desk-reason-missing") {
            Ok(reason) => Some(reason),
            Err(faults) => return Ok(case::refused(&who, faults, case::Typed { reason: form.reason, ..case::Typed::default() }).await?.into_response()),
        }
    } else {
        None
    };
    let outcome = acts::step(&who, who.it.id, form.from, form.to, reason).await;
    back(&who, outcome, done).await
}

pub async fn note(_: NotesPath, who: Reviewed, Form(form): Form<NoteForm>) -> Result<Response> {
    match required(who.lang, "note", &form.note, "desk-note-missing") {
        Ok(note) => {
            let outcome = acts::add_note(&who, who.it.id, who.person.id, note).await;
            back(&who, outcome, Done::Noted).await
        }
        Err(faults) => Ok(case::refused(&who, faults, case::Typed { note: form.note, ..case::Typed::default() }).await?.into_response()),
    }
}

pub async fn assign(_: AssignmentPath, who: Reviewed, Form(form): Form<AssignmentForm>) -> Result<Response> {
    let officer = match form.officer.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::BadRequest("officer"))?),
    };
    let outcome = acts::assign(&who, who.it.id, who.person.id, officer).await;
    back(&who, outcome, Done::Assigned).await
}

pub async fn check(_: ChecklistPath, who: Reviewed, Form(form): Form<CheckForm>) -> Result<Response> {
    let (item, is_done) = form.check().ok_or(Error::BadRequest("no such check"))?;
    let outcome = acts::check(&who, who.it.id, who.person.id, item, is_done).await;
    back(&who, outcome, if is_done { Done::Checked } else { Done::Unchecked }).await
}

pub async fn ask(_: ClarificationsPath, who: Reviewed, Form(form): Form<QuestionForm>) -> Result<Response> {
    match required(who.lang, "question", &form.question, "desk-question-missing") {
        Ok(question) => {
            let outcome = acts::ask(&who, who.it.id, who.person.id, form.from, question).await;
            back(&who, outcome, Done::Asked).await
        }
        Err(faults) => Ok(case::refused(&who, faults, case::Typed { question: form.question, ..case::Typed::default() }).await?.into_response()),
    }
}

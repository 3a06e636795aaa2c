//! `/submissions/{id}/edit/{section}`: one section a page, saved by button or by script.

use super::{
    Head, Step,
    fields::{Field, Source},
    frame, head, steps,
};
use crate::{
    calls::{Questionnaire, model::QuestionId, questionnaire},
    platform::{
        auth::Allowed,
        forms::{Faults, Fields},
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::{Lang, text},
    },
    reference::{
        self, Reference,
        paths::{SubmissionEditPath, SubmissionPath},
    },
    submissions::{
        Submission, acts,
        answers::{self, Answers},
        paths::{AttachmentsPath, ConflictPath, ReviewPath, SectionPath},
        permit::{Change, See},
        readout,
        store::{attachments, drafts},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::{StatusCode, header};
use std::sync::Arc;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "submissions/edit.html")]
pub struct EditView<'a> {
    p: Page,
    head: Head,
    steps: Vec<Step>,
    /// "Section 2 of 7".
    here: String,
    title: &'a str,
    title_lang: Lang,
    intro: &'a str,
    intro_lang: Lang,
    action: String,
    upload_action: String,
    fields: Vec<Field<'a>>,
    faults: Faults,
    conflicts: Vec<ConflictItem<'a>>,
    is_saved: bool,
    /// Every text of the questionnaire is there in the language of the page.
    is_complete: bool,
    section_key: &'a str,
}

/// What is wrong with a file that was not taken.
pub struct FileFault {
    pub question: QuestionId,
    pub words: String,
}

/// Two texts of one answer.
struct ConflictItem<'a> {
    label: &'a str,
    label_lang: Lang,
    line: Option<String>,
    standing: String,
    waiting: String,
    is_own: bool,
    action: String,
}

impl EditView<'_> {
    /// The page as the answer to something that was not taken.
    #[must_use]
    pub fn refused(mut self) -> Self {
        self.p = self.p.refused();
        self
    }
}

/// What a section's page is made of.
pub struct Loaded {
    pub questionnaire: Arc<Questionnaire>,
    pub reference: Arc<Reference>,
    pub answers: Answers,
    pub files: Vec<attachments::Attachment>,
    pub conflicts: Vec<drafts::OpenConflict>,
}

impl Loaded {
    /// The working copy to be read.
    #[must_use]
    pub fn readout<'a>(&'a self, submission: &Submission, lang: Lang, public_files: Option<Vec<Uuid>>) -> readout::Source<'a> {
        readout::Source {
            questionnaire: &self.questionnaire,
            answers: &self.answers,
            files: &self.files,
            reference: &self.reference,
            policy: submission.policy,
            public_files,
            own: submission.lang,
            lang,
        }
    }
}

/// Reads a submission's working copy.
///
/// # Errors
/// When the database does not answer.
pub async fn load<A>(who: &Allowed<A, Submission>) -> Result<Loaded> {
    let questionnaire = questionnaire::recall_for(who, who.it.questionnaire).await?;
    let reference = reference::recall_for(who).await?;
    let mut db = who.db().acquire().await?;
    Ok(Loaded {
        questionnaire,
        reference,
        answers: drafts::answers(&mut db, who.it.id).await?,
        files: attachments::of(&mut db, who.it.id).await?,
        conflicts: drafts::conflicts(&mut db, who.it.id, who.person.id).await?,
    })
}

/// To the first section.
pub async fn begin(path: SubmissionEditPath, who: Allowed<See, Submission>) -> Result<Redirect> {
    let lang = path.lang;
    if !who.it.state.is_editable() {
        return Ok(Redirect::to(&SubmissionPath { lang, id: path.id }.to_string()));
    }
    let questionnaire = questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let section = questionnaire.sections.first().ok_or(Error::NotFound)?;
    Ok(Redirect::to(&SectionPath { lang, id: path.id, section: section.key.clone() }.to_string()))
}

/// The section's questions with what was answered so far.
pub async fn page(path: SectionPath, who: Allowed<See, Submission>) -> Result<Response> {
    if !who.it.state.is_editable() {
        return Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()).into_response());
    }
    let loaded = load(&who).await?;
    let view = view(&who, &loaded, &path.section, false, None)?;
    Ok(who.show_privately(&view)?.into_response())
}

/// Saves the section. What is wrong with an answer is said, and saved all the same.
pub async fn save(path: SectionPath, who: Allowed<Change, Submission>, fields: Fields) -> Result<Response> {
    let questionnaire = questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let reference = reference::recall(&who.site).await?;
    let (place, section) = questionnaire.section(&path.section).ok_or(Error::NotFound)?;
    let saved = acts::save(&who, who.it.id, answers::sent(section, &fields, &reference)).await?;
    if wants_json(&who) {
        return Ok(as_json(&saved));
    }
    if fields.first("leave").is_some() && saved.conflicts == 0 {
        return Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()).into_response());
    }
    let working = drafts::answers(&mut *who.db().acquire().await?, who.it.id).await?;
    let has_faults = section
        .questions
        .iter()
        .filter(|question| working.is_asked(&questionnaire, question))
        .any(|question| !answers::faults(question, &working, &reference).is_empty());
    if saved.conflicts > 0 || has_faults {
        let loaded = load(&who).await?;
        let status = if saved.conflicts > 0 { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        let view = view(&who, &loaded, &path.section, true, None)?.refused();
        return Ok(Reply::refused(&view)?.with_status(status).into_response());
    }
    let next = questionnaire.sections.get(place + 1).map_or_else(
        || ReviewPath { lang: path.lang, id: path.id }.to_string(),
        |next| SectionPath { lang: path.lang, id: path.id, section: next.key.clone() }.to_string(),
    );
    Ok(Redirect::to(&next).into_response())
}

fn wants_json(who: &Allowed<Change, Submission>) -> bool {
    who.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.starts_with("application/json"))
}

fn as_json(saved: &acts::Saved) -> Response {
    let fields: serde_json::Map<String, serde_json::Value> = saved.fields.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    let status = if saved.conflicts > 0 { StatusCode::CONFLICT } else { StatusCode::OK };
    let body = serde_json::json!({ "fields": fields, "conflicts": saved.conflicts }).to_string();
    Reply::of(CachePolicy::Private, "application/json; charset=utf-8", body).with_status(status).into_response()
}

/// The page of a section.
///
/// # Errors
/// [`Error::NotFound`] when there is no such section.
pub fn view<'a, A>(who: &Allowed<A, Submission>, loaded: &'a Loaded, key: &'a str, is_saved: bool, file_fault: Option<FileFault>) -> Result<EditView<'a>> {
    let lang = who.lang;
    let (place, section) = loaded.questionnaire.section(key).ok_or(Error::NotFound)?;
    let source = Source {
        questionnaire: &loaded.questionnaire,
        section,
        answers: &loaded.answers,
        files: &loaded.files,
        reference: &loaded.reference,
        lang,
        own: who.it.lang,
        policy: who.it.policy,
        submission: *who.it.id,
        file_fault,
    };
    let fields = source.fields();
    let (title, title_lang) = section.title.pick(lang);
    let (intro, intro_lang) = section.intro.pick(lang);
    Ok(EditView {
        p: frame(who, &who.it, title, false),
        head: head(who, &who.it),
        steps: steps(&who.it, &loaded.questionnaire, &loaded.answers, &loaded.reference, lang, Some(key)),
        here: who.t("submissions-section-of").n("place", place + 1).n("count", loaded.questionnaire.sections.len()).to_string(),
        title,
        title_lang,
        intro,
        intro_lang,
        action: SectionPath { lang, id: *who.it.id, section: section.key.clone() }.to_string(),
        upload_action: AttachmentsPath { lang, id: *who.it.id }.to_string(),
        faults: faults(lang, &fields, is_saved),
        fields,
        conflicts: conflicts(who, loaded, key),
        is_saved,
        is_complete: loaded.questionnaire.is_complete_in(lang),
        section_key: &section.key,
    })
}

/// What is listed above the form: a file that was just refused, and after saving whatever is wrong with the answers.
fn faults(lang: Lang, fields: &[Field<'_>], is_saved: bool) -> Faults {
    let mut faults = Faults::default();
    for field in fields {
        if let Some(words) = &field.file_fault {
            faults.add(format!("{}-file", field.name), words.clone());
        }
        if !is_saved {
            continue;
        }
        if let Some(words) = field.explanation.as_ref().and_then(|explanation| explanation.fault.as_ref()) {
            faults.add(format!("{}-why", field.name), words.clone());
        }
        if let Some(words) = &field.fault {
            faults.add(field.name.clone(), words.clone());
        }
        for line in &field.lines {
            if let Some(words) = &line.fault {
                faults.add(line.name.clone(), text(lang, "label-value").s("label", &line.chip).s("value", words));
            }
        }
    }
    faults
}

fn conflicts<'a, A>(who: &Allowed<A, Submission>, loaded: &'a Loaded, key: &str) -> Vec<ConflictItem<'a>> {
    let lang = who.lang;
    let Some((_, section)) = loaded.questionnaire.section(key) else { return Vec::new() };
    loaded
        .conflicts
        .iter()
        .filter_map(|conflict| {
            let question = section.questions.iter().find(|question| question.id == conflict.question)?;
            let (label, label_lang) = question.label.pick(lang);
            let words = |value: Option<&serde_json::Value>| value.map(|value| readout::words(question, value, &loaded.reference, lang)).unwrap_or_default();
            Some(ConflictItem {
                label,
                label_lang,
                line: loaded.reference.line(&conflict.item).map(crate::reference::Line::display_code),
                standing: words(loaded.answers.stored(question.id, &conflict.item).map(|stored| &stored.value)),
                waiting: words(Some(&conflict.value)),
                is_own: conflict.is_own,
                action: ConflictPath { lang, id: *who.it.id, conflict: conflict.id }.to_string(),
            })
        })
        .collect()
}

/// Chooses between two texts.
pub async fn settle(path: ConflictPath, who: Allowed<Change, Submission>, fields: Fields) -> Result<Redirect> {
    let fields = fields.only(&["keep", "section"], &[])?;
    let take_waiting = fields.first("keep") == Some("waiting");
    acts::settle(&who, who.it.id, path.conflict, take_waiting).await?;
    let section = fields.first("section").unwrap_or_default().to_owned();
    let questionnaire = questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let back = if questionnaire.section(&section).is_some() {
        SectionPath { lang: path.lang, id: path.id, section }.to_string()
    } else {
        ReviewPath { lang: path.lang, id: path.id }.to_string()
    };
    Ok(Redirect::to(&back))
}

//! The contributor's pages.

pub mod attachments;
pub mod edit;
mod fields;
pub mod link;
pub mod list;
pub mod organization;
pub mod own;
pub mod plea;
pub mod preview;
pub mod receipt;
pub mod receipts;
pub mod review;
pub mod start;
pub mod version;
pub mod withdrawal;

use super::{
    Submission,
    answers::{Answers, Progress},
    paths::{ReviewPath, SectionPath},
};
use crate::{
    calls::Questionnaire,
    platform::{
        auth::Visitor,
        http::{Page, Section},
        i18n::{Lang, text},
    },
    reference::{
        Reference,
        paths::{CallPath, CallsPath, SubmissionPath},
    },
};

/// The frame of a page about one submission.
fn frame(who: &Visitor, submission: &Submission, title: impl std::fmt::Display, is_itself: bool) -> Page {
    let lang = who.lang;
    let p = who
        .page()
        .titled(title)
        .within(Section::Inputs)
        .unlisted()
        .below(CallsPath { lang }, who.t("nav-inputs"))
        .below(CallPath { lang, slug: submission.slug.clone() }, &submission.call_title);
    if is_itself { p } else { p.below(SubmissionPath { lang, id: *submission.id }, own_name(submission, lang)) }
}

/// What a submission is called: its reference, or that it is a draft.
fn own_name(submission: &Submission, lang: Lang) -> String {
    submission.reference.clone().unwrap_or_else(|| text(lang, "submissions-my-draft").to_string())
}

/// A step of the form.
pub struct Step {
    pub href: String,
    pub title: String,
    pub title_lang: Lang,
    pub class: &'static str,
    pub note: String,
    pub is_current: bool,
}

/// All sections and the review after them.
fn steps(submission: &Submission, questionnaire: &Questionnaire, answers: &Answers, reference: &Reference, lang: Lang, current: Option<&str>) -> Vec<Step> {
    let id = *submission.id;
    let mut steps: Vec<Step> = questionnaire
        .sections
        .iter()
        .map(|section| {
            let (title, title_lang) = section.title.pick(lang);
            let progress = Progress::of(questionnaire, section, answers, reference);
            let words = answers.words_in(section);
            let said = text(lang, progress.key()).to_string();
            let note = if words > 0 { format!("{said} · {}", text(lang, "submissions-words").n("count", words)) } else { said };
            Step {
                href: SectionPath { lang, id, section: section.key.clone() }.to_string(),
                title: title.to_owned(),
                title_lang,
                class: progress.class(),
                note,
                is_current: current == Some(section.key.as_str()),
            }
        })
        .collect();
    steps.push(Step {
        href: ReviewPath { lang, id }.to_string(),
        title: text(lang, "submissions-review").to_string(),
        title_lang: lang,
        class: "",
        note: String::new(),
        is_current: current.is_none(),
    });
    steps
}

/// What stands above the form's steps.
pub struct Head {
    pub call_href: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub closes_in: Option<String>,
    pub deadline: Option<String>,
    pub deadline_utc: Option<String>,
    pub is_in_time: bool,
    pub is_demonstration: bool,
    /// The address that is still to be proved, and where to ask for its letter again.
    pub unproved: Option<(String, String)>,
}

fn head(who: &Visitor, submission: &Submission) -> Head {
    let lang = who.lang;
    let person = who.person.as_ref().filter(|person| !person.is_confirmed());
    Head {
        call_href: CallPath { lang, slug: submission.slug.clone() }.to_string(),
        call_title: submission.call_title.clone(),
        call_title_lang: submission.call_title_lang,
        closes_in: submission.schedule.closes_in(lang),
        deadline: submission.schedule.deadline(lang),
        deadline_utc: submission.schedule.deadline_utc(lang),
        is_in_time: submission.is_in_time(),
        is_demonstration: submission.schedule.origin == crate::calls::model::CallOrigin::Demonstration,
        unproved: person.map(|person| {
            let again = super::paths::ConfirmationPath { lang, id: *submission.id }.to_string();
            (person.claimed_email.clone().unwrap_or_default(), again)
        }),
    }
}

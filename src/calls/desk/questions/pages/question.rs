//! A question: its words in one language, and everything else about it.

use super::{Editor, Loaded, anchor, langs, overview::facts, page_below, refusal_words, section::In};
use crate::{
    calls::{
        Question, Questionnaire,
        desk::{
            frame::CallFrame,
            paths::QuestionnairePath,
            questions::{
                acts,
                forms::{ChoiceRow, QuestionForm, kind_of, meaning_of, put},
                given,
                model::{Refusal, Thing},
                order,
                paths::{AddQuestionPath, EditQuestionPath},
                store,
            },
        },
        model::{Meaning, QuestionKind},
    },
    platform::{
        forms::{Faults, Fields},
        http::{Error, Page, Reply, Result},
        i18n::Lang,
    },
    reference,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;

/// Empty rows for new choices.
const BLANK_ROWS: usize = 3;

#[derive(Template)]
#[template(path = "calls/desk/question.html")]
struct QuestionView {
    p: Page,
    frame: CallFrame,
    here: String,
    back: String,
    typed: QuestionForm,
    faults: Faults,
    langs: Vec<Lang>,
    kinds: [QuestionKind; 13],
    meanings: Vec<Meaning>,
    conditions: Vec<Other>,
    key: Option<String>,
    standing: Option<Standing>,
}

/// An earlier question on which this one can depend.
struct Other {
    number: usize,
    label: String,
    label_lang: Lang,
    /// As sent, in words, and whether it is chosen.
    values: Vec<(String, String, bool)>,
}

/// The question as somebody else left it meanwhile; nothing where it is gone.
struct Standing {
    label: String,
    help: String,
    facts: Vec<String>,
    choices: Vec<String>,
    is_gone: bool,
}

#[derive(Template)]
#[template(path = "calls/desk/question_kinds.html")]
struct KindsView {
    p: Page,
    frame: CallFrame,
    back: String,
    kinds: Vec<(QuestionKind, String)>,
}

#[derive(Debug, Deserialize)]
pub struct Where {
    section: Option<String>,
    kind: Option<String>,
    #[serde(flatten)]
    written: In,
}

fn back(who: &Editor) -> String {
    QuestionnairePath { lang: who.lang, slug: who.it.slug.clone() }.to_string()
}

fn view(who: &Editor, it: Option<&Questionnaire>, here: String, mut typed: QuestionForm, faults: Faults, key: Option<&str>, section: &str) -> QuestionView {
    let (p, frame) = page_below(who, who.t(if key.is_some() { "questions-edit-question" } else { "questions-add-question" }));
    let is_given = meaning_of(&typed.meaning).is_some_and(|meaning| meaning.kind() == typed.kind && meaning.gives_choices());
    if typed.kind.has_choices() && !is_given {
        typed.rows.retain(|row| !row.value.is_empty() || !row.label.is_empty());
        typed.rows.extend(std::iter::repeat_n(ChoiceRow::default(), BLANK_ROWS));
    }
    let taken: Vec<Meaning> =
        it.into_iter().flat_map(Questionnaire::questions).filter(|other| Some(other.key.as_str()) != key).filter_map(|other| other.meaning).collect();
    QuestionView {
        p: if faults.is_empty() { p } else { p.refused() },
        frame,
        here,
        back: back(who),
        langs: langs(who.it.source_lang),
        kinds: QuestionKind::ALL,
        meanings: Meaning::ALL.into_iter().filter(|meaning| meaning.kind() == typed.kind && !taken.contains(meaning)).collect(),
        conditions: it.map(|it| conditions(who, it, key, section, &typed.shown_if)).unwrap_or_default(),
        key: key.map(str::to_owned),
        typed,
        faults,
        standing: None,
    }
}

/// The earlier questions on which it can depend.
fn conditions(who: &Editor, it: &Questionnaire, key: Option<&str>, section: &str, chosen: &str) -> Vec<Other> {
    let lang = who.lang;
    let end = key.and_then(|key| it.question(key)).map_or_else(
        || {
            let until = it.sections.iter().take_while(|one| one.key != section).count() + 1;
            it.sections.iter().take(until).map(|one| one.questions.len()).sum::<usize>() + 1
        },
        |question| question.number,
    );
    it.questions()
        .filter(|other| other.number < end && other.kind.can_decide())
        .map(|other| {
            let (label, label_lang) = other.label.pick(lang);
            let words = |value: &str| match (other.choice(value), value) {
                (Some(choice), _) => choice.label.get(lang).to_owned(),
                (None, "yes") => who.t("calls-yes").to_string(),
                (None, "no") => who.t("calls-no").to_string(),
                (None, _) => who.t("questions-confirmed").to_string(),
            };
            let values = other
                .values()
                .into_iter()
                .map(|value| {
                    let sent = format!("{}={value}", other.key);
                    let is_chosen = sent == chosen;
                    (sent, words(value), is_chosen)
                })
                .collect();
            Other { number: other.number, label: label.to_owned(), label_lang, values }
        })
        .collect()
}

/// The kinds to choose from; with a kind chosen, the empty form.
pub async fn add_form(path: AddQuestionPath, who: Editor, Query(at): Query<Where>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    let it = loaded.it.as_ref().ok_or(Error::NotFound)?;
    let section = at
        .section
        .as_deref()
        .and_then(|key| it.section(key))
        .or_else(|| it.sections.len().checked_sub(1).and_then(|last| Some((last, it.sections.get(last)?))));
    let section = section.ok_or(Error::NotFound)?.1.key.as_str();
    let Some(kind) = at.kind.as_deref().and_then(kind_of) else {
        let (p, frame) = page_below(&who, who.t("questions-add-question"));
        let kinds = QuestionKind::ALL.into_iter().map(|kind| (kind, format!("{path}?section={section}&kind={}", kind.code()))).collect();
        return who.show_privately(&KindsView { p, frame, back: back(&who), kinds });
    };
    let typed = QuestionForm::new(kind, at.written.or(who.it.source_lang));
    who.show_privately(&view(&who, Some(it), format!("{path}?section={section}"), typed, Faults::default(), None, section))
}

/// A new question at the end of its section.
pub async fn add(path: AddQuestionPath, who: Editor, Query(at): Query<Where>, fields: Fields) -> Result<Response> {
    let section = at.section.unwrap_or_default();
    let typed = QuestionForm::read(fields, who.it.source_lang)?;
    let here = format!("{path}?section={section}");
    if typed.rekind {
        let loaded = Loaded::of(&who).await?;
        return Ok(who.show_privately(&view(&who, loaded.it.as_ref(), here, typed, Faults::default(), None, &section))?.into_response());
    }
    let (sent, into, reader) = (typed.clone(), section.clone(), who.lang);
    let choices = given_choices(&who, &typed.meaning).await?;
    let done = acts::edit(&who, "questionnaire.edited", move |it, known| {
        if it.section(&into).is_none() {
            return Err(Refusal::Gone);
        }
        match sent.made(reader, None, it, &into, known, &choices) {
            Ok(question) => {
                let key = question.key.clone();
                order::add_question(it, &into, question).map(|()| Ok(key))
            }
            Err(faults) => Ok(Err(faults)),
        }
    })
    .await?;
    let faults = match done {
        Ok(Ok(key)) => return Ok(lead_back(path.lang, path.slug, &key)),
        Ok(Err(faults)) => faults,
        Err(refusal) => one_fault(refusal_words(who.lang, &refusal, None)),
    };
    let loaded = Loaded::of(&who).await?;
    Ok(Reply::refused(&view(&who, loaded.it.as_ref(), here, typed, faults, None, &section))?.into_response())
}

fn one_fault(words: String) -> Faults {
    let mut faults = Faults::default();
    faults.add("label", words);
    faults
}

async fn given_choices(who: &Editor, meaning: &str) -> Result<Vec<crate::calls::questionnaire::Choice>> {
    let Some(meaning) = meaning_of(meaning) else { return Ok(Vec::new()) };
    let reference = reference::recall_for(who).await?;
    let types = store::stakeholder_types(who.db(), who.it.id).await?;
    Ok(given::choices(meaning, &reference, &types))
}

fn lead_back(lang: Lang, slug: String, key: &str) -> Response {
    Redirect::to(&format!("{}?done=saved#{}", QuestionnairePath { lang, slug }, anchor(Thing::Question, key))).into_response()
}

/// The question as it stands.
pub async fn form(path: EditQuestionPath, who: Editor, Query(written): Query<In>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    let it = loaded.it.as_ref().ok_or(Error::NotFound)?;
    let question = it.question(&path.question).ok_or(Error::NotFound)?;
    let typed = QuestionForm::of(question, written.or(who.it.source_lang));
    who.show_privately(&view(&who, Some(it), path.to_string(), typed, Faults::default(), Some(&path.question), ""))
}

/// Saves it. What somebody else did meanwhile is shown beside what was typed.
pub async fn save(path: EditQuestionPath, who: Editor, fields: Fields) -> Result<Response> {
    let typed = QuestionForm::read(fields, who.it.source_lang)?;
    if typed.rekind {
        let loaded = Loaded::of(&who).await?;
        return Ok(who.show_privately(&view(&who, loaded.it.as_ref(), path.to_string(), typed, Faults::default(), Some(&path.question), ""))?.into_response());
    }
    let (sent, key, reader) = (typed.clone(), path.question.clone(), who.lang);
    let choices = given_choices(&who, &typed.meaning).await?;
    let done = acts::edit(&who, "questionnaire.edited", move |it, known| {
        let old = it.question(&key).ok_or(Refusal::Gone)?;
        if old.digest() != sent.seen {
            return Err(Refusal::Changed);
        }
        match sent.made(reader, Some(old), it, "", known, &choices) {
            Ok(question) => {
                put(it, "", &question);
                Ok(Ok(()))
            }
            Err(faults) => Ok(Err(faults)),
        }
    })
    .await?;
    match done {
        Ok(Ok(())) => Ok(lead_back(path.lang, path.slug, &path.question)),
        Ok(Err(faults)) => {
            let loaded = Loaded::of(&who).await?;
            Ok(Reply::refused(&view(&who, loaded.it.as_ref(), path.to_string(), typed, faults, Some(&path.question), ""))?.into_response())
        }
        Err(_) => beside(&path, &who, typed).await,
    }
}

/// What was typed, with what stands there now; saved again, it takes its place. A question that is gone can be made anew.
async fn beside(path: &EditQuestionPath, who: &Editor, mut typed: QuestionForm) -> Result<Response> {
    let loaded = Loaded::of(who).await?;
    let there = loaded.it.as_ref().and_then(|it| it.question(&path.question));
    let mut view = if let Some(question) = there {
        typed.seen = question.digest();
        view(who, loaded.it.as_ref(), path.to_string(), typed.clone(), Faults::default(), Some(&path.question), "")
    } else {
        let it = loaded.it.as_ref().ok_or(Error::NotFound)?;
        let section = it.sections.last().ok_or(Error::NotFound)?.key.clone();
        let here = format!("{}?section={section}", AddQuestionPath { lang: who.lang, slug: who.it.slug.clone() });
        view(who, Some(it), here, typed.clone(), Faults::default(), None, &section)
    };
    view.standing = Some(standing(there, typed.lang, who.lang));
    view.p = view.p.refused();
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
}

fn standing(there: Option<&Question>, written: Lang, reader: Lang) -> Standing {
    let words = |text: &crate::platform::i18n::ByLang| text.exactly(written).unwrap_or_default().to_owned();
    Standing {
        label: there.map(|question| words(&question.label)).unwrap_or_default(),
        help: there.map(|question| words(&question.help)).unwrap_or_default(),
        facts: there.map(|question| facts(question, reader)).unwrap_or_default(),
        choices: there.map(|question| question.choices.iter().map(|choice| words(&choice.label)).collect()).unwrap_or_default(),
        is_gone: there.is_none(),
    }
}

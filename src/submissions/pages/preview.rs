//! `/preview/{secret}`: a questionnaire as contributors will see it, by the code that shows it to them. Nothing can be
//! saved or sent from here: no form of it leads anywhere but to this page, and its address takes no other method.

use super::fields::{Field, Source};
use crate::{
    calls::{
        Question, Questionnaire,
        desk::questions::previews::{self, Previewed},
        model::{Meaning, QuestionKind},
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Result, Section},
        i18n::{Lang, format, text},
    },
    reference::{self, paths::PreviewPath},
    submissions::answers::{Answers, Stored},
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "submissions/preview.html")]
struct PreviewView<'a> {
    p: Page,
    here: String,
    call_title: &'a str,
    call_title_lang: Lang,
    is_working_copy: bool,
    is_complete: bool,
    until: String,
    steps: Vec<Step<'a>>,
    place: String,
    /// The number of the section in the address.
    at: usize,
    title: &'a str,
    title_lang: Lang,
    intro: &'a str,
    intro_lang: Lang,
    deciders: Vec<Decider<'a>>,
    fields: Vec<Field<'a>>,
    previous: Option<String>,
    next: Option<String>,
}

struct Step<'a> {
    href: String,
    title: &'a str,
    title_lang: Lang,
    is_current: bool,
}

/// A question by whose answer others are asked or not: here it is answered for the preview.
struct Decider<'a> {
    name: String,
    label: &'a str,
    label_lang: Lang,
    /// Value, words, their language, whether it is chosen.
    values: Vec<(String, String, Lang, bool)>,
}

/// One section, as somebody sees it who has answered so.
pub async fn page(path: PreviewPath, who: Anyone) -> Result<Response> {
    let lang = path.lang;
    let shown = previews::find(who.db(), lang, &path.secret).await?.ok_or(Error::NotFound)?;
    let reference = reference::recall(&who.site).await?;
    let chosen = chosen(who.query.as_deref(), &shown.questionnaire);
    let answers = answers(&shown.questionnaire, &chosen);
    let at = section_number(who.query.as_deref()).clamp(1, shown.questionnaire.sections.len().max(1));
    let section = shown.questionnaire.sections.get(at - 1).ok_or(Error::NotFound)?;
    let source = Source {
        questionnaire: &shown.questionnaire,
        section,
        answers: &answers,
        files: &[],
        reference: &reference,
        lang,
        own: lang,
        policy: shown.policy,
        submission: Uuid::nil(),
        file_fault: None,
    };
    let fields = source.fields();
    let view = view(&who, &path, &shown, &chosen, at, fields);
    let mut reply = who.show_privately(&view)?.into_response();
    // The secret stands in the address: it goes nowhere from here.
    reply.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    reply.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    Ok(reply)
}

fn view<'a>(who: &Anyone, path: &PreviewPath, shown: &'a Previewed, chosen: &BTreeMap<String, String>, at: usize, fields: Vec<Field<'a>>) -> PreviewView<'a> {
    let (lang, it) = (path.lang, &shown.questionnaire);
    let count = it.sections.len();
    let state = serde_urlencoded::to_string(chosen).unwrap_or_default();
    let joint = if state.is_empty() { "" } else { "&" };
    let to = |number: usize| format!("{path}?section={number}{joint}{state}");
    let section = it.sections.get(at - 1);
    let (title, title_lang) = section.map_or(("", lang), |section| section.title.pick(lang));
    let (intro, intro_lang) = section.map_or(("", lang), |section| section.intro.pick(lang));
    PreviewView {
        p: who.page().titled(text(lang, "submissions-preview-title").s("call", &shown.title)).within(Section::Inputs).unlisted(),
        here: path.to_string(),
        call_title: &shown.title,
        call_title_lang: shown.title_lang,
        is_working_copy: shown.is_working_copy,
        is_complete: it.is_complete_in(lang),
        until: format::utc(lang, shown.expires_at),
        steps: it.sections.iter().enumerate().map(|(index, section)| step(section, to(index + 1), index + 1 == at, lang)).collect(),
        place: text(lang, "submissions-section-of").n("place", at).n("count", count).to_string(),
        at,
        title,
        title_lang,
        intro,
        intro_lang,
        deciders: deciders(it).map(|question| decider(question, chosen, lang)).collect(),
        fields,
        previous: (at > 1).then(|| to(at - 1)),
        next: (at < count).then(|| to(at + 1)),
    }
}

fn step(section: &crate::calls::Section, href: String, is_current: bool, lang: Lang) -> Step<'_> {
    let (title, title_lang) = section.title.pick(lang);
    Step { href, title, title_lang, is_current }
}

/// Who one is, and everything else on which questions depend.
fn deciders(it: &Questionnaire) -> impl Iterator<Item = &Question> {
    it.questions().filter(|question| {
        let is_who = matches!(question.meaning, Some(Meaning::StakeholderType | Meaning::Reach));
        question.kind.can_decide() && (is_who || it.questions().any(|other| other.shown_if.as_ref().is_some_and(|on| on.key == question.key)))
    })
}

fn decider<'a>(question: &'a Question, chosen: &BTreeMap<String, String>, lang: Lang) -> Decider<'a> {
    let (label, label_lang) = question.label.pick(lang);
    let values = question
        .values()
        .into_iter()
        .map(|value| {
            let (words, words_lang) = match (question.choice(value), value) {
                (Some(choice), _) => choice.label.pick(lang),
                _ => ("", lang),
            };
            let words = match value {
                _ if !words.is_empty() => words.to_owned(),
                "yes" => text(lang, "calls-yes").to_string(),
                "no" => text(lang, "calls-no").to_string(),
                _ => text(lang, "submissions-i-confirm").to_string(),
            };
            (value.to_owned(), words, words_lang, chosen.get(&format!("q-{}", question.key)).is_some_and(|one| one == value))
        })
        .collect();
    Decider { name: format!("q-{}", question.key), label, label_lang, values }
}

/// What the address says of the answers on which others depend; everything else in it is passed over.
fn chosen(query: Option<&str>, it: &Questionnaire) -> BTreeMap<String, String> {
    let pairs: Vec<(String, String)> = query.and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default();
    pairs
        .into_iter()
        .filter(|(name, value)| name.strip_prefix("q-").and_then(|key| it.question(key)).is_some_and(|question| question.values().contains(&value.as_str())))
        .collect()
}

fn section_number(query: Option<&str>) -> usize {
    let pairs: Vec<(String, String)> = query.and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default();
    pairs.iter().find(|(name, _)| name == "section").and_then(|(_, number)| number.parse().ok()).unwrap_or(1)
}

fn answers(it: &Questionnaire, chosen: &BTreeMap<String, String>) -> Answers {
    let mut answers = Answers::default();
    for (name, value) in chosen {
        let Some(question) = name.strip_prefix("q-").and_then(|key| it.question(key)) else { continue };
        let value: Value = match question.kind {
            QuestionKind::ManyChoices => json!([value]),
            QuestionKind::YesNo => json!({ "value": value, "explanation": null }),
            QuestionKind::Statement => Value::Bool(true),
            _ => Value::from(value.as_str()),
        };
        answers.insert(question.id, String::new(), Stored { value, lang: None, revision: 0 });
    }
    answers
}

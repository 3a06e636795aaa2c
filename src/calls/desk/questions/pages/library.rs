//! Questions and sections of other calls, to be taken over with all their languages.

use super::{Editor, Loaded, anchor, overview::facts, page_below, refusal_words};
use crate::{
    calls::{
        Questionnaire, Section,
        desk::{
            EditCalls,
            frame::CallFrame,
            paths::QuestionnairePath,
            questions::{
                acts,
                model::{Refusal, Thing},
                order,
                paths::LibraryPath,
                store::{self, Shelf},
            },
        },
        questionnaire,
    },
    platform::{
        auth::Act,
        excerpt::fold,
        forms::Form,
        http::{Error, Page, Reply, Result},
        i18n::{ByLang, Lang},
        text::{beginning, clean_line},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// As many hits as a page shows.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "calls/desk/library.html")]
struct LibraryView {
    p: Page,
    frame: CallFrame,
    here: String,
    q: String,
    hits: Vec<Hit>,
    is_cut: bool,
    /// Where a question can go.
    sections: Vec<(String, String)>,
    refused: Option<String>,
}

/// A question or a section of another call.
struct Hit {
    thing: Thing,
    questionnaire: Uuid,
    key: String,
    words: String,
    words_lang: Lang,
    call: String,
    call_lang: Lang,
    facts: Vec<String>,
    /// Of a section: its questions.
    parts: Vec<String>,
    langs: String,
}

impl Hit {
    fn is_section(&self) -> bool {
        self.thing == Thing::Section
    }
}

#[derive(Debug, Deserialize)]
pub struct Search {
    q: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeForm {
    thing: String,
    questionnaire: Uuid,
    key: String,
    #[serde(default)]
    section: String,
}

/// The library, searched by words.
pub async fn page(path: LibraryPath, who: Editor, Query(search): Query<Search>) -> Result<Reply> {
    let q = beginning(&clean_line(search.q.as_deref().unwrap_or_default()), 200);
    who.show_privately(&view(&who, &path, q, None).await?)
}

async fn view(who: &Editor, path: &LibraryPath, q: String, refused: Option<String>) -> Result<LibraryView> {
    let loaded = Loaded::of(who).await?;
    let mut hits = Vec::new();
    for (shelf, it) in shelves(who).await? {
        hits.extend(hits_of(&shelf, &it, &q, who.lang));
    }
    let (p, frame) = page_below(who, who.t("questions-library"));
    let is_cut = hits.len() > MOST;
    hits.truncate(MOST);
    let name = |section: &Section| (section.key.clone(), section.title.get(who.lang).to_owned());
    Ok(LibraryView {
        p: p.with_query_in_address(),
        frame,
        here: path.to_string(),
        q,
        hits,
        is_cut,
        sections: loaded.it.as_ref().map(|it| it.sections.iter().map(name).collect()).unwrap_or_default(),
        refused,
    })
}

/// All questionnaires that this officer can take from.
async fn shelves(who: &Editor) -> Result<Vec<(Shelf, Arc<Questionnaire>)>> {
    let mut all = Vec::new();
    for shelf in store::library(who.db(), who.person.id, EditCalls::ROLES).await? {
        let it = questionnaire::recall_for(who, shelf.id).await?;
        all.push((shelf, it));
    }
    Ok(all)
}

fn hits_of(shelf: &Shelf, it: &Questionnaire, q: &str, lang: Lang) -> Vec<Hit> {
    let words: Vec<String> = q.split_whitespace().map(fold).collect();
    let is_meant = |texts: &[&ByLang]| {
        texts.iter().flat_map(|text| text.iter()).any(|(_, text)| {
            let text = fold(text);
            words.iter().all(|word| text.contains(word.as_str()))
        })
    };
    let (call, call_lang) = shelf.title.pick(lang);
    let hit = |thing, key: &str, text: &ByLang, facts, parts| {
        let (words, words_lang) = text.pick(lang);
        let langs: Vec<&str> = Lang::ALL.into_iter().filter(|lang| text.exactly(*lang).is_some()).map(Lang::own_name).collect();
        Hit {
            thing,
            questionnaire: *shelf.id,
            key: key.to_owned(),
            words: words.to_owned(),
            words_lang,
            call: call.to_owned(),
            call_lang,
            facts,
            parts,
            langs: langs.join(" · "),
        }
    };
    let mut hits = Vec::new();
    for section in &it.sections {
        if is_meant(&[&section.title, &section.intro]) {
            let parts = section.questions.iter().map(|question| question.label.get(lang).to_owned()).collect();
            hits.push(hit(Thing::Section, &section.key, &section.title, Vec::new(), parts));
        }
        for question in section.questions.iter().filter(|question| is_meant(&[&question.label, &question.help])) {
            let parts = question.choices.iter().map(|choice| choice.label.get(lang).to_owned()).collect();
            hits.push(hit(Thing::Question, &question.key, &question.label, facts(question, lang), parts));
        }
    }
    hits
}

/// Takes a copy of a question or a section over.
pub async fn take(path: LibraryPath, who: Editor, Form(form): Form<TakeForm>) -> Result<Response> {
    let thing = Thing::parse(&form.thing).ok_or(Error::BadRequest("thing"))?;
    let shelf = shelves(&who).await?.into_iter().find(|(shelf, _)| *shelf.id == form.questionnaire).ok_or(Error::NotFound)?.1;
    let model = match thing {
        Thing::Section => shelf.section(&form.key).map(|(_, section)| section.clone()),
        Thing::Question => shelf.question(&form.key).map(alone),
    }
    .ok_or(Error::NotFound)?;
    let into = form.section.clone();
    let done = acts::edit(&who, "questionnaire.edited", move |it, known| {
        let section = order::adopted(&model, it, &known.taken);
        match thing {
            Thing::Section => {
                let key = section.key.clone();
                order::add_section(it, section).map(|()| key)
            }
            Thing::Question => {
                let question = section.questions.into_iter().next().ok_or(Refusal::Gone)?;
                let key = question.key.clone();
                order::add_question(it, &into, question).map(|()| key)
            }
        }
    })
    .await?;
    match done {
        Ok(key) => {
            let page = QuestionnairePath { lang: path.lang, slug: path.slug };
            Ok(Redirect::to(&format!("{page}?done=taken#{}", anchor(thing, &key))).into_response())
        }
        Err(refusal) => {
            let words = refusal_words(who.lang, &refusal, None);
            let mut view = view(&who, &path, String::new(), Some(words)).await?;
            view.p = view.p.refused();
            Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
        }
    }
}

/// A question by itself: what it depends on stays where it is.
fn alone(question: &crate::calls::Question) -> Section {
    let question = crate::calls::Question { shown_if: None, ..question.clone() };
    Section { key: String::new(), title: ByLang::default(), intro: ByLang::default(), questions: vec![question] }
}

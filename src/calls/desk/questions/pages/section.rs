//! A section's own texts.

use super::{Editor, Loaded, anchor, is_conflict, langs, page_below, refusal_words};
use crate::{
    calls::{
        Section,
        desk::{
            frame::CallFrame,
            paths::QuestionnairePath,
            questions::{
                acts,
                forms::SectionForm,
                model::{Refusal, Thing, key_from},
                order,
                paths::{AddSectionPath, EditSectionPath},
            },
        },
    },
    platform::{
        forms::{Faults, Fields},
        http::{Error, Page, Reply, Result},
        i18n::{ByLang, Lang},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/section.html")]
struct SectionView {
    p: Page,
    frame: CallFrame,
    here: String,
    back: String,
    typed: SectionForm,
    faults: Faults,
    langs: Vec<Lang>,
    /// Title and introduction as somebody else left them meanwhile.
    standing: Option<(String, String)>,
}

/// In which language it is written.
#[derive(Debug, Deserialize)]
pub struct In {
    #[serde(rename = "in")]
    pub lang: Option<String>,
}

impl In {
    /// That language, else the one in which the call is written first.
    #[must_use]
    pub fn or(&self, first: Lang) -> Lang {
        self.lang.as_deref().and_then(|code| code.parse().ok()).unwrap_or(first)
    }
}

fn view(who: &Editor, here: String, title: &'static str, typed: SectionForm, faults: Faults) -> SectionView {
    let (p, frame) = page_below(who, who.t(title));
    let is_wrong = !faults.is_empty();
    SectionView {
        p: if is_wrong { p.refused() } else { p },
        frame,
        here,
        back: QuestionnairePath { lang: who.lang, slug: who.it.slug.clone() }.to_string(),
        typed,
        faults,
        langs: langs(who.it.source_lang),
        standing: None,
    }
}

/// An empty form.
pub async fn add_form(path: AddSectionPath, who: Editor, Query(written): Query<In>) -> Result<Reply> {
    let typed = SectionForm::of(None, written.or(who.it.source_lang));
    who.show_privately(&view(&who, path.to_string(), "questions-add-section", typed, Faults::default()))
}

/// A new section at the end.
pub async fn add(path: AddSectionPath, who: Editor, fields: Fields) -> Result<Response> {
    let typed = SectionForm::read(fields, who.it.source_lang)?;
    let faults = typed.faults(who.lang);
    if !faults.is_empty() {
        return Ok(Reply::refused(&view(&who, path.to_string(), "questions-add-section", typed, faults))?.into_response());
    }
    let sent = typed.clone();
    let done = acts::edit(&who, "questionnaire.edited", move |it, known| {
        let mut section = Section { key: String::new(), title: ByLang::default(), intro: ByLang::default(), questions: Vec::new() };
        sent.write(&mut section);
        section.key = key_from(&section.title, "section", &known.taken);
        let key = section.key.clone();
        order::add_section(it, section).map(|()| key)
    })
    .await?;
    match done {
        Ok(key) => Ok(lead_back(path.lang, path.slug, &key)),
        Err(refusal) => {
            let mut faults = Faults::default();
            faults.add("title", refusal_words(who.lang, &refusal, None));
            Ok(Reply::refused(&view(&who, path.to_string(), "questions-add-section", typed, faults))?.into_response())
        }
    }
}

fn lead_back(lang: Lang, slug: String, key: &str) -> Response {
    Redirect::to(&format!("{}?done=saved#{}", QuestionnairePath { lang, slug }, anchor(Thing::Section, key))).into_response()
}

/// The texts as they stand.
pub async fn form(path: EditSectionPath, who: Editor, Query(written): Query<In>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    let section = loaded.it.as_ref().and_then(|it| it.section(&path.section)).ok_or(Error::NotFound)?.1;
    let typed = SectionForm::of(Some(section), written.or(who.it.source_lang));
    who.show_privately(&view(&who, path.to_string(), "questions-edit-section", typed, Faults::default()))
}

/// Saves them. What somebody else wrote meanwhile is shown beside what was typed.
pub async fn save(path: EditSectionPath, who: Editor, fields: Fields) -> Result<Response> {
    let typed = SectionForm::read(fields, who.it.source_lang)?;
    let faults = typed.faults(who.lang);
    if !faults.is_empty() {
        return Ok(Reply::refused(&view(&who, path.to_string(), "questions-edit-section", typed, faults))?.into_response());
    }
    let (sent, key) = (typed.clone(), path.section.clone());
    let done = acts::edit(&who, "questionnaire.edited", move |it, _| {
        let section = it.sections.iter_mut().find(|section| section.key == key).ok_or(Refusal::Gone)?;
        if section.digest() != sent.seen {
            return Err(Refusal::Changed);
        }
        sent.write(section);
        Ok(())
    })
    .await?;
    match done {
        Ok(()) => Ok(lead_back(path.lang, path.slug, &path.section)),
        Err(refusal) if is_conflict(&refusal) => beside(&path, &who, typed).await,
        Err(refusal) => Err(Error::internal(format!("{refusal:?}"))),
    }
}

/// What was typed, with what stands there now; saved again, it takes its place. A section that is gone is made anew.
async fn beside(path: &EditSectionPath, who: &Editor, mut typed: SectionForm) -> Result<Response> {
    let loaded = Loaded::of(who).await?;
    let there = loaded.it.as_ref().and_then(|it| it.section(&path.section)).map(|(_, section)| section);
    let here = match there {
        Some(section) => {
            typed.seen = section.digest();
            path.to_string()
        }
        None => AddSectionPath { lang: who.lang, slug: who.it.slug.clone() }.to_string(),
    };
    let words = |text: &ByLang| text.exactly(typed.lang).unwrap_or_default().to_owned();
    let standing = there.map(|section| (words(&section.title), words(&section.intro))).unwrap_or_default();
    let mut view = view(who, here, "questions-edit-section", typed, Faults::default());
    view.standing = Some(standing);
    view.p = view.p.refused();
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
}

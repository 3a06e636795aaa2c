//! Moving, removing and doubling.

use super::{
    Editor, Loaded, anchor, is_conflict,
    overview::{self, State},
    refusal_words,
};
use crate::{
    calls::desk::{
        paths::QuestionnairePath,
        questions::{
            acts,
            model::{Refusal, Target, Thing},
            order,
            paths::{DuplicatePath, MovePath, RemovePath},
        },
    },
    platform::{
        forms::Form,
        http::{Error, Result},
    },
};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveForm {
    thing: String,
    key: String,
    /// `up`, `down` or `place`.
    to: String,
    #[serde(default)]
    section: String,
    /// From 1, as people count.
    #[serde(default)]
    place: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveForm {
    thing: String,
    key: String,
    seen: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuplicateForm {
    key: String,
}

/// Moves a section or a question; the focus stays with it.
pub async fn move_thing(path: MovePath, who: Editor, Form(form): Form<MoveForm>) -> Result<Response> {
    let thing = Thing::parse(&form.thing).ok_or(Error::BadRequest("thing"))?;
    let target = match form.to.as_str() {
        "up" => Target::Up,
        "down" => Target::Down,
        "place" => Target::Place { section: form.section, place: form.place.trim().parse::<usize>().unwrap_or(1).clamp(1, 1_000) - 1 },
        _ => return Err(Error::BadRequest("to")),
    };
    let key = form.key.clone();
    let done = acts::edit(&who, "questionnaire.reordered", move |it, _| order::move_to(it, thing, &key, &target)).await?;
    let state = State { moved: Some(format!("{}.{}", thing.code(), form.key)), by: Some(form.to), done: None };
    match done {
        Ok(()) | Err(Refusal::Nothing) => {
            let (moved, by) = (state.moved.unwrap_or_default(), state.by.unwrap_or_default());
            let page = QuestionnairePath { lang: path.lang, slug: path.slug };
            Ok(Redirect::to(&format!("{page}?moved={moved}&by={by}#{}", anchor(thing, &form.key))).into_response())
        }
        Err(refusal) => refused(&who, &refusal, &state).await,
    }
}

/// Takes a section or a question away.
pub async fn remove(path: RemovePath, who: Editor, Form(form): Form<RemoveForm>) -> Result<Response> {
    let thing = Thing::parse(&form.thing).ok_or(Error::BadRequest("thing"))?;
    let done = acts::edit(&who, "questionnaire.edited", move |it, _| order::remove(it, thing, &form.key, &form.seen)).await?;
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=removed", QuestionnairePath { lang: path.lang, slug: path.slug })).into_response()),
        Err(refusal) => refused(&who, &refusal, &State::default()).await,
    }
}

/// The same question once more.
pub async fn duplicate(path: DuplicatePath, who: Editor, Form(form): Form<DuplicateForm>) -> Result<Response> {
    let done = acts::edit(&who, "questionnaire.edited", move |it, known| order::duplicate(it, &form.key, &known.taken)).await?;
    match done {
        Ok(key) => {
            let page = QuestionnairePath { lang: path.lang, slug: path.slug };
            Ok(Redirect::to(&format!("{page}?moved=question.{key}&by=place#{}", anchor(Thing::Question, &key))).into_response())
        }
        Err(refusal) => refused(&who, &refusal, &State::default()).await,
    }
}

async fn refused(who: &Editor, refusal: &Refusal, state: &State) -> Result<Response> {
    let words = refusal_words(who.lang, refusal, Loaded::of(who).await?.it.as_ref());
    let status = if is_conflict(refusal) { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(overview::refused(who, words, status, state).await?.into_response())
}

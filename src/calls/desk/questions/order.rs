//! What is done with the parts of a questionnaire: put in, moved, doubled, taken away.

use super::model::{MOST_QUESTIONS, MOST_SECTIONS, Refusal, Target, Thing, key_from};
use crate::calls::{Question, Questionnaire, Section, model::QuestionId};
use std::collections::BTreeSet;

/// Where a question stands: its section and its place there, both from 0.
#[must_use]
pub fn place_of(of: &Questionnaire, key: &str) -> Option<(usize, usize)> {
    of.sections.iter().enumerate().find_map(|(at, section)| Some((at, section.questions.iter().position(|question| question.key == key)?)))
}

/// The questions that depend on this one.
#[must_use]
pub fn dependents(of: &Questionnaire, key: &str) -> Vec<String> {
    of.questions().filter(|question| question.shown_if.as_ref().is_some_and(|on| on.key == key)).map(|question| question.key.clone()).collect()
}

/// Puts a section at the end.
///
/// # Errors
/// When there are as many as can be.
pub fn add_section(of: &mut Questionnaire, section: Section) -> Result<(), Refusal> {
    if of.sections.len() >= MOST_SECTIONS || of.questions().count() + section.questions.len() > MOST_QUESTIONS {
        return Err(Refusal::TooMany);
    }
    of.sections.push(section);
    of.renumber();
    Ok(())
}

/// Puts a question at the end of a section.
///
/// # Errors
/// When the section is gone, or there are as many as can be.
pub fn add_question(of: &mut Questionnaire, section: &str, question: Question) -> Result<(), Refusal> {
    if of.questions().count() >= MOST_QUESTIONS {
        return Err(Refusal::TooMany);
    }
    let into = of.sections.iter_mut().find(|one| one.key == section).ok_or(Refusal::Gone)?;
    into.questions.push(question);
    of.renumber();
    Ok(())
}

/// Moves a section or a question.
///
/// # Errors
/// When it is gone, when it stands there already, or when a condition would point forward.
pub fn move_to(of: &mut Questionnaire, thing: Thing, key: &str, target: &Target) -> Result<(), Refusal> {
    let mut moved = of.clone();
    match thing {
        Thing::Section => move_section(&mut moved, key, target)?,
        Thing::Question => move_question(&mut moved, key, target)?,
    }
    moved.renumber();
    if let Some((question, on)) = first_forward(&moved) {
        return Err(Refusal::BeforeItsCondition { question, on });
    }
    if moved == *of {
        return Err(Refusal::Nothing);
    }
    *of = moved;
    Ok(())
}

/// The first question that stands before what it depends on.
fn first_forward(of: &Questionnaire) -> Option<(String, String)> {
    of.questions().find_map(|question| {
        let on = of.question(&question.shown_if.as_ref()?.key)?;
        (on.number >= question.number).then(|| (question.key.clone(), on.key.clone()))
    })
}

fn move_section(of: &mut Questionnaire, key: &str, target: &Target) -> Result<(), Refusal> {
    let from = of.sections.iter().position(|section| section.key == key).ok_or(Refusal::Gone)?;
    let to = match target {
        Target::Up => from.checked_sub(1).ok_or(Refusal::Nothing)?,
        Target::Down => from + 1,
        Target::Place { place, .. } => *place,
    };
    let section = of.sections.remove(from);
    of.sections.insert(to.min(of.sections.len()), section);
    Ok(())
}

fn move_question(of: &mut Questionnaire, key: &str, target: &Target) -> Result<(), Refusal> {
    let (at, from) = place_of(of, key).ok_or(Refusal::Gone)?;
    let length = |at: usize| of.sections.get(at).map_or(0, |section| section.questions.len());
    let (into, to) = match target {
        Target::Up if from > 0 => (at, from - 1),
        Target::Up => at.checked_sub(1).map(|before| (before, length(before))).ok_or(Refusal::Nothing)?,
        Target::Down if from + 1 < length(at) => (at, from + 1),
        Target::Down => (at + 1 < of.sections.len()).then_some((at + 1, 0)).ok_or(Refusal::Nothing)?,
        Target::Place { section, place } => (of.sections.iter().position(|one| one.key == *section).ok_or(Refusal::Gone)?, *place),
    };
    let question = of.sections.get_mut(at).map(|section| section.questions.remove(from)).ok_or(Refusal::Gone)?;
    let section = of.sections.get_mut(into).ok_or(Refusal::Gone)?;
    section.questions.insert(to.min(section.questions.len()), question);
    Ok(())
}

/// Takes a section with its questions, or a question, away. `seen` is what the officer was shown of it.
///
/// # Errors
/// When it has changed since, or when what stays depends on it.
pub fn remove(of: &mut Questionnaire, thing: Thing, key: &str, seen: &str) -> Result<(), Refusal> {
    let (going, digest): (Vec<String>, String) = match thing {
        Thing::Question => of.question(key).map(|question| (vec![question.key.clone()], question.digest())),
        Thing::Section => {
            of.section(key).map(|(_, section)| (section.questions.iter().map(|question| question.key.clone()).collect(), section.digest_of_all()))
        }
    }
    .ok_or(Refusal::Gone)?;
    if digest != seen {
        return Err(Refusal::Changed);
    }
    let needed: Vec<String> = going.iter().flat_map(|key| dependents(of, key)).filter(|key| !going.contains(key)).collect();
    if !needed.is_empty() {
        return Err(Refusal::NeededBy(needed));
    }
    match thing {
        Thing::Section => of.sections.retain(|section| section.key != key),
        Thing::Question => of.sections.iter_mut().for_each(|section| section.questions.retain(|question| question.key != key)),
    }
    of.renumber();
    Ok(())
}

/// The same question once more, right behind it: with another key, and without its meaning, which only one can have.
///
/// # Errors
/// When it is gone, or there are as many as can be.
pub fn duplicate(of: &mut Questionnaire, key: &str, taken: &BTreeSet<String>) -> Result<String, Refusal> {
    if of.questions().count() >= MOST_QUESTIONS {
        return Err(Refusal::TooMany);
    }
    let (at, place) = place_of(of, key).ok_or(Refusal::Gone)?;
    let one = of.question(key).ok_or(Refusal::Gone)?;
    let copy = copy(one, taken);
    let made = copy.key.clone();
    if let Some(section) = of.sections.get_mut(at) {
        section.questions.insert(place + 1, copy);
    }
    of.renumber();
    Ok(made)
}

fn copy(one: &Question, taken: &BTreeSet<String>) -> Question {
    Question { id: QuestionId::new(), key: key_from(&one.label, &one.key, taken), meaning: None, ..one.clone() }
}

/// A section of another questionnaire as one of this: with keys of its own where they are taken, conditions that hold
/// within it, and only meanings that nobody has here.
#[must_use]
pub fn adopted(section: &Section, into: &Questionnaire, taken: &BTreeSet<String>) -> Section {
    let mut taken = taken.clone();
    let mut claim = |label: &_, key: &str| {
        let claimed = if taken.contains(key) { key_from(label, key, &taken) } else { key.to_owned() };
        taken.insert(claimed.clone());
        claimed
    };
    let key = claim(&section.title, &section.key);
    let names: Vec<(String, String)> = section.questions.iter().map(|question| (question.key.clone(), claim(&question.label, &question.key))).collect();
    let renamed = |key: &str| names.iter().find(|(old, _)| old == key).map(|(_, new)| new.clone());
    let questions = section
        .questions
        .iter()
        .map(|question| {
            let mut one = question.clone();
            one.id = QuestionId::new();
            one.key = renamed(&question.key).unwrap_or_default();
            one.meaning = one.meaning.filter(|meaning| into.meaning(*meaning).is_none());
            one.shown_if = one.shown_if.and_then(|on| Some(crate::calls::questionnaire::Condition { key: renamed(&on.key)?, value: on.value }));
            one
        })
        .collect();
    Section { key, title: section.title.clone(), intro: section.intro.clone(), questions }
}

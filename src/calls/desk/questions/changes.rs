//! What is different in two versions of a questionnaire.

use crate::calls::{Question, Questionnaire};

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Added,
    Removed,
    Changed,
}

/// Parts of a question that can differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    Words,
    Kind,
    Choices,
    Limits,
    Required,
    Visibility,
    Condition,
    Meaning,
    Place,
}

impl Aspect {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Words => "questions-aspect-words",
            Self::Kind => "questions-aspect-kind",
            Self::Choices => "questions-aspect-choices",
            Self::Limits => "questions-aspect-limits",
            Self::Required => "questions-aspect-required",
            Self::Visibility => "questions-aspect-visibility",
            Self::Condition => "questions-aspect-condition",
            Self::Meaning => "questions-aspect-meaning",
            Self::Place => "questions-aspect-place",
        }
    }
}

/// A question that is not the same in both.
#[derive(Debug)]
pub struct Change<'a> {
    pub kind: Kind,
    pub old: Option<&'a Question>,
    pub new: Option<&'a Question>,
    pub aspects: Vec<Aspect>,
}

/// All of them: in the order of the newer version, then what is gone.
#[must_use]
pub fn between<'a>(old: &'a Questionnaire, new: &'a Questionnaire) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    for question in new.questions() {
        match old.question(&question.key) {
            None => changes.push(Change { kind: Kind::Added, old: None, new: Some(question), aspects: Vec::new() }),
            Some(before) => {
                let aspects = aspects(old, new, before, question);
                if !aspects.is_empty() {
                    changes.push(Change { kind: Kind::Changed, old: Some(before), new: Some(question), aspects });
                }
            }
        }
    }
    let gone = old.questions().filter(|question| new.question(&question.key).is_none());
    changes.extend(gone.map(|question| Change { kind: Kind::Removed, old: Some(question), new: None, aspects: Vec::new() }));
    changes
}

/// The sections whose own texts, or whose place, are not the same: their keys.
#[must_use]
pub fn sections<'a>(old: &'a Questionnaire, new: &'a Questionnaire) -> Vec<(&'a str, Kind)> {
    let mut changes = Vec::new();
    for section in &new.sections {
        match old.section(&section.key) {
            None => changes.push((section.key.as_str(), Kind::Added)),
            Some((_, before)) if before.title != section.title || before.intro != section.intro => changes.push((section.key.as_str(), Kind::Changed)),
            Some(_) => {}
        }
    }
    changes.extend(old.sections.iter().filter(|section| new.section(&section.key).is_none()).map(|section| (section.key.as_str(), Kind::Removed)));
    changes
}

fn aspects(of_old: &Questionnaire, of_new: &Questionnaire, old: &Question, new: &Question) -> Vec<Aspect> {
    let checks = [
        (old.label != new.label || old.help != new.help, Aspect::Words),
        (old.kind != new.kind, Aspect::Kind),
        (old.choices != new.choices, Aspect::Choices),
        (old.word_limit != new.word_limit || old.file_limit != new.file_limit || old.needs_explanation != new.needs_explanation, Aspect::Limits),
        (old.required != new.required, Aspect::Required),
        (old.visibility != new.visibility, Aspect::Visibility),
        (old.shown_if != new.shown_if, Aspect::Condition),
        (old.meaning != new.meaning, Aspect::Meaning),
        (neighbour(of_old, old, of_new) != neighbour(of_new, new, of_old), Aspect::Place),
    ];
    checks.into_iter().filter_map(|(differs, aspect)| differs.then_some(aspect)).collect()
}

/// The section it stands in and the question before it there, of those that both versions have.
fn neighbour<'a>(of: &'a Questionnaire, question: &Question, other: &Questionnaire) -> Option<(&'a str, Option<&'a str>)> {
    let section = of.sections.iter().find(|section| section.questions.iter().any(|one| one.key == question.key))?;
    let before = section.questions.iter().take_while(|one| one.key != question.key).filter(|one| other.question(&one.key).is_some()).last();
    Some((section.key.as_str(), before.map(|one| one.key.as_str())))
}

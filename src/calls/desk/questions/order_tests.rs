//! Whatever is done with a questionnaire, in whatever order: it keeps its rules, and moving keeps exactly its questions.

use super::{
    model::{Target, Thing, broken},
    order::{adopted, duplicate, move_to, remove},
};
use crate::{
    calls::{
        Question, Questionnaire, Section,
        model::{QuestionId, QuestionKind, Visibility},
        questionnaire::Condition,
    },
    platform::i18n::{ByLang, Lang},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// All keys that a questionnaire uses.
fn keys(of: &Questionnaire) -> BTreeSet<String> {
    of.questions().map(|question| question.key.clone()).chain(of.sections.iter().map(|section| section.key.clone())).collect()
}

fn words(text: &str) -> ByLang {
    let mut words = ByLang::default();
    words.set(Lang::En, text);
    words
}

fn question(key: &str, shown_if: Option<&str>) -> Question {
    Question {
        id: QuestionId::new(),
        key: key.into(),
        number: 0,
        kind: QuestionKind::YesNo,
        meaning: None,
        required: false,
        visibility: Visibility::Public,
        word_limit: None,
        file_limit: None,
        needs_explanation: false,
        shown_if: shown_if.map(|key| Condition { key: key.into(), value: "yes".into() }),
        label: words(key),
        help: ByLang::default(),
        choices: Vec::new(),
    }
}

fn sample() -> Questionnaire {
    let section = |key: &str, questions| Section { key: key.into(), title: words(key), intro: ByLang::default(), questions };
    let mut it = Questionnaire {
        id: uuid::Uuid::nil().into(),
        call_id: uuid::Uuid::nil().into(),
        version: 1,
        sections: vec![
            section("one", vec![question("a", None), question("b", Some("a")), question("c", None)]),
            section("two", vec![question("d", Some("c")), question("e", None)]),
            section("three", Vec::new()),
        ],
    };
    it.renumber();
    it
}

fn set(it: &Questionnaire) -> BTreeSet<String> {
    it.questions().map(|question| question.key.clone()).collect()
}

#[derive(Debug, Clone)]
enum Deed {
    Move(usize, usize, usize),
    MoveSection(usize, usize),
    Duplicate(usize),
    Remove(usize),
    Adopt(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let one = prop_oneof![
        (0..12usize, 0..5usize, 0..6usize).prop_map(|(which, how, place)| Deed::Move(which, how, place)),
        (0..5usize, 0..5usize).prop_map(|(which, how)| Deed::MoveSection(which, how)),
        (0..12usize).prop_map(Deed::Duplicate),
        (0..12usize).prop_map(Deed::Remove),
        (0..5usize).prop_map(Deed::Adopt),
    ];
    proptest::collection::vec(one, 0..30)
}

fn target(it: &Questionnaire, how: usize, place: usize) -> Target {
    match how {
        0 => Target::Up,
        1 => Target::Down,
        _ => Target::Place { section: it.sections.get(how % it.sections.len().max(1)).map(|section| section.key.clone()).unwrap_or_default(), place },
    }
}

proptest! {
    #[test]
    fn no_sequence_of_deeds_breaks_a_rule(deeds in deeds()) {
        let mut it = sample();
        for deed in deeds {
            let all: Vec<String> = it.questions().map(|question| question.key.clone()).collect();
            let key = |which: usize| all.get(which).cloned().unwrap_or_default();
            let before = it.clone();
            let is_done = match deed {
                Deed::Move(which, how, place) => {
                    let target = target(&it, how, place);
                    let done = move_to(&mut it, Thing::Question, &key(which), &target).is_ok();
                    prop_assert_eq!(set(&it), set(&before));
                    done
                }
                Deed::MoveSection(which, how) => {
                    let section = it.sections.get(which).map(|section| section.key.clone()).unwrap_or_default();
                    let target = target(&it, how, which);
                    let done = move_to(&mut it, Thing::Section, &section, &target).is_ok();
                    prop_assert_eq!(set(&it), set(&before));
                    done
                }
                Deed::Duplicate(which) => {
                    let taken = keys(&it);
                    duplicate(&mut it, &key(which), &taken).is_ok()
                }
                Deed::Remove(which) => {
                    let seen = it.question(&key(which)).map(Question::digest).unwrap_or_default();
                    remove(&mut it, Thing::Question, &key(which), &seen).is_ok()
                }
                Deed::Adopt(which) => {
                    let taken = keys(&it);
                    let Some(section) = it.sections.get(which).map(|section| adopted(section, &it, &taken)) else { continue };
                    super::order::add_section(&mut it, section).is_ok()
                }
            };
            prop_assert!(is_done || it == before, "what is refused changes nothing");
            prop_assert_eq!(broken(&it), Vec::new());
        }
    }
}

#[test]
fn a_condition_that_points_forward_or_to_nothing_is_found() {
    let mut it = sample();
    it.sections.reverse();
    it.renumber();
    assert!(!broken(&it).is_empty());
    let mut it = sample();
    for question in it.sections.iter_mut().flat_map(|section| section.questions.iter_mut()).filter(|question| question.key == "b") {
        question.shown_if = Some(Condition { key: "a".into(), value: "perhaps".into() });
    }
    assert_eq!(broken(&it).len(), 1);
}

#[test]
fn what_others_depend_on_stays() {
    let mut it = sample();
    let seen = it.question("a").map(Question::digest).expect("a question");
    assert!(remove(&mut it, Thing::Question, "a", &seen).is_err());
    let seen = it.section("one").map(|(_, section)| section.digest_of_all()).expect("a section");
    assert!(remove(&mut it, Thing::Section, "one", &seen).is_err(), "d depends on c");
    let seen = it.question("b").map(Question::digest).expect("a question");
    assert!(remove(&mut it, Thing::Question, "b", "seen before").is_err(), "it is not what was shown");
    assert!(remove(&mut it, Thing::Question, "b", &seen).is_ok());
}

#[test]
fn the_same_key_with_the_same_kind_is_the_same_question() {
    let (old, mut new) = (sample(), sample());
    for question in new.sections.iter_mut().flat_map(|section| section.questions.iter_mut()) {
        question.id = QuestionId::new();
        if question.key == "a" {
            question.kind = QuestionKind::Date;
        }
    }
    let pairs = old.counterparts(&new);
    assert_eq!(pairs.len(), 4);
    assert!(old.question("a").is_some_and(|a| pairs.iter().all(|(from, _)| *from != a.id)));
}

use super::answers::*;
use crate::{
    calls::{Question, Questionnaire},
    platform::forms::Fields,
    reference::Reference,
};
use serde_json::{Value, json};

fn questionnaire() -> Questionnaire {
    let question = |id: u8, key: &str, kind: &str, more: Value| {
        let mut question = json!({ "id": format!("00000000-0000-0000-0000-0000000000{id:02}"), "key": key, "kind": kind, "meaning": null, "number": id,
            "required": false, "visibility": "public", "word_limit": null, "shown_if": null, "label": { "en": key }, "choices": [] });
        for (name, value) in more.as_object().expect("an object") {
            question[name] = value.clone();
        }
        question
    };
    let choices = json!([{ "value": "a", "label": { "en": "A" } }, { "value": "b", "label": { "en": "B" } }]);
    serde_json::from_value(
        json!({ "id": "00000000-0000-0000-0000-000000000001", "call_id": "00000000-0000-0000-0000-000000000002", "version": 1, "sections": [{
        "key": "one", "title": { "en": "One" }, "questions": [
            question(1, "text", "long_text", json!({ "word_limit": 3, "required": true })),
            question(2, "pick", "one_choice", json!({ "choices": choices })),
            question(3, "many", "many_choices", json!({ "choices": choices })),
            question(4, "sure", "yes_no", json!({ "word_limit": 5 })),
            question(5, "why", "short_text", json!({ "shown_if": { "key": "sure", "value": "no" } })),
            question(6, "link", "url", json!({})),
            question(7, "day", "date", json!({})),
            question(8, "number", "number", json!({})),
            question(9, "promise", "statement", json!({})),
            question(10, "goals", "sdg_picker", json!({})),
        ] }] }),
    )
    .expect("a questionnaire")
}

fn form(pairs: &[(&str, &str)]) -> Fields {
    Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

fn question<'a>(questionnaire: &'a Questionnaire, key: &str) -> &'a Question {
    questionnaire.question(key).expect("the question")
}

fn answers(questionnaire: &Questionnaire, given: &[(&str, Value)]) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in given {
        answers.insert(question(questionnaire, key).id, String::new(), Stored { value: value.clone(), lang: None, revision: 1 });
    }
    answers
}

fn fresh() -> String {
    Shown::new(0, &Value::Null, None).to_string()
}

#[test]
fn a_form_becomes_values_and_unknown_choices_of_lists_are_dropped() {
    let questionnaire = questionnaire();
    let fresh = fresh();
    let fields = form(&[
        ("r-text", &fresh),
        ("a-text", " two \r\nlines "),
        ("r-many", &fresh),
        ("a-many", "b"),
        ("a-many", "evil"),
        ("a-many", "a"),
        ("r-sure", &fresh),
        ("a-sure", "no"),
        ("a-sure-why", "because"),
        ("r-promise", &fresh),
        ("a-promise", "true"),
        ("r-goals", &fresh),
        ("a-goals", "17"),
        ("a-goals", "4"),
        ("a-goals", "99"),
        ("a-link", "not sent: its r- is missing"),
    ]);
    let sent = sent(&questionnaire.sections[0], &fields, &Reference::default());
    let values: Vec<&Value> = sent.iter().map(|one| &one.value).collect();
    assert_eq!(values, [&json!("two \nlines"), &json!(["a", "b"]), &json!({ "value": "no", "explanation": "because" }), &json!(true), &json!([4, 17])]);
}

#[test]
fn an_answer_that_was_not_touched_is_not_saved_even_if_somebody_else_changed_it() {
    let questionnaire = questionnaire();
    let shown = Shown::new(1, &json!("as it was"), None).to_string();
    let decide = |typed: &str, stored: Option<Stored>| {
        let fields = form(&[("r-text", &shown), ("a-text", typed)]);
        sent(&questionnaire.sections[0], &fields, &Reference::default())[0].decide(stored.as_ref())
    };
    let stored = |text: &str, revision| Some(Stored { value: json!(text), lang: None, revision });
    assert_eq!(decide("as it was", stored("as it was", 1)), Decision::Keep);
    assert_eq!(decide("as it was", stored("changed by another", 2)), Decision::Keep);
    assert_eq!(decide("mine", stored("as it was", 1)), Decision::Write);
    assert_eq!(decide("mine", stored("changed by another", 2)), Decision::Conflict);
    assert_eq!(decide("the same change", stored("the same change", 2)), Decision::Keep);
    assert_eq!(decide("", stored("changed by another", 2)), Decision::Conflict, "emptying is a change too");
}

#[test]
fn drafts_keep_what_is_wrong_and_say_so() {
    let questionnaire = questionnaire();
    let wrong = |key: &str, value: Value| {
        let answers = answers(&questionnaire, &[(key, value)]);
        faults(question(&questionnaire, key), &answers, &Reference::default()).first().map(|fault| fault.what)
    };
    assert_eq!(wrong("text", json!("one two three")), None);
    assert_eq!(wrong("text", json!("one two three four")), Some(Wrong::TooLong { count: 4, limit: 3 }));
    assert_eq!(wrong("pick", json!("c")), Some(Wrong::Choice));
    assert_eq!(wrong("sure", json!({ "value": "yes", "explanation": "a b c d e f" })), Some(Wrong::TooLong { count: 6, limit: 5 }));
    for (url, is_right) in
        [("https://un.org/x?y", true), ("un.org", false), ("javascript:alert(1)", false), ("https://a@b.org", false), ("https://nodot", false)]
    {
        assert_eq!(wrong("link", json!(url)).is_none(), is_right, "{url}");
    }
    assert_eq!(wrong("day", json!("2026-02-29")), Some(Wrong::Date));
    assert_eq!(wrong("day", json!("2024-02-29")), None);
    for (number, is_right) in [("1 234,5", true), ("-3", true), ("1e9", false), ("NaN", false), ("twelve", false)] {
        assert_eq!(wrong("number", json!(number)).is_none(), is_right, "{number}");
    }
}

#[test]
fn a_question_is_asked_when_its_condition_is_met() {
    let questionnaire = questionnaire();
    let why = question(&questionnaire, "why");
    assert!(!answers(&questionnaire, &[]).is_asked(&questionnaire, why));
    assert!(!answers(&questionnaire, &[("sure", json!({ "value": "yes", "explanation": null }))]).is_asked(&questionnaire, why));
    assert!(answers(&questionnaire, &[("sure", json!({ "value": "no", "explanation": null }))]).is_asked(&questionnaire, why));
}

#[test]
fn a_section_is_done_when_all_that_is_required_is_there_and_right() {
    let questionnaire = questionnaire();
    let progress = |given: &[(&str, Value)]| Progress::of(&questionnaire, &questionnaire.sections[0], &answers(&questionnaire, given), &Reference::default());
    assert_eq!(progress(&[]), Progress::ToDo);
    assert_eq!(progress(&[("number", json!("1"))]), Progress::ToDo);
    assert_eq!(progress(&[("text", json!("a b"))]), Progress::Done);
    assert_eq!(progress(&[("text", json!("a b c d"))]), Progress::Wrong);
}

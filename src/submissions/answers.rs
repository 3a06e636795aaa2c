//! Answers while they are written: how a form's fields become values, what is wrong with them, what is still missing.
//!
//! A value is JSON: a string for every kind of text, number and date (as typed, for drafts keep what is malformed too), a
//! choice's value, a list of values, lines or goals, `{"value": "yes", "explanation": …}`, `true` for a statement.

use crate::{
    calls::{
        Question, Questionnaire, Section,
        model::{Meaning, QuestionId, QuestionKind},
    },
    platform::{
        forms::Fields,
        i18n::{Lang, Text, text as words},
        text::{clean, clean_line, hex, word_count},
    },
    reference::Reference,
    submissions::model::Consent,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};

/// An answer in the working copy.
#[derive(Debug, Clone)]
pub struct Stored {
    pub value: Value,
    pub lang: Option<Lang>,
    pub revision: i32,
}

/// The working copy: by question, and for a table of lines by line.
#[derive(Debug, Default)]
pub struct Answers {
    by_question: HashMap<QuestionId, BTreeMap<String, Stored>>,
    files: HashMap<QuestionId, usize>,
}

impl Answers {
    pub fn insert(&mut self, question: QuestionId, item: String, answer: Stored) {
        self.by_question.entry(question).or_default().insert(item, answer);
    }

    pub fn add_file(&mut self, question: QuestionId) {
        *self.files.entry(question).or_default() += 1;
    }

    #[must_use]
    pub fn stored(&self, question: QuestionId, item: &str) -> Option<&Stored> {
        self.by_question.get(&question)?.get(item)
    }

    /// What was answered; nothing where the answer is empty.
    #[must_use]
    pub fn value(&self, question: &Question, item: &str) -> Option<&Value> {
        self.stored(question.id, item).map(|stored| &stored.value).filter(|value| !is_empty(value))
    }

    /// All that was answered to a question, with the line it is about.
    pub fn values(&self, question: &Question) -> impl Iterator<Item = (&str, &Stored)> {
        self.by_question.get(&question.id).into_iter().flatten().map(|(item, stored)| (item.as_str(), stored)).filter(|(_, stored)| !is_empty(&stored.value))
    }

    #[must_use]
    pub fn is_answered(&self, question: &Question) -> bool {
        if question.kind == QuestionKind::File { self.files.contains_key(&question.id) } else { self.values(question).next().is_some() }
    }

    /// How the contributor allows publication; nothing until they have said so.
    #[must_use]
    pub fn consent(&self, questionnaire: &Questionnaire) -> Option<Consent> {
        self.value(questionnaire.meaning(Meaning::Consent)?, "")?.as_str().and_then(Consent::parse)
    }

    /// Whether the question is asked, as the answers are now.
    #[must_use]
    pub fn is_asked(&self, questionnaire: &Questionnaire, question: &Question) -> bool {
        let Some(condition) = &question.shown_if else { return true };
        let Some(other) = questionnaire.question(&condition.key) else { return true };
        // Questions depend on earlier ones only, so this ends.
        let is_met = self.value(other, "").is_some_and(|value| match value {
            Value::String(chosen) => *chosen == condition.value,
            Value::Array(chosen) => chosen.iter().any(|one| one.as_str() == Some(&condition.value)),
            Value::Object(fields) => fields.get("value").and_then(Value::as_str) == Some(&condition.value),
            Value::Bool(yes) => condition.value == yes.to_string(),
            Value::Null | Value::Number(_) => false,
        });
        is_met && other.number < question.number && self.is_asked(questionnaire, other)
    }

    /// Words written in a section.
    #[must_use]
    pub fn words_in(&self, section: &Section) -> usize {
        section.questions.iter().flat_map(|question| self.values(question)).map(|(_, stored)| word_count(&plain(&stored.value))).sum()
    }
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Done,
    ToDo,
    Wrong,
}

impl Progress {
    /// The class of the step.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::ToDo => "",
            Self::Wrong => "wrong",
        }
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "submissions-step-done",
            Self::ToDo => "submissions-step-to-do",
            Self::Wrong => "submissions-step-wrong",
        }
    }

    #[must_use]
    pub fn of(questionnaire: &Questionnaire, section: &Section, answers: &Answers, reference: &Reference) -> Self {
        let asked = || section.questions.iter().filter(|question| answers.is_asked(questionnaire, question));
        if asked().any(|question| !faults(question, answers, reference).is_empty()) {
            Self::Wrong
        } else if asked().any(|question| question.required && !answers.is_answered(question)) || !asked().any(|question| answers.is_answered(question)) {
            Self::ToDo
        } else {
            Self::Done
        }
    }
}

/// What is wrong with an answer that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, in a table of lines.
    pub item: String,
    pub what: Wrong,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    TooLong {
        count: usize,
        limit: usize,
    },
    Url,
    Date,
    Number,
    Choice,
    Country,
    /// A yes or no without the explanation that it needs.
    Unexplained,
}

impl Wrong {
    /// The words that say so.
    #[must_use]
    pub fn words(self, lang: Lang) -> Text {
        match self {
            Self::TooLong { count, limit } => words(lang, "submissions-fault-too-long").n("count", count).n("limit", limit),
            Self::Url => words(lang, "submissions-fault-url"),
            Self::Date => words(lang, "submissions-fault-date"),
            Self::Number => words(lang, "submissions-fault-number"),
            Self::Choice => words(lang, "submissions-fault-choice"),
            Self::Country => words(lang, "submissions-fault-country"),
            Self::Unexplained => words(lang, "submissions-fault-unexplained"),
        }
    }
}

/// All that is wrong with the answers to a question; that none was given is no fault of a draft.
#[must_use]
pub fn faults(question: &Question, answers: &Answers, reference: &Reference) -> Vec<Fault> {
    answers
        .values(question)
        .filter_map(|(item, stored)| fault(question, item, &stored.value, reference).map(|what| Fault { item: item.to_owned(), what }))
        .collect()
}

fn fault(question: &Question, item: &str, value: &Value, reference: &Reference) -> Option<Wrong> {
    let word = value.as_str().unwrap_or_default();
    let is_choice = |word: &str| question.choice(word).is_some();
    let list = || value.as_array().into_iter().flatten();
    let wrong = match question.kind {
        QuestionKind::ShortText if question.meaning == Some(Meaning::Country) => reference.country(word).is_none().then_some(Wrong::Country),
        QuestionKind::Url => (!is_url(word)).then_some(Wrong::Url),
        QuestionKind::Date => word.parse::<jiff::civil::Date>().is_err().then_some(Wrong::Date),
        QuestionKind::Number => (!is_number(word)).then_some(Wrong::Number),
        QuestionKind::OneChoice => (!is_choice(word)).then_some(Wrong::Choice),
        QuestionKind::ManyChoices => list().any(|one| !one.as_str().is_some_and(is_choice)).then_some(Wrong::Choice),
        QuestionKind::YesNo => value.get("value").is_some_and(|said| !said.is_null() && !matches!(said.as_str(), Some("yes" | "no"))).then_some(Wrong::Choice),
        QuestionKind::LinePicker => list().any(|one| one.as_str().is_none_or(|code| reference.line(code).is_none())).then_some(Wrong::Choice),
        QuestionKind::LineTable => reference.line(item).is_none().then_some(Wrong::Choice),
        QuestionKind::SdgPicker => list().any(|one| one.as_i64().is_none_or(|number| !(1..=17).contains(&number))).then_some(Wrong::Choice),
        QuestionKind::LongText | QuestionKind::ShortText | QuestionKind::File | QuestionKind::Statement => None,
    };
    wrong
        .or_else(|| {
            let (limit, count) = (question.word_limit?, word_count(&plain(value)));
            (count > limit).then_some(Wrong::TooLong { count, limit })
        })
        .or_else(|| (question.needs_explanation && plain(value).is_empty()).then_some(Wrong::Unexplained))
}

fn is_url(typed: &str) -> bool {
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !host.contains('@') && typed.len() <= 2000 && !typed.contains(char::is_whitespace)
    })
}

fn is_number(typed: &str) -> bool {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    digits.len() <= 20 && digits.parse::<f64>().is_ok_and(f64::is_finite) && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'))
}

/// Whether a value says nothing.
#[must_use]
pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

/// The words that were typed, of values that hold any.
#[must_use]
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => fields.get("explanation").and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

/// Names of a question's fields; `item` is a line, or empty.
#[must_use]
pub fn field_name(prefix: &str, key: &str, item: &str) -> String {
    if item.is_empty() { format!("{prefix}-{key}") } else { format!("{prefix}-{key}-{item}") }
}

/// What the browser was shown: the revision of an answer, its text as a digest, and the language it is said to be in.
/// So an answer that somebody has not touched is not saved, whoever else changed it meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub revision: i32,
    digest: String,
    pub lang: Option<Lang>,
}

impl Shown {
    #[must_use]
    pub fn of(stored: Option<&Stored>, lang: Option<Lang>) -> Self {
        stored.map_or_else(|| Self::new(0, &Value::Null, lang), |stored| Self::new(stored.revision, &stored.value, lang))
    }

    #[must_use]
    pub fn new(revision: i32, value: &Value, lang: Option<Lang>) -> Self {
        Self { revision, digest: digest(value), lang }
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let revision = parts.next()?.parse().ok()?;
        let digest = parts.next()?.to_owned();
        Some(Self { revision, digest, lang: parts.next().and_then(|code| code.parse().ok()) })
    }

    /// Whether this is what was shown.
    #[must_use]
    pub fn is(&self, value: &Value) -> bool {
        self.digest == digest(value)
    }
}

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.revision, self.digest, self.lang.map(Lang::code).unwrap_or_default())
    }
}

fn digest(value: &Value) -> String {
    let value = if is_empty(value) { &Value::Null } else { value };
    hex(Sha256::digest(value.to_string().as_bytes()).get(..8).unwrap_or_default())
}

/// An answer as a form sent it.
#[derive(Debug)]
pub struct Sent {
    pub question: QuestionId,
    pub item: String,
    pub value: Value,
    pub shown: Shown,
    /// Chosen by hand; none: to be found out.
    pub lang: Option<Lang>,
    /// The name of the field that carries [`Shown`].
    pub field: String,
}

/// All answers that a section's form sent: those whose [`Shown`] it carries.
#[must_use]
pub fn sent(section: &Section, fields: &Fields, reference: &Reference) -> Vec<Sent> {
    let mut all = Vec::new();
    for question in &section.questions {
        let items: Vec<&str> =
            if question.kind == QuestionKind::LineTable { reference.lines.iter().map(|line| line.code.as_str()).collect() } else { vec![""] };
        for item in items {
            let field = field_name("r", &question.key, item);
            let Some(shown) = fields.first(&field).and_then(Shown::read) else { continue };
            let name = field_name("a", &question.key, item);
            let lang = fields.first(&field_name("l", &question.key, item)).and_then(|code| code.parse().ok());
            all.push(Sent {
                question: question.id,
                item: item.to_owned(),
                value: read(question, &name, fields, reference),
                lang: lang.filter(|lang| shown.lang != Some(*lang)),
                shown,
                field,
            });
        }
    }
    all
}

fn read(question: &Question, name: &str, fields: &Fields, reference: &Reference) -> Value {
    let typed = fields.first(name).unwrap_or_default();
    let chosen: Vec<&str> = fields.all(name).collect();
    match question.kind {
        QuestionKind::LongText | QuestionKind::LineTable => text_or_null(clean(typed)),
        QuestionKind::ShortText | QuestionKind::Number | QuestionKind::Date | QuestionKind::Url | QuestionKind::OneChoice => text_or_null(clean_line(typed)),
        QuestionKind::ManyChoices => list(question.choices.iter().map(|choice| choice.value.as_str()).filter(|value| chosen.contains(value)).map(Value::from)),
        QuestionKind::LinePicker => list(reference.lines.iter().map(|line| line.code.as_str()).filter(|code| chosen.contains(code)).map(Value::from)),
        QuestionKind::SdgPicker => list((1..=17).filter(|number: &i64| chosen.contains(&number.to_string().as_str())).map(Value::from)),
        QuestionKind::YesNo => {
            let explanation = text_or_null(clean(fields.first(&format!("{name}-why")).unwrap_or_default()));
            let said = text_or_null(clean_line(typed));
            if said.is_null() && explanation.is_null() { Value::Null } else { json!({ "value": said, "explanation": explanation }) }
        }
        QuestionKind::Statement => {
            if typed == "true" {
                Value::Bool(true)
            } else {
                Value::Null
            }
        }
        QuestionKind::File => Value::Null,
    }
}

fn text_or_null(text: String) -> Value {
    if text.is_empty() { Value::Null } else { Value::String(text) }
}

fn list(values: impl Iterator<Item = Value>) -> Value {
    let values: Vec<Value> = values.collect();
    if values.is_empty() { Value::Null } else { Value::Array(values) }
}

/// What is to be done with a sent answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Nobody changed it here, or it is there already.
    Keep,
    Write,
    /// Somebody else has changed it since it was shown: both texts stay.
    Conflict,
}

impl Sent {
    #[must_use]
    pub fn decide(&self, stored: Option<&Stored>) -> Decision {
        let is_there = stored.map_or_else(|| is_empty(&self.value), |stored| stored.value == self.value || (is_empty(&stored.value) && is_empty(&self.value)));
        let is_untouched = self.shown.is(&self.value);
        if is_there || is_untouched {
            return if self.lang.is_some() && self.lang != stored.and_then(|stored| stored.lang) && is_there { Decision::Write } else { Decision::Keep };
        }
        if self.shown.revision == stored.map_or(0, |stored| stored.revision) { Decision::Write } else { Decision::Conflict }
    }
}

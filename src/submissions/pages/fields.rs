//! The questions of a section as fields.

use super::edit::FileFault;
use crate::{
    calls::{
        Question, Questionnaire, Section,
        model::{Meaning, PublicationPolicy, QuestionKind},
    },
    platform::{
        i18n::{Lang, format},
        text::word_count,
    },
    reference::Reference,
    submissions::{
        answers::{Answers, Fault, Shown, Stored, Wrong, faults, field_name, plain},
        files::FileType,
        model::FileFate,
        paths::{AttachmentPath, AttachmentRemovalPath},
        store::attachments::Attachment,
    },
};
use serde_json::Value;
use uuid::Uuid;

/// A question of the form.
pub struct Field<'a> {
    pub id: String,
    pub name: String,
    pub key: &'a str,
    pub kind: QuestionKind,
    pub number: usize,
    pub label: &'a str,
    pub label_lang: Lang,
    pub help: &'a str,
    pub help_lang: Lang,
    pub required: bool,
    pub is_public: bool,
    pub condition: Option<String>,
    pub shown: Option<(String, String)>,
    pub value: String,
    /// How many words it may have, as words are counted.
    pub limit: Option<usize>,
    pub counter: Option<Counter>,
    pub choices: Vec<Choice<'a>>,
    /// A long list becomes a menu.
    pub is_menu: bool,
    pub explanation: Option<Explanation>,
    pub lines: Vec<LineField<'a>>,
    pub files: Vec<FileItem>,
    /// How many files it takes.
    pub file_limit: usize,
    /// The text that says what becomes of files.
    pub file_fate: &'static str,
    pub file_fault: Option<String>,
    pub languages: Option<Languages>,
    pub fault: Option<String>,
    /// A statement that was confirmed.
    pub is_confirmed: bool,
}

/// Why yes, or why no.
pub struct Explanation {
    pub words: String,
    pub is_needed: bool,
    pub fault: Option<String>,
}

/// How many words there are.
pub struct Counter {
    pub count: usize,
    pub limit: usize,
}

impl Counter {
    #[must_use]
    pub fn over(&self) -> usize {
        self.count.saturating_sub(self.limit)
    }
}

pub struct Choice<'a> {
    pub value: String,
    pub label: &'a str,
    pub lang: Lang,
    /// A code before the label, and its colour.
    pub chip: Option<(String, String)>,
    pub is_chosen: bool,
}

/// A text about one Action Line.
pub struct LineField<'a> {
    pub id: String,
    pub name: String,
    pub shown: (String, String),
    pub chip: String,
    pub hue: &'a str,
    pub title: &'a str,
    pub title_lang: Lang,
    pub value: String,
    pub counter: Option<Counter>,
    pub fault: Option<String>,
}

/// A file that was uploaded.
pub struct FileItem {
    pub name: String,
    pub note: String,
    pub href: String,
    pub removal: String,
}

/// In which language an answer is.
pub struct Languages {
    pub name: String,
    pub current: Lang,
}

impl Field<'_> {
    #[must_use]
    pub fn is_group(&self) -> bool {
        !self.is_menu
            && matches!(
                self.kind,
                QuestionKind::OneChoice
                    | QuestionKind::ManyChoices
                    | QuestionKind::YesNo
                    | QuestionKind::LinePicker
                    | QuestionKind::SdgPicker
                    | QuestionKind::LineTable
                    | QuestionKind::Statement
            )
    }

    #[must_use]
    pub fn input_type(&self) -> &'static str {
        match self.kind {
            QuestionKind::OneChoice | QuestionKind::YesNo => "radio",
            QuestionKind::Date => "date",
            QuestionKind::Url => "url",
            QuestionKind::ShortText | QuestionKind::Number => "text",
            _ => "checkbox",
        }
    }

    #[must_use]
    pub fn is_long(&self) -> bool {
        self.kind == QuestionKind::LongText
    }

    #[must_use]
    pub fn is_file(&self) -> bool {
        self.kind == QuestionKind::File
    }

    /// Whether a file can be added; where one was just refused, its field stays to say so.
    #[must_use]
    pub fn takes_files(&self) -> bool {
        self.files.len() < self.file_limit || self.file_fault.is_some()
    }

    #[must_use]
    pub fn is_table(&self) -> bool {
        self.kind == QuestionKind::LineTable
    }

    #[must_use]
    pub fn is_yes_no(&self) -> bool {
        self.kind == QuestionKind::YesNo
    }

    #[must_use]
    pub fn is_statement(&self) -> bool {
        self.kind == QuestionKind::Statement
    }

    #[must_use]
    pub fn is_columned(&self) -> bool {
        self.choices.len() > 6
    }

    #[must_use]
    pub fn is_number(&self) -> bool {
        self.kind == QuestionKind::Number
    }

    /// Typed from left to right in every language.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if self.kind == QuestionKind::Url { "ltr" } else { "auto" }
    }

    /// What the element is described by.
    #[must_use]
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.help.is_empty() {
            ids.push(format!("{}-hint", self.id));
        }
        if self.limit.is_some() && !self.is_yes_no() {
            ids.push(format!("{}-limit", self.id));
        }
        if self.condition.is_some() {
            ids.push(format!("{}-if", self.id));
        }
        if self.fault.is_some() {
            ids.push(format!("{}-error", self.id));
        }
        if self.counter.is_some() && !self.is_group() {
            ids.push(format!("{}-count", self.id));
        }
        ids.join(" ")
    }
}

/// What the fields are made of.
pub struct Source<'a> {
    pub questionnaire: &'a Questionnaire,
    pub section: &'a Section,
    pub answers: &'a Answers,
    pub files: &'a [Attachment],
    pub reference: &'a Reference,
    pub lang: Lang,
    /// The language of the whole submission.
    pub own: Lang,
    pub policy: PublicationPolicy,
    pub submission: Uuid,
    pub file_fault: Option<FileFault>,
}

impl<'a> Source<'a> {
    /// The fields of the section. What depends on another page is left out unless that page was answered so; what depends
    /// on this page stands here with a word about when.
    pub fn fields(&self) -> Vec<Field<'a>> {
        self.section
            .questions
            .iter()
            .filter(|question| {
                let depends_here = question.shown_if.as_ref().is_some_and(|condition| self.section.questions.iter().any(|other| other.key == condition.key));
                depends_here || self.answers.is_asked(self.questionnaire, question)
            })
            .map(|question| self.field(question))
            .collect()
    }

    fn field(&self, question: &'a Question) -> Field<'a> {
        let stored = self.answers.stored(question.id, "");
        let value = stored.map_or(&Value::Null, |stored| &stored.value);
        let (label, label_lang) = question.label.pick(self.lang);
        let (help, help_lang) = question.help.pick(self.lang);
        let name = field_name("a", &question.key, "");
        let is_long = question.kind == QuestionKind::LongText;
        let current = stored.and_then(|stored| stored.lang).unwrap_or(self.own);
        let is_table = question.kind == QuestionKind::LineTable;
        let said = if question.kind == QuestionKind::YesNo { value.get("value").and_then(Value::as_str) } else { value.as_str() };
        let faults = faults(question, self.answers, self.reference);
        let fault = faults.first().filter(|_| !is_table);
        let (unexplained, fault) = if fault.is_some_and(|fault| fault.what == Wrong::Unexplained) { (fault, None) } else { (None, fault) };
        let says = |fault: &Fault| fault.what.words(self.lang).to_string();
        Field {
            id: format!("f-{name}"),
            key: &question.key,
            kind: question.kind,
            number: question.number,
            label,
            label_lang,
            help,
            help_lang,
            required: question.required,
            is_public: question.is_public(),
            condition: crate::calls::condition(self.questionnaire, question, self.lang),
            shown: (!is_table && question.kind != QuestionKind::File).then(|| shown(question, "", stored, is_long.then_some(current))),
            value: said.unwrap_or_default().to_owned(),
            limit: question.word_limit,
            counter: counter(question, &plain(value)).filter(|_| !is_table),
            choices: self.choices(question, value),
            is_menu: question.meaning == Some(Meaning::Country) || (question.kind == QuestionKind::OneChoice && question.choices.len() > 25),
            explanation: question.is_explained().then(|| Explanation {
                words: plain(value),
                is_needed: question.needs_explanation,
                fault: unexplained.map(says),
            }),
            lines: if is_table { self.lines(question) } else { Vec::new() },
            files: self.files(question),
            file_limit: question.file_limit.unwrap_or_default(),
            file_fate: FileFate::of(self.policy, self.answers.consent(self.questionnaire), question.is_public()).key(),
            file_fault: self.file_fault.as_ref().filter(|fault| fault.question == question.id).map(|fault| fault.words.clone()),
            languages: is_long.then(|| Languages { name: field_name("l", &question.key, ""), current }),
            fault: fault.map(says),
            is_confirmed: value.as_bool() == Some(true),
            name,
        }
    }

    fn choices(&self, question: &'a Question, value: &Value) -> Vec<Choice<'a>> {
        let is_chosen = |code: &str| value.as_str() == Some(code) || value.as_array().is_some_and(|list| list.iter().any(|one| one.as_str() == Some(code)));
        match question.kind {
            QuestionKind::LinePicker => self
                .reference
                .lines
                .iter()
                .map(|line| {
                    let (label, lang) = if line.is_application() { line.short.pick(self.lang) } else { line.title.pick(self.lang) };
                    Choice { value: line.code.clone(), label, lang, chip: Some((line.display_code(), line.hue().to_owned())), is_chosen: is_chosen(&line.code) }
                })
                .collect(),
            QuestionKind::SdgPicker => self
                .reference
                .goals
                .iter()
                .map(|goal| {
                    let (label, lang) = goal.title.pick(self.lang);
                    let number = i64::from(goal.number);
                    let is_chosen = value.as_array().is_some_and(|list| list.iter().any(|one| one.as_i64() == Some(number)));
                    Choice { value: number.to_string(), label, lang, chip: Some((number.to_string(), goal.class())), is_chosen }
                })
                .collect(),
            QuestionKind::ShortText if question.meaning == Some(Meaning::Country) => self.countries(&is_chosen),
            _ => question
                .choices
                .iter()
                .map(|choice| {
                    let (label, lang) = choice.label.pick(self.lang);
                    Choice { value: choice.value.clone(), label, lang, chip: None, is_chosen: is_chosen(&choice.value) }
                })
                .collect(),
        }
    }

    fn countries(&self, is_chosen: &dyn Fn(&str) -> bool) -> Vec<Choice<'a>> {
        self.reference
            .countries_by_name(self.lang)
            .map(|country| {
                let (label, lang) = country.name.pick(self.lang);
                Choice { value: country.code.clone(), label, lang, chip: None, is_chosen: is_chosen(&country.code) }
            })
            .collect()
    }

    fn lines(&self, question: &'a Question) -> Vec<LineField<'a>> {
        let faults = faults(question, self.answers, self.reference);
        self.reference
            .lines
            .iter()
            .map(|line| {
                let stored = self.answers.stored(question.id, &line.code);
                let value = stored.and_then(|stored| stored.value.as_str()).unwrap_or_default().to_owned();
                let (title, title_lang) = line.short.pick(self.lang);
                let name = field_name("a", &question.key, &line.code);
                LineField {
                    id: format!("f-{name}"),
                    shown: shown(question, &line.code, stored, None),
                    chip: line.display_code(),
                    hue: line.hue(),
                    title,
                    title_lang,
                    counter: counter(question, &value),
                    fault: faults.iter().find(|fault| fault.item == line.code).map(|fault| fault.what.words(self.lang).to_string()),
                    value,
                    name,
                }
            })
            .collect()
    }

    fn files(&self, question: &Question) -> Vec<FileItem> {
        let (lang, id) = (self.lang, self.submission);
        self.files
            .iter()
            .filter(|file| file.question == question.id)
            .map(|file| FileItem {
                name: file.file_name.clone(),
                note: format!("{} · {}", FileType::label(&file.media_type), format::bytes(lang, u64::from(file.size.unsigned_abs()))),
                href: AttachmentPath { lang, id, attachment: file.id }.to_string(),
                removal: AttachmentRemovalPath { lang, id, attachment: file.id }.to_string(),
            })
            .collect()
    }
}

fn shown(question: &Question, item: &str, stored: Option<&Stored>, lang: Option<Lang>) -> (String, String) {
    (field_name("r", &question.key, item), Shown::of(stored, lang).to_string())
}

fn counter(question: &Question, text: &str) -> Option<Counter> {
    question.word_limit.map(|limit| Counter { count: word_count(text), limit })
}

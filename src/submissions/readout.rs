//! Answers to be read: on the review page, on one's own page, and as plain text.

use super::{
    answers::Answers,
    model::FileFate,
    snapshot::{Lack, lacks},
    store::attachments::Attachment,
};
use crate::{
    calls::{
        Question, Questionnaire,
        model::{Meaning, PublicationPolicy, QuestionKind},
    },
    platform::i18n::{Lang, format, text},
    reference::Reference,
};
use serde_json::Value;
use std::fmt::Write;
use std::sync::Arc;
use uuid::Uuid;

/// A section with its answers.
pub struct Part<'a> {
    pub key: &'a str,
    pub title: &'a str,
    pub title_lang: Lang,
    pub rows: Vec<Row<'a>>,
}

/// A question with its answer.
pub struct Row<'a> {
    pub key: &'a str,
    pub number: usize,
    pub label: &'a str,
    pub label_lang: Lang,
    pub is_public: bool,
    pub lang: Lang,
    /// Words that were typed.
    pub text: Option<String>,
    /// What was chosen or confirmed.
    pub items: Vec<String>,
    pub files: Vec<FileRow>,
    pub lines: Vec<LineRow>,
    pub lack: Option<Lack>,
}

/// A file, and what becomes of it.
pub struct FileRow {
    pub name: String,
    /// The text that says whether it is public, or will be.
    pub note: &'static str,
}

/// What was written about one Action Line.
pub struct LineRow {
    pub chip: String,
    pub name: String,
    pub hue: String,
    pub text: String,
    pub lang: Lang,
}

impl Row<'_> {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_none() && self.items.is_empty() && self.files.is_empty() && self.lines.is_empty()
    }
}

/// What is read: a working copy, its files and what of them is public.
pub struct Source<'a> {
    pub questionnaire: &'a Questionnaire,
    pub answers: &'a Answers,
    pub files: &'a [Attachment],
    pub reference: &'a Reference,
    pub policy: PublicationPolicy,
    /// Files that are public; none as long as the input is not.
    pub public_files: Option<Vec<Uuid>>,
    /// The language of the submission, and that of the reader.
    pub own: Lang,
    pub lang: Lang,
}

impl<'a> Source<'a> {
    /// All questions that are asked, with what was answered.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'a>> {
        let lacks = lacks(self.questionnaire, self.answers, self.reference);
        self.questionnaire
            .sections
            .iter()
            .map(|section| {
                let (title, title_lang) = section.title.pick(self.lang);
                let asked = section.questions.iter().filter(|question| self.answers.is_asked(self.questionnaire, question));
                let rows = asked
                    .map(|question| {
                        let lack = lacks.iter().find(|(one, _)| one.id == question.id).map(|(_, lack)| *lack);
                        self.row(question, lack)
                    })
                    .collect();
                Part { key: &section.key, title, title_lang, rows }
            })
            .collect()
    }

    fn row(&self, question: &'a Question, lack: Option<Lack>) -> Row<'a> {
        let (label, label_lang) = question.label.pick(self.lang);
        let stored = self.answers.stored(question.id, "");
        let mut row = Row {
            key: &question.key,
            number: question.number,
            label,
            label_lang,
            is_public: question.is_public(),
            lang: stored.and_then(|stored| stored.lang).unwrap_or(self.own),
            text: None,
            items: Vec::new(),
            files: Vec::new(),
            lines: Vec::new(),
            lack,
        };
        match question.kind {
            QuestionKind::File => row.files = self.files_of(question),
            QuestionKind::LineTable => row.lines = lines(question, self.answers, self.reference, self.own, self.lang),
            _ => {
                if let Some(value) = self.answers.value(question, "") {
                    fill(&mut row, question, value, self.reference, self.lang);
                }
            }
        }
        row
    }

    fn files_of(&self, question: &Question) -> Vec<FileRow> {
        let fate = FileFate::of(self.policy, self.answers.consent(self.questionnaire), question.is_public());
        let note = |file: &Attachment| match (fate, &self.public_files) {
            (FileFate::ToClear, Some(public)) if public.contains(&file.id) => "submissions-file-public",
            (FileFate::ToClear, Some(_)) => "submissions-file-not-cleared",
            (fate, _) => fate.key(),
        };
        self.files.iter().filter(|file| file.question == question.id).map(|file| FileRow { name: file.file_name.clone(), note: note(file) }).collect()
    }
}

/// A value in words, on lines of its own.
#[must_use]
pub fn words(question: &Question, value: &Value, reference: &Reference, lang: Lang) -> String {
    let mut row = Row {
        key: &question.key,
        number: question.number,
        label: "",
        label_lang: lang,
        is_public: true,
        lang,
        text: None,
        items: Vec::new(),
        files: Vec::new(),
        lines: Vec::new(),
        lack: None,
    };
    if question.kind == QuestionKind::LineTable {
        return value.as_str().unwrap_or_default().to_owned();
    }
    fill(&mut row, question, value, reference, lang);
    row.items.into_iter().chain(row.text).collect::<Vec<_>>().join("\n")
}

fn fill(row: &mut Row<'_>, question: &Question, value: &Value, reference: &Reference, lang: Lang) {
    let choice = |code: &str| question.choice(code).map_or_else(|| code.to_owned(), |choice| choice.label.get(lang).to_owned());
    let codes = || value.as_array().into_iter().flatten();
    match question.kind {
        QuestionKind::OneChoice => row.items = value.as_str().map(choice).into_iter().collect(),
        QuestionKind::ManyChoices => row.items = codes().filter_map(Value::as_str).map(choice).collect(),
        QuestionKind::LinePicker => {
            let line = |code: &str| reference.line(code).map(|line| format!("{} {}", line.display_code(), line.short.get(lang)));
            row.items = codes().filter_map(Value::as_str).filter_map(line).collect();
        }
        QuestionKind::SdgPicker => {
            let goal = |number: i64| reference.goal(i16::try_from(number).ok()?).map(|goal| format!("{} {}", goal.number, goal.title.get(lang)));
            row.items = codes().filter_map(Value::as_i64).filter_map(goal).collect();
        }
        QuestionKind::YesNo => {
            let said = value.get("value").and_then(Value::as_str);
            row.items = said.map(|said| text(lang, if said == "yes" { "calls-yes" } else { "calls-no" }).to_string()).into_iter().collect();
            row.text = value.get("explanation").and_then(Value::as_str).map(str::to_owned);
        }
        QuestionKind::Statement => row.items = vec![text(lang, "submissions-confirmed").to_string()],
        QuestionKind::ShortText if question.meaning == Some(Meaning::Country) => {
            let country = value.as_str().and_then(|code| reference.country(code));
            row.items = country.map(|country| country.name.get(lang).to_owned()).or_else(|| value.as_str().map(str::to_owned)).into_iter().collect();
        }
        QuestionKind::Date => {
            let day = value.as_str().and_then(|day| day.parse().ok()).map(|day| format::date_long(lang, day));
            row.items = day.or_else(|| value.as_str().map(str::to_owned)).into_iter().collect();
        }
        _ => row.text = value.as_str().map(str::to_owned),
    }
}

fn lines(question: &Question, answers: &Answers, reference: &Reference, own: Lang, lang: Lang) -> Vec<LineRow> {
    let one = |line: &Arc<crate::reference::Line>| {
        let stored = answers.stored(question.id, &line.code)?;
        let text = answers.value(question, &line.code)?.as_str()?.to_owned();
        Some(LineRow { chip: line.display_code(), name: line.short.get(lang).to_owned(), hue: line.hue().to_owned(), text, lang: stored.lang.unwrap_or(own) })
    };
    reference.lines.iter().filter_map(one).collect()
}

/// Everything as plain text, to be kept or circulated.
#[must_use]
pub fn plain_text(title: &str, parts: &[Part<'_>]) -> String {
    let mut to = format!("{title}\n");
    for part in parts {
        // Writing into a string cannot fail.
        let _ = write!(to, "\n\n== {} ==\n", part.title);
        for row in &part.rows {
            let _ = write!(to, "\n{}. {}\n", row.number, row.label);
            for item in row.items.iter().chain(row.files.iter().map(|file| &file.name)) {
                let _ = writeln!(to, "- {item}");
            }
            for line in &row.lines {
                let _ = writeln!(to, "[{} {}] {}", line.chip, line.name, line.text);
            }
            if let Some(text) = &row.text {
                let _ = writeln!(to, "{text}");
            }
        }
    }
    to
}

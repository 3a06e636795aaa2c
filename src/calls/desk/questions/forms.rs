//! What a browser may send about a question or a section, and what is wrong with it.

use super::{
    acts::Known,
    model::{Broken, MOST_CHOICES, broken, key_from, value_from},
    order::place_of,
};
use crate::{
    calls::{
        Question, Questionnaire, Section,
        model::{Meaning, QuestionId, QuestionKind, Visibility},
        questionnaire::{Choice, Condition},
    },
    platform::{
        forms::{Faults, Fields},
        http::Result,
        i18n::{ByLang, Lang, text},
        text::{clean, clean_line},
    },
};
use std::collections::BTreeSet;

const LONGEST_LABEL: usize = 1_000;
const LONGEST_HELP: usize = 3_000;

/// A choice as it was typed.
#[derive(Debug, Clone, Default)]
pub struct ChoiceRow {
    /// Empty for a new one.
    pub value: String,
    pub label: String,
    pub place: String,
    pub is_removed: bool,
}

/// A question as it was typed, in one language.
#[derive(Debug, Clone)]
pub struct QuestionForm {
    pub lang: Lang,
    pub kind: QuestionKind,
    pub label: String,
    pub help: String,
    pub required: bool,
    pub secretariat: bool,
    pub meaning: String,
    pub word_limit: String,
    pub file_limit: String,
    pub explained: bool,
    pub needs_explanation: bool,
    pub shown_if: String,
    pub rows: Vec<ChoiceRow>,
    /// All choices that the portal knows for the meaning are put in.
    pub fill: bool,
    pub seen: String,
    /// The kind was changed and the form is shown anew.
    pub rekind: bool,
}

/// For a new question: where it goes.
pub const QUESTION_FIELDS: [&str; 15] = [
    "in",
    "section",
    "kind",
    "label",
    "help",
    "required",
    "secretariat",
    "meaning",
    "word_limit",
    "file_limit",
    "explained",
    "needs_explanation",
    "shown_if",
    "fill",
    "seen",
];
/// Of the rows of choices, and the button that shows the form for another kind.
pub const CHOICE_FIELDS: [&str; 5] = ["choice-value", "choice-label", "choice-place", "choice-remove", "rekind"];

/// The kind of that code.
#[must_use]
pub fn kind_of(code: &str) -> Option<QuestionKind> {
    QuestionKind::ALL.into_iter().find(|kind| kind.code() == code)
}

/// The meaning of that code.
#[must_use]
pub fn meaning_of(code: &str) -> Option<Meaning> {
    Meaning::ALL.into_iter().find(|meaning| meaning.code() == code)
}

impl QuestionForm {
    /// Reads what was sent.
    ///
    /// # Errors
    /// When no page of ours sends that.
    pub fn read(fields: Fields, fallback: Lang) -> Result<Self> {
        let fields = fields.only(&QUESTION_FIELDS, &CHOICE_FIELDS)?;
        let line = |name: &str| clean_line(fields.first(name).unwrap_or_default());
        let removed: BTreeSet<&str> = fields.all("choice-remove").collect();
        let (values, labels, places) = (fields.all("choice-value"), fields.all("choice-label"), fields.all("choice-place"));
        let rows = values
            .zip(labels)
            .zip(places.chain(std::iter::repeat("")))
            .map(|((value, label), place)| ChoiceRow {
                value: clean_line(value),
                label: clean_line(label),
                place: clean_line(place),
                is_removed: !value.is_empty() && removed.contains(value),
            })
            .take(2 * MOST_CHOICES)
            .collect();
        Ok(Self {
            lang: fields.first("in").and_then(|code| code.parse().ok()).unwrap_or(fallback),
            kind: fields.first("kind").and_then(kind_of).unwrap_or(QuestionKind::LongText),
            label: line("label"),
            help: clean(fields.first("help").unwrap_or_default()),
            required: fields.first("required").is_some(),
            secretariat: fields.first("secretariat").is_some(),
            meaning: line("meaning"),
            word_limit: line("word_limit"),
            file_limit: line("file_limit"),
            explained: fields.first("explained").is_some(),
            needs_explanation: fields.first("needs_explanation").is_some(),
            shown_if: line("shown_if"),
            rows,
            fill: fields.first("fill").is_some(),
            seen: line("seen"),
            rekind: fields.first("rekind").is_some(),
        })
    }

    /// A question as it stands.
    #[must_use]
    pub fn of(question: &Question, lang: Lang) -> Self {
        let row = |(place, choice): (usize, &Choice)| ChoiceRow {
            value: choice.value.clone(),
            label: choice.label.exactly(lang).unwrap_or_default().to_owned(),
            place: (place + 1).to_string(),
            is_removed: false,
        };
        Self {
            lang,
            kind: question.kind,
            label: question.label.exactly(lang).unwrap_or_default().to_owned(),
            help: question.help.exactly(lang).unwrap_or_default().to_owned(),
            required: question.required,
            secretariat: !question.is_public(),
            meaning: question.meaning.map(|meaning| meaning.code().to_owned()).unwrap_or_default(),
            word_limit: question.word_limit.map(|limit| limit.to_string()).unwrap_or_default(),
            file_limit: question.file_limit.map(|limit| limit.to_string()).unwrap_or_default(),
            explained: question.is_explained(),
            needs_explanation: question.needs_explanation,
            shown_if: question.shown_if.as_ref().map(|on| format!("{}={}", on.key, on.value)).unwrap_or_default(),
            rows: question.choices.iter().enumerate().map(row).collect(),
            fill: false,
            seen: question.digest(),
            rekind: false,
        }
    }

    /// An empty form for a kind.
    #[must_use]
    pub fn new(kind: QuestionKind, lang: Lang) -> Self {
        Self {
            lang,
            kind,
            label: String::new(),
            help: String::new(),
            required: false,
            secretariat: false,
            meaning: String::new(),
            word_limit: if kind == QuestionKind::LongText { "500".into() } else { String::new() },
            file_limit: if kind == QuestionKind::File { "1".into() } else { String::new() },
            explained: false,
            needs_explanation: false,
            shown_if: String::new(),
            rows: Vec::new(),
            fill: false,
            seen: String::new(),
            rekind: false,
        }
    }

    /// The question that it makes of `old`, or of nothing; `of` is the questionnaire, `section` where a new one goes,
    /// `given` the choices of its meaning.
    ///
    /// # Errors
    /// Everything that is wrong, in the words of `reader`.
    pub fn made(
        self,
        reader: Lang,
        old: Option<&Question>,
        of: &Questionnaire,
        section: &str,
        known: &Known,
        given: &[Choice],
    ) -> std::result::Result<Question, Faults> {
        let mut faults = Faults::default();
        let t = |key| text(reader, key);
        let meaning = meaning_of(&self.meaning).filter(|meaning| meaning.kind() == self.kind);
        if self.label.is_empty() && old.is_none_or(|old| old.label.iter().all(|(lang, _)| lang == self.lang)) {
            faults.add("label", t("questions-fault-label"));
        } else if self.label.chars().count() > LONGEST_LABEL {
            faults.add("label", t("questions-fault-long").n("count", LONGEST_LABEL));
        }
        if self.help.chars().count() > LONGEST_HELP {
            faults.add("help", t("questions-fault-long").n("count", LONGEST_HELP));
        }
        if self.label.is_empty() && !self.help.is_empty() {
            faults.add("label", t("questions-fault-label"));
        }
        if let Some(meaning) = meaning
            && of.meaning(meaning).is_some_and(|other| old.is_none_or(|old| old.key != other.key))
        {
            faults.add("meaning", t("questions-fault-meaning"));
        }
        let word_limit = self.word_limit(reader, &mut faults);
        let file_limit = self.file_limit(reader, &mut faults);
        let choices = self.choices(reader, old, meaning, given, &mut faults);
        let (mut label, mut help) = old.map(|old| (old.label.clone(), old.help.clone())).unwrap_or_default();
        label.set(self.lang, &self.label);
        help.set(self.lang, &self.help);
        let question = Question {
            id: old.map_or_else(QuestionId::new, |old| old.id),
            key: old.map_or_else(|| key_from(&label, "question", &known.taken), |old| old.key.clone()),
            number: 0,
            kind: self.kind,
            meaning,
            required: self.required,
            visibility: if self.secretariat || matches!(meaning, Some(Meaning::Contact)) { Visibility::Secretariat } else { Visibility::Public },
            word_limit,
            file_limit,
            needs_explanation: self.needs_explanation && self.kind == QuestionKind::YesNo && word_limit.is_some(),
            shown_if: self.shown_if.split_once('=').map(|(key, value)| Condition { key: key.into(), value: value.into() }),
            label,
            help,
            choices,
        };
        if known.asked.as_ref().and_then(|asked| asked.question(&question.key)).is_some_and(|asked| !question.takes_answers_of(asked)) {
            faults.add("kind", t("questions-fault-kind"));
        }
        if faults.is_empty() {
            judge(reader, &question, of, section, &mut faults);
        }
        faults.none_or(|| question)
    }

    fn word_limit(&self, reader: Lang, faults: &mut Faults) -> Option<usize> {
        if !self.kind.has_words() || self.word_limit.is_empty() && !(self.kind == QuestionKind::YesNo && (self.explained || self.needs_explanation)) {
            return None;
        }
        if self.kind == QuestionKind::YesNo && !self.explained && !self.needs_explanation {
            return None;
        }
        let limit = self.word_limit.parse().ok().filter(|limit| (1..=10_000).contains(limit));
        if limit.is_none() {
            faults.add("word_limit", text(reader, "questions-fault-number").n("least", 1).n("most", 10_000));
        }
        limit
    }

    fn file_limit(&self, reader: Lang, faults: &mut Faults) -> Option<usize> {
        if self.kind != QuestionKind::File {
            return None;
        }
        let limit = self.file_limit.parse().ok().filter(|limit| (1..=10).contains(limit));
        if limit.is_none() {
            faults.add("file_limit", text(reader, "questions-fault-number").n("least", 1).n("most", 10));
        }
        limit
    }

    /// The choices in the order that was typed. Those of a meaning are among the ones that the portal knows.
    fn choices(&self, reader: Lang, old: Option<&Question>, meaning: Option<Meaning>, given: &[Choice], faults: &mut Faults) -> Vec<Choice> {
        if !self.kind.has_choices() {
            return Vec::new();
        }
        let is_given = meaning.is_some_and(Meaning::gives_choices);
        let mut taken: BTreeSet<String> = self.rows.iter().map(|row| row.value.clone()).collect();
        let mut placed: Vec<(usize, Choice)> = Vec::new();
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.is_removed) {
            let before = old.and_then(|old| old.choice(&row.value));
            let mut label = before.map(|choice| choice.label.clone()).unwrap_or_default();
            label.set(self.lang, &row.label);
            if label.is_empty() {
                if before.is_some() {
                    faults.add("choices", text(reader, "questions-fault-choice-empty"));
                }
                continue;
            }
            let value = if before.is_some() { row.value.clone() } else { value_from(&row.label, &taken) };
            taken.insert(value.clone());
            if is_given && !given.iter().any(|choice| choice.value == value) {
                continue;
            }
            let place = row.place.parse::<usize>().map_or(index * 2, |place| (place.min(1_000) * 2).saturating_sub(1));
            placed.push((place, Choice { value, label }));
        }
        placed.sort_by_key(|(place, _)| *place);
        let mut choices: Vec<Choice> = placed.into_iter().map(|(_, choice)| choice).collect();
        if is_given && (self.fill || choices.len() < 2) {
            let missing: Vec<Choice> = given.iter().filter(|one| !choices.iter().any(|choice| choice.value == one.value)).cloned().collect();
            choices.extend(missing);
        }
        let labels: BTreeSet<&str> = choices.iter().filter_map(|choice| choice.label.exactly(self.lang)).collect();
        if choices.len() < 2 || choices.len() > MOST_CHOICES {
            faults.add("choices", text(reader, "questions-fault-choices").n("least", 2).n("most", MOST_CHOICES));
        } else if labels.len() < choices.iter().filter(|choice| choice.label.exactly(self.lang).is_some()).count() {
            faults.add("choices", text(reader, "questions-fault-choice-twice"));
        }
        choices
    }
}

/// What the question would break where it goes.
fn judge(reader: Lang, question: &Question, of: &Questionnaire, section: &str, faults: &mut Faults) {
    let mut after = of.clone();
    put(&mut after, section, question);
    let before = broken(of);
    for rule in broken(&after).into_iter().filter(|rule| !before.contains(rule)) {
        match rule {
            Broken::NoSuchValue { question: other, on } | Broken::NoSuchQuestion { question: other, on } if other != question.key && on == question.key => {
                let name = after.question(&other).map_or("", |other| other.label.get(reader));
                faults.add(if question.kind.has_choices() { "choices" } else { "kind" }, text(reader, "questions-fault-needed").s("question", name));
            }
            Broken::NoSuchQuestion { .. } | Broken::NoSuchValue { .. } | Broken::PointsForward { .. } => {
                faults.add("shown_if", text(reader, "questions-fault-condition"));
            }
            Broken::DoubleMeaning(_) => faults.add("meaning", text(reader, "questions-fault-meaning")),
            Broken::DoubleKey(_) | Broken::Unfit(_) | Broken::TooMany => faults.add("kind", text(reader, "questions-fault-unfit")),
        }
    }
}

/// Puts a question in the place of the one with its key, else at the end of the section.
pub fn put(of: &mut Questionnaire, section: &str, question: &Question) {
    let place = place_of(of, &question.key);
    if let Some((at, place)) = place
        && let Some(there) = of.sections.get_mut(at).and_then(|section| section.questions.get_mut(place))
    {
        *there = question.clone();
    } else if let Some(into) = of.sections.iter_mut().find(|one| one.key == section) {
        into.questions.push(question.clone());
    }
    of.renumber();
}

/// A section's texts in one language as they were typed.
#[derive(Debug, Clone)]
pub struct SectionForm {
    pub lang: Lang,
    pub title: String,
    pub intro: String,
    pub seen: String,
}

impl SectionForm {
    /// Reads what was sent.
    ///
    /// # Errors
    /// When no page of ours sends that.
    pub fn read(fields: Fields, fallback: Lang) -> Result<Self> {
        let fields = fields.only(&["in", "title", "intro", "seen"], &[])?;
        Ok(Self {
            lang: fields.first("in").and_then(|code| code.parse().ok()).unwrap_or(fallback),
            title: clean_line(fields.first("title").unwrap_or_default()),
            intro: clean(fields.first("intro").unwrap_or_default()),
            seen: clean_line(fields.first("seen").unwrap_or_default()),
        })
    }

    #[must_use]
    pub fn of(section: Option<&Section>, lang: Lang) -> Self {
        let words = |text: Option<&ByLang>| text.and_then(|text| text.exactly(lang)).unwrap_or_default().to_owned();
        Self {
            lang,
            title: words(section.map(|one| &one.title)),
            intro: words(section.map(|one| &one.intro)),
            seen: section.map(Section::digest).unwrap_or_default(),
        }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn faults(&self, reader: Lang) -> Faults {
        let mut faults = Faults::default();
        if self.title.is_empty() {
            faults.add("title", text(reader, "questions-fault-section-title"));
        } else if self.title.chars().count() > 300 {
            faults.add("title", text(reader, "questions-fault-long").n("count", 300));
        }
        if self.intro.chars().count() > LONGEST_HELP {
            faults.add("intro", text(reader, "questions-fault-long").n("count", LONGEST_HELP));
        }
        faults
    }

    /// Writes it into a section.
    pub fn write(&self, section: &mut Section) {
        section.title.set(self.lang, &self.title);
        section.intro.set(self.lang, &self.intro);
    }
}

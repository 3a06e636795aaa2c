//! Rules of a questionnaire under work: what can be done with it, and what it may never become.
//!
//! Everything is a function on the questionnaire as a whole; what an act makes is kept only if [`broken`] finds nothing.

use crate::{
    calls::{
        Question, Questionnaire, Section,
        model::{Meaning, PublicationPolicy, QuestionKind},
    },
    platform::{i18n::ByLang, text::hex},
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// As many sections and questions as a person can read, and a page can hold.
pub const MOST_SECTIONS: usize = 40;
pub const MOST_QUESTIONS: usize = 200;
pub const MOST_CHOICES: usize = 100;

impl QuestionKind {
    pub const ALL: [Self; 13] = [
        Self::LongText,
        Self::ShortText,
        Self::OneChoice,
        Self::ManyChoices,
        Self::YesNo,
        Self::Number,
        Self::Date,
        Self::LineTable,
        Self::LinePicker,
        Self::SdgPicker,
        Self::File,
        Self::Url,
        Self::Statement,
    ];

    /// When to ask in this way.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::LongText => "questions-advice-long-text",
            Self::ShortText => "questions-advice-short-text",
            Self::OneChoice => "questions-advice-one-choice",
            Self::ManyChoices => "questions-advice-many-choices",
            Self::YesNo => "questions-advice-yes-no",
            Self::Number => "questions-advice-number",
            Self::Date => "questions-advice-date",
            Self::LineTable => "questions-advice-line-table",
            Self::LinePicker => "questions-advice-line-picker",
            Self::SdgPicker => "questions-advice-sdg-picker",
            Self::File => "questions-advice-file",
            Self::Url => "questions-advice-url",
            Self::Statement => "questions-advice-statement",
        }
    }

    /// As in tables and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LongText => "long_text",
            Self::ShortText => "short_text",
            Self::OneChoice => "one_choice",
            Self::ManyChoices => "many_choices",
            Self::YesNo => "yes_no",
            Self::Number => "number",
            Self::Date => "date",
            Self::LineTable => "line_table",
            Self::LinePicker => "line_picker",
            Self::SdgPicker => "sdg_picker",
            Self::File => "file",
            Self::Url => "url",
            Self::Statement => "statement",
        }
    }

    /// Whether its choices are its own.
    #[must_use]
    pub fn has_choices(self) -> bool {
        matches!(self, Self::OneChoice | Self::ManyChoices)
    }

    /// Whether words are typed that can be limited.
    #[must_use]
    pub fn has_words(self) -> bool {
        matches!(self, Self::LongText | Self::ShortText | Self::LineTable | Self::YesNo)
    }

    /// Whether other questions can depend on its answer.
    #[must_use]
    pub fn can_decide(self) -> bool {
        matches!(self, Self::OneChoice | Self::ManyChoices | Self::YesNo | Self::Statement)
    }
}

impl Meaning {
    pub const ALL: [Self; 8] = [Self::Title, Self::Organization, Self::StakeholderType, Self::Reach, Self::Country, Self::Region, Self::Contact, Self::Consent];

    /// As in tables and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Organization => "organization",
            Self::StakeholderType => "stakeholder_type",
            Self::Reach => "reach",
            Self::Country => "country",
            Self::Region => "region",
            Self::Contact => "contact",
            Self::Consent => "consent",
        }
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "questions-meaning-title",
            Self::Organization => "questions-meaning-organization",
            Self::StakeholderType => "questions-meaning-stakeholder-type",
            Self::Reach => "questions-meaning-reach",
            Self::Country => "questions-meaning-country",
            Self::Region => "questions-meaning-region",
            Self::Contact => "questions-meaning-contact",
            Self::Consent => "questions-meaning-consent",
        }
    }

    /// The only kind of question that can mean this.
    #[must_use]
    pub fn kind(self) -> QuestionKind {
        match self {
            Self::Title | Self::Organization | Self::Country | Self::Contact => QuestionKind::ShortText,
            Self::StakeholderType | Self::Reach | Self::Region | Self::Consent => QuestionKind::OneChoice,
        }
    }

    /// Whether its choices are given: they have their own sense for the portal.
    #[must_use]
    pub fn gives_choices(self) -> bool {
        self.kind() == QuestionKind::OneChoice
    }
}

impl Question {
    /// The values on which others can depend.
    #[must_use]
    pub fn values(&self) -> Vec<&str> {
        match self.kind {
            QuestionKind::OneChoice | QuestionKind::ManyChoices => self.choices.iter().map(|choice| choice.value.as_str()).collect(),
            QuestionKind::YesNo => vec!["yes", "no"],
            QuestionKind::Statement => vec!["true"],
            _ => Vec::new(),
        }
    }

    /// What an officer was shown of it, whichever version it stands in.
    #[must_use]
    pub fn digest(&self) -> String {
        let shown = Self { id: uuid::Uuid::nil().into(), number: 0, ..self.clone() };
        digest_of(&shown)
    }
}

impl Section {
    /// What an officer was shown of its own texts.
    #[must_use]
    pub fn digest(&self) -> String {
        digest_of(&(&self.key, &self.title, &self.intro))
    }

    /// The same with all that stands in it: what an officer was shown who takes it away.
    #[must_use]
    pub fn digest_of_all(&self) -> String {
        let questions: Vec<String> = self.questions.iter().map(Question::digest).collect();
        digest_of(&(self.digest(), questions))
    }
}

fn digest_of(shown: &impl serde::Serialize) -> String {
    let bytes = serde_json::to_vec(shown).unwrap_or_default();
    hex(Sha256::digest(&bytes).get(..8).unwrap_or_default())
}

/// A section or a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    Section,
    Question,
}

impl Thing {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Question => "question",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Section, Self::Question].into_iter().find(|one| one.code() == code)
    }
}

/// Where something is to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// One place towards the beginning; a question goes on into the section before.
    Up,
    Down,
    /// At this place, from 0, of a section; of sections themselves the place alone counts.
    Place {
        section: String,
        place: usize,
    },
}

/// Why an act was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody has taken it away.
    Gone,
    /// Somebody has changed it since it was shown.
    Changed,
    /// Others depend on it: their keys.
    NeededBy(Vec<String>),
    /// It would stand before what it depends on: the keys of the one and of the other.
    BeforeItsCondition {
        question: String,
        on: String,
    },
    TooMany,
    /// Nothing is left to be done.
    Nothing,
    /// What somebody else did meanwhile does not go together with it.
    Broken(Broken),
}

/// A rule that a questionnaire breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    DoubleKey(String),
    /// A condition that names nothing.
    NoSuchQuestion {
        question: String,
        on: String,
    },
    NoSuchValue {
        question: String,
        on: String,
    },
    /// A condition that names what comes later.
    PointsForward {
        question: String,
        on: String,
    },
    DoubleMeaning(String),
    /// Limits, choices, meaning or texts that do not go with its kind.
    Unfit(String),
    TooMany,
}

/// Everything that must not be; nothing where all is well.
#[must_use]
pub fn broken(of: &Questionnaire) -> Vec<Broken> {
    let mut found = Vec::new();
    let (mut keys, mut meanings, mut before): (BTreeSet<&str>, Vec<Meaning>, Vec<&Question>) = (BTreeSet::new(), Vec::new(), Vec::new());
    let mut sections = BTreeSet::new();
    found.extend(of.sections.iter().filter(|section| !sections.insert(section.key.as_str())).map(|section| Broken::DoubleKey(section.key.clone())));
    if of.sections.len() > MOST_SECTIONS || of.questions().count() > MOST_QUESTIONS {
        found.push(Broken::TooMany);
    }
    for question in of.questions() {
        let key = || question.key.clone();
        if !keys.insert(&question.key) {
            found.push(Broken::DoubleKey(key()));
        }
        if let Some(condition) = &question.shown_if {
            let on = || condition.key.clone();
            match before.iter().find(|other| other.key == condition.key) {
                Some(other) if other.values().contains(&condition.value.as_str()) => {}
                Some(_) => found.push(Broken::NoSuchValue { question: key(), on: on() }),
                None if of.question(&condition.key).is_some() => found.push(Broken::PointsForward { question: key(), on: on() }),
                None => found.push(Broken::NoSuchQuestion { question: key(), on: on() }),
            }
        }
        if let Some(meaning) = question.meaning {
            if meanings.contains(&meaning) {
                found.push(Broken::DoubleMeaning(key()));
            }
            meanings.push(meaning);
        }
        if !is_fit(question) {
            found.push(Broken::Unfit(key()));
        }
        before.push(question);
    }
    found
}

fn is_fit(question: &Question) -> bool {
    let kind = question.kind;
    let values: BTreeSet<&str> = question.choices.iter().map(|choice| choice.value.as_str()).collect();
    !question.label.is_empty()
        && question.meaning.is_none_or(|meaning| meaning.kind() == kind)
        && (kind == QuestionKind::File) == question.file_limit.is_some_and(|limit| (1..=10).contains(&limit))
        && (question.word_limit.is_none() || kind.has_words())
        && (!question.needs_explanation || question.is_explained())
        && if kind.has_choices() { (2..=MOST_CHOICES).contains(&values.len()) } else { values.is_empty() }
        && values.len() == question.choices.len()
        && question.choices.iter().all(|choice| !choice.label.is_empty())
}

/// What a questionnaire still lacks before its call can be announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Questions,
    /// A section in which nothing is asked.
    EmptySection,
    Title,
    Organization,
    StakeholderType,
    Consent,
}

impl Lack {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Questions => "questions-lack-questions",
            Self::EmptySection => "questions-lack-empty-section",
            Self::Title => "questions-lack-title",
            Self::Organization => "questions-lack-organization",
            Self::StakeholderType => "questions-lack-stakeholder-type",
            Self::Consent => "questions-lack-consent",
        }
    }
}

/// All of it; `None`: there is no questionnaire at all.
#[must_use]
pub fn lacks(of: Option<&Questionnaire>, policy: PublicationPolicy) -> Vec<Lack> {
    let Some(of) = of.filter(|of| of.questions().next().is_some()) else { return vec![Lack::Questions] };
    let has = |meaning| of.meaning(meaning).is_some_and(|question| question.required && question.shown_if.is_none());
    let mut lacks = Vec::new();
    lacks.extend(of.sections.iter().any(|section| section.questions.is_empty()).then_some(Lack::EmptySection));
    lacks.extend((!has(Meaning::Title)).then_some(Lack::Title));
    lacks.extend((!has(Meaning::Organization)).then_some(Lack::Organization));
    lacks.extend((!has(Meaning::StakeholderType)).then_some(Lack::StakeholderType));
    lacks.extend((policy == PublicationPolicy::OnConsent && !has(Meaning::Consent)).then_some(Lack::Consent));
    lacks
}

/// A key made from a label: its Latin words, without accents; where there are none, `fallback`. Never one that is taken.
#[must_use]
pub fn key_from(label: &ByLang, fallback: &str, taken: &BTreeSet<String>) -> String {
    let words = label.exactly(crate::platform::i18n::Lang::En).or_else(|| label.iter().next().map(|(_, words)| words)).unwrap_or_default();
    let plain = plain_words(words, '_');
    let stem = if plain.starts_with(|first: char| first.is_ascii_lowercase()) { plain } else { fallback.to_owned() };
    unused(&stem, '_', |key| taken.contains(key))
}

/// A value for a choice, made from its label.
#[must_use]
pub fn value_from(label: &str, taken: &BTreeSet<String>) -> String {
    let plain = plain_words(label, '_');
    unused(if plain.is_empty() { "choice" } else { &plain }, '_', |value| taken.contains(value))
}

fn unused(stem: &str, joint: char, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(stem) {
        return stem.to_owned();
    }
    (2..u32::MAX).map(|number| format!("{stem}{joint}{number}")).find(|key| !is_taken(key)).unwrap_or_default()
}

/// The first words in ASCII, at most forty letters of them.
fn plain_words(text: &str, joint: char) -> String {
    use unicode_normalization::UnicodeNormalization;
    let bare: String = text.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’')).collect::<String>().to_lowercase();
    let mut plain = String::new();
    for word in bare.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.get(..40).unwrap_or(word);
        if plain.len() + word.len() > 40 {
            break;
        }
        if !plain.is_empty() {
            plain.push(joint);
        }
        plain.push_str(word);
    }
    plain
}

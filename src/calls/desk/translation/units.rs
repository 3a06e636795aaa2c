//! The texts of a call one by one, each with a name that stays the same from version to version.

use crate::{
    calls::{Questionnaire, model::QuestionKind},
    platform::{
        i18n::{ByLang, Lang},
        text::hex,
    },
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    CallTitle,
    Purpose,
    Who,
    HowUsed,
    Remark,
    /// One a line.
    Rules,
    SectionTitle,
    SectionIntro,
    Label,
    Help,
    Choice,
}

impl Part {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::CallTitle => "translation-call-title",
            Self::Purpose => "translation-purpose",
            Self::Who => "translation-who",
            Self::HowUsed => "translation-how-used",
            Self::Remark => "translation-remark",
            Self::Rules => "translation-rules",
            Self::SectionTitle => "translation-section-title",
            Self::SectionIntro => "translation-section-intro",
            Self::Label => "translation-label",
            Self::Help => "translation-help",
            Self::Choice => "translation-choice",
        }
    }

    /// As many characters as it may have.
    #[must_use]
    pub fn most(self) -> usize {
        match self {
            Self::CallTitle | Self::SectionTitle => 300,
            Self::Label | Self::Choice => 1_000,
            Self::SectionIntro | Self::Help => 3_000,
            Self::Purpose | Self::Who | Self::HowUsed | Self::Remark | Self::Rules => 20_000,
        }
    }

    /// Whether it is written on several lines.
    #[must_use]
    pub fn is_long(self) -> bool {
        matches!(self, Self::Purpose | Self::Who | Self::HowUsed | Self::Remark | Self::Rules | Self::SectionIntro | Self::Help)
    }

    /// Whether the others of its thing can stand in a language only with it.
    #[must_use]
    pub fn is_head(self) -> bool {
        matches!(self, Self::CallTitle | Self::SectionTitle | Self::Label)
    }
}

/// One text in all its languages.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// `question.scope.label`, `choice.scope.national` …
    pub id: String,
    pub part: Part,
    pub text: &'a ByLang,
    /// The number of its question.
    pub number: Option<usize>,
}

impl Unit<'_> {
    /// The name of the text without which this one cannot stand in a language.
    #[must_use]
    pub fn head(&self) -> Option<String> {
        let (stem, _) = self.id.rsplit_once('.')?;
        let head = match self.part {
            Part::Purpose | Part::Who | Part::HowUsed | Part::Remark | Part::Rules | Part::SectionIntro => "title",
            Part::Help => "label",
            Part::CallTitle | Part::SectionTitle | Part::Label | Part::Choice => return None,
        };
        Some(format!("{stem}.{head}"))
    }
}

/// The texts of a call besides its questions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallTexts {
    pub title: ByLang,
    pub purpose: ByLang,
    pub who: ByLang,
    pub how_used: ByLang,
    pub remark: ByLang,
    pub rules: ByLang,
}

impl CallTexts {
    fn each(&self) -> [(&'static str, Part, &ByLang); 6] {
        [
            ("call.title", Part::CallTitle, &self.title),
            ("call.purpose", Part::Purpose, &self.purpose),
            ("call.who", Part::Who, &self.who),
            ("call.how_used", Part::HowUsed, &self.how_used),
            ("call.rules", Part::Rules, &self.rules),
            ("call.remark", Part::Remark, &self.remark),
        ]
    }

    fn text_mut(&mut self, id: &str) -> Option<&mut ByLang> {
        Some(match id {
            "call.title" => &mut self.title,
            "call.purpose" => &mut self.purpose,
            "call.who" => &mut self.who,
            "call.how_used" => &mut self.how_used,
            "call.rules" => &mut self.rules,
            "call.remark" => &mut self.remark,
            _ => return None,
        })
    }
}

/// All texts of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    pub call: CallTexts,
    pub questionnaire: Questionnaire,
}

impl Texts {
    /// All that are written in some language, in the order in which one reads them.
    #[must_use]
    pub fn units(&self) -> Vec<Unit<'_>> {
        let of_call = self.call.each().into_iter().map(|(id, part, text)| Unit { id: id.into(), part, text, number: None });
        of_call.chain(of_questionnaire(&self.questionnaire)).filter(|unit| !unit.text.is_empty()).collect()
    }

    /// The text of that name.
    pub fn text_mut(&mut self, id: &str) -> Option<&mut ByLang> {
        match id.split('.').collect::<Vec<_>>().as_slice() {
            ["call", _] => self.call.text_mut(id),
            ["section", key, part] => {
                let section = self.questionnaire.sections.iter_mut().find(|section| section.key == *key)?;
                match *part {
                    "title" => Some(&mut section.title),
                    "intro" => Some(&mut section.intro),
                    _ => None,
                }
            }
            ["question", key, part] => {
                let question = self.questionnaire.sections.iter_mut().flat_map(|section| &mut section.questions).find(|question| question.key == *key)?;
                match *part {
                    "label" => Some(&mut question.label),
                    "help" => Some(&mut question.help),
                    _ => None,
                }
            }
            ["choice", key, value] => {
                let question = self.questionnaire.sections.iter_mut().flat_map(|section| &mut section.questions).find(|question| question.key == *key)?;
                question.choices.iter_mut().find(|choice| choice.value == *value).map(|choice| &mut choice.label)
            }
            _ => None,
        }
    }
}

/// All texts of a questionnaire.
#[must_use]
pub fn of_questionnaire(of: &Questionnaire) -> Vec<Unit<'_>> {
    let mut units = Vec::new();
    for section in &of.sections {
        let name = |part| format!("section.{}.{part}", section.key);
        units.push(Unit { id: name("title"), part: Part::SectionTitle, text: &section.title, number: None });
        units.push(Unit { id: name("intro"), part: Part::SectionIntro, text: &section.intro, number: None });
        for question in &section.questions {
            let name = |part| format!("question.{}.{part}", question.key);
            let number = Some(question.number);
            units.push(Unit { id: name("label"), part: Part::Label, text: &question.label, number });
            units.push(Unit { id: name("help"), part: Part::Help, text: &question.help, number });
            if question.kind != QuestionKind::YesNo {
                let of_choice = |choice: &'_ crate::calls::questionnaire::Choice| format!("choice.{}.{}", question.key, choice.value);
                units.extend(question.choices.iter().map(|choice| Unit { id: of_choice(choice), part: Part::Choice, text: &choice.label, number }));
            }
        }
    }
    units
}

/// Words as a digest; spaces and line ends do not count.
#[must_use]
pub fn digest(words: &str) -> String {
    let plain = words.split_whitespace().collect::<Vec<_>>().join(" ");
    hex(Sha256::digest(plain.as_bytes()).get(..8).unwrap_or_default())
}

/// From which text a translation was made.
#[derive(Debug, Clone)]
pub struct Source {
    pub lang: Lang,
    pub digest: String,
}

/// What is noted of a call's translations: by unit and language.
pub type Sources = BTreeMap<(String, Lang), Source>;

/// How a text stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Missing,
    /// Its source has changed since.
    Stale,
    Done,
}

impl State {
    #[must_use]
    pub fn of(unit: &Unit<'_>, lang: Lang, sources: &Sources) -> Self {
        if unit.text.exactly(lang).is_none() {
            return Self::Missing;
        }
        let source = sources.get(&(unit.id.clone(), lang));
        let is_stale = source.is_some_and(|source| unit.text.exactly(source.lang).is_some_and(|words| digest(words) != source.digest));
        if is_stale { Self::Stale } else { Self::Done }
    }
}

/// How far a call is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completeness {
    pub done: usize,
    pub stale: usize,
    pub all: usize,
}

impl Completeness {
    #[must_use]
    pub fn of(units: &[Unit<'_>], lang: Lang, sources: &Sources) -> Self {
        let count = |state| units.iter().filter(|unit| State::of(unit, lang, sources) == state).count();
        Self { done: count(State::Done), stale: count(State::Stale), all: units.len() }
    }

    /// Of a hundred, rounded down: a hundred only when nothing is left.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.all).unwrap_or(100)
    }
}

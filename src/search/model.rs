//! What is looked for, and the kinds of things that are found.

use crate::platform::i18n::Lang;
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A kind of thing that the search knows, in the order of the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Input,
    Entry,
    Event,
    Session,
    Document,
    Commitment,
    Roadmap,
    Call,
    Line,
    Goal,
    Entity,
}

impl Kind {
    pub const ALL: [Self; 11] = [
        Self::Input,
        Self::Entry,
        Self::Event,
        Self::Session,
        Self::Document,
        Self::Commitment,
        Self::Roadmap,
        Self::Call,
        Self::Line,
        Self::Goal,
        Self::Entity,
    ];

    /// As in addresses and in the database's answer.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Entry => "entry",
            Self::Event => "event",
            Self::Session => "session",
            Self::Document => "document",
            Self::Commitment => "commitment",
            Self::Roadmap => "roadmap",
            Self::Call => "call",
            Self::Line => "line",
            Self::Goal => "goal",
            Self::Entity => "entity",
        }
    }

    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Text for several of the kind, as the filter names it.
    #[must_use]
    pub fn several(self) -> &'static str {
        match self {
            Self::Input => "search-inputs",
            Self::Entry => "search-entries",
            Self::Event => "search-events",
            Self::Session => "search-sessions",
            Self::Document => "search-documents",
            Self::Commitment => "search-commitments",
            Self::Roadmap => "search-roadmaps",
            Self::Call => "search-calls",
            Self::Line => "search-lines",
            Self::Goal => "search-goals",
            Self::Entity => "search-entities",
        }
    }

    /// Text for one of the kind.
    #[must_use]
    pub fn one(self) -> &'static str {
        match self {
            Self::Input => "search-input",
            Self::Entry => "search-entry",
            Self::Event => "search-event",
            Self::Session => "search-session",
            Self::Document => "search-document",
            Self::Commitment => "search-commitment",
            Self::Roadmap => "search-roadmap",
            Self::Call => "search-call",
            Self::Line => "search-line",
            Self::Goal => "search-goal",
            Self::Entity => "search-entity",
        }
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Input => "message-square",
            Self::Entry => "milestone",
            Self::Event => "calendar-days",
            Self::Session => "presentation",
            Self::Document => "file-text",
            Self::Commitment => "list-checks",
            Self::Roadmap => "route",
            Self::Call => "inbox",
            Self::Line => "layers",
            Self::Goal => "target",
            Self::Entity => "building",
        }
    }
}

/// What somebody typed, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Words, "phrases" and `or`, without the last word where that is in `begun`.
    pub wanted: String,
    /// The last word, where it may be the beginning of one.
    pub begun: String,
    /// What must not occur: any of these.
    pub unwanted: String,
    /// The single words wanted, as typed, for suggestions.
    pub single: Vec<String>,
}

const SHORTEST_BEGINNING: usize = 3;
const MOST_SUGGESTED_FOR: usize = 8;

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// A word or phrase of what was typed.
struct Term {
    words: String,
    is_phrase: bool,
    is_unwanted: bool,
}

fn terms(typed: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = typed.trim_start();
    while !rest.is_empty() {
        let is_unwanted = rest.starts_with('-') && rest.chars().nth(1).is_some_and(|c| is_quote(c) || c.is_alphanumeric());
        let bare = if is_unwanted { rest.strip_prefix('-').unwrap_or(rest) } else { rest };
        let quoted = bare.chars().next().filter(|c| is_quote(*c)).and_then(|quote| bare.get(quote.len_utf8()..));
        let (body, is_phrase) = quoted.map_or((bare, false), |inside| (inside, true));
        let end = body.find(|c: char| if is_phrase { is_quote(c) } else { c.is_whitespace() || is_quote(c) }).unwrap_or(body.len());
        let (words, after) = body.split_at(end);
        terms.push(Term { words: words.trim().to_owned(), is_phrase, is_unwanted });
        rest = after.trim_start_matches(|c| is_phrase && is_quote(c)).trim_start();
    }
    terms.retain(|term| term.words.chars().any(char::is_alphanumeric));
    terms
}

impl Words {
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let (unwanted, mut wanted): (Vec<Term>, Vec<Term>) = terms(typed).into_iter().partition(|term| term.is_unwanted);
        let single = wanted.iter().filter(|term| !term.is_phrase && !is_or(term)).take(MOST_SUGGESTED_FOR).map(|term| term.words.clone()).collect();
        let follows_or = wanted.len() > 1 && wanted.iter().rev().nth(1).is_some_and(is_or);
        let may_be_begun = wanted.last().is_some_and(can_be_beginning) && !follows_or;
        let begun = if may_be_begun { wanted.pop().map(|term| term.words).unwrap_or_default() } else { String::new() };
        let written = |terms: &[Term], between: &str| {
            terms.iter().map(|term| if term.is_phrase { format!("\"{}\"", term.words) } else { term.words.clone() }).collect::<Vec<_>>().join(between)
        };
        Self { wanted: written(&wanted, " "), begun, unwanted: written(&unwanted, " or "), single }
    }

    /// Whether there is anything to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.begun.is_empty()
    }
}

fn is_or(term: &Term) -> bool {
    !term.is_phrase && term.words.eq_ignore_ascii_case("or")
}

fn can_be_beginning(term: &Term) -> bool {
    !term.is_phrase && term.words.chars().count() >= SHORTEST_BEGINNING && term.words.chars().all(|c| c.is_alphanumeric() && !is_han(c))
}

/// What the database found.
#[derive(Debug)]
pub struct Found {
    /// How many of each kind, whatever kind was asked for.
    pub totals: BTreeMap<Kind, i64>,
    /// Stems of what was typed, by language.
    pub stems: BTreeMap<Lang, Vec<String>>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Deserialize)]
pub struct Row {
    pub kind: Kind,
    /// What its address is made of.
    pub key: String,
    pub lang: Lang,
    pub title: String,
    pub body: Option<String>,
    pub body_lang: Lang,
    pub facts: Facts,
}

/// What is told of a hit besides its text; each kind has some of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Facts {
    pub organization: Option<String>,
    pub stakeholder_type: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub day: Option<Date>,
    pub last_day: Option<Date>,
    pub precision: Option<String>,
    pub place: Option<String>,
    pub symbol: Option<String>,
    /// Milestone, challenge or trend.
    pub entry: Option<String>,
    pub year_from: Option<i16>,
    pub year_to: Option<i16>,
    pub lines: Vec<String>,
    /// The event of a session.
    pub within: Option<String>,
    pub within_lang: Option<Lang>,
    pub entity: Option<String>,
    pub closes_at: Option<Timestamp>,
    pub closes_precision: Option<String>,
    pub time_zone: Option<String>,
    pub is_demonstration: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(typed: &str) -> (String, String, String) {
        let words = Words::new(typed);
        (words.wanted, words.begun, words.unwanted)
    }

    fn three(wanted: &str, begun: &str, unwanted: &str) -> (String, String, String) {
        (wanted.into(), begun.into(), unwanted.into())
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        assert_eq!(parts("universal broadb"), three("universal", "broadb", ""));
        assert_eq!(parts("C5"), three("C5", "", ""), "too short for a beginning");
        assert_eq!(parts("access \"digital divide\""), three("access \"digital divide\"", "", ""));
        assert_eq!(parts("信息社会"), three("信息社会", "", ""), "Chinese has no beginnings of words");
        assert_eq!(parts("radio or television"), three("radio or television", "", ""), "an alternative stays one");
    }

    #[test]
    fn what_is_unwanted_stands_apart() {
        assert_eq!(parts("broadband -spectrum -\"mobile phone\""), three("", "broadband", "spectrum or \"mobile phone\""));
        assert_eq!(parts("e-health"), three("e-health", "", ""), "a hyphen inside a word is none of it");
        assert_eq!(parts("- a"), three("a", "", ""));
    }

    #[test]
    fn any_quotation_marks_make_a_phrase() {
        assert_eq!(parts("«fracture numérique» Afrique"), three("\"fracture numérique\"", "Afrique", ""));
        assert_eq!(parts("“open to the end"), three("\"open to the end\"", "", ""));
        assert_eq!(parts("a\"b c\"d"), three("a \"b c\" d", "", ""));
    }

    #[test]
    fn nothing_is_nothing() {
        assert!(Words::new("").is_empty());
        assert!(Words::new(" - \"\" ' ").is_empty());
        assert!(Words::new("-only").is_empty());
    }

    #[test]
    fn every_kind_has_its_code() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of(kind.code()), Some(kind));
        }
        assert_eq!(Kind::of("people"), None);
    }
}

//! What a browser may ask of the lists.

use super::model::{Commitment, Roadmap, Standing};
use crate::{platform::http::listing::State, reference::Reference};
use jiff::civil::Date;
use serde::Deserialize;

/// The query of `/commitments`. What cannot be understood is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    pub status: Option<String>,
    pub entity: Option<String>,
    pub line: Option<String>,
    pub due: Option<String>,
    pub page: Option<String>,
}

/// What is chosen of the commitments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub standing: Option<Standing>,
    pub entity: Option<String>,
    pub line: Option<String>,
    pub due: Option<i16>,
}

/// The parts of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Standing,
    Entity,
    Line,
    Due,
}

impl Wish {
    #[must_use]
    pub fn choice(&self, reference: &Reference) -> Choice {
        Choice {
            standing: self.status.as_deref().and_then(Standing::of),
            entity: known_entity(self.entity.as_deref(), reference),
            line: known_line(self.line.as_deref(), reference),
            due: self.due.as_deref().and_then(|year| year.parse().ok()),
        }
    }
}

fn known_entity(typed: Option<&str>, reference: &Reference) -> Option<String> {
    typed.map(str::to_uppercase).filter(|code| reference.entity(code).is_some())
}

fn known_line(typed: Option<&str>, reference: &Reference) -> Option<String> {
    typed.map(str::to_lowercase).filter(|code| reference.line(code).is_some())
}

impl Choice {
    #[must_use]
    pub fn takes_but(&self, commitment: &Commitment, today: Date, but: Option<Part>) -> bool {
        let standing = self.standing.is_none_or(|standing| commitment.standing(today) == standing);
        let entity = self.entity.as_ref().is_none_or(|entity| commitment.entities.contains(entity));
        let line = self.line.as_ref().is_none_or(|line| commitment.lines.contains(line));
        let due = self.due.is_none_or(|year| commitment.due_year() == Some(year));
        (standing || but == Some(Part::Standing))
            && (entity || but == Some(Part::Entity))
            && (line || but == Some(Part::Line))
            && (due || but == Some(Part::Due))
    }

    #[must_use]
    pub fn state(&self) -> State {
        State::default()
            .with("status", self.standing.map(Standing::code))
            .with("entity", self.entity.as_ref())
            .with("line", self.line.as_ref())
            .with("due", self.due)
    }
}

/// The query of `/roadmaps`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RoadmapWish {
    pub owner: Option<String>,
    pub line: Option<String>,
}

/// What is chosen of the road maps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoadmapChoice {
    pub owner: Option<String>,
    pub line: Option<String>,
}

impl RoadmapWish {
    #[must_use]
    pub fn choice(&self, reference: &Reference) -> RoadmapChoice {
        RoadmapChoice { owner: known_entity(self.owner.as_deref(), reference), line: known_line(self.line.as_deref(), reference) }
    }
}

impl RoadmapChoice {
    #[must_use]
    pub fn state(&self) -> State {
        State::default().with("owner", self.owner.as_ref()).with("line", self.line.as_ref())
    }

    #[must_use]
    pub fn takes(&self, roadmap: &Roadmap) -> bool {
        self.owner.as_ref().is_none_or(|owner| roadmap.owners.contains(owner)) && self.line.as_ref().is_none_or(|line| roadmap.is_about(line))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

//! The reference words and how they look.

use super::paths::{EntityPath, GoalPath, LinePath};
use crate::platform::i18n::{ByLang, Lang, format};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// All of them.
#[derive(Debug, Default)]
pub struct Reference {
    /// The 18 lines in their order.
    pub lines: Vec<Arc<Line>>,
    /// The 17 goals in their order.
    pub goals: Vec<Arc<Goal>>,
    pub entities: BTreeMap<String, Arc<Entity>>,
    /// In their order.
    pub regions: Vec<Named>,
    /// By code.
    pub countries: Vec<Country>,
    /// Places in `countries` in the order of their names, by language; made when first asked for.
    pub countries_by_name: [OnceLock<Vec<usize>>; Lang::COUNT],
    /// In their order.
    pub stakeholder_types: Vec<Named>,
    /// The filled cells of the WSIS–SDG matrix, by line and goal.
    pub links: Vec<MatrixLink>,
}

/// Something with a code and a name in several languages.
#[derive(Debug, Clone)]
pub struct Named {
    pub code: String,
    pub name: ByLang,
}

#[derive(Debug, Clone)]
pub struct Line {
    /// As in addresses: `c5`, `c7-e-health`.
    pub code: String,
    pub title: ByLang,
    pub short: ByLang,
    pub official: ByLang,
    pub summary: ByLang,
    pub facilitators: Vec<Facilitator>,
}

#[derive(Debug, Clone)]
pub struct Facilitator {
    pub entity: String,
    pub is_lead: bool,
    /// Named in the annex to the Tunis Agenda of 2005.
    pub is_of_2005: bool,
}

#[derive(Debug, Clone)]
pub struct Goal {
    pub number: i16,
    pub title: ByLang,
    pub official: ByLang,
}

/// A cell of the WSIS–SDG matrix: why a line serves a goal.
#[derive(Debug, Clone, Deserialize)]
pub struct MatrixLink {
    /// Code of the line.
    pub line: String,
    /// Number of the goal.
    pub goal: i16,
    /// Targets named; none: the whole goal.
    pub targets: Vec<String>,
    pub source_url: Option<String>,
    pub rationale: ByLang,
}

#[derive(Debug, Clone)]
pub struct Entity {
    pub code: String,
    pub kind: String,
    pub homepage: Option<String>,
    pub name: ByLang,
    pub short: ByLang,
    pub role: ByLang,
}

#[derive(Debug, Clone)]
pub struct Country {
    pub code: String,
    pub region: Option<String>,
    pub name: ByLang,
    pub is_ldc: bool,
    pub is_lldc: bool,
    pub is_sids: bool,
}

impl Line {
    /// As it is written: `C5`, `C7`.
    #[must_use]
    pub fn display_code(&self) -> String {
        self.hue().to_uppercase()
    }

    /// The class that gives the line its colour: `c5`; the applications of C7 share one.
    #[must_use]
    pub fn hue(&self) -> &str {
        self.code.split('-').next().unwrap_or(&self.code)
    }

    /// Whether it is one of the eight applications of C7.
    #[must_use]
    pub fn is_application(&self) -> bool {
        self.code.starts_with("c7-")
    }

    #[must_use]
    pub fn icon(&self) -> &'static str {
        match self.code.as_str() {
            "c1" => "landmark",
            "c2" => "radio-tower",
            "c3" => "book-open",
            "c4" => "graduation-cap",
            "c5" => "shield-check",
            "c6" => "scale",
            "c7-e-government" => "building-2",
            "c7-e-business" => "shopping-cart",
            "c7-e-learning" => "school",
            "c7-e-health" => "heart-pulse",
            "c7-e-employment" => "briefcase",
            "c7-e-environment" => "leaf",
            "c7-e-agriculture" => "wheat",
            "c7-e-science" => "microscope",
            "c8" => "languages",
            "c9" => "newspaper",
            "c10" => "handshake",
            "c11" => "globe",
            _ => "layout-grid",
        }
    }

    /// What a chip says: the code, for applications with their name, since eight share C7.
    #[must_use]
    pub fn chip(&self, lang: Lang) -> String {
        if self.is_application() { format!("C7 {}", self.short.get(lang)) } else { self.display_code() }
    }

    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        LinePath { lang, code: self.code.clone() }.to_string()
    }
}

impl Goal {
    /// Classes of the goal's square.
    #[must_use]
    pub fn class(&self) -> String {
        format!("sdg sdg-{}", self.number)
    }

    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        GoalPath { lang, number: self.number }.to_string()
    }
}

impl MatrixLink {
    /// Class of the cell's tint: by the number of targets named.
    #[must_use]
    pub fn tint(&self) -> &'static str {
        match self.targets.len() {
            0 | 1 => "m1",
            2 | 3 => "m2",
            _ => "m3",
        }
    }
}

impl Entity {
    /// Its short name, as known in the language.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        let short = self.short.get(lang);
        if short.is_empty() { &self.code } else { short }
    }

    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        EntityPath { lang, code: self.code.clone() }.to_string()
    }
}

impl Reference {
    #[must_use]
    pub fn line(&self, code: &str) -> Option<&Line> {
        self.lines.iter().map(Arc::as_ref).find(|line| line.code == code)
    }

    /// Those of the lines whose codes are given, in the order of the lines.
    #[must_use]
    pub fn lines_of(&self, codes: &[String]) -> Vec<Arc<Line>> {
        self.lines.iter().filter(|line| codes.contains(&line.code)).cloned().collect()
    }

    #[must_use]
    pub fn goal(&self, number: i16) -> Option<&Goal> {
        self.goals.iter().map(Arc::as_ref).find(|goal| goal.number == number)
    }

    #[must_use]
    pub fn goals_of(&self, numbers: &[i16]) -> Vec<Arc<Goal>> {
        self.goals.iter().filter(|goal| numbers.contains(&goal.number)).cloned().collect()
    }

    /// The cell of a line and a goal, where it is filled.
    #[must_use]
    pub fn link(&self, line: &str, goal: i16) -> Option<&MatrixLink> {
        self.links.iter().find(|link| link.line == line && link.goal == goal)
    }

    /// The filled cells of a line, in the order of the goals.
    pub fn links_of_line<'a>(&'a self, line: &'a str) -> impl Iterator<Item = &'a MatrixLink> {
        self.links.iter().filter(move |link| link.line == line)
    }

    #[must_use]
    pub fn entity(&self, code: &str) -> Option<&Entity> {
        self.entities.get(code).map(Arc::as_ref)
    }

    #[must_use]
    pub fn entities_of(&self, codes: &[String]) -> Vec<Arc<Entity>> {
        codes.iter().filter_map(|code| self.entities.get(code)).cloned().collect()
    }

    #[must_use]
    pub fn region(&self, code: &str) -> Option<&Named> {
        self.regions.iter().find(|region| region.code == code)
    }

    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.binary_search_by(|country| country.code.as_str().cmp(code)).ok().and_then(|place| self.countries.get(place))
    }

    /// All countries as a reader of `lang` looks them up.
    pub fn countries_by_name(&self, lang: Lang) -> impl Iterator<Item = &Country> {
        let sort = || {
            let mut places: Vec<(usize, &str)> = self.countries.iter().map(|country| country.name.get(lang)).enumerate().collect();
            places.sort_by(|(_, one), (_, other)| format::collate(lang, one, other));
            places.into_iter().map(|(place, _)| place).collect()
        };
        let places = self.countries_by_name.get(lang as usize).map(|places| places.get_or_init(sort));
        places.into_iter().flatten().filter_map(|place| self.countries.get(*place))
    }

    #[must_use]
    pub fn stakeholder_type(&self, code: &str) -> Option<&Named> {
        self.stakeholder_types.iter().find(|kind| kind.code == code)
    }
}

//! Who contributed to a call, and who has not yet: numbers for pictures, tables and files.

use super::{
    filter::{Facet, Filter},
    index::{Cell, GLOBAL, Index},
    store::{CallNumbers, Day},
};
use crate::reference::{Country, Reference};
use jiff::{ToSpan, civil::Date};
use std::{cmp::Reverse, collections::HashMap};

/// All of them.
#[derive(Debug)]
pub struct Figures {
    pub total: u32,
    /// Codes of regional groups, then [`GLOBAL`], then nothing for those of unknown place, if there are any.
    pub regions: Vec<String>,
    /// By stakeholder type that the call asks or that answered: a cell for each region.
    pub kinds: Vec<(String, Vec<Cell>)>,
    pub by_region: Vec<u32>,
    pub by_country: Vec<(String, u32)>,
    pub by_language: Vec<(String, u32)>,
    pub days: Vec<Day>,
    pub opens_on: Option<Date>,
    pub closes_on: Option<Date>,
    pub groups: Vec<Group>,
}

/// Countries in special situations, as the United Nations names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    LeastDeveloped,
    Landlocked,
    SmallIsland,
}

/// How far a group of countries is heard.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    pub situation: Situation,
    pub inputs: u32,
    /// Of the group's countries, how many have sent an input.
    pub heard: usize,
    pub countries: usize,
}

impl Situation {
    const ALL: [Self; 3] = [Self::LeastDeveloped, Self::Landlocked, Self::SmallIsland];

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LeastDeveloped => "inputs-ldcs",
            Self::Landlocked => "inputs-lldcs",
            Self::SmallIsland => "inputs-sids",
        }
    }

    fn has(self, country: &Country) -> bool {
        match self {
            Self::LeastDeveloped => country.is_ldc,
            Self::Landlocked => country.is_lldc,
            Self::SmallIsland => country.is_sids,
        }
    }
}

impl Figures {
    /// Those of the call that the filter is about.
    #[must_use]
    pub fn new(index: &Index, reference: &Reference, filter: &Filter, numbers: &CallNumbers) -> Self {
        let found = index.find(filter, None);
        let cells = index.cross(&found, Facet::Kind, Facet::Region);
        let mut regions: Vec<String> = reference.regions.iter().map(|region| region.code.clone()).collect();
        regions.push(GLOBAL.to_owned());
        if cells.keys().any(|(_, region)| region.is_empty()) {
            regions.push(String::new());
        }
        let answered = |code: &str| cells.keys().any(|(kind, _)| kind == code);
        let kinds: Vec<(String, Vec<Cell>)> = reference
            .stakeholder_types
            .iter()
            .filter(|kind| numbers.asked.contains(&kind.code) || answered(&kind.code))
            .map(|kind| (kind.code.clone(), regions.iter().map(|region| cell(&cells, &kind.code, region)).collect()))
            .collect();
        let by_region = regions.iter().map(|region| cells.iter().filter(|((_, of), _)| of == region).map(|(_, cell)| cell.count).sum()).collect();
        let by_country = most_first(index.counted(&found, Facet::Country));
        Self {
            total: u32::try_from(found.places.len()).unwrap_or(u32::MAX),
            groups: groups(reference, &by_country),
            by_language: most_first(index.counted(&found, Facet::Language)),
            regions,
            kinds,
            by_region,
            by_country,
            days: numbers.days.clone(),
            opens_on: numbers.opens_on,
            closes_on: numbers.closes_on,
        }
    }

    /// The largest figure that may be shown.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.kinds.iter().flat_map(|(_, cells)| cells).map(|cell| cell.count).max().unwrap_or_default()
    }

    /// Stakeholder types that were asked and have not answered.
    pub fn silent_kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().filter(|(_, cells)| cells.iter().all(|cell| cell.count == 0)).map(|(kind, _)| kind.as_str())
    }

    /// The days from opening to closing, or to the last input if that came later; at most about three years.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let first = [self.opens_on, self.days.first().map(|day| day.date)].into_iter().flatten().min()?;
        let last = [self.closes_on, self.days.last().map(|day| day.date)].into_iter().flatten().max()?;
        let limit = first.checked_add(1100.days()).unwrap_or(last);
        Some((first, last.min(limit)))
    }
}

fn cell(cells: &HashMap<(String, String), Cell>, kind: &str, region: &str) -> Cell {
    cells.get(&(kind.to_owned(), region.to_owned())).copied().unwrap_or_default()
}

fn most_first(mut counts: Vec<(&str, u32)>) -> Vec<(String, u32)> {
    counts.sort_by_key(|(word, count)| (Reverse(*count), *word));
    counts.into_iter().map(|(word, count)| (word.to_owned(), count)).collect()
}

fn groups(reference: &Reference, by_country: &[(String, u32)]) -> Vec<Group> {
    Situation::ALL
        .into_iter()
        .map(|situation| {
            let of_group = |code: &str| reference.country(code).is_some_and(|country| situation.has(country));
            let heard: Vec<u32> = by_country.iter().filter(|(code, _)| of_group(code)).map(|(_, count)| *count).collect();
            Group {
                situation,
                inputs: heard.iter().sum(),
                heard: heard.len(),
                countries: reference.countries.iter().filter(|country| situation.has(country)).count(),
            }
        })
        .collect()
}

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
    pub kinds: Vec<(String, Vec<Figure>)>,
    pub by_region: Vec<Figure>,
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

/// A figure as it may be shown (assurance V3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    Exact(u32),
    /// Below five, with somebody in it who asked not to be named.
    Small,
    /// It would give away the only one that is hidden.
    Withheld,
    /// A total of which a part is hidden: so many at least.
    AtLeast(u32),
}

impl Figure {
    /// In the figures of programs.
    #[must_use]
    pub fn plain(self) -> String {
        match self {
            Self::Exact(count) => count.to_string(),
            Self::Small => "<5".into(),
            Self::Withheld => String::new(),
            Self::AtLeast(count) => format!(">={count}"),
        }
    }

    #[must_use]
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Exact(_))
    }
}

/// Cells of which the totals are known elsewhere, as they may be shown: where just one is hidden, the smallest other one
/// is withheld with it, or a subtraction would tell.
#[must_use]
pub fn guarded(rows: &[Vec<Cell>]) -> Vec<Vec<Figure>> {
    let mut shown: Vec<Vec<Figure>> =
        rows.iter().map(|cells| cells.iter().map(|cell| if cell.is_hidden() { Figure::Small } else { Figure::Exact(cell.count) }).collect()).collect();
    let hidden = shown.iter().flatten().filter(|figure| !figure.is_exact()).count();
    if hidden == 1 {
        let smallest = shown.iter_mut().flatten().filter(|figure| !matches!(figure, Figure::Small | Figure::Exact(0)));
        if let Some(figure) = smallest.min_by_key(|figure| if let Figure::Exact(count) = figure { *count } else { u32::MAX }) {
            *figure = Figure::Withheld;
        }
    }
    shown
}

/// The total of figures as they are shown.
#[must_use]
pub fn total(figures: impl IntoIterator<Item = Figure>) -> Figure {
    figures.into_iter().fold(Figure::Exact(0), |sum, figure| match (sum, figure) {
        (Figure::Exact(sum), Figure::Exact(count)) => Figure::Exact(sum + count),
        (Figure::AtLeast(sum), Figure::Exact(count)) => Figure::AtLeast(sum + count),
        // Whatever is hidden is at least one.
        (Figure::Exact(sum) | Figure::AtLeast(sum), _) => Figure::AtLeast(sum + 1),
        (sum, _) => sum,
    })
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
        let codes = reference.stakeholder_types.iter().map(|kind| &kind.code).filter(|code| numbers.asked.contains(code) || answered(code));
        let (codes, rows): (Vec<String>, Vec<Vec<Cell>>) =
            codes.map(|code| (code.clone(), regions.iter().map(|region| cell(&cells, code, region)).collect::<Vec<_>>())).unzip();
        let kinds: Vec<(String, Vec<Figure>)> = codes.into_iter().zip(guarded(&rows)).collect();
        let column = |place: usize| kinds.iter().filter_map(move |(_, figures)| figures.get(place).copied());
        let by_region = (0..regions.len()).map(|place| total(column(place))).collect();
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
        self.kinds.iter().flat_map(|(_, figures)| figures).map(|figure| if let Figure::Exact(count) = figure { *count } else { 0 }).max().unwrap_or_default()
    }

    /// Stakeholder types that were asked and have not answered.
    pub fn silent_kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().filter(|(_, figures)| figures.iter().all(|figure| *figure == Figure::Exact(0))).map(|(kind, _)| kind.as_str())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(counts: &[(u32, u32)]) -> Vec<Cell> {
        counts.iter().map(|&(count, anonymous)| Cell { count, anonymous }).collect()
    }

    #[test]
    fn no_subtraction_tells_a_hidden_figure() {
        let shown = guarded(&[cells(&[(2, 1), (7, 0), (0, 0)]), cells(&[(9, 1), (6, 0), (0, 0)])]);
        assert_eq!(shown, [[Figure::Small, Figure::Exact(7), Figure::Exact(0)], [Figure::Exact(9), Figure::Withheld, Figure::Exact(0)]]);
        assert_eq!(total(shown.first().into_iter().flatten().copied()), Figure::AtLeast(8));
        assert_eq!(total([Figure::Exact(9), Figure::Exact(6)]), Figure::Exact(15));
        let several = guarded(&[cells(&[(2, 1), (3, 3), (8, 0)])]);
        assert_eq!(several, [[Figure::Small, Figure::Small, Figure::Exact(8)]], "the sum of two tells neither");
    }
}

//! All public inputs in memory: for each value of each facet the set of inputs that have it. Lists are filtered and their
//! facets counted by intersecting sets, whatever the combination, without asking the database.

use super::{
    bits::Bits,
    filter::{Facet, Filter},
};
use crate::platform::i18n::{ByLang, Lang};
use std::{borrow::Cow, collections::HashMap};
use uuid::Uuid;

/// Where an input stands among all, newest first.
pub type Place = u32;

/// What the database tells of one public input.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Uuid,
    pub kind: String,
    /// A regional group, or [`GLOBAL`].
    pub region: Option<String>,
    pub country: Option<String>,
    pub lang: Lang,
    pub call: Uuid,
    pub year: i16,
    pub lines: Vec<String>,
    pub goals: Vec<i16>,
    pub questions: Vec<String>,
    /// The contributor asked not to be named.
    pub is_anonymous: bool,
    /// Its place when sorted by organization.
    pub by_organization: i32,
    /// Its place when sorted by the time of publication, the newest first.
    pub by_publication: i32,
}

/// The region of an organization that works everywhere.
pub const GLOBAL: &str = "global";

/// What an input has of a facet with one value where it has none: counted in tables, not offered as a choice.
const NONE: &str = "";

/// A call with public inputs.
#[derive(Debug, Clone)]
pub struct Call {
    pub id: Uuid,
    pub slug: String,
    pub title: ByLang,
    /// The questions that inputs may answer, in their order.
    pub questions: Vec<Question>,
}

/// A question of a call whose answers are public.
#[derive(Debug, Clone)]
pub struct Question {
    pub key: String,
    /// As it is numbered on the call's page.
    pub number: usize,
    pub label: ByLang,
}

impl Call {
    /// A question by its key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }
}

/// The values of a facet that occur, each with the inputs that have it.
#[derive(Debug, Default)]
struct Values {
    words: Vec<String>,
    sets: Vec<Bits>,
    places: HashMap<String, usize>,
}

impl Values {
    fn add(&mut self, word: &str, place: usize, of: usize) {
        let number = *self.places.entry(word.to_owned()).or_insert_with(|| {
            self.words.push(word.to_owned());
            self.sets.push(Bits::none(of));
            self.sets.len() - 1
        });
        if let Some(set) = self.sets.get_mut(number) {
            set.insert(place);
        }
    }

    fn set(&self, word: &str) -> Option<&Bits> {
        self.sets.get(*self.places.get(word)?)
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &Bits)> {
        self.words.iter().map(String::as_str).zip(&self.sets)
    }
}

/// Questions are a call's own: their value in the index.
fn question_word(call: &str, key: &str) -> String {
    format!("{call}/{key}")
}

/// The public inputs as they are now.
#[derive(Debug)]
pub struct Index {
    /// Newest first; an input's number here is its [`Place`].
    ids: Vec<Uuid>,
    /// Places when sorted otherwise.
    by_organization: Vec<u32>,
    by_publication: Vec<u32>,
    anonymous: Bits,
    places: HashMap<Uuid, Place>,
    calls: Vec<Call>,
    values: [Values; Facet::ALL.len()],
}

/// How to order what was found, where the database does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Newest,
    Organization,
    Publication,
}

/// What a filter lets through.
#[derive(Debug)]
pub struct Found {
    /// In the order of the index: newest first.
    pub places: Vec<Place>,
    all: Bits,
    /// For each facet with something chosen: what the others let through.
    others: Vec<(Facet, Bits)>,
}

impl Found {
    /// Over what the values of a facet are counted: as if that facet had nothing chosen.
    fn but(&self, facet: Facet) -> &Bits {
        self.others.iter().find(|(one, _)| *one == facet).map_or(&self.all, |(_, set)| set)
    }
}

/// A cell of a table of figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    pub count: u32,
    /// How many of them asked not to be named.
    pub anonymous: u32,
}

impl Cell {
    /// Whether the figure could point at somebody who asked not to be named (assurance V3).
    #[must_use]
    pub fn is_hidden(self) -> bool {
        self.anonymous > 0 && self.count < 5
    }
}

impl Index {
    /// `rows` newest first.
    #[must_use]
    pub fn new(rows: &[Row], calls: Vec<Call>) -> Self {
        let rows: Vec<(&Row, &Call)> = rows.iter().filter_map(|row| Some((row, calls.iter().find(|call| call.id == row.call)?))).collect();
        let of = rows.len();
        let mut values: [Values; Facet::ALL.len()] = std::array::from_fn(|_| Values::default());
        let mut anonymous = Bits::none(of);
        for (place, (row, call)) in rows.iter().enumerate() {
            for (facet, word) in row.words(call) {
                if let Some(values) = values.get_mut(facet as usize) {
                    values.add(&word, place, of);
                }
            }
            if row.is_anonymous {
                anonymous.insert(place);
            }
        }
        let ids: Vec<Uuid> = rows.iter().map(|(row, _)| row.id).collect();
        Self {
            by_organization: rows.iter().map(|(row, _)| row.by_organization.unsigned_abs()).collect(),
            by_publication: rows.iter().map(|(row, _)| row.by_publication.unsigned_abs()).collect(),
            places: ids.iter().copied().zip(0..).collect(),
            ids,
            anonymous,
            calls,
            values,
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The calls that have public inputs.
    #[must_use]
    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    #[must_use]
    pub fn call(&self, slug: &str) -> Option<&Call> {
        self.calls.iter().find(|call| call.slug == slug)
    }

    #[must_use]
    pub fn call_by_id(&self, id: Uuid) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == id)
    }

    /// The ids at these places.
    #[must_use]
    pub fn ids(&self, places: &[Place]) -> Vec<Uuid> {
        places.iter().filter_map(|place| self.ids.get(index_of(*place)).copied()).collect()
    }

    /// Sorts places; those found are newest first already.
    pub fn sort(&self, places: &mut [Place], order: Order) {
        let keys = match order {
            Order::Newest => return,
            Order::Organization => &self.by_organization,
            Order::Publication => &self.by_publication,
        };
        places.sort_by_key(|place| keys.get(index_of(*place)).copied().unwrap_or(u32::MAX));
    }

    /// What the filter lets through, of these hits of a search if there was one; each facet is counted over what all the
    /// others let through.
    #[must_use]
    pub fn find(&self, filter: &Filter, hits: Option<&[Uuid]>) -> Found {
        let searched = match hits {
            None => Bits::all(self.len()),
            Some(ids) => {
                let mut set = Bits::none(self.len());
                ids.iter().filter_map(|id| self.places.get(id)).for_each(|place| set.insert(index_of(*place)));
                set
            }
        };
        let chosen: Vec<(Facet, Bits)> = Facet::ALL.into_iter().filter_map(|facet| Some((facet, self.chosen(filter, facet)?))).collect();
        let passing = |but: Option<Facet>| {
            let mut set = searched.clone();
            chosen.iter().filter(|(facet, _)| Some(*facet) != but).for_each(|(_, wanted)| set.keep(wanted));
            set
        };
        let all = passing(None);
        Found { places: all.places().collect(), all, others: chosen.iter().map(|(facet, _)| (*facet, passing(Some(*facet)))).collect() }
    }

    /// The inputs that have one of the values chosen in a facet; `None` where nothing is.
    fn chosen(&self, filter: &Filter, facet: Facet) -> Option<Bits> {
        let words = filter.chosen(facet);
        if words.is_empty() {
            return None;
        }
        let values = self.values.get(facet as usize)?;
        let mut set = Bits::none(self.len());
        if facet == Facet::Question {
            // Without one call chosen nothing says whose question is meant.
            let call = self.call(filter.the_call()?)?;
            words.iter().filter_map(|key| values.set(&question_word(&call.slug, key))).for_each(|one| set.add(one));
        } else {
            words.iter().filter(|word| *word != NONE).filter_map(|word| values.set(word)).for_each(|one| set.add(one));
        }
        Some(set)
    }

    /// The values of a facet with how many inputs each would show, zeros left out; in no order.
    #[must_use]
    pub fn counted<'s>(&'s self, found: &Found, facet: Facet) -> Vec<(&'s str, u32)> {
        let over = found.but(facet);
        let values = self.values.get(facet as usize).into_iter().flat_map(Values::iter);
        values.map(|(word, set)| (word, set.common(over))).filter(|(word, count)| *word != NONE && *count > 0).collect()
    }

    /// The questions of a call with how many inputs answer each.
    #[must_use]
    pub fn counted_questions<'c>(&self, found: &Found, call: &'c Call) -> Vec<(&'c str, u32)> {
        let over = found.but(Facet::Question);
        let Some(values) = self.values.get(Facet::Question as usize) else { return Vec::new() };
        let count = |key: &str| values.set(&question_word(&call.slug, key)).map_or(0, |set| set.common(over));
        call.questions.iter().map(|question| (question.key.as_str(), count(&question.key))).filter(|(_, count)| *count > 0).collect()
    }

    /// How many of the inputs found have each pair of values of two facets with one value each.
    #[must_use]
    pub fn cross(&self, found: &Found, one: Facet, other: Facet) -> HashMap<(String, String), Cell> {
        let of = |facet: Facet| self.values.get(facet as usize).into_iter().flat_map(Values::iter);
        let mut cells = HashMap::new();
        for (first, set) in of(one) {
            let mut set = set.clone();
            set.keep(&found.all);
            for (second, with) in of(other) {
                let count = set.common(with);
                if count > 0 {
                    let mut anonymous = set.clone();
                    anonymous.keep(&self.anonymous);
                    cells.insert((first.to_owned(), second.to_owned()), Cell { count, anonymous: anonymous.common(with) });
                }
            }
        }
        cells
    }
}

fn index_of(place: Place) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

impl Row {
    /// What it has of each facet.
    fn words<'r>(&'r self, call: &'r Call) -> impl Iterator<Item = (Facet, Cow<'r, str>)> {
        let single = [
            (Facet::Kind, Cow::from(&self.kind)),
            (Facet::Region, Cow::from(self.region.as_deref().unwrap_or(NONE))),
            (Facet::Country, Cow::from(self.country.as_deref().unwrap_or(NONE))),
            (Facet::Language, Cow::from(self.lang.code())),
            (Facet::Call, Cow::from(&call.slug)),
            (Facet::Year, Cow::from(self.year.to_string())),
        ];
        let lines = self.lines.iter().map(|line| (Facet::Line, Cow::from(line)));
        let goals = self.goals.iter().map(|goal| (Facet::Goal, Cow::from(goal.to_string())));
        let known = self.questions.iter().filter(|key| call.question(key).is_some());
        let questions = known.map(|key| (Facet::Question, Cow::from(question_word(&call.slug, key))));
        single.into_iter().chain(lines).chain(goals).chain(questions)
    }
}

#[cfg(test)]
#[path = "index_tests.rs"]
mod tests;

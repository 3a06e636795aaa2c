//! All public inputs in memory, each as a few small numbers: lists are filtered and their facets counted in one pass over
//! them, whatever the combination, without asking the database.

use super::filter::{Facet, Filter};
use crate::platform::i18n::{ByLang, Lang};
use std::collections::{HashMap, HashSet};
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

/// One input. Single values are places in the facet's list of values, 0 for none; several are bits.
#[derive(Debug, Clone, Copy)]
struct Entry {
    id: Uuid,
    kind: u16,
    region: u16,
    country: u16,
    lang: u16,
    call: u16,
    year: u16,
    lines: u128,
    goals: u128,
    /// Bits by the order of the call's questions.
    questions: u128,
    is_anonymous: bool,
    by_organization: u32,
    by_publication: u32,
}

/// The values of a facet that occur; the first is none.
#[derive(Debug, Default)]
struct Values {
    words: Vec<String>,
    places: HashMap<String, u16>,
}

impl Values {
    fn new() -> Self {
        Self { words: vec![String::new()], places: HashMap::from([(String::new(), 0)]) }
    }

    fn place_of(&mut self, word: &str) -> u16 {
        if let Some(&place) = self.places.get(word) {
            return place;
        }
        let place = u16::try_from(self.words.len()).unwrap_or(0);
        self.words.push(word.to_owned());
        self.places.insert(word.to_owned(), place);
        place
    }

    fn bits_of<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> u128 {
        words.fold(0, |bits, word| bits | bit(self.place_of(word)))
    }

    fn find(&self, word: &str) -> Option<u16> {
        self.places.get(word).copied().filter(|place| *place > 0)
    }
}

fn bit(place: u16) -> u128 {
    1_u128.checked_shl(u32::from(place)).unwrap_or(0)
}

/// The public inputs as they are now.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
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

/// What a filter lets through, and how many inputs each further choice would show.
#[derive(Debug)]
pub struct Found {
    /// In the order of the index: newest first.
    pub places: Vec<Place>,
    counts: [Vec<u32>; Facet::ALL.len()],
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
        let mut values: [Values; Facet::ALL.len()] = std::array::from_fn(|_| Values::new());
        let mut question_bits = HashMap::new();
        for call in &calls {
            value_of(&mut values, Facet::Call).place_of(&call.slug);
            let bits: HashMap<&str, u128> =
                call.questions.iter().enumerate().map(|(order, question)| (question.key.as_str(), bit(u16::try_from(order).unwrap_or(u16::MAX)))).collect();
            question_bits.insert(call.id, (call.slug.as_str(), bits));
        }
        let entries: Vec<Entry> = rows
            .iter()
            .filter_map(|row| {
                let (slug, bits) = question_bits.get(&row.call)?;
                let mut single = |facet, word: &str| value_of(&mut values, facet).place_of(word);
                Some(Entry {
                    id: row.id,
                    kind: single(Facet::Kind, &row.kind),
                    region: single(Facet::Region, row.region.as_deref().unwrap_or_default()),
                    country: single(Facet::Country, row.country.as_deref().unwrap_or_default()),
                    lang: single(Facet::Language, row.lang.code()),
                    call: single(Facet::Call, slug),
                    year: single(Facet::Year, &row.year.to_string()),
                    lines: value_of(&mut values, Facet::Line).bits_of(row.lines.iter().map(String::as_str)),
                    goals: {
                        let goals: Vec<String> = row.goals.iter().map(ToString::to_string).collect();
                        value_of(&mut values, Facet::Goal).bits_of(goals.iter().map(String::as_str))
                    },
                    questions: row.questions.iter().fold(0, |all, key| all | bits.get(key.as_str()).copied().unwrap_or(0)),
                    is_anonymous: row.is_anonymous,
                    by_organization: row.by_organization.unsigned_abs(),
                    by_publication: row.by_publication.unsigned_abs(),
                })
            })
            .collect();
        let places = (0..).zip(&entries).map(|(place, entry)| (entry.id, place)).collect();
        Self { entries, places, calls, values }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
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
        places.iter().filter_map(|place| self.entry(*place)).map(|entry| entry.id).collect()
    }

    /// Sorts places; those found are newest first already.
    pub fn sort(&self, places: &mut [Place], order: Order) {
        let key = |place: &Place| {
            self.entry(*place).map_or(u32::MAX, |entry| if order == Order::Organization { entry.by_organization } else { entry.by_publication })
        };
        if order != Order::Newest {
            places.sort_by_cached_key(key);
        }
    }

    /// How many inputs speak to each Action Line.
    #[must_use]
    pub fn count_by_line(&self) -> HashMap<String, u32> {
        let found = self.find(&Filter::default(), None);
        self.counted(&found, Facet::Line).into_iter().collect()
    }

    /// One pass: what the filter lets through, of these hits of a search if there was one; each facet is counted over
    /// what all the others let through.
    #[must_use]
    pub fn find(&self, filter: &Filter, hits: Option<&[Uuid]>) -> Found {
        let chosen = Chosen::new(self, filter);
        let hits = hits.map(|ids| ids.iter().filter_map(|id| self.places.get(id).copied()).collect::<HashSet<Place>>());
        let mut counts = std::array::from_fn(|facet| vec![0; self.values.get(facet).map_or(0, |values| values.words.len().max(128))]);
        let mut places = Vec::new();
        for (place, entry) in (0..).zip(&self.entries) {
            if hits.as_ref().is_some_and(|hits| !hits.contains(&place)) {
                continue;
            }
            match chosen.refusals(entry) {
                Refusals::None => {
                    places.push(place);
                    for facet in Facet::ALL {
                        count(&mut counts, facet, entry);
                    }
                }
                // The value of a facet is counted as if that facet had nothing chosen.
                Refusals::One(facet) => count(&mut counts, facet, entry),
                Refusals::Several => {}
            }
        }
        Found { places, counts }
    }

    /// The values of a facet with how many inputs each would show, zeros left out; in no order.
    #[must_use]
    pub fn counted(&self, found: &Found, facet: Facet) -> Vec<(String, u32)> {
        let words = self.values.get(facet as usize).map(|values| values.words.as_slice()).unwrap_or_default();
        let counts = found.counts.get(facet as usize).map(Vec::as_slice).unwrap_or_default();
        words.iter().zip(counts).skip(1).filter(|(_, count)| **count > 0).map(|(word, count)| (word.clone(), *count)).collect()
    }

    /// The questions of a call with how many inputs answer each.
    #[must_use]
    pub fn counted_questions(&self, found: &Found, call: &Call) -> Vec<(String, u32)> {
        let counts = found.counts.get(Facet::Question as usize).map(Vec::as_slice).unwrap_or_default();
        call.questions.iter().zip(counts).filter(|(_, count)| **count > 0).map(|(question, count)| (question.key.clone(), *count)).collect()
    }

    /// How many of the inputs at these places have each pair of values of two facets with one value each.
    #[must_use]
    pub fn cross(&self, places: &[Place], one: Facet, other: Facet) -> HashMap<(String, String), Cell> {
        let mut cells: HashMap<(u16, u16), Cell> = HashMap::new();
        for entry in places.iter().filter_map(|place| self.entry(*place)) {
            if let (Has::One(one), Has::One(other)) = (entry.of(one), entry.of(other)) {
                let cell = cells.entry((one, other)).or_default();
                cell.count += 1;
                cell.anonymous += u32::from(entry.is_anonymous);
            }
        }
        let word =
            |facet: Facet, place: u16| self.values.get(facet as usize).and_then(|values| values.words.get(usize::from(place))).cloned().unwrap_or_default();
        cells.into_iter().map(|((first, second), cell)| ((word(one, first), word(other, second)), cell)).collect()
    }

    fn entry(&self, place: Place) -> Option<&Entry> {
        self.entries.get(usize::try_from(place).ok()?)
    }
}

#[expect(clippy::indexing_slicing, reason = "the array has a place for every facet")]
fn value_of(values: &mut [Values; Facet::ALL.len()], facet: Facet) -> &mut Values {
    &mut values[facet as usize]
}

fn count(counts: &mut [Vec<u32>; Facet::ALL.len()], facet: Facet, entry: &Entry) {
    let Some(counts) = counts.get_mut(facet as usize) else { return };
    match entry.of(facet) {
        Has::One(place) => add(counts, usize::from(place)),
        Has::Several(mut bits) => {
            while bits != 0 {
                add(counts, bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
    }
}

fn add(counts: &mut [u32], place: usize) {
    if let Some(count) = counts.get_mut(place) {
        *count += 1;
    }
}

/// What an entry has of a facet.
enum Has {
    One(u16),
    Several(u128),
}

impl Entry {
    fn of(&self, facet: Facet) -> Has {
        match facet {
            Facet::Kind => Has::One(self.kind),
            Facet::Region => Has::One(self.region),
            Facet::Country => Has::One(self.country),
            Facet::Language => Has::One(self.lang),
            Facet::Call => Has::One(self.call),
            Facet::Year => Has::One(self.year),
            Facet::Line => Has::Several(self.lines),
            Facet::Goal => Has::Several(self.goals),
            Facet::Question => Has::Several(self.questions),
        }
    }
}

/// A filter in the numbers of the index.
struct Chosen(Vec<(Facet, Wanted)>);

enum Wanted {
    /// By place: whether it is among the chosen ones.
    OneOf(Vec<bool>),
    AnyOf(u128),
}

enum Refusals {
    None,
    One(Facet),
    Several,
}

impl Chosen {
    fn new(index: &Index, filter: &Filter) -> Self {
        let wanted = Facet::ALL.into_iter().filter_map(|facet| {
            let chosen = filter.chosen(facet);
            if chosen.is_empty() {
                return None;
            }
            let values = index.values.get(facet as usize)?;
            if facet == Facet::Question {
                // Questions are a call's own; without one call chosen nothing says whose question is meant.
                let call = index.call(filter.the_call()?)?;
                let order = |key: &String| call.questions.iter().position(|question| question.key == *key).and_then(|order| u16::try_from(order).ok());
                return Some((facet, Wanted::AnyOf(chosen.iter().filter_map(order).fold(0, |bits, order| bits | bit(order)))));
            }
            let places: Vec<u16> = chosen.iter().filter_map(|word| values.find(word)).collect();
            Some((
                facet,
                if facet.is_multiple() {
                    Wanted::AnyOf(places.iter().fold(0, |bits, place| bits | bit(*place)))
                } else {
                    Wanted::OneOf((0..values.words.len()).map(|place| places.iter().any(|chosen| usize::from(*chosen) == place)).collect())
                },
            ))
        });
        Self(wanted.collect())
    }

    fn refusals(&self, entry: &Entry) -> Refusals {
        let mut refusal = Refusals::None;
        for (facet, wanted) in &self.0 {
            let passes = match (wanted, entry.of(*facet)) {
                (Wanted::OneOf(wanted), Has::One(place)) => wanted.get(usize::from(place)).copied().unwrap_or(false),
                (Wanted::AnyOf(wanted), Has::Several(bits)) => wanted & bits != 0,
                _ => false,
            };
            if !passes {
                if matches!(refusal, Refusals::One(_)) {
                    return Refusals::Several;
                }
                refusal = Refusals::One(*facet);
            }
        }
        refusal
    }
}

#[cfg(test)]
#[path = "index_tests.rs"]
mod tests;

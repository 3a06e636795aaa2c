//! What a list of inputs is narrowed to, as it stands in the address.

use crate::platform::http::listing::shown;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::BTreeSet;

/// What inputs are narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    Kind,
    Region,
    Country,
    Language,
    Line,
    Goal,
    Call,
    Question,
    Year,
}

impl Facet {
    /// In the order of the page.
    pub const ALL: [Self; 9] = [Self::Kind, Self::Region, Self::Country, Self::Language, Self::Line, Self::Goal, Self::Call, Self::Question, Self::Year];

    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kind => "type",
            Self::Region => "region",
            Self::Country => "country",
            Self::Language => "language",
            Self::Line => "line",
            Self::Goal => "sdg",
            Self::Call => "call",
            Self::Question => "question",
            Self::Year => "year",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Kind => "inputs-facet-type",
            Self::Region => "inputs-facet-region",
            Self::Country => "inputs-facet-country",
            Self::Language => "inputs-facet-language",
            Self::Line => "inputs-facet-line",
            Self::Goal => "inputs-facet-sdg",
            Self::Call => "inputs-facet-call",
            Self::Question => "inputs-facet-question",
            Self::Year => "inputs-facet-year",
        }
    }
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Best,
    Newest,
    Organization,
}

impl Sort {
    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Newest => "newest",
            Self::Organization => "organization",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Best => "inputs-sort-best",
            Self::Newest => "inputs-sort-newest",
            Self::Organization => "inputs-sort-organization",
        }
    }
}

/// A state of the list. Everything that an address may hold, malformed parts left out.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    chosen: [BTreeSet<String>; Facet::ALL.len()],
    /// The call whose page this is; it is not part of the query.
    fixed_call: Option<String>,
    pub q: String,
    sort: Option<Sort>,
    page: u32,
}

/// What may stand unescaped in the values of our queries.
const KEPT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const LONGEST_SEARCH: usize = 200;
const LAST_PAGE: u32 = 500;
const MOST_CHOSEN: usize = 40;

impl Filter {
    /// Reads a query string; on a call's page its call is given.
    #[must_use]
    pub fn read(query: Option<&str>, call: Option<&str>) -> Self {
        let pairs: Vec<(String, String)> = query.and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default();
        let mut filter = Self { fixed_call: call.map(str::to_owned), page: 1, ..Self::default() };
        for (name, value) in pairs {
            match name.as_str() {
                "q" => value.chars().filter(|c| !c.is_control()).take(LONGEST_SEARCH).collect::<String>().trim().clone_into(&mut filter.q),
                "page" => filter.page = value.parse().ok().filter(|page| (1..=LAST_PAGE).contains(page)).unwrap_or(1),
                "sort" => filter.sort = [Sort::Best, Sort::Newest, Sort::Organization].into_iter().find(|sort| sort.name() == value),
                _ => {
                    if let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.name() == name) {
                        filter.choose(facet, value);
                    }
                }
            }
        }
        if let Some(call) = call {
            *filter.set(Facet::Call) = BTreeSet::from([call.to_owned()]);
        }
        filter
    }

    /// Without the values that mean nothing, which are given back as a page may repeat them.
    #[must_use]
    pub fn sieved(mut self, is_known: impl Fn(Facet, &str) -> bool) -> (Self, Vec<String>) {
        let mut left_out = Vec::new();
        for facet in self.shown_facets().collect::<Vec<_>>() {
            let (known, unknown): (BTreeSet<_>, BTreeSet<_>) = std::mem::take(self.set(facet)).into_iter().partition(|value| is_known(facet, value));
            *self.set(facet) = known;
            left_out.extend(unknown.iter().map(|value| shown(value)));
        }
        (self, left_out)
    }

    fn choose(&mut self, facet: Facet, value: String) {
        if self.may_choose(facet, &value) {
            self.set(facet).insert(value);
        }
    }

    fn may_choose(&self, facet: Facet, value: &str) -> bool {
        !value.is_empty() && value.len() <= 100 && self.chosen(facet).len() < MOST_CHOSEN
    }

    #[expect(clippy::indexing_slicing, reason = "the array has a place for every facet")]
    fn set(&mut self, facet: Facet) -> &mut BTreeSet<String> {
        &mut self.chosen[facet as usize]
    }

    /// What is chosen of a facet.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the array has a place for every facet")]
    pub fn chosen(&self, facet: Facet) -> &BTreeSet<String> {
        &self.chosen[facet as usize]
    }

    /// The one call that is looked at, if it is one.
    #[must_use]
    pub fn the_call(&self) -> Option<&str> {
        let calls = self.chosen(Facet::Call);
        calls.first().filter(|_| calls.len() == 1).map(String::as_str)
    }

    /// Whether the page is that of one call.
    #[must_use]
    pub fn is_of_call(&self) -> bool {
        self.fixed_call.is_some()
    }

    /// The order asked for; searches are ordered by how well they match unless told otherwise.
    #[must_use]
    pub fn sort(&self) -> Sort {
        match self.sort {
            Some(Sort::Best) | None if self.q.is_empty() => Sort::Newest,
            None => Sort::Best,
            Some(sort) => sort,
        }
    }

    #[must_use]
    pub fn page(&self) -> u32 {
        self.page.max(1)
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.q.is_empty() || self.shown_facets().any(|facet| !self.chosen(facet).is_empty())
    }

    /// The facets that can be chosen here.
    pub fn shown_facets(&self) -> impl Iterator<Item = Facet> {
        let (is_of_call, has_call) = (self.is_of_call(), self.the_call().is_some());
        Facet::ALL.into_iter().filter(move |facet| match facet {
            Facet::Call => !is_of_call,
            Facet::Question => has_call,
            _ => true,
        })
    }

    /// All choices that stand in the address.
    pub fn choices(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.shown_facets().flat_map(|facet| self.chosen(facet).iter().map(move |value| (facet, value.as_str())))
    }

    /// The query string of this state with its `?`, nothing where it is empty.
    #[must_use]
    pub fn query(&self) -> String {
        self.written(self.page(), |facet| self.chosen(facet).iter().map(String::as_str).collect())
    }

    /// The query string of [`toggled`](Self::toggled), without making that state: a page has hundreds of such links.
    #[must_use]
    pub fn query_toggling(&self, facet: Facet, value: &str) -> String {
        self.written(1, |of| {
            let mut values: Vec<&str> = self.chosen(of).iter().map(String::as_str).collect();
            match values.binary_search(&value) {
                Ok(place) if of == facet => drop(values.remove(place)),
                Err(place) if of == facet && self.may_choose(of, value) => values.insert(place, value),
                _ if of == Facet::Question && facet == Facet::Call => values.clear(),
                _ => {}
            }
            values
        })
    }

    fn written<'v>(&'v self, page: u32, values: impl Fn(Facet) -> Vec<&'v str>) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(name);
            query.push('=');
            query.extend(utf8_percent_encode(value, &KEPT));
        };
        if !self.q.is_empty() {
            add("q", &self.q);
        }
        for facet in Facet::ALL.into_iter().filter(|facet| *facet != Facet::Call || !self.is_of_call()) {
            for value in values(facet) {
                add(facet.name(), value);
            }
        }
        if let Some(sort) = self.sort {
            add("sort", sort.name());
        }
        if page > 1 {
            add("page", &page.to_string());
        }
        query
    }

    fn first_page(&self) -> Self {
        Self { page: 1, ..self.clone() }
    }

    /// With one more value chosen, or one less where it is chosen.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut other = self.first_page();
        if !other.set(facet).remove(value) {
            other.choose(facet, value.to_owned());
        }
        if facet == Facet::Call {
            other.set(Facet::Question).clear();
        }
        other
    }

    #[must_use]
    pub fn without_search(&self) -> Self {
        Self { q: String::new(), sort: self.sort.filter(|sort| *sort != Sort::Best), ..self.first_page() }
    }

    #[must_use]
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { sort: Some(sort), ..self.first_page() }
    }

    #[must_use]
    pub fn at_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }

    /// The same choice for a feed, where no call's page gives the call and the order is that of publication.
    #[must_use]
    pub fn for_feed(&self) -> Self {
        Self { fixed_call: None, sort: None, ..self.first_page() }
    }

    /// Nothing chosen.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self::read(None, self.fixed_call.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_one_address() {
        let filter = Filter::read(Some("page=3&line=c5&q=%D8%AA+a%26b&line=c2&type=youth&sort=organization&else=1"), None);
        assert_eq!(filter.query(), "?q=%D8%AA%20a%26b&type=youth&line=c2&line=c5&sort=organization&page=3");
        assert_eq!(Filter::read(filter.query().strip_prefix('?'), None).query(), filter.query());
        assert_eq!(Filter::read(Some(""), None).query(), "");
    }

    #[test]
    fn a_choice_is_taken_back_by_the_same_link_and_leads_to_the_first_page() {
        let filter = Filter::read(Some("type=youth&page=2"), None);
        assert_eq!(filter.toggled(Facet::Kind, "youth").query(), "");
        assert_eq!(filter.toggled(Facet::Line, "c5").query(), "?type=youth&line=c5");
    }

    #[test]
    fn a_link_says_what_the_state_that_it_leads_to_says() {
        let states = ["", "q=a+b&type=youth&type=academia&page=3&sort=newest", "call=one&question=a&question=c&line=c5"];
        for filter in states.iter().flat_map(|state| [Filter::read(Some(state), None), Filter::read(Some(state), Some("mine"))]) {
            for (facet, value) in
                [(Facet::Kind, "youth"), (Facet::Kind, "media"), (Facet::Call, "two"), (Facet::Question, "b"), (Facet::Question, "c"), (Facet::Line, "")]
            {
                assert_eq!(filter.query_toggling(facet, value), filter.toggled(facet, value).query(), "{facet:?} {value} in {filter:?}");
            }
        }
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        let filter = Filter::read(Some("page=501&sort=worst&type="), None);
        assert_eq!(filter.query(), "");
        assert_eq!(Filter::read(Some(&format!("q={}", "x".repeat(300))), None).q.len(), 200);
    }

    #[test]
    fn the_call_of_a_calls_page_is_not_in_its_query() {
        let filter = Filter::read(Some("call=other&question=a"), Some("mine"));
        assert_eq!(filter.the_call(), Some("mine"));
        assert_eq!(filter.query(), "?question=a");
        assert_eq!(filter.cleared().the_call(), Some("mine"));
        assert!(filter.shown_facets().all(|facet| facet != Facet::Call));
    }

    #[test]
    fn a_search_is_ordered_by_match_unless_told_otherwise() {
        assert_eq!(Filter::read(Some("q=x"), None).sort(), Sort::Best);
        assert_eq!(Filter::read(Some("sort=best"), None).sort(), Sort::Newest);
        assert_eq!(Filter::read(Some("q=x&sort=newest"), None).sort(), Sort::Newest);
    }
}

//! Lists with filters: the state that stands in their address, the choices offered, what is applied, and pages.
//! `templates/components/listing.html` shows them.

use crate::platform::i18n::{Lang, format};
use std::{collections::BTreeMap, fmt::Display};

/// Rows of one page.
pub const PAGE_SIZE: usize = 20;
/// The last page that is served.
pub const LAST_PAGE: usize = 500;

/// What was asked for in a `q` field: trimmed, at most 200 characters.
#[must_use]
pub fn asked(typed: Option<&str>) -> String {
    crate::platform::text::clean_line(typed.unwrap_or_default()).chars().take(200).collect()
}

/// The number of the page asked for, from 1.
#[must_use]
pub fn page_number(typed: Option<&str>) -> usize {
    typed.and_then(|page| page.parse().ok()).filter(|page| (1..=LAST_PAGE).contains(page)).unwrap_or(1)
}

/// The filters that are set, in the order of the address.
#[derive(Debug, Clone, Default)]
pub struct State(Vec<(&'static str, String)>);

impl State {
    /// With a filter set to `value`, or not set where there is none.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Option<impl Display>) -> Self {
        let value = value.map(|value| value.to_string()).filter(|value| !value.is_empty());
        match (self.0.iter().position(|(has, _)| *has == name), value) {
            (Some(place), Some(value)) => {
                if let Some(pair) = self.0.get_mut(place) {
                    pair.1 = value;
                }
            }
            (Some(place), None) => drop(self.0.remove(place)),
            (None, Some(value)) => self.0.push((name, value)),
            (None, None) => {}
        }
        self
    }

    /// Without these filters.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|(name, _)| !names.contains(name));
        self
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What an address says of the filters with these names and means nothing, as it was typed. Such a value is left out,
    /// in every list, and the page says so. `self` holds what was understood.
    #[must_use]
    pub fn not_understood(&self, query: Option<&str>, names: &[&str]) -> Vec<String> {
        let has = |name: &str| self.0.iter().any(|(set, _)| *set == name);
        pairs(query).filter(|(name, value)| names.contains(&name.as_str()) && !has(name) && !value.trim().is_empty()).map(|(_, value)| shown(&value)).collect()
    }

    /// The filters as the fields of a form, without those that the form asks for itself.
    #[must_use]
    pub fn fields(&self, without: &[&str]) -> Vec<(&'static str, String)> {
        self.0.iter().filter(|(name, _)| !without.contains(name)).cloned().collect()
    }

    /// The address of this state of the list at `path`.
    #[must_use]
    pub fn at(&self, path: impl Display) -> String {
        match serde_urlencoded::to_string(&self.0) {
            Ok(query) if !query.is_empty() => format!("{path}?{query}"),
            _ => path.to_string(),
        }
    }
}

/// The pairs of a query.
pub fn pairs(query: Option<&str>) -> impl Iterator<Item = (String, String)> {
    serde_urlencoded::from_str::<Vec<(String, String)>>(query.unwrap_or_default()).unwrap_or_default().into_iter()
}

/// A value that somebody typed into an address, as a page may repeat it.
#[must_use]
pub fn shown(value: &str) -> String {
    crate::platform::text::beginning(&crate::platform::text::clean_line(value), 40)
}

/// One filter with its choices.
#[derive(Debug, Clone)]
pub struct Facet {
    pub title: String,
    pub choices: Vec<Choice>,
}

/// A choice: a link that sets it, or takes it away where it is chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pub words: String,
    pub count: String,
    pub href: String,
    pub is_chosen: bool,
}

impl Facet {
    #[must_use]
    pub fn new(title: impl Display) -> Self {
        Self { title: title.to_string(), choices: Vec::new() }
    }

    pub fn offer(&mut self, lang: Lang, words: impl Display, count: usize, href: String, is_chosen: bool) {
        let count = format::number(lang, i64::try_from(count).unwrap_or(i64::MAX));
        self.choices.push(Choice { words: words.to_string(), count, href, is_chosen });
    }

    /// Whether it lies open: something is chosen, or there is little to see.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.choices.len() <= 8 || self.choices.iter().any(|choice| choice.is_chosen)
    }
}

/// A filter that is set, and the address without it.
#[derive(Debug, Clone)]
pub struct Applied {
    pub words: String,
    pub href: String,
}

/// How often each value occurs.
#[must_use]
pub fn tally<'a>(values: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value.to_owned()).or_insert(0) += 1;
    }
    counts
}

/// The values of [`tally`], most frequent first.
#[must_use]
pub fn most_frequent(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// Links to the other pages of a list.
#[derive(Debug, Clone)]
pub struct Pager {
    pub previous: Option<String>,
    pub next: Option<String>,
    /// `None` stands for pages left out.
    pub steps: Vec<Option<Step>>,
}

/// A page of the pager.
#[derive(Debug, Clone)]
pub struct Step {
    pub number: String,
    pub href: String,
    pub is_current: bool,
}

impl Pager {
    /// The pager of a list of `total` rows at `page`; none where one page holds all.
    pub fn new(lang: Lang, page: usize, total: usize, href: impl Fn(usize) -> String) -> Option<Self> {
        let last = total.div_ceil(PAGE_SIZE).min(LAST_PAGE);
        if last < 2 {
            return None;
        }
        let mut steps = Vec::new();
        let mut before = 0;
        for number in (1..=last).filter(|number| *number == 1 || *number == last || number.abs_diff(page) <= 2) {
            if number > before + 1 {
                steps.push(None);
            }
            before = number;
            let words = format::number(lang, i64::try_from(number).unwrap_or(i64::MAX));
            steps.push(Some(Step { number: words, href: href(number), is_current: number == page }));
        }
        Some(Self { previous: (page > 1).then(|| href(page - 1)), next: (page < last).then(|| href(page + 1)), steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_one_address() {
        let state = State::default().with("q", Some("a&b c")).with("line", Some("c5")).with("kind", None::<&str>);
        assert_eq!(state.at("/en/documents"), "/en/documents?q=a%26b+c&line=c5");
        assert_eq!(state.clone().with("line", Some("c7-e-health")).at("/x"), "/x?q=a%26b+c&line=c7-e-health");
        assert_eq!(state.clone().with("line", Some("")).at("/x"), "/x?q=a%26b+c");
        assert_eq!(state.clone().without(&["q", "line"]).at("/x"), "/x");
        assert_eq!(state.fields(&["q"]), [("line", "c5".to_owned())]);
    }

    #[test]
    fn what_no_filter_understands_is_named() {
        let understood = State::default().with("line", Some("c5"));
        let names = ["line", "kind", "from"];
        assert_eq!(understood.not_understood(Some("line=c5&kind=nonsense&from=&q=words&utm=x"), &names), ["nonsense"]);
        assert_eq!(understood.not_understood(None, &names), Vec::<String>::new());
        assert!(State::default().not_understood(Some(&format!("kind={}", "x".repeat(500))), &names).iter().all(|value| value.chars().count() <= 41));
    }

    #[test]
    fn nonsense_is_the_first_page() {
        assert_eq!([None, Some("0"), Some("-1"), Some("x"), Some("501"), Some("500")].map(page_number), [1, 1, 1, 1, 1, 500]);
        assert_eq!(asked(Some(&"ж".repeat(300))).chars().count(), 200);
    }

    #[test]
    fn a_pager_leaves_out_what_is_far() {
        let pager = Pager::new(Lang::En, 10, 400, |page| page.to_string()).expect("pages");
        let steps: Vec<_> = pager.steps.iter().map(|step| step.as_ref().map_or("…", |step| &step.number)).collect();
        assert_eq!(steps, ["1", "…", "8", "9", "10", "11", "12", "…", "20"]);
        assert!(Pager::new(Lang::En, 1, 20, |page| page.to_string()).is_none());
    }
}

//! The published inputs: of all calls, and of one.

use super::{CallHead, Tab, View, call_head, tabs};
use crate::{
    inputs::{
        InputRow,
        feeds::feed_href,
        filter::{Facet, Filter, Sort},
        index::{Found, GLOBAL, Index, Order},
        rows::{self, language_key, recall, understood},
        store::{self, Wanted},
    },
    platform::{
        auth::Anyone,
        excerpt::Sought,
        http::{
            Error, Page, Reply, Result, Section,
            listing::{self, Applied, PAGE_SIZE, Pager},
        },
        i18n::{Lang, text},
        text::beginning,
    },
    reference::{
        self, Reference,
        paths::{CallInputsPath, CallsPath, FollowPath, InputsPath},
    },
};
use askama::Template;
use std::{cmp::Reverse, sync::Arc};

#[derive(Template)]
#[template(path = "inputs/list.html")]
struct ListPage {
    p: Page,
    heading: String,
    lead: String,
    call: Option<CallHead>,
    tabs: Vec<Tab>,
    /// Where the search form leads.
    here: String,
    filter: Filter,
    /// «97 inputs».
    total: String,
    facets: Vec<listing::Facet>,
    applied: Vec<Applied>,
    clear: String,
    sorts: Vec<SortLink>,
    rows: Vec<InputRow>,
    pager: Option<Pager>,
    files: Vec<(&'static str, String)>,
    follow: String,
}

impl ListPage {
    /// What a new search keeps of the state: the choices, and an order that was chosen.
    fn kept(&self) -> Vec<(&'static str, &str)> {
        self.filter.choices().map(|(facet, value)| (facet.name(), value)).collect()
    }
}

struct SortLink {
    words: String,
    href: String,
    is_current: bool,
}

/// `/inputs`
pub(crate) async fn all(path: InputsPath, who: Anyone) -> Result<Reply> {
    let filter = Filter::read(who.query.as_deref(), None);
    let p = frame(&who).described(who.t("inputs-lead"));
    show(&who, p, filter, None, path.to_string()).await
}

/// `/calls/{slug}/inputs`
pub(crate) async fn of_call(path: CallInputsPath, who: Anyone) -> Result<Reply> {
    let filter = Filter::read(who.query.as_deref(), Some(&path.slug));
    let index = recall(&who.site).await?;
    let head = call_head(&who, &index, &path.slug).await?.ok_or(Error::NotFound)?;
    let p = frame(&who).described(who.t("inputs-of-call-lead").s("call", &head.title)).below(&head.href, &head.title);
    show(&who, p, filter, Some(head), path.to_string()).await
}

fn frame(who: &Anyone) -> Page {
    let p = who.page().titled(who.t("inputs-title")).within(Section::Inputs).with_query_in_address();
    let calls = CallsPath { lang: who.lang };
    p.below(calls, who.t("nav-inputs"))
}

async fn show(who: &Anyone, p: Page, filter: Filter, call: Option<CallHead>, here: String) -> Result<Reply> {
    let (reference, index) = (reference::recall(&who.site).await?, recall(&who.site).await?);
    let (filter, left_out) = understood(filter, &reference, &index);
    let p = p.leaving_out(left_out);
    let sought = Sought::new(&filter.q);
    let is_search = !sought.is_empty();
    let call_id = filter.the_call().and_then(|slug| index.call(slug)).map(|call| call.id);
    let hits = if is_search { Some(store::hits(who.db(), &filter.q, call_id).await?) } else { None };
    let mut found = index.find(&filter, hits.as_deref());
    let lines = lines_of(who, &filter, &index, &mut found, &sought).await?;
    let rows = lines.iter().map(|line| InputRow::new(who.lang, line, &reference, &index, &sought)).collect();
    let labels = Labels { lang: who.lang, reference: &reference, index: &index, filter: &filter };
    let total = found.places.len();
    let files = super::files(&filter, who.lang);
    let p = p.also_as("application/atom+xml", feed_href(&filter, who.lang), who.t("inputs-title"));
    let view = ListPage {
        heading: who.t("inputs-title").into(),
        lead: call.as_ref().map_or_else(|| who.t("inputs-lead").into(), |_| String::new()),
        tabs: call.as_ref().map(|call| tabs(who, &index, &call.slug, View::Inputs)).unwrap_or_default(),
        call,
        total: who.t("inputs-count").n("count", total).into(),
        facets: filter.shown_facets().map(|facet| labels.facet(facet, &found, &here)).collect(),
        applied: labels.applied(&here),
        clear: format!("{here}{}", filter.cleared().query()),
        sorts: sorts(who, &filter, is_search, &here),
        pager: Pager::new(who.lang, filter.page() as usize, total, |page| format!("{here}{}", filter.at_page(u32::try_from(page).unwrap_or(1)).query())),
        p,
        rows,
        files,
        follow: FollowPath { lang: who.lang }.of("inputs", filter.for_feed().query().trim_start_matches('?')),
        here,
        filter,
    };
    who.show(&view)
}

/// Beyond this many hits the newest of them are ranked by how well they match.
const MOST_RANKED: usize = 300;

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The rows of the page asked for: one query at most.
async fn lines_of(who: &Anyone, filter: &Filter, index: &Index, found: &mut Found, sought: &Sought) -> Result<Vec<Arc<store::Line>>> {
    let from = (filter.page() as usize - 1) * PAGE_SIZE;
    let is_ranked = filter.sort() == Sort::Best && from < MOST_RANKED;
    let (ids, best) = if is_ranked {
        let most = found.places.get(..MOST_RANKED).unwrap_or(&found.places);
        (index.ids(most), Some((whole(from), whole(PAGE_SIZE))))
    } else {
        index.sort(&mut found.places, if filter.sort() == Sort::Organization { Order::Organization } else { Order::Newest });
        let shown: Vec<_> = found.places.iter().copied().skip(from).take(PAGE_SIZE).collect();
        (index.ids(&shown), None)
    };
    if sought.is_empty() || ids.is_empty() {
        return rows::lines(&who.site, &ids).await;
    }
    let lines = store::lines(who.db(), &Wanted { ids: &ids, typed: &filter.q, patterns: &sought.patterns(), best }).await?;
    Ok(lines.into_iter().map(Arc::new).collect())
}

fn sorts(who: &Anyone, filter: &Filter, is_search: bool, here: &str) -> Vec<SortLink> {
    [Sort::Best, Sort::Newest, Sort::Organization]
        .into_iter()
        .filter(|sort| is_search || *sort != Sort::Best)
        .map(|sort| SortLink { words: who.t(sort.key()).into(), href: format!("{here}{}", filter.sorted(sort).query()), is_current: filter.sort() == sort })
        .collect()
}

/// What the values of facets are called.
struct Labels<'a> {
    lang: Lang,
    reference: &'a Reference,
    index: &'a Index,
    filter: &'a Filter,
}

impl Labels<'_> {
    fn facet(&self, facet: Facet, found: &Found, here: &str) -> listing::Facet {
        let mut shown = listing::Facet::new(text(self.lang, facet.key()));
        for (value, count) in self.ordered(facet, found) {
            let href = format!("{here}{}", self.filter.query_toggling(facet, value));
            shown.offer(self.lang, self.name(facet, value), count as usize, href, self.filter.chosen(facet).iter().any(|chosen| chosen == value));
        }
        shown
    }

    /// In the order in which one looks for them: what has an order of its own in that, the rest by number.
    fn ordered(&self, facet: Facet, found: &Found) -> Vec<(&str, u32)> {
        if facet == Facet::Question {
            let call = self.filter.the_call().and_then(|slug| self.index.call(slug));
            return call.map(|call| self.index.counted_questions(found, call)).unwrap_or_default();
        }
        let mut values = self.index.counted(found, facet);
        let reference = self.reference;
        match facet {
            Facet::Line => values.sort_by_key(|(value, _)| reference.lines.iter().position(|line| line.code == *value)),
            Facet::Goal => values.sort_by_key(|(value, _)| value.parse::<i16>().unwrap_or_default()),
            Facet::Region => values.sort_by_key(|(value, _)| reference.regions.iter().position(|region| region.code == *value).unwrap_or(usize::MAX)),
            Facet::Year => values.sort_by_key(|(value, _)| Reverse(*value)),
            _ => values.sort_by(|one, other| (Reverse(one.1), one.0).cmp(&(Reverse(other.1), other.0))),
        }
        values
    }

    fn name(&self, facet: Facet, value: &str) -> String {
        let (lang, reference) = (self.lang, self.reference);
        let named = match facet {
            Facet::Kind => reference.stakeholder_type(value).map(|kind| kind.name.get(lang).to_owned()),
            Facet::Region if value == GLOBAL => Some(text(lang, "inputs-global").into()),
            Facet::Region => reference.region(value).map(|region| region.name.get(lang).to_owned()),
            Facet::Country => reference.country(value).map(|country| country.name.get(lang).to_owned()),
            Facet::Language => value.parse().ok().map(|of| text(lang, language_key(of)).into()),
            Facet::Line => reference.line(value).map(|line| format!("{} {}", line.display_code(), line.short.get(lang))),
            Facet::Goal => value.parse().ok().and_then(|number| reference.goal(number)).map(|goal| format!("{} {}", goal.number, goal.title.get(lang))),
            Facet::Call => self.index.call(value).map(|call| call.title.get(lang).to_owned()),
            Facet::Question => self
                .filter
                .the_call()
                .and_then(|slug| self.index.call(slug)?.question(value))
                .map(|question| format!("{}. {}", question.number, beginning(question.label.get(lang), 70))),
            Facet::Year => None,
        };
        named.unwrap_or_else(|| value.to_owned())
    }

    fn applied(&self, here: &str) -> Vec<Applied> {
        let search = (!self.filter.q.is_empty())
            .then(|| Applied { words: format!("“{}”", self.filter.q), href: format!("{here}{}", self.filter.without_search().query()) });
        let chosen = self.filter.shown_facets().flat_map(|facet| {
            self.filter
                .chosen(facet)
                .iter()
                .map(move |value| Applied { words: self.name(facet, value), href: format!("{here}{}", self.filter.toggled(facet, value).query()) })
        });
        search.into_iter().chain(chosen).collect()
    }
}

//! The library.

use super::{
    model::{Document, Library},
    recall, store,
};
use crate::{
    platform::{
        atom::host,
        auth::Anyone,
        http::{
            Page, Reply, Result, Section,
            listing::{self, Applied, Facet, PAGE_SIZE, Pager, State},
            page::Link,
        },
        i18n::{Lang, format},
    },
    reference::{
        self, Line, Reference,
        paths::{CallPath, DocumentsPath, EventPath},
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;
use std::sync::Arc;

/// What may stand in the query of the library's address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    q: Option<String>,
    kind: Option<String>,
    entity: Option<String>,
    line: Option<String>,
    year: Option<String>,
    language: Option<String>,
    page: Option<String>,
    /// The document to open the list at.
    document: Option<String>,
}

/// The filters that are set, known to mean something.
#[derive(Debug, Default, Clone)]
struct Filter {
    q: String,
    kind: Option<String>,
    entity: Option<String>,
    line: Option<String>,
    year: Option<i16>,
    language: Option<Lang>,
}

impl Filter {
    fn of(asked: &Asked, library: &Library, reference: &Reference) -> Self {
        let is_kind = |kind: &String| library.0.iter().any(|document| document.kind == *kind);
        Self {
            q: listing::asked(asked.q.as_deref()),
            kind: asked.kind.clone().filter(is_kind),
            entity: asked.entity.clone().filter(|code| reference.entity(code).is_some()),
            line: asked.line.clone().filter(|code| reference.line(code).is_some()),
            year: asked.year.as_deref().and_then(|year| year.parse().ok()),
            language: asked.language.as_deref().and_then(|lang| lang.parse().ok()),
        }
    }

    fn state(&self) -> State {
        State::default()
            .with("q", Some(&self.q))
            .with("kind", self.kind.as_deref())
            .with("entity", self.entity.as_deref())
            .with("line", self.line.as_deref())
            .with("year", self.year)
            .with("language", self.language)
    }

    /// Whether the document passes all filters but the one named.
    fn takes(&self, document: &Document, but: &str) -> bool {
        let passes = |name: &str, is_met: bool| but == name || is_met;
        passes("kind", self.kind.as_ref().is_none_or(|kind| document.kind == *kind))
            && passes("entity", self.entity.as_ref().is_none_or(|code| document.issuers.contains(code)))
            && passes("line", self.line.as_ref().is_none_or(|code| document.lines.contains(code)))
            && passes("year", self.year.is_none_or(|year| document.year() == Some(year)))
            && passes("language", self.language.is_none_or(|lang| document.languages.contains(&lang)))
    }
}

/// The library, as far as it is asked for.
#[derive(Template)]
#[template(path = "documents/library.html")]
struct LibraryPage {
    p: Page,
    q: String,
    fields: Vec<(&'static str, String)>,
    facets: Vec<Facet>,
    applied: Vec<Applied>,
    clear: String,
    total: usize,
    years: Vec<Year>,
    pager: Option<Pager>,
}

/// The documents of a year that stand on this page.
struct Year {
    title: String,
    /// All of the year.
    count: String,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    is_target: bool,
    title: String,
    lang: Lang,
    summary: Option<(String, Lang)>,
    symbol: Option<String>,
    kind: &'static str,
    url: Option<String>,
    date: Option<String>,
    issuers: Vec<Link>,
    issuer_names: Vec<String>,
    languages: Vec<Lang>,
    /// Then `lines` is empty: eighteen chips say less than one.
    is_of_all_lines: bool,
    lines: Vec<Arc<Line>>,
    uses: Vec<(String, String, Lang)>,
    source: Option<(String, String)>,
    remark: Option<&'static str>,
}

pub(super) async fn library(path: DocumentsPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Reply> {
    let library = recall(&who.site).await?;
    let reference = reference::recall(&who.site).await?;
    let filter = Filter::of(&asked, &library, &reference);
    let found: Vec<&Document> = if filter.q.is_empty() {
        library.0.iter().collect()
    } else {
        let slugs = store::matching(who.db(), &filter.q).await?;
        library.0.iter().filter(|document| slugs.contains(&document.slug)).collect()
    };
    let taken: Vec<&Document> = found.iter().copied().filter(|document| filter.takes(document, "")).collect();
    let target = asked.document.as_deref();
    let place = target.and_then(|slug| taken.iter().position(|document| document.slug == slug));
    let page = place.map_or_else(|| listing::page_number(asked.page.as_deref()), |place| place / PAGE_SIZE + 1);
    let state = filter.state();
    let p = who.page().titled(who.t("nav-documents")).described(who.t("documents-lead")).within(Section::Documents);
    let p = p.narrowed_by(&state, &["kind", "entity", "line", "year", "language"]);
    let p = if state.is_empty() && page == 1 { p } else { p.with_query_in_address() };
    who.show(&LibraryPage {
        facets: facets(&path, &who, &filter, &found, &reference),
        applied: applied(&path, &who, &filter, &reference),
        clear: path.to_string(),
        q: filter.q.clone(),
        fields: state.fields(&["q"]),
        total: taken.len(),
        years: years(path.lang, &taken, page, target, &reference, &who.t("documents-undated").to_string()),
        pager: Pager::new(path.lang, page, taken.len(), |page| state.clone().with("page", (page > 1).then_some(page)).at(&path)),
        p,
    })
}

fn years(lang: Lang, taken: &[&Document], page: usize, target: Option<&str>, reference: &Reference, undated: &str) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    let mut last = None;
    for document in taken.iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE) {
        if last != Some(document.year()) {
            last = Some(document.year());
            let count = taken.iter().filter(|other| other.year() == document.year()).count();
            years.push(Year {
                title: document.year().map_or_else(|| undated.to_owned(), |year| year.to_string()),
                count: format::number(lang, i64::try_from(count).unwrap_or(i64::MAX)),
                rows: Vec::new(),
            });
        }
        if let Some(year) = years.last_mut() {
            year.rows.push(row(lang, document, target, reference));
        }
    }
    years
}

fn row(lang: Lang, document: &Document, target: Option<&str>, reference: &Reference) -> Row {
    let (title, title_lang) = document.title.pick(lang);
    let (summary, summary_lang) = document.summary.pick(lang);
    let events = document.events.iter().map(|used| {
        let (title, title_lang) = used.title.pick(lang);
        (EventPath { lang, slug: used.slug.clone() }.to_string(), title.to_owned(), title_lang)
    });
    let calls = document.calls.iter().map(|used| {
        let (title, title_lang) = used.title.pick(lang);
        (CallPath { lang, slug: used.slug.clone() }.to_string(), title.to_owned(), title_lang)
    });
    Row {
        slug: document.slug.clone(),
        is_target: target == Some(document.slug.as_str()),
        title: title.to_owned(),
        lang: title_lang,
        summary: (!summary.is_empty()).then(|| (summary.to_owned(), summary_lang)),
        symbol: document.symbol.clone(),
        kind: document.kind_key(),
        url: document.url.clone(),
        date: document.date(lang),
        issuers: reference
            .entities_of(&document.issuers)
            .iter()
            .map(|entity| Link { href: entity.href(lang), words: entity.label(lang).to_owned(), is_current: false })
            .collect(),
        issuer_names: document.issuer_names.clone(),
        languages: Lang::ALL.into_iter().filter(|lang| document.languages.contains(lang)).collect(),
        is_of_all_lines: document.lines.len() == reference.lines.len(),
        lines: if document.lines.len() == reference.lines.len() { Vec::new() } else { reference.lines_of(&document.lines) },
        uses: calls.chain(events).collect(),
        source: document
            .source_url
            .clone()
            .filter(|source| document.url.as_ref() != Some(source))
            .map(|source| (source.clone(), host(&source).trim_start_matches("www.").to_owned())),
        remark: document.confidence.remark(),
    }
}

fn facets(path: &DocumentsPath, who: &Anyone, filter: &Filter, found: &[&Document], reference: &Reference) -> Vec<Facet> {
    let (lang, state) = (path.lang, filter.state());
    let matching = |but: &'static str| found.iter().copied().filter(move |document| filter.takes(document, but));
    let toggled = |name, value: &str, is_chosen: bool| state.clone().with(name, (!is_chosen).then_some(value)).at(path);

    let mut kinds = Facet::new(who.t("documents-kind"));
    for (kind, count) in listing::most_frequent(listing::tally(matching("kind").map(|document| document.kind.as_str()))) {
        let is_chosen = filter.kind.as_ref() == Some(&kind);
        kinds.offer(lang, who.t(super::model::kind_key(&kind)), count, toggled("kind", &kind, is_chosen), is_chosen);
    }
    let mut issuers = Facet::new(who.t("documents-issuer"));
    let of_issuers = listing::tally(matching("entity").flat_map(|document| document.issuers.iter().map(String::as_str)));
    for (code, count) in listing::most_frequent(of_issuers) {
        let is_chosen = filter.entity.as_ref() == Some(&code);
        let name = reference.entity(&code).map_or(code.as_str(), |entity| entity.label(lang));
        issuers.offer(lang, name, count, toggled("entity", &code, is_chosen), is_chosen);
    }
    let mut lines = Facet::new(who.t("documents-line"));
    let of_lines = listing::tally(matching("line").flat_map(|document| document.lines.iter().map(String::as_str)));
    for line in &reference.lines {
        let count = of_lines.get(&line.code).copied().unwrap_or_default();
        let is_chosen = filter.line.as_ref() == Some(&line.code);
        if count > 0 || is_chosen {
            lines.offer(lang, format!("{} {}", line.display_code(), line.short.get(lang)), count, toggled("line", &line.code, is_chosen), is_chosen);
        }
    }
    let mut languages = Facet::new(who.t("documents-language"));
    for offered in Lang::ALL {
        let count = matching("language").filter(|document| document.languages.contains(&offered)).count();
        let is_chosen = filter.language == Some(offered);
        if count > 0 || is_chosen {
            languages.offer(lang, offered.own_name(), count, toggled("language", offered.code(), is_chosen), is_chosen);
        }
    }
    let mut years = Facet::new(who.t("documents-year"));
    let of_years: Vec<String> = matching("year").filter_map(Document::year).map(|year| year.to_string()).collect();
    for (year, count) in listing::tally(of_years.iter().map(String::as_str)).into_iter().rev() {
        let is_chosen = filter.year.is_some_and(|chosen| chosen.to_string() == year);
        years.offer(lang, &year, count, toggled("year", &year, is_chosen), is_chosen);
    }
    vec![kinds, issuers, lines, languages, years]
}

fn applied(path: &DocumentsPath, who: &Anyone, filter: &Filter, reference: &Reference) -> Vec<Applied> {
    let (lang, state) = (path.lang, filter.state());
    let mut applied = Vec::new();
    let mut note = |name: &'static str, words: Option<String>| {
        if let Some(words) = words {
            applied.push(Applied { words, href: state.clone().without(&[name]).at(path) });
        }
    };
    note("q", Some(filter.q.clone()).filter(|q| !q.is_empty()));
    note("kind", filter.kind.as_ref().map(|kind| who.t(super::model::kind_key(kind)).to_string()));
    note("entity", filter.entity.as_ref().and_then(|code| Some(reference.entity(code)?.label(lang).to_owned())));
    note("line", filter.line.as_ref().and_then(|code| Some(reference.line(code)?.chip(lang))));
    note("year", filter.year.map(|year| year.to_string()));
    note("language", filter.language.map(|lang| lang.own_name().to_owned()));
    applied
}

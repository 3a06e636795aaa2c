//! Who contributed to a call: pictures, each with its table and file.

use super::{CallHead, Tab, View, call_head, tabs};
use crate::{
    inputs::{
        feeds::CallFilePath,
        figures::{Figure, Figures, total},
        filter::{Facet, Filter},
        index::GLOBAL,
        rows::{language_key, recall},
        store::{self, Ledger},
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::{Lang, format, text},
    },
    reference::{
        self, Reference,
        paths::{CallFiguresPath, CallInputsPath, CallsPath},
    },
};
use askama::Template;
use jiff::{ToSpan, civil::Date};

#[derive(Template)]
#[template(path = "inputs/figures.html")]
struct FiguresPage {
    p: Page,
    call: CallHead,
    tabs: Vec<Tab>,
    all_href: String,
    total: u32,
    ledger: Vec<(&'static str, String, String)>,
    regions: Vec<Tile>,
    heads: Vec<String>,
    kinds: Vec<KindRow>,
    hides: bool,
    countries: Vec<Bar>,
    more_countries: Vec<Bar>,
    languages: Vec<Bar>,
    groups: Vec<GroupRow>,
    gaps: Vec<(&'static str, String)>,
    days: Option<DayChart>,
    files: Files,
}

struct Files {
    types: String,
    countries: String,
    languages: String,
    days: String,
}

struct Tile {
    name: String,
    count: String,
    detail: String,
    href: Option<String>,
}

struct KindRow {
    name: String,
    href: String,
    cells: Vec<(String, &'static str)>,
    total: String,
}

struct Bar {
    name: String,
    href: String,
    count: String,
    /// Of 100.
    width: u32,
}

struct GroupRow {
    name: String,
    inputs: String,
    heard: String,
    is_gap: bool,
}

/// Inputs by day, as an SVG of 1160 units.
struct DayChart {
    label: String,
    bars: Vec<DayBar>,
    ticks: Vec<(i64, String)>,
    deadline: Option<(i64, String)>,
    grid: Vec<(i64, String)>,
    rows: Vec<(String, String)>,
}

struct DayBar {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
    title: String,
}

/// Countries that are shown at once.
const MOST_COUNTRIES: usize = 10;

/// `/calls/{slug}/figures`
pub(crate) async fn page(path: CallFiguresPath, who: Anyone) -> Result<Reply> {
    let (reference, index) = (reference::recall(&who.site).await?, recall(&who.site).await?);
    let call = call_head(&who, &index, &path.slug).await?.ok_or(Error::NotFound)?;
    let numbers = store::numbers(who.db(), call.id).await?;
    let figures = Figures::new(&index, &reference, &Filter::read(None, Some(&path.slug)), &numbers);
    let all_href = CallInputsPath { lang: who.lang, slug: path.slug.clone() }.to_string();
    let words = Words { lang: who.lang, reference: &reference, all: &all_href };
    let file = |name: &str| CallFilePath { slug: path.slug.clone(), file: name.into() }.to_string();
    let p = who.page().titled(who.t("inputs-figures-title")).described(who.t("inputs-figures-lead").s("call", &call.title)).within(Section::Inputs);
    let mut countries = words.bars(Facet::Country, &figures.by_country);
    let view = FiguresPage {
        p: p.below(CallsPath { lang: who.lang }, who.t("nav-inputs")).below(&call.href, &call.title),
        tabs: tabs(&who, &index, &path.slug, View::Figures),
        total: figures.total,
        ledger: words.ledger(numbers.ledger),
        regions: words.tiles(&figures),
        heads: figures.regions.iter().map(|code| words.region(code)).collect(),
        kinds: words.kinds(&figures),
        hides: figures.kinds.iter().flat_map(|(_, figures)| figures).any(|figure| !figure.is_exact()),
        more_countries: countries.split_off(countries.len().min(MOST_COUNTRIES)),
        countries,
        languages: words.bars(Facet::Language, &figures.by_language),
        groups: words.groups(&figures),
        gaps: words.gaps(&figures),
        days: words.days(&figures),
        files: Files { types: file("types.csv"), countries: file("countries.csv"), languages: file("languages.csv"), days: file("days.csv") },
        call,
        all_href,
    };
    who.show(&view)
}

struct Words<'a> {
    lang: Lang,
    reference: &'a Reference,
    all: &'a str,
}

impl Words<'_> {
    fn t(&self, key: &'static str) -> String {
        text(self.lang, key).into()
    }

    fn number(&self, number: impl Into<i64>) -> String {
        format::number(self.lang, number.into())
    }

    fn filtered(&self, facet: Facet, value: &str) -> String {
        format!("{}?{}={value}", self.all, facet.name())
    }

    fn region(&self, code: &str) -> String {
        match code {
            GLOBAL => self.t("inputs-global"),
            "" => self.t("inputs-place-unknown"),
            code => self.reference.region(code).map_or_else(|| code.to_owned(), |region| region.name.get(self.lang).to_owned()),
        }
    }

    fn kind(&self, code: &str) -> String {
        self.reference.stakeholder_type(code).map_or_else(|| code.to_owned(), |kind| kind.name.get(self.lang).to_owned())
    }

    fn ledger(&self, ledger: Ledger) -> Vec<(&'static str, String, String)> {
        [
            ("", ledger.received, "inputs-ledger-received"),
            ("=", ledger.published, "inputs-ledger-published"),
            ("+", ledger.withheld, "inputs-ledger-withheld"),
            ("+", ledger.withdrawn, "inputs-ledger-withdrawn"),
            ("+", ledger.pending, "inputs-ledger-pending"),
        ]
        .map(|(sign, count, key)| (sign, self.number(count), self.t(key)))
        .into()
    }

    fn tiles(&self, figures: &Figures) -> Vec<Tile> {
        figures
            .regions
            .iter()
            .zip(&figures.by_region)
            .enumerate()
            .filter(|(_, (code, _))| !code.is_empty())
            .map(|(order, (code, count))| {
                let is_silent = *count == Figure::Exact(0);
                let kinds = figures.kinds.iter().filter(|(_, of)| of.get(order).is_some_and(|figure| *figure != Figure::Exact(0))).count();
                let detail = if is_silent { text(self.lang, "inputs-none-yet-short") } else { text(self.lang, "inputs-types-heard").n("count", kinds) };
                Tile {
                    name: self.region(code),
                    count: self.figure(*count),
                    detail: detail.into(),
                    href: (!is_silent).then(|| self.filtered(Facet::Region, code)),
                }
            })
            .collect()
    }

    fn kinds(&self, figures: &Figures) -> Vec<KindRow> {
        let most = figures.most();
        figures
            .kinds
            .iter()
            .map(|(code, cells)| KindRow {
                name: self.kind(code),
                href: self.filtered(Facet::Kind, code),
                cells: cells.iter().map(|cell| (self.figure(*cell), shade(*cell, most))).collect(),
                total: self.figure(total(cells.iter().copied())),
            })
            .collect()
    }

    /// A small figure with somebody anonymous in it is said as «fewer than five» (assurance V3).
    fn figure(&self, figure: Figure) -> String {
        in_words(self.lang, figure)
    }

    fn bars(&self, facet: Facet, counts: &[(String, u32)]) -> Vec<Bar> {
        let most = counts.first().map_or(1, |(_, count)| *count).max(1);
        counts
            .iter()
            .map(|(value, count)| Bar {
                name: match facet {
                    Facet::Country => self.reference.country(value).map_or_else(|| value.clone(), |country| country.name.get(self.lang).to_owned()),
                    _ => value.parse().map_or_else(|_| value.clone(), |lang| self.t(language_key(lang))),
                },
                href: self.filtered(facet, value),
                count: self.number(*count),
                width: count * 100 / most,
            })
            .collect()
    }

    fn groups(&self, figures: &Figures) -> Vec<GroupRow> {
        figures
            .groups
            .iter()
            .map(|group| GroupRow {
                name: self.t(group.situation.key()),
                inputs: self.number(group.inputs),
                heard: text(self.lang, "inputs-group-heard").n("heard", group.heard).n("count", group.countries).into(),
                is_gap: group.inputs == 0,
            })
            .collect()
    }

    /// Who has not been heard yet: kind of gap, names.
    fn gaps(&self, figures: &Figures) -> Vec<(&'static str, String)> {
        let list = |names: Vec<String>| (!names.is_empty()).then(|| format::list_and(self.lang, &names));
        let kinds = list(figures.silent_kinds().map(|code| self.kind(code)).collect());
        let regions = figures.regions.iter().zip(&figures.by_region).filter(|(code, count)| **count == Figure::Exact(0) && *code != GLOBAL);
        let regions = list(regions.map(|(code, _)| self.region(code)).collect());
        let silent = |lang: &Lang| !figures.by_language.iter().any(|(code, _)| code == lang.code());
        let languages = list(Lang::ALL.into_iter().filter(silent).map(|lang| self.t(language_key(lang))).collect());
        let groups = list(figures.groups.iter().filter(|group| group.inputs == 0).map(|group| self.t(group.situation.key())).collect());
        [("inputs-facet-type", kinds), ("inputs-facet-region", regions), ("inputs-groups", groups), ("inputs-facet-language", languages)]
            .into_iter()
            .filter_map(|(key, names)| Some((key, names?)))
            .collect()
    }

    fn days(&self, figures: &Figures) -> Option<DayChart> {
        const WIDTH: i64 = 1100;
        const HEIGHT: i64 = 150;
        let (first, last) = figures.span().filter(|_| !figures.days.is_empty())?;
        let length = days_between(first, last) + 1;
        let most = i64::from(figures.days.iter().map(|day| day.count).max().unwrap_or(1)).max(1);
        let place = |date: Date| 30 + days_between(first, date) * WIDTH / length;
        let width = (WIDTH / length - 1).clamp(2, 40);
        let bars = figures.days.iter().filter(|day| day.date <= last).map(|day| {
            let height = (i64::from(day.count) * HEIGHT / most).max(3);
            let count = text(self.lang, "inputs-count").n("count", day.count);
            let title = text(self.lang, "label-value").s("label", format::date_long(self.lang, day.date)).s("value", count).into();
            DayBar { x: place(day.date), y: 20 + HEIGHT - height, width, height, title }
        });
        let step = (length / 8).max(1);
        let ticks = (0..length).step_by(usize::try_from(step).unwrap_or(1)).filter_map(|day| first.checked_add(day.days()).ok());
        let deadline = figures.closes_on.filter(|closes| *closes <= last).map(|closes| (place(closes) + width, self.t("inputs-deadline")));
        Some(DayChart {
            label: text(self.lang, "inputs-days-label").s("from", format::date_long(self.lang, first)).s("to", format::date_long(self.lang, last)).into(),
            bars: bars.collect(),
            ticks: ticks.map(|date| (place(date), format::day_month(self.lang, date))).collect(),
            deadline,
            grid: vec![(20, self.number(most)), (20 + HEIGHT, self.number(0))],
            rows: figures.days.iter().map(|day| (format::date_long(self.lang, day.date), self.number(day.count))).collect(),
        })
    }
}

/// A figure as pages show it.
pub(super) fn in_words(lang: Lang, figure: Figure) -> String {
    let number = |count: u32| format::number(lang, i64::from(count));
    match figure {
        Figure::Exact(count) => number(count),
        Figure::Small => format!("<{}", number(5)),
        Figure::Withheld => "…".into(),
        Figure::AtLeast(count) => format!("≥{}", number(count)),
    }
}

/// The tint of a cell.
fn shade(figure: Figure, most: u32) -> &'static str {
    match figure {
        Figure::Exact(0) => "m0",
        Figure::Exact(count) if count * 3 > most * 2 => "m3",
        Figure::Exact(count) if count * 3 > most => "m2",
        _ => "m1",
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

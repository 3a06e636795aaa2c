//! The picture of entries in time: years from left to right, a lane for each line.

use crate::{
    action_lines::model::{Entry, Kind},
    platform::i18n::{Lang, text},
    reference::{Line, Reference},
};
use std::collections::BTreeMap;

/// Where the lanes begin, left of it stand their names.
const LEFT: i32 = 150;
const WIDTH: i32 = 1160;
const TOP: i32 = 28;
const ROW: i32 = 15;
/// The marks of one year and line stand beside one another, then one below the other.
const MARK: i32 = 12;
/// The year of the Plan of Action.
const SUMMIT: i16 = 2003;

/// Ready to be drawn.
pub struct Timeline<'a> {
    pub height: i32,
    pub bottom: i32,
    pub ticks: Vec<Tick>,
    pub lanes: Vec<Lane<'a>>,
}

pub struct Tick {
    pub x: i32,
    pub year: i16,
    pub is_named: bool,
}

pub struct Lane<'a> {
    pub line: &'a Line,
    pub y: i32,
    pub height: i32,
    pub middle: i32,
    pub marks: Vec<Mark<'a>>,
}

pub struct Mark<'a> {
    pub kind: Kind,
    pub x: i32,
    pub y: i32,
    /// What the mark says to who points at it.
    pub label: String,
    pub years: String,
    pub title: &'a str,
    pub title_lang: Lang,
    pub href: String,
}

impl Mark<'_> {
    /// Points of the shape of a challenge (diamond) or trend (triangle).
    #[must_use]
    pub fn points(&self) -> String {
        let (x, y) = (self.x, self.y);
        match self.kind {
            Kind::Trend => format!("{x},{} {},{} {},{}", y - 5, x + 5, y + 4, x - 5, y + 4),
            Kind::Milestone | Kind::Challenge => format!("{x},{} {},{y} {x},{} {},{y}", y - 5, x + 5, y + 5, x - 5),
        }
    }
}

impl<'a> Timeline<'a> {
    /// The picture of `entries`; lines without any have no lane.
    #[must_use]
    pub fn of(entries: &[&'a Entry], reference: &'a Reference, lang: Lang) -> Self {
        let years = entries.iter().filter_map(|entry| entry.year_from);
        // What began before the Summit stands at its first year.
        let (first, last) = (years.clone().min().unwrap_or(SUMMIT).max(SUMMIT), years.max().unwrap_or(SUMMIT).max(SUMMIT));
        let span = i32::from(last - first) + 1;
        let year_width = (WIDTH - LEFT) / span;
        let x_of = |year: i16| LEFT + i32::from((year - first).max(0)) * year_width;
        let across = (year_width / MARK).clamp(1, 6);

        let mut lanes = Vec::new();
        let mut y = TOP;
        for line in &reference.lines {
            let mut of_line: Vec<&&Entry> = entries.iter().filter(|entry| entry.line == line.code).collect();
            if of_line.is_empty() {
                continue;
            }
            of_line.sort_by_key(|entry| entry.moment());
            let mut in_year: BTreeMap<i16, i32> = BTreeMap::new();
            let mut rows = 1;
            let mut marks = Vec::new();
            for entry in of_line {
                let Some(year) = entry.year_from.map(|year| year.max(first)) else { continue };
                let place = in_year.entry(year).or_default();
                let (column, row) = (*place % across, *place / across);
                *place += 1;
                rows = rows.max(row + 1);
                marks.push(mark(entry, x_of(year) + MARK / 2 + 2 + column * MARK, y + ROW / 2 + 4 + row * ROW, lang));
            }
            let height = rows * ROW + 8;
            lanes.push(Lane { line, y, height, middle: y + height / 2 + 4, marks });
            y += height + 3;
        }
        let step = if span > 24 { 5 } else { 1 + i16::from(span > 14) };
        let ticks = (first..=last).map(|year| Tick { x: x_of(year), year, is_named: year % step == 0 }).collect();
        Self { height: y + 8, bottom: y, ticks, lanes }
    }
}

fn mark(entry: &Entry, x: i32, y: i32, lang: Lang) -> Mark<'_> {
    let (title, title_lang) = entry.title.pick(lang);
    let years = entry.years(lang);
    Mark {
        kind: entry.kind,
        x,
        y,
        label: text(lang, "label-value").s("label", &years).s("value", title).into(),
        years,
        title,
        title_lang,
        href: entry.href(lang),
    }
}

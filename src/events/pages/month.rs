//! A month of the calendar.

use super::Row;
use crate::{
    events::model::Event,
    platform::{
        http::{listing::State, page::Link},
        i18n::{Lang, format},
    },
    reference::{Reference, paths::EventsPath},
};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// A month as weeks of days.
pub(super) struct Month {
    pub title: String,
    pub previous: Link,
    pub next: Link,
    /// The present month, where another is shown.
    pub present: Option<String>,
    /// Short and long names of the days of a week.
    pub heads: Vec<(String, String)>,
    pub weeks: Vec<Vec<Option<Cell>>>,
    /// Events of which only a period is known that this month touches.
    pub undated: Vec<Row>,
    pub is_empty: bool,
    /// The nearest months with events, where this one has none.
    pub nearest: Vec<Link>,
}

pub(super) struct Cell {
    pub iso: String,
    pub number: String,
    pub words: String,
    pub is_today: bool,
    pub items: Vec<Item>,
}

pub(super) struct Item {
    pub href: String,
    pub title: String,
    pub lang: Lang,
    pub hue: &'static str,
    /// Which day of an event of several days, and of how many.
    pub nth: Option<(i32, i32)>,
}

pub(super) fn month(path: &EventsPath, taken: &[&Event], state: &State, first: Date, today: Date, reference: &Reference) -> Month {
    let (lang, last) = (path.lang, first.last_of_month());
    let at = |month: Date| state.clone().with("month", Some(month.strftime("%Y-%m"))).at(path);
    let named = |month: Date| Link { href: at(month), words: format::month_year(lang, month.year(), month.month()), is_current: false };
    let (dated, undated): (Vec<&Event>, Vec<&Event>) =
        taken.iter().copied().filter(|event| event.when.touches(first, last)).partition(|event| event.when.is_exact());
    let nearest = if dated.is_empty() { nearest(taken, first, last).into_iter().map(named).collect() } else { Vec::new() };
    Month {
        title: format::month_year(lang, first.year(), first.month()),
        previous: named(first.checked_sub(1.month()).unwrap_or(first)),
        next: named(first.checked_add(1.month()).unwrap_or(first)),
        present: (first != today.first_of_month()).then(|| state.clone().without(&["month"]).at(path)),
        heads: Weekday::Monday.cycle_forward().take(7).map(|day| (format::weekday_short(lang, day), format::weekday_long(lang, day))).collect(),
        weeks: weeks(lang, &dated, first, last, today),
        undated: undated.into_iter().map(|event| Row::of(event, lang, today, reference)).collect(),
        is_empty: dated.is_empty(),
        nearest,
    }
}

/// The months before and after with an event of known days.
fn nearest(taken: &[&Event], first: Date, last: Date) -> Vec<Date> {
    let exact = || taken.iter().filter(|event| event.when.is_exact());
    let before = exact().filter(|event| event.when.ends < first).map(|event| event.when.ends.first_of_month()).max();
    let after = exact().filter(|event| event.when.starts > last).map(|event| event.when.starts.first_of_month()).min();
    before.into_iter().chain(after).collect()
}

fn weeks(lang: Lang, dated: &[&Event], first: Date, last: Date, today: Date) -> Vec<Vec<Option<Cell>>> {
    let lead = usize::from(first.weekday().to_monday_zero_offset().unsigned_abs());
    let mut cells: Vec<Option<Cell>> = (0..lead).map(|_| None).collect();
    cells.extend(first.series(1.day()).take_while(|day| *day <= last).map(|day| Some(cell(lang, dated, day, today))));
    while !cells.len().is_multiple_of(7) {
        cells.push(None);
    }
    let mut weeks: Vec<Vec<Option<Cell>>> = Vec::new();
    for (place, cell) in cells.into_iter().enumerate() {
        if place.is_multiple_of(7) {
            weeks.push(Vec::new());
        }
        if let Some(week) = weeks.last_mut() {
            week.push(cell);
        }
    }
    weeks
}

fn cell(lang: Lang, dated: &[&Event], day: Date, today: Date) -> Cell {
    let items = dated.iter().filter(|event| event.when.touches(day, day)).map(|event| {
        let (title, title_lang) = event.title.pick(lang);
        let days = (event.when.ends - event.when.starts).get_days() + 1;
        Item {
            href: event.href(lang),
            title: title.to_owned(),
            lang: title_lang,
            hue: event.track.hue(),
            nth: (days > 1).then(|| ((day - event.when.starts).get_days() + 1, days)),
        }
    });
    Cell { iso: day.to_string(), number: day.day().to_string(), words: format::date_full(lang, day), is_today: day == today, items: items.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weeks_begin_on_monday_and_are_whole() {
        let weeks = weeks(Lang::En, &[], date(2025, 7, 1), date(2025, 7, 31), date(2025, 7, 9));
        assert!(weeks.iter().all(|week| week.len() == 7));
        assert!(weeks[0][0].is_none() && weeks[0][1].as_ref().is_some_and(|cell| cell.number == "1"));
        assert!(weeks[1][2].as_ref().is_some_and(|cell| cell.is_today));
        assert_eq!(weeks.iter().flatten().flatten().count(), 31);
    }
}

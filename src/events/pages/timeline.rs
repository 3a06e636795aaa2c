//! All tracks of the road map on one line of time.

use super::Row;
use crate::{
    events::{model::Event, model::Track},
    platform::{
        http::{listing::State, page::Link},
        i18n::{Lang, format, text},
        text::beginning,
    },
    reference::{Reference, paths::EventsPath},
};
use jiff::{ToSpan, civil::Date};

/// The picture, in units of its view box, and the same as rows.
pub(super) struct Timeline {
    pub height: i32,
    pub lanes: Vec<Lane>,
    /// Where each year or month begins, and its name where there is room.
    pub ticks: Vec<(f64, Option<String>)>,
    pub today: Option<f64>,
    pub rows: Vec<Row>,
    /// Other stretches of time to look at.
    pub stretches: Vec<Link>,
}

pub(super) struct Lane {
    pub title: &'static str,
    pub hue: &'static str,
    pub top: i32,
    pub height: i32,
    pub marks: Vec<Mark>,
}

/// An event: a dot, or a bar where it lasts.
pub(super) struct Mark {
    pub href: String,
    pub name: String,
    pub x: f64,
    pub width: f64,
    pub y: i32,
    /// Only a period is known.
    pub is_vague: bool,
    /// What stands beside it, where there is room: where, whether it ends there, and the words.
    pub label: Option<(f64, bool, String, Lang)>,
}

pub(super) const WIDTH: f64 = 1160.0;
const LEFT: f64 = 14.0;
const TOP: i32 = 30;
const ROW: i32 = 18;
/// The width of a letter, on average.
const LETTER: f64 = 6.3;
/// Up to so many days, months are marked instead of years.
const BY_MONTHS: i32 = 550;
/// Marks that can all have their words.
const LABELLED: usize = 60;

/// From days to units.
struct Scale {
    first: Date,
    last: Date,
    days: f64,
}

impl Scale {
    fn of(taken: &[&Event]) -> Option<Self> {
        let first = taken.iter().map(|event| event.when.starts).min()?.first_of_month();
        let last = taken.iter().map(|event| event.when.ends).max()?.last_of_month();
        let is_long = (last - first).get_days() > BY_MONTHS;
        let (first, last) = if is_long { (first.first_of_year(), last.last_of_year()) } else { (first, last) };
        Some(Self { first, last, days: f64::from((last - first).get_days() + 1) })
    }

    fn x(&self, day: Date) -> f64 {
        let x = LEFT + f64::from((day - self.first).get_days()) / self.days * (WIDTH - LEFT - 10.0);
        (x * 10.0).round() / 10.0
    }

    /// Where years begin, or months where there are few, with the names that have room.
    fn ticks(&self, lang: Lang) -> Vec<(f64, Option<String>)> {
        let is_long = (self.last - self.first).get_days() > BY_MONTHS;
        let every = if is_long { 1.year() } else { 1.month() };
        let starts: Vec<Date> = self.first.series(every).take_while(|day| *day <= self.last).collect();
        let step = starts.len().div_ceil(26);
        let name = |day: &Date| match (is_long, day.month()) {
            (true, _) => day.year().to_string(),
            (false, month) if month == 1 || *day == self.first => super::month_of(lang, &format::month_short(lang, month), &day.year().to_string()),
            (false, month) => format::month_short(lang, month),
        };
        starts.iter().enumerate().map(|(place, day)| (self.x(*day), place.is_multiple_of(step).then(|| name(day)))).collect()
    }
}

pub(super) fn timeline(path: &EventsPath, taken: &[&Event], state: &State, today: Date, reference: &Reference) -> Timeline {
    let lang = path.lang;
    let mut timeline = Timeline {
        height: TOP,
        lanes: Vec::new(),
        ticks: Vec::new(),
        today: None,
        rows: taken.iter().rev().map(|event| Row::of(event, lang, today, reference)).collect(),
        stretches: stretches(path, state, today),
    };
    let Some(scale) = Scale::of(taken) else { return timeline };
    for track in Track::ALL {
        let events: Vec<&Event> = taken.iter().copied().filter(|event| event.track == track).collect();
        if !events.is_empty() {
            let drawn = lane(lang, track, &events, &scale, timeline.height, taken.len() <= LABELLED);
            timeline.height += drawn.height + 6;
            timeline.lanes.push(drawn);
        }
    }
    timeline.ticks = scale.ticks(lang);
    timeline.today = (scale.first <= today && today <= scale.last).then(|| scale.x(today));
    timeline
}

fn lane(lang: Lang, track: Track, events: &[&Event], scale: &Scale, top: i32, is_labelled: bool) -> Lane {
    // How far each row of the lane is taken.
    let mut taken_to: Vec<f64> = Vec::new();
    let mut marks = Vec::new();
    for event in events {
        let (x, width) = (scale.x(event.when.starts), scale.x(event.when.ends) - scale.x(event.when.starts));
        let (title, title_lang) = event.title.pick(lang);
        let words = beginning(title, 34);
        #[expect(clippy::cast_precision_loss, reason = "at most some forty letters")]
        let room = words.chars().count() as f64 * LETTER + 14.0;
        let from = x - 7.0;
        let end = x + width.max(0.0) + 7.0;
        let fits_after = end + room <= WIDTH;
        let label = is_labelled.then_some((if fits_after { end + 4.0 } else { from - 4.0 }, !fits_after, words, title_lang));
        let (from, to) = match (&label, fits_after) {
            (None, _) => (from, end),
            (Some(_), true) => (from, end + room),
            (Some(_), false) => (from - room, end),
        };
        let row = taken_to.iter().position(|taken| *taken <= from).unwrap_or_else(|| {
            taken_to.push(0.0);
            taken_to.len() - 1
        });
        if let Some(taken) = taken_to.get_mut(row) {
            *taken = to;
        }
        marks.push(Mark {
            href: event.href(lang),
            name: text(lang, "label-value").s("label", event.when.words(lang)).s("value", title).into(),
            x,
            width: if width < 8.0 { 0.0 } else { width },
            y: top + 36 + i32::try_from(row).unwrap_or_default() * ROW,
            is_vague: !event.when.is_exact(),
            label,
        });
    }
    let rows = i32::try_from(taken_to.len()).unwrap_or(1);
    Lane { title: track.key(), hue: track.hue(), top, height: rows * ROW + 34, marks }
}

/// The whole, the years of the review, and the year around today.
fn stretches(path: &EventsPath, state: &State, today: Date) -> Vec<Link> {
    let t = |key| text(path.lang, key).to_string();
    let whole = state.clone().without(&["from", "to"]);
    let review = whole.clone().with("from", Some("2021-01-01"));
    let half = |ahead: bool| if ahead { today.checked_add(6.months()) } else { today.checked_sub(6.months()) }.unwrap_or(today);
    let around = whole.clone().with("from", Some(half(false).first_of_month())).with("to", Some(half(true).last_of_month()));
    let here = state.at(path);
    [(whole, "events-stretch-all"), (review, "events-stretch-review"), (around, "events-stretch-around")]
        .into_iter()
        .map(|(stretch, key)| {
            let href = stretch.at(path);
            Link { is_current: href == here, href, words: t(key) }
        })
        .collect()
}

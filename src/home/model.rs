//! What the home page shows, and the shape of its timeline.

use crate::platform::i18n::{Lang, Text, text};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Everything that the home page asks of the database.
#[derive(Debug, Clone, Deserialize)]
pub struct Overview {
    pub now: Timestamp,
    /// The call to show: the open one that closes first, else the next, else the last.
    pub call: Option<Call>,
    pub open_calls: i64,
    /// What is on or comes next, soonest first.
    pub next: Vec<Event>,
    /// What was held last, newest first.
    pub held: Vec<Event>,
    /// Milestones per year.
    pub years: BTreeMap<i16, i64>,
    pub lines: BTreeMap<String, LineCount>,
    pub inputs: Vec<Input>,
    pub figures: Figures,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Call {
    pub slug: String,
    pub title: String,
    pub lang: Lang,
    pub convener: String,
    pub legal_basis: Option<String>,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    pub time_zone: String,
    pub questions: i64,
    pub is_demonstration: bool,
}

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallState {
    Open,
    Upcoming,
    Closed,
}

impl Call {
    #[must_use]
    pub fn state(&self, now: Timestamp) -> CallState {
        match (self.opens_at, self.closes_at) {
            (_, Some(closes)) if closes <= now => CallState::Closed,
            (Some(opens), Some(_)) if opens <= now => CallState::Open,
            (Some(opens), _) if opens > now => CallState::Upcoming,
            _ => CallState::Closed,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    pub slug: String,
    pub title: String,
    pub lang: Lang,
    pub starts_on: Date,
    pub ends_on: Date,
    pub precision: String,
    pub city: Option<String>,
    pub organizers: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub struct LineCount {
    pub entries: i64,
    pub goals: i64,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Input {
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub stakeholder_type: String,
    pub country: Option<String>,
    pub region: Option<String>,
    pub received_on: Date,
    pub action_lines: Vec<String>,
    pub is_demonstration: bool,
    pub extract: Option<String>,
    pub extract_lang: Option<Lang>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Figures {
    pub entries: i64,
    pub links: i64,
    pub events: i64,
    pub commitments: i64,
    pub inputs: i64,
}

/// «24 days», «31 hours», «5 minutes»: how long it is to a moment `seconds` away.
#[must_use]
pub fn time_left(lang: Lang, seconds: i64) -> Text {
    match seconds {
        172_800.. => text(lang, "days-left").n("count", seconds / 86_400),
        7200.. => text(lang, "hours-left").n("count", seconds / 3600),
        _ => text(lang, "minutes-left").n("count", (seconds / 60).max(1)),
    }
}

/// First year of the process: the Geneva phase.
pub const FIRST_YEAR: i16 = 2003;
/// Width of the timeline.
pub const WIDTH: i16 = 1160;
const BASE: i64 = 186;

/// A year of the timeline with the geometry of its bar.
#[derive(Debug)]
pub struct Year {
    pub number: i16,
    pub milestones: i64,
    /// Start and width of the year's column.
    pub column_x: String,
    pub column_width: String,
    pub bar_x: String,
    pub bar_width: String,
    pub bar_y: i64,
    pub bar_height: i64,
    pub middle: String,
    /// Text that names the turning point.
    pub turn: Option<&'static str>,
    /// Where the name of the turning point is anchored, and how.
    pub turn_x: String,
    pub anchor: &'static str,
    pub stem_end: i64,
    /// Whether the year is written under the axis.
    pub is_marked: bool,
}

fn turning_point(year: i16) -> Option<&'static str> {
    match year {
        2003 => Some("home-turn-geneva"),
        2005 => Some("home-turn-tunis"),
        2015 => Some("home-turn-ten"),
        2025 => Some("home-turn-twenty"),
        _ => None,
    }
}

/// The years from [`FIRST_YEAR`] to `last`, from right to left where the language is read so.
#[must_use]
pub fn timeline(milestones: &BTreeMap<i16, i64>, last: i16, lang: Lang) -> Vec<Year> {
    let last = last.max(FIRST_YEAR + 1);
    let columns = f64::from(last - FIRST_YEAR + 1);
    let width = f64::from(WIDTH) / columns;
    let most = milestones.range(FIRST_YEAR..).map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let is_mirrored = lang.dir() == "rtl";
    (FIRST_YEAR..=last)
        .map(|year| {
            let count = milestones.get(&year).copied().unwrap_or(0);
            let place = f64::from(if is_mirrored { last - year } else { year - FIRST_YEAR });
            let (start, end) = (place * width, (place + 1.0) * width);
            let height = if count == 0 { 2 } else { 10 + 110 * count / most };
            let middle = f64::midpoint(start, end);
            // At the edges the name begins or ends with the picture.
            let (turn_x, anchor) = if place < 0.5 {
                (start + 4.0, "start")
            } else if place > columns - 3.5 {
                (end - 4.0, "end")
            } else {
                (middle, "middle")
            };
            Year {
                number: year,
                milestones: count,
                column_x: format!("{start:.1}"),
                column_width: format!("{width:.1}"),
                bar_x: format!("{:.1}", start + 4.0),
                bar_width: format!("{:.1}", width - 8.0),
                bar_y: BASE - height,
                bar_height: height,
                middle: format!("{middle:.1}"),
                turn: turning_point(year),
                turn_x: format!("{turn_x:.1}"),
                anchor,
                stem_end: BASE - height - 4,
                is_marked: turning_point(year).is_some() || year % 5 == 0,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(opens_at: Option<&str>, closes_at: Option<&str>) -> Call {
        Call {
            slug: "call".into(),
            title: "Call".into(),
            lang: Lang::En,
            convener: "ITU".into(),
            legal_basis: None,
            opens_at: opens_at.map(|at| at.parse().expect("an instant")),
            closes_at: closes_at.map(|at| at.parse().expect("an instant")),
            time_zone: "Europe/Zurich".into(),
            questions: 1,
            is_demonstration: false,
        }
    }

    #[test]
    fn a_call_is_open_from_its_opening_until_its_deadline() {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().expect("an instant");
        assert_eq!(call(Some("2026-11-24T12:00:00Z"), Some("2026-12-01T00:00:00Z")).state(now), CallState::Open);
        assert_eq!(call(Some("2026-11-24T12:00:01Z"), Some("2026-12-01T00:00:00Z")).state(now), CallState::Upcoming);
        assert_eq!(call(Some("2026-11-01T00:00:00Z"), Some("2026-11-24T12:00:00Z")).state(now), CallState::Closed);
        assert_eq!(call(None, None).state(now), CallState::Closed, "a call of the past whose dates are not known");
    }

    #[test]
    fn time_left_is_told_in_the_unit_that_matters() {
        assert_eq!(time_left(Lang::En, 24 * 86_400 + 5).to_string(), "24 days");
        assert_eq!(time_left(Lang::En, 172_799).to_string(), "47 hours");
        assert_eq!(time_left(Lang::En, 3600).to_string(), "60 minutes");
        assert_eq!(time_left(Lang::En, 5).to_string(), "1 minute");
    }

    #[test]
    fn the_timeline_runs_in_the_direction_of_reading() {
        let milestones = BTreeMap::from([(2003, 5), (2025, 15)]);
        let start = |lang| timeline(&milestones, 2027, lang).first().map(|year| (year.number, year.column_x.clone(), year.anchor));
        assert_eq!(start(Lang::En), Some((2003, "0.0".into(), "start")));
        assert_eq!(start(Lang::Ar), Some((2003, "1113.6".into(), "end")));
        assert_eq!(timeline(&milestones, 2027, Lang::En).len(), 25);
        assert!(timeline(&milestones, 2027, Lang::En).iter().all(|year| year.bar_y >= 60 && year.bar_height > 0));
    }
}

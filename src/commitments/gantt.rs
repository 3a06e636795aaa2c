//! Activities in time: bars in lanes, a line for today. Geometry only; the template draws it.

use crate::platform::i18n::{Lang, format};
use jiff::{ToSpan, civil::Date};

const WIDTH: i32 = 1160;
const TOP: i32 = 34;
const ROW: i32 = 26;
/// A single day must be seen, and hit.
const LEAST: i32 = 14;
const GAP: i32 = 4;

/// Ready to be drawn; `left` is where time begins.
pub struct Gantt {
    pub height: i32,
    pub bottom: i32,
    pub ticks: Vec<Tick>,
    pub lanes: Vec<Lane>,
    pub today: Option<i32>,
}

pub struct Tick {
    pub x: i32,
    pub words: String,
}

/// A lane with its name and its bars.
pub struct Lane {
    pub name: String,
    pub name_lang: Lang,
    pub href: String,
    pub y: i32,
    pub height: i32,
    /// Base line of the name.
    pub text_y: i32,
    pub note: Option<String>,
    pub bars: Vec<Bar>,
}

pub struct Bar {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub label: String,
    pub href: String,
    pub state: BarState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarState {
    Done,
    Plan,
    Deadline,
}

/// What is to be drawn as one lane.
pub struct Track {
    pub name: String,
    pub name_lang: Lang,
    pub href: String,
    pub note: Option<String>,
    pub spans: Vec<Span>,
}

/// What is to be drawn as one bar.
pub struct Span {
    pub from: Date,
    pub to: Date,
    pub label: String,
    pub href: String,
    pub is_deadline: bool,
}

impl BarState {
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Plan => "plan",
            Self::Deadline => "late",
        }
    }
}

impl Gantt {
    /// The picture of `tracks`; none where nothing has a date. With `beside` the names stand left of the bars and cut to
    /// the room there, else above them.
    #[must_use]
    pub fn of(tracks: Vec<Track>, today: Date, lang: Lang, beside: bool) -> Option<Self> {
        let spans = || tracks.iter().flat_map(|track| &track.spans);
        let first = spans().map(|span| span.from).min()?.first_of_month();
        let last = spans().map(|span| span.to).max()?.last_of_month();
        let left = if beside { 440 } else { 12 };
        let scale = Scale { first, days: (last - first).get_days().max(1), left, width: WIDTH - left - 12 };
        let mut y = TOP;
        let mut lanes = Vec::new();
        for track in tracks {
            let drawn = lane(track, &scale, y, today, beside);
            y += drawn.height + 4;
            lanes.push(drawn);
        }
        let today = (first <= today && today <= last).then(|| scale.x(today));
        Some(Self { height: y + 22, bottom: y, ticks: scale.ticks(last, lang), lanes, today })
    }
}

struct Scale {
    first: Date,
    days: i32,
    left: i32,
    width: i32,
}

impl Scale {
    fn x(&self, day: Date) -> i32 {
        self.left + (day - self.first).get_days() * self.width / self.days
    }

    /// Years, or quarters where the whole is short.
    fn ticks(&self, last: Date, lang: Lang) -> Vec<Tick> {
        let is_short = self.days < 800;
        let mut ticks = Vec::new();
        let mut day = self.first;
        while day <= last {
            let begins_year = day.month() == 1;
            if begins_year || (is_short && day.month() % 3 == 1) {
                let words = match (begins_year, ticks.is_empty()) {
                    (true, _) => day.year().to_string(),
                    (false, true) => format!("{} {}", format::month_short(lang, day.month()), day.year()),
                    (false, false) => format::month_short(lang, day.month()),
                };
                ticks.push(Tick { x: self.x(day), words });
            }
            let Ok(next) = day.checked_add(1.month()) else { break };
            day = next;
        }
        ticks
    }
}

fn lane(track: Track, scale: &Scale, y: i32, today: Date, beside: bool) -> Lane {
    let top = if beside { y + 5 } else { y + 26 };
    let mut spans = track.spans;
    spans.sort_by_key(|span| (span.from, span.to));
    // Where each row ends that is begun.
    let mut rows: Vec<i32> = Vec::new();
    let mut bars = Vec::new();
    for span in spans {
        let x = scale.x(span.from);
        let width = (scale.x(span.to) - x).max(LEAST).min(WIDTH - x);
        let row = rows.iter().position(|end| *end + GAP <= x).unwrap_or(rows.len());
        match rows.get_mut(row) {
            Some(end) => *end = x + width,
            None => rows.push(x + width),
        }
        let state = match (span.to < today, span.is_deadline) {
            (_, true) => BarState::Deadline,
            (true, false) => BarState::Done,
            (false, false) => BarState::Plan,
        };
        let y = top + i32::try_from(row).unwrap_or_default() * (ROW - 8);
        bars.push(Bar { x, y, width, label: span.label, href: span.href, state });
    }
    let rows = i32::try_from(rows.len()).unwrap_or(1).max(1);
    let height = if beside { ROW } else { 30 + rows * (ROW - 8) };
    Lane {
        name: if beside { crate::platform::text::beginning(&track.name, 58) } else { track.name },
        name_lang: track.name_lang,
        href: track.href,
        y,
        height,
        text_y: y + 17,
        note: track.note,
        bars,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn span(from: Date, to: Date) -> Span {
        Span { from, to, label: String::new(), href: String::new(), is_deadline: false }
    }

    fn track(spans: Vec<Span>) -> Track {
        Track { name: "T".into(), name_lang: Lang::En, href: String::new(), note: None, spans }
    }

    #[test]
    fn bars_that_would_cover_one_another_stand_in_rows() {
        let day = date(2025, 7, 1);
        let picture = Gantt::of(vec![track(vec![span(day, day), span(day, day), span(date(2026, 7, 1), date(2026, 8, 1))])], day, Lang::En, false).unwrap();
        let ys: Vec<_> = picture.lanes[0].bars.iter().map(|bar| bar.y).collect();
        assert_eq!(ys[0], ys[2]);
        assert!(ys[1] > ys[0]);
    }

    #[test]
    fn a_day_is_wide_enough_and_stays_inside() {
        let picture = Gantt::of(
            vec![track(vec![span(date(2020, 1, 1), date(2020, 1, 1)), span(date(2027, 12, 31), date(2027, 12, 31))])],
            date(2019, 1, 1),
            Lang::En,
            false,
        )
        .unwrap();
        for bar in &picture.lanes[0].bars {
            assert!(bar.width >= 10 && bar.x + bar.width <= WIDTH, "{} {}", bar.x, bar.width);
        }
        assert_eq!(picture.today, None, "today lies outside");
        assert!(Gantt::of(vec![track(Vec::new())], date(2019, 1, 1), Lang::En, false).is_none());
    }
}

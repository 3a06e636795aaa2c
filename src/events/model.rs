//! Events and the joint calendar they stand in.

use crate::{
    documents::Confidence,
    platform::i18n::{
        ByLang, Lang,
        format::{self, Precision},
    },
    reference::{Reference, paths::EventPath},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

/// All events in the order in which they begin.
#[derive(Debug, Default)]
pub struct Calendar(pub Vec<Event>);

/// A meeting, a forum, a deadline: something of the process that has a date.
#[derive(Debug, Clone)]
pub struct Event {
    pub slug: String,
    /// As in the data: see [`kind_key`].
    pub kind: String,
    pub track: Track,
    pub when: When,
    pub mode: Option<Mode>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub venue: Option<String>,
    /// The event's own site.
    pub url: Option<String>,
    /// Codes of the entities that organize it.
    pub organizers: Vec<String>,
    /// Names of other organizers.
    pub organizer_names: Vec<String>,
    /// Codes of the Action Lines it concerns.
    pub lines: Vec<String>,
    /// Codes of the Action Lines that its sessions concern.
    pub session_lines: Vec<String>,
    pub source_urls: Vec<String>,
    pub confidence: Confidence,
    pub sequence: i32,
    pub added_at: Timestamp,
    pub changed_at: Timestamp,
    pub session_count: i64,
    pub title: ByLang,
    pub description: ByLang,
}

/// The days of an event, as far as they are known, and its times where there are any.
#[derive(Debug, Clone)]
pub struct When {
    pub starts: Date,
    pub ends: Date,
    /// With [`Precision::Month`] and [`Precision::Year`] the days only span the period and are never shown.
    pub precision: Precision,
    pub start_time: Option<Time>,
    pub end_time: Option<Time>,
    pub zone: Option<String>,
}

/// The strand of the road map to which an event belongs: who drives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Track {
    Joint,
    Unga,
    Itu,
    Unesco,
    Cstd,
    Ungis,
    Igf,
}

/// How an event is attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    OnSite,
    Online,
    Hybrid,
}

impl Track {
    /// In the order of the time line.
    pub const ALL: [Self; 7] = [Self::Joint, Self::Unga, Self::Itu, Self::Unesco, Self::Cstd, Self::Ungis, Self::Igf];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::Unga => "unga",
            Self::Itu => "itu",
            Self::Unesco => "unesco",
            Self::Cstd => "cstd",
            Self::Ungis => "ungis",
            Self::Igf => "igf",
        }
    }

    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|track| track.code() == code)
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Joint => "events-track-joint",
            Self::Unga => "events-track-unga",
            Self::Itu => "events-track-itu",
            Self::Unesco => "events-track-unesco",
            Self::Cstd => "events-track-cstd",
            Self::Ungis => "events-track-ungis",
            Self::Igf => "events-track-igf",
        }
    }

    /// The class that gives it its colour.
    #[must_use]
    pub fn hue(self) -> &'static str {
        match self {
            Self::Joint => "k1",
            Self::Unga => "k2",
            Self::Itu => "k5",
            Self::Unesco => "k4",
            Self::Cstd => "k9",
            Self::Ungis => "k3",
            Self::Igf => "k8",
        }
    }
}

impl Mode {
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        match code {
            "on_site" => Some(Self::OnSite),
            "online" => Some(Self::Online),
            "hybrid" => Some(Self::Hybrid),
            _ => None,
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OnSite => "events-mode-on-site",
            Self::Online => "events-mode-online",
            Self::Hybrid => "events-mode-hybrid",
        }
    }

    /// Its name at schema.org.
    #[must_use]
    pub fn schema(self) -> &'static str {
        match self {
            Self::OnSite => "https://schema.org/OfflineEventAttendanceMode",
            Self::Online => "https://schema.org/OnlineEventAttendanceMode",
            Self::Hybrid => "https://schema.org/MixedEventAttendanceMode",
        }
    }
}

impl When {
    /// "7–11 July 2025", "July 2025", "2027".
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        format::period(lang, self.starts, self.ends, self.precision)
    }

    /// Whether its days are known.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.precision == Precision::Day
    }

    /// "2025-07-07", "2025-07", "2025": never more than is known.
    #[must_use]
    pub fn iso(&self) -> String {
        match self.precision {
            Precision::Day => self.starts.to_string(),
            Precision::Month => self.starts.strftime("%Y-%m").to_string(),
            Precision::Year => self.starts.strftime("%Y").to_string(),
        }
    }

    #[must_use]
    pub fn time_zone(&self) -> Option<TimeZone> {
        TimeZone::get(self.zone.as_deref()?).ok()
    }

    /// The moment it begins, where its time is known.
    #[must_use]
    pub fn starts_at(&self) -> Option<Timestamp> {
        moment(self.starts, self.start_time?, &self.time_zone()?)
    }

    /// The moment it ends, where its time is known.
    #[must_use]
    pub fn ends_at(&self) -> Option<Timestamp> {
        moment(self.ends, self.end_time?, &self.time_zone()?)
    }

    /// Whether it lies before `today`.
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        self.ends < today
    }

    #[must_use]
    pub fn is_on(&self, today: Date) -> bool {
        self.is_exact() && self.starts <= today && today <= self.ends
    }

    /// Whether it shares a day with the days from `from` to `to`.
    #[must_use]
    pub fn touches(&self, from: Date, to: Date) -> bool {
        self.starts <= to && from <= self.ends
    }
}

/// The moment a clock in `zone` shows this; none when it never does. Where it does twice, the first time.
#[must_use]
pub fn moment(day: Date, time: Time, zone: &TimeZone) -> Option<Timestamp> {
    let ambiguous = zone.to_ambiguous_timestamp(day.to_datetime(time));
    if matches!(ambiguous.offset(), jiff::tz::AmbiguousOffset::Gap { .. }) { None } else { ambiguous.compatible().ok() }
}

impl Event {
    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        EventPath { lang, slug: self.slug.clone() }.to_string()
    }

    /// The text that names its kind.
    #[must_use]
    pub fn kind_key(&self) -> &'static str {
        kind_key(&self.kind)
    }

    /// Whether it or one of its sessions concerns an Action Line.
    #[must_use]
    pub fn concerns(&self, line: &str) -> bool {
        self.lines.iter().chain(&self.session_lines).any(|code| code == line)
    }

    /// "Palexpo, Geneva, Switzerland", from the venue where `with_venue`.
    #[must_use]
    pub fn place(&self, lang: Lang, reference: &Reference, with_venue: bool) -> String {
        let city = self.city.as_deref().map(|city| super::places::city(lang, city));
        let country = self.country.as_deref().and_then(|code| reference.country(code)).map(|country| country.name.get(lang).to_owned());
        let venue = self.venue.clone().filter(|_| with_venue);
        let parts: Vec<String> = [venue, city, country].into_iter().flatten().collect();
        parts.join(match lang {
            Lang::Ar => "، ",
            Lang::Zh => "，",
            _ => ", ",
        })
    }

    /// What its zone is called: by the place of the event, else by the zone's own name.
    #[must_use]
    pub fn zone_name(&self, lang: Lang) -> String {
        match (&self.city, &self.when.zone) {
            (Some(city), Some(_)) => super::places::city(lang, city),
            (None, Some(zone)) => zone.clone(),
            _ => String::new(),
        }
    }
}

impl Calendar {
    #[must_use]
    pub fn event(&self, slug: &str) -> Option<&Event> {
        self.0.iter().find(|event| event.slug == slug)
    }

    /// The next `n` events, those of known days first.
    #[must_use]
    pub fn next(&self, today: Date, n: usize) -> Vec<&Event> {
        let mut next: Vec<&Event> = self.0.iter().filter(|event| !event.when.is_over(today)).collect();
        next.sort_by_key(|event| !event.when.is_exact());
        next.truncate(n);
        next
    }

    /// The newest `n` events of an Action Line.
    #[must_use]
    pub fn for_line(&self, code: &str, n: usize) -> Vec<&Event> {
        self.0.iter().rev().filter(|event| event.concerns(code)).take(n).collect()
    }

    /// The newest `n` events of an entity.
    #[must_use]
    pub fn for_entity(&self, code: &str, n: usize) -> Vec<&Event> {
        self.0.iter().rev().filter(|event| event.organizers.iter().any(|organizer| organizer == code)).take(n).collect()
    }
}

/// The kinds of events, in the order in which they are offered.
pub const KINDS: [&str; 10] =
    ["summit", "high_level_event", "high_level_meeting", "forum", "conference", "session", "meeting", "consultation", "deadline", "milestone"];

/// The text that names a kind of event.
#[must_use]
pub fn kind_key(kind: &str) -> &'static str {
    match kind {
        "summit" => "events-kind-summit",
        "high_level_event" => "events-kind-high-level-event",
        "high_level_meeting" => "events-kind-high-level-meeting",
        "forum" => "events-kind-forum",
        "conference" => "events-kind-conference",
        "session" => "events-kind-session",
        "consultation" => "events-kind-consultation",
        "deadline" => "events-kind-deadline",
        "milestone" => "events-kind-milestone",
        _ => "events-kind-meeting",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn when(precision: Precision) -> When {
        When { starts: date(2026, 1, 1), ends: date(2026, 12, 31), precision, start_time: None, end_time: None, zone: Some("Europe/Zurich".into()) }
    }

    #[test]
    fn a_period_never_shows_days() {
        assert_eq!((when(Precision::Year).words(Lang::En), when(Precision::Year).iso()), ("2026".into(), "2026".into()));
        assert_eq!((when(Precision::Month).words(Lang::En), when(Precision::Month).iso()), ("January – December 2026".into(), "2026-01".into()));
        assert!(!when(Precision::Year).is_on(date(2026, 7, 1)), "nobody knows on which days it is on");
        assert!(!when(Precision::Year).is_over(date(2026, 12, 31)) && when(Precision::Year).is_over(date(2027, 1, 1)));
    }

    #[test]
    fn a_time_that_no_clock_shows_is_no_moment() {
        let zone = TimeZone::get("Europe/Zurich").unwrap();
        assert_eq!(moment(date(2025, 3, 30), time(2, 30, 0, 0), &zone), None);
        assert_eq!(moment(date(2025, 10, 26), time(2, 30, 0, 0), &zone), Some("2025-10-26T00:30:00Z".parse().unwrap()), "the first of two");
        assert_eq!(moment(date(2025, 7, 9), time(16, 45, 0, 0), &zone), Some("2025-07-09T14:45:00Z".parse().unwrap()));
    }

    #[test]
    fn every_track_is_found_by_its_code() {
        assert!(Track::ALL.into_iter().all(|track| Track::of(track.code()) == Some(track)));
        assert_eq!(Track::of("x"), None);
    }
}

use super::*;
use crate::{documents::Confidence, platform::i18n::ByLang};

fn session(room: Option<&str>, from: &str, to: Option<&str>) -> Session {
    let at = |time: &str| format!("2025-07-08T{time}:00Z").parse().unwrap();
    Session {
        slug: "s".into(),
        event: "e".into(),
        number: None,
        day: Some(jiff::civil::date(2025, 7, 8)),
        starts_at: Some(at(from)),
        ends_at: to.map(at),
        zone: Some("UTC".into()),
        room: room.map(str::to_owned),
        track: None,
        url: None,
        recording_url: None,
        organizers: vec![],
        organizer_names: vec![],
        lines: vec![],
        goals: vec![],
        speakers: vec![],
        source_urls: vec![],
        confidence: Confidence::Sourced,
        sequence: 0,
        changed_at: at(from),
        title: ByLang::default(),
        summary: ByLang::default(),
    }
}

#[test]
fn rooms_are_columns_and_the_grid_begins_at_a_full_hour() {
    let sessions = [session(Some("A"), "09:34", Some("10:30")), session(Some("B"), "10:00", Some("11:15"))];
    let grid = Grid::of(&sessions.iter().collect::<Vec<_>>(), "?");
    assert_eq!((grid.rooms, grid.first, grid.steps), (vec!["A".to_owned(), "B".to_owned()], 108, 36));
    assert_eq!(grid.places, [Place { row: 6, length: 12, column: 1 }, Place { row: 12, length: 15, column: 2 }]);
}

#[test]
fn sessions_without_a_room_share_columns_but_never_overlap() {
    let sessions = [
        session(None, "09:00", Some("12:00")),
        session(None, "09:30", Some("10:00")),
        session(Some("A"), "10:00", None),
        session(None, "10:00", Some("10:30")),
    ];
    let grid = Grid::of(&sessions.iter().collect::<Vec<_>>(), "?");
    assert_eq!(grid.rooms, ["A", "?", "?"]);
    assert_eq!(grid.places.iter().map(|place| place.column).collect::<Vec<_>>(), [2, 3, 1, 3]);
    assert_eq!(grid.places[2].length, 6, "without an end: half an hour");
}

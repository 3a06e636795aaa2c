//! The calendar: events of which more or less is known, their programme, and the files and feeds made of them.

use crate::support::{Answer, Portal};
use axum::http::StatusCode;

/// The lines of a calendar file, unfolded.
fn lines(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert!(answer.body.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "folded at 75 octets, ended by CRLF");
    answer.body.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

fn json_ld(answer: &Answer) -> serde_json::Value {
    serde_json::from_str(&answer.text("script[type='application/ld+json']")).expect("structured data")
}

async fn change(portal: &Portal, statement: &'static str) {
    sqlx::query(statement).execute(&portal.db).await.expect(statement);
}

#[tokio::test]
async fn all_events_are_loaded_once() {
    let portal = Portal::new().await;
    assert_eq!(portal.count("SELECT count(*) FROM event").await, 152);
    assert_eq!(portal.count("SELECT count(*) FROM event_session").await, 97);
    assert_eq!(portal.count("SELECT count(*) FROM event WHERE sequence > 0").await, 0, "nothing was written twice");
    assert!(portal.count("SELECT count(*) FROM event_document").await > 80);
}

#[tokio::test]
async fn what_editors_note_is_never_shown() {
    let portal = Portal::new().await;
    change(&portal, "UPDATE event SET editor_note = 'secret remark' WHERE slug = 'wsis20-hle-2025'").await;
    change(&portal, "UPDATE event_session SET editor_note = 'secret remark' WHERE slug = 'wsis-legacy-in-motion'").await;
    change(&portal, "UPDATE document SET editor_note = 'secret remark' WHERE slug = 'tunis-agenda'").await;
    for address in [
        "/en/events/wsis20-hle-2025",
        "/en/events/wsis20-hle-2025/agenda",
        "/en/sessions/wsis-legacy-in-motion",
        "/events/wsis20-hle-2025.ics",
        "/feeds/events.atom",
        "/en/documents?document=tunis-agenda",
    ] {
        let answer = portal.anyone().get(address).await.expect(StatusCode::OK);
        assert!(!answer.body.contains("secret remark"), "{address}");
    }
}

#[tokio::test]
async fn of_a_period_no_day_is_shown() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/events/cstd-30").await.expect(StatusCode::OK);
    assert!(!page.body.contains("1 January 2027") && !page.body.contains("31 December 2027"));
    assert_eq!(page.attributes(".facts time", "datetime"), ["2027"]);
    let data = json_ld(&page);
    assert_eq!((data["startDate"].as_str(), data.get("endDate")), (Some("2027"), None));
    let month = portal.anyone().get("/en/events?view=month&month=2027-01").await.expect(StatusCode::OK);
    assert!(!month.text("table.month").contains("thirtieth session"));
    assert!(month.text(".dated").contains("thirtieth session"), "it stands beside the month");
    let file = portal.anyone().get("/events.ics").await.expect(StatusCode::OK);
    assert!(!lines(&file).iter().any(|line| line.starts_with("UID:event-cstd-30@")));
}

#[tokio::test]
async fn times_are_named_with_their_zone_and_offered_to_the_viewer() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/events/ocp-3-2025").await.expect(StatusCode::OK);
    assert_eq!(page.text(".facts time"), "Tuesday, 11 February 2025, 13:30–14:30 (Geneva, UTC+1)");
    assert!(page.text(".facts").contains("11 February 2025, 12:30 UTC"));
    assert_eq!(page.attributes("time[data-enhance='localtime']", "datetime"), ["2025-02-11T12:30:00Z"]);
    assert_eq!(page.attributes("time[data-enhance='localtime']", "data-offset"), ["+01:00"]);
    assert_eq!(page.attributes("time[data-enhance='localtime']", "data-text"), ["Your time: {time}"]);
    assert_eq!(json_ld(&page)["startDate"], "2025-02-11T13:30:00+01:00");
}

#[tokio::test]
async fn the_calendar_file_holds_what_the_page_shows() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/events?track=igf").await.expect(StatusCode::OK);
    let address = page.attributes("link[type='text/calendar; charset=utf-8']", "href");
    assert_eq!(address, ["/events.ics?track=igf&lang=en"]);
    let file = portal.anyone().get("/events.ics?track=igf&lang=en").await.expect(StatusCode::OK);
    assert_eq!(file.header("cache-control"), "public, no-cache");
    let lines = lines(&file);
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 23);
    assert!(lines.iter().any(|line| line == "SUMMARY;LANGUAGE=en:Internet Governance Forum 2025\\, Lillestrøm" || line.starts_with("SUMMARY;LANGUAGE=en:")));
    assert!(lines.iter().filter(|line| line.starts_with("DESCRIPTION;")).all(|line| line.contains("/en/events/")), "each carries its link in the description");
}

#[tokio::test]
async fn an_event_file_holds_its_sessions_or_those_chosen() {
    let portal = Portal::new().await;
    let whole = lines(&portal.anyone().get("/events/wsis20-hle-2025.ics").await.expect(StatusCode::OK));
    assert!(whole.iter().any(|line| line == "UID:event-wsis20-hle-2025@127.0.0.1"), "{whole:?}");
    assert!(whole.iter().any(|line| line == "DTEND;VALUE=DATE:20250712"), "the day after the last");
    let chosen = lines(&portal.anyone().get("/events/wsis20-hle-2025.ics?sessions=wsis-legacy-in-motion").await.expect(StatusCode::OK));
    assert_eq!(chosen.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 1);
    assert!(chosen.iter().any(|line| line == "DTSTART;TZID=Europe/Zurich:20250707T093400"), "{chosen:?}");
    let page = portal.anyone().get("/events/wsis20-hle-2025").await.expect(StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(page.location(), "/en/events/wsis20-hle-2025", "without an ending it is the page that is meant");
    portal.anyone().get("/events/no-such-event.ics").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn feeds_are_in_the_language_asked_for_whatever_the_browser_says() {
    let portal = Portal::new().await;
    let feed = portal.anyone().get_with("/feeds/events.atom?lang=ru", &[("accept-language", "zh")]).await.expect(StatusCode::OK);
    assert!(feed.body.contains("xml:lang=\"ru\"") && feed.body.contains("Мероприятия ВВУИО+20"));
    let plain = portal.anyone().get_with("/events.ics", &[("accept-language", "zh")]).await.expect(StatusCode::OK);
    assert!(plain.body.contains("NAME;LANGUAGE=en:"), "kept for everybody, so it cannot depend on a header");
}

#[tokio::test]
async fn a_changed_event_comes_first_in_the_feed() {
    let portal = Portal::new().await;
    change(&portal, "UPDATE event SET changed_at = now() + interval '1 minute', sequence = sequence + 1 WHERE slug = 'wsis-tunis-2005'").await;
    let feed = portal.anyone().get("/feeds/events.atom").await.expect(StatusCode::OK);
    let first = feed.body.split("<entry").nth(1).expect("an entry");
    assert!(first.contains("event/wsis-tunis-2005</id>"), "{first}");
}

#[tokio::test]
async fn an_event_without_a_programme_has_no_agenda() {
    let portal = Portal::new().await;
    let answer = portal.anyone().get("/en/events/cstd-30/agenda").await.expect(StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/en/events/cstd-30");
}

#[tokio::test]
async fn a_programme_shows_every_session_once() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/events/wsis20-hle-2025/agenda?day=all").await.expect(StatusCode::OK);
    let links: std::collections::BTreeSet<_> = page.attributes(".slot h3 a", "href").into_iter().collect();
    assert_eq!((links.len(), page.all(".slot").len()), (42, 42));
    let day = portal.anyone().get("/en/events/wsis20-hle-2025/agenda?day=2025-07-08").await.expect(StatusCode::OK);
    assert!(day.text(".room.col1").starts_with("Room"));
    assert!(day.body.contains("Time not announced"));
    let of_line = portal.anyone().get("/en/events/wsis20-hle-2025/agenda?day=all&line=c5").await.expect(StatusCode::OK);
    assert!(!of_line.all(".slot").is_empty() && of_line.all(".slot").len() < 42);
}

#[tokio::test]
async fn a_session_names_its_time_room_speakers_and_neighbours() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/sessions/wsis-legacy-in-motion").await.expect(StatusCode::OK);
    let facts = page.text(".facts");
    assert!(facts.contains("Monday, 7 July 2025, 09:34–10:30 (Geneva, UTC+2)") && facts.contains("Plenary Room C, Palexpo"), "{facts}");
    assert!(page.text(".people").contains("Sofiène Hemissi"));
    assert_eq!(page.all("a[rel='next'], a[rel='prev']").len(), 2);
    assert_eq!(json_ld(&page)["superEvent"]["name"], "WSIS+20 High-Level Event 2025");
    portal.anyone().get("/en/sessions/no-such-session").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn filters_of_the_calendar_hold_together_and_nonsense_is_ignored() {
    let portal = Portal::new().await;
    let all = portal.anyone().get("/en/events?line=c99&entity=NOBODY&from=yesterday&month=13&view=x&page=-3&track=").await.expect(StatusCode::OK);
    assert!(all.all("[role='status']").iter().any(|told| told.starts_with("152 ")));
    let some = portal.anyone().get("/en/events?track=igf&from=2025-01-01").await.expect(StatusCode::OK);
    let count: usize = some.text("[role='status']").split(' ').next().and_then(|count| count.parse().ok()).expect("a count");
    assert!(count > 0 && count < 23);
    assert_eq!(some.all(".applied a").len(), 3, "two filters and a way to clear both");
    let none = portal.anyone().get("/en/events?q=zzzzqqqq").await.expect(StatusCode::OK);
    assert_eq!(none.text(".empty h2"), "No event matches these filters");
}

#[tokio::test]
async fn the_time_line_has_its_figures_as_a_table() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/events?view=timeline&from=2024").await.expect(StatusCode::OK);
    assert_eq!(page.all("figure.chart svg a").len(), page.all("table.table tbody tr").len());
}

#[tokio::test]
async fn two_sessions_never_hold_one_room() {
    let portal = Portal::new().await;
    let clash = sqlx::query(
        "INSERT INTO event_session (id, slug, event_id, day, starts_at, ends_at, time_zone, room_id, confidence)
         SELECT gen_random_uuid(), 'clash', event_id, day, starts_at, ends_at, time_zone, room_id, confidence FROM event_session WHERE slug = 'wsis-legacy-in-motion'",
    );
    assert!(clash.execute(&portal.db).await.is_err());
}

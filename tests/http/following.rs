//! Following by mail, and the digest (docs/assurance.md, M8).

use crate::{
    handed::{CALL, SOME},
    support::{Actor, Portal},
};
use axum::http::StatusCode;
use portal::following::send_digests;

async fn run(portal: &Portal, statement: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(&portal.db).await.expect(statement);
}

async fn follow(who: &Actor, kind: &str, key: &str, rhythm: &str) {
    who.post("/en/follow", &[("kind", kind), ("key", key), ("rhythm", rhythm)]).await.expect(StatusCode::SEE_OTHER);
}

/// A portal in which nothing has happened for two months.
async fn quiet_portal() -> Portal {
    let portal = Portal::new().await;
    run(&portal, QUIET).await;
    portal
}

const QUIET: &str = "SELECT set_config('portal.loading', 'on', false); UPDATE entry SET changed_at = now() - interval '60 days';
    UPDATE publication SET published_at = now() - interval '60 days'; DELETE FROM call_deadline;
    UPDATE call SET published_at = now() - interval '60 days' WHERE published_at > now() - interval '60 days';
    UPDATE call SET opens_at = now() - interval '50 days', closes_at = now() + interval '30 days' WHERE origin = 'demonstration'";

/// Time passes for whoever follows.
async fn later(portal: &Portal, time: &str) {
    run(portal, &format!("UPDATE follower SET told_until = told_until - interval '{time}'")).await;
}

/// The digests that are written now: to whom, and their texts.
async fn digests(portal: &Portal) -> Vec<(String, String)> {
    run(portal, "DELETE FROM outbox").await;
    send_digests(portal.site.clone()).await.expect("digests");
    sqlx::query_as("SELECT to_address, text_body FROM outbox WHERE kind = 'digest' ORDER BY 1").fetch_all(&portal.db).await.expect("the outbox")
}

/// A published input, a while ago enough to be told of.
async fn publish(portal: &Portal, title: &'static str) -> String {
    let by = portal.person("contributor").await;
    let input = crate::handed::Handed { title, state: "accepted", ..SOME }.by(portal, &by).await;
    run(
        portal,
        &format!(
            "UPDATE submission SET state = 'published' WHERE id = '{0}';
             INSERT INTO publication (submission_id, version_id, call_id, reference, title, lang, organization, stakeholder_type_code, reach, country_code, consent, origin, received_on, published_at, action_lines)
             SELECT s.id, v.id, s.call_id, s.reference, '{title}', 'en', 'Youth Forum', 'youth', 'national', 'FJ', 'named', 'form', current_date, now() - interval '2 minutes', '{{c2,c8}}'
             FROM submission s JOIN version v ON v.submission_id = s.id WHERE s.id = '{0}'",
            input.id
        ),
    )
    .await;
    input.reference
}

#[tokio::test]
async fn one_letter_tells_of_all_that_is_new_and_none_of_nothing() {
    let portal = quiet_portal().await;
    let who = portal.contributor("a@example.org").await;
    follow(&who, "call", CALL, "daily").await;
    follow(&who, "line", "c2", "daily").await;

    later(&portal, "25 hours").await;
    assert_eq!(digests(&portal).await, [], "nothing new");
}

#[tokio::test]
async fn what_is_new_is_told_once_under_what_is_followed() {
    let portal = quiet_portal().await;
    let (daily, weekly, nobody) =
        (portal.contributor("daily@example.org").await, portal.contributor("weekly@example.org").await, portal.contributor("nobody@example.org").await);
    let first = publish(&portal, "The first of all").await;
    follow(&daily, "call", CALL, "daily").await;
    follow(&daily, "line", "c8", "daily").await;
    follow(&weekly, "inputs", "q=islands", "weekly").await;
    follow(&weekly, "organization", "Youth Forum", "weekly").await;
    follow(&nobody, "line", "c9", "daily").await;
    run(&portal, "UPDATE follower SET told_until = now() - interval '90 seconds'").await;
    run(&portal, "UPDATE publication SET published_at = now() - interval '1 day' WHERE title = 'The first of all'").await;
    let reference = publish(&portal, "Islands online").await;
    run(&portal, "UPDATE publication SET published_at = now() - interval '75 seconds' WHERE title = 'Islands online'").await;
    assert_eq!(digests(&portal).await, [], "not at once");

    run(&portal, "UPDATE follower SET told_until = now() - CASE rhythm WHEN 'daily' THEN interval '25 hours' ELSE interval '6 days' END").await;
    run(&portal, "UPDATE publication SET published_at = now() - interval '26 hours' WHERE title = 'The first of all'").await;
    let told = digests(&portal).await;
    let [(to, text)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(to, "daily@example.org", "who follows something else gets nothing, and the week is not over");
    assert_eq!(text.matches(&format!("/inputs/{reference}\n")).count(), 1, "once, though both follow it: {text}");
    assert!(!text.contains(&first), "{text}");
    for part in ["New input of Youth Forum", "/en/unsubscribe/", "/en/account/mail"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(digests(&portal).await, [], "told");

    run(&portal, "UPDATE follower SET told_until = now() - interval '8 days' WHERE address = 'weekly@example.org'").await;
    let told = digests(&portal).await;
    assert!(matches!(told.as_slice(), [(to, text)] if to == "weekly@example.org" && text.contains(&first) && text.contains(&reference)), "{told:?}");
}

#[tokio::test]
async fn calls_that_move_or_close_and_milestones_that_change_are_told() {
    let portal = quiet_portal().await;
    let who = portal.contributor("a@example.org").await;
    follow(&who, "call", CALL, "daily").await;
    follow(&who, "line", "c5", "daily").await;
    let told = async |change: String| {
        run(&portal, &format!("UPDATE follower SET told_until = now() - interval '25 hours'; {change}")).await;
        digests(&portal).await.into_iter().map(|(_, text)| text).collect::<String>()
    };
    assert_eq!(told(QUIET.to_owned()).await, "");
    for (change, words) in [
        (format!("UPDATE call SET published_at = now() - interval '2 minutes' WHERE slug = '{CALL}'"), "New call. Closes"),
        (format!("UPDATE call SET opens_at = now() - interval '2 minutes' WHERE slug = '{CALL}'"), "Open now. Closes"),
        (format!("UPDATE call SET closes_at = now() + interval '6 days 23 hours' WHERE slug = '{CALL}'"), "Closes soon:"),
        (
            format!("INSERT INTO call_deadline (id, call_id, closes_at, former_closes_at, reason, set_at) SELECT gen_random_uuid(), id, closes_at, now(), 'Asked for', now() - interval '2 minutes' FROM call WHERE slug = '{CALL}'"),
            "The deadline was moved to",
        ),
        ("UPDATE entry SET changed_at = now() - interval '2 minutes' WHERE id = (SELECT id FROM entry WHERE action_line_code = 'c5' AND kind = 'milestone' AND state = 'published' LIMIT 1)".to_owned(), "Milestone, new or changed"),
    ] {
        let text = told(format!("{QUIET}; {change}")).await;
        assert!(text.contains(words), "{words} in {text}");
    }
}

/// Whoever is not signed in proves the address first; until then nobody is written to but for the proof.
#[tokio::test]
async fn an_address_is_proved_before_it_is_written_to() {
    let portal = Portal::new().await;
    let page = portal.anyone().get("/en/follow?line=c5").await.expect(StatusCode::OK);
    assert!(page.body.contains("name=\"email\""));
    let form = [("kind", "line"), ("key", "c5"), ("email", "a@example.org")];
    portal.anyone().post("/en/follow", &form).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM follow WHERE confirmed_at IS NULL").await, 1);
    let text: String = sqlx::query_scalar("SELECT text_body FROM outbox WHERE kind = 'confirm-follow'").fetch_one(&portal.db).await.expect("a letter");
    run(
        &portal,
        "UPDATE follower SET told_until = now() - interval '30 days'; UPDATE entry SET changed_at = now() - interval '2 minutes' WHERE action_line_code = 'c5'",
    )
    .await;
    assert_eq!(digests(&portal).await, [], "not proved");

    let link = text.lines().find_map(|line| line.find("/en/follow/").map(|at| line.split_at(at).1)).expect("a link").to_owned();
    let shown = portal.anyone().get(&link).await.expect(StatusCode::OK);
    assert!(shown.body.contains("a@example.org"));
    assert_eq!(portal.count("SELECT count(*) FROM follow WHERE confirmed_at IS NULL").await, 1, "reading it changes nothing");
    portal.anyone().post(&link, &[]).await.expect(StatusCode::OK);
    assert_eq!(digests(&portal).await.len(), 1);
    let again = portal.anyone().post(&link, &[]).await.expect(StatusCode::OK);
    assert!(again.body.contains("no longer works"));
    // The trap, and what is not there to be followed.
    portal.anyone().post("/en/follow", &[("kind", "line"), ("key", "c6"), ("email", "b@example.org"), ("website", "x")]).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM follow WHERE address = 'b@example.org'").await, 0);
    for nothing in ["/en/follow", "/en/follow?line=c99", "/en/follow?call=none", "/en/follow?organization=Nobody", "/en/follow?line=c5&call=x"] {
        portal.anyone().get(nothing).await.expect(StatusCode::NOT_FOUND);
    }
    portal.anyone().post("/en/follow", &[("kind", "line"), ("key", "c5"), ("email", "nonsense")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn one_chooses_what_comes_and_what_is_necessary_comes_anyway() {
    let portal = Portal::new().await;
    let who = portal.contributor("a@example.org").await;
    follow(&who, "line", "c5", "daily").await;
    let page = who.get("/en/account/mail?done=followed").await.expect(StatusCode::OK);
    assert!(page.body.contains("/en/action-lines/c5") && page.body.contains("disabled"));
    let save = async |form: &[(&str, &str)]| {
        who.post("/en/account/mail", form).await.expect(StatusCode::SEE_OTHER);
    };
    save(&[("rhythm", "weekly"), ("reminders", "on"), ("invitations", "on"), ("letters", "on")]).await;
    assert_eq!(portal.count("SELECT count(*) FROM mail_stop WHERE address = 'a@example.org' AND topic = 'digest'").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM mail_stop").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM follower WHERE rhythm = 'weekly'").await, 1);
    run(
        &portal,
        "UPDATE follower SET told_until = now() - interval '30 days'; UPDATE entry SET changed_at = now() - interval '2 minutes' WHERE action_line_code = 'c5'",
    )
    .await;
    assert_eq!(digests(&portal).await, [], "ended");
    // Whoever asks for news wants them.
    follow(&who, "line", "c6", "daily").await;
    assert_eq!(digests(&portal).await.len(), 1);

    let other = portal.contributor("b@example.org").await;
    let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM follow WHERE target = 'c5'").fetch_one(&portal.db).await.expect("one");
    other.post(&format!("/en/account/mail/{id}/end"), &[]).await.expect(StatusCode::NOT_FOUND);
    who.post(&format!("/en/account/mail/{id}/end"), &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM follow").await, 1);

    // It goes with the address.
    run(&portal, "UPDATE account SET email = 'new@example.org' WHERE email = 'a@example.org'").await;
    assert_eq!(portal.count("SELECT count(*) FROM follow WHERE address = 'new@example.org'").await, 1);
    run(&portal, "UPDATE account SET email = NULL, confirmed_at = NULL, erased_at = now() WHERE email = 'new@example.org'").await;
    assert_eq!(portal.count("SELECT count(*) FROM follow").await + portal.count("SELECT count(*) FROM follower").await, 0, "and with the account");
}

/// Kept pages are the same for everybody: the way to follow is a plain link.
#[tokio::test]
async fn public_pages_lead_to_following() {
    let portal = Portal::new().await;
    for (page, link) in [
        (format!("/en/calls/{CALL}"), format!("/en/follow?call={}", CALL.replace('-', "%2D"))),
        ("/en/action-lines/c5".to_owned(), "/en/follow?line=c5".to_owned()),
        ("/en/inputs?line=c5&page=2".to_owned(), "/en/follow?inputs=line%3Dc5".to_owned()),
    ] {
        let found = portal.anyone().get(&page).await.expect(StatusCode::OK).attributes("a", "href");
        assert!(found.contains(&link), "{link} on {page}: {found:?}");
        portal.anyone().get(&link).await.expect(StatusCode::OK);
    }
}

//! Reminders of deadlines: whom exactly, when, once, and not when they do not apply any more (docs/assurance.md, M3 and M7).
//! Time passes by moving the closing instant in the database: nothing here asks the process's clock.

use crate::{
    handed::{CALL, SOME},
    mail::{until, worker},
    mail_server::MailServer,
    submissions::{begin, complete, submit_from},
    support::{Actor, Portal},
};
use axum::http::StatusCode;
use portal::submissions::acts::remind;
use std::collections::BTreeSet;

async fn run(portal: &Portal, statement: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(&portal.db).await.expect(statement);
}

/// The demonstration call closes in this time.
async fn closes_in(portal: &Portal, time: &str) {
    run(portal, &format!("UPDATE call SET opens_at = now() - interval '1 year', closes_at = now() + interval '{time}' WHERE slug = '{CALL}'")).await;
}

/// A draft that was begun a month ago.
async fn draft(portal: &Portal, who: &Actor) -> String {
    let id = begin(who, "").await;
    run(portal, &format!("UPDATE submission SET state_changed_at = now() - interval '30 days' WHERE id = '{id}'")).await;
    id
}

/// Writes what is due; to whom.
async fn reminded(portal: &Portal) -> BTreeSet<String> {
    run(portal, "DELETE FROM outbox WHERE kind <> 'deadline-reminder'; UPDATE outbox SET kind = 'old'").await;
    remind(portal.site.clone()).await.expect("reminders");
    let all: Vec<String> =
        sqlx::query_scalar("SELECT to_address FROM outbox WHERE kind = 'deadline-reminder'").fetch_all(&portal.db).await.expect("the outbox");
    let set: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(all.len(), set.len(), "nobody twice: {all:?}");
    set
}

fn set(of: &[&str]) -> BTreeSet<String> {
    of.iter().map(|&one| one.to_owned()).collect()
}

/// An organization of the demonstration's kind, with these as approved members.
async fn organization(portal: &Portal, members: &[&Actor]) -> uuid::Uuid {
    let id = uuid::Uuid::now_v7();
    sqlx::query("INSERT INTO organization (id, name, stakeholder_type_code, reach) VALUES ($1, 'Org', 'youth', 'global')")
        .bind(id)
        .execute(&portal.db)
        .await
        .expect("one");
    for member in members {
        sqlx::query("INSERT INTO organization_member (organization_id, account_id, approved_at, is_focal_point) VALUES ($1, $2, now(), true)")
            .bind(id)
            .bind(member.account.map(|account| *account))
            .execute(&portal.db)
            .await
            .expect("a member");
    }
    id
}

#[tokio::test]
async fn those_with_drafts_are_reminded_and_nobody_else() {
    let portal = Portal::new().await;
    let (owner, member, waiting) =
        (portal.contributor("owner@example.org").await, portal.contributor("member@example.org").await, portal.contributor("waiting@example.org").await);
    let (submitted, withdrawn, closed) =
        (portal.contributor("submitted@example.org").await, portal.contributor("withdrawn@example.org").await, portal.contributor("closed@example.org").await);
    let _stranger = portal.contributor("stranger@example.org").await;
    let organization = organization(&portal, &[&owner, &member]).await;
    sqlx::query("INSERT INTO organization_member (organization_id, account_id) VALUES ($1, $2)")
        .bind(organization)
        .bind(waiting.account.map(|account| *account))
        .execute(&portal.db)
        .await
        .expect("one who is not approved");
    let id = draft(&portal, &owner).await;
    run(&portal, &format!("UPDATE submission SET organization_id = '{organization}' WHERE id = '{id}'")).await;
    SOME.by(&portal, &submitted).await;
    let gone = draft(&portal, &withdrawn).await;
    run(&portal, &format!("UPDATE submission SET state = 'withdrawn' WHERE id = '{gone}'")).await;
    draft(&portal, &closed).await;
    run(&portal, "UPDATE account SET disabled_at = now() WHERE email = 'closed@example.org'").await;
    // One whose address nobody has proved.
    let unproved = portal.anyone();
    unproved.post(&format!("/en/calls/{CALL}/submit"), &[("email", "unproved@example.org")]).await;
    run(&portal, "UPDATE submission SET state_changed_at = now() - interval '30 days' WHERE state = 'draft'").await;

    closes_in(&portal, "8 days").await;
    assert_eq!(reminded(&portal).await, set(&[]), "too early");
    for time in ["6 days 23 hours", "47 hours", "5 hours 59 minutes"] {
        closes_in(&portal, time).await;
        assert_eq!(reminded(&portal).await, set(&["owner@example.org", "member@example.org"]), "{time}");
        assert_eq!(reminded(&portal).await, set(&[]), "once: {time}");
    }
    closes_in(&portal, "-1 minutes").await;
    assert_eq!(reminded(&portal).await, set(&[]), "too late");
    closes_in(&portal, "1 hour").await;
    run(&portal, &format!("UPDATE call SET published_at = NULL WHERE slug = '{CALL}'")).await;
    assert_eq!(reminded(&portal).await, set(&[]), "a call that nobody sees");
}

/// The steps of one deadline: each once, the nearest one only, and none that lies before the draft.
#[tokio::test]
async fn each_step_comes_once_and_the_nearest_one_alone() {
    let portal = Portal::new().await;
    let who = portal.contributor("a@example.org").await;
    let id = draft(&portal, &who).await;
    closes_in(&portal, "1 hour").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org"]));
    assert_eq!(portal.count("SELECT count(*) FROM deadline_reminder WHERE hours = 6").await, 1, "the nearest");
    assert_eq!(reminded(&portal).await, set(&[]), "and not those before it afterwards");
    // As if the day before had been two days before.
    run(&portal, "UPDATE deadline_reminder SET hours = 48").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org"]), "six hours before it once more");

    run(&portal, "DELETE FROM deadline_reminder").await;
    closes_in(&portal, "3 days").await;
    run(&portal, &format!("UPDATE submission SET state_changed_at = now() - interval '1 day' WHERE id = '{id}'")).await;
    assert_eq!(reminded(&portal).await, set(&[]), "whoever begins three days before it is not reminded of seven");
    closes_in(&portal, "40 hours").await;
    run(&portal, "UPDATE deadline_reminder SET closes_at = closes_at").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org"]), "but of two");

    // An extension was told by its own letter; its seven days are reminded of when they come.
    run(
        &portal,
        &format!(
            "UPDATE call SET closes_at = now() + interval '5 days' WHERE slug = '{CALL}';
             INSERT INTO call_deadline (id, call_id, closes_at, former_closes_at, reason) SELECT gen_random_uuid(), id, closes_at, now(), 'Asked for' FROM call WHERE slug = '{CALL}'"
        ),
    )
    .await;
    assert_eq!(reminded(&portal).await, set(&[]));
}

#[tokio::test]
async fn a_later_limit_of_ones_own_is_what_one_is_reminded_of() {
    let portal = Portal::new().await;
    let (a, b) = (portal.contributor("a@example.org").await, portal.contributor("b@example.org").await);
    let organization = organization(&portal, &[&a]).await;
    let id = draft(&portal, &a).await;
    draft(&portal, &b).await;
    run(
        &portal,
        &format!(
            "UPDATE submission SET organization_id = '{organization}' WHERE id = '{id}';
             INSERT INTO call_exception (id, call_id, organization_id, closes_at, reason, granted_at, granted_by)
             SELECT gen_random_uuid(), c.id, '{organization}', now() + interval '47 hours', 'Holidays', now() - interval '20 days', '{}' FROM call c WHERE slug = '{CALL}'",
            a.account.expect("an account")
        ),
    )
    .await;
    closes_in(&portal, "5 hours").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org", "b@example.org"]));
    let steps: Vec<(String, i16)> = sqlx::query_as("SELECT a.email, r.hours FROM deadline_reminder r JOIN account a ON a.id = r.account_id ORDER BY 1")
        .fetch_all(&portal.db)
        .await
        .expect("steps");
    assert_eq!(steps, [("a@example.org".to_owned(), 48), ("b@example.org".to_owned(), 6)]);
    let text: String = sqlx::query_scalar("SELECT text_body FROM outbox WHERE to_address = 'a@example.org' AND kind = 'deadline-reminder'")
        .fetch_one(&portal.db)
        .await
        .expect("a letter");
    assert!(text.contains("a later limit") && text.contains("UTC"), "{text}");
    closes_in(&portal, "-1 hours").await;
    run(&portal, "DELETE FROM deadline_reminder").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org"]), "after the deadline of the others too");
}

/// M7: what is true when it is written may be false when it goes.
#[tokio::test]
async fn a_reminder_that_does_not_apply_any_more_does_not_go() {
    let server = MailServer::start().await;
    let portal = Portal::with(&["--smtp-url", &server.url()]).await;
    let (keeps, submits, withdraws) =
        (portal.contributor("keeps@example.org").await, portal.contributor("submits@example.org").await, portal.contributor("withdraws@example.org").await);
    closes_in(&portal, "3 days").await;
    draft(&portal, &keeps).await;
    let (submitted, gone) = (draft(&portal, &submits).await, draft(&portal, &withdraws).await);
    complete(&submits, &submitted).await;
    closes_in(&portal, "40 hours").await;
    assert_eq!(reminded(&portal).await.len(), 3);
    let review = submits.get(&format!("/en/submissions/{submitted}/review")).await.expect(StatusCode::OK);
    submit_from(&submits, &submitted, &review).await.expect(StatusCode::SEE_OTHER);
    run(&portal, &format!("UPDATE submission SET state = 'withdrawn' WHERE id = '{gone}'; DELETE FROM outbox WHERE kind <> 'deadline-reminder'")).await;
    let worker = worker(&portal);
    until(&portal, "state = CASE to_address WHEN 'keeps@example.org' THEN 'sent' ELSE 'dropped' END::mail_state").await;
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE drop_reason = 'no_longer_due'").await, 2);
    assert_eq!(server.letters().len(), 1);
    worker.abort();

    // The closing moves while the letter waits: it does not go, and another one comes for the new instant in its time.
    closes_in(&portal, "5 hours").await;
    assert_eq!(reminded(&portal).await, set(&["keeps@example.org"]));
    closes_in(&portal, "47 hours").await;
    run(&portal, "DELETE FROM outbox WHERE kind = 'old'").await;
    let moved = self::worker(&portal);
    until(&portal, "state = 'dropped' AND drop_reason = 'no_longer_due'").await;
    moved.abort();
    assert_eq!(reminded(&portal).await, set(&["keeps@example.org"]), "for the new instant");

    // One that waited for an hour would name a wrong time left: it is written anew.
    run(&portal, "DELETE FROM outbox WHERE kind = 'old'; UPDATE outbox SET created_at = now() - interval '1 hour'").await;
    let late = self::worker(&portal);
    until(&portal, "state = 'dropped'").await;
    late.abort();
    assert_eq!(reminded(&portal).await, set(&["keeps@example.org"]));
}

#[tokio::test]
async fn a_reminder_says_when_in_the_zone_of_the_call_and_in_utc_and_how_long_and_where() {
    let portal = Portal::new().await;
    let who = portal.contributor("a@example.org").await;
    run(&portal, "UPDATE account SET lang = 'fr' WHERE email = 'a@example.org'").await;
    let id = draft(&portal, &who).await;
    closes_in(&portal, "47 hours 55 minutes").await;
    assert_eq!(reminded(&portal).await, set(&["a@example.org"]));
    let (lang, text, html): (String, String, String) =
        sqlx::query_as("SELECT lang::text, text_body, html_body FROM outbox WHERE kind = 'deadline-reminder'").fetch_one(&portal.db).await.expect("a letter");
    assert_eq!(lang, "fr");
    for part in ["UTC+", " UTC\n", "2 jours", &format!("/fr/submissions/{id}/edit"), "Se désabonner", "/fr/unsubscribe/"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(html.contains(&format!("/fr/submissions/{id}/edit")));
}

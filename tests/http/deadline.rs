//! The deadline at the last moment (docs/assurance.md, D).

use crate::{
    submissions::{begin, complete, submit_from},
    support::Portal,
};
use axum::http::StatusCode;
use portal::submissions::{proof::Statement, store::receipts};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

/// Waits until somebody waits for a lock on this database.
pub async fn somebody_waits(portal: &Portal) {
    for _ in 0..200 {
        if portal.count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").await > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nobody waits");
}

/// The deadline is moved while a submit is already on its way: what counts is what was decided first.
#[tokio::test]
async fn a_change_of_the_deadline_under_way_is_waited_for_and_counts() {
    let portal = Portal::new().await;
    for (now, wanted) in [("clock_timestamp() + interval '1 hour'", StatusCode::SEE_OTHER), ("clock_timestamp() - interval '1 hour'", StatusCode::CONFLICT)] {
        let who = portal.person("contributor").await;
        let id = begin(&who, "").await;
        complete(&who, &id).await;
        let review = who.get(&format!("/en/submissions/{id}/review")).await.expect(StatusCode::OK);
        let mut editor = portal.db.begin_with("BEGIN").await.expect("begun");
        sqlx::query(sqlx::AssertSqlSafe(format!("UPDATE call SET closes_at = {now} WHERE origin = 'demonstration'")))
            .execute(&mut *editor)
            .await
            .expect("an update");
        let press = tokio::spawn(async move { submit_from(&who, &id, &review).await });
        somebody_waits(&portal).await;
        editor.commit().await.expect("committed");
        press.await.expect("a press").expect(wanted);
    }
}

/// 500 presses around the closing instant, with a grace, under real concurrency: each is received before the end of the grace
/// and keeps its proof, or is refused and keeps its draft. There is no third.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[expect(clippy::too_many_lines, reason = "one burst and what is true after it")]
async fn five_hundred_presses_around_the_closing_are_received_in_time_or_keep_their_drafts() {
    const ALL: i32 = 500;
    let portal = Portal::new().await;
    let first = portal.contributor("first@example.org").await;
    let draft = begin(&first, "").await;
    complete(&first, &draft).await;
    let waiting = Arc::new(Mutex::new(portal.copies(&draft, ALL).await));
    let done = Arc::new(Mutex::new(Vec::new()));
    let press = async |waiting: Arc<Mutex<Vec<_>>>, done: Arc<Mutex<Vec<_>>>| loop {
        let Some((who, id)): Option<(crate::support::Actor, String)> = waiting.lock().expect("a queue").pop() else { return };
        let answer = who.post(&format!("/en/submissions/{id}/versions"), &[("key", &uuid::Uuid::new_v4().to_string())]).await;
        done.lock().expect("a list").push((who, id, answer));
    };
    let workers: Vec<_> = (0..48).map(|_| tokio::spawn(press(Arc::clone(&waiting), Arc::clone(&done)))).collect();
    while done.lock().expect("a list").len() < 150 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // The end of the grace is set into the middle of the burst: counted from the moment at which the call is held, so that nothing
    // is received under the deadline of before and after the new one.
    let mut editor = portal.db.begin_with("BEGIN").await.expect("begun");
    sqlx::query("SELECT FROM call WHERE origin = 'demonstration' FOR UPDATE").execute(&mut *editor).await.expect("held");
    sqlx::query("UPDATE call SET grace_minutes = 1, closes_at = clock_timestamp() - interval '59.7 seconds' WHERE origin = 'demonstration'")
        .execute(&mut *editor)
        .await
        .expect("an update");
    editor.commit().await.expect("committed");
    for worker in workers {
        worker.await.expect("a worker");
    }
    let done = std::mem::take(&mut *done.lock().expect("a list"));
    let (received, refused): (Vec<_>, Vec<_>) = done.iter().partition(|(_, _, answer)| answer.status == StatusCode::SEE_OTHER);
    assert_eq!(i32::try_from(done.len()).expect("a count"), ALL);
    assert!(received.len() > 150 && refused.len() > 20, "around the instant: {} received, {} refused", received.len(), refused.len());
    let mut late = Vec::new();
    for (who, id, answer) in &refused {
        assert_eq!((answer.status, answer.all("main dt").first().map(String::as_str)), (StatusCode::CONFLICT, Some("Arrived")), "{}", answer.body);
        late.push(id.clone());
        if late.len() % 20 == 0 {
            assert!(who.get(&format!("/en/submissions/{id}/copy.txt")).await.expect(StatusCode::OK).body.contains("Schools were connected."));
        }
    }
    let whole: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM submission s WHERE s.id::text = ANY($1) AND s.state = 'draft' AND s.reference IS NULL
           AND (SELECT jsonb_agg(jsonb_build_array(question_id, item, value) ORDER BY question_id, item) FROM answer WHERE submission_id = s.id)
             = (SELECT jsonb_agg(jsonb_build_array(question_id, item, value) ORDER BY question_id, item) FROM answer WHERE submission_id = $2::uuid)
           AND NOT EXISTS (SELECT FROM version v WHERE v.submission_id = s.id)",
    )
    .bind(&late)
    .bind(&draft)
    .fetch_one(&portal.db)
    .await
    .expect("a count");
    assert_eq!(usize::try_from(whole).expect("a count"), refused.len(), "every refusal keeps its draft whole");
    // Of what was received there is one version each, before the end, and its proof says so.
    let statements: Vec<String> =
        sqlx::query_scalar("SELECT r.statement FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id, call c
             WHERE c.id = s.call_id AND s.origin = 'form' AND s.state = 'submitted' AND v.number = 1 AND v.received_at < c.closes_at + make_interval(mins => c.grace_minutes)")
        .fetch_all(&portal.db)
        .await
        .expect("statements");
    assert_eq!(statements.len(), received.len());
    for statement in &statements {
        assert_eq!(serde_json::from_str::<Statement>(statement).expect("a statement").is_in_time(), Some(true), "{statement}");
    }
    assert_eq!(receipts::first_altered(portal.site.db.reading()).await.expect("an answer"), None);
    let numbers = portal.count("SELECT count(DISTINCT reference) + 8 - max(substring(reference from '[0-9]+$')::int) FROM submission WHERE origin = 'form' AND reference IS NOT NULL").await;
    assert_eq!(numbers, 0, "no number is lost by a refusal");
}

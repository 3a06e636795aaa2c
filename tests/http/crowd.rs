//! A crowd at the last minute: reading waits or is refused, submitting comes through (docs/assurance.md, D6, L3).

use crate::{
    submissions::{begin, complete, submit_from},
    support::{Actor, Portal},
    wire::{Wire, rest, say, status, wide},
};
use axum::http::StatusCode;
use std::time::Duration;

/// Somebody with everything filled in, and their review page.
async fn ready(portal: &Portal) -> (Actor, String, crate::support::Answer) {
    let who = portal.contributor("crowd@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    let review = who.get(&format!("/en/submissions/{id}/review")).await.expect(StatusCode::OK);
    (who, id, review)
}

#[tokio::test]
async fn a_submit_comes_through_when_every_connection_for_reading_is_taken() {
    let portal = Portal::with(&["--database-connections", "2"]).await;
    let (who, id, review) = ready(&portal).await;
    let pool = portal.site.db.reading();
    let taken = (pool.acquire().await.expect("a connection"), pool.acquire().await.expect("a connection"));
    // Something public has just changed, so nothing is remembered, and readers wait already.
    portal.site.db.generation().begin();
    let readers: Vec<_> = (0..8)
        .map(|_| {
            let anyone = portal.anyone();
            tokio::spawn(async move { anyone.get("/en/action-lines").await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let answered = tokio::time::timeout(Duration::from_secs(2), submit_from(&who, &id, &review)).await.expect("before any reader gives up");
    answered.expect(StatusCode::SEE_OTHER);
    readers.iter().for_each(tokio::task::JoinHandle::abort);
    let refused = portal.anyone().get_with("/en/account", &[("cookie", "session=x")]).await.expect(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.header("retry-after"), "5");
    drop(taken);
    portal.anyone().get("/en/action-lines").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn above_the_load_reading_is_shed_and_submitting_is_not() {
    let portal = Portal::with(&["--max-requests", "1"]).await;
    let (who, id, review) = ready(&portal).await;
    let wire = Wire::of(portal.router(), wide()).await;
    // One request in work: its body does not come to its end.
    let mut slow = wire.connect().await;
    say(
        &mut slow,
        "POST /en/sign-in HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 21\r\n\r\nemail=a",
    )
    .await;
    let mut shed = portal.anyone().get("/en/nothing").await;
    for _ in 0..100 {
        if shed.status == StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        shed = portal.anyone().get("/en/nothing").await;
    }
    assert_eq!((shed.status, shed.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
    submit_from(&who, &id, &review).await.expect(StatusCode::SEE_OTHER);
    say(&mut slow, "%40example.org").await;
    assert_eq!(status(&rest(&mut slow).await), 200);
    portal.anyone().get("/en/nothing").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_takes_the_database_too_long_is_503() {
    let portal = Portal::new().await;
    for (setting, value) in [("statement_timeout", "5s"), ("lock_timeout", "2s"), ("idle_in_transaction_session_timeout", "10s")] {
        let set: String = sqlx::query_scalar("SELECT current_setting($1)").bind(setting).fetch_one(portal.site.db.reading()).await.expect("a setting");
        assert_eq!(set, value, "{setting}");
    }
    let mut holder = portal.db.begin_with("BEGIN").await.expect("begun");
    sqlx::query("LOCK TABLE call_text IN ACCESS EXCLUSIVE MODE").execute(&mut *holder).await.expect("held");
    let locked = portal.anyone().get("/en/calls").await.expect(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(locked.header("retry-after"), "5");
    holder.rollback().await.expect("let go");
    portal.anyone().get("/en/calls").await.expect(StatusCode::OK);
    // Each row now takes longer than a statement may.
    sqlx::raw_sql("ALTER TABLE call_text ENABLE ROW LEVEL SECURITY; CREATE POLICY slow ON call_text TO portal_app USING (pg_sleep(6) IS NOT NULL)")
        .execute(&portal.db)
        .await
        .expect("slow");
    portal.site.db.generation().begin();
    portal.anyone().get("/en/calls").await.expect(StatusCode::SERVICE_UNAVAILABLE);
}

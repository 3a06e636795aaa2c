//! The deadline at the last moment (docs/assurance.md, D).

use crate::{
    submissions::{begin, complete, submit_from},
    support::Portal,
};
use axum::http::StatusCode;
use std::time::Duration;

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

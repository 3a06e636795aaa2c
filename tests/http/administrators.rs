//! Administrators: the first one comes about without an account, the last one stays (docs/assurance.md, S5, P6).

use crate::support::Portal;
use axum::http::StatusCode;
use portal::accounts::acts;

#[tokio::test]
async fn the_first_administrator_is_made_once() {
    let portal = Portal::new().await;
    let link = acts::invite_first_administrator(&portal.site).await.expect("an answer").expect("a link");
    let path = link.strip_prefix("http://127.0.0.1:8080").expect("our address").to_owned();
    let newer = acts::invite_first_administrator(&portal.site).await.expect("an answer").expect("a link");
    let newer = newer.strip_prefix("http://127.0.0.1:8080").expect("our address").to_owned();
    let who = portal.anyone();
    let form = [("email", "chief@example.org"), ("name", "Ama Osei")];
    who.post(&path, &form).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'chief@example.org'").await, 0, "a link printed earlier no longer works");
    let refused = who.post(&newer, &[("email", "chief"), ("name", "")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("title").starts_with("Error:"));
    assert_eq!(refused.all(".error-summary li").len(), 2);
    who.post(&newer, &form).await.expect(StatusCode::SEE_OTHER);
    who.get("/en/desk/users").await.expect(StatusCode::OK);
    portal.anyone().post(&newer, &form).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM role_grant").await, 1);
    assert_eq!(acts::invite_first_administrator(&portal.site).await.expect("an answer"), None);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let portal = Portal::new().await;
    let chief = portal.administrator().await;
    let id = chief.account.expect("an account");
    let grant: uuid::Uuid = sqlx::query_scalar("SELECT id FROM role_grant").fetch_one(&portal.db).await.expect("a grant");
    chief.post(&format!("/en/desk/users/{id}/roles/{grant}/revoke"), &[]).await.expect(StatusCode::CONFLICT);
    chief.post(&format!("/en/desk/users/{id}/disabled"), &[("disabled", "yes")]).await.expect(StatusCode::CONFLICT);
    chief.post("/en/account/erasure", &[("understood", "yes")]).await.expect(StatusCode::CONFLICT);
    chief.get("/en/desk/users").await.expect(StatusCode::OK);
    // With a second one, the first may go.
    let second = portal.contributor("second@example.org").await;
    let second_id = second.account.expect("an account");
    chief.post(&format!("/en/desk/users/{second_id}/roles"), &[("role", "administrator"), ("scope", "portal")]).await.expect(StatusCode::SEE_OTHER);
    chief.post(&format!("/en/desk/users/{id}/roles/{grant}/revoke"), &[]).await.expect(StatusCode::SEE_OTHER);
    chief.get("/en/desk/users").await.expect(StatusCode::FORBIDDEN);
}

const ADMINISTRATORS: &str = "SELECT count(*) FROM role_grant WHERE role = 'administrator' AND revoked_at IS NULL";

/// Each saw the other when they pressed.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_administrators_who_remove_each_other_at_the_same_moment_one_stays() {
    let portal = Portal::new().await;
    for round in 0..4 {
        sqlx::query("DELETE FROM role_grant WHERE role <> 'administrator'").execute(&portal.db).await.expect("gone");
        let pair = [portal.person("administrator").await, portal.person("administrator").await];
        // Those of the round before go, now that there are others.
        let ids = pair.each_ref().map(|one| *one.account.expect("an account"));
        sqlx::query("DELETE FROM role_grant WHERE account_id <> ALL($1)").bind(&ids[..]).execute(&portal.db).await.expect("gone");
        let mut presses = Vec::new();
        for (who, other) in [(pair[0].clone(), ids[1]), (pair[1].clone(), ids[0])] {
            let grant: uuid::Uuid =
                sqlx::query_scalar("SELECT id FROM role_grant WHERE account_id = $1").bind(other).fetch_one(&portal.db).await.expect("a grant");
            let (address, form) = if round % 2 == 0 { (format!("roles/{grant}/revoke"), None) } else { ("disabled".to_owned(), Some(("disabled", "yes"))) };
            presses.push(tokio::spawn(async move { who.post(&format!("/en/desk/users/{other}/{address}"), form.as_slice()).await.status }));
        }
        let mut done = 0;
        for press in presses {
            let status = press.await.expect("a press");
            done += usize::from(status == StatusCode::SEE_OTHER);
            let is_refused = matches!(status, StatusCode::CONFLICT | StatusCode::FORBIDDEN) || status == StatusCode::UNAUTHORIZED;
            assert!(status == StatusCode::SEE_OTHER || is_refused, "{status}");
        }
        assert_eq!(done, 1, "round {round}");
        sqlx::query("UPDATE account SET disabled_at = NULL").execute(&portal.db).await.expect("back");
        assert!(portal.count(ADMINISTRATORS).await >= 1);
    }
}

/// The same without luck: the second waits for the first, and then sees what it left.
#[tokio::test]
async fn a_removal_waits_for_the_one_before_it() {
    let portal = Portal::new().await;
    let pair = [portal.person("administrator").await, portal.person("administrator").await].map(|one| *one.account.expect("an account"));
    let revoke = "UPDATE role_grant SET revoked_at = now() WHERE account_id = $1";
    let mut first = portal.db.begin_with("BEGIN").await.expect("begun");
    sqlx::query(revoke).bind(pair[0]).execute(&mut *first).await.expect("one may go");
    let (db, other) = (portal.db.clone(), pair[1]);
    let second = tokio::spawn(async move { sqlx::query(revoke).bind(other).execute(&db).await });
    crate::deadline::somebody_waits(&portal).await;
    first.commit().await.expect("committed");
    let refused = second.await.expect("an end").expect_err("the last one");
    assert_eq!(refused.as_database_error().and_then(sqlx::error::DatabaseError::constraint), Some("last_administrator"));
    assert_eq!(portal.count(ADMINISTRATORS).await, 1);
}

//! Public pages: kept, but never a moment longer than they are true.

use crate::support::Portal;
use axum::http::StatusCode;

const PAGE: &str = "/en/events/wsis-geneva-2003";

#[tokio::test]
async fn a_committed_change_is_seen_by_the_next_request() {
    let portal = Portal::new().await;
    let before = portal.anyone().get(PAGE).await.expect(StatusCode::OK);
    assert_eq!(before.header("cache-control"), "public, no-cache");
    let tag = before.header("etag").to_owned();
    portal.anyone().get_with(PAGE, &[("if-none-match", &tag)]).await.expect(StatusCode::NOT_MODIFIED);
    portal
        .site
        .db
        .in_tx(|mut tx| async move {
            sqlx::query("UPDATE event_text SET title = 'A changed title' WHERE title LIKE 'World Summit on the Information Society, Geneva%'")
                .execute(&mut *tx)
                .await?;
            tx.commit(()).await
        })
        .await
        .expect("changed");
    let after = portal.anyone().get_with(PAGE, &[("if-none-match", &tag)]).await.expect(StatusCode::OK);
    assert!(after.text("h1").contains("A changed title"));
    assert_ne!(after.header("etag"), tag);
}

#[tokio::test]
async fn a_change_by_another_process_is_heard() {
    let portal = Portal::new().await;
    let listening = tokio::spawn(portal::platform::db::listen(portal.site.db.clone()));
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    portal.anyone().get(PAGE).await.expect(StatusCode::OK);
    sqlx::query("UPDATE event_text SET title = 'Changed elsewhere' WHERE title LIKE 'World Summit on the Information Society, Geneva%'")
        .execute(&portal.db)
        .await
        .expect("changed");
    let mut heard = false;
    for _ in 0..100 {
        heard = portal.anyone().get(PAGE).await.text("h1").contains("Changed elsewhere");
        if heard {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    listening.abort();
    assert!(heard);
}

#[tokio::test]
async fn what_shows_a_person_is_kept_by_nobody() {
    let portal = Portal::new().await;
    let person = portal.contributor("ama@example.org").await;
    portal.anyone().get(PAGE).await.expect(StatusCode::OK);
    let theirs = person.get(PAGE).await.expect(StatusCode::OK);
    assert_eq!(theirs.header("cache-control"), "private, no-store");
    assert!(theirs.text("details.account").contains("ama"));
    let others = portal.anyone().get(PAGE).await.expect(StatusCode::OK);
    assert!(!others.body.contains("ama"), "a stranger does not see who was there before");
}

#[tokio::test]
async fn public_pages_are_compressed_as_the_client_likes() {
    let portal = Portal::new().await;
    for encoding in ["br", "zstd", "gzip"] {
        let answer = portal.anyone().get_with(PAGE, &[("accept-encoding", encoding)]).await.expect(StatusCode::OK);
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
}

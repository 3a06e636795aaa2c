//! The trail and its chain (docs/assurance.md, A).

use crate::{handed::SOME, support::Portal};
use portal::{
    platform::audit::{self, Actor, Entry},
    submissions::store::receipts,
};

async fn act(portal: &Portal, object: &'static str) {
    portal
        .site
        .db
        .in_tx(move |mut tx| async move {
            let entry = Entry { act: "test.done", object_kind: "test", object: &object, before: None, after: Some(serde_json::json!({ "b": 1, "a": [2] })) };
            audit::record(&mut tx, &Actor::portal(), entry).await?;
            tx.commit(()).await
        })
        .await
        .expect("recorded");
}

#[tokio::test]
async fn the_chain_is_sealed_and_verified() {
    let portal = Portal::new().await;
    let before = audit::verify(portal.site.db.reading()).await.expect("a verdict").waiting;
    act(&portal, "one").await;
    act(&portal, "two").await;
    assert_eq!(audit::verify(portal.site.db.reading()).await.expect("a verdict").waiting, before + 2);
    audit::seal(&portal.site.db).await.expect("sealed");
    let verdict = audit::verify(portal.site.db.reading()).await.expect("a verdict");
    assert_eq!((verdict.sealed, verdict.waiting, verdict.fault), (before + 2, 0, None));
}

#[tokio::test]
async fn tampering_shows() {
    let portal = Portal::new().await;
    act(&portal, "one").await;
    act(&portal, "two").await;
    audit::seal(&portal.site.db).await.expect("sealed");
    // Only with the triggers off, as a superuser could: the chain must still tell.
    sqlx::query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only").execute(&portal.db).await.expect("owner");
    sqlx::query("UPDATE audit_entry SET object_id = 'forged' WHERE object_id = 'one'").execute(&portal.db).await.expect("forged");
    let fault = audit::verify(portal.site.db.reading()).await.expect("a verdict").fault.expect("a fault");
    assert!(fault.contains("was altered"), "{fault}");
}

#[tokio::test]
async fn a_forged_version_shows() {
    let portal = Portal::new().await;
    let contributor = portal.person("contributor").await;
    let of = SOME.by(&portal, &contributor).await;
    assert_eq!(receipts::first_altered(portal.site.db.reading()).await.expect("an answer"), None);
    sqlx::query("ALTER TABLE version_content DISABLE TRIGGER version_content_frozen").execute(&portal.db).await.expect("owner");
    sqlx::query("UPDATE version_content SET canonical = 'forged' WHERE version_id IN (SELECT id FROM version WHERE submission_id = $1)")
        .bind(of.id)
        .execute(&portal.db)
        .await
        .expect("forged");
    assert_eq!(
        receipts::first_altered(portal.site.db.reading()).await.expect("an answer"),
        Some(format!("{}, 1: content, digest and receipt do not belong together", of.reference))
    );
}

//! Reference data: a reload updates what nobody has edited and never touches what somebody has.

use crate::support::Portal;
use portal::app::load::load;

#[tokio::test]
async fn an_edited_record_survives_a_reload_and_an_untouched_one_is_updated() {
    let portal = Portal::new().await;
    let title = |slug: &'static str| {
        let db = portal.db.clone();
        async move {
            let title: String = sqlx::query_scalar("SELECT t.title FROM event_text t JOIN event e ON e.id = t.event_id WHERE e.slug = $1 AND t.lang = 'en'")
                .bind(slug)
                .fetch_one(&db)
                .await
                .expect("a title");
            title
        }
    };
    let original = title("wsis-tunis-2005").await;
    // An editor changes one; the other is as if an older file had been loaded.
    sqlx::query("UPDATE event_text t SET title = 'Edited' FROM event e WHERE e.id = t.event_id AND e.slug = 'wsis-geneva-2003'")
        .execute(&portal.db)
        .await
        .expect("edited");
    sqlx::query("UPDATE reference_record SET digest = 'old' WHERE kind IN ('event', 'data')").execute(&portal.db).await.expect("aged");
    let mut older = portal.db.begin_with("BEGIN").await.expect("begun");
    sqlx::query("SELECT set_config('portal.loading', 'on', true)").execute(&mut *older).await.expect("as the loader");
    sqlx::query("UPDATE event_text t SET title = 'Older' FROM event e WHERE e.id = t.event_id AND e.slug = 'wsis-tunis-2005'")
        .execute(&mut *older)
        .await
        .expect("older");
    older.commit().await.expect("committed");

    load(&portal.site.db).await.expect("loaded");
    assert_eq!(title("wsis-geneva-2003").await, "Edited");
    assert_eq!(title("wsis-tunis-2005").await, original);
}

#[tokio::test]
async fn loading_again_changes_nothing() {
    let portal = Portal::new().await;
    let tables = "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM entry) + (SELECT count(*) FROM document) + (SELECT count(*) FROM matrix_link)";
    let before = portal.count(tables).await;
    assert!(before > 500);
    sqlx::query("UPDATE reference_record SET digest = 'old'").execute(&portal.db).await.expect("aged");
    load(&portal.site.db).await.expect("loaded");
    assert_eq!(portal.count(tables).await, before);
}

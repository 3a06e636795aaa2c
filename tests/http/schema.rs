//! What the schema says of itself (docs/assurance.md, V1).

use crate::support::Portal;

#[tokio::test]
async fn every_table_says_to_which_class_it_belongs() {
    let portal = Portal::new().await;
    let silent: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_sqlx_migrations'
           AND coalesce(obj_description(oid, 'pg_class'), '') !~ '^class: (public|restricted|personal|secret)[ .]'
         ORDER BY 1",
    )
    .fetch_all(&portal.db)
    .await
    .expect("the tables");
    assert_eq!(silent, Vec::<String>::new());
}

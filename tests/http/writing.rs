//! Rules of writing (docs/assurance.md, W): nothing acknowledged is lost, nothing is half done.

use crate::{
    handed::SOME,
    support::{Portal, config},
};
use portal::{app::start::Database, platform::http::Error};
use std::time::Duration;

async fn make_table(portal: &Portal) {
    sqlx::query("CREATE TABLE ledger (n int PRIMARY KEY)").execute(&portal.db).await.expect("a table");
    sqlx::query("GRANT ALL ON ledger TO portal_app").execute(&portal.db).await.expect("a grant");
}

/// W2: sqlx 0.9.0 puts a connection whose `begin()` was cancelled back into the pool inside a transaction; the next
/// write on it is answered «ok» and lost. Here 500 writers hang up at odd moments.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_hang_up_leaves_a_connection_inside_a_transaction() {
    let portal = Portal::with(&["--database-connections", "4"]).await;
    make_table(&portal).await;
    let mut writers = Vec::new();
    for n in 0..500_i32 {
        let db = portal.site.db.clone();
        writers.push(tokio::spawn(async move {
            let write = db.in_tx(move |mut tx| async move {
                sqlx::query("INSERT INTO ledger VALUES ($1)").bind(n).execute(&mut *tx).await?;
                tx.commit(()).await
            });
            let _ = tokio::time::timeout(Duration::from_micros(u64::from(n.unsigned_abs()) * 37 % 4000), write).await;
        }));
        if n % 25 == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
    for writer in writers {
        writer.await.expect("a writer");
    }
    // Every transaction goes on to its end, whoever waits for it.
    for _ in 0..100 {
        if portal.count("SELECT count(*) FROM ledger").await == 500 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(portal.count("SELECT count(*) FROM ledger").await, 500, "a hang-up cancels no work");
    for n in 1000..1040_i32 {
        sqlx::query("INSERT INTO ledger VALUES ($1)").bind(n).execute(portal.site.db.reading()).await.expect("an insert");
        let seen: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM ledger WHERE n = $1)").bind(n).fetch_one(&portal.db).await.expect("a look");
        assert!(seen, "what was written outside of a transaction is visible to others at once");
    }
    let inside = portal.count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'").await;
    assert_eq!(inside, 0);
}

#[tokio::test]
async fn work_that_fails_leaves_nothing() {
    let portal = Portal::new().await;
    make_table(&portal).await;
    let outcome: Result<(), Error> = portal
        .site
        .db
        .in_tx(|mut tx| async move {
            sqlx::query("INSERT INTO ledger VALUES (1)").execute(&mut *tx).await?;
            sqlx::query("INSERT INTO ledger VALUES (1)").execute(&mut *tx).await?;
            tx.commit(()).await
        })
        .await;
    assert_eq!(outcome.expect_err("refused").constraint(), Some("ledger_pkey"));
    assert_eq!(portal.count("SELECT count(*) FROM ledger").await, 0);
}

#[tokio::test]
async fn proof_is_append_only_even_for_the_owner() {
    let portal = Portal::new().await;
    let contributor = portal.person("contributor").await;
    SOME.by(&portal, &contributor).await;
    sqlx::query("INSERT INTO audit_entry (act, object_kind, object_id) VALUES ('test.done', 'test', '1')").execute(&portal.db).await.expect("an entry");
    for statement in [
        "UPDATE audit_entry SET act = 'test.forged'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry CASCADE",
        "DELETE FROM version",
        "UPDATE receipt SET reference = 'X'",
        "UPDATE version_content SET canonical = 'forged'",
        "DELETE FROM version_content",
    ] {
        let refused = sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&portal.db).await.expect_err(statement);
        assert!(refused.to_string().contains("append-only"), "{statement}: {refused}");
    }
    assert!(sqlx::query("DELETE FROM audit_entry").execute(portal.site.db.reading()).await.is_err(), "the application's role has no right either");
}

/// W8: a server that is set to forget is refused in production, with the setting that does it.
#[tokio::test]
async fn production_refuses_a_database_that_could_lose_what_was_acknowledged() {
    let portal = Portal::new().await;
    let given = |mode| ["--mode", mode, "--database-url", &portal.app_url, "--database-owner-url", &portal.owner_url].map(str::to_owned);
    let connect = async |mode| {
        let settings = given(mode);
        let config = config(&settings.each_ref().map(String::as_str));
        Database::open(&config).await?.connect(&config).await
    };
    connect("production").await.expect("as shipped, it is safe");
    let name: String = sqlx::query_scalar("SELECT current_database()").fetch_one(&portal.db).await.expect("a name");
    let careless = format!("ALTER DATABASE {name} SET synchronous_commit = off");
    sqlx::query(sqlx::AssertSqlSafe(careless)).execute(&portal.db).await.expect("the owner may");
    let refused = connect("production").await.expect_err("refused").to_string();
    assert!(refused.contains("synchronous_commit=off"), "{refused}");
    connect("development").await.expect("a warning is enough");
}

//! Mail on its way out: sent by the worker to a mail server that may refuse it or be away (docs/assurance.md, M1), and
//! scheduled work (M4).

mod server;

use crate::{accounts::ask, support::Portal};
use portal::platform::{http::Error, jobs, mail};
use server::MailServer;
use std::{collections::BTreeSet, time::Duration};
use tokio::task::JoinHandle;

/// A worker of this instance; it ends with the test.
fn worker(portal: &Portal) -> JoinHandle<()> {
    let mailer = mail::Mailer::new(&portal.site.config).expect("a mail server");
    tokio::spawn(mail::work(portal.site.db.clone(), mailer))
}

async fn portal_with(server: &MailServer) -> Portal {
    Portal::with(&["--smtp-url", &server.url()]).await
}

/// The row of the only letter, once this holds of it.
async fn until(portal: &Portal, holds: &'static str) {
    for _ in 0..1000 {
        portal.site.db.outbox_news().notify_one();
        let query = format!("SELECT count(*) > 0 AND bool_and({holds}) FROM outbox");
        if sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&portal.db).await.expect("the outbox") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let rows: Vec<String> = sqlx::query_scalar("SELECT o::text FROM outbox o").fetch_all(&portal.db).await.expect("the outbox");
    panic!("not {holds}: {rows:?}");
}

async fn is_due_now(portal: &Portal) {
    sqlx::query("UPDATE outbox SET next_attempt_at = now()").execute(&portal.db).await.expect("a change");
}

fn message_id(letter: &str) -> &str {
    letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).expect("a Message-ID")
}

#[tokio::test]
async fn each_letter_is_sent_once_under_the_id_of_its_row_however_many_work() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    let beside = portal.beside(&portal.app_url, &["--smtp-url", &server.url()]);
    for n in 0..6 {
        ask(&portal.anyone(), &format!("a{n}@example.org"), "").await;
    }
    let workers = [worker(&portal), worker(&beside)];
    until(&portal, "state = 'sent' AND attempts = 1").await;
    workers.iter().for_each(JoinHandle::abort);
    // One begun anew after a restart finds only what is new.
    ask(&portal.anyone(), "new@example.org", "").await;
    let restarted = worker(&portal.beside(&portal.app_url, &["--smtp-url", &server.url()]));
    until(&portal, "state = 'sent' AND attempts = 1").await;
    restarted.abort();
    let letters = server.letters();
    let sent: BTreeSet<String> = letters.iter().map(|letter| message_id(letter).to_owned()).collect();
    let rows: Vec<String> = sqlx::query_scalar("SELECT message_id FROM outbox").fetch_all(&portal.db).await.expect("the outbox");
    assert_eq!((letters.len(), sent), (7, rows.into_iter().collect()));
    let first = letters.iter().find(|letter| letter.contains("To: a0@example.org")).expect("a letter to them");
    assert!(first.contains(" <portal@localhost>") && first.contains("Auto-Submitted: auto-generated"), "{first}");
}

#[tokio::test]
async fn who_says_later_is_asked_later_and_who_says_no_is_believed() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    let worker = worker(&portal);
    server.refuse("451 Greylisted");
    ask(&portal.anyone(), "a@example.org", "").await;
    until(&portal, "state = 'waiting' AND attempts = 1 AND next_attempt_at - now() BETWEEN interval '40 seconds' AND interval '1 minute'").await;
    until(&portal, "last_error LIKE '%451%'").await;
    server.refuse("451 Still greylisted");
    is_due_now(&portal).await;
    until(&portal, "state = 'waiting' AND attempts = 2 AND next_attempt_at - now() BETWEEN interval '4 minutes' AND interval '5 minutes'").await;
    is_due_now(&portal).await;
    until(&portal, "state = 'sent' AND attempts = 3 AND last_error IS NULL").await;
    assert_eq!(server.letters().len(), 1);

    sqlx::query("DELETE FROM outbox").execute(&portal.db).await.expect("gone");
    server.refuse("550 Nobody here");
    ask(&portal.anyone(), "b@example.org", "").await;
    until(&portal, "state = 'dead' AND attempts = 1 AND finished_at IS NOT NULL AND last_error LIKE '%550%'").await;
    let desk = portal.administrator().await.get("/en/desk/outbox").await;
    assert!(desk.body.contains("b@example.org"), "given up where somebody sees it");

    // The last attempt of all.
    sqlx::query("UPDATE outbox SET state = 'waiting', finished_at = NULL, attempts = 9, next_attempt_at = now()").execute(&portal.db).await.expect("a change");
    server.refuse("451 Never");
    until(&portal, "state = 'dead' AND attempts = 10").await;
    worker.abort();
}

#[tokio::test]
async fn while_the_server_is_away_letters_wait() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let portal = Portal::with(&["--smtp-url", &format!("smtp://{address}")]).await;
    let worker = worker(&portal);
    ask(&portal.anyone(), "a@example.org", "").await;
    until(&portal, "state = 'waiting' AND attempts = 1 AND next_attempt_at > now()").await;
    let server = MailServer::on(tokio::net::TcpListener::bind(address).await.expect("the same port"));
    is_due_now(&portal).await;
    until(&portal, "state = 'sent' AND attempts = 2").await;
    assert_eq!(server.letters().len(), 1);
    worker.abort();
}

/// Between the server's «250» and our COMMIT nobody can know; then it is sent again, and is recognized as the same.
#[tokio::test]
async fn a_crash_before_the_commit_sends_the_same_letter_again() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    server.hesitate();
    ask(&portal.anyone(), "a@example.org", "").await;
    let worker = worker(&portal);
    server.comes().await;
    let ended = portal
        .count("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'")
        .await;
    assert_eq!(ended, 1, "the worker's");
    server.answer();
    until(&portal, "state = 'sent' AND attempts = 1").await;
    let letters = server.letters();
    let [first, second] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!(message_id(first), message_id(second));
    worker.abort();
}

/// M4: eight loops in two instances, and one run in each period.
#[tokio::test]
async fn a_job_runs_once_in_its_period_however_many_instances() {
    const PERIOD: Duration = Duration::from_millis(500);
    let portal = Portal::new().await;
    sqlx::raw_sql("CREATE TABLE run (at timestamptz DEFAULT clock_timestamp()); GRANT ALL ON run TO portal_app").execute(&portal.db).await.expect("a table");
    let instances = [portal.clone(), portal.beside(&portal.app_url, &[])];
    let loops: Vec<_> = (0..8)
        .map(|n| {
            let db = instances.get(n % 2).expect("one of two").site.db.clone();
            let work = async |db: portal::platform::db::Db| {
                sqlx::query("INSERT INTO run DEFAULT VALUES").execute(db.reading()).await?;
                Ok::<_, Error>("done".to_owned())
            };
            tokio::spawn(async move { jobs::regularly(db, "test job", PERIOD, work).await })
        })
        .collect();
    while portal.count("SELECT count(*) FROM run").await < 4 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    loops.iter().for_each(JoinHandle::abort);
    let (runs, seconds): (i64, f64) =
        sqlx::query_as("SELECT count(*), extract(epoch FROM clock_timestamp() - min(at))::float8 FROM run").fetch_one(&portal.db).await.expect("the runs");
    let most = seconds / PERIOD.as_secs_f64() + 2.0;
    assert!(f64::from(i32::try_from(runs).expect("few")) <= most, "{runs} runs in {seconds} seconds");
    assert_eq!(portal.count("SELECT count(*) FROM job_run WHERE job = 'test job'").await, 1);
}

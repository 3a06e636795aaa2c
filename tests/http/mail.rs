//! Mail on its way out: sent by the worker to a mail server that may refuse it or be away (docs/assurance.md, M1), and
//! scheduled work (M4).

use crate::{accounts::ask, mail_server::MailServer, support::Portal};
use axum::http::StatusCode;
use portal::{
    app::start,
    platform::{http::Error, i18n::Lang, jobs, mail},
};
use std::{collections::BTreeSet, time::Duration};
use tokio::{sync::watch, task::JoinHandle};

/// A worker of this instance; it ends with the test.
pub fn worker(portal: &Portal) -> JoinHandle<()> {
    let mailer = start::mailer(&portal.site.config).expect("a mail server");
    let db = portal.site.db.clone();
    tokio::spawn(async move {
        let (_until, stopping) = watch::channel(false);
        mail::work(db, mailer, stopping).await;
    })
}

async fn portal_with(server: &MailServer) -> Portal {
    Portal::with(&["--smtp-url", &server.url()]).await
}

/// The row of the only letter, once this holds of it.
pub async fn until(portal: &Portal, holds: &'static str) {
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

/// Between the mark and the commit of the outcome a worker may end; then nobody knows, and a person decides.
#[tokio::test]
async fn a_crash_while_a_letter_is_handed_over_leaves_it_uncertain_and_sends_nothing_twice() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    server.hesitate();
    ask(&portal.anyone(), "a@example.org", "").await;
    let ending = worker(&portal);
    server.comes().await;
    until(&portal, "state = 'handing_over'").await;
    ending.abort();
    server.answer();
    let worker = worker(&portal.beside(&portal.app_url, &["--smtp-url", &server.url()]));
    ask(&portal.anyone(), "b@example.org", "").await;
    until(&portal, "state = CASE to_address WHEN 'b@example.org' THEN 'sent' ELSE 'handing_over' END::mail_state").await;
    worker.abort();
    sqlx::query("UPDATE outbox SET handed_over_at = now() - interval '11 minutes' WHERE state = 'handing_over'").execute(&portal.db).await.expect("time");
    let worker = self::worker(&portal.beside(&portal.app_url, &["--smtp-url", &server.url()]));
    until(&portal, "state = CASE to_address WHEN 'b@example.org' THEN 'sent' ELSE 'uncertain' END::mail_state").await;
    assert_eq!(server.letters().len(), 2, "each once");

    let administrator = portal.administrator().await;
    let id = sqlx::query_scalar::<_, String>("SELECT id::text FROM outbox WHERE state = 'uncertain'").fetch_one(&portal.db).await.expect("one");
    let page = administrator.get(&format!("/en/desk/outbox/{id}")).await;
    assert!(page.body.contains("Nobody knows whether it arrived") && !page.body.contains("/sign-in/link/"), "{}", page.body);
    administrator.post(&format!("/en/desk/outbox/{id}/resend"), &[]).await.expect(StatusCode::SEE_OTHER);
    until(&portal, "state = 'sent'").await;
    let letters = server.letters();
    let to_a: Vec<&str> = letters.iter().filter(|letter| letter.contains("To: a@example.org")).map(|letter| message_id(letter)).collect();
    assert!(to_a.len() == 2 && to_a.first() == to_a.last(), "by a person's hand, as the same message: {to_a:?}");
    worker.abort();
}

#[tokio::test]
async fn a_line_that_ends_without_an_answer_leaves_the_letter_uncertain() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    server.answer_text("");
    ask(&portal.anyone(), "a@example.org", "").await;
    let worker = worker(&portal);
    until(&portal, "state = 'uncertain' AND attempts = 1 AND finished_at IS NOT NULL").await;
    assert_eq!(server.letters().len(), 1);
    worker.abort();
}

/// What the server answered is noted when the database is there again.
#[tokio::test]
async fn an_outcome_that_is_known_does_not_become_uncertain() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    server.hesitate();
    ask(&portal.anyone(), "a@example.org", "").await;
    let worker = worker(&portal);
    server.comes().await;
    sqlx::raw_sql("ALTER TABLE outbox RENAME TO away").execute(&portal.db).await.expect("away");
    server.answer();
    tokio::time::sleep(Duration::from_millis(300)).await;
    sqlx::raw_sql("ALTER TABLE away RENAME TO outbox").execute(&portal.db).await.expect("back");
    until(&portal, "state = 'sent' AND attempts = 1").await;
    assert_eq!(server.letters().len(), 1);
    worker.abort();
}

#[tokio::test]
async fn a_batch_goes_over_one_line() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    for n in 0..8 {
        ask(&portal.anyone(), &format!("a{n}@example.org"), "").await;
    }
    let worker = worker(&portal);
    until(&portal, "state = 'sent'").await;
    assert_eq!((server.letters().len(), server.calls()), (8, 1));
    worker.abort();
}

/// A server that has had enough ends the line between two letters; the next one goes over a new line, once.
#[tokio::test]
async fn a_line_that_ended_between_two_letters_costs_nothing() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    ask(&portal.anyone(), "a@example.org", "").await;
    ask(&portal.anyone(), "b@example.org", "").await;
    server.answer_text("250 Taken, and good bye");
    server.end_after_one();
    let worker = worker(&portal);
    until(&portal, "state = 'sent' AND attempts = 1").await;
    assert_eq!((server.letters().len(), server.calls()), (2, 2));
    worker.abort();
}

/// M6: of an address that was refused everybody concerned knows, and only what is necessary still goes there.
#[tokio::test]
async fn a_refused_address_is_known_and_gets_only_what_is_necessary() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    let worker = worker(&portal);
    for (words, is_known) in [("550 5.7.1 Not from you", 0), ("550 5.1.1 No such user", 1)] {
        server.refuse(words);
        ask(&portal.anyone(), "a@example.org", "").await;
        until(&portal, "state = 'dead'").await;
        assert_eq!(portal.count("SELECT count(*) FROM refused_address WHERE address = 'a@example.org'").await, is_known, "{words}");
        sqlx::query("DELETE FROM outbox").execute(&portal.db).await.expect("gone");
    }
    optional(&portal, "a@example.org").await;
    until(&portal, "state = 'dropped' AND drop_reason = 'refused_address'").await;
    sqlx::query("DELETE FROM outbox").execute(&portal.db).await.expect("gone");
    ask(&portal.anyone(), "a@example.org", "").await;
    until(&portal, "state = 'sent'").await;
    assert_eq!(portal.count("SELECT count(*) FROM refused_address").await, 0, "it is read again");
    optional(&portal, "a@example.org").await;
    until(&portal, "state = 'sent'").await;
    worker.abort();
}

/// A reminder, as slices write them.
async fn optional(portal: &Portal, to: &str) {
    let letter =
        mail::Letter::new(Lang::En, "test", to, "Test").of_topic(mail::Topic::Reminders).paragraph("Words.").into_message(&portal.site).expect("a letter");
    put(portal, letter).await;
}

async fn put(portal: &Portal, letter: mail::Message) {
    let done = portal
        .site
        .db
        .in_tx(async move |mut tx| {
            mail::enqueue(&mut tx, &letter).await?;
            tx.commit(()).await
        })
        .await;
    done.expect("in the outbox");
}

fn header<'a>(letter: &'a str, name: &str) -> Option<&'a str> {
    letter.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// M5: what one may end says so to people and to mail programs, and ends in one press from anywhere, without a session.
#[tokio::test]
async fn letters_that_are_not_necessary_are_ended_in_one_press() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    let worker = worker(&portal);
    optional(&portal, "a@example.org").await;
    ask(&portal.anyone(), "b@example.org", "").await;
    until(&portal, "state = 'sent'").await;
    let letters = server.letters();
    let find = |to: &str| letters.iter().find(|letter| letter.contains(to)).expect("a letter").clone();
    let necessary = find("To: b@example.org");
    assert_eq!(header(&necessary, "List-Unsubscribe"), None, "one cannot end what one needs");
    let reminder = find("To: a@example.org");
    assert_eq!(header(&reminder, "List-Unsubscribe-Post"), Some("List-Unsubscribe=One-Click"));
    assert_eq!(header(&reminder, "List-Id"), Some("\"reminders\" <reminders.127.0.0.1>"));
    let url = header(&reminder, "List-Unsubscribe").and_then(|url| url.strip_prefix('<')?.strip_suffix('>')).expect("an address").to_owned();
    let path = url.strip_prefix(&portal.site.base_url).expect("ours");

    // A mail scanner reads it, and nothing happens.
    let page = portal.anyone().get(path).await.expect(StatusCode::OK);
    assert!(page.body.contains("Reminders of deadlines") && page.body.contains("a@example.org"), "{}", page.body);
    assert_eq!(portal.count("SELECT count(*) FROM mail_stop").await, 0);
    // As RFC 8058 has it: neither cookie nor origin, or those of another site.
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site"), ("origin", "https://mail.example.org")];
    let pressed = portal.anyone().post_with(path, &headers, "List-Unsubscribe=One-Click").await.expect(StatusCode::OK);
    assert!(pressed.body.contains("You get these messages no more"), "{}", pressed.body);
    assert_eq!(portal.count("SELECT count(*) FROM mail_stop WHERE address = 'a@example.org' AND topic = 'reminders'").await, 1);
    sqlx::query("DELETE FROM outbox WHERE to_address <> 'a@example.org'").execute(&portal.db).await.expect("gone");
    optional(&portal, "a@example.org").await;
    until(&portal, "state = 'sent' OR (state = 'dropped' AND drop_reason = 'stopped')").await;
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE state = 'dropped'").await, 1);
    ask(&portal.anyone(), "a@example.org", "").await;
    until(&portal, "state <> 'waiting' AND (topic IS NOT NULL OR state = 'sent')").await;
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE topic IS NULL AND state = 'sent'").await, 1, "what is necessary still comes");

    // Having them again is a thing of our own pages.
    let undo = format!("{path}/undo");
    portal.anyone().post_with(&undo, &headers, "").await.expect(StatusCode::FORBIDDEN);
    portal.anyone().post(&undo, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM mail_stop").await, 0);
    portal.anyone().post_with("/en/unsubscribe/00ff", &headers, "List-Unsubscribe=One-Click").await.expect(StatusCode::NOT_FOUND);
    worker.abort();
}

/// What is urgent does not wait behind what is not.
#[tokio::test]
async fn necessary_letters_go_first() {
    let server = MailServer::start().await;
    let portal = portal_with(&server).await;
    for n in 0..5 {
        optional(&portal, &format!("a{n}@example.org")).await;
    }
    ask(&portal.anyone(), "b@example.org", "").await;
    let worker = worker(&portal);
    until(&portal, "state = 'sent'").await;
    assert!(server.letters().first().is_some_and(|first| first.contains("To: b@example.org")));
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

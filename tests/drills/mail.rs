//! Mail under `kill -9` (docs/assurance.md, M1): each letter arrives once at most, and what did not arrive stands where
//! somebody sees it.
use crate::{
    harness::{Place, ask, eventually, program::Program, run, wait},
    mail_server::MailServer,
};
use portal::platform::db::embedded::{Role, url_beside};
use rand::Rng;
use std::{collections::BTreeMap, thread, time::Duration};

const LETTERS: usize = 300;
const KILLS: usize = 6;

/// A mail server on a thread of its own, which takes a moment over each letter.
fn serve() -> MailServer {
    let (tell, told) = std::sync::mpsc::channel();
    thread::spawn(move || {
        wait(async move {
            let server = MailServer::start().await;
            server.take_time(Duration::from_millis(8));
            tell.send(server).unwrap();
            std::future::pending::<()>().await;
        });
    });
    told.recv().unwrap()
}

/// How often each letter came, by its `Message-ID`.
fn arrived(server: &MailServer) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for letter in server.letters() {
        let id = letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap();
        *count.entry(id.to_owned()).or_default() += 1;
    }
    count
}

fn number(owner: &str, query: &'static str) -> usize {
    wait(ask(owner, query)).unwrap().parse().unwrap()
}

#[test]
fn letters_under_kills_arrive_once_at_most_and_none_is_out_of_sight() {
    let (place, server) = (Place::new(), serve());
    let url = server.url();
    let settings = ["--smtp-url", url.as_str()];
    let mut program = Program::start_with(place.root(), &settings);
    let owner = url_beside(place.root(), Role::Owner).unwrap();
    let fill = "INSERT INTO outbox (id, message_id, kind, to_address, lang, subject, text_body, html_body)
        SELECT gen_random_uuid(), '<' || n || '@drill>', 'drill', 'a' || n || '@example.org', 'en', 'Drill', 'Words', '<p>Words</p>' FROM generate_series(1, 300) n";
    wait(run(&owner, fill)).unwrap();
    for _ in 0..KILLS {
        let before = server.letters().len();
        eventually("some more have come", || server.letters().len() > before);
        thread::sleep(Duration::from_millis(rand::rng().random_range(0..200)));
        program.kill_hard();
        program.end();
        place.expect_clean_end();
        program = Program::start_with(place.root(), &settings);
        // What was only taken, and not marked, is free again after a minute; here at once.
        wait(run(&owner, "UPDATE outbox SET taken_until = now() WHERE state = 'waiting'; SELECT pg_notify('outbox_filled', '')")).unwrap();
    }
    eventually("nothing waits", || number(&owner, "SELECT count(*)::text FROM outbox WHERE state = 'waiting'") == 0);
    eventually("what is under way has come to its end", || {
        let before = server.letters().len();
        thread::sleep(Duration::from_millis(500));
        server.letters().len() == before
    });
    wait(run(&owner, "UPDATE outbox SET handed_over_at = handed_over_at - interval '1 hour' WHERE state = 'handing_over'")).unwrap();
    // A worker looks for what was lost once a minute, and when it begins.
    program.tell_to_stop();
    assert!(program.end().success());
    place.expect_clean_end();
    let mut program = Program::start_with(place.root(), &settings);
    eventually("nobody says any more that it is being handed over", || number(&owner, "SELECT count(*)::text FROM outbox WHERE state = 'handing_over'") == 0);

    let arrived = arrived(&server);
    let twice: Vec<_> = arrived.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let sent = number(&owner, "SELECT count(*)::text FROM outbox WHERE state = 'sent'");
    let uncertain = number(&owner, "SELECT count(*)::text FROM outbox WHERE state = 'uncertain'");
    assert_eq!(sent + uncertain, LETTERS, "all are in a state that somebody sees");
    assert!(arrived.len() >= sent && arrived.len() <= LETTERS, "what is called sent has arrived: {} of {sent}", arrived.len());
    // Two workers, so two at a kill can be uncertain.
    assert!(uncertain <= 2 * KILLS, "{uncertain}");
    println!("{LETTERS} letters, {KILLS} kills: {sent} sent, {uncertain} uncertain, {} arrived", arrived.len());
    program.tell_to_stop();
    program.end();
}

//! The ledger drill (docs/assurance.md, W1, W3, W4): clients note what they were told, server and database are killed without
//! warning, and afterwards the two must agree. 0 lost, 0 doubled.
//!
//! `PORTAL_DRILL_SECONDS` makes it long: rounds of 500 submits until the time is over.
use crate::{
    harness::{
        Place, kill_hard,
        program::{Program, try_post},
        wait,
    },
    program::complete_draft,
};
use portal::{
    platform::db::embedded::{Role, url_beside},
    submissions::{proof, store::receipts},
};
use sha2::{Digest, Sha256};
use sqlx::{Connection, PgConnection, PgPool};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fs::{self, File, OpenOptions},
    io::Write,
    sync::{
        Mutex, RwLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// Submits of a round, all wanted at once.
const ALL: i32 = 500;
const CLIENTS: usize = 32;
/// Every such draft lacks an answer, so that some are refused.
const INCOMPLETE: usize = 25;

/// What a client wants to press.
#[derive(Debug, Clone)]
struct Press {
    address: String,
    cookie: String,
    key: String,
    is_complete: bool,
}

/// What a client was told.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Told {
    Received(String),
    Refused(u16),
    /// The connection ended, or the page said that nobody can tell.
    Unknown,
}

impl Press {
    fn press(&self, program: &RwLock<Program>) -> Told {
        let address = program.read().unwrap().address;
        match try_post(address, &self.address, &self.cookie, &[("key", &self.key)]) {
            Some(answer) if answer.status == 303 => Told::Received(answer.header("location")),
            Some(answer) if answer.status < 500 => Told::Refused(answer.status),
            _ => Told::Unknown,
        }
    }
}

/// What a client writes down for itself, on the disk before it goes on.
struct Ledger(File);

impl Ledger {
    fn note(&mut self, line: &str) {
        writeln!(self.0, "{line}").unwrap();
        self.0.sync_data().unwrap();
    }
}

/// Copies of a complete draft for one round; some of them lack an answer.
fn prepare(owner: &str, draft: &str, round: usize) -> Vec<Press> {
    let copies: Vec<(String, String)> = wait(async {
        let mut db = PgConnection::connect(owner).await.unwrap();
        let made = sqlx::query_as(include_str!("../support/copies.sql")).bind(draft).bind(ALL).bind(round.to_string()).fetch_all(&mut db).await.unwrap();
        db.close().await.unwrap();
        made
    });
    let is_complete = |at: usize| !at.is_multiple_of(INCOMPLETE);
    let lacking: Vec<String> = copies.iter().enumerate().filter(|(at, _)| !is_complete(*at)).map(|(_, (id, _))| id.clone()).collect();
    wait(async {
        let mut db = PgConnection::connect(owner).await.unwrap();
        let gone = "DELETE FROM answer a USING question q WHERE q.id = a.question_id AND q.key = 'challenges' AND a.submission_id::text = ANY($1)";
        sqlx::query(gone).bind(&lacking).execute(&mut db).await.unwrap();
        db.close().await.unwrap();
    });
    let to_press = |(at, (id, email)): (usize, (String, String))| Press {
        address: format!("/en/submissions/{id}/versions"),
        cookie: format!("session=token of {email}"),
        key: uuid::Uuid::new_v4().to_string(),
        is_complete: is_complete(at),
    };
    copies.into_iter().enumerate().map(to_press).collect()
}

/// All clients press what there is to press, each noting before and after.
fn press_all(place: &Place, program: &RwLock<Program>, presses: &[Press], count: &AtomicUsize, round: usize) {
    let next = AtomicUsize::new(0);
    let work = |client: usize| {
        let file = OpenOptions::new().create(true).append(true).open(place.root().join(format!("ledger-{round}-{client}"))).unwrap();
        let mut ledger = Ledger(file);
        while let Some(press) = presses.get(next.fetch_add(1, Ordering::SeqCst)) {
            ledger.note(&format!("wants {}", press.key));
            let line = match press.press(program) {
                Told::Received(receipt) => format!("received {} {receipt}", press.key),
                Told::Refused(status) => format!("refused {} {status}", press.key),
                Told::Unknown => format!("unknown {}", press.key),
            };
            ledger.note(&line);
            count.fetch_add(1, Ordering::SeqCst);
        }
    };
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            scope.spawn(move || work(client));
        }
    });
}

/// What the ledgers say, by key.
fn read_ledgers(place: &Place, round: usize) -> BTreeMap<String, Told> {
    let mut told = BTreeMap::new();
    for client in 0..CLIENTS {
        let ledger = fs::read_to_string(place.root().join(format!("ledger-{round}-{client}"))).unwrap();
        for line in ledger.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let (key, outcome) = match words.as_slice() {
                ["received", key, receipt] => (key, Told::Received((*receipt).to_owned())),
                ["refused", key, status] => (key, Told::Refused(status.parse().unwrap())),
                [_, key] => (key, Told::Unknown),
                other => panic!("{other:?}"),
            };
            told.insert((*key).to_owned(), outcome);
        }
    }
    told
}

/// Kills the server or its PostgreSQL at random moments as long as the clients press; how often.
fn strike(place: &Place, program: &RwLock<Program>, pressed: &AtomicUsize, is_over: &AtomicBool) -> usize {
    let mut strikes = 0;
    // Moments are chosen by how much was pressed, so that they fall among the presses however quick the machine is.
    let mut moment = 40 + rand::random_range(0..40);
    while !is_over.load(Ordering::SeqCst) {
        if pressed.load(Ordering::SeqCst) < moment {
            thread::sleep(Duration::from_millis(1));
            continue;
        }
        thread::sleep(Duration::from_millis(rand::random_range(0..30)));
        if strikes % 2 == 0 {
            program.read().unwrap().kill_hard();
            let mut program = program.write().unwrap();
            program.end();
            *program = Program::start(place.root());
        } else if let Some(postmaster) = place.postmaster() {
            kill_hard(postmaster);
            crate::harness::eventually("another server takes over", || place.postmaster().is_some_and(|now| now != postmaster));
        }
        strikes += 1;
        moment = pressed.load(Ordering::SeqCst) + 60 + rand::random_range(0..80);
    }
    strikes
}

/// Presses everything that is not known again, with its key, until it is known.
fn settle(program: &RwLock<Program>, presses: &[Press], told: &mut BTreeMap<String, Told>) -> usize {
    let end = Instant::now() + Duration::from_mins(1);
    let mut unknown = 0;
    for press in presses {
        let known = told.get_mut(&press.key).unwrap();
        unknown += usize::from(*known == Told::Unknown);
        while *known == Told::Unknown {
            assert!(Instant::now() < end, "the server does not come back");
            *known = press.press(program);
            if *known == Told::Unknown {
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
    unknown
}

/// A version as the database has it: key, receipt, versions of its submission, digest, text, statement, signature, public key.
type Kept = (String, String, i64, Vec<u8>, Vec<u8>, String, Vec<u8>, Vec<u8>);

/// Compares what the clients were told with what there is.
async fn compare(owner: &str, presses: &[Press], told: &BTreeMap<String, Told>) {
    let db = PgPool::connect(owner).await.unwrap();
    let keys: Vec<String> = presses.iter().map(|press| press.key.clone()).collect();
    let rows: Vec<Kept> = sqlx::query_as(
        "SELECT v.submit_key::text, r.code, (SELECT count(*) FROM version o WHERE o.submission_id = v.submission_id), v.sha256, t.canonical, r.statement, r.signature, k.public_key
         FROM version v JOIN receipt r ON r.version_id = v.id JOIN version_content t ON t.version_id = v.id JOIN signing_key k ON k.id = r.key_id
         WHERE v.submit_key::text = ANY($1)",
    )
    .bind(&keys)
    .fetch_all(&db)
    .await
    .unwrap();
    let mut there = BTreeMap::new();
    for (key, code, versions, sha256, canonical, statement, signature, public) in rows {
        assert_eq!(versions, 1, "doubled: {key}");
        assert_eq!(Sha256::digest(&canonical).as_slice(), sha256, "another content: {key}");
        let public: [u8; 32] = public.try_into().unwrap();
        assert!(portal::platform::keys::is_signed(&public, statement.as_bytes(), &signature), "a wrong signature: {key}");
        let statement: proof::Statement = serde_json::from_str(&statement).unwrap();
        assert!(statement.code == code && proof::is_content(&statement, &canonical), "{key}");
        assert!(there.insert(key, code).is_none());
    }
    for press in presses {
        match (&told[&press.key], there.get(&press.key)) {
            (Told::Received(receipt), Some(code)) => assert!(press.is_complete && receipt.ends_with(code.as_str()), "another receipt: {press:?}"),
            (Told::Received(_), None) => panic!("lost: {press:?}"),
            (Told::Refused(status), None) => assert!(!press.is_complete && *status == 422, "{press:?}: {status}"),
            (Told::Refused(_), Some(_)) => panic!("refused and there: {press:?}"),
            (Told::Unknown, _) => panic!("not settled: {press:?}"),
        }
    }
    let codes: BTreeSet<&String> = there.values().collect();
    assert_eq!(codes.len(), there.len());
    let gaps: Option<i64> =
        sqlx::query_scalar("SELECT max(substring(reference from '[0-9]+$')::bigint) - count(*) FROM submission WHERE reference LIKE 'DEMO-%'")
            .fetch_one(&db)
            .await
            .unwrap();
    assert_eq!(gaps, Some(0), "numbers without gaps");
    assert_eq!(receipts::first_altered(&db).await.unwrap(), None);
    db.close().await;
}

#[test]
fn what_clients_were_told_is_what_there_is_whatever_was_killed() {
    let seconds = env::var("PORTAL_DRILL_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
    let end = Instant::now() + Duration::from_secs(seconds);
    let place = Place::new();
    let program = RwLock::new(Program::start(place.root()));
    let owner = url_beside(place.root(), Role::Owner).unwrap();
    let draft = complete_draft(&program.read().unwrap(), &owner);
    let sums = Mutex::new([0_usize; 4]);
    for round in 0.. {
        let presses = prepare(&owner, &draft, round);
        let (count, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
        let strikes = thread::scope(|scope| {
            let striking = scope.spawn(|| strike(&place, &program, &count, &is_over));
            press_all(&place, &program, &presses, &count, round);
            is_over.store(true, Ordering::SeqCst);
            striking.join().unwrap()
        });
        let mut told = read_ledgers(&place, round);
        assert_eq!(told.len(), presses.len());
        let acknowledged = told.values().filter(|told| matches!(told, Told::Received(_))).count();
        let unknown = settle(&program, &presses, &mut told);
        wait(compare(&owner, &presses, &told));
        let mut sums = sums.lock().unwrap();
        for (sum, more) in sums.iter_mut().zip([presses.len(), acknowledged, unknown, strikes]) {
            *sum += more;
        }
        if Instant::now() >= end {
            break;
        }
    }
    let [all, acknowledged, unknown, strikes] = *sums.lock().unwrap();
    println!("ledger drill: {all} submits, {acknowledged} acknowledged, {unknown} unknown and repeated, {strikes} kills: 0 lost, 0 doubled");
    assert!(strikes >= 2 && unknown > 0 && acknowledged > 100, "{strikes} kills, {unknown} unknown, {acknowledged} acknowledged");
}

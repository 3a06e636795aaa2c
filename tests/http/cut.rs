//! W4: the connection to the database breaks at COMMIT. Nobody may then be told «failed», and pressing again is safe.

use crate::{
    submissions::{begin, complete, submit_from},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UnixStream},
    sync::watch,
};

/// What the line does at the next COMMIT that it sees.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plan {
    Carry,
    /// It breaks before the COMMIT arrives.
    BreakBefore,
    /// The COMMIT arrives and is done; its answer does not come back.
    BreakAfter,
    /// As before, and every connection with it, until it is repaired.
    BreakAll,
}

/// A line between portal and database that breaks when it is told to.
#[derive(Clone)]
struct Line {
    plan: watch::Sender<Plan>,
    is_down: Arc<AtomicBool>,
    port: u16,
}

impl Line {
    /// To the server whose socket this address names.
    async fn to(url: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let line = Self { plan: watch::Sender::new(Plan::Carry), is_down: Arc::default(), port: listener.local_addr().expect("an address").port() };
        let folder = url.split_once("host=").expect("a socket").1;
        let socket = PathBuf::from(percent_encoding::percent_decode_str(folder).decode_utf8().expect("a path").as_ref()).join(".s.PGSQL.5432");
        let carrying = line.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if !carrying.is_down.load(Ordering::SeqCst) {
                    tokio::spawn(carrying.clone().carry(client, socket.clone()));
                }
            }
        });
        line
    }

    /// The address of the same database on this line.
    fn url(&self, url: &str) -> String {
        let (database, _) = url.split_once('?').expect("a socket");
        database.replace("localhost:5432", &format!("127.0.0.1:{}", self.port)) + "?sslmode=disable"
    }

    async fn carry(self, mut client: TcpStream, socket: PathBuf) {
        let mut server = UnixStream::connect(socket).await.expect("the server listens");
        let (mut out, mut back) = ([0; 16 << 10], [0; 16 << 10]);
        let mut told = self.plan.subscribe();
        loop {
            tokio::select! {
                Ok(count @ 1..) = client.read(&mut out) => {
                    let words = out.get(..count).unwrap_or_default();
                    if words.windows(6).any(|word| word == b"COMMIT") && self.breaks(words, &mut server).await {
                        return;
                    }
                    if server.write_all(words).await.is_err() { return }
                }
                Ok(count @ 1..) = server.read(&mut back) => {
                    if client.write_all(back.get(..count).unwrap_or_default()).await.is_err() { return }
                }
                _ = told.changed() => if self.is_down.load(Ordering::SeqCst) { return },
                else => return,
            }
        }
    }

    /// Does as planned, once; whether the line broke.
    async fn breaks(&self, words: &[u8], server: &mut UnixStream) -> bool {
        let plan = *self.plan.borrow();
        match plan {
            Plan::Carry => return false,
            Plan::BreakBefore => {}
            Plan::BreakAll => self.is_down.store(true, Ordering::SeqCst),
            Plan::BreakAfter => {
                server.write_all(words).await.expect("it arrives");
                let _ = server.read(&mut [0; 1024]).await;
            }
        }
        self.plan.send_replace(Plan::Carry);
        true
    }

    fn repair(&self) {
        self.is_down.store(false, Ordering::SeqCst);
    }
}

/// Somebody who is about to press the button, on a portal whose line can break.
struct Pressing {
    portal: Portal,
    line: Line,
    who: Actor,
    id: String,
    review: Answer,
}

impl Pressing {
    async fn new() -> Self {
        let direct = Portal::new().await;
        let line = Line::to(&direct.app_url).await;
        let portal = direct.beside(&line.url(&direct.app_url), &[]);
        let who = portal.contributor("cut@example.org").await;
        let id = begin(&who, "").await;
        complete(&who, &id).await;
        let review = who.get(&format!("/en/submissions/{id}/review")).await.expect(StatusCode::OK);
        Self { portal, line, who, id, review }
    }

    async fn press(&self, page: &Answer) -> Answer {
        submit_from(&self.who, &self.id, page).await
    }

    async fn versions(&self) -> i64 {
        self.portal.count("SELECT count(*) FROM version v JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'").await
    }

    /// The only receipt there is stands where the answer leads.
    async fn received_once(&self, answer: Answer) {
        let answer = answer.expect(StatusCode::SEE_OTHER);
        let code: String = sqlx::query_scalar(
            "SELECT r.code FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'",
        )
        .fetch_one(&self.portal.db)
        .await
        .expect("a receipt");
        assert!(answer.location().ends_with(&code), "{}", answer.location());
        assert_eq!(self.versions().await, 1);
        assert_eq!(self.portal.count("SELECT count(*) FROM outbox WHERE kind = 'receipt'").await, 1);
    }
}

fn key(page: &Answer) -> String {
    page.attributes("input[name=key]", "value").remove(0)
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_is_not_known_yet_and_pressing_again_submits_once() {
    for (plan, arrived) in [(Plan::BreakBefore, 0), (Plan::BreakAfter, 1)] {
        let pressing = Pressing::new().await;
        pressing.line.plan.send_replace(plan);
        let lost = pressing.press(&pressing.review).await.expect(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(lost.text("[role=alert] h2"), "We cannot tell yet whether it arrived");
        assert_eq!(key(&lost), key(&pressing.review), "the same key, so that pressing again is safe");
        assert_eq!(pressing.versions().await, arrived);
        let again = pressing.press(&lost).await;
        pressing.received_once(again).await;
        let page_before = pressing.press(&pressing.review).await;
        pressing.received_once(page_before).await;
    }
}

#[tokio::test]
async fn while_the_database_stays_away_a_plain_page_says_the_same() {
    let pressing = Pressing::new().await;
    pressing.line.plan.send_replace(Plan::BreakAll);
    let lost = pressing.press(&pressing.review).await.expect(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(lost.text("h1"), "We cannot tell yet whether it arrived");
    assert!(!lost.header("retry-after").is_empty());
    pressing.line.repair();
    let again = pressing.press(&pressing.review).await;
    pressing.received_once(again).await;
}

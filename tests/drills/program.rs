//! The whole program: what it says in its logs, and how it stops (docs/assurance.md, G).
use crate::harness::{
    Place, ask, eventually,
    program::{self, Answer, Program},
    run, wait,
};
use portal::platform::db::embedded::{Role, url_beside};
use sqlx::{Connection, PgConnection};
use std::{net::TcpStream, thread};

const CALL: &str = "/en/calls/demo-itu-council-resolution-1332/submit";

/// The newest link to this address of the site that was mailed, as a path.
fn mailed_link(owner: &str, below: &str) -> String {
    let letter = wait(ask(owner, "SELECT text_body FROM outbox ORDER BY created_at DESC, id DESC LIMIT 1")).unwrap();
    letter.lines().find_map(|line| line.find(below).map(|at| line.split_at(at).1.to_owned())).unwrap_or_else(|| panic!("no link in {letter}"))
}

/// Answers what every question that is required asks.
const ANSWERS: [(&str, &[(&str, &str)]); 5] = [
    (
        "who_you_are",
        &[
            ("a-title", "Canary title"),
            ("a-organization_name", "Canary organization"),
            ("a-stakeholder_type", "government"),
            ("a-scope", "national"),
            ("a-country", "FJ"),
            ("a-contact_person", "Canary name"),
            ("a-publish_consent", "organization_only"),
        ],
    ),
    ("achievements", &[("a-achievements", "Canary words.")]),
    ("challenges", &[("a-challenges", "Canary words.")]),
    ("itu_role", &[("a-itu_role", "Canary words."), ("a-keep_lines", "yes"), ("a-keep_lines-why", "Canary words.")]),
    ("attachment_and_confirmation", &[("a-authority", "true")]),
];

/// Begins a draft and fills it in; its id, and the cookie of whoever has it.
fn fill_in(program: &Program, cookie: &str, email: &str) -> (String, String) {
    let begun = program.post(CALL, cookie, &[("email", email)]).expect(303);
    let draft = begun.header("location").split('/').nth(3).unwrap().to_owned();
    let cookie = if cookie.is_empty() { begun.cookie() } else { cookie.to_owned() };
    for (section, answers) in ANSWERS {
        save(program, &format!("/en/submissions/{draft}/edit/{section}"), &cookie, answers).expect(303);
    }
    (draft, cookie)
}

/// The draft of somebody with a proved address, and what the button of its review page sends.
struct Ready {
    cookie: String,
    address: String,
    key: String,
}

/// Somebody with a proved address, signed in.
fn sign_up(owner: &str, n: usize) {
    let made = format!(
        "WITH made AS (INSERT INTO account (id, email, name, confirmed_at) VALUES (gen_random_uuid(), 'n{n}@example.org', 'N', now()) RETURNING id)
         INSERT INTO session (token_hash, id, account_id, idle_limit, expires_at)
         SELECT sha256('token {n}'), gen_random_uuid(), id, '1 hour', now() + interval '1 hour' FROM made"
    );
    wait(async {
        let mut connection = PgConnection::connect(owner).await.unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

/// The id of a draft that lacks nothing.
pub fn complete_draft(program: &Program, owner: &str) -> String {
    sign_up(owner, 0);
    fill_in(program, "session=token 0", "").0
}

impl Ready {
    fn new(program: &Program, owner: &str, n: usize) -> Self {
        sign_up(owner, n);
        let (draft, cookie) = fill_in(program, &format!("session=token {n}"), "");
        let review = program.get(&format!("/en/submissions/{draft}/review"), &cookie).expect(200);
        Self { cookie, address: format!("/en/submissions/{draft}/versions"), key: review.field("key") }
    }

    /// The address of the receipt, if one was given.
    fn press(&self, program: &Program) -> Option<String> {
        let answer = program.try_post(&self.address, &self.cookie, &[("key", &self.key)])?;
        (answer.status == 303).then(|| answer.header("location"))
    }
}

/// Begins a draft, proves its address and hands it in; the secrets of that way.
fn hand_in(program: &Program, owner: &str) -> Vec<String> {
    let (draft, first) = fill_in(program, "", "canary.person@example.org");
    let proof = mailed_link(owner, "/en/sign-in/draft/");
    let cookie = program.post(&proof, "", &[]).expect(303).cookie();
    let review = program.get(&format!("/en/submissions/{draft}/review"), &cookie).expect(200);
    let (key, seen) = (review.field("key"), review.field("seen"));
    let received = program.post(&format!("/en/submissions/{draft}/versions"), &cookie, &[("key", &key), ("seen", &seen)]).expect(303);
    program.get(&received.header("location"), &cookie).expect(200);
    refused_by_the_database(program, owner, &draft, &cookie);
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    vec![last(&proof), secret(&first), secret(&cookie), last(&received.header("location")), key]
}

/// Saves a section with the revisions that its page shows.
fn save(program: &Program, address: &str, cookie: &str, answers: &[(&str, &str)]) -> Answer {
    let page = program.get(address, cookie).expect(200);
    // An explanation belongs to its answer and has no revision of its own.
    let own = answers.iter().filter(|(name, _)| !name.ends_with("-why"));
    let revisions: Vec<(String, String)> = own.map(|(name, _)| name.replacen("a-", "r-", 1)).map(|name| (name.clone(), page.field(&name))).collect();
    let mut form: Vec<(&str, &str)> = revisions.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    form.extend(answers);
    program.post(address, cookie, &form)
}

/// What somebody typed meets a rule of the database that nobody foresaw.
fn refused_by_the_database(program: &Program, owner: &str, draft: &str, cookie: &str) {
    wait(run(owner, "ALTER TABLE answer ADD CONSTRAINT unforeseen CHECK (value::text NOT LIKE '%forbidden%')")).unwrap();
    save(program, &format!("/en/submissions/{draft}/edit/challenges"), cookie, &[("a-challenges", "Canary forbidden.")]).expect(500);
}

fn secret(cookie: &str) -> String {
    cookie.split_once('=').unwrap().1.to_owned()
}

fn sign_in(program: &Program, owner: &str) -> Vec<String> {
    program.post("/en/sign-in", "", &[("email", "canary.second@example.org")]).expect(200);
    let link = mailed_link(owner, "/en/sign-in/");
    let cookie = program.post(&link, "", &[]).expect(303).cookie();
    program.get("/en/account", &cookie).expect(200);
    vec![link.rsplit('/').next().unwrap_or_default().to_owned(), secret(&cookie)]
}

#[test]
fn logs_tell_of_requests_and_of_nobody() {
    let place = Place::new();
    let mut program = Program::start(place.root());
    let owner = url_beside(place.root(), Role::Owner).unwrap();
    let mut secrets = sign_in(&program, &owner);
    secrets.extend(hand_in(&program, &owner));
    program.get("/en/search?q=canary+search", "").expect(200);
    program.get("/en/canary-address?canary=1", "").expect(404);
    program.tell_to_stop();
    assert!(program.end().success());
    let said = program.said();
    assert!(
        said.lines().any(|line| line.contains("/{lang}/submissions/{id}/versions") && line.contains("303")),
        "requests are there under their patterns: {said}"
    );
    for (what, text) in [("the program", said), ("PostgreSQL", place.log())] {
        let text = text.to_lowercase();
        let told = text.lines().find(|line| line.contains("canary") || secrets.iter().any(|secret| line.contains(&secret.to_lowercase())));
        assert_eq!(told, None, "{what}");
    }
    assert!(place.log().contains("unforeseen"), "the test could see it: {}", place.log());
}

#[test]
fn sigterm_lets_a_request_in_work_come_to_its_end() {
    let place = Place::new();
    let mut program = Program::start(place.root());
    let owner = url_beside(place.root(), Role::Owner).unwrap();
    let address = program.address;
    let answer: Answer = wait(async {
        let mut holder = PgConnection::connect(&owner).await.unwrap();
        sqlx::raw_sql("BEGIN; LOCK TABLE call_text IN ACCESS EXCLUSIVE MODE").execute(&mut holder).await.unwrap();
        let reader = thread::spawn(move || program::ask(address, "GET /en/calls HTTP/1.1", ""));
        let waiting = "SELECT (count(*) > 0)::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
        while ask(&owner, waiting).await.unwrap() != "true" {
            assert!(!reader.is_finished(), "it should wait");
        }
        program.tell_to_stop();
        eventually("nobody new is let in", || TcpStream::connect(address).is_err());
        assert!(!reader.is_finished(), "the request is still in work");
        sqlx::raw_sql("ROLLBACK").execute(&mut holder).await.unwrap();
        holder.close().await.unwrap();
        reader.join().unwrap()
    });
    answer.expect(200);
    assert!(program.end().success());
    place.expect_clean_end();
}

/// W1: of each submit everything is there or nothing, and of what was acknowledged everything.
#[test]
fn submits_under_a_kill_are_whole_or_not_at_all() {
    const ALL: usize = 12;
    let place = Place::new();
    let mut program = Program::start(place.root());
    let owner = url_beside(place.root(), Role::Owner).unwrap();
    let ready: Vec<Ready> = (0..ALL).map(|n| Ready::new(&program, &owner, n)).collect();
    let acknowledged: Vec<Option<String>> = thread::scope(|scope| {
        let presses: Vec<_> = ready.iter().map(|one| scope.spawn(|| one.press(&program))).collect();
        eventually("some have arrived", || {
            wait(ask(&owner, "SELECT (count(*) >= 3)::text FROM receipt WHERE received_at > now() - interval '1 minute'")).unwrap() == "true"
        });
        program.kill_hard();
        presses.into_iter().map(|press| press.join().unwrap()).collect()
    });
    program.end();
    place.expect_clean_end();
    let program = Program::start(place.root());
    let whole = "SELECT string_agg(DISTINCT concat_ws(' ', s.state, versions, receipts, entries, letters), ', ' ORDER BY concat_ws(' ', s.state, versions, receipts, entries, letters))
         FROM submission s JOIN account a ON a.id = s.account_id,
              LATERAL (SELECT count(*) AS versions, count(r.code) AS receipts FROM version v LEFT JOIN receipt r ON r.version_id = v.id WHERE v.submission_id = s.id) v,
              LATERAL (SELECT count(*) AS entries FROM audit_entry e WHERE e.object_id = s.id::text AND e.act = 'submission.submitted') e,
              LATERAL (SELECT count(*) AS letters FROM outbox o WHERE o.to_address = a.email AND o.kind = 'receipt') o
         WHERE s.origin = 'form'";
    let found = wait(ask(&owner, whole)).unwrap();
    assert!(["submitted 1 1 1 1", "draft 0 0 0 0, submitted 1 1 1 1"].contains(&found.as_str()), "{found}");
    for (one, before) in ready.iter().zip(acknowledged) {
        let now = one.press(&program).unwrap();
        assert!(before.is_none_or(|before| before == now), "an acknowledged receipt is for ever");
    }
    assert_eq!(wait(ask(&owner, whole)).unwrap(), "submitted 1 1 1 1");
    let numbers = wait(ask(&owner, "SELECT concat(count(DISTINCT reference), ' ', max(reference)) FROM submission WHERE origin = 'form'")).unwrap();
    assert_eq!(numbers, format!("{ALL} DEMO-WSIS20-{:04}", 8 + ALL), "no number is lost and none stands twice");
}

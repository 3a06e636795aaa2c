//! Submissions, from the first word of a draft to the receipt.

use crate::support::{Actor, Answer, Portal};
use axum::http::StatusCode;
use portal::submissions::model::{ARROWS, State};
use sha2::{Digest, Sha256};

const START: &str = "/en/calls/demo-itu-council-resolution-1332/submit";

/// What answers every question that is required.
const COMPLETE: [(&str, &[(&str, &str)]); 5] = [
    (
        "who_you_are",
        &[
            ("a-title", "Our input"),
            ("a-organization_name", "Ministry of Tests"),
            ("a-stakeholder_type", "government"),
            ("a-scope", "national"),
            ("a-country", "FJ"),
            ("a-contact_person", "A. Person"),
            ("a-publish_consent", "organization_only"),
        ],
    ),
    ("achievements", &[("a-achievements", "Schools were connected.")]),
    ("challenges", &[("a-challenges", "Prices are high.")]),
    ("itu_role", &[("a-itu_role", "Convene and measure."), ("a-keep_lines", "yes"), ("a-keep_lines-why", "They are known.")]),
    ("attachment_and_confirmation", &[("a-authority", "true")]),
];

/// Begins a draft; its id.
pub async fn begin(who: &Actor, email: &str) -> String {
    let begun = who.post(START, &[("email", email)]).await.expect(StatusCode::SEE_OTHER);
    begun.location().split('/').nth(3).expect("an id").to_owned()
}

/// Saves a section as a browser would: with the hidden fields of its page.
pub async fn save(who: &Actor, id: &str, section: &str, answers: &[(&str, &str)]) -> Answer {
    let address = format!("/en/submissions/{id}/edit/{section}");
    let page = who.get(&address).await.expect(StatusCode::OK);
    save_from(who, &page, &address, answers).await
}

/// Saves from a page that was opened before.
async fn save_from(who: &Actor, page: &Answer, address: &str, answers: &[(&str, &str)]) -> Answer {
    let names = page.attributes("input[type=hidden][name^='r-']", "name");
    let values = page.attributes("input[type=hidden][name^='r-']", "value");
    let mut form: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    form.retain(|(name, _)| answers.iter().any(|(answer, _)| answer.trim_start_matches("a-").trim_end_matches("-why") == name.trim_start_matches("r-")));
    form.extend(answers);
    who.post(address, &form).await
}

pub async fn complete(who: &Actor, id: &str) {
    for (section, answers) in COMPLETE {
        save(who, id, section, answers).await.expect(StatusCode::SEE_OTHER);
    }
}

/// Presses the button of the review page.
pub async fn submit(who: &Actor, id: &str) -> Answer {
    let review = who.get(&format!("/en/submissions/{id}/review")).await.expect(StatusCode::OK);
    submit_from(who, id, &review).await
}

/// Presses the button of a review page that was opened before.
pub async fn submit_from(who: &Actor, id: &str, review: &Answer) -> Answer {
    let value = |name: &str| review.attributes(&format!("input[name={name}]"), "value").first().cloned().expect("the button is there");
    who.post(&format!("/en/submissions/{id}/versions"), &[("key", &value("key")), ("seen", &value("seen"))]).await
}

async fn answer_of(portal: &Portal, id: &str, key: &str) -> Option<serde_json::Value> {
    sqlx::query_scalar("SELECT a.value FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = $1::uuid AND q.key = $2")
        .bind(id)
        .bind(key)
        .fetch_optional(&portal.db)
        .await
        .expect("a look")
}

async fn close_the_call(portal: &Portal) {
    sqlx::query("UPDATE call SET closes_at = clock_timestamp() - interval '1 microsecond' WHERE origin = 'demonstration'")
        .execute(&portal.db)
        .await
        .expect("an update");
}

/// W5: the arrows of the code are those of the database.
#[tokio::test]
async fn the_arrows_are_the_same_in_code_and_database() {
    let portal = Portal::new().await;
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("SELECT from_state::text, to_state::text, by_whom FROM submission_arrow ORDER BY 1, 2, 3").fetch_all(&portal.db).await.expect("arrows");
    let mut ours: Vec<_> = ARROWS.iter().map(|arrow| (arrow.from().code().to_owned(), arrow.to().code().to_owned(), arrow.by().code().to_owned())).collect();
    ours.sort();
    assert_eq!(rows, ours);
    for from in State::ALL {
        for to in State::ALL.into_iter().filter(|to| *to != from && !ARROWS.iter().any(|arrow| arrow.from() == from && arrow.to() == *to)) {
            let changed = sqlx::query("WITH one AS (SELECT id FROM submission WHERE state = 'submitted' LIMIT 1) UPDATE submission SET state = $2::submission_state WHERE id = (SELECT id FROM one) AND $1 = 'submitted'")
                .bind(from.code())
                .bind(to.code())
                .execute(&portal.db)
                .await;
            assert!(changed.is_err() || from != State::Submitted, "{from:?} to {to:?}");
        }
    }
}

#[tokio::test]
async fn somebody_begins_without_an_account_and_submits_once_the_address_is_proved() {
    let portal = Portal::new().await;
    let visitor = portal.anyone();
    visitor.post(START, &[("email", "no address")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let id = begin(&visitor, "New.Person@example.org").await;
    complete(&visitor, &id).await;
    let review = visitor.get(&format!("/en/submissions/{id}/review")).await;
    assert!(review.attributes("input[name=key]", "value").is_empty(), "no button before the address is proved");
    let key = uuid::Uuid::new_v4().to_string();
    visitor.post(&format!("/en/submissions/{id}/versions"), &[("key", &key)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);

    let letter: String = sqlx::query_scalar("SELECT text_body FROM outbox WHERE kind = 'confirm-draft' AND to_address = 'new.person@example.org'")
        .fetch_one(&portal.db)
        .await
        .expect("a letter went out at once");
    let link = letter.lines().find(|line| line.contains("/sign-in/draft/")).expect("a link").split("8080").nth(1).expect("a path").to_owned();
    // The link is opened on another device; reading it changes nothing.
    let elsewhere = portal.anyone();
    elsewhere.get(&link).await.expect(StatusCode::OK);
    elsewhere.get(&link).await.expect(StatusCode::OK);
    let confirmed = elsewhere.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(confirmed.location().contains(&id));
    assert!(elsewhere.post(&link, &[]).await.expect(StatusCode::SEE_OTHER).location().contains(&id), "a second press leads on");
    // An old link offers a new one with one press; the draft waits.
    let third = portal.anyone();
    let old = third.post(&link, &[]).await.expect(StatusCode::CONFLICT);
    third.post(&old.attributes("main form", "action").remove(0), &[]).await.expect(StatusCode::OK);
    let letter = crate::accounts::letter_to(&portal, "new.person@example.org").await;
    let again = third.post(&crate::accounts::link_and_code(&letter).0, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(again.location().contains(&id));
    submit(&elsewhere, &id).await.expect(StatusCode::SEE_OTHER);
    assert!(visitor.get(&format!("/en/submissions/{id}")).await.location().contains("/sign-in"), "whoever only typed the address is out");
}

#[tokio::test]
async fn a_program_in_the_trap_begins_nothing() {
    let portal = Portal::new().await;
    portal.anyone().post(START, &[("email", "a@example.org"), ("website", "x")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE origin = 'form'").await + portal.count("SELECT count(*) FROM outbox").await, 0);
}

#[tokio::test]
async fn there_is_one_draft_per_contributor_and_call_however_many_windows() {
    let portal = Portal::new().await;
    let who = portal.contributor("one@example.org").await;
    let mut windows = Vec::new();
    for _ in 0..8 {
        let who = who.clone();
        windows.push(tokio::spawn(async move { begin(&who, "").await }));
    }
    let mut ids = Vec::new();
    for window in windows {
        ids.push(window.await.expect("a window"));
    }
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    assert!(who.get(START).await.location().contains(&ids[0]), "the way in leads to the draft");
}

#[tokio::test]
async fn others_submissions_are_not_there() {
    let portal = Portal::new().await;
    let id = begin(&portal.contributor("mine@example.org").await, "").await;
    let other = portal.contributor("other@example.org").await;
    let officer = portal.officer_of("ITU").await;
    for path in ["", "/edit", "/edit/who_you_are", "/review", "/withdrawal", "/copy.txt", "/versions/1.json"] {
        other.get(&format!("/en/submissions/{id}{path}")).await.expect(StatusCode::NOT_FOUND);
        officer.get(&format!("/en/submissions/{id}{path}")).await.expect(StatusCode::NOT_FOUND);
    }
    for path in ["/edit/who_you_are", "/versions", "/withdrawal", "/restoration", "/confirmation"] {
        other.post(&format!("/en/submissions/{id}{path}"), &[]).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_draft_keeps_what_is_wrong_and_says_so_at_the_field() {
    let portal = Portal::new().await;
    let who = portal.contributor("w@example.org").await;
    let id = begin(&who, "").await;
    let long = "word ".repeat(501);
    let refused = save(&who, &id, "achievements", &[("a-achievements", &long)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("title").starts_with("Error:"));
    assert_eq!(refused.text(".error-summary li"), "Shorten your answer: it has 501 words, the limit is 500");
    assert_eq!(refused.text("#f-a-achievements-error"), refused.text(".error-summary li"), "the same words at the field");
    assert!(answer_of(&portal, &id, "achievements").await.is_some_and(|value| value.as_str().is_some_and(|text| text.len() > 2000)), "saved all the same");
    save(&who, &id, "attachment_and_confirmation", &[("a-published_link", "not a link")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer_of(&portal, &id, "published_link").await, Some("not a link".into()));
    assert!(!who.get(&format!("/en/submissions/{id}/review")).await.attributes(".missing a", "href").is_empty());
}

#[tokio::test]
async fn saving_an_unchanged_page_changes_nothing() {
    let portal = Portal::new().await;
    let who = portal.contributor("u@example.org").await;
    let id = begin(&who, "").await;
    let answers = [("a-title", "A title"), ("a-organization_name", "Somebody")];
    save(&who, &id, "who_you_are", &answers).await.expect(StatusCode::SEE_OTHER);
    let state = async || -> (String,) {
        sqlx::query_as("SELECT string_agg(revision::text || changed_at::text, ',' ORDER BY question_id) || (SELECT changed_at::text FROM submission WHERE id = $1::uuid) FROM answer WHERE submission_id = $1::uuid")
            .bind(&id)
            .fetch_one(&portal.db)
            .await
            .expect("a look")
    };
    let before = state().await;
    save(&who, &id, "who_you_are", &answers).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(state().await, before);
}

/// W7: two browsers, one draft.
#[tokio::test]
async fn two_texts_of_one_answer_are_both_kept_and_shown() {
    let portal = Portal::new().await;
    let who = portal.contributor("two@example.org").await;
    let id = begin(&who, "").await;
    let address = format!("/en/submissions/{id}/edit/who_you_are");
    let first = who.get(&address).await;
    let second = who.get(&address).await;
    save_from(&who, &first, &address, &[("a-title", "First"), ("a-organization_name", "Org")]).await.expect(StatusCode::SEE_OTHER);
    // The other window has changed the title too, and nothing else: its untouched fields undo nothing.
    let conflict = save_from(&who, &second, &address, &[("a-title", "Second"), ("a-organization_name", ""), ("a-contact_person", "A. Person")])
        .await
        .expect(StatusCode::CONFLICT);
    assert_eq!(conflict.all(".conflict .prose"), ["First", "Second"]);
    assert_eq!(answer_of(&portal, &id, "organization_name").await, Some("Org".into()), "within one answer only");
    assert_eq!(answer_of(&portal, &id, "contact_person").await, Some("A. Person".into()));
    // A script is told so.
    let names = second.attributes("input[type=hidden][name='r-title']", "value");
    let body = serde_urlencoded::to_string([("r-title", names[0].as_str()), ("a-title", "Second")]).expect("a form");
    let json = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin"), ("accept", "application/json")];
    who.post_with(&address, &json, body).await.expect(StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM answer_conflict").await, 1, "the same text waits once");
    // Somebody chooses.
    let action = conflict.attributes(".conflict, form:has(.conflict)", "action").first().cloned().expect("a form");
    who.post(&action, &[("keep", "waiting"), ("section", "who_you_are")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(answer_of(&portal, &id, "title").await, Some("Second".into()));
}

#[tokio::test]
async fn autosave_tells_the_new_revisions() {
    let portal = Portal::new().await;
    let who = portal.contributor("auto@example.org").await;
    let id = begin(&who, "").await;
    let address = format!("/en/submissions/{id}/edit/achievements");
    let mut token = who.get(&address).await.attributes("input[name='r-achievements']", "value")[0].clone();
    for text in ["Les réseaux", "Les réseaux sont arrivés dans les écoles et dans les centres de santé."] {
        let body = serde_urlencoded::to_string([("r-achievements", token.as_str()), ("a-achievements", text), ("l-achievements", "en")]).expect("a form");
        let json = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin"), ("accept", "application/json")];
        let answer = who.post_with(&address, &json, body).await.expect(StatusCode::OK);
        let told: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
        token = told["fields"]["r-achievements"].as_str().expect("a revision").to_owned();
    }
    let lang: String =
        sqlx::query_scalar("SELECT lang::text FROM answer WHERE submission_id = $1::uuid").bind(&id).fetch_one(&portal.db).await.expect("a look");
    assert_eq!(lang, "fr", "the language of a text is found out");
}

/// W1, W6, D7: the receipt holds the moment by the database's clock, and the hash of exactly the bytes that are handed out.
#[tokio::test]
async fn a_submit_makes_a_version_a_receipt_and_a_letter() {
    let portal = Portal::new().await;
    let who = portal.contributor("s@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    let received = submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
    let receipt = who.get(received.location()).await.expect(StatusCode::OK);
    assert_eq!(receipt.text(".receipt-number"), "DEMO-WSIS20-0009");
    let json = who.get(&format!("/en/submissions/{id}/versions/1.json")).await.expect(StatusCode::OK);
    let hash = portal::platform::text::hex(&Sha256::digest(json.body.as_bytes()));
    assert_eq!(receipt.text(".receipt .hash"), hash);
    let version: serde_json::Value = serde_json::from_str(&json.body).expect("JSON");
    assert_eq!(portal::platform::canonical::canonical(&version).as_deref(), Ok(json.body.as_str()), "the bytes are canonical");
    assert_eq!(version["salt"].as_str().map(str::len), Some(32), "128 random bits");
    assert!(version["answers"].as_array().is_some_and(|answers| answers.iter().any(|one| one["question"] == "contact_person")));
    // Anybody with the code may verify; they see neither content nor names.
    let stranger = portal.anyone().get(received.location()).await.expect(StatusCode::OK);
    assert!(!stranger.body.contains("Ministry of Tests") && !stranger.body.contains(&id) && !stranger.body.contains("s@example.org"));
    assert_eq!(stranger.header("referrer-policy"), "no-referrer");
    assert_eq!(stranger.header("cache-control"), "private, no-store");
    let checked = portal.anyone().post(&format!("{}/check", received.location()), &[("text", &json.body)]).await;
    assert!(checked.text(".notice.good").contains("exactly"), "{}", checked.text(".notice"));
    let mail: (String, String) =
        sqlx::query_as("SELECT to_address, text_body FROM outbox WHERE kind = 'receipt'").fetch_one(&portal.db).await.expect("a letter");
    assert!(mail.0 == "s@example.org" && mail.1.contains("DEMO-WSIS20-0009") && mail.1.contains(&hash));
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE act = 'submission.submitted' AND after ->> 'reference' = 'DEMO-WSIS20-0009'").await, 1);
}

/// W3: double click, reload, retry.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_presses_of_one_button_are_one_version() {
    let portal = Portal::new().await;
    let who = portal.contributor("race@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    let key = uuid::Uuid::new_v4().to_string();
    let address = format!("/en/submissions/{id}/versions");
    let presses = (0..50).map(|_| {
        let (who, address, key) = (who.clone(), address.clone(), key.clone());
        tokio::spawn(async move { who.post(&address, &[("key", &key)]).await })
    });
    let mut receipts = std::collections::BTreeSet::new();
    for press in presses.collect::<Vec<_>>() {
        receipts.insert(press.await.expect("a press").expect(StatusCode::SEE_OTHER).location().to_owned());
    }
    assert_eq!(receipts.len(), 1);
    assert_eq!(portal.count("SELECT count(*) FROM version v JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'").await, 1);
    // The same key with another content is refused; the content with a new key is the next version.
    save(&who, &id, "who_you_are", &[("a-title", "Another title")]).await.expect(StatusCode::SEE_OTHER);
    who.post(&address, &[("key", &key)]).await.expect(StatusCode::CONFLICT);
    submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
    let numbers: Vec<i32> =
        sqlx::query_scalar("SELECT number FROM version WHERE submission_id = $1::uuid ORDER BY 1").bind(&id).fetch_all(&portal.db).await.expect("versions");
    assert_eq!(numbers, [1, 2]);
    assert_eq!(portal.count("SELECT count(DISTINCT r.reference) FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn references_are_unique_and_without_gaps() {
    let portal = Portal::new().await;
    let mut presses = Vec::new();
    for n in 0..12 {
        let who = portal.contributor(&format!("n{n}@example.org")).await;
        let id = begin(&who, "").await;
        if n % 3 != 0 {
            complete(&who, &id).await;
        }
        presses
            .push(tokio::spawn(async move { who.post(&format!("/en/submissions/{id}/versions"), &[("key", &uuid::Uuid::new_v4().to_string())]).await.status }));
    }
    let mut refused = 0;
    for press in presses {
        refused += usize::from(press.await.expect("a press") == StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(refused, 4, "what lacks an answer takes no number");
    let numbers: Vec<String> =
        sqlx::query_scalar("SELECT reference FROM submission WHERE reference IS NOT NULL ORDER BY 1").fetch_all(&portal.db).await.expect("references");
    let expected: Vec<String> = (1..=16).map(|n| format!("DEMO-WSIS20-{n:04}")).collect();
    assert_eq!(numbers, expected);
}

/// D1, D5.
#[tokio::test]
async fn a_late_submission_is_refused_and_its_draft_kept() {
    let portal = Portal::new().await;
    let who = portal.contributor("late@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    let review = who.get(&format!("/en/submissions/{id}/review")).await;
    let key = review.attributes("input[name=key]", "value")[0].clone();
    close_the_call(&portal).await;
    let late = who.post(&format!("/en/submissions/{id}/versions"), &[("key", &key)]).await.expect(StatusCode::CONFLICT);
    assert_eq!(late.all("dt"), ["Arrived", "Deadline"], "both instants");
    assert!(late.body.contains("ITU"), "whom to ask");
    assert!(who.get(&format!("/en/submissions/{id}/copy.txt")).await.expect(StatusCode::OK).body.contains("Schools were connected."));
    assert!(who.get(&format!("/en/submissions/{id}")).await.expect(StatusCode::OK).body.contains("Schools were connected."));
    save(&who, &id, "challenges", &[("a-challenges", "Still typed.")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM version v JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'").await, 0);
    // Within the grace it is in time.
    sqlx::query("UPDATE call SET grace_minutes = 15 WHERE origin = 'demonstration'").execute(&portal.db).await.expect("an update");
    submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_changed_after_the_review_page_is_not_submitted_unread() {
    let portal = Portal::new().await;
    let who = portal.contributor("seen@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    let review = who.get(&format!("/en/submissions/{id}/review")).await;
    let value = |name: &str| review.attributes(&format!("input[name={name}]"), "value")[0].clone();
    save(&who, &id, "who_you_are", &[("a-title", "A colleague's title")]).await.expect(StatusCode::SEE_OTHER);
    who.post(&format!("/en/submissions/{id}/versions"), &[("key", &value("key")), ("seen", &value("seen"))]).await.expect(StatusCode::CONFLICT);
    submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_withdrawal_is_asked_for_told_and_taken_back_until_the_deadline() {
    let portal = Portal::new().await;
    let who = portal.contributor("back@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
    let page = format!("/en/submissions/{id}");
    who.get(&format!("{page}/withdrawal")).await.expect(StatusCode::OK);
    who.post(&format!("{page}/withdrawal"), &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE kind = 'withdrawn'").await, 1);
    who.post(&format!("{page}/withdrawal"), &[]).await.expect(StatusCode::CONFLICT);
    who.post(&format!("{page}/restoration"), &[]).await.expect(StatusCode::SEE_OTHER);
    who.post(&format!("{page}/withdrawal"), &[]).await.expect(StatusCode::SEE_OTHER);
    close_the_call(&portal).await;
    who.post(&format!("{page}/restoration"), &[]).await.expect(StatusCode::CONFLICT);
}

/// Sends a file as a browser does.
async fn upload(who: &Actor, id: &str, name: &str, bytes: &[u8]) -> Answer {
    let head = format!(
        "--x\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\na-attachment\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--x--\r\n"].concat();
    let address = format!("/en/submissions/{id}/attachments");
    who.post_with(&address, &[("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")], body).await
}

#[tokio::test]
async fn a_question_takes_as_many_files_as_it_says() {
    let portal = Portal::new().await;
    let who = portal.contributor("many@example.org").await;
    let id = begin(&who, "").await;
    let section = format!("/en/submissions/{id}/edit/attachment_and_confirmation");
    assert!(who.get(&section).await.text("#f-a-attachment-file-hint").starts_with("One file"));
    upload(&who, &id, "first.txt", b"first").await.expect(StatusCode::SEE_OTHER);
    let second = upload(&who, &id, "second.txt", b"second").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.text("title").starts_with("Error:"), "{}", second.text("title"));
    assert_eq!(second.attributes(".error-summary a", "href"), ["#f-a-attachment-file"]);
    assert_eq!(second.text("#f-a-attachment-file-error"), "This question takes one file. Remove the one that is there first.");
    assert_eq!(second.all(".files a"), ["first.txt"], "nothing is lost");
    assert!(who.get(&section).await.attributes("input[type=file]", "id").is_empty(), "the form offers no more than the question takes");
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await, 1);
}

#[tokio::test]
async fn a_text_in_another_encoding_can_be_saved_anew_and_a_quoted_name_comes_back() {
    let portal = Portal::new().await;
    let who = portal.contributor("latin@example.org").await;
    let id = begin(&who, "").await;
    let refused = upload(&who, &id, "latin.txt", b"caf\xe9 au lait").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("#f-a-attachment-file-error").contains("UTF-8"));
    // Browsers write a quotation mark in a name as %22.
    upload(&who, &id, "our %22annex%22.txt", b"words").await.expect(StatusCode::SEE_OTHER);
    let page = who.get(&format!("/en/submissions/{id}/edit/attachment_and_confirmation")).await;
    assert_eq!(page.text(".files a"), "our \"annex\".txt");
    let file = who.get(&page.attributes(".files a", "href")[0]).await.expect(StatusCode::OK);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"our _annex_.txt\"; filename*=UTF-8''our%20%22annex%22.txt");
}

#[tokio::test]
async fn what_becomes_of_a_file_is_said_before_it_is_uploaded() {
    let portal = Portal::new().await;
    let who = portal.contributor("fate@example.org").await;
    let id = begin(&who, "").await;
    let fate = async || who.get(&format!("/en/submissions/{id}/edit/attachment_and_confirmation")).await.text("#f-a-attachment-fate");
    assert!(fate().await.contains("only if you agree"), "as long as nothing is decided");
    for (consent, words) in
        [("anonymous", "you asked not to be named"), ("none", "only the secretariat"), ("organization_only", "once the secretariat has checked")]
    {
        save(&who, &id, "who_you_are", &[("a-publish_consent", consent)]).await;
        assert!(fate().await.contains(words), "{consent}: {}", fate().await);
    }
}

#[tokio::test]
async fn a_yes_or_no_that_is_to_be_explained_is() {
    let portal = Portal::new().await;
    let who = portal.contributor("why@example.org").await;
    let id = begin(&who, "").await;
    let refused = save(&who, &id, "itu_role", &[("a-itu_role", "Convene."), ("a-keep_lines", "yes")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#f-a-keep_lines-why"]);
    assert_eq!(refused.text("#f-a-keep_lines-why-error"), "Explain your answer: this question asks for it");
    assert!(answer_of(&portal, &id, "keep_lines").await.is_some_and(|value| value["value"] == "yes"), "saved all the same");
    save(&who, &id, "itu_role", &[("a-keep_lines", "yes"), ("a-keep_lines-why", "They are known.")]).await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_letter_of_a_draft_names_call_and_deadline_and_its_address_can_be_corrected() {
    let portal = Portal::new().await;
    let visitor = portal.anyone();
    let id = begin(&visitor, "mistpyed@example.org").await;
    let page = visitor.get(&format!("/en/submissions/{id}/edit/who_you_are")).await.expect(StatusCode::OK);
    assert_eq!(page.text(".question-number"), "Question 1");
    let action = page.attributes(".notice details form", "action").first().cloned().expect("a way to correct the address");
    visitor.post(&action, &[("email", "mistyped@example.org")]).await.expect(StatusCode::OK);
    let letter: String =
        sqlx::query_scalar("SELECT text_body FROM outbox WHERE to_address = 'mistyped@example.org'").fetch_one(&portal.db).await.expect("a letter");
    assert!(letter.contains("ITU Council Resolution 1332") && letter.contains("UTC+1") && letter.contains("UTC\n"), "{letter}");
}

#[tokio::test]
async fn a_draft_begun_under_a_known_address_flows_into_the_draft_there() {
    let portal = Portal::new().await;
    let owner = portal.contributor("known@example.org").await;
    let theirs = begin(&owner, "").await;
    save(&owner, &theirs, "who_you_are", &[("a-title", "The old title")]).await.expect(StatusCode::SEE_OTHER);
    let visitor = portal.anyone();
    let begun = begin(&visitor, "known@example.org").await;
    save(&visitor, &begun, "who_you_are", &[("a-title", "The new title"), ("a-organization_name", "Ministry")]).await.expect(StatusCode::SEE_OTHER);
    assert!(!owner.get("/en/my/submissions").await.body.contains("The new title"), "nothing appears with the owner before the address is proved");
    let letter: String = sqlx::query_scalar("SELECT text_body FROM outbox WHERE kind = 'confirm-draft'").fetch_one(&portal.db).await.expect("a letter");
    let link = letter.lines().find(|line| line.contains("/sign-in/draft/")).expect("a link").split("8080").nth(1).expect("a path").to_owned();
    let confirmed = portal.anyone().post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(confirmed.location().contains(&theirs), "{}", confirmed.location());
    assert_eq!(answer_of(&portal, &theirs, "organization_name").await, Some("Ministry".into()), "what was missing is there");
    assert_eq!(answer_of(&portal, &theirs, "title").await, Some("The old title".into()));
    assert_eq!(portal.count("SELECT count(*) FROM answer_conflict WHERE value = '\"The new title\"' AND settled_at IS NULL").await, 1, "what differs waits");
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE state = 'withdrawn'").await, 1);
}

#[tokio::test]
async fn the_secretariats_question_is_answered_on_the_page() {
    let portal = Portal::new().await;
    let who = portal.contributor("ask@example.org").await;
    let id = begin(&who, "").await;
    complete(&who, &id).await;
    submit(&who, &id).await.expect(StatusCode::SEE_OTHER);
    for state in ["under_review", "clarification_asked"] {
        sqlx::query("UPDATE submission SET state = $2::submission_state WHERE id = $1::uuid")
            .bind(&id)
            .bind(state)
            .execute(&portal.db)
            .await
            .expect("an arrow");
    }
    sqlx::query("INSERT INTO clarification (id, submission_id, question, asked_by) SELECT gen_random_uuid(), $1::uuid, 'Which year?', account_id FROM submission WHERE id = $1::uuid")
        .bind(&id)
        .execute(&portal.db)
        .await
        .expect("a question");
    let page = who.get(&format!("/en/submissions/{id}")).await.expect(StatusCode::OK);
    assert!(page.body.contains("Which year?"));
    let action = page.attributes(".thread form", "action")[0].clone();
    who.post(&action, &[("answer", " ")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    who.post(&action, &[("answer", "2019")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE state = 'submitted' AND origin = 'form'").await, 1);
    who.post(&action, &[("answer", "again")]).await.expect(StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_pages_of_a_submission_are_in_all_six_languages() {
    let portal = Portal::new().await;
    let who = portal.contributor("six@example.org").await;
    let id = begin(&who, "").await;
    for lang in ["ar", "en", "es", "fr", "ru", "zh"] {
        for path in [
            "submissions/ID",
            "submissions/ID/edit/who_you_are",
            "submissions/ID/edit/line_by_line",
            "submissions/ID/review",
            "submissions/ID/withdrawal",
            "my/submissions",
        ] {
            let page = who.get(&format!("/{lang}/{}", path.replace("ID", &id))).await.expect(StatusCode::OK);
            assert!(!page.body.contains("submissions-") || !page.body.contains(">submissions-"), "{lang} {path}");
            assert_eq!(page.attributes("html", "lang"), [lang]);
        }
    }
}

/// What is saved without a press of a button must never look saved when nobody is signed in any more.
#[tokio::test]
async fn what_is_sent_after_the_end_of_the_session_is_neither_saved_nor_lost() {
    let portal = Portal::new().await;
    let who = portal.contributor("ended@example.org").await;
    let id = begin(&who, "").await;
    sqlx::query("DELETE FROM session").execute(&portal.db).await.expect("ended");
    let page = format!("/en/submissions/{id}/edit/challenges");
    let form = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let saved = who.post_with(&page, &[form[0], form[1], ("accept", "application/json")], "a-challenges=Words").await;
    assert_eq!((saved.status, saved.header("content-type")), (StatusCode::UNAUTHORIZED, "application/problem+json"));

    let kept = who.post(&page, &[("a-challenges", "Two words & more"), ("leave", "1")]).await.expect(StatusCode::UNAUTHORIZED);
    assert_eq!(kept.attributes("main form", "action"), [page.as_str()]);
    assert_eq!(kept.attributes("main form input[type=hidden]", "name"), ["a-challenges", "leave"]);
    assert_eq!(kept.attributes("main form input[type=hidden]", "value"), ["Two words & more", "1"]);

    let from = format!("http://127.0.0.1:8080{page}");
    let versions = format!("/en/submissions/{id}/versions");
    let sent = portal.anyone().post_with(&versions, &[form[0], form[1], ("referer", &from)], "").await.expect(StatusCode::SEE_OTHER);
    let next = serde_urlencoded::to_string([("next", &page)]).expect("a query");
    let asked: Vec<(String, String)> = serde_urlencoded::from_str(sent.location().split('?').nth(1).expect("a query")).expect("pairs");
    assert_eq!(serde_urlencoded::to_string(asked).expect("a query"), next, "back to the page with the form, not to where it was sent");
}

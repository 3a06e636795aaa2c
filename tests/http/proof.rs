//! Receipts that prove without us: signatures, keys and their rotation (docs/assurance.md, D7; docs/receipts.md).

use crate::{
    submissions::{begin, complete, submit},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;
use portal::{
    platform::keys,
    submissions::{
        commands::{KeyCommand, Verify, keys as run, verify},
        proof::{self, Fault},
        store::receipts,
    },
};
use serde_json::Value;
use std::fs;

/// Submits a complete draft; the address of its receipt and its id.
pub async fn receive(who: &Actor) -> (String, String) {
    let id = begin(who, "").await;
    complete(who, &id).await;
    let received = submit(who, &id).await.expect(StatusCode::SEE_OTHER);
    (received.location().to_owned(), id)
}

fn code(receipt: &str) -> &str {
    receipt.rsplit('/').next().expect("a code")
}

async fn file_of(portal: &Portal, receipt: &str) -> Answer {
    portal.anyone().get(&format!("/receipts/{}.json", code(receipt))).await.expect(StatusCode::OK)
}

#[tokio::test]
async fn a_receipt_is_signed_and_its_file_proves_it_to_anybody() {
    let portal = Portal::new().await;
    let who = portal.contributor("s@example.org").await;
    let (address, id) = receive(&who).await;
    let page = portal.anyone().get(&address).await.expect(StatusCode::OK);
    assert_eq!(page.all(".receipt .badge.good"), ["Received", "Signature valid"]);
    let file = file_of(&portal, &address).await;
    assert_eq!((file.header("cache-control"), file.header("referrer-policy")), ("private, no-store", "no-referrer"));
    assert!(file.header("content-disposition").contains("DEMO-WSIS20-0009-1.receipt.json"));
    for secret in [id.as_str(), "Ministry of Tests", "s@example.org", "Schools"] {
        assert!(!file.body.contains(secret), "{secret} in the file that anybody may have");
    }
    // Whoever holds it needs the published keys and nothing else.
    let published = portal.anyone().get("/receipts/keys.json").await.expect(StatusCode::OK);
    assert_eq!(published.header("access-control-allow-origin"), "*");
    let published = proof::read_keys(&published.body).expect("keys");
    let proved = proof::check(&file.body, Some(&published)).expect("proved");
    let version = who.get(&format!("/en/submissions/{id}/versions/1.json")).await.expect(StatusCode::OK);
    assert!(proof::is_content(&proved.statement, version.body.as_bytes()));
    assert_eq!((proved.statement.reference.as_str(), proved.statement.version, proved.statement.is_in_time()), ("DEMO-WSIS20-0009", 1, Some(true)));
    // Page and mail say the same, to the letter.
    let raw: Value = serde_json::from_str(&file.body).expect("JSON");
    let letter: String = sqlx::query_scalar("SELECT text_body FROM outbox WHERE kind = 'receipt'").fetch_one(&portal.db).await.expect("a letter");
    for told in [raw["signature"].as_str(), Some(&proved.key), Some(code(&address))] {
        let told = told.expect("told");
        assert!(page.body.contains(told) || page.all(".hash").contains(&told.to_owned()), "{told} on the page");
        assert!(letter.contains(told), "{told} in {letter}");
    }
    assert!(letter.contains(&format!("/receipts/{}.json", code(&address))), "the way to the file");
}

#[tokio::test]
async fn the_receipt_page_tells_what_a_file_proves() {
    let portal = Portal::new().await;
    let (who, other) = (portal.contributor("a@example.org").await, portal.contributor("b@example.org").await);
    let (address, id) = receive(&who).await;
    let (second, _) = receive(&other).await;
    let file = file_of(&portal, &address).await.body;
    let version = who.get(&format!("/en/submissions/{id}/versions/1.json")).await.body;
    let check = async |text: &str| portal.anyone().post(&format!("{address}/check"), &[("text", text)]).await.expect(StatusCode::OK);
    for good in [&file, &version] {
        assert_eq!(check(good).await.all("form, .notice").len(), check(good).await.all("form, .notice.good").len(), "nothing else is said");
        assert!(!check(good).await.all(".notice.good").is_empty());
    }
    let key: Value = serde_json::from_str(&file).expect("JSON");
    assert!(check(&file).await.text(".notice.good").contains(key["key"]["id"].as_str().expect("an id")), "by which key");
    for (bad, said) in [
        (file.replace("DEMO-WSIS20-0009", "DEMO-WSIS20-0008"), "not valid"),
        (file_of(&portal, &second).await.body, "another receipt"),
        (version.replace("Schools", "Schemes"), "differ"),
        ("{}".to_owned(), "differ"),
    ] {
        let told = check(&bad).await.text(".notice.bad");
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[tokio::test]
async fn what_was_received_before_there_were_keys_says_that_it_is_not_signed() {
    let portal = Portal::new().await;
    let code: String = sqlx::query_scalar("SELECT code FROM receipt ORDER BY reference LIMIT 1").fetch_one(&portal.db).await.expect("a demonstration");
    let page = portal.anyone().get(&format!("/en/receipts/{code}")).await.expect(StatusCode::OK);
    assert!(page.all(".receipt .badge.hollow").contains(&"Not signed".to_owned()), "{:?}", page.all(".receipt .badge"));
    let file = portal.anyone().get(&format!("/receipts/{code}.json")).await.expect(StatusCode::OK);
    assert_eq!(proof::check(&file.body, None), Err(Fault::Unsigned));
    portal.anyone().get("/receipts/AAAAAAAAAAAAAAAAAAAAAAAAAA.json").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_key_takes_over_at_its_start_and_the_old_one_stays_published() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("keys");
    let portal = Portal::with(&["--keys", folder.to_str().expect("a path")]).await;
    let (address, _) = receive(&portal.contributor("before@example.org").await).await;
    let db = &portal.site.db;
    let soon = run(db, &folder, KeyCommand::Rotate { from: Some(jiff::Timestamp::UNIX_EPOCH) }).await;
    assert!(soon.is_err(), "a key signs nothing of the past");
    run(db, &folder, KeyCommand::Rotate { from: None }).await.expect("rotated");
    let published = async || proof::read_keys(&portal.anyone().get("/receipts/keys.json").await.body).expect("keys");
    let listed = published().await;
    assert_eq!((listed.len(), listed[0].until), (2, Some(listed[1].from)), "the first signs until the second begins");
    // Both are known before; each signs in its own time.
    let ring = keys::open(db, &folder, true).await.expect("opened");
    let signer = |at: jiff::Timestamp| ring.signer(at).map(|key| key.id.clone());
    let last = listed[1].from.checked_sub(jiff::SignedDuration::from_micros(1)).expect("an instant");
    assert_eq!([signer(last), signer(listed[1].from)], [Some(listed[0].id.clone()), Some(listed[1].id.clone())]);
    assert!(proof::check(&file_of(&portal, &address).await.body, Some(&listed)).is_ok());
    let page = portal.anyone().get("/en/receipts").await.expect(StatusCode::OK);
    assert!(listed.iter().all(|key| page.body.contains(&key.id)), "people read them too");
    let told = run(db, &folder, KeyCommand::List).await.expect("a list");
    assert_eq!(told.matches("private half here").count(), 2, "{told}");
}

#[tokio::test]
async fn production_does_not_start_without_the_key_that_signs_now() {
    let place = tempfile::tempdir().expect("a folder");
    let portal = Portal::new().await;
    let missing = keys::open(&portal.site.db, &place.path().join("none"), true).await.expect_err("refused").to_string();
    assert!(missing.contains("copy its file") && missing.contains("portal key rotate"), "{missing}");
    assert!(!place.path().join("none").exists(), "nothing is made in silence");
    // Another machine with the same key serves the same database, and knows all public keys.
    let ring = keys::open(&portal.site.db, &portal.site.config.keys(), true).await.expect("opened");
    assert!(ring.signer(jiff::Timestamp::MAX).is_some());
    assert_eq!(
        portal.count("SELECT count(*) FROM audit_entry WHERE act = 'signing_key.recorded'").await,
        portal.count("SELECT count(*) FROM signing_key").await
    );
    assert!(sqlx::query("UPDATE signing_key SET starts_at = now()").execute(&portal.db).await.is_err(), "keys are for ever");
}

#[tokio::test]
async fn a_forged_signature_shows_in_the_audit() {
    let portal = Portal::new().await;
    receive(&portal.contributor("audit@example.org").await).await;
    let found = async || receipts::first_altered(portal.site.db.reading()).await.expect("an answer");
    assert_eq!(found().await, None);
    sqlx::query("ALTER TABLE receipt DISABLE TRIGGER receipt_append_only").execute(&portal.db).await.expect("owner");
    for (forged, said) in [
        ("signature = decode(repeat('00', 64), 'hex')", "the signature of the receipt is not right"),
        ("signature = NULL, statement = NULL, key_id = NULL", "the receipt has no signature"),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(format!("UPDATE receipt SET {forged} WHERE key_id IS NOT NULL"))).execute(&portal.db).await.expect("forged");
        assert_eq!(found().await, Some(format!("DEMO-WSIS20-0009, 1: {said}")));
    }
}

/// The whole way without the portal: three files on a disk.
#[tokio::test]
async fn three_files_are_enough_to_verify_without_the_portal() {
    let portal = Portal::new().await;
    let who = portal.contributor("offline@example.org").await;
    let (address, id) = receive(&who).await;
    let place = tempfile::tempdir().expect("a folder");
    let path = |name: &str| place.path().join(name);
    fs::write(path("receipt.json"), file_of(&portal, &address).await.body).expect("written");
    fs::write(path("keys.json"), portal.anyone().get("/receipts/keys.json").await.body).expect("written");
    fs::write(path("version.json"), who.get(&format!("/en/submissions/{id}/versions/1.json")).await.body).expect("written");
    drop(portal);
    let asked = || Verify { file: path("receipt.json"), content: Some(path("version.json")), keys: Some(path("keys.json")) };
    let verdict = verify(&asked());
    assert_eq!((verdict.code, verdict.words.matches("PROVED").count()), (0, 3), "{}", verdict.words);
    fs::write(path("version.json"), "{}").expect("written");
    assert_eq!(verify(&asked()).code, 1);
}

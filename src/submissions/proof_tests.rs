//! Receipts that are right, and all the ways in which one is not.

use super::proof::{Fault, STATEMENT_FORMAT, Statement, check, is_content, keys_file, read_keys, receipt_file, sign};
use crate::platform::{
    keys::{PrivateKey, PublicKey},
    text::hex,
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn key(byte: u8) -> PrivateKey {
    PrivateKey::for_tests(byte)
}

fn public(key: &PrivateKey, until: Option<&str>) -> PublicKey {
    PublicKey { id: key.id.clone(), key: key.public(), from: at("2026-01-01T00:00:00Z"), until: until.map(at) }
}

fn statement() -> Statement {
    Statement {
        format: STATEMENT_FORMAT.into(),
        portal: "https://wsis.example.org".into(),
        code: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".into(),
        call: "some-call".into(),
        reference: "ITU-WSIS20-0042".into(),
        version: 2,
        received_at: "2026-03-01T22:59:59.999999Z".into(),
        closes_at: "2026-03-01T23:00:00.000000Z".into(),
        grace_minutes: 15,
        own_limit: None,
        sha256: hex(&Sha256::digest(b"{}")),
        key: None,
    }
}

/// A signed receipt file, and its key.
fn file() -> (String, PrivateKey) {
    let key = key(1);
    let signed = sign(statement(), &key).expect("signed");
    let statement: Statement = serde_json::from_str(&signed.statement).expect("a statement");
    (receipt_file(&statement, Some((&signed.signature, &key.public()))).expect("a file"), key)
}

#[test]
fn a_receipt_stands_alone_and_its_key_is_found_among_the_published_ones() {
    let (file, signer) = file();
    let alone = check(&file, None).expect("right");
    assert!(!alone.is_published && alone.key == signer.id);
    let published = keys_file("https://wsis.example.org", &[public(&key(2), None), public(&signer, None)]).expect("a file");
    let proved = check(&file, Some(&read_keys(&published).expect("keys"))).expect("right");
    assert!(proved.is_published);
    assert!(is_content(&proved.statement, b"{}") && !is_content(&proved.statement, b"{ }"));
}

#[test]
fn whatever_is_changed_shows() {
    let (file, signer) = file();
    for (was, is) in [
        ("ITU-WSIS20-0042", "ITU-WSIS20-0043"),
        ("\"version\": 2", "\"version\": 3"),
        ("22:59:59.999999Z", "22:59:59.999998Z"),
        ("23:00:00.000000Z", "23:00:00.000001Z"),
        ("\"grace_minutes\": 15", "\"grace_minutes\": 16"),
        ("\"own_limit\": null", "\"own_limit\": \"2026-03-02T00:00:00.000000Z\""),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "BBCDEFGHIJKLMNOPQRSTUVWXYZ"),
        ("https://wsis.example.org\",\n    \"received_at", "https://other.example.org\",\n    \"received_at"),
    ] {
        assert!(file.contains(was), "{was} in {file}");
        assert_eq!(check(&file.replacen(was, is, 1), None), Err(Fault::WrongSignature(signer.id.clone())), "{was}");
    }
    // What stands beside the statement is not signed and says nothing; a field that is not known is refused in it.
    assert!(check(&file.replace("\"call\"", "\"also\": 1, \"call\""), None).is_err());
}

#[test]
fn a_key_of_somebody_else_or_of_another_time_proves_nothing() {
    let (file, signer) = file();
    assert_eq!(check(&file, Some(&[public(&key(2), None)])), Err(Fault::UnknownKey(signer.id.clone())));
    assert_eq!(check(&file, Some(&[public(&signer, Some("2026-02-01T00:00:00Z"))])), Err(Fault::NotItsTime(signer.id.clone())));
    // A forger signs with a key of their own and writes it into the file: it has another name than the statement's.
    let forged = sign(statement(), &key(3)).expect("signed");
    let told: Statement = serde_json::from_str(&forged.statement).expect("a statement");
    let forged = receipt_file(&told, Some((&forged.signature, &key(3).public()))).expect("a file");
    assert_eq!(check(&forged, Some(&[public(&signer, None)])), Err(Fault::UnknownKey(key(3).id)));
    assert_eq!(check(&forged.replace(&key(3).id, &signer.id), None), Err(Fault::UnknownKey(signer.id)));
}

#[test]
fn a_receipt_without_signature_says_so() {
    let unsigned = receipt_file(&statement(), None).expect("a file");
    assert_eq!(check(&unsigned, None), Err(Fault::Unsigned));
    assert_eq!(check("{}", None), Err(Fault::NoReceipt));
    assert_eq!(check("{ \"answers\": [] }", None), Err(Fault::NoReceipt));
}

#[test]
fn a_receipt_tells_whether_it_was_in_time() {
    let with = |received: &str, own: Option<&str>| Statement { received_at: received.into(), own_limit: own.map(str::to_owned), ..statement() }.is_in_time();
    assert_eq!(with("2026-03-01T23:14:59.999999Z", None), Some(true));
    assert_eq!(with("2026-03-01T23:15:00.000000Z", None), Some(false));
    assert_eq!(with("2026-03-01T23:15:00.000000Z", Some("2026-03-02T00:00:00Z")), Some(true));
    assert_eq!(with("yesterday", None), None);
}

/// The bytes that are signed never change: a receipt of today is verified in twenty years.
#[test]
fn the_signed_bytes_are_fixed() {
    let told = Statement { key: Some("0123456789abcdef".into()), ..statement() };
    assert_eq!(
        told.bytes().expect("bytes"),
        "{\"call\":\"some-call\",\"closes_at\":\"2026-03-01T23:00:00.000000Z\",\"code\":\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\",\"format\":\"wsis20-receipt-statement/1\",\
         \"grace_minutes\":15,\"key\":\"0123456789abcdef\",\"own_limit\":null,\"portal\":\"https://wsis.example.org\",\"received_at\":\"2026-03-01T22:59:59.999999Z\",\
         \"reference\":\"ITU-WSIS20-0042\",\"sha256\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\",\"version\":2}"
    );
}

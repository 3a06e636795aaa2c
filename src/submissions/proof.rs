//! What a receipt proves, and how it is checked, here or anywhere (assurance D7): a small canonical JSON, the statement, signed
//! with Ed25519. `docs/receipts.md` describes the format for everybody else.

use crate::platform::{
    canonical::canonical,
    http::{Error, Result},
    keys::{self, PrivateKey, PublicKey},
    text::hex,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The form of the statement, and of the file that holds it.
pub const STATEMENT_FORMAT: &str = "wsis20-receipt-statement/1";
pub const FILE_FORMAT: &str = "wsis20-receipt/1";
pub const KEYS_FORMAT: &str = "wsis20-receipt-keys/1";

/// An instant as statements write it: UTC, to the microsecond.
#[must_use]
pub fn instant(at: Timestamp) -> String {
    format!("{at:.6}")
}

/// What is signed. Nothing of what was submitted, and nobody's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub format: String,
    /// The address of the portal that received it.
    pub portal: String,
    /// The code of the receipt.
    pub code: String,
    pub call: String,
    pub reference: String,
    pub version: i32,
    pub received_at: String,
    /// When the call closed, as it stood then.
    pub closes_at: String,
    pub grace_minutes: i16,
    /// A later limit that held for this contributor.
    pub own_limit: Option<String>,
    /// Of the canonical JSON of the version.
    pub sha256: String,
    /// Whose signature follows; none of a receipt that is not signed.
    pub key: Option<String>,
}

impl Statement {
    /// The bytes that are signed.
    ///
    /// # Errors
    /// Never for what this portal writes.
    pub fn bytes(&self) -> Result<String> {
        let value = serde_json::to_value(self).map_err(Error::internal)?;
        canonical(&value).map_err(Error::internal)
    }

    fn received(&self) -> Option<Timestamp> {
        self.received_at.parse().ok()
    }

    /// Whether it arrived before its limit; nothing when an instant is none.
    #[must_use]
    pub fn is_in_time(&self) -> Option<bool> {
        let (received, closes): (Timestamp, Timestamp) = (self.received()?, self.closes_at.parse().ok()?);
        let end = closes.checked_add(SignedDuration::from_mins(self.grace_minutes.into())).ok()?;
        let own: Option<Timestamp> = match &self.own_limit {
            Some(limit) => Some(limit.parse().ok()?),
            None => None,
        };
        Some(received < end || own.is_some_and(|limit| received < limit))
    }
}

/// A signature under a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub statement: String,
    pub signature: [u8; 64],
    pub key: String,
}

/// Signs a statement, with the name of the key in it.
///
/// # Errors
/// As [`Statement::bytes`].
pub fn sign(mut statement: Statement, key: &PrivateKey) -> Result<Signed> {
    statement.key = Some(key.id.clone());
    let bytes = statement.bytes()?;
    Ok(Signed { signature: key.sign(bytes.as_bytes()), statement: bytes, key: key.id.clone() })
}

/// A receipt that stands alone: statement, signature and the public key. Without content, so it can be given to anybody.
///
/// # Errors
/// As [`Statement::bytes`].
pub fn receipt_file(statement: &Statement, signature: Option<(&[u8], &[u8; 32])>) -> Result<String> {
    let portal = &statement.portal;
    let key = signature.map(|(_, key)| json!({ "id": keys::id_of(key), "algorithm": "Ed25519", "public_key": keys::to_base64(key) }));
    let file = json!({
        "format": FILE_FORMAT, "statement": statement, "signature": signature.map(|(signature, _)| keys::to_base64(signature)), "key": key,
        "verify_at": format!("{portal}/en/receipts/{}", statement.code), "keys_at": format!("{portal}/receipts/keys.json"),
    });
    serde_json::to_string_pretty(&file).map_err(Error::internal)
}

/// All public keys, those that have retired too, for programs and for whoever checks by hand.
///
/// # Errors
/// When it cannot be written.
pub fn keys_file(portal: &str, keys: &[PublicKey]) -> Result<String> {
    let keys: Vec<Value> = keys
        .iter()
        .map(|key| {
            json!({
                "id": key.id, "algorithm": "Ed25519", "public_key": keys::to_base64(&key.key), "pem": keys::to_pem(&key.key),
                "jwk": { "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": key.id, "x": keys::to_base64url(&key.key) },
                "from": instant(key.from), "until": key.until.map(instant),
            })
        })
        .collect();
    serde_json::to_string_pretty(&json!({ "format": KEYS_FORMAT, "portal": portal, "keys": keys })).map_err(Error::internal)
}

#[derive(Deserialize)]
struct KeysFile {
    format: String,
    keys: Vec<ListedKey>,
}

#[derive(Deserialize)]
struct ListedKey {
    id: String,
    public_key: String,
    from: Timestamp,
    until: Option<Timestamp>,
}

/// The keys of a file that was published; nothing when it is none.
#[must_use]
pub fn read_keys(text: &str) -> Option<Vec<PublicKey>> {
    let file: KeysFile = serde_json::from_str(text).ok().filter(|file: &KeysFile| file.format == KEYS_FORMAT)?;
    file.keys
        .into_iter()
        .map(|listed| {
            let key: [u8; 32] = keys::from_base64(&listed.public_key)?.try_into().ok()?;
            (keys::id_of(&key) == listed.id).then_some(PublicKey { id: listed.id, key, from: listed.from, until: listed.until })
        })
        .collect()
}

#[derive(Deserialize)]
struct ReceiptFile {
    format: String,
    statement: Statement,
    signature: Option<String>,
    key: Option<EmbeddedKey>,
}

#[derive(Deserialize)]
struct EmbeddedKey {
    public_key: String,
}

/// Why a receipt proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("this is no receipt file of the portal")]
    NoReceipt,
    #[error("this receipt is not signed: it can be verified only at the portal itself")]
    Unsigned,
    #[error("the key {0} is not among those given")]
    UnknownKey(String),
    #[error("the signature is wrong: the receipt was changed, or it was not made by the key {0}")]
    WrongSignature(String),
    #[error("the key {0} was not the one to sign when this was received")]
    NotItsTime(String),
}

/// A receipt whose signature is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    pub statement: Statement,
    pub key: String,
    /// Whether the key was looked for among published ones; else it stood in the receipt itself.
    pub is_published: bool,
}

/// Checks a receipt file: with the keys given, or with the one that it holds itself.
///
/// # Errors
/// Why it proves nothing.
pub fn check(text: &str, published: Option<&[PublicKey]>) -> Result<Proved, Fault> {
    let file: ReceiptFile = serde_json::from_str(text).map_err(|_| Fault::NoReceipt)?;
    let statement = file.statement;
    if file.format != FILE_FORMAT || statement.format != STATEMENT_FORMAT {
        return Err(Fault::NoReceipt);
    }
    let (Some(signature), Some(id)) = (file.signature, statement.key.clone()) else { return Err(Fault::Unsigned) };
    let embedded = || {
        let key: [u8; 32] = keys::from_base64(&file.key.as_ref()?.public_key)?.try_into().ok()?;
        (keys::id_of(&key) == id).then_some(key)
    };
    let listed = published.map(|keys| keys.iter().find(|key| key.id == id).ok_or_else(|| Fault::UnknownKey(id.clone()))).transpose()?;
    let key = listed.map(|key| key.key).or_else(embedded).ok_or_else(|| Fault::UnknownKey(id.clone()))?;
    let bytes = statement.bytes().map_err(|_| Fault::NoReceipt)?;
    let signature = keys::from_base64(&signature).unwrap_or_default();
    if !keys::is_signed(&key, bytes.as_bytes(), &signature) {
        return Err(Fault::WrongSignature(id));
    }
    if let Some(listed) = listed
        && !statement.received().is_some_and(|at| listed.signs_at(at))
    {
        return Err(Fault::NotItsTime(id));
    }
    Ok(Proved { statement, key: id, is_published: listed.is_some() })
}

/// Whether these bytes are the version that the receipt names.
#[must_use]
pub fn is_content(statement: &Statement, bytes: &[u8]) -> bool {
    hex(&Sha256::digest(bytes)) == statement.sha256
}

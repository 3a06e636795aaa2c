//! Keys with which receipts are signed (Ed25519). Private ones lie in files outside the database; public ones stand in a
//! table that only grows, so that every instance knows them all and retired ones stay published.

mod files;
mod store;

pub use files::PrivateKey;
pub use store::known;

use super::{db::Db, http::Error};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use ed25519_dalek::{Signature, VerifyingKey};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

/// How often a running portal looks for new keys.
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// How long before its start a new key must be known, so that every instance has it by then.
const NOTICE: SignedDuration = SignedDuration::from_secs(60);

/// When a new key signs, if nothing else is asked for.
const USUAL_NOTICE: SignedDuration = SignedDuration::from_mins(5);

/// What keeps the portal from signing, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{0} is no key of the portal: put it elsewhere, or bring back the right one from your copy")]
    Malformed(PathBuf),
    #[error("{0} can be read by others: chmod 600 {0}")]
    OpenToOthers(PathBuf),
    #[error("there is no key to sign receipts with in {0}: make one with `portal key rotate`, and copy the file to every machine that serves this database")]
    None(PathBuf),
    #[error(
        "the key {id}, which signs receipts now, is not in {folder}: copy its file from the machine on which it was made, or make another one with `portal key rotate`"
    )]
    Missing { id: String, folder: PathBuf },
    #[error("a new key must be known before it signs: let it begin at {0} or later")]
    TooSoon(Timestamp),
    #[error(transparent)]
    Database(#[from] Error),
}

/// A public key and the time in which it signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    pub id: String,
    pub key: [u8; 32],
    pub from: Timestamp,
    /// When the next one took over.
    pub until: Option<Timestamp>,
}

impl PublicKey {
    /// Whether this key has signed this message.
    #[must_use]
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        is_signed(&self.key, message, signature)
    }

    /// Whether it was the one to sign at that instant.
    #[must_use]
    pub fn signs_at(&self, at: Timestamp) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// Whether the owner of a key has signed a message; the strict way, so that nobody can make a second signature of one.
#[must_use]
pub fn is_signed(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::from_bytes(key), Signature::from_slice(signature)) else { return false };
    key.verify_strict(message, &signature).is_ok()
}

/// What a key is called: the beginning of the SHA-256 of its public half, so that no name can be given to another key.
#[must_use]
pub fn id_of(public: &[u8; 32]) -> String {
    let mut id = super::text::hex(&Sha256::digest(public));
    id.truncate(16);
    id
}

#[must_use]
pub fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// As JSON Web Keys have it.
#[must_use]
pub fn to_base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[must_use]
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text.trim()).ok()
}

/// The public key as OpenSSL reads it (RFC 8410).
#[must_use]
pub fn to_pem(key: &[u8; 32]) -> String {
    const PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", to_base64(&[&PREFIX, key.as_slice()].concat()))
}

/// The private keys at hand; shared by all who sign, renewed while the portal runs.
#[derive(Debug, Clone, Default)]
pub struct Keyring(Arc<RwLock<Vec<Arc<PrivateKey>>>>);

impl Keyring {
    /// The key that signs at an instant: the last one that has begun.
    #[must_use]
    pub fn signer(&self, at: Timestamp) -> Option<Arc<PrivateKey>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).iter().filter(|key| key.from <= at).max_by_key(|key| key.from).cloned()
    }

    fn holds(&self, id: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).iter().any(|key| key.id == id)
    }

    fn replace(&self, keys: Vec<PrivateKey>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = keys.into_iter().map(Arc::new).collect();
    }
}

/// Reads the private keys, records public ones that the database does not know yet, and makes the first key of a portal in
/// development.
///
/// # Errors
/// When a file is no key or open to others; in production also when the key that signs now is not there.
pub async fn open(db: &Db, folder: &Path, is_production: bool) -> Result<Keyring, KeyError> {
    let keyring = Keyring::default();
    take_up(db, folder, &keyring).await?;
    let now = store::now(db.reading()).await?;
    let active = store::known(db.reading()).await?.into_iter().find(|key| key.signs_at(now));
    match active {
        Some(key) if keyring.holds(&key.id) => {}
        Some(key) if is_production => return Err(KeyError::Missing { id: key.id, folder: folder.to_owned() }),
        None if is_production => return Err(KeyError::None(folder.to_owned())),
        lost => {
            let made = make(db, folder, now).await?;
            tracing::info!(key = made.id, replaces = lost.map(|key| key.id), folder = %folder.display(), "made a key to sign receipts with");
            take_up(db, folder, &keyring).await?;
        }
    }
    Ok(keyring)
}

/// Takes up whatever keys lie in the folder now.
async fn take_up(db: &Db, folder: &Path, keyring: &Keyring) -> Result<(), KeyError> {
    let mut held = files::read(folder)?;
    store::record(db, &held).await?;
    // What every instance knows counts, whatever somebody wrote into a file.
    for known in store::known(db.reading()).await? {
        for key in held.iter_mut().filter(|key| key.id == known.id) {
            key.from = known.from;
        }
    }
    keyring.replace(held);
    Ok(())
}

async fn make(db: &Db, folder: &Path, from: Timestamp) -> Result<PublicKey, KeyError> {
    let key = files::make(folder, from)?;
    let public = PublicKey { id: key.id.clone(), key: key.public(), from, until: None };
    store::record(db, &[key]).await?;
    Ok(public)
}

/// Makes the key that signs from an instant on; the first one of all signs at once.
///
/// # Errors
/// [`KeyError::TooSoon`] when the instances could not all have it by then.
pub async fn rotate(db: &Db, folder: &Path, from: Option<Timestamp>) -> Result<PublicKey, KeyError> {
    files::read(folder)?;
    let now = store::now(db.reading()).await?;
    let is_first = !store::known(db.reading()).await?.iter().any(|key| key.signs_at(now));
    let after = |notice: SignedDuration| now.checked_add(notice).unwrap_or(now);
    let (earliest, usual) = if is_first { (now, now) } else { (after(NOTICE), after(USUAL_NOTICE)) };
    let from = from.unwrap_or(usual);
    if from < earliest {
        return Err(KeyError::TooSoon(earliest));
    }
    make(db, folder, from).await
}

/// All keys with the time in which each signs, and whether its private half lies in the folder.
///
/// # Errors
/// When folder or database cannot be read.
pub async fn list(db: &Db, folder: &Path) -> Result<Vec<(PublicKey, bool)>, KeyError> {
    let held = files::read(folder)?;
    let is_here = |id: &str| held.iter().any(|key| key.id == id);
    Ok(store::known(db.reading()).await?.into_iter().map(|key| (is_here(&key.id), key)).map(|(is_here, key)| (key, is_here)).collect())
}

/// Looks for new keys as long as the process lives, so that a rotation needs no restart.
pub async fn look_regularly(db: Db, folder: PathBuf, keyring: Keyring) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        if let Err(error) = look(&db, &folder, &keyring).await {
            tracing::error!(%error, "keys cannot be read anew; those in memory go on signing");
        }
    }
}

async fn look(db: &Db, folder: &Path, keyring: &Keyring) -> Result<(), KeyError> {
    take_up(db, folder, keyring).await?;
    let now = store::now(db.reading()).await?;
    match store::known(db.reading()).await?.into_iter().find(|key| key.signs_at(now)) {
        Some(key) if !keyring.holds(&key.id) => Err(KeyError::Missing { id: key.id, folder: folder.to_owned() }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal")).collect()
    }

    /// RFC 8032, section 7.1, the second test.
    #[test]
    fn signatures_are_those_of_the_rfc() {
        let secret: [u8; 32] = bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").try_into().expect("32 bytes");
        let key = PrivateKey::new(secret, Timestamp::UNIX_EPOCH);
        assert_eq!(super::super::text::hex(&key.public()), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        let signature = key.sign(&[0x72]);
        assert_eq!(
            super::super::text::hex(&signature),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        );
        assert!(is_signed(&key.public(), &[0x72], &signature));
        assert!(!is_signed(&key.public(), &[0x73], &signature) && !is_signed(&key.public(), &[0x72], &signature[1..]));
    }

    #[test]
    fn the_last_key_that_has_begun_signs() {
        let at = |seconds| Timestamp::from_second(seconds).expect("an instant");
        let ring = Keyring::default();
        assert!(ring.signer(at(100)).is_none());
        ring.replace(vec![PrivateKey::new([1; 32], at(10)), PrivateKey::new([3; 32], at(30)), PrivateKey::new([2; 32], at(20))]);
        assert!(ring.signer(at(9)).is_none(), "before all of them");
        let by = |seconds| ring.signer(at(seconds)).map(|key| key.id.clone());
        let id = |byte| PrivateKey::new([byte; 32], at(0)).id;
        assert_eq!([by(10), by(19), by(20), by(30)], [Some(id(1)), Some(id(1)), Some(id(2)), Some(id(3))]);
    }

    #[test]
    fn a_public_key_is_written_as_openssl_reads_it() {
        assert_eq!(to_pem(&[0; 32]), "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n-----END PUBLIC KEY-----\n");
    }
}

//! Private keys in files: one each, of their owner's alone.

use super::{KeyError, from_base64, id_of, to_base64};
use ed25519_dalek::{Signer, SigningKey};
use jiff::Timestamp;
use rand::RngCore;
use serde::{Deserialize, Serialize};
use std::{
    fmt, fs,
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

/// A key that signs, from an instant on.
pub struct PrivateKey {
    pub id: String,
    pub from: Timestamp,
    key: SigningKey,
}

/// Nothing of the key itself.
impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("id", &self.id).field("from", &self.from).finish_non_exhaustive()
    }
}

impl PrivateKey {
    pub(super) fn new(secret: [u8; 32], from: Timestamp) -> Self {
        let key = SigningKey::from_bytes(&secret);
        Self { id: id_of(key.verifying_key().as_bytes()), from, key }
    }

    #[cfg(test)]
    #[must_use]
    pub fn for_tests(byte: u8) -> Self {
        Self::new([byte; 32], Timestamp::UNIX_EPOCH)
    }

    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }
}

/// What a file holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    algorithm: String,
    from: Timestamp,
    private_key: String,
}

const ALGORITHM: &str = "Ed25519";

/// All keys of a folder; none where there is no folder.
pub(super) fn read(folder: &Path) -> Result<Vec<PrivateKey>, KeyError> {
    let listed = match fs::read_dir(folder) {
        Ok(listed) => listed,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(KeyError::Io { path: folder.to_owned(), source }),
    };
    let mut keys = Vec::new();
    for item in listed {
        let path = item.map_err(|source| KeyError::Io { path: folder.to_owned(), source })?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            keys.push(read_one(&path)?);
        }
    }
    Ok(keys)
}

fn read_one(path: &Path) -> Result<PrivateKey, KeyError> {
    let failed = |source| KeyError::Io { path: path.to_owned(), source };
    let mode = fs::metadata(path).map_err(failed)?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(KeyError::OpenToOthers(path.to_owned()));
    }
    let text = fs::read_to_string(path).map_err(failed)?;
    let malformed = || KeyError::Malformed(path.to_owned());
    let written: Written = serde_json::from_str(&text).map_err(|_| malformed())?;
    let secret = from_base64(&written.private_key).and_then(|secret| secret.try_into().ok()).ok_or_else(malformed)?;
    let key = PrivateKey::new(secret, written.from);
    if key.id == written.id && written.algorithm == ALGORITHM { Ok(key) } else { Err(malformed()) }
}

/// Makes a key and its file, whole or not at all.
pub(super) fn make(folder: &Path, from: Timestamp) -> Result<PrivateKey, KeyError> {
    let mut secret = [0; 32];
    rand::rng().fill_bytes(&mut secret);
    let key = PrivateKey::new(secret, from);
    let written = Written { id: key.id.clone(), algorithm: ALGORITHM.into(), from, private_key: to_base64(&secret) };
    let path = folder.join(format!("{}.json", key.id));
    write(folder, &path, &written).map_err(|source| KeyError::Io { path, source })?;
    Ok(key)
}

fn write(folder: &Path, path: &Path, written: &Written) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let unfinished = path.with_extension("unfinished");
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
    file.write_all(serde_json::to_string_pretty(written)?.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    fs::File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_and_belongs_to_its_owner_alone() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("keys");
        assert!(read(&folder).expect("no folder is no key").is_empty());
        let from = Timestamp::from_second(1_790_000_000).expect("an instant");
        let made = make(&folder, from).expect("made");
        let path = folder.join(format!("{}.json", made.id));
        let rights = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((rights(&folder), rights(&path)), (0o700, 0o600));
        let back = read(&folder).expect("read");
        assert_eq!(back.iter().map(|key| (&key.id, key.from, key.public())).collect::<Vec<_>>(), [(&made.id, from, made.public())]);
        assert!(!format!("{made:?}").contains(&to_base64(&made.key.to_bytes())), "nothing of the key in logs");
    }

    #[test]
    fn what_is_open_to_others_or_no_key_is_refused() {
        let place = tempfile::tempdir().expect("a folder");
        let made = make(place.path(), Timestamp::UNIX_EPOCH).expect("made");
        let path = place.path().join(format!("{}.json", made.id));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        assert!(matches!(read(place.path()), Err(KeyError::OpenToOthers(_))));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("set");
        // The name of another key.
        let text = fs::read_to_string(&path).expect("text").replace(&made.id, "0123456789abcdef");
        fs::write(&path, text).expect("written");
        assert!(matches!(read(place.path()), Err(KeyError::Malformed(_))));
    }
}

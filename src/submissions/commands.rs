//! `portal receipt …` and `portal key …`: verifying a receipt without portal or database, and the keys that sign.

use super::proof::{self, Fault, Proved, Statement};
use crate::platform::{
    db::Db,
    keys::{self, KeyError},
};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug, Subcommand)]
pub enum ReceiptCommand {
    /// Verifies a receipt file, without network and without database. Ends with 0 when it is proved, 1 when something is wrong, 2 when nothing can be told.
    Verify(Verify),
}

#[derive(Debug, Args)]
pub struct Verify {
    /// The receipt file, as the receipt page and the mail give it.
    pub file: PathBuf,
    /// The JSON file of the version, to see whether it is what was received.
    #[arg(long, value_name = "VERSION.json")]
    pub content: Option<PathBuf>,
    /// The public keys, as published at /receipts/keys.json. Without them the key in the receipt itself is used.
    #[arg(long, value_name = "KEYS.json")]
    pub keys: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Makes a key that signs receipts from an instant on. The one before it is retired then, and stays published.
    Rotate {
        /// When it begins, such as 2026-12-01T00:00:00Z. Default: in five minutes; the first key at once.
        #[arg(long, value_name = "INSTANT")]
        from: Option<Timestamp>,
    },
    /// Lists all keys: when each signs, and whether its private half lies on this machine.
    List,
}

/// What a verification found, in words, and the code with which the program ends.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub words: String,
    pub code: u8,
}

/// Verifies a receipt file.
#[must_use]
pub fn verify(what: &Verify) -> Verdict {
    let read = |path: &Path| fs::read(path).map_err(|error| Verdict { words: format!("{}: {error}\n", path.display()), code: 2 });
    let opened = || -> Result<_, Verdict> {
        let receipt = String::from_utf8_lossy(&read(&what.file)?).into_owned();
        let content = what.content.as_deref().map(read).transpose()?;
        let keys = what.keys.as_deref().map(read).transpose()?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Ok((receipt, content, keys))
    };
    match opened() {
        Ok((receipt, content, keys)) => judge(&receipt, content.as_deref(), keys.as_deref()),
        Err(unread) => unread,
    }
}

fn judge(receipt: &str, content: Option<&[u8]>, keys: Option<&str>) -> Verdict {
    let published = match keys.map(|keys| proof::read_keys(keys).ok_or(())) {
        Some(Err(())) => return Verdict { words: "CANNOT TELL  The file of keys is none of a portal.\n".into(), code: 2 },
        Some(Ok(keys)) => Some(keys),
        None => None,
    };
    let proved = match proof::check(receipt, published.as_deref()) {
        Ok(proved) => proved,
        Err(fault @ (Fault::NoReceipt | Fault::Unsigned)) => return Verdict { words: format!("CANNOT TELL  {fault}.\n"), code: 2 },
        Err(fault) => return Verdict { words: format!("WRONG   {fault}.\n"), code: 1 },
    };
    let same = content.map(|bytes| proof::is_content(&proved.statement, bytes));
    Verdict { words: in_words(&proved, same), code: u8::from(same == Some(false)) }
}

fn in_words(proved: &Proved, same: Option<bool>) -> String {
    let told = &proved.statement;
    let mut to = facts(told);
    let key = &proved.key;
    // Writing into a string cannot fail.
    let _ = writeln!(to, "PROVED  The signature is right: the key {key} has signed exactly this, and nothing was changed since.");
    let _ = if proved.is_published {
        writeln!(to, "PROVED  That key is among those given, and was the one to sign at that instant.")
    } else {
        writeln!(
            to,
            "OPEN    The key was taken from the receipt itself. Compare its id with {}/receipts/keys.json,\n        or give that file with --keys: then it is proved that the portal has signed.",
            told.portal
        )
    };
    let _ = match same {
        Some(true) => writeln!(to, "PROVED  The content is the one that was received: its SHA-256 is the one signed."),
        Some(false) => writeln!(to, "WRONG   The content is not the one that was received: its SHA-256 is another."),
        None => writeln!(to, "OPEN    What was received was not looked at. Give the version's file with --content."),
    };
    to
}

fn facts(told: &Statement) -> String {
    let in_time = match told.is_in_time() {
        Some(true) => "in time",
        Some(false) => "after its limit",
        None => "at an instant that cannot be read",
    };
    let own = told.own_limit.as_ref().map(|limit| format!("\n  later limit {limit}")).unwrap_or_default();
    format!(
        "Receipt {} of {}\n  reference   {}, version {}\n  call        {}\n  received    {}, {in_time}\n  deadline    {}, and {} minutes of grace{own}\n  SHA-256     {}\n",
        told.code, told.portal, told.reference, told.version, told.call, told.received_at, told.closes_at, told.grace_minutes, told.sha256
    )
}

/// Runs a command about keys; the lines to print.
///
/// # Errors
/// In words for the operator.
pub async fn keys(db: &Db, folder: &Path, command: KeyCommand) -> Result<String, KeyError> {
    match command {
        KeyCommand::Rotate { from } => {
            let key = keys::rotate(db, folder, from).await?;
            let path = folder.join(format!("{}.json", key.id));
            Ok(format!(
                "Key {} signs receipts from {} on.\nIts private half is {}. Copy it, by a safe way, to every machine that serves this database before then, and keep a copy apart from the database's backups.",
                key.id,
                proof::instant(key.from),
                path.display()
            ))
        }
        KeyCommand::List => {
            let lines = keys::list(db, folder).await?.into_iter().map(|(key, is_here)| {
                let until = key.until.map_or_else(|| "on".to_owned(), |until| format!("until {}", proof::instant(until)));
                let place = if is_here { "private half here" } else { "private half not here" };
                format!("{}  from {} {until}  {place}", key.id, proof::instant(key.from))
            });
            let lines: Vec<String> = lines.collect();
            Ok(if lines.is_empty() { "There is no key yet: `portal key rotate` makes the first one.".into() } else { lines.join("\n") })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        platform::keys::{PrivateKey, PublicKey},
        submissions::proof::{STATEMENT_FORMAT, receipt_file, sign},
    };

    fn receipt() -> (String, String) {
        let key = PrivateKey::for_tests(7);
        let told = Statement {
            format: STATEMENT_FORMAT.into(),
            portal: "https://wsis.example.org".into(),
            code: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".into(),
            call: "some-call".into(),
            reference: "ITU-WSIS20-0042".into(),
            version: 1,
            received_at: "2026-03-01T22:59:59.999999Z".into(),
            closes_at: "2026-03-01T23:00:00.000000Z".into(),
            grace_minutes: 0,
            own_limit: None,
            sha256: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a".into(),
            key: None,
        };
        let signed = sign(told, &key).expect("signed");
        let told: Statement = serde_json::from_str(&signed.statement).expect("a statement");
        let public = PublicKey { id: key.id.clone(), key: key.public(), from: Timestamp::UNIX_EPOCH, until: None };
        let file = receipt_file(&told, Some((&signed.signature, &key.public()))).expect("a file");
        (file, proof::keys_file("https://wsis.example.org", &[public]).expect("keys"))
    }

    #[test]
    fn what_is_proved_is_said_and_what_is_open_too() {
        let (receipt, keys) = receipt();
        let all = judge(&receipt, Some(b"{}"), Some(&keys));
        assert_eq!((all.code, all.words.matches("PROVED").count(), all.words.matches("OPEN").count()), (0, 3, 0), "{}", all.words);
        assert!(all.words.contains("2026-03-01T22:59:59.999999Z, in time"));
        let alone = judge(&receipt, None, None);
        assert_eq!((alone.code, alone.words.matches("PROVED").count(), alone.words.matches("OPEN").count()), (0, 1, 2), "{}", alone.words);
    }

    #[test]
    fn what_is_wrong_ends_with_one_and_what_cannot_be_told_with_two() {
        let (receipt, keys) = receipt();
        assert_eq!(judge(&receipt, Some(b"{ }"), Some(&keys)).code, 1);
        assert_eq!(judge(&receipt.replace("0042", "0043"), None, None).code, 1);
        assert_eq!(judge(&receipt, None, Some("{}")).code, 2);
        assert_eq!(judge("{}", None, None).code, 2);
        let missing = Verify { file: "/nowhere/receipt.json".into(), content: None, keys: None };
        assert_eq!(verify(&missing).code, 2);
    }
}

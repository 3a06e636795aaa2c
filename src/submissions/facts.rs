//! What a receipt says, in words: the same on its page, in the mail and on paper.

use crate::{
    calls::model::Schedule,
    platform::{
        i18n::{Lang, format, text},
        keys::to_base64,
    },
};
use jiff::Timestamp;

/// What a receipt is about.
pub struct ReceiptFacts<'a> {
    pub call: &'a str,
    /// As it stood when the version arrived.
    pub schedule: &'a Schedule,
    pub own_limit: Option<Timestamp>,
    pub reference: &'a str,
    pub number: i32,
    pub received_at: Timestamp,
    /// In hexadecimal.
    pub sha256: &'a str,
    pub code: &'a str,
    /// The signature and the name of its key.
    pub signature: Option<(&'a [u8], &'a str)>,
}

/// One labelled value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub value: String,
    /// Whether it is to be copied rather than read: a hash, a signature.
    pub is_code: bool,
}

/// All of it, in the order in which it is read.
#[must_use]
pub fn receipt_facts(lang: Lang, of: &ReceiptFacts<'_>) -> Vec<Fact> {
    let fact = |key: &'static str, value: String| Fact { label: text(lang, key).to_string(), value, is_code: false };
    let code = |key: &'static str, value: &str| Fact { label: text(lang, key).to_string(), value: value.to_owned(), is_code: true };
    let schedule = of.schedule;
    let mut facts = vec![
        fact("submissions-reference", of.reference.to_owned()),
        fact("submissions-call", of.call.to_owned()),
        fact("submissions-version", of.number.to_string()),
        fact("submissions-received-at", schedule.instant(lang, of.received_at)),
        fact("submissions-received-utc", format::utc_precise(lang, of.received_at)),
    ];
    facts.extend(schedule.deadline(lang).map(|deadline| fact("calls-deadline", deadline)));
    if schedule.grace_minutes > 0 {
        facts.push(fact("proof-grace", text(lang, "proof-grace-minutes").n("count", schedule.grace_minutes).to_string()));
    }
    facts.extend(of.own_limit.map(|limit| fact("proof-own-limit", schedule.closing_words(lang, limit))));
    facts.push(code("submissions-sha256", of.sha256));
    match of.signature {
        Some((signature, key)) => facts.extend([code("proof-signature", &to_base64(signature)), code("proof-key", key)]),
        None => facts.push(fact("proof-signature", text(lang, "proof-not-signed").to_string())),
    }
    facts.push(code("proof-code", of.code));
    facts
}

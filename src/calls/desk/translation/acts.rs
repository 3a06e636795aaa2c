//! Saving translations: typed side by side, or brought back by a file.

use super::{
    store,
    units::{Part, Texts, digest},
};
use crate::{
    calls::desk::{
        EditCalls, EditedCall,
        questions::acts::{Editing, Ground},
    },
    platform::{
        audit::{self, Entry},
        auth::Allowed,
        db::Tx,
        http::Result,
        i18n::Lang,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// A translation on its way in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sent {
    pub unit: String,
    pub text: String,
    /// The digest of the text that stood there when this one was begun.
    pub seen: String,
    /// That of the text it was made from, where that must still be so.
    pub source: Option<String>,
    /// Looked at and found right, though its source has changed.
    pub holds: bool,
}

/// What became of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The digests of what stands there now, of all that were sent.
    pub now: BTreeMap<String, String>,
    /// Changed by somebody else meanwhile: not written.
    pub conflicts: BTreeSet<String>,
    /// Titles and questions without which nothing else of them can stand in the language: not written.
    pub headless: BTreeSet<String>,
    /// Too long: not written.
    pub long: BTreeSet<String>,
    pub count: usize,
}

impl Saved {
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.conflicts.is_empty() && self.headless.is_empty() && self.long.is_empty()
    }
}

/// Which languages.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    pub from: Lang,
    pub to: Lang,
}

/// Saves translations; with `all_or_nothing` only if every one of them can be.
///
/// # Errors
/// When the database does not take it.
pub async fn save(who: &Allowed<EditCalls, EditedCall>, pair: Pair, sent: Vec<Sent>, all_or_nothing: bool) -> Result<Saved> {
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let ground = Ground::hold(&mut tx, editing.call).await?;
            store::hold(&mut tx, editing.call).await?;
            let before = Texts { call: store::call_texts(&mut *tx, editing.call).await?, questionnaire: ground.it.clone() };
            let mut after = before.clone();
            let (saved, noted) = apply(&mut after, pair, &sent);
            if all_or_nothing && !saved.is_whole() {
                return tx.commit(saved).await;
            }
            if after.questionnaire != before.questionnaire {
                ground.keep(&mut tx, &editing, "questionnaire.translated", after.questionnaire.clone()).await?;
            }
            if after.call != before.call {
                store::write_call_texts(&mut tx, editing.call, pair.to, &after.call).await?;
                let after = Some(json!({ "language": pair.to }));
                audit::record(&mut tx, &editing.actor, Entry { act: "call.translated", object_kind: "call", object: &editing.call, before: None, after })
                    .await?;
            }
            note(&mut tx, &editing, pair, noted).await?;
            tx.commit(saved).await
        })
        .await
}

async fn note(tx: &mut Tx, editing: &Editing, pair: Pair, noted: BTreeMap<String, String>) -> Result<()> {
    if noted.is_empty() || pair.from == pair.to {
        return Ok(());
    }
    let (units, digests): (Vec<String>, Vec<String>) = noted.into_iter().unzip();
    store::note(tx, editing.call, pair.to, pair.from, &units, &digests).await
}

/// What stands there: which part of the call, the text without which it cannot stand, its source, its translation.
type Known = (Part, Option<String>, Option<String>, Option<String>);

/// Puts in what can be put in; and the digest of the source of each translation that is up to date now.
#[must_use]
pub fn apply(texts: &mut Texts, pair: Pair, sent: &[Sent]) -> (Saved, BTreeMap<String, String>) {
    let known: BTreeMap<String, Known> = texts
        .units()
        .iter()
        .map(|unit| {
            let words = |lang| unit.text.exactly(lang).map(str::to_owned);
            (unit.id.clone(), (unit.part, unit.head(), words(pair.from), words(pair.to)))
        })
        .collect();
    // What each text will be, so that a text and its title may come together.
    let will_be: BTreeMap<&str, &str> = sent.iter().map(|one| (one.unit.as_str(), one.text.as_str())).collect();
    let (mut saved, mut noted) = (Saved::default(), BTreeMap::new());
    for one in sent {
        let Some((part, head, source, there)) = known.get(&one.unit) else {
            saved.conflicts.insert(one.unit.clone());
            continue;
        };
        let (stands, source_now) = (there.as_deref().unwrap_or_default(), source.as_deref().map(digest).unwrap_or_default());
        let is_same = one.text == stands;
        let has_head = |head: &String| {
            let there = known.get(head).and_then(|(_, _, _, words)| words.as_deref()).unwrap_or_default();
            !will_be.get(head.as_str()).copied().unwrap_or(there).is_empty()
        };
        if (!is_same && digest(stands) != one.seen) || one.source.as_ref().is_some_and(|source| *source != source_now) {
            saved.conflicts.insert(one.unit.clone());
        } else if one.text.chars().count() > part.most() {
            saved.long.insert(one.unit.clone());
        } else if let Some(head) = head.as_ref().filter(|head| !one.text.is_empty() && !has_head(head)) {
            saved.headless.insert(head.clone());
        } else if one.text.is_empty() && !is_same && (part.is_head() || is_last(texts, &one.unit, pair.to)) {
            // Its other texts would lose their place, or the call a text.
            saved.headless.insert(one.unit.clone());
        } else {
            if !is_same && let Some(text) = texts.text_mut(&one.unit) {
                text.set(pair.to, &one.text);
                saved.count += 1;
            }
            if (!is_same || one.holds) && !one.text.is_empty() && source.is_some() {
                noted.insert(one.unit.clone(), source_now);
            }
            saved.now.insert(one.unit.clone(), digest(&one.text));
        }
    }
    (saved, noted)
}

/// Whether a text is written in no other language.
fn is_last(texts: &mut Texts, unit: &str, lang: Lang) -> bool {
    texts.text_mut(unit).is_some_and(|text| text.iter().all(|(has, _)| has == lang))
}

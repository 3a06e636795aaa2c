//! Asking the secretariat, and what it decides.

use super::CHANGED_MEANWHILE;
use crate::{
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Visitor},
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
        mail,
        site::Site,
    },
    submissions::{
        letters,
        model::SubmissionId,
        plea::{PleaId, PleaKind},
        store::{
            pleas,
            state::{self, Reader},
            versions,
        },
    },
};
use jiff::Timestamp;
use serde_json::json;

/// Asks the secretariat; the officers of the call are told, or its contact where it has none.
///
/// # Errors
/// [`Error::Conflict`] when there is nothing to ask for, when one such request is open, or before the address is proved.
pub async fn plead(who: &Visitor, id: SubmissionId, kind: PleaKind, reason: String) -> Result<()> {
    let (site, actor) = (who.site.clone(), Actor::from(who));
    who.site
        .db
        .in_tx(async move |mut tx| {
            let now = versions::moment(&mut tx).await?;
            let call = versions::hold_call(&mut tx, id, now).await?;
            let held = versions::hold_submission(&mut tx, id, actor.account).await?;
            if held.email.is_none() {
                return Err(Error::Conflict("submissions-blocked-confirm"));
            }
            if !kind.can_be_asked(held.state, &call.schedule, call.own_limit) {
                return Err(Error::Conflict("pleas-not-now"));
            }
            let plea = pleas::add(&mut tx, id, kind, &reason, actor.account).await?.ok_or(Error::Conflict("pleas-open-already"))?;
            let after = Some(json!({ "kind": kind.code(), "plea": plea }));
            audit::record(&mut tx, &actor, Entry { act: "plea.asked", object_kind: "submission", object: &id, before: None, after }).await?;
            let mut officers = pleas::officers(&mut tx, id).await?;
            if officers.is_empty() {
                officers.push(Reader { email: site.config.contact().to_owned(), lang: Lang::En });
            }
            let about = held.reference.unwrap_or(call.title);
            for officer in officers {
                mail::enqueue(&mut tx, &letters::plea_asked(&site, &officer, plea, kind, &about, (held.lang, &reason))?).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Writes down what an officer decided and tells everybody whose submission it is. Part of the officer's act.
///
/// # Errors
/// [`Error::Conflict`] when it was decided already.
pub async fn decide_plea(tx: &mut Tx, site: &Site, actor: &Actor, plea: PleaId, is_granted: bool, answer: &str) -> Result<SubmissionId> {
    let by = actor.account.ok_or(Error::Forbidden)?;
    let (id, kind) = pleas::decide(tx, plea, is_granted, answer, by).await?.ok_or(Error::Conflict(CHANGED_MEANWHILE))?;
    let after = Some(json!({ "kind": kind.code(), "plea": plea, "granted": is_granted }));
    audit::record(tx, actor, Entry { act: "plea.decided", object_kind: "submission", object: &id, before: None, after }).await?;
    for reader in state::readers(tx, id).await? {
        mail::enqueue(tx, &letters::plea_decided(site, &reader, id, kind, is_granted, answer)?).await?;
    }
    Ok(id)
}

/// Sets a later limit for one submission, whatever the call's is. Part of the officer's act.
///
/// # Errors
/// When the database refuses.
pub async fn set_later_limit(tx: &mut Tx, actor: &Actor, id: SubmissionId, until: Timestamp, reason: &str) -> Result<()> {
    let by: AccountId = actor.account.ok_or(Error::Forbidden)?;
    pleas::set_limit(tx, id, until, reason, by).await?;
    let after = Some(json!({ "closes_at": until }));
    audit::record(tx, actor, Entry { act: "limit.granted", object_kind: "submission", object: &id, before: None, after }).await
}

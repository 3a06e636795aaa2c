//! Asking to join, and the answer of a focal point.

use super::{GONE, record, tell, tell_one};
use crate::{
    organizations::{letters, store::members},
    platform::{
        audit::Actor,
        auth::{AccountId, Visitor},
        http::error::{Error, Result},
    },
};
use serde_json::json;
use uuid::Uuid;

/// Asks to join an organization; its focal points are told who asks. Asking again changes nothing.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn ask(who: &Visitor, account: AccountId, organization: Uuid) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            if held.is_demonstration {
                return Err(Error::NotFound);
            }
            if members::ask(&mut tx, held.id, account).await? {
                record(&mut tx, &actor, held.id, "organization.join_asked", None).await?;
                let asker = members::reader(&mut tx, account).await?.ok_or(Error::NotFound)?;
                let readers = members::readers(&mut tx, held.id, true).await?;
                tell(&mut tx, &readers, |lang, to| letters::join_asked(&site, lang, to, held.id, &held.name, &asker.email)).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Lets in or declines whoever asked; they are told.
///
/// # Errors
/// [`Error::Conflict`] when somebody has decided already, or they do not ask any more; [`Error::NotFound`] when the decider does
/// not lead the organization.
pub async fn decide(who: &Visitor, by: AccountId, organization: Uuid, asker: AccountId, is_approved: bool) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            members::require_focal_point(&mut tx, held.id, by).await?;
            let is_done = if is_approved { members::approve(&mut tx, held.id, asker, by).await? } else { members::decline(&mut tx, held.id, asker).await? };
            if !is_done {
                return Err(Error::Conflict(GONE));
            }
            let act = if is_approved { "organization.join_approved" } else { "organization.join_declined" };
            record(&mut tx, &actor, held.id, act, Some(json!({ "account": asker }))).await?;
            tell_one(&mut tx, asker, |lang, to| letters::join_decided(&site, lang, to, &held.name, is_approved)).await?;
            tx.commit(()).await
        })
        .await
}

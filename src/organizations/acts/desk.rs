//! What the secretariat does: verifying, and naming whoever leads.

use super::{GONE, record, tell, tell_one};
use crate::{
    organizations::{
        letters,
        store::{members, write},
    },
    platform::{
        audit::Actor,
        auth::{AccountId, Visitor},
        db::Tx,
        http::error::{Error, Result},
        site::Site,
    },
};
use serde_json::json;
use uuid::Uuid;

/// Notes that those who speak for an organization may, or that this does not hold any more. Its focal points are told of the
/// first.
///
/// # Errors
/// [`Error::Conflict`] when it is so already.
pub async fn verify(who: &Visitor, organization: Uuid, is_verified: bool) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            if !write::verify(&mut tx, held.id, actor.account, is_verified).await? {
                return Err(Error::Conflict(GONE));
            }
            let act = if is_verified { "organization.verified" } else { "organization.verification_ended" };
            record(&mut tx, &actor, held.id, act, None).await?;
            if is_verified {
                let readers = members::readers(&mut tx, held.id, true).await?;
                tell(&mut tx, &readers, |lang, to| letters::verified(&site, lang, to, held.id, &held.name)).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Names a member, or somebody who has asked to join, focal point; they are told.
///
/// # Errors
/// [`Error::Conflict`] when they lead it already, or are neither.
pub async fn name_focal_point(who: &Visitor, organization: Uuid, account: AccountId) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            let standing = members::standing(&mut tx, held.id, account).await?;
            if standing.is_none_or(|standing| standing.is_focal_point) {
                return Err(Error::Conflict(GONE));
            }
            members::let_in(&mut tx, held.id, account, actor.account, true).await?;
            record(&mut tx, &actor, held.id, "organization.focal_point_named", Some(json!({ "account": account }))).await?;
            tell_one(&mut tx, account, |lang, to| letters::focal_point(&site, lang, to, held.id, &held.name, true)).await?;
            tx.commit(()).await
        })
        .await
}

/// Lets one organization stand for another that is the same: members and open invitations move, and the members who moved are
/// told. Their submissions are the caller's to move, before.
///
/// # Errors
/// [`Error::NotFound`] when one is not there, or merged already.
pub async fn merge(tx: &mut Tx, site: &Site, actor: &Actor, from: Uuid, into: Uuid) -> Result<()> {
    let [first, second] = if from < into { [from, into] } else { [into, from] };
    let (first, second) = (members::hold(tx, first).await?, members::hold(tx, second).await?);
    let (former, held) = if first.id == from { (first, second) } else { (second, first) };
    if former.id != from || held.id != into || from == into {
        return Err(Error::NotFound);
    }
    let readers = members::readers(tx, from, false).await?;
    write::merge(tx, from, into).await?;
    record(tx, actor, from, "organization.merged", Some(json!({ "into": into }))).await?;
    record(tx, actor, into, "organization.merged", Some(json!({ "from": from }))).await?;
    tell(tx, &readers, |lang, to| letters::merged(site, lang, to, into, &former.name, &held.name)).await
}

//! What a focal point does: naming others, removing members.

use super::{GONE, record, tell_one, without_focal_point};
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

/// Names a member focal point, or ends that; they are told, unless it is their own doing.
///
/// # Errors
/// [`Error::Conflict`] when it is so already, they are no member, or nobody would lead the organization;
/// [`Error::NotFound`] when `by` does not lead it.
pub async fn set_focal_point(who: &Visitor, by: AccountId, organization: Uuid, member: AccountId, is_focal_point: bool) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            members::require_focal_point(&mut tx, held.id, by).await?;
            if !members::set_focal_point(&mut tx, held.id, member, is_focal_point).await? {
                return Err(Error::Conflict(GONE));
            }
            let act = if is_focal_point { "organization.focal_point_named" } else { "organization.focal_point_ended" };
            record(&mut tx, &actor, held.id, act, Some(json!({ "account": member }))).await?;
            if member != by {
                tell_one(&mut tx, member, |lang, to| letters::focal_point(&site, lang, to, held.id, &held.name, is_focal_point)).await?;
            }
            tx.commit(()).await
        })
        .await
        .map_err(without_focal_point)
}

/// Ends somebody's membership, who is told. Oneself one leaves.
///
/// # Errors
/// [`Error::Conflict`] when they are no member any more; [`Error::NotFound`] when `by` does not lead the organization.
pub async fn remove_member(who: &Visitor, by: AccountId, organization: Uuid, member: AccountId) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            members::require_focal_point(&mut tx, held.id, by).await?;
            let standing = members::standing(&mut tx, held.id, member).await?;
            if member == by || !standing.is_some_and(|standing| standing.is_member) {
                return Err(Error::Conflict(GONE));
            }
            members::remove(&mut tx, held.id, member).await?;
            record(&mut tx, &actor, held.id, "organization.member_removed", Some(json!({ "account": member }))).await?;
            tell_one(&mut tx, member, |lang, to| letters::removed(&site, lang, to, &held.name)).await?;
            tx.commit(()).await
        })
        .await
        .map_err(without_focal_point)
}

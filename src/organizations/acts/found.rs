//! Founding an organization, and saying what it is.

use super::record;
use crate::{
    organizations::{
        model::Details,
        store::{members, write},
    },
    platform::{
        audit::Actor,
        auth::{AccountId, Visitor},
        http::error::Result,
    },
};
use uuid::Uuid;

/// Founds an organization; whoever does is its first focal point. That it may is a claim until an officer has verified it.
///
/// # Errors
/// When the database does not take it.
pub async fn found(who: &Visitor, account: AccountId, details: Details) -> Result<Uuid> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let id = write::found(&mut tx, &details, account).await?;
            members::let_in(&mut tx, id, account, None, true).await?;
            record(&mut tx, &actor, id, "organization.founded", None).await?;
            tx.commit(id).await
        })
        .await
}

/// Writes what is known of it anew. What is published keeps what it said then.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::http::Error::NotFound) when they do not lead it any more.
pub async fn describe(who: &Visitor, account: AccountId, organization: Uuid, details: Details) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            members::require_focal_point(&mut tx, held.id, account).await?;
            write::describe(&mut tx, held.id, &details).await?;
            record(&mut tx, &actor, held.id, "organization.described", None).await?;
            tx.commit(()).await
        })
        .await
}

//! Erasing a person, bringing two organizations together: each in one transaction.

use crate::{
    accounts, organizations,
    platform::{
        audit::Actor,
        auth::{AccountId, SignedIn, Visitor},
        http::Result,
    },
    submissions,
};
use uuid::Uuid;

/// Erases an account: what they wrote for themselves as `submissions` says, memberships as `organizations` says, then the row of the
/// person itself, and says goodbye by mail.
///
/// # Errors
/// [`Error::Conflict`](crate::platform::http::Error::Conflict) when it is the last administrator's.
pub async fn erase(who: &SignedIn) -> Result<()> {
    let (actor, id, lang, site) = (Actor::from(&**who), who.person.id, who.person.lang, who.site.clone());
    let email = who.confirmed()?.to_owned();
    who.site
        .db
        .in_tx(async move |mut tx| {
            let deserted = organizations::acts::leave_all(&mut tx, &site, &actor, id, &email).await?;
            submissions::acts::erase_of_person(&mut tx, &actor, id).await?;
            for organization in deserted {
                submissions::acts::remove_drafts_of(&mut tx, &actor, organization).await?;
            }
            accounts::acts::erase(&mut tx, &site, &actor, id, &email, lang).await?;
            tx.commit(()).await
        })
        .await
}

/// Lets `into` stand for `from`, which is the same: submissions, members and invitations move.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::http::Error::NotFound) when one is not there, or merged already.
pub async fn merge(who: &Visitor, by: AccountId, from: Uuid, into: Uuid) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    who.site
        .db
        .in_tx(async move |mut tx| {
            organizations::acts::merge(&mut tx, &site, &actor, from, into).await?;
            submissions::acts::move_to_organization(&mut tx, &actor, by, from, into).await?;
            tx.commit(()).await
        })
        .await
}

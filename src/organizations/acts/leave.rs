//! Leaving: by oneself, or because one's account ends.

use super::{record, tell, tell_one, without_focal_point};
use crate::{
    organizations::{
        letters,
        store::{invitations, members},
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

/// Leaves an organization, or takes back the request to join it. Whoever leads it alone names an `heir` among those who stay.
/// Those who lead it then are told.
///
/// # Errors
/// [`Error::Conflict`] when nobody would lead those who stay.
pub async fn leave(who: &Visitor, account: AccountId, organization: Uuid, heir: Option<AccountId>) -> Result<()> {
    let (actor, site) = (Actor::from(who), who.site.clone());
    let name = who.person.as_ref().map(|person| person.shown_name().to_owned()).unwrap_or_default();
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            let standing = members::standing(&mut tx, held.id, account).await?.ok_or(Error::NotFound)?;
            if !standing.is_member {
                members::decline(&mut tx, held.id, account).await?;
                record(&mut tx, &actor, held.id, "organization.join_withdrawn", None).await?;
                return tx.commit(()).await;
            }
            let others = members::besides(&mut tx, held.id, account).await?;
            if let (true, false, Some(_)) = (standing.is_focal_point, others.has_focal_point, others.heir) {
                let heir = heir.filter(|heir| *heir != account).ok_or(Error::Conflict("organizations-heir-missing"))?;
                if !members::set_focal_point(&mut tx, held.id, heir, true).await? {
                    return Err(Error::Conflict("organizations-heir-missing"));
                }
                record(&mut tx, &actor, held.id, "organization.focal_point_named", Some(json!({ "account": heir }))).await?;
                tell_one(&mut tx, heir, |lang, to| letters::focal_point(&site, lang, to, held.id, &held.name, true)).await?;
            }
            members::remove(&mut tx, held.id, account).await?;
            record(&mut tx, &actor, held.id, "organization.left", None).await?;
            let readers = members::readers(&mut tx, held.id, true).await?;
            tell(&mut tx, &readers, |lang, to| letters::left(&site, lang, to, held.id, &held.name, &name)).await?;
            tx.commit(()).await
        })
        .await
        .map_err(without_focal_point)
}

/// Ends all memberships and requests of an account that is being erased, and forgets invitations to its address. Where it led
/// alone, the member who has been there longest leads from now on, and is told. Tells which organizations are left without
/// anybody.
///
/// # Errors
/// When the database does not take it.
pub async fn leave_all(tx: &mut Tx, site: &Site, actor: &Actor, account: AccountId, email: &str) -> Result<Vec<Uuid>> {
    let mut deserted = Vec::new();
    for organization in members::organizations_of(tx, account).await? {
        let held = members::hold(tx, organization).await?;
        let Some(standing) = members::standing(tx, organization, account).await? else { continue };
        let others = members::besides(tx, organization, account).await?;
        members::remove(tx, organization, account).await?;
        let act = if standing.is_member { "organization.left" } else { "organization.join_withdrawn" };
        record(tx, actor, organization, act, None).await?;
        match others.heir {
            Some(heir) if standing.is_focal_point && !others.has_focal_point => {
                members::set_focal_point(tx, organization, heir, true).await?;
                record(tx, &Actor::portal(), organization, "organization.focal_point_named", Some(json!({ "account": heir }))).await?;
                tell_one(tx, heir, |lang, to| letters::focal_point(site, lang, to, organization, &held.name, true)).await?;
            }
            None if standing.is_member => deserted.push(organization),
            _ => {}
        }
    }
    invitations::forget(tx, email).await?;
    Ok(deserted)
}

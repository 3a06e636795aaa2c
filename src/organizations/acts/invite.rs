//! Inviting a colleague by mail. The letter's link is the only way to accept.

use super::{GONE, record, tell};
use crate::{
    accounts,
    organizations::{
        letters,
        store::{invitations, members},
    },
    platform::{
        audit::Actor,
        auth::{
            AccountId, Visitor,
            session::NewSession,
            token::{self, Purpose},
        },
        http::error::{Error, Result},
        mail,
    },
};
use serde_json::json;
use uuid::Uuid;

/// Invites an address for seven days; an invitation before it stops working.
///
/// # Errors
/// [`Error::Conflict`] when it is a member's; [`Error::NotFound`] when the inviter is none.
pub async fn invite(who: &Visitor, by: AccountId, organization: Uuid, email: String) -> Result<()> {
    let (actor, site, lang) = (Actor::from(who), who.site.clone(), who.lang);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            let standing = members::standing(&mut tx, held.id, by).await?;
            if !standing.is_some_and(|standing| standing.is_member) {
                return Err(Error::NotFound);
            }
            if invitations::is_member(&mut tx, held.id, &email).await? {
                return Err(Error::Conflict("organizations-invited-member"));
            }
            let id = invitations::invite(&mut tx, held.id, &email, by).await?;
            let issued = token::issue(&mut tx, Purpose::Membership, &id.to_string(), None).await?;
            record(&mut tx, &actor, held.id, "organization.invited", Some(json!({ "invitation": id }))).await?;
            mail::enqueue(&mut tx, &letters::invited(&site, lang, &email, &issued.secret)?).await?;
            tx.commit(()).await
        })
        .await
}

/// Takes an invitation back.
///
/// # Errors
/// [`Error::Conflict`] when it is accepted, or taken back already.
pub async fn withdraw_invitation(who: &Visitor, by: AccountId, organization: Uuid, invitation: Uuid) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = members::hold(&mut tx, organization).await?;
            let standing = members::standing(&mut tx, held.id, by).await?;
            if !standing.is_some_and(|standing| standing.is_member) {
                return Err(Error::NotFound);
            }
            if !invitations::withdraw(&mut tx, held.id, invitation).await? {
                return Err(Error::Conflict(GONE));
            }
            record(&mut tx, &actor, held.id, "organization.invitation_ended", Some(json!({ "invitation": invitation }))).await?;
            tx.commit(()).await
        })
        .await
}

/// What became of an invitation that was accepted.
#[derive(Debug)]
pub enum Accepted {
    Joined {
        organization: Uuid,
        /// Let in; else it waits for a focal point.
        is_member: bool,
        /// For the browser of somebody who had no account.
        session: Option<NewSession>,
    },
    /// Somebody has that address: it joins once they are signed in with it.
    SignInFirst,
    /// Used, taken back or too old.
    Old,
}

/// Accepts an invitation, for the address to which it was sent and no other. Whoever has no account gets one: the link has proved
/// the address. One who was invited by a focal point is in; else a focal point is asked.
///
/// # Errors
/// When the database does not take it.
pub async fn accept(who: &Visitor, secret: String) -> Result<Accepted> {
    let visitor = who.clone();
    let accepted = who
        .site
        .db
        .in_tx(async move |mut tx| {
            let Some(consumed) = token::consume(&mut tx, Purpose::Membership, &secret).await? else { return tx.commit(Accepted::Old).await };
            let id: Uuid = consumed.subject.parse().map_err(Error::internal)?;
            let Some(accepting) = invitations::hold(&mut tx, id).await? else { return tx.commit(Accepted::Old).await };
            let signed_in = visitor.person.as_ref().filter(|person| person.email.as_deref() == Some(accepting.email.as_str())).map(|person| person.id);
            let (account, session) = match signed_in {
                Some(account) => (account, None),
                // Without COMMIT nothing is consumed: the link still works once they are signed in.
                None => match accounts::acts::enter_for_the_first_time(&mut tx, &visitor, &accepting.email).await? {
                    Some((account, session)) => (account, Some(session)),
                    None => return Err(Error::SignIn { next: String::new() }),
                },
            };
            let held = members::hold(&mut tx, accepting.organization).await?;
            let inviter = members::standing(&mut tx, held.id, accepting.invited_by).await?;
            let is_let_in = inviter.is_some_and(|inviter| inviter.is_focal_point);
            if is_let_in {
                members::let_in(&mut tx, held.id, account, Some(accepting.invited_by), false).await?;
            } else {
                members::ask(&mut tx, held.id, account).await?;
            }
            let is_member = members::standing(&mut tx, held.id, account).await?.is_some_and(|standing| standing.is_member);
            invitations::accepted(&mut tx, id, account).await?;
            let actor = Actor { account: Some(account), ..Actor::from(&visitor) };
            let act = if is_member { "organization.joined" } else { "organization.join_asked" };
            record(&mut tx, &actor, held.id, act, Some(json!({ "invitation": id }))).await?;
            let mut readers = members::readers(&mut tx, held.id, true).await?;
            readers.retain(|reader| reader.account != account);
            if is_member {
                tell(&mut tx, &readers, |lang, to| letters::joined(&visitor.site, lang, to, held.id, &held.name, &accepting.email)).await?;
            } else {
                tell(&mut tx, &readers, |lang, to| letters::join_asked(&visitor.site, lang, to, held.id, &held.name, &accepting.email)).await?;
            }
            tx.commit(Accepted::Joined { organization: held.id, is_member, session }).await
        })
        .await;
    match accepted {
        Err(Error::SignIn { .. }) => Ok(Accepted::SignInFirst),
        other => other,
    }
}

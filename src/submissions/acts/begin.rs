//! Beginning a draft: with one's account, or with an address that is still to be proved.

use crate::{
    accounts::acts::{ask_for_link, begin_unconfirmed, issue_draft_confirmation},
    calls::model::CallId,
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Visitor, session::NewSession, token::Consumed},
        db::Tx,
        http::{Error, Result},
        mail,
    },
    reference::paths::SubmissionEditPath,
    submissions::{
        letters,
        model::SubmissionId,
        store::{drafts, parties},
    },
};
use uuid::Uuid;

/// A draft, begun or found.
#[derive(Debug)]
pub struct Begun {
    pub id: SubmissionId,
    /// For the browser of somebody who was not signed in.
    pub session: Option<NewSession>,
}

/// Begins a draft, for oneself or for one's organization, or goes on with the one there is. `email` is needed of whoever is
/// not signed in; the letter that proves it goes out at once.
///
/// # Errors
/// [`Error::NotFound`] when they are no member of that organization.
pub async fn begin(who: &Visitor, call: CallId, organization: Option<Uuid>, email: Option<String>) -> Result<Begun> {
    let visitor = who.clone();
    who.site
        .db
        .in_tx(async move |mut tx| {
            let (account, session) = match (&visitor.person, email.as_deref()) {
                (Some(person), _) => (person.id, None),
                (None, Some(email)) => {
                    let (account, session) = begin_unconfirmed(&mut tx, &visitor.site, email, visitor.lang, &visitor.headers).await?;
                    (account, Some(session))
                }
                (None, None) => return Err(Error::BadRequest("e-mail")),
            };
            if let Some(organization) = organization {
                parties::hold_membership(&mut tx, organization, account).await?;
            }
            let (id, is_new) = drafts::begin(&mut tx, call, account, organization, visitor.lang).await?;
            if is_new {
                parties::prefill(&mut tx, id, account, None).await?;
                let actor = Actor { account: Some(account), request_id: Some(std::sync::Arc::clone(&visitor.request_id)) };
                let after = Some(serde_json::json!({ "call": call, "organization": organization }));
                audit::record(&mut tx, &actor, Entry { act: "submission.begun", object_kind: "submission", object: &id, before: None, after }).await?;
            }
            let claimed = visitor.person.as_ref().filter(|person| !person.is_confirmed()).and_then(|person| person.claimed_email.clone());
            if let Some(address) = email.filter(|_| session.is_some()).or(claimed).filter(|_| is_new) {
                write_confirmation(&mut tx, &visitor, account, id, &address).await?;
            }
            tx.commit(Begun { id, session }).await
        })
        .await
}

/// Sends the letter again, to the same or another address.
///
/// # Errors
/// [`Error::Conflict`] if the account has proved an address already.
pub async fn send_confirmation(who: &Visitor, id: SubmissionId, account: AccountId, email: String) -> Result<()> {
    let visitor = who.clone();
    who.site
        .db
        .in_tx(async move |mut tx| {
            write_confirmation(&mut tx, &visitor, account, id, &email).await?;
            tx.commit(()).await
        })
        .await
}

/// Mails a new link in the place of an old one: to confirm the address, or once that was done, to sign in and go on. False when
/// nobody is there any more to whom it could go.
///
/// # Errors
/// When the database does not take it.
pub async fn renew_confirmation(who: &Visitor, old: Consumed) -> Result<bool> {
    let account: AccountId = old.subject.parse().map_err(Error::internal)?;
    let Some(address) = parties::address(who.db(), account).await? else { return Ok(false) };
    match (address.claimed, address.proved, address.draft) {
        (Some(claimed), None, Some(draft)) => send_confirmation(who, draft, account, claimed).await?,
        (_, Some(proved), _) => ask_for_link(&who.site, who.lang, proved, old.next_path).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

async fn write_confirmation(tx: &mut Tx, visitor: &Visitor, account: AccountId, id: SubmissionId, email: &str) -> Result<()> {
    let lang = visitor.lang;
    let next = SubmissionEditPath { lang, id: *id }.to_string();
    let issued = issue_draft_confirmation(tx, account, email, &next).await?;
    let call = drafts::call_of(tx, lang, id).await?;
    mail::enqueue(tx, &letters::confirm_draft(&visitor.site, lang, email, &issued, &call)?).await?;
    Ok(())
}

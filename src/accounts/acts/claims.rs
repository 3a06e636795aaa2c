//! Addresses that somebody has typed and not proved yet: an account for the drafts begun with one, until its owner
//! confirms it (product, part 7).

use crate::{
    accounts::store::people,
    platform::{
        audit::{self, Actor},
        auth::{
            AccountId,
            session::{self, NewSession},
            token::{self, Issued, Purpose},
        },
        db::Tx,
        http::error::{Error, Result},
        i18n::Lang,
        site::Site,
    },
};
use http::HeaderMap;
use serde_json::json;

/// Whose the drafts are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// The account that has proved the address.
    pub account: AccountId,
    /// Another account whose drafts are to be moved to it; [`retire_merged`] ends that one.
    pub merged_from: Option<AccountId>,
}

/// An account for somebody who begins a draft with an address that is not proved, and their session in this browser.
///
/// # Errors
/// When the database does not take it.
pub async fn begin_unconfirmed(tx: &mut Tx, site: &Site, claimed_email: &str, lang: Lang, headers: &HeaderMap) -> Result<(AccountId, NewSession)> {
    let account = people::add_unconfirmed(tx, claimed_email, lang).await?;
    let actor = Actor { account: Some(account), request_id: None };
    audit::record(tx, &actor, audit::Entry { act: "account.begun", object_kind: "account", object: &account, before: None, after: None }).await?;
    let session = session::begin(tx, account, headers, site.config.is_tls()).await?;
    Ok((account, session))
}

/// A link and code that prove `email`, which becomes the claimed address of the account; links to an address claimed
/// before stop working. The letter is the caller's.
///
/// # Errors
/// [`Error::Conflict`] if the account has proved an address already.
pub async fn issue_draft_confirmation(tx: &mut Tx, account: AccountId, email: &str, next_path: &str) -> Result<Issued> {
    if !people::claim(tx, account, email).await? {
        return Err(Error::Conflict("accounts-already-confirmed"));
    }
    token::issue(tx, Purpose::ConfirmDraft, &account.to_string(), Some(next_path)).await
}

/// The claimed address of the account is proved (its [`Purpose::ConfirmDraft`] token was consumed): the account becomes
/// a full one, unless another has the address; then the caller moves the drafts there and calls [`retire_merged`].
///
/// Sessions of the claiming account end, for whoever began them may have typed somebody else's address; the caller
/// begins a new one for the browser that proved it.
///
/// # Errors
/// [`Error::NotFound`] when there is no such claim, or the account with that address is disabled.
pub async fn confirm_claim(tx: &mut Tx, claiming: AccountId) -> Result<Confirmed> {
    let claim = people::standing(tx, claiming).await?.filter(|account| !account.is_closed).ok_or(Error::NotFound)?;
    if claim.email.is_some() {
        return Ok(Confirmed { account: claiming, merged_from: None });
    }
    let email = claim.claimed_email.ok_or(Error::NotFound)?;
    people::lock_address(tx, &email).await?;
    people::end_sessions(tx, claiming).await?;
    if let Some(owner) = people::by_email(tx, &email).await? {
        if owner.is_closed {
            return Err(Error::NotFound);
        }
        return Ok(Confirmed { account: owner.id, merged_from: Some(claiming) });
    }
    people::confirm(tx, claiming).await?;
    let actor = Actor { account: Some(claiming), request_id: None };
    audit::record(tx, &actor, audit::Entry { act: "account.confirmed", object_kind: "account", object: &claiming, before: None, after: None }).await?;
    Ok(Confirmed { account: claiming, merged_from: None })
}

/// Ends an account whose drafts were moved to `into`.
///
/// # Errors
/// When the database does not take it.
pub async fn retire_merged(tx: &mut Tx, from: AccountId, into: AccountId) -> Result<()> {
    people::empty(tx, from).await?;
    people::end_sessions(tx, from).await?;
    let actor = Actor { account: Some(into), request_id: None };
    let after = Some(json!({ "into": into }));
    audit::record(tx, &actor, audit::Entry { act: "account.merged", object_kind: "account", object: &from, before: None, after }).await
}

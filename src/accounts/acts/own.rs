//! What a person does with the own account.

use super::roles::{last_administrator, record};
use crate::{
    accounts::{
        letters,
        store::{own, people, roles, sessions},
    },
    platform::{
        audit::Actor,
        auth::{
            AccountId, SignedIn,
            token::{self, Purpose},
        },
        db::Tx,
        http::error::{Error, Result},
        i18n::Lang,
        mail,
        site::Site,
    },
};
use serde_json::json;

/// Name and language of messages.
///
/// # Errors
/// When the database does not take it.
pub async fn describe(who: &SignedIn, name: String, lang: Lang) -> Result<()> {
    let (actor, id) = (Actor::from(&**who), who.person.id);
    let after = json!({ "name": if name == who.person.name { "kept" } else { "changed" }, "lang": lang });
    who.site
        .db
        .in_tx(async move |mut tx| {
            people::describe(&mut tx, id, &name, lang).await?;
            record(&mut tx, &actor, id, "account.described", None, Some(after)).await?;
            tx.commit(()).await
        })
        .await
}

/// What a token for a change of address is about.
fn change_subject(id: AccountId, email: &str) -> String {
    format!("{id} {email}")
}

/// The new address of a token's subject, if the token is this account's.
#[must_use]
pub fn new_email(subject: &str, id: AccountId) -> Option<String> {
    let (owner, email) = subject.split_once(' ')?;
    (owner == id.to_string()).then(|| email.to_owned())
}

/// Mails a link to the new address, and word of it to the present one. The same whether anybody has the new address.
///
/// # Errors
/// When the database does not take it.
pub async fn ask_new_email(who: &SignedIn, new: String) -> Result<()> {
    let (actor, id, lang, site) = (Actor::from(&**who), who.person.id, who.person.lang, who.site.clone());
    let present = who.confirmed()?.to_owned();
    who.site
        .db
        .in_tx(async move |mut tx| {
            own::void_email_changes(&mut tx, id).await?;
            let issued = token::issue(&mut tx, Purpose::ChangeEmail, &change_subject(id, &new), None).await?;
            mail::enqueue(&mut tx, &letters::confirm_email(&site, lang, &new, &issued)?).await?;
            mail::enqueue(&mut tx, &letters::change_asked(&site, lang, &present)?).await?;
            record(&mut tx, &actor, id, "account.email_asked", None, None).await?;
            tx.commit(()).await
        })
        .await
}

/// The new address counts from now on: other sessions end, and the former address is told. `false` if the link is used,
/// too old, or another account's.
///
/// # Errors
/// [`Error::Conflict`] when another account has proved the address meanwhile.
pub async fn change_email(who: &SignedIn, secret: String) -> Result<bool> {
    let (actor, id, session, lang, site) = (Actor::from(&**who), who.person.id, who.person.session, who.person.lang, who.site.clone());
    let former = who.confirmed()?.to_owned();
    who.site
        .db
        .in_tx(async move |mut tx| {
            // Somebody else's link stays theirs: without COMMIT nothing was consumed.
            let consumed = token::consume(&mut tx, Purpose::ChangeEmail, &secret).await?;
            let Some(new) = consumed.and_then(|consumed| new_email(&consumed.subject, id)) else { return Err(Error::NotFound) };
            people::lock_address(&mut tx, &new).await?;
            people::set_email(&mut tx, id, &new).await.map_err(taken)?;
            own::void_sign_in(&mut tx, &former).await?;
            own::forget_letters(&mut tx, &former).await?;
            own::move_stops(&mut tx, &former, &new).await?;
            sessions::end_others(&mut tx, id, session).await?;
            record(&mut tx, &actor, id, "account.email_changed", None, Some(json!({ "email": "changed" }))).await?;
            mail::enqueue(&mut tx, &letters::email_changed(&site, lang, &former)?).await?;
            tx.commit(true).await
        })
        .await
        .or_else(|error| if matches!(error, Error::NotFound) { Ok(false) } else { Err(error) })
}

fn taken(error: Error) -> Error {
    if error.constraint() == Some("account_email_key") { Error::Conflict("accounts-address-taken") } else { error }
}

/// Empties the row of the person, ends roles and sessions, and says goodbye by mail: the last part of erasing somebody.
///
/// # Errors
/// [`Error::Conflict`] when it is the last administrator's.
pub async fn erase(tx: &mut Tx, site: &Site, actor: &Actor, id: AccountId, email: &str, lang: Lang) -> Result<()> {
    roles::revoke_all(tx, id).await.map_err(last_administrator)?;
    own::forget_traces(tx, id, email).await?;
    people::empty(tx, id).await.map_err(last_administrator)?;
    people::end_sessions(tx, id).await?;
    record(tx, actor, id, "account.erased", None, None).await?;
    mail::enqueue(tx, &letters::erased(site, lang, email)?).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_address_belongs_to_the_account_that_asked() {
        let (mine, theirs) = (AccountId::new(), AccountId::new());
        assert_eq!(new_email(&change_subject(mine, "a@b.org"), mine).as_deref(), Some("a@b.org"));
        assert_eq!(new_email(&change_subject(theirs, "a@b.org"), mine), None);
        assert_eq!(new_email("portal", mine), None);
    }
}

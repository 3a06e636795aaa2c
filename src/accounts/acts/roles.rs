//! Granting and revoking roles, disabling accounts: acts of administrators.

use crate::{
    accounts::{
        letters, model,
        store::{people, roles, sessions},
    },
    platform::{
        audit::{self, Actor},
        auth::{AccountId, Role, Scope},
        db::Tx,
        http::error::{Error, Result},
        i18n::{Lang, text},
        mail,
        site::Site,
    },
};
use serde_json::json;
use uuid::Uuid;

/// Makes an account for somebody whose address the actor vouches for, or finds the one there is.
///
/// # Errors
/// [`Error::Conflict`] when the account with that address is disabled.
pub async fn add_person(site: &Site, actor: Actor, email: String, name: String, lang: Lang) -> Result<AccountId> {
    site.db
        .in_tx(async move |mut tx| {
            let id = person(&mut tx, &actor, &email, &name, lang).await?;
            tx.commit(id).await
        })
        .await
}

async fn person(tx: &mut Tx, actor: &Actor, email: &str, name: &str, lang: Lang) -> Result<AccountId> {
    people::lock_address(tx, email).await?;
    if let Some(owner) = people::by_email(tx, email).await? {
        return Ok(owner.id);
    }
    let id = people::add_confirmed(tx, email, name, lang).await?;
    record(tx, actor, id, "account.added", None, None).await?;
    Ok(id)
}

/// Gives a role; the account's sessions end, so that the next one has the limits of the role (assurance S1, S2).
///
/// # Errors
/// [`Error::Conflict`] when they hold it already or the account is closed; [`Error::NotFound`] for an unknown account,
/// entity, call or line.
pub async fn grant(site: &Site, actor: Actor, account: AccountId, role: Role, scope: Scope) -> Result<()> {
    let to_site = site.clone();
    site.db
        .in_tx(async move |mut tx| {
            give(&mut tx, &to_site, &actor, account, role, &scope).await?;
            tx.commit(()).await
        })
        .await
}

/// [`grant`] to whoever has an address; makes their account if there is none.
///
/// # Errors
/// As [`grant`]; then no account is made either.
pub async fn grant_to_address(site: &Site, actor: Actor, email: String, role: Role, scope: Scope) -> Result<()> {
    let to_site = site.clone();
    site.db
        .in_tx(async move |mut tx| {
            let account = person(&mut tx, &actor, &email, "", Lang::En).await?;
            give(&mut tx, &to_site, &actor, account, role, &scope).await?;
            tx.commit(()).await
        })
        .await
}

async fn give(tx: &mut Tx, site: &Site, actor: &Actor, account: AccountId, role: Role, scope: &Scope) -> Result<()> {
    if !model::fits(role, scope) {
        return Err(Error::Conflict("accounts-scope-unfit"));
    }
    let standing = people::standing(tx, account).await?.ok_or(Error::NotFound)?;
    if standing.is_closed || standing.email.is_none() {
        return Err(Error::Conflict("accounts-closed"));
    }
    if let Scope::Call(id) = scope
        && roles::call_title(tx, *id, Lang::En).await?.is_none()
    {
        return Err(Error::NotFound);
    }
    let added = roles::add(tx, account, role, scope, actor.account).await.map_err(unknown_scope)?;
    let Some(id) = added else { return Err(Error::Conflict("accounts-role-held")) };
    record(tx, actor, account, "role.granted", None, Some(json!({ "grant": id, "role": role, "scope": model::scope_code(scope) }))).await?;
    people::end_sessions(tx, account).await?;
    tell(tx, site, account, role, scope, true).await
}

fn unknown_scope(error: Error) -> Error {
    match error.constraint() {
        Some("role_grant_entity_code_fkey" | "role_grant_action_line_code_fkey") => Error::NotFound,
        _ => error,
    }
}

/// Takes a role away.
///
/// # Errors
/// [`Error::NotFound`] when they do not hold it; [`Error::Conflict`] when it is the last administrator's.
pub async fn revoke(site: &Site, actor: Actor, account: AccountId, grant: Uuid) -> Result<()> {
    let to_site = site.clone();
    site.db
        .in_tx(async move |mut tx| {
            let (role, scope) = roles::revoke(&mut tx, account, grant, actor.account).await.map_err(last_administrator)?.ok_or(Error::NotFound)?;
            record(&mut tx, &actor, account, "role.revoked", Some(json!({ "grant": grant, "role": role, "scope": model::scope_code(&scope) })), None).await?;
            tell(&mut tx, &to_site, account, role, &scope, false).await?;
            tx.commit(()).await
        })
        .await
}

/// The refusal of the database, in words.
pub(super) fn last_administrator(error: Error) -> Error {
    if error.constraint() == Some("last_administrator") { Error::Conflict("accounts-last-administrator") } else { error }
}

async fn tell(tx: &mut Tx, site: &Site, account: AccountId, role: Role, scope: &Scope, is_granted: bool) -> Result<()> {
    let Some(to) = people::recipient(tx, account).await? else { return Ok(()) };
    let on = match scope {
        Scope::Portal => text(to.lang, "accounts-scope-portal").to_string(),
        Scope::Entity(code) => code.clone(),
        Scope::ActionLine(code) => code.to_uppercase(),
        Scope::Call(id) => roles::call_title(tx, *id, to.lang).await?.unwrap_or_default(),
    };
    mail::enqueue(tx, &letters::role_changed(site, to.lang, &to.email, role, &on, is_granted)?).await?;
    Ok(())
}

/// Disables an account, which ends its sessions, or enables it again.
///
/// # Errors
/// [`Error::Conflict`] when it is the last administrator's.
pub async fn set_disabled(site: &Site, actor: Actor, account: AccountId, is_disabled: bool) -> Result<()> {
    site.db
        .in_tx(async move |mut tx| {
            if people::set_disabled(&mut tx, account, is_disabled).await.map_err(last_administrator)? {
                let act = if is_disabled { "account.disabled" } else { "account.enabled" };
                record(&mut tx, &actor, account, act, None, None).await?;
            }
            if is_disabled {
                people::end_sessions(&mut tx, account).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Ends sessions of an account: one, all but one, or all.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    One(Uuid),
    AllBut(Uuid),
    All,
}

/// Ends sessions, at once and on every machine.
///
/// # Errors
/// When the database does not take it.
pub async fn end_sessions(site: &Site, actor: Actor, account: AccountId, which: Which) -> Result<u64> {
    site.db
        .in_tx(async move |mut tx| {
            let ended = match which {
                Which::One(session) => u64::from(sessions::end(&mut tx, account, session).await?),
                Which::AllBut(kept) => sessions::end_others(&mut tx, account, kept).await?,
                Which::All => people::end_sessions(&mut tx, account).await?,
            };
            if ended > 0 {
                record(&mut tx, &actor, account, "account.sessions_ended", None, Some(json!({ "count": ended }))).await?;
            }
            tx.commit(ended).await
        })
        .await
}

pub(super) async fn record(
    tx: &mut Tx,
    actor: &Actor,
    account: AccountId,
    act: &'static str,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
) -> Result<()> {
    audit::record(tx, actor, audit::Entry { act, object_kind: "account", object: &account, before, after }).await
}

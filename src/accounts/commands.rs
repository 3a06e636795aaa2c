//! `portal admin …`: what an administrator of the machine may do with accounts. Every command stands in the audit trail.

use super::{acts, model, store::roles};
use crate::platform::{
    audit::Actor,
    auth::{Role, Scope},
    forms,
    http::error::Result,
    i18n::Lang,
    site::Site,
};
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum AdminCommand {
    /// Gives a person a role; makes their account if there is none.
    Grant {
        email: String,
        role: Role,
        #[command(flatten)]
        on: On,
    },
    /// Takes a role away.
    Revoke {
        email: String,
        role: Role,
        #[command(flatten)]
        on: On,
    },
    /// Lists all roles.
    List,
    /// Prints a link with which an account signs in, once and within ten minutes.
    SignInLink { email: String },
}

/// What a role is held on; without any of these, the whole portal.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct On {
    /// An entity, by its code, such as ITU.
    #[arg(long, value_name = "CODE")]
    entity: Option<String>,
    /// A call, by the last part of its address.
    #[arg(long, value_name = "SLUG")]
    call: Option<String>,
    /// An Action Line, by its code, such as c5.
    #[arg(long, value_name = "CODE")]
    line: Option<String>,
}

/// Runs a command; the lines to print, or what is wrong in words for whoever typed it.
///
/// # Errors
/// When the database does not answer.
pub async fn run(site: &Site, command: AdminCommand) -> Result<std::result::Result<String, String>> {
    match command {
        AdminCommand::Grant { email, role, on } => grant(site, &email, role, on).await,
        AdminCommand::Revoke { email, role, on } => revoke(site, &email, role, on).await,
        AdminCommand::List => list(site).await.map(Ok),
        AdminCommand::SignInLink { email } => {
            let Ok(email) = forms::email(Lang::En, &email) else { return Ok(Err(no_address(&email))) };
            Ok(acts::link_for(site, email.clone()).await?.ok_or_else(|| no_account(&email)))
        }
    }
}

async fn grant(site: &Site, typed: &str, role: Role, on: On) -> Result<std::result::Result<String, String>> {
    let Ok(email) = forms::email(Lang::En, typed) else { return Ok(Err(no_address(typed))) };
    let scope = match scope(site, on).await? {
        Ok(scope) => scope,
        Err(fault) => return Ok(Err(fault)),
    };
    if model::grantable(model::role_code(role)).is_none() {
        return Ok(Err("whoever has an account is a contributor; there is nothing to grant".into()));
    }
    let done = format!("{email} is now {} on {}", model::role_code(role), model::scope_code(&scope));
    Ok(in_words(acts::grant_to_address(site, Actor::portal(), email, role, scope).await, "no such entity or Action Line")?.map(|()| done))
}

async fn revoke(site: &Site, typed: &str, role: Role, on: On) -> Result<std::result::Result<String, String>> {
    let Ok(email) = forms::email(Lang::En, typed) else { return Ok(Err(no_address(typed))) };
    let scope = match scope(site, on).await? {
        Ok(scope) => scope,
        Err(fault) => return Ok(Err(fault)),
    };
    let Some(account) = roles::account_by_email(site.db.reading(), &email).await? else { return Ok(Err(no_account(&email))) };
    let Some(held) = roles::held(site.db.reading(), Some(&[*account]), Lang::En).await?.into_iter().find(|held| held.role == role && held.scope == scope)
    else {
        return Ok(Err(format!("{email} is not {} on {}", model::role_code(role), model::scope_code(&scope))));
    };
    let done = format!("{email} is no longer {} on {}", model::role_code(role), model::scope_code(&scope));
    Ok(in_words(acts::revoke(site, Actor::portal(), account, held.id).await, "gone meanwhile")?.map(|()| done))
}

async fn list(site: &Site) -> Result<String> {
    let lines: Vec<String> = roles::held(site.db.reading(), None, Lang::En)
        .await?
        .into_iter()
        .map(|held| {
            let on = held.call_slug.map_or_else(|| model::scope_code(&held.scope), |slug| format!("call:{slug}"));
            format!("{}\t{}\t{on}", held.email, model::role_code(held.role))
        })
        .collect();
    Ok(if lines.is_empty() { "nobody has a role".into() } else { lines.join("\n") })
}

async fn scope(site: &Site, on: On) -> Result<std::result::Result<Scope, String>> {
    Ok(match on {
        On { entity: Some(code), .. } => Ok(Scope::Entity(code)),
        On { line: Some(code), .. } => Ok(Scope::ActionLine(code.to_lowercase())),
        On { call: Some(slug), .. } => roles::call_by_slug(site.db.reading(), &slug).await?.map(Scope::Call).ok_or_else(|| format!("there is no call {slug}")),
        _ => Ok(Scope::Portal),
    })
}

/// Refusals that whoever typed the command can do something about.
fn in_words<T>(outcome: Result<T>, missing: &str) -> Result<std::result::Result<T, String>> {
    use crate::platform::{http::Error, i18n::text};
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Conflict(why)) => Ok(Err(text(Lang::En, why).into())),
        Err(Error::NotFound) => Ok(Err(missing.into())),
        Err(error) => Err(error),
    }
}

fn no_address(typed: &str) -> String {
    format!("{typed} is not an e-mail address")
}

fn no_account(email: &str) -> String {
    format!("nobody has signed in as {email} yet")
}

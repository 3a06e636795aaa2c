//! One account on the desk: roles, sessions, disabling.

use super::words::{At, RoleRow};
use crate::{
    accounts::{
        acts::{self, Which},
        forms::{DisabledForm, GrantForm, Press},
        model::{self, ManageUsers},
        paths::{AuditPath, RevokePath, UserDisabledPath, UserPath, UserRolesPath, UserSessionsPath, UsersPath},
        store::{
            desk::{self, User},
            roles,
        },
    },
    platform::{
        audit::Actor,
        auth::{AccountId, Desk, Scope},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::{Lang, text},
    },
    reference,
};
use askama::Template;
use axum::{extract::Query, response::Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/user.html")]
struct UserView {
    p: Page,
    faults: Faults,
    done: Option<&'static str>,
    user: User,
    since: At,
    seen: Option<At>,
    held: Vec<(RoleRow, String)>,
    roles: Vec<Choice>,
    scopes: Vec<(String, Vec<Choice>)>,
    portal: Choice,
    grant: String,
    end_sessions: String,
    disable: String,
    trail: String,
    /// Where to sign in again, unless they just have.
    sign_in_first: Option<String>,
}

struct Choice {
    value: String,
    words: String,
    is_chosen: bool,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

fn done(code: Option<&str>) -> Option<&'static str> {
    match code? {
        "added" => Some("accounts-added"),
        "granted" => Some("accounts-granted"),
        "revoked" => Some("accounts-revoked"),
        "ended" => Some("accounts-sessions-ended"),
        "disabled" => Some("accounts-disabled-done"),
        "enabled" => Some("accounts-enabled-done"),
        _ => None,
    }
}

/// Everything that a role can be held on, besides the portal, under the headings of the list.
async fn scopes(who: &Desk<ManageUsers>, chosen: &str) -> Result<Vec<(String, Vec<Choice>)>> {
    let lang = who.lang;
    let reference = reference::recall(&who.site).await?;
    let choice = |scope: Scope, words: String| {
        let value = model::scope_code(&scope);
        Choice { is_chosen: value == chosen, value, words }
    };
    let named = |code: &str, name: &str| if code == name { code.to_owned() } else { format!("{code} – {name}") };
    let entities = reference.entities.values().map(|entity| choice(Scope::Entity(entity.code.clone()), named(entity.label(lang), entity.name.get(lang))));
    let lines = reference.lines.iter().map(|line| choice(Scope::ActionLine(line.code.clone()), format!("{} {}", line.display_code(), line.short.get(lang))));
    let calls = roles::calls(who.db(), lang).await?.into_iter().map(|call| choice(Scope::Call(call.id), call.title));
    Ok([("accounts-scope-calls", calls.collect()), ("accounts-scope-lines", lines.collect()), ("accounts-scope-entities", entities.collect::<Vec<_>>())]
        .into_iter()
        .map(|(key, choices)| (text(lang, key).to_string(), choices))
        .filter(|(_, choices)| !choices.is_empty())
        .collect())
}

async fn view(who: &Desk<ManageUsers>, id: AccountId, form: &GrantForm) -> Result<UserView> {
    let lang = who.lang;
    let user = desk::user(who.db(), id).await?.ok_or(Error::NotFound)?;
    let reference = reference::recall(&who.site).await?;
    let held = roles::held(who.db(), Some(&[*id]), lang).await?;
    let here = UserPath { lang, id }.to_string();
    let title = if user.name.is_empty() { user.email.clone() } else { user.name.clone() };
    let p = who.page().titled(title).below(format!("/{lang}/desk"), who.t("desk")).below(UsersPath { lang }, who.t("accounts-users"));
    let role = |of| Choice { value: model::role_code(of).into(), words: text(lang, model::role_key(of)).into(), is_chosen: model::role_code(of) == form.role };
    Ok(UserView {
        p: p.unlisted().dense(),
        faults: Faults::default(),
        done: None,
        since: At::new(lang, user.created_at),
        seen: user.seen_at.map(|at| At::new(lang, at)),
        user,
        held: held.iter().map(|held| (RoleRow::new(lang, &reference, held), RevokePath { lang, id, grant: held.id }.to_string())).collect(),
        roles: model::GRANTABLE.into_iter().map(role).collect(),
        scopes: scopes(who, &form.scope).await?,
        portal: Choice { value: "portal".into(), words: who.t("accounts-scope-portal").into(), is_chosen: form.scope == "portal" },
        grant: UserRolesPath { lang, id }.to_string(),
        end_sessions: UserSessionsPath { lang, id }.to_string(),
        disable: UserDisabledPath { lang, id }.to_string(),
        trail: format!("{}?q={id}", AuditPath { lang }),
        sign_in_first: who.require_recent(&here).is_err().then(|| who.sign_in_again(&here)),
    })
}

pub async fn page(path: UserPath, who: Desk<ManageUsers>, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let mut view = view(&who, path.id, &GrantForm::default()).await?;
    view.done = done(query.done.as_deref());
    who.show_privately(&view)
}

/// Whoever comes back to the address of an act, as after signing in, lands on the account's page.
pub async fn back_from_roles(path: UserRolesPath, _: Desk<ManageUsers>) -> Redirect {
    Redirect::to(&UserPath { lang: path.lang, id: path.id }.to_string())
}

/// Grants a role.
pub async fn grant(path: UserRolesPath, who: Desk<ManageUsers>, Form(form): Form<GrantForm>) -> Result<Result<Redirect, Reply>> {
    let UserRolesPath { lang, id } = path;
    who.require_recent(UserPath { lang, id })?;
    let fault = match (model::grantable(&form.role), model::scope_of(&form.scope)) {
        (Some(role), Some(scope)) => match acts::grant(&who.site, Actor::from(&*who), id, role, scope).await {
            Ok(()) => return Ok(Ok(back(lang, id, "granted"))),
            Err(Error::Conflict(why)) => why,
            Err(error) => return Err(error),
        },
        _ => "accounts-grant-choose",
    };
    let mut view = view(&who, id, &form).await?;
    view.faults.add("role", who.t(fault));
    Ok(Err(Reply::refused(&UserView { p: view.p.refused(), ..view })?))
}

/// Takes a role away.
pub async fn revoke(path: RevokePath, who: Desk<ManageUsers>, Form(Press {}): Form<Press>) -> Result<Redirect> {
    let RevokePath { lang, id, grant } = path;
    who.require_recent(UserPath { lang, id })?;
    acts::revoke(&who.site, Actor::from(&*who), id, grant).await?;
    Ok(back(lang, id, "revoked"))
}

/// Ends all sessions of the account.
pub async fn end_sessions(path: UserSessionsPath, who: Desk<ManageUsers>, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::end_sessions(&who.site, Actor::from(&*who), path.id, Which::All).await?;
    Ok(back(path.lang, path.id, "ended"))
}

/// Disables or enables the account.
pub async fn set_disabled(path: UserDisabledPath, who: Desk<ManageUsers>, Form(form): Form<DisabledForm>) -> Result<Redirect> {
    let UserDisabledPath { lang, id } = path;
    who.require_recent(UserPath { lang, id })?;
    let is_disabled = match form.disabled.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::BadRequest("disabled")),
    };
    acts::set_disabled(&who.site, Actor::from(&*who), id, is_disabled).await?;
    Ok(back(lang, id, if is_disabled { "disabled" } else { "enabled" }))
}

/// On to the account's page, with a word about what was done.
pub(super) fn back(lang: Lang, id: AccountId, done: &str) -> Redirect {
    Redirect::to(&format!("{}?done={done}", UserPath { lang, id }))
}

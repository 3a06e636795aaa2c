//! The desk's list of accounts.

use super::words::{At, RoleRow};
use crate::{
    accounts::{
        acts,
        forms::PersonForm,
        model::{self, ManageUsers},
        paths::{UserPath, UsersPath},
        store::{
            desk::{self, User},
            roles,
        },
    },
    platform::{
        audit::Actor,
        auth::{Desk, Role},
        forms::{Faults, Form},
        http::{
            Page, Reply, Result,
            listing::{Pager, State, asked, page_number},
        },
        i18n::text,
    },
    reference,
};
use askama::Template;
use axum::{extract::Query, response::Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/users.html")]
struct UsersView {
    p: Page,
    faults: Faults,
    q: String,
    roles: Vec<(&'static str, String, bool)>,
    rows: Vec<Row>,
    count: usize,
    pager: Option<Pager>,
    email: String,
    name: String,
    here: String,
}

struct Row {
    href: String,
    user: User,
    roles: Vec<RoleRow>,
    since: At,
    seen: Option<At>,
}

#[derive(Debug, Default, Deserialize)]
pub struct UsersQuery {
    q: Option<String>,
    role: Option<String>,
    page: Option<String>,
}

async fn view(who: &Desk<ManageUsers>, query: &UsersQuery) -> Result<UsersView> {
    let lang = who.lang;
    let q = asked(query.q.as_deref());
    let role = query.role.as_deref().and_then(model::grantable);
    let page = page_number(query.page.as_deref());
    let here = UsersPath { lang }.to_string();
    let state = State::default().with("q", Some(&q)).with("role", role.map(model::role_code));
    let (users, count) = desk::users(who.db(), &q, role, page).await?;
    let ids: Vec<uuid::Uuid> = users.iter().map(|user| *user.id).collect();
    let held = roles::held(who.db(), Some(&ids), lang).await?;
    let reference = reference::recall(&who.site).await?;
    let rows = users
        .into_iter()
        .map(|user| Row {
            href: UserPath { lang, id: user.id }.to_string(),
            roles: held.iter().filter(|held| held.account == user.id).map(|held| RoleRow::new(lang, &reference, held)).collect(),
            since: At::new(lang, user.created_at),
            seen: user.seen_at.map(|at| At::new(lang, at)),
            user,
        })
        .collect();
    let choice = |of: Role| (model::role_code(of), text(lang, model::role_key(of)).to_string(), Some(of) == role);
    Ok(UsersView {
        p: who.page().titled(who.t("accounts-users")).below(format!("/{lang}/desk"), who.t("desk")).unlisted().dense().narrowed_by(&state, &["role"]),
        faults: Faults::default(),
        q,
        roles: model::GRANTABLE.into_iter().map(choice).collect(),
        rows,
        count,
        pager: Pager::new(lang, page, count, |page| state.clone().with("page", (page > 1).then_some(page)).at(&here)),
        email: String::new(),
        name: String::new(),
        here,
    })
}

pub async fn page(_: UsersPath, who: Desk<ManageUsers>, Query(query): Query<UsersQuery>) -> Result<Reply> {
    who.show_privately(&view(&who, &query).await?)
}

/// Adds a person; then on to their page, where roles are granted.
pub async fn add(path: UsersPath, who: Desk<ManageUsers>, Form(form): Form<PersonForm>) -> Result<Result<Redirect, Reply>> {
    match form.check(path.lang) {
        Ok((email, name)) => {
            let id = acts::add_person(&who.site, Actor::from(&*who), email, name, path.lang).await?;
            Ok(Ok(super::user::back(path.lang, id, "added")))
        }
        Err(faults) => {
            let view = view(&who, &UsersQuery::default()).await?;
            Ok(Err(Reply::refused(&UsersView { p: view.p.refused(), faults, email: form.email, name: form.name, ..view })?))
        }
    }
}

//! The own account: details, roles, sessions.

use super::words::{At, RoleRow};
use crate::{
    accounts::{
        acts::{self, Which},
        forms::{DetailsForm, Press},
        model,
        paths::{AccountPath, ChangeEmailPath, OtherSessionsPath, SessionEndPath},
        store::{own, roles, sessions},
    },
    platform::{
        audit::Actor,
        auth::SignedIn,
        forms::{Faults, Form},
        http::{Page, Reply, Result},
        i18n::Lang,
    },
    reference::{
        self,
        paths::{ErasurePath, ExportPath, OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::{extract::Query, response::Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct AccountView {
    p: Page,
    faults: Faults,
    done: Option<&'static str>,
    email: String,
    name: String,
    languages: Vec<(Lang, bool)>,
    roles: Vec<RoleRow>,
    /// With the address of its page, once they are in.
    organizations: Vec<(own::Organization, Option<String>)>,
    all_organizations: String,
    sessions: Vec<SessionRow>,
    others: String,
    change_email: String,
    export: String,
    erasure: String,
}

struct SessionRow {
    device: String,
    signed_in: At,
    seen: At,
    is_this: bool,
    end: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

/// What has just been done, in words.
fn done(code: Option<&str>) -> Option<&'static str> {
    match code? {
        "saved" => Some("accounts-saved"),
        "ended" => Some("accounts-sessions-ended"),
        "email" => Some("accounts-changed"),
        _ => None,
    }
}

async fn view(who: &SignedIn, email: &str) -> Result<AccountView> {
    let (lang, person) = (who.lang, &who.person);
    let reference = reference::recall(&who.site).await?;
    let held = roles::held(who.db(), Some(&[*person.id]), lang).await?;
    let sessions = sessions::of_account(who.db(), person.id).await?;
    let organizations = own::organizations(who.db(), person.id).await?;
    Ok(AccountView {
        p: who.page().titled(who.t("account")).unlisted(),
        faults: Faults::default(),
        done: None,
        email: email.to_owned(),
        name: person.name.clone(),
        languages: Lang::ALL.into_iter().map(|of| (of, of == person.lang)).collect(),
        roles: held.iter().map(|held| RoleRow::new(lang, &reference, held)).collect(),
        organizations: organizations
            .into_iter()
            .map(|one| {
                let href = one.is_member.then(|| OrganizationPath { lang, id: one.id }.to_string());
                (one, href)
            })
            .collect(),
        all_organizations: OrganizationsPath { lang }.to_string(),
        sessions: sessions
            .into_iter()
            .map(|session| SessionRow {
                device: model::device(&session.user_agent).unwrap_or_else(|| who.t("accounts-device-unknown").into()),
                signed_in: At::new(lang, session.signed_in_at),
                seen: At::new(lang, session.seen_at),
                is_this: session.id == person.session,
                end: SessionEndPath { lang, session: session.id }.to_string(),
            })
            .collect(),
        others: OtherSessionsPath { lang }.to_string(),
        change_email: ChangeEmailPath { lang }.to_string(),
        export: ExportPath { lang }.to_string(),
        erasure: ErasurePath { lang }.to_string(),
    })
}

pub async fn page(_: AccountPath, who: SignedIn, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let mut view = view(&who, who.confirmed()?).await?;
    view.done = done(query.done.as_deref());
    who.show_privately(&view)
}

/// Saves name and language of messages.
pub async fn save(path: AccountPath, who: SignedIn, Form(form): Form<DetailsForm>) -> Result<Result<Redirect, Reply>> {
    let email = who.confirmed()?;
    match form.check(path.lang) {
        Ok((name, lang)) => {
            acts::describe(&who, name, lang).await?;
            Ok(Ok(back(path.lang, "saved")))
        }
        Err(faults) => {
            let view = view(&who, email).await?;
            let languages = Lang::ALL.into_iter().map(|of| (of, form.lang.parse::<Lang>().is_ok_and(|chosen| chosen == of))).collect();
            Ok(Err(Reply::refused(&AccountView { p: view.p.refused(), faults, name: form.name, languages, ..view })?))
        }
    }
}

/// Ends one of the own sessions.
pub async fn end_session(path: SessionEndPath, who: SignedIn, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::end_sessions(&who.site, Actor::from(&*who), who.person.id, Which::One(path.session)).await?;
    Ok(back(path.lang, "ended"))
}

/// Ends all own sessions but this one.
pub async fn end_others(path: OtherSessionsPath, who: SignedIn, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::end_sessions(&who.site, Actor::from(&*who), who.person.id, Which::AllBut(who.person.session)).await?;
    Ok(back(path.lang, "ended"))
}

fn back(lang: Lang, done: &str) -> Redirect {
    Redirect::to(&format!("{}?done={done}", AccountPath { lang }))
}

//! `/account/organizations`: one's own organizations.

use super::Facts;
use crate::{
    organizations::{
        paths::{FoundPath, LeavePath},
        store::own,
    },
    platform::{
        auth::SignedIn,
        http::{Page, Reply, Result},
    },
    reference::{
        self,
        paths::{OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "organizations/list.html")]
struct ListView {
    p: Page,
    done: Option<&'static str>,
    rows: Vec<Row>,
    found: String,
}

struct Row {
    facts: Facts,
    /// None: not let in yet.
    href: Option<String>,
    /// Where to take the request back.
    leave: String,
    is_focal_point: bool,
    is_verified: bool,
    members: i64,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

pub async fn page(path: OrganizationsPath, who: SignedIn, Query(query): Query<DoneQuery>) -> Result<Reply> {
    who.confirmed()?;
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let organizations = own::of_account(who.db(), who.person.id, None).await?;
    let row = |one: own::Organization| Row {
        facts: Facts::new(lang, &reference, &one.details),
        href: one.is_member.then(|| OrganizationPath { lang, id: one.id }.to_string()),
        leave: LeavePath { lang, id: one.id }.to_string(),
        is_focal_point: one.is_focal_point,
        is_verified: one.is_verified,
        members: one.members,
    };
    let view = ListView {
        p: who.page().titled(who.t("organizations-title")).below(format!("/{lang}/account"), who.t("account")).unlisted(),
        done: match query.done.as_deref() {
            Some("asked") => Some("organizations-asked"),
            Some("left") => Some("organizations-left"),
            _ => None,
        },
        rows: organizations.into_iter().map(row).collect(),
        found: FoundPath { lang }.to_string(),
    };
    who.show_privately(&view)
}

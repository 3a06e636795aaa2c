//! Roles, scopes and instants as pages show them.

use crate::{
    accounts::{model, store::roles::Held},
    platform::{
        auth::Scope,
        i18n::{Lang, format, text},
    },
    reference::Reference,
};
use jiff::Timestamp;

/// An instant in words and for programs.
#[derive(Debug, Clone)]
pub struct At {
    pub words: String,
    pub iso: String,
}

impl At {
    #[must_use]
    pub fn new(lang: Lang, at: Timestamp) -> Self {
        Self { words: format::utc_medium(lang, at), iso: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }
    }
}

/// A role that somebody holds.
#[derive(Debug, Clone)]
pub struct RoleRow {
    pub role: String,
    pub scope: String,
    pub since: At,
}

impl RoleRow {
    #[must_use]
    pub fn new(lang: Lang, reference: &Reference, held: &Held) -> Self {
        let scope = match &held.scope {
            Scope::Portal => text(lang, "accounts-scope-portal").into(),
            Scope::Entity(code) => reference.entity(code).map_or_else(|| code.clone(), |entity| entity.label(lang).to_owned()),
            Scope::ActionLine(code) => reference.line(code).map_or_else(|| code.clone(), |line| format!("{} {}", line.display_code(), line.short.get(lang))),
            Scope::Call(_) => held.call_title.clone().unwrap_or_default(),
        };
        Self { role: text(lang, model::role_key(held.role)).into(), scope, since: At::new(lang, held.granted_at) }
    }
}

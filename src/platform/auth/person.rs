//! A signed-in person and the roles granted to them.

use crate::platform::{i18n::Lang, id::Id};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An account, as a type for ids.
#[derive(Debug)]
pub struct Account;
pub type AccountId = Id<Account>;

/// What somebody may be (product, part 16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "role", rename_all = "snake_case")]
pub enum Role {
    Contributor,
    Officer,
    Coder,
    Publisher,
    Facilitator,
    Approver,
    Administrator,
}

/// On what a role is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "scope", content = "on")]
pub enum Scope {
    Portal,
    /// An entity, by its code.
    Entity(String),
    Call(uuid::Uuid),
    /// An Action Line, by its code.
    ActionLine(String),
}

/// A role on a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    #[serde(flatten)]
    pub scope: Scope,
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    pub id: AccountId,
    /// The proved address; none while a draft's address waits for its confirmation.
    pub email: Option<String>,
    /// Typed by this browser's visitor and not proved yet.
    pub claimed_email: Option<String>,
    pub name: String,
    pub lang: Lang,
    pub signed_in_at: Timestamp,
    /// Within the last five minutes, by the database's clock: what cannot be undone asks for it (assurance S8).
    pub has_just_signed_in: bool,
    pub session: uuid::Uuid,
    pub grants: Vec<Grant>,
}

impl Person {
    /// Their name, else their address.
    #[must_use]
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() { self.email.as_deref().or(self.claimed_email.as_deref()).unwrap_or_default() } else { &self.name }
    }

    /// Whether they proved an address.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.email.is_some()
    }

    /// Whether any of the roles is theirs, on whatever scope.
    #[must_use]
    pub fn has_any(&self, roles: &[Role]) -> bool {
        self.grants.iter().any(|grant| roles.contains(&grant.role))
    }

    /// Whether any of the roles is theirs on the whole portal.
    #[must_use]
    pub fn has_on_portal(&self, roles: &[Role]) -> bool {
        self.grants.iter().any(|grant| grant.scope == Scope::Portal && roles.contains(&grant.role))
    }

    /// Whether they administer the portal.
    #[must_use]
    pub fn is_admin(&self) -> bool {
        self.has_on_portal(&[Role::Administrator])
    }

    /// Whether the back office has anything for them.
    #[must_use]
    pub fn has_desk(&self) -> bool {
        self.has_any(&[Role::Officer, Role::Coder, Role::Publisher, Role::Facilitator, Role::Approver, Role::Administrator])
    }
}

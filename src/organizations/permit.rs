//! Who may see an organization and who may lead it: its members, its focal points, the secretariat.

use super::store::{self, own::Organization};
use crate::platform::{
    auth::{Act, Permits, Person, Role},
    http::Result,
};
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// Seeing one's own organization and its members, inviting, leaving.
pub struct Belong;
impl Act for Belong {
    const NAME: &'static str = "own organization: see";
    const ROLES: &'static [Role] = &[];
}

/// Deciding who belongs to it, and changing what is said of it.
pub struct Lead;
impl Act for Lead {
    const NAME: &'static str = "own organization: lead";
    const ROLES: &'static [Role] = &[];
}

/// Leaving, also before one was let in.
pub struct Leave;
impl Act for Leave {
    const NAME: &'static str = "own organization: leave";
    const ROLES: &'static [Role] = &[];
}

/// Verifying, naming focal points, merging: for the secretariat.
pub struct ManageOrganizations;
impl Act for ManageOrganizations {
    const NAME: &'static str = "manage organizations";
    const ROLES: &'static [Role] = &[Role::Officer, Role::Administrator];
}

/// The parts of an address that name an organization.
#[derive(Debug, Deserialize)]
pub struct Key {
    pub id: Uuid,
}

impl Permits<Belong> for Organization {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        Ok(store::own::organization(db, key.id, person.id).await?.filter(|organization| organization.is_member))
    }
}

impl Permits<Lead> for Organization {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        Ok(store::own::organization(db, key.id, person.id).await?.filter(|organization| organization.is_focal_point))
    }
}

impl Permits<Leave> for Organization {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::own::organization(db, key.id, person.id).await
    }
}

//! Everything that changes an organization. Each act holds its organization first, so that one at a time decides.

mod desk;
mod found;
mod housekeeping;
mod invite;
mod join;
mod lead;
mod leave;

pub use desk::{merge, name_focal_point, verify};
pub use found::{describe, found};
pub use housekeeping::sweep;
pub use invite::{Accepted, accept, invite, withdraw_invitation};
pub use join::{ask, decide};
pub use lead::{remove_member, set_focal_point};
pub use leave::{leave, leave_all};

use super::store::members::{self, Reader};
use crate::platform::{
    audit::{self, Actor, Entry},
    db::Tx,
    http::error::{Error, Result},
    i18n::Lang,
    mail::{self, Message},
};
use serde_json::Value;
use uuid::Uuid;

/// Why an act was refused, when something happened meanwhile.
pub(super) const GONE: &str = "organizations-changed-meanwhile";

/// A trace of an act: identifiers only.
pub(super) async fn record(tx: &mut Tx, actor: &Actor, organization: Uuid, act: &'static str, after: Option<Value>) -> Result<()> {
    audit::record(tx, actor, Entry { act, object_kind: "organization", object: &organization, before: None, after }).await
}

/// Writes to each of them, in their language.
pub(super) async fn tell(tx: &mut Tx, readers: &[Reader], letter: impl Fn(Lang, &str) -> Result<Message>) -> Result<()> {
    for reader in readers {
        mail::enqueue(tx, &letter(reader.lang, &reader.email)?).await?;
    }
    Ok(())
}

/// Writes to one person, if they can be reached.
pub(super) async fn tell_one(tx: &mut Tx, account: crate::platform::auth::AccountId, letter: impl Fn(Lang, &str) -> Result<Message>) -> Result<()> {
    let reader = members::reader(tx, account).await?;
    tell(tx, reader.as_slice(), letter).await
}

/// The refusal of the database, in words.
pub(super) fn without_focal_point(error: Error) -> Error {
    if error.constraint() == Some("organization_focal_point") { Error::Conflict("organizations-last-focal-point") } else { error }
}

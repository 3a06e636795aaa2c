//! Everything that happens to a submission.

mod attachments;
mod begin;
mod confirm;
mod erasure;
mod housekeeping;
mod life;
mod organization;
mod reminders;
mod plead;
mod save;
mod submit;

pub use attachments::{Upload, UploadFault, remove_attachment, upload};
pub use begin::{Begun, begin, renew_confirmation, send_confirmation};
pub use confirm::{ConfirmedDraft, confirm};
pub use erasure::{erase_of_person, move_to_organization, remove_drafts_of};
pub use housekeeping::sweep;
pub use life::{answer_clarification, restore, withdraw};
pub use organization::choose_organization;
pub use plead::{decide_plea, plead, set_later_limit};
pub use reminders::{REMINDER, is_reminder_due, remind};
pub use save::{Saved, save, settle};
pub use submit::{Submitted, freeze_demonstration, seen, submit};

use super::{
    model::{Arrow, SubmissionId},
    store::state,
};
use crate::platform::{
    audit::{self, Actor, Entry},
    db::Tx,
    http::{Error, Result},
};

/// The text that says why an act was refused, when something happened meanwhile.
pub const CHANGED_MEANWHILE: &str = "submissions-changed-meanwhile";

/// Takes a submission along an arrow, with its entry in the trail. Acts of the contributor and of the desk are made of it.
///
/// # Errors
/// [`Error::Conflict`] when it does not stand where the arrow begins any more.
pub async fn advance(tx: &mut Tx, actor: &Actor, id: SubmissionId, arrow: Arrow, reason: Option<&str>) -> Result<()> {
    if !state::change(tx, actor.account, id, arrow, reason).await? {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    audit::record(
        tx,
        actor,
        Entry {
            act: arrow.act(),
            object_kind: "submission",
            object: &id,
            before: Some(serde_json::json!({ "state": arrow.from() })),
            after: Some(serde_json::json!({ "state": arrow.to(), "by": arrow.by().code() })),
        },
    )
    .await
}

//! Everything that happens to a submission.

use super::model::{Arrow, SubmissionId};
use crate::platform::{
    audit::{self, Actor, Entry},
    db::Tx,
    http::{Error, Result},
};

/// Takes a submission along an arrow, with its entry in the trail. Acts of the contributor and of the desk are made of it.
///
/// # Errors
/// [`Error::Conflict`] when it does not stand where the arrow begins any more.
pub async fn advance(tx: &mut Tx, actor: &Actor, id: SubmissionId, arrow: Arrow, reason: Option<&str>) -> Result<()> {
    let moved = super::store::change_state(tx, actor.account, id, arrow, reason).await?;
    if !moved {
        return Err(Error::Conflict("submissions-changed-meanwhile"));
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

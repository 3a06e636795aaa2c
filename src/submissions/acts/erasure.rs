//! What becomes of submissions when a person is erased, or two organizations turn out to be one.

use super::advance;
use crate::{
    platform::{
        audit::{self, Actor, Entry},
        auth::AccountId,
        db::Tx,
        http::Result,
    },
    submissions::{
        model::{Arrow, Side, State, SubmissionId},
        store::{drafts, erasure},
    },
};
use serde_json::json;
use uuid::Uuid;

/// Why content is erased, as the trail says it.
const BY_CONTRIBUTOR: &str = "erased by its contributor";

/// Forgets what a person wrote for themselves: drafts are removed; what was handed in and is not public is withdrawn and
/// emptied; what is public stays as it was published, and the rest of it is emptied. What is an organization's stays with it.
///
/// # Errors
/// When the database does not take it.
pub async fn erase_of_person(tx: &mut Tx, actor: &Actor, account: AccountId) -> Result<()> {
    for own in erasure::of_person(tx, account).await? {
        if !own.has_reference {
            remove(tx, actor, own.id).await?;
            continue;
        }
        if let Some(arrow) = Arrow::find(own.state, State::Withdrawn, Side::Contributor) {
            advance(tx, actor, own.id, arrow, None).await?;
        }
        erasure::erase(tx, actor, own.id, BY_CONTRIBUTOR).await?;
    }
    Ok(())
}

/// Removes the drafts of an organization in which nobody is left to continue them.
///
/// # Errors
/// When the database does not take it.
pub async fn remove_drafts_of(tx: &mut Tx, actor: &Actor, organization: Uuid) -> Result<()> {
    for id in erasure::drafts_of(tx, organization).await? {
        remove(tx, actor, id).await?;
    }
    Ok(())
}

async fn remove(tx: &mut Tx, actor: &Actor, id: SubmissionId) -> Result<()> {
    erasure::remove(tx, id).await?;
    audit::record(tx, actor, Entry { act: "submission.removed", object_kind: "submission", object: &id, before: None, after: None }).await
}

/// Gives everything of one organization to another that is the same. Where both have a draft for the same call, the one flows
/// into the other: what differs waits beside it.
///
/// # Errors
/// When the database does not take it.
pub async fn move_to_organization(tx: &mut Tx, actor: &Actor, by: AccountId, from: Uuid, into: Uuid) -> Result<()> {
    for moving in erasure::of_organization(tx, from, into).await? {
        if let Some(rival) = moving.rival {
            drafts::pour(tx, moving.id, rival, by).await?;
            if let Some(arrow) = Arrow::find(State::Draft, State::Withdrawn, Side::Contributor) {
                advance(tx, actor, moving.id, arrow, None).await?;
            }
        }
        erasure::give(tx, moving.id, into).await?;
        let (before, after) = (Some(json!({ "organization": from })), Some(json!({ "organization": into })));
        audit::record(tx, actor, Entry { act: "submission.organization_merged", object_kind: "submission", object: &moving.id, before, after }).await?;
    }
    Ok(())
}

//! Saying for which organization a draft is.

use super::CHANGED_MEANWHILE;
use crate::{
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Visitor},
        http::{Error, Result},
    },
    submissions::{model::SubmissionId, store::parties},
};
use serde_json::json;
use uuid::Uuid;

/// Gives one's draft to an organization of one's own, whose members then see and change it; none: takes it back for oneself.
///
/// # Errors
/// [`Error::NotFound`] when they are no member; [`Error::Conflict`] when there is a draft for the call already, or this one is no
/// draft of theirs any more.
pub async fn choose_organization(who: &Visitor, id: SubmissionId, account: AccountId, organization: Option<Uuid>) -> Result<()> {
    let actor = Actor::from(who);
    let given = who
        .site
        .db
        .in_tx(async move |mut tx| {
            if let Some(organization) = organization {
                parties::hold_membership(&mut tx, organization, account).await?;
            }
            let former = parties::give(&mut tx, id, account, organization).await?.ok_or(Error::Conflict(CHANGED_MEANWHILE))?;
            if former != organization {
                parties::prefill(&mut tx, id, account, former).await?;
                let (before, after) = (Some(json!({ "organization": former })), Some(json!({ "organization": organization })));
                audit::record(&mut tx, &actor, Entry { act: "submission.organization_chosen", object_kind: "submission", object: &id, before, after }).await?;
            }
            tx.commit(()).await
        })
        .await;
    given.map_err(|error| match error.constraint() {
        Some("submission_one_draft_of_organization") => Error::Conflict("submissions-organization-has-draft"),
        Some("submission_one_draft") => Error::Conflict("submissions-restore-other-draft"),
        _ => error,
    })
}

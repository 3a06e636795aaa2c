//! Withdrawing, restoring, and answering what the secretariat asked.

use super::{CHANGED_MEANWHILE, advance};
use crate::{
    platform::{
        audit::{self, Actor, Entry},
        auth::Visitor,
        db::Tx,
        http::{Error, Result},
        mail,
        site::Site,
    },
    submissions::{
        letters,
        model::{Arrow, Side, State, SubmissionId},
        store::{state, versions},
    },
};
use uuid::Uuid;

fn arrow(from: State, to: State) -> Result<Arrow> {
    Arrow::find(from, to, Side::Contributor).ok_or(Error::Conflict(CHANGED_MEANWHILE))
}

/// Withdraws a submission at once; everybody whose submission it is, is told.
///
/// # Errors
/// [`Error::Conflict`] once it is published: then it is withdrawn by request.
pub async fn withdraw(who: &Visitor, id: SubmissionId) -> Result<()> {
    let (site, actor) = (who.site.clone(), Actor::from(who));
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = state::hold(&mut tx, id).await?;
            advance(&mut tx, &actor, id, arrow(held.state, State::Withdrawn)?, None).await?;
            if let Some(reference) = &held.reference {
                tell(&mut tx, &site, id, reference, true).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Takes a withdrawal back, until the deadline.
///
/// # Errors
/// [`Error::Conflict`] after the deadline, or when another draft for the call was begun meanwhile.
pub async fn restore(who: &Visitor, id: SubmissionId) -> Result<()> {
    let (site, actor) = (who.site.clone(), Actor::from(who));
    let restored = who
        .site
        .db
        .in_tx(async move |mut tx| {
            let now = versions::moment(&mut tx).await?;
            let call = versions::hold_call(&mut tx, id, now).await?;
            if !(call.schedule.is_open() || call.own_limit.is_some_and(|limit| now < limit)) {
                return Err(Error::Conflict("submissions-restore-late"));
            }
            let held = state::hold(&mut tx, id).await?;
            let to = if held.reference.is_some() { State::Submitted } else { State::Draft };
            advance(&mut tx, &actor, id, arrow(held.state, to)?, None).await?;
            if let Some(reference) = &held.reference {
                tell(&mut tx, &site, id, reference, false).await?;
            }
            tx.commit(()).await
        })
        .await;
    restored.map_err(|error| {
        if error.constraint().is_some_and(|broken| broken.starts_with("submission_one_draft")) {
            Error::Conflict("submissions-restore-other-draft")
        } else {
            error
        }
    })
}

async fn tell(tx: &mut Tx, site: &Site, id: SubmissionId, reference: &str, is_withdrawn: bool) -> Result<()> {
    for reader in state::readers(tx, id).await? {
        mail::enqueue(tx, &letters::withdrawn(site, &reader, id, reference, is_withdrawn)?).await?;
    }
    Ok(())
}

/// Answers a question of the secretariat. With the last open one answered, the submission goes back to its queue.
///
/// # Errors
/// [`Error::Conflict`] when it was answered already.
pub async fn answer_clarification(who: &Visitor, id: SubmissionId, clarification: Uuid, answer: String) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let held = state::hold(&mut tx, id).await?;
            let answered = sqlx::query!(
                "UPDATE clarification SET answer = $3, answered_at = clock_timestamp(), answered_by = $4 WHERE id = $2 AND submission_id = $1 AND answered_at IS NULL",
                *id,
                clarification,
                answer,
                actor.account.map(|account| *account)
            )
            .execute(&mut *tx)
            .await?;
            if answered.rows_affected() == 0 {
                return Err(Error::Conflict(CHANGED_MEANWHILE));
            }
            audit::record(
                &mut tx,
                &actor,
                Entry { act: "clarification.answered", object_kind: "submission", object: &id, before: None, after: Some(serde_json::json!({ "clarification": clarification })) },
            )
            .await?;
            let open = sqlx::query_scalar!(r#"SELECT count(*) AS "open!" FROM clarification WHERE submission_id = $1 AND answered_at IS NULL"#, *id)
                .fetch_one(&mut *tx)
                .await?;
            if open == 0 && held.state == State::ClarificationAsked {
                advance(&mut tx, &actor, id, arrow(State::ClarificationAsked, State::Submitted)?, None).await?;
            }
            tx.commit(()).await
        })
        .await
}

//! Saving a draft: only what changed, and never over somebody else's text (assurance W7).

use super::CHANGED_MEANWHILE;
use crate::{
    platform::{
        audit::Actor,
        auth::Visitor,
        db::Tx,
        http::{Error, Result},
    },
    submissions::{
        answers::{Decision, Sent, Shown, is_empty, plain},
        language::detect,
        model::SubmissionId,
        store::{
            drafts::{self, NewAnswer},
            state,
        },
    },
};
use serde_json::Value;
use uuid::Uuid;

/// What became of a save.
#[derive(Debug, Default)]
pub struct Saved {
    /// New values of the form's hidden fields.
    pub fields: Vec<(String, String)>,
    /// Answers that somebody else had changed: both texts are kept.
    pub conflicts: usize,
}

/// Saves what was changed.
///
/// # Errors
/// [`Error::Conflict`] when the submission can no longer be changed.
pub async fn save(who: &Visitor, id: SubmissionId, sent: Vec<Sent>) -> Result<Saved> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            must_be_editable(&mut tx, id).await?;
            let answers = drafts::answers(&mut tx, id).await?;
            let mut saved = Saved::default();
            let mut changed: Vec<(&Sent, NewAnswer)> = Vec::new();
            for one in &sent {
                let stored = answers.stored(one.question, &one.item);
                match one.decide(stored) {
                    Decision::Keep => {
                        // A save that is repeated because its answer was lost: the browser learns the revision now.
                        if let Some(stored) = stored.filter(|stored| stored.revision != one.shown.revision && stored.value == one.value) {
                            saved.fields.push((one.field.clone(), Shown::of(Some(stored), one.shown.lang).to_string()));
                        }
                    }
                    Decision::Write => changed.push((one, new_answer(one))),
                    Decision::Conflict => {
                        drafts::keep_conflict(&mut tx, id, actor.account, &new_answer(one), one.shown.revision).await?;
                        saved.conflicts += 1;
                    }
                }
            }
            if !changed.is_empty() {
                let (from, answers): (Vec<&Sent>, Vec<NewAnswer>) = changed.into_iter().unzip();
                let revisions = drafts::write(&mut tx, id, actor.account, &answers).await?;
                for one in from {
                    let revision =
                        revisions.iter().find(|(question, item, _)| *question == one.question && *item == one.item).map_or(0, |(_, _, revision)| *revision);
                    saved.fields.push((one.field.clone(), Shown::new(revision, &one.value, one.lang.or(one.shown.lang)).to_string()));
                }
            }
            tx.commit(saved).await
        })
        .await
}

async fn must_be_editable(tx: &mut Tx, id: SubmissionId) -> Result<()> {
    if state::hold(tx, id).await?.state.is_editable() { Ok(()) } else { Err(Error::Conflict(CHANGED_MEANWHILE)) }
}

fn new_answer(sent: &Sent) -> NewAnswer {
    let value = if is_empty(&sent.value) { Value::Null } else { sent.value.clone() };
    let lang = sent.lang.or_else(|| detect(&plain(&value)));
    NewAnswer { question: sent.question, item: sent.item.clone(), value, lang }
}

/// Chooses between two texts of an answer: the one that stands, the one that waits, or a text made of both.
///
/// # Errors
/// [`Error::NotFound`] when it was settled already.
pub async fn settle(who: &Visitor, id: SubmissionId, conflict: Uuid, take_waiting: bool) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            must_be_editable(&mut tx, id).await?;
            let mut waiting = drafts::settle(&mut tx, id, conflict).await?.ok_or(Error::NotFound)?;
            if take_waiting {
                waiting.lang = detect(&plain(&waiting.value));
                drafts::write(&mut tx, id, actor.account, &[waiting]).await?;
            }
            tx.commit(()).await
        })
        .await
}

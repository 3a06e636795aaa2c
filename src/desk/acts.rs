//! Everything that officers do to submissions. Publishing itself is [`inputs::acts`](crate::inputs::acts).

use super::{
    model::{Item, Review},
    store::Case,
};
use crate::{
    inputs::{
        acts,
        store::publishing::{Contributor, contributor, frozen},
    },
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Act, Role, Visitor},
        db::Tx,
        http::{Error, Result},
        i18n::{Text, text},
        mail::{Letter, enqueue},
        site::Site,
    },
    reference::{self, paths::SubmissionPath},
    submissions::{
        acts::advance,
        model::{Arrow, Side, State, SubmissionId},
    },
};
use serde_json::{Value, json};
use uuid::Uuid;

/// The text for whoever came too late.
pub const CHANGED: &str = "submissions-changed-meanwhile";

fn arrow(from: State, to: State) -> Result<Arrow> {
    Arrow::find(from, to, Side::Desk).ok_or(Error::Conflict(CHANGED))
}

async fn note_in_trail(tx: &mut Tx, actor: &Actor, id: SubmissionId, act: &'static str, after: Value) -> Result<()> {
    audit::record(tx, actor, Entry { act, object_kind: "submission", object: &id, before: None, after: Some(after) }).await
}

/// Takes a submission a step further; when it is refused, the contributor is told why.
///
/// # Errors
/// [`Error::Conflict`] when it does not stand at `from` any more.
pub async fn step(who: &Visitor, id: SubmissionId, from: State, to: State, reason: Option<String>) -> Result<()> {
    let (site, actor, arrow) = (who.site.clone(), Actor::from(who), arrow(from, to)?);
    who.site
        .db
        .in_tx(async move |mut tx| {
            advance(&mut tx, &actor, id, arrow, reason.as_deref()).await?;
            if let (State::Rejected, Some(reason)) = (to, &reason) {
                tell(&mut tx, &site, id, "rejected", ["desk-mail-rejected-subject", "desk-mail-rejected", "desk-mail-open"], reason).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Writes to the contributor: subject, first paragraph and button, and words of an officer.
async fn tell(tx: &mut Tx, site: &Site, id: SubmissionId, kind: &'static str, keys: [&'static str; 3], quoted: &str) -> Result<()> {
    let Contributor { email: Some(email), lang, reference } = contributor(tx, id).await? else { return Ok(()) };
    let [subject, intro, button] = keys.map(|key| -> Text { text(lang, key).s("reference", &reference) });
    let letter = Letter::new(lang, kind, email, subject).paragraph(intro).quotation(lang, quoted).button(button, SubmissionPath { lang, id: *id });
    enqueue(tx, &letter.into_message(site)?).await?;
    Ok(())
}

/// Adds a note that never leaves the desk.
///
/// # Errors
/// When the database does not take it.
pub async fn add_note(who: &Visitor, id: SubmissionId, by: AccountId, body: String) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let note = Uuid::now_v7();
            sqlx::query!("INSERT INTO review_note (id, submission_id, body, written_by) VALUES ($1, $2, $3, $4)", note, *id, body, *by)
                .execute(&mut *tx)
                .await?;
            note_in_trail(&mut tx, &actor, id, "submission.noted", json!({ "note": note })).await?;
            tx.commit(()).await
        })
        .await
}

/// Gives a submission to an officer of its call, or to nobody.
///
/// # Errors
/// [`Error::BadRequest`] when that account is no officer of the call.
pub async fn assign(who: &Visitor, id: SubmissionId, by: AccountId, officer: Option<Uuid>) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            write_assignment(&mut tx, &actor, id, by, officer).await?;
            tx.commit(()).await
        })
        .await
}

async fn write_assignment(tx: &mut Tx, actor: &Actor, id: SubmissionId, by: AccountId, officer: Option<Uuid>) -> Result<()> {
    if let Some(officer) = officer {
        let assigned = sqlx::query!(
            "INSERT INTO assignment (submission_id, account_id, assigned_by)
             SELECT s.id, $2, $3 FROM submission s
             WHERE s.id = $1 AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $2 AND r.role = ANY($4))
             ON CONFLICT (submission_id) DO UPDATE SET account_id = EXCLUDED.account_id, assigned_at = now(), assigned_by = EXCLUDED.assigned_by",
            *id,
            officer,
            *by,
            Review::ROLES as &[Role]
        )
        .execute(&mut **tx)
        .await?;
        if assigned.rows_affected() == 0 {
            return Err(Error::BadRequest("not an officer of this call"));
        }
    } else {
        sqlx::query!("DELETE FROM assignment WHERE submission_id = $1", *id).execute(&mut **tx).await?;
    }
    note_in_trail(tx, actor, id, "submission.assigned", json!({ "to": officer })).await
}

/// Marks a check done, or not done.
///
/// # Errors
/// When the database does not take it.
pub async fn check(who: &Visitor, id: SubmissionId, by: AccountId, item: Item, is_done: bool) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            if is_done {
                sqlx::query!("INSERT INTO checklist (submission_id, item, checked_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", *id, item as Item, *by)
                    .execute(&mut *tx)
                    .await?;
            } else {
                sqlx::query!("DELETE FROM checklist WHERE submission_id = $1 AND item = $2", *id, item as Item).execute(&mut *tx).await?;
            }
            note_in_trail(&mut tx, &actor, id, "submission.checked", json!({ "item": item.code(), "done": is_done })).await?;
            tx.commit(()).await
        })
        .await
}

/// Asks the contributor something: a thread on their page, a letter, and the submission waits for the answer.
///
/// # Errors
/// [`Error::Conflict`] when it does not stand at `from` any more.
pub async fn ask(who: &Visitor, id: SubmissionId, by: AccountId, from: State, question: String) -> Result<()> {
    let (site, actor) = (who.site.clone(), Actor::from(who));
    let step = if from == State::ClarificationAsked { None } else { Some(arrow(from, State::ClarificationAsked)?) };
    who.site
        .db
        .in_tx(async move |mut tx| {
            if let Some(step) = step {
                advance(&mut tx, &actor, id, step, None).await?;
            } else if crate::inputs::store::publishing::lock(&mut tx, id).await? != from {
                return Err(Error::Conflict(CHANGED));
            }
            let asked = Uuid::now_v7();
            sqlx::query!("INSERT INTO clarification (id, submission_id, question, asked_by) VALUES ($1, $2, $3, $4)", asked, *id, question, *by)
                .execute(&mut *tx)
                .await?;
            note_in_trail(&mut tx, &actor, id, "clarification.asked", json!({ "clarification": asked })).await?;
            tell(&mut tx, &site, id, "clarification", ["desk-mail-asked-subject", "desk-mail-asked", "desk-mail-answer"], &question).await?;
            tx.commit(()).await
        })
        .await
}

/// Publishes the version that the officer saw in the preview.
///
/// # Errors
/// [`Error::Conflict`] when a newer version came meanwhile, and as [`acts::publish`].
pub async fn publish(who: &Visitor, case: &Case, version: i32, cleared: Vec<Uuid>) -> Result<()> {
    let (site, actor, id) = (who.site.clone(), Actor::from(who), case.id);
    let reference = reference::recall(&who.site).await?;
    who.site
        .db
        .in_tx(async move |mut tx| {
            if frozen(&mut tx, id).await?.is_none_or(|frozen| frozen.number != version) {
                return Err(Error::Conflict("desk-newer-version"));
            }
            acts::publish(&mut tx, &site, &reference, &actor, id, &cleared).await?;
            tx.commit(()).await
        })
        .await
}

/// Chooses anew which files of what is published are public.
///
/// # Errors
/// As [`acts::clear_files`].
pub async fn clear_files(who: &Visitor, id: SubmissionId, cleared: Vec<Uuid>) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            acts::clear_files(&mut tx, &actor, id, &cleared).await?;
            tx.commit(()).await
        })
        .await
}

/// Ends a publication, for a reason that the public reads.
///
/// # Errors
/// As [`acts::unpublish`].
pub async fn unpublish(who: &Visitor, id: SubmissionId, reason: String) -> Result<()> {
    let (site, actor) = (who.site.clone(), Actor::from(who));
    who.site
        .db
        .in_tx(async move |mut tx| {
            acts::unpublish(&mut tx, &site, &actor, id, &reason).await?;
            tx.commit(()).await
        })
        .await
}

/// One act on several submissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Batch {
    AssignToMe,
    OpenForReview,
}

/// Does it to those of the submissions that the asker may review and that stand where it can be done; tells how many.
///
/// # Errors
/// When the database does not take it; then nothing was done.
pub async fn batch(who: &Visitor, by: AccountId, ids: Vec<Uuid>, what: Batch) -> Result<usize> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let theirs = sqlx::query!(
                r#"SELECT s.id, s.state AS "state: State" FROM submission s
                   WHERE s.id = ANY($1) AND s.state <> 'draft' AND s.reference IS NOT NULL
                     AND EXISTS (SELECT FROM call_role r WHERE r.call_id = s.call_id AND r.account_id = $2 AND r.role = ANY($3))
                   ORDER BY s.id FOR UPDATE OF s"#,
                &ids,
                *by,
                Review::ROLES as &[Role]
            )
            .fetch_all(&mut *tx)
            .await?;
            let mut done = 0;
            for one in theirs {
                let id = SubmissionId::from(one.id);
                match what {
                    Batch::AssignToMe => write_assignment(&mut tx, &actor, id, by, Some(*by)).await?,
                    Batch::OpenForReview if one.state == State::Submitted => advance(&mut tx, &actor, id, arrow(one.state, State::UnderReview)?, None).await?,
                    Batch::OpenForReview => continue,
                }
                done += 1;
            }
            tx.commit(done).await
        })
        .await
}

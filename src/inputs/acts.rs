//! Publishing, and ending a publication.

use super::{public::Refusal, store::publishing};
use crate::{
    platform::{
        audit::{self, Actor, Entry},
        db::Tx,
        http::{Error, Result},
        i18n::text,
        mail::{Letter, enqueue},
        site::Site,
    },
    reference::{Reference, paths::InputPath},
    submissions::{
        acts::advance,
        model::{Arrow, Side, State, SubmissionId},
    },
};
use uuid::Uuid;

/// Publishes the last version of an accepted submission, or publishes again what was unpublished; `cleared` are the
/// attachments that the officer has cleared. The contributor is told by mail.
///
/// # Errors
/// [`Error::Conflict`] when it stands elsewhere, when the contributor did not allow it, or when the check for personal data
/// is not marked done (assurance V2, V4).
pub async fn publish(tx: &mut Tx, site: &Site, reference: &Reference, actor: &Actor, id: SubmissionId, cleared: &[Uuid]) -> Result<()> {
    if !publishing::is_checked(tx, id).await? {
        return Err(Error::Conflict(Refusal::NotChecked.key()));
    }
    write(tx, reference, actor, id, cleared).await?;
    let to = publishing::contributor(tx, id).await?;
    let Some(email) = to.email else { return Ok(()) };
    let words = |key| text(to.lang, key).s("reference", &to.reference);
    let letter = Letter::new(to.lang, "published", email, words("inputs-mail-published-subject"))
        .paragraph(words("inputs-mail-published"))
        .button(words("inputs-mail-published-button"), InputPath { lang: to.lang, reference: to.reference.clone() })
        .paragraph(words("inputs-mail-published-wrong"));
    enqueue(tx, &letter.into_message(site)?).await?;
    Ok(())
}

/// Publishes a submission that came with the portal for demonstration: nobody is written to.
///
/// # Errors
/// [`Error::Conflict`] when it is none, or stands elsewhere.
pub async fn publish_demonstration(tx: &mut Tx, reference: &Reference, id: SubmissionId) -> Result<()> {
    if !publishing::is_demonstration(tx, id).await? {
        return Err(Error::Conflict("submissions-changed-meanwhile"));
    }
    write(tx, reference, &Actor::portal(), id, &[]).await
}

async fn write(tx: &mut Tx, reference: &Reference, actor: &Actor, id: SubmissionId, cleared: &[Uuid]) -> Result<()> {
    let from = publishing::lock(tx, id).await?;
    let arrow = Arrow::find(from, State::Published, Side::Desk).ok_or(Error::Conflict("submissions-changed-meanwhile"))?;
    let frozen = publishing::frozen(tx, id).await?.ok_or(Error::Conflict(Refusal::Empty.key()))?;
    let face = frozen.face(reference).map_err(|refusal| Error::Conflict(refusal.key()))?;
    let cleared = frozen.clearable_among(cleared);
    advance(tx, actor, id, arrow, None).await?;
    publishing::write(tx, &frozen, &face, actor.account).await?;
    if let Some(officer) = actor.account {
        publishing::clear_attachments(tx, frozen.submission, &cleared, officer).await?;
    }
    publishing::index_words(tx, frozen.submission).await?;
    let after = serde_json::json!({ "reference": frozen.reference, "version": frozen.number, "consent": face.consent, "attachments": cleared });
    audit::record(tx, actor, Entry { act: "input.published", object_kind: "submission", object: &id, before: None, after: Some(after) }).await
}

/// Chooses anew which files of a published input are public.
///
/// # Errors
/// [`Error::Conflict`] when it is not published.
pub async fn clear_files(tx: &mut Tx, actor: &Actor, id: SubmissionId, cleared: &[Uuid]) -> Result<()> {
    if publishing::lock(tx, id).await? != State::Published {
        return Err(Error::Conflict("submissions-changed-meanwhile"));
    }
    let frozen = publishing::frozen(tx, id).await?.ok_or(Error::Conflict(Refusal::Empty.key()))?;
    let officer = actor.account.ok_or(Error::Forbidden)?;
    let cleared = frozen.clearable_among(cleared);
    publishing::clear_attachments(tx, frozen.submission, &cleared, officer).await?;
    publishing::index_words(tx, frozen.submission).await?;
    let after = serde_json::json!({ "attachments": cleared });
    audit::record(tx, actor, Entry { act: "input.files_cleared", object_kind: "submission", object: &id, before: None, after: Some(after) }).await
}

/// Ends a publication: its address then shows the reason and the date. The contributor is told by mail.
///
/// # Errors
/// [`Error::Conflict`] when it is not published.
pub async fn unpublish(tx: &mut Tx, site: &Site, actor: &Actor, id: SubmissionId, reason: &str) -> Result<()> {
    let from = publishing::lock(tx, id).await?;
    let arrow = Arrow::find(from, State::Unpublished, Side::Desk).ok_or(Error::Conflict("submissions-changed-meanwhile"))?;
    advance(tx, actor, id, arrow, Some(reason)).await?;
    publishing::end(tx, id, reason).await?;
    let to = publishing::contributor(tx, id).await?;
    let Some(email) = to.email else { return Ok(()) };
    let words = |key| text(to.lang, key).s("reference", &to.reference);
    let letter = Letter::new(to.lang, "unpublished", email, words("inputs-mail-unpublished-subject"))
        .paragraph(words("inputs-mail-unpublished"))
        .quotation(to.lang, reason)
        .button(words("inputs-mail-unpublished-button"), InputPath { lang: to.lang, reference: to.reference.clone() });
    enqueue(tx, &letter.into_message(site)?).await?;
    Ok(())
}

//! Submitting: the act that counts. One transaction, few statements, the same key the same receipt for ever (assurance W3).

use super::CHANGED_MEANWHILE;
use crate::{
    calls::{Questionnaire, model::QuestionnaireId, questionnaire},
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Visitor},
        db::Tx,
        http::{Error, Result},
        mail,
        site::Site,
        text::hex,
    },
    reference::{self, Reference},
    submissions::{
        facts::ReceiptFacts,
        letters,
        model::{Arrow, Side, State, SubmissionId, receipt_code, reference as make_reference},
        proof::{self, STATEMENT_FORMAT, Signed, Statement},
        snapshot::{self, Envelope},
        store::versions::{self, Content, HeldCall, HeldSubmission, NewVersion},
    },
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// What became of a submit.
#[derive(Debug)]
pub enum Submitted {
    /// Received; the code of the receipt.
    Received(String),
    /// After the deadline, or before the opening.
    OutOfTime { received_at: Timestamp },
    /// Something is missing, wrong, or waits to be chosen.
    Incomplete,
    /// The address is not proved yet.
    Unconfirmed,
    /// It changed after it was shown for review.
    Changed,
    /// The key was used for another content.
    KeyUsed,
}

/// What the button of the review page sends.
#[derive(Debug, Clone)]
pub struct Press {
    /// Made with the page.
    pub key: Uuid,
    /// Digest of the content that the page showed; empty: not compared.
    pub seen: String,
}

/// Submits the working copy as a further version.
///
/// # Errors
/// When the database does not take it; [`Error::UnknownOutcome`] when its answer was lost.
pub async fn submit(who: &Visitor, id: SubmissionId, questionnaire: QuestionnaireId, key: Uuid, seen: String) -> Result<Submitted> {
    let questions = questionnaire::recall_for(who, questionnaire).await?;
    let reference = reference::recall_for(who).await?;
    let (site, actor) = (who.site.clone(), Actor::from(who));
    let press = Press { key, seen };
    who.site
        .db
        .in_reserved_tx(async move |mut tx| {
            let received_at = versions::moment(&mut tx).await?;
            let outcome = within(&mut tx, &site, &actor, id, received_at, &questions, &reference, &press).await?;
            tx.commit(outcome).await
        })
        .await
}

#[expect(clippy::too_many_arguments, reason = "the act's own parts, each once")]
async fn within(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    id: SubmissionId,
    received_at: Timestamp,
    questions: &Arc<Questionnaire>,
    reference: &Reference,
    press: &Press,
) -> Result<Submitted> {
    let call = versions::hold_call(tx, id, received_at).await?;
    let held = versions::hold_submission(tx, id, actor.account).await?;
    let found = versions::content(tx, id, press.key).await?;
    let content = snapshot::content(questions, &found.answers, &found.files, reference, held.lang);
    if let Some(former) = &found.former {
        let is_same = former.submission == id && found.former_text.as_deref().is_some_and(|text| snapshot::is_same(text, &content));
        return Ok(if is_same { Submitted::Received(former.code.clone()) } else { Submitted::KeyUsed });
    }
    if let Some(refused) = refusal(&call, &held, &found, questions, reference, &content, press) {
        return Ok(refused);
    }
    // A page that was opened again has another key; the same content is the same version all the same.
    if let Some((code, _)) = found.last.as_ref().filter(|(_, text)| held.state.can_be_resubmitted() && snapshot::is_same(text, &content)) {
        return Ok(Submitted::Received(code.clone()));
    }
    let made = Made { received_at, key: press.key, content };
    let code = freeze(tx, site, actor, id, &call, &held, &found, questions, made).await?;
    Ok(Submitted::Received(code))
}

fn refusal(
    call: &HeldCall,
    held: &HeldSubmission,
    found: &Content,
    questions: &Questionnaire,
    reference: &Reference,
    content: &serde_json::Value,
    press: &Press,
) -> Option<Submitted> {
    let is_in_time = call.schedule.is_open() || call.own_limit.is_some_and(|limit| call.schedule.now < limit);
    if !is_in_time {
        return Some(Submitted::OutOfTime { received_at: call.schedule.now });
    }
    if held.email.is_none() {
        return Some(Submitted::Unconfirmed);
    }
    if found.conflicts > 0 || !snapshot::lacks(questions, &found.answers, reference).is_empty() {
        return Some(Submitted::Incomplete);
    }
    (!press.seen.is_empty() && press.seen != seen(content)).then_some(Submitted::Changed)
}

/// Digest of a content, by which the review page and the submit know that they speak of the same.
#[must_use]
pub fn seen(content: &serde_json::Value) -> String {
    hex(&Sha256::digest(content.to_string().as_bytes()))
}

struct Made {
    received_at: Timestamp,
    key: Uuid,
    content: serde_json::Value,
}

#[expect(clippy::too_many_arguments, clippy::too_many_lines, reason = "the act's own parts, each once")]
async fn freeze(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    id: SubmissionId,
    call: &HeldCall,
    held: &HeldSubmission,
    found: &Content,
    questions: &Questionnaire,
    made: Made,
) -> Result<String> {
    if held.state != State::Submitted && Arrow::find(held.state, State::Submitted, Side::Contributor).is_none() || held.state == State::Withdrawn {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    let reference = match &held.reference {
        Some(reference) => reference.clone(),
        None => make_reference(&call.prefix, versions::next_number(tx, call.id).await?),
    };
    let number = found.last_number + 1;
    let envelope = Envelope {
        portal: &site.base_url,
        call: &call.slug,
        questionnaire: questions.version,
        submission: id.to_string(),
        reference: &reference,
        number,
        received_at: made.received_at,
        lang: held.lang,
    };
    let canonical = snapshot::freeze(&envelope, made.content)?;
    let sha256 = Sha256::digest(canonical.as_bytes());
    let code = receipt_code(Uuid::from_u128(rand::random()));
    let by = actor.account.unwrap_or_default();
    let signed = sign(site, call, &envelope, &code, &sha256)?;
    let version = NewVersion {
        submission: id,
        number,
        questionnaire: held.questionnaire,
        received_at: made.received_at,
        closes_at: call.schedule.closes_at.unwrap_or(made.received_at),
        grace_minutes: call.schedule.grace_minutes,
        own_limit: call.own_limit,
        sha256: &sha256,
        key: made.key,
        by: *by,
        canonical: canonical.as_bytes(),
        code: &code,
        reference: &reference,
        from: held.state,
        signed: signed.as_ref(),
    };
    if !versions::freeze(tx, &version).await? {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    let before = Some(serde_json::json!({ "state": held.state }));
    let key = signed.as_ref().map(|signed| &signed.key);
    let after = Some(serde_json::json!({ "state": State::Submitted, "reference": reference, "version": number, "sha256": hex(&sha256), "key": key }));
    audit::record(tx, actor, Entry { act: "submission.submitted", object_kind: "submission", object: &id, before, after }).await?;
    if let Some(email) = &held.email {
        let facts = ReceiptFacts {
            call: &call.title,
            schedule: &call.schedule,
            own_limit: call.own_limit,
            reference: &reference,
            number,
            received_at: made.received_at,
            sha256: &hex(&sha256),
            code: &code,
            signature: signed.as_ref().map(|signed| (signed.signature.as_slice(), signed.key.as_str())),
        };
        mail::enqueue(tx, &letters::receipt(site, held.mail_lang, email, &facts)?).await?;
    }
    Ok(code)
}

/// Signs what the receipt says, with the key whose time it is.
fn sign(site: &Site, call: &HeldCall, envelope: &Envelope<'_>, code: &str, sha256: &[u8]) -> Result<Option<Signed>> {
    let Some(key) = site.keys.signer(envelope.received_at) else {
        tracing::error!("there is no key to sign a receipt with");
        return Ok(None);
    };
    let statement = Statement {
        format: STATEMENT_FORMAT.into(),
        portal: site.base_url.clone(),
        code: code.to_owned(),
        call: call.slug.clone(),
        reference: envelope.reference.to_owned(),
        version: envelope.number,
        received_at: proof::instant(envelope.received_at),
        closes_at: proof::instant(call.schedule.closes_at.unwrap_or(envelope.received_at)),
        grace_minutes: call.schedule.grace_minutes,
        own_limit: call.own_limit.map(proof::instant),
        sha256: hex(sha256),
        key: None,
    };
    proof::sign(statement, &key).map(Some)
}

/// Submits a submission that came with the portal for demonstration, as if at an earlier moment, with neither mail nor deadline.
///
/// # Errors
/// When the database does not take it.
pub async fn freeze_demonstration(
    tx: &mut Tx,
    id: SubmissionId,
    by: AccountId,
    received_at: Timestamp,
    questions: &Questionnaire,
    reference: &Reference,
) -> Result<()> {
    let call = versions::hold_call(tx, id, received_at).await?;
    let held = versions::hold_submission(tx, id, None).await?;
    let found = versions::content(tx, id, Uuid::nil()).await?;
    let content = snapshot::content(questions, &found.answers, &found.files, reference, held.lang);
    let name = make_reference(&call.prefix, versions::next_number(tx, call.id).await?);
    let envelope = Envelope {
        portal: "demonstration",
        call: &call.slug,
        questionnaire: questions.version,
        submission: id.to_string(),
        reference: &name,
        number: 1,
        received_at,
        lang: held.lang,
    };
    let canonical = snapshot::freeze(&envelope, content)?;
    let version = NewVersion {
        submission: id,
        number: 1,
        questionnaire: held.questionnaire,
        received_at,
        closes_at: call.schedule.closes_at.unwrap_or(received_at),
        grace_minutes: 0,
        own_limit: None,
        sha256: &Sha256::digest(canonical.as_bytes()),
        key: Uuid::new_v4(),
        by: *by,
        canonical: canonical.as_bytes(),
        code: &receipt_code(Uuid::from_u128(rand::random())),
        reference: &name,
        from: State::Draft,
        signed: None,
    };
    versions::freeze(tx, &version).await?;
    Ok(())
}

//! The address of a draft is proved: by the link in its letter, on whatever device.

use super::advance;
use crate::{
    accounts::acts::{confirm_claim, retire_merged},
    platform::{
        audit::Actor,
        auth::{
            AccountId, Visitor,
            session::{self, NewSession},
            token::{self, Purpose},
        },
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    reference::paths::SubmissionEditPath,
    submissions::{
        model::{Arrow, Side, State, SubmissionId},
        store::drafts,
    },
};

/// Somebody who has proved their address.
#[derive(Debug)]
pub struct ConfirmedDraft {
    pub session: NewSession,
    pub next: Option<String>,
}

/// Consumes the link, signs its owner in, and brings together what they have begun under this address. `None` when the
/// link is used, too old or none of ours.
///
/// # Errors
/// When the database does not take it.
pub async fn confirm(who: &Visitor, secret: String) -> Result<Option<ConfirmedDraft>> {
    let visitor = who.clone();
    who.site
        .db
        .in_tx(async move |mut tx| {
            let Some(consumed) = token::consume(&mut tx, Purpose::ConfirmDraft, &secret).await? else { return tx.commit(None).await };
            let claiming: AccountId = consumed.subject.parse().map_err(Error::internal)?;
            let confirmed = confirm_claim(&mut tx, claiming).await?;
            let mut next = consumed.next_path;
            if let Some(from) = confirmed.merged_from {
                let poured = move_submissions(&mut tx, from, confirmed.account).await?;
                next = redirected(next, &poured, visitor.lang);
                retire_merged(&mut tx, from, confirmed.account).await?;
            }
            let session = session::begin(&mut tx, confirmed.account, &visitor.headers, visitor.site.config.is_tls()).await?;
            tx.commit(Some(ConfirmedDraft { session, next })).await
        })
        .await
}

/// Gives everything to the other account. Where both have a draft for the same call, the one flows into the other.
async fn move_submissions(tx: &mut Tx, from: AccountId, into: AccountId) -> Result<Vec<(SubmissionId, SubmissionId)>> {
    let mut poured = Vec::new();
    for moving in drafts::of_account(tx, from, into).await? {
        if let Some(rival) = moving.rival {
            drafts::pour(tx, moving.id, rival, into).await?;
            if let Some(arrow) = Arrow::find(State::Draft, State::Withdrawn, Side::Contributor) {
                advance(tx, &Actor { account: Some(into), request_id: None }, moving.id, arrow, None).await?;
            }
            poured.push((moving.id, rival));
        }
        drafts::give(tx, moving.id, into).await?;
    }
    Ok(poured)
}

/// The way on to the draft that holds the text now.
fn redirected(next: Option<String>, poured: &[(SubmissionId, SubmissionId)], lang: Lang) -> Option<String> {
    let next = next?;
    let into = poured.iter().find(|(from, _)| next.contains(&from.to_string())).map(|(_, into)| *into);
    Some(into.map_or(next, |id| SubmissionEditPath { lang, id: *id }.to_string()))
}

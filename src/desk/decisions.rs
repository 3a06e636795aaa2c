//! Deciding what contributors ask for: the act and its consequence in one transaction.

use super::store::Request;
use crate::{
    inputs::acts::unpublish,
    platform::{audit::Actor, auth::Visitor, http::Result},
    submissions::acts::{decide_plea, set_later_limit},
};
use jiff::Timestamp;

/// What an officer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Refuse,
    /// To take it until an instant.
    Until(Timestamp),
    /// To end the publication.
    Unpublish,
}

/// Decides a request. `answer` goes to the contributor; where a publication ends, the public reads it as the reason.
///
/// # Errors
/// [`Error::Conflict`](crate::platform::http::Error::Conflict) when it was decided already, or when the publication has ended meanwhile.
pub async fn decide(who: &Visitor, request: &Request, decision: Decision, answer: String) -> Result<()> {
    let (site, actor, plea) = (who.site.clone(), Actor::from(who), request.id);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let id = decide_plea(&mut tx, &site, &actor, plea, decision != Decision::Refuse, &answer).await?;
            match decision {
                Decision::Refuse => {}
                Decision::Until(limit) => set_later_limit(&mut tx, &actor, id, limit, &answer).await?,
                Decision::Unpublish => unpublish(&mut tx, &site, &actor, id, &answer).await?,
            }
            tx.commit(()).await
        })
        .await
}

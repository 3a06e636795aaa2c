//! Making a call.

use super::note;
use crate::{
    calls::{
        desk::store::{self, NewCall},
        model::CallId,
    },
    platform::{
        audit::Actor,
        auth::{AccountId, Visitor},
        http::{Error, Result},
    },
};
use serde_json::json;

/// What became of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Created {
    Made,
    /// Another call has this address.
    SlugTaken,
    /// Another call has this prefix.
    PrefixTaken,
}

/// Makes a call that only its editors see, after the model of another if one is given.
///
/// # Errors
/// [`Error::NotFound`] when the account has no role on the convener (any more).
pub async fn create(who: &Visitor, by: AccountId, call: NewCall, model: Option<CallId>) -> Result<Created> {
    let actor = Actor::from(who);
    let made = who
        .site
        .db
        .in_tx(async move |mut tx| {
            let id = CallId::new();
            if !store::create(&mut tx, id, by, &call).await? {
                return Err(Error::NotFound);
            }
            if let Some(model) = model {
                store::copy(&mut tx, model, id, by).await?;
            }
            note(&mut tx, &actor, id, "call.created", None, json!({ "slug": call.slug, "convener": call.convener, "model": model })).await?;
            tx.commit(Created::Made).await
        })
        .await;
    match made {
        Err(error) if error.constraint() == Some("call_slug_key") => Ok(Created::SlugTaken),
        Err(error) if error.constraint() == Some("call_reference_prefix") => Ok(Created::PrefixTaken),
        outcome => outcome,
    }
}

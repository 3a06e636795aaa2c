//! Everything that officers do to calls.

mod create;

pub(super) use create::{Created, create};

use crate::{
    calls::model::CallId,
    platform::{
        audit::{self, Actor, Entry},
        db::Tx,
        http::Result,
    },
};
use serde_json::Value;

/// An entry of the trail about a call.
async fn note(tx: &mut Tx, actor: &Actor, id: CallId, act: &'static str, before: Option<Value>, after: Value) -> Result<()> {
    audit::record(tx, actor, Entry { act, object_kind: "call", object: &id, before, after: Some(after) }).await
}

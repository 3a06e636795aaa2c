//! What the tables of calls are asked and told by the editor.

mod calls;
mod making;

pub(super) use calls::{Listed, Shelf, edited, list};
pub(super) use making::{Model, NewCall, copy, create, model};

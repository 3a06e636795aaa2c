//! What the published inputs are asked. Everything here reads `public_inputs` and what belongs to it, never drafts,
//! versions or accounts; what publishing reads and writes is in [`publishing`].

mod figures;
pub mod files;
mod list;
mod one;
pub mod publishing;
mod records;

pub use figures::{CallNumbers, Day, Ledger, Tally, numbers, tally};
pub use list::{Line, Wanted, call, hits, index, lines};
pub use one::{Answer, Attachment, CallOf, Input, Neighbours, Tombstone, answers_of, attachment, neighbours, one, tombstone};
pub use records::{Record, records};

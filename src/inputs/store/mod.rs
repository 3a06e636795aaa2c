//! What the published inputs are asked. Everything here reads `public_inputs` and what belongs to it, never drafts,
//! versions or accounts; what writes them is in [`publishing`].

mod list;
mod one;
pub mod publishing;

pub use list::{Line, count, for_line, hits, index, lines, newest};
pub use one::{Answer, Attachment, Input, Neighbours, Tombstone, answers_to, attachment, chunk, neighbours, one, tombstone};

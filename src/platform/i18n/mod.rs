//! The six languages: which there are, their messages, their dates and numbers.

pub mod format;
mod lang;
mod messages;

pub use lang::{ByLang, Lang};
pub use messages::{Text, check_catalogues, text};

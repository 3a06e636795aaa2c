//! Who asks, and what they may: sessions, one-time tokens, roles on scopes, and the guards of handlers.

mod allowed;
mod cookie;
mod person;
pub mod session;
pub mod token;
mod visitor;

pub use allowed::{Act, Allowed, Desk, Permits};
pub use person::{Account, AccountId, Grant, Person, Role, Scope};
pub use visitor::{Anyone, SignedIn, Visitor};

//! Everything that changes an account.

mod claims;
mod housekeeping;
mod own;
mod roles;
mod sign_in;
mod stops;

pub use claims::{Confirmed, begin_unconfirmed, confirm_claim, issue_draft_confirmation, retire_merged};
pub use housekeeping::{resend, sweep};
pub use own::{ask_new_email, change_email, describe, erase, new_email};
pub use roles::{Which, add_person, end_sessions, grant, grant_to_address, revoke, set_disabled};
pub use sign_in::{Entered, Proof, ask_for_link, enter, enter_for_the_first_time, invite_first_administrator, leave, link_for, make_first_administrator};
pub use stops::{set as set_topic, set_by_letter};

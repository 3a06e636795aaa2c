//! What the desk asks. Every question names the asker and the roles that may: scope is in the query (assurance P2).

mod case;
mod queue;
mod requests;

pub use case::{Case, Clarification, Mark, Note, Officer, Other, Version, changed_by, clarifications, history, marks, notes, officers, submission, versions};
pub use queue::{Assignee, CallCount, Choices, Row, Standing, Wanted, choices, counts, queue};
pub use requests::{Request, open_request_of, open_requests, requests};

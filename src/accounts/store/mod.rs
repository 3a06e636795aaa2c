//! All questions to the database about accounts, sessions, roles, and what the desk sees of mail and trail.

pub mod own;
pub mod people;
pub mod roles;
pub mod sessions;

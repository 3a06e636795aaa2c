//! All questions to the database about accounts, sessions, roles, and what the desk sees of mail and trail.

pub mod desk;
pub mod outbox;
pub mod own;
pub mod people;
pub mod roles;
pub mod sessions;
pub mod stops;
pub mod sweep;
pub mod trail;

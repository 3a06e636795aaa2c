//! All questions to the database about organizations, their members and invitations.

pub mod desk;
pub mod invitations;
pub mod members;
pub mod own;
pub mod sweep;
pub mod write;

//! Addresses of the desk, besides that of one submission in [`reference::paths`](crate::reference::paths).

use crate::{
    platform::{http::Error, i18n::Lang},
    submissions::paths::submission_paths,
};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use uuid::Uuid;

/// Counts of all calls.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk", rejection(Error))]
pub struct DeskPath {
    pub lang: Lang,
}

/// The queue.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/submissions", rejection(Error))]
pub struct QueuePath {
    pub lang: Lang,
}

/// One act on several submissions.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/submissions/batch", rejection(Error))]
pub struct BatchPath {
    pub lang: Lang,
}

/// What contributors ask for.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/requests", rejection(Error))]
pub struct RequestsPath {
    pub lang: Lang,
}

submission_paths! {
    /// The decision about a request.
    DecisionPath = "/{lang}/desk/requests/{id}/decision" {};
    /// Taking it a step further.
    StatePath = "/{lang}/desk/submissions/{id}/state" {};
    /// Notes among officers.
    NotesPath = "/{lang}/desk/submissions/{id}/notes" {};
    AssignmentPath = "/{lang}/desk/submissions/{id}/assignment" {};
    ChecklistPath = "/{lang}/desk/submissions/{id}/checklist" {};
    /// Questions to the contributor.
    ClarificationsPath = "/{lang}/desk/submissions/{id}/clarifications" {};
    /// What the public will see, and the press.
    PublicationPath = "/{lang}/desk/submissions/{id}/publication" {};
    /// Which files of what is published are public.
    PublicFilesPath = "/{lang}/desk/submissions/{id}/publication/files" {};
    UnpublicationPath = "/{lang}/desk/submissions/{id}/unpublication" {};
    /// A file as it was handed in.
    FilePath = "/{lang}/desk/submissions/{id}/attachments/{attachment}" { attachment: Uuid };
}

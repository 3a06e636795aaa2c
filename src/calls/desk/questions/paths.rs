//! Addresses below a call's questionnaire.

use crate::{
    calls::desk::paths::call_paths,
    platform::{http::Error, i18n::Lang},
};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use uuid::Uuid;

call_paths! {
    AddSectionPath = "/{lang}/desk/calls/{slug}/questionnaire/add-section" {};
    AddQuestionPath = "/{lang}/desk/calls/{slug}/questionnaire/add-question" {};
    EditSectionPath = "/{lang}/desk/calls/{slug}/questionnaire/sections/{section}" { section: String };
    EditQuestionPath = "/{lang}/desk/calls/{slug}/questionnaire/questions/{question}" { question: String };
    MovePath = "/{lang}/desk/calls/{slug}/questionnaire/move" {};
    RemovePath = "/{lang}/desk/calls/{slug}/questionnaire/remove" {};
    DuplicatePath = "/{lang}/desk/calls/{slug}/questionnaire/duplicate" {};
    /// Questions and sections of other calls.
    LibraryPath = "/{lang}/desk/calls/{slug}/questionnaire/library" {};
    /// What is different in two versions.
    ChangesPath = "/{lang}/desk/calls/{slug}/questionnaire/changes" {};
    /// The working copy becomes what is asked.
    QuestionnairePublicationPath = "/{lang}/desk/calls/{slug}/questionnaire/publication" {};
    /// The working copy is thrown away.
    DiscardPath = "/{lang}/desk/calls/{slug}/questionnaire/discard" {};
    /// Links that show the form before it is asked.
    PreviewLinksPath = "/{lang}/desk/calls/{slug}/questionnaire/previews" {};
    PreviewRevocationPath = "/{lang}/desk/calls/{slug}/questionnaire/previews/{preview}/revocation" { preview: Uuid };
}

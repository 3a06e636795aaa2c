//! Addresses of the editor.

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// Declares addresses of things that belong to one call.
macro_rules! call_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal { $($part:ident: $kind:ty),* };)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, TypedPath, Deserialize)]
        #[typed_path($path, rejection(Error))]
        pub struct $name {
            pub lang: Lang,
            pub slug: String,
            $(pub $part: $kind,)*
        }
    )+};
}
pub(super) use call_paths;

/// All calls of an officer.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/calls", rejection(Error))]
pub struct DeskCallsPath {
    pub lang: Lang,
}

/// A new call.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/calls/new", rejection(Error))]
pub struct NewCallPath {
    pub lang: Lang,
}

call_paths! {
    /// One call at a glance, and what can be done with it now.
    DeskCallPath = "/{lang}/desk/calls/{slug}" {};
    /// Its facts that are not texts.
    SettingsPath = "/{lang}/desk/calls/{slug}/settings" {};
    /// Its texts in the language in which they are written first.
    TextsPath = "/{lang}/desk/calls/{slug}/texts" {};
    /// Its texts in one language, beside those of the first.
    TextsInPath = "/{lang}/desk/calls/{slug}/texts/{of}" { of: Lang };
    /// Its questions.
    QuestionnairePath = "/{lang}/desk/calls/{slug}/questionnaire" {};
    /// The words of its questions in other languages.
    TranslationPath = "/{lang}/desk/calls/{slug}/translation" {};
    /// Who is invited to answer.
    InvitationsPath = "/{lang}/desk/calls/{slug}/invitations" {};
    /// Its opening and closing, and later limits for single organizations.
    DeadlinesPath = "/{lang}/desk/calls/{slug}/deadlines" {};
}

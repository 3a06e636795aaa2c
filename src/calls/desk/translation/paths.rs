//! Addresses below a call's translation.

use crate::{
    calls::desk::paths::call_paths,
    platform::{http::Error, i18n::Lang},
};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

call_paths! {
    /// Texts for translators out, and back in to be looked at.
    TranslationFilePath = "/{lang}/desk/calls/{slug}/translation/file" {};
    /// What was looked at is taken.
    TranslationImportPath = "/{lang}/desk/calls/{slug}/translation/import" {};
}

//! The pages of this slice.

mod explain;
mod home;
mod styleguide;

use crate::{
    platform::{http::Routes, i18n::Lang},
    reference::paths::{CallsPath, CommitmentsPath, DocumentsPath, EventsPath, InputsPath, LinesPath, MatrixPath, MilestonesPath, RoadmapsPath},
};

/// Their addresses.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(home::home)
        .get(explain::about)
        .get(explain::api)
        .get(explain::privacy)
        .get(explain::accessibility)
        .get(styleguide::styleguide)
        .get(styleguide::in_language)
}

/// The public pages that exist once, without the language.
pub fn fixed_addresses() -> Vec<String> {
    let lang = Lang::En;
    let addresses = [
        home::HomePath { lang }.to_string(),
        LinesPath { lang }.to_string(),
        MilestonesPath { lang }.to_string(),
        MatrixPath { lang }.to_string(),
        CommitmentsPath { lang }.to_string(),
        RoadmapsPath { lang }.to_string(),
        CallsPath { lang }.to_string(),
        InputsPath { lang }.to_string(),
        EventsPath { lang }.to_string(),
        DocumentsPath { lang }.to_string(),
        explain::AboutPath { lang }.to_string(),
        explain::ApiPath { lang }.to_string(),
        explain::PrivacyPath { lang }.to_string(),
        explain::AccessibilityPath { lang }.to_string(),
    ];
    addresses.iter().map(|address| address.strip_prefix("/en").unwrap_or(address).to_owned()).collect()
}

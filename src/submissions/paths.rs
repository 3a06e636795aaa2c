//! Addresses of this slice, besides those in [`reference::paths`](crate::reference::paths).

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use uuid::Uuid;

/// Declares addresses of things that belong to one submission; the desk's too.
macro_rules! submission_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal { $($part:ident: $kind:ty),* };)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, TypedPath, Deserialize)]
        #[typed_path($path, rejection(Error))]
        pub struct $name {
            pub lang: Lang,
            pub id: Uuid,
            $(pub $part: $kind,)*
        }
    )+};
}
pub(crate) use submission_paths;

submission_paths! {
    /// One section of the form.
    SectionPath = "/{lang}/submissions/{id}/edit/{section}" { section: String };
    /// For which organization it is.
    OrganizationChoicePath = "/{lang}/submissions/{id}/organization" {};
    /// Everything before it is submitted.
    ReviewPath = "/{lang}/submissions/{id}/review" {};
    /// Submitting makes a version.
    VersionsPath = "/{lang}/submissions/{id}/versions" {};
    /// A version's canonical JSON: `1.json`.
    VersionFilePath = "/{lang}/submissions/{id}/versions/{file}" { file: String };
    /// The working copy as plain text.
    CopyPath = "/{lang}/submissions/{id}/copy.txt" {};
    WithdrawalPath = "/{lang}/submissions/{id}/withdrawal" {};
    /// Asking the secretariat: `late`, `withdrawal`.
    PleaPath = "/{lang}/submissions/{id}/requests/{kind}" { kind: String };
    RestorationPath = "/{lang}/submissions/{id}/restoration" {};
    /// Files are uploaded here.
    AttachmentsPath = "/{lang}/submissions/{id}/attachments" {};
    AttachmentPath = "/{lang}/submissions/{id}/attachments/{attachment}" { attachment: Uuid };
    AttachmentRemovalPath = "/{lang}/submissions/{id}/attachments/{attachment}/removal" { attachment: Uuid };
    /// Two texts of one answer: one of them is chosen.
    ConflictPath = "/{lang}/submissions/{id}/conflicts/{conflict}" { conflict: Uuid };
    /// A question of the secretariat is answered.
    ClarificationPath = "/{lang}/submissions/{id}/clarifications/{clarification}" { clarification: Uuid };
    /// The letter that proves the address is sent again.
    ConfirmationPath = "/{lang}/submissions/{id}/confirmation" {};
}

/// All of one's own submissions.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/my/submissions", rejection(Error))]
pub struct MySubmissionsPath {
    pub lang: Lang,
}

/// A receipt.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/receipts/{code}", rejection(Error))]
pub struct ReceiptPath {
    pub lang: Lang,
    pub code: String,
}

/// How receipts are verified, and the keys.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/receipts", rejection(Error))]
pub struct ReceiptsPath {
    pub lang: Lang,
}

/// The public keys, for programs: the address is part of every receipt.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/receipts/keys.json")]
pub struct KeysPath;

/// A receipt that stands alone: `{code}.json`.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/receipts/{file}", rejection(Error))]
pub struct ReceiptFilePath {
    pub file: String,
}

impl ReceiptFilePath {
    #[must_use]
    pub fn of(code: &str) -> Self {
        Self { file: format!("{code}.json") }
    }
}

/// Whether a file is what a receipt names.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/receipts/{code}/check", rejection(Error))]
pub struct ReceiptCheckPath {
    pub lang: Lang,
    pub code: String,
}

/// A new link in the place of an old one.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/sign-in/draft/{secret}/new", rejection(Error))]
pub struct NewDraftLinkPath {
    pub lang: Lang,
    pub secret: String,
}

/// The mailed link that proves the address with which a draft was begun.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/sign-in/draft/{secret}", rejection(Error))]
pub struct DraftLinkPath {
    pub lang: Lang,
    pub secret: String,
}

//! Addresses of this slice, besides those in [`reference::paths`](crate::reference::paths).

use crate::platform::{auth::AccountId, http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;
use uuid::Uuid;

/// Declares an address without further parts than the language.
macro_rules! page_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
        #[typed_path($path, rejection(Error))]
        pub struct $name {
            pub lang: Lang,
        }
    )+};
}

/// Declares addresses of things that belong to one organization.
macro_rules! organization_paths {
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

page_paths! {
    /// Founding one.
    FoundPath = "/{lang}/account/organizations/new";
    DeskOrganizationsPath = "/{lang}/desk/organizations";
}

organization_paths! {
    /// Asking to join.
    AskPath = "/{lang}/account/organizations/{id}/request" {};
    /// What is known of it.
    DetailsPath = "/{lang}/account/organizations/{id}/details" {};
    /// A focal point decides about somebody who asked to join.
    RequestPath = "/{lang}/account/organizations/{id}/requests/{account}" { account: AccountId };
    /// A focal point names, ends, removes.
    MemberPath = "/{lang}/account/organizations/{id}/members/{account}" { account: AccountId };
    InvitationsPath = "/{lang}/account/organizations/{id}/invitations" {};
    InvitationEndPath = "/{lang}/account/organizations/{id}/invitations/{invitation}/end" { invitation: Uuid };
    LeavePath = "/{lang}/account/organizations/{id}/leave" {};
    /// As the secretariat sees it.
    DeskOrganizationPath = "/{lang}/desk/organizations/{id}" {};
    VerificationPath = "/{lang}/desk/organizations/{id}/verification" {};
    FocalPointsPath = "/{lang}/desk/organizations/{id}/focal-points" {};
}

/// The mailed link of an invitation.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/organizations/join/{secret}", rejection(Error))]
pub struct JoinPath {
    pub lang: Lang,
    pub secret: String,
}

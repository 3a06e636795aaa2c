//! Addresses of this slice.

use crate::platform::{auth::AccountId, http::Error, i18n::Lang, mail::MailId};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

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

/// Declares an address with the secret of a mailed link.
macro_rules! secret_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, TypedPath, Deserialize)]
        #[typed_path($path, rejection(Error))]
        pub struct $name {
            pub lang: Lang,
            pub secret: String,
        }
    )+};
}

/// Declares an address of one account on the desk.
macro_rules! user_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
        #[typed_path($path, rejection(Error))]
        pub struct $name {
            pub lang: Lang,
            pub id: AccountId,
        }
    )+};
}

page_paths! {
    /// Asking for a link.
    SignInPath = "/{lang}/sign-in";
    /// Typing the mailed code.
    CodePath = "/{lang}/sign-in/code";
    SignOutPath = "/{lang}/sign-out";
    /// The own account.
    AccountPath = "/{lang}/account";
    /// Ending all own sessions but this one.
    OtherSessionsPath = "/{lang}/account/other-sessions";
    /// Asking for a change of address.
    ChangeEmailPath = "/{lang}/account/email";
    OutboxPath = "/{lang}/desk/outbox";
    UsersPath = "/{lang}/desk/users";
    AuditPath = "/{lang}/desk/audit";
}

secret_paths! {
    /// The mailed link.
    LinkPath = "/{lang}/sign-in/link/{secret}";
    /// A new link in the place of an old one.
    NewLinkPath = "/{lang}/sign-in/link/{secret}/new";
    /// Making the first administrator.
    FirstPath = "/{lang}/sign-in/first/{secret}";
    /// Having the letters again that were ended from one of them.
    UndoUnsubscribePath = "/{lang}/unsubscribe/{secret}/undo";
    /// Confirming a new address.
    NewEmailPath = "/{lang}/account/email/{secret}";
}

user_paths! {
    /// One account, for administrators.
    UserPath = "/{lang}/desk/users/{id}";
    UserRolesPath = "/{lang}/desk/users/{id}/roles";
    UserSessionsPath = "/{lang}/desk/users/{id}/sessions-end";
    UserDisabledPath = "/{lang}/desk/users/{id}/disabled";
}

/// One of the own sessions.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/sessions/{session}/end", rejection(Error))]
pub struct SessionEndPath {
    pub lang: Lang,
    pub session: uuid::Uuid,
}

/// A role that somebody has.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/users/{id}/roles/{grant}/revoke", rejection(Error))]
pub struct RevokePath {
    pub lang: Lang,
    pub id: AccountId,
    pub grant: uuid::Uuid,
}

/// One message of the outbox.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/outbox/{id}", rejection(Error))]
pub struct MailPath {
    pub lang: Lang,
    pub id: MailId,
}

/// Sending a message again that was given up.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/outbox/{id}/resend", rejection(Error))]
pub struct ResendPath {
    pub lang: Lang,
    pub id: MailId,
}

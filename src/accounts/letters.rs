//! What this slice writes to people.

use crate::{
    accounts::{
        model,
        paths::{LinkPath, NewEmailPath},
    },
    platform::{
        auth::{Role, token::Issued},
        http::error::Result,
        i18n::{Lang, text},
        mail::{Letter, Message},
        site::Site,
    },
};

/// The link and code to sign in with. It goes to an address that nobody has proved: not a word that a stranger typed.
///
/// # Errors
/// When it cannot be rendered.
pub fn sign_in(site: &Site, lang: Lang, to: &str, issued: &Issued) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "sign-in", to, t("accounts-mail-sign-in-subject"))
        .paragraph(t("accounts-mail-sign-in-intro"))
        .button(t("sign-in"), LinkPath { lang, secret: issued.secret.clone() })
        .paragraph(t("accounts-mail-sign-in-code"))
        .code(&issued.code)
        .paragraph(t("accounts-mail-sign-in-ignore"))
        .into_message(site)
}

/// The link that proves a new address.
///
/// # Errors
/// When it cannot be rendered.
pub fn confirm_email(site: &Site, lang: Lang, to: &str, issued: &Issued) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "change-email", to, t("accounts-mail-change-subject"))
        .paragraph(t("accounts-mail-change-intro"))
        .button(t("accounts-change-confirm"), NewEmailPath { lang, secret: issued.secret.clone() })
        .paragraph(t("accounts-mail-change-ignore"))
        .into_message(site)
}

/// To the present address: another was asked for.
///
/// # Errors
/// When it cannot be rendered.
pub fn change_asked(site: &Site, lang: Lang, to: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "change-email-asked", to, t("accounts-mail-asked-subject")).paragraph(t("accounts-mail-asked-intro")).into_message(site)
}

/// To the former address: it is no longer used.
///
/// # Errors
/// When it cannot be rendered.
pub fn email_changed(site: &Site, lang: Lang, to: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "email-changed", to, t("accounts-mail-changed-subject")).paragraph(t("accounts-mail-changed-intro")).into_message(site)
}

/// The account is gone.
///
/// # Errors
/// When it cannot be rendered.
pub fn erased(site: &Site, lang: Lang, to: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "account-erased", to, t("accounts-erased-title")).paragraph(t("accounts-mail-erased-intro")).into_message(site)
}

/// A role was given or taken.
///
/// # Errors
/// When it cannot be rendered.
pub fn role_changed(site: &Site, lang: Lang, to: &str, role: Role, scope: &str, is_granted: bool) -> Result<Message> {
    let t = |key| text(lang, key);
    let intro = if is_granted { "accounts-mail-role-granted" } else { "accounts-mail-role-revoked" };
    let facts = [(t("accounts-role"), t(model::role_key(role)).to_string()), (t("accounts-scope"), scope.to_owned())];
    Letter::new(lang, "role-changed", to, t("accounts-mail-role-subject"))
        .paragraph(t(intro))
        .facts(facts)
        .paragraph(t("accounts-mail-role-sign-in"))
        .into_message(site)
}

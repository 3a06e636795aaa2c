//! What this slice writes to people.

use super::paths::JoinPath;
use crate::{
    platform::{
        http::error::Result,
        i18n::{Lang, text},
        mail::{Letter, Message},
        site::Site,
    },
    reference::paths::{OrganizationPath, OrganizationsPath},
};
use uuid::Uuid;

/// To focal points: somebody asks to join.
///
/// # Errors
/// When it cannot be rendered.
pub fn join_asked(site: &Site, lang: Lang, to: &str, id: Uuid, name: &str, asker: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-asked", to, t("organizations-mail-asked-subject"))
        .paragraph(t("organizations-mail-asked-intro"))
        .facts([(t("organizations-organization"), name), (t("accounts-email"), asker)])
        .button(t("organizations-mail-decide"), OrganizationPath { lang, id })
        .into_message(site)
}

/// To whoever asked: a focal point has decided.
///
/// # Errors
/// When it cannot be rendered.
pub fn join_decided(site: &Site, lang: Lang, to: &str, name: &str, is_approved: bool) -> Result<Message> {
    let t = |key| text(lang, key);
    let (subject, intro) = if is_approved {
        ("organizations-mail-approved-subject", "organizations-mail-approved-intro")
    } else {
        ("organizations-mail-declined-subject", "organizations-mail-declined-intro")
    };
    Letter::new(lang, "organization-decided", to, t(subject))
        .paragraph(t(intro))
        .facts([(t("organizations-organization"), name)])
        .button(t("organizations-title"), OrganizationsPath { lang })
        .into_message(site)
}

/// The link of an invitation. It goes to an address that nobody may have proved: not a word that somebody typed; the page behind
/// the link tells to what it invites.
///
/// # Errors
/// When it cannot be rendered.
pub fn invited(site: &Site, lang: Lang, to: &str, secret: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-invitation", to, t("organizations-mail-invited-subject"))
        .paragraph(t("organizations-mail-invited-intro"))
        .button(t("organizations-mail-invited-button"), JoinPath { lang, secret: secret.to_owned() })
        .paragraph(t("organizations-mail-invited-ignore"))
        .into_message(site)
}

/// To focal points: somebody who was invited has joined.
///
/// # Errors
/// When it cannot be rendered.
pub fn joined(site: &Site, lang: Lang, to: &str, id: Uuid, name: &str, who: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-joined", to, t("organizations-mail-joined-subject"))
        .paragraph(t("organizations-mail-joined-intro"))
        .facts([(t("organizations-organization"), name), (t("accounts-email"), who)])
        .button(t("organizations-mail-open"), OrganizationPath { lang, id })
        .into_message(site)
}

/// To focal points: somebody has left.
///
/// # Errors
/// When it cannot be rendered.
pub fn left(site: &Site, lang: Lang, to: &str, id: Uuid, name: &str, who: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-left", to, t("organizations-mail-left-subject"))
        .paragraph(t("organizations-mail-left-intro"))
        .facts([(t("organizations-organization"), name), (t("accounts-name"), who)])
        .button(t("organizations-mail-open"), OrganizationPath { lang, id })
        .into_message(site)
}

/// To whoever was removed.
///
/// # Errors
/// When it cannot be rendered.
pub fn removed(site: &Site, lang: Lang, to: &str, name: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-removed", to, t("organizations-mail-removed-subject"))
        .paragraph(t("organizations-mail-removed-intro"))
        .facts([(t("organizations-organization"), name)])
        .into_message(site)
}

/// To whoever leads an organization from now on, or does not any more.
///
/// # Errors
/// When it cannot be rendered.
pub fn focal_point(site: &Site, lang: Lang, to: &str, id: Uuid, name: &str, is_focal_point: bool) -> Result<Message> {
    let t = |key| text(lang, key);
    let (subject, intro) = if is_focal_point {
        ("organizations-mail-focal-subject", "organizations-mail-focal-intro")
    } else {
        ("organizations-mail-focal-ended-subject", "organizations-mail-focal-ended-intro")
    };
    Letter::new(lang, "organization-focal-point", to, t(subject))
        .paragraph(t(intro))
        .facts([(t("organizations-organization"), name)])
        .button(t("organizations-mail-open"), OrganizationPath { lang, id })
        .into_message(site)
}

/// To focal points: the secretariat has verified them.
///
/// # Errors
/// When it cannot be rendered.
pub fn verified(site: &Site, lang: Lang, to: &str, id: Uuid, name: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-verified", to, t("organizations-mail-verified-subject"))
        .paragraph(t("organizations-mail-verified-intro"))
        .facts([(t("organizations-organization"), name)])
        .button(t("organizations-mail-open"), OrganizationPath { lang, id })
        .into_message(site)
}

/// To the members of an organization that was the same as another.
///
/// # Errors
/// When it cannot be rendered.
pub fn merged(site: &Site, lang: Lang, to: &str, id: Uuid, former: &str, name: &str) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "organization-merged", to, t("organizations-mail-merged-subject"))
        .paragraph(t("organizations-mail-merged-intro"))
        .facts([(t("organizations-mail-merged-from"), former), (t("organizations-mail-merged-into"), name)])
        .button(t("organizations-mail-open"), OrganizationPath { lang, id })
        .into_message(site)
}

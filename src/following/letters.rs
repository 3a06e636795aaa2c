//! What this slice writes to people.

use super::{
    model::{Kind, Rhythm},
    paths::{ConfirmPath, MailPath},
    store::news::Follower,
};
use crate::platform::{
    auth::token::Issued,
    http::Result,
    i18n::{Lang, text},
    mail::{Letter, Message, Topic},
    site::Site,
};

/// News of one thing that is followed.
#[derive(Debug)]
pub struct Section {
    pub name: String,
    pub href: String,
    pub items: Vec<Item>,
}

#[derive(Debug)]
pub struct Item {
    pub title: String,
    pub lang: Lang,
    pub href: String,
    pub note: String,
}

/// How many items of one thing a letter names.
const MOST: usize = 10;

/// The link that proves an address. Not a word in it comes from whoever typed the address.
///
/// # Errors
/// When it cannot be rendered.
pub fn confirm(site: &Site, lang: Lang, to: &str, issued: &Issued, kind: Kind) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "confirm-follow", to, t("following-mail-confirm-subject"))
        .paragraph(t("following-mail-confirm-intro"))
        .facts([(t("following-what"), t(kind.key()))])
        .button(t("following-mail-confirm-button"), ConfirmPath { lang, secret: issued.secret.clone() })
        .paragraph(t("following-mail-confirm-ignore"))
        .into_message(site)
}

/// All that is new.
///
/// # Errors
/// When it cannot be rendered.
pub fn digest(site: &Site, to: &Follower, sections: Vec<Section>) -> Result<Message> {
    let lang = to.lang;
    let t = |key| text(lang, key);
    let count: usize = sections.iter().map(|section| section.items.len()).sum();
    let intro = match to.rhythm {
        Rhythm::Daily => "following-mail-daily",
        Rhythm::Weekly => "following-mail-weekly",
    };
    let mut letter = Letter::new(lang, "digest", &to.address, t("following-mail-subject").n("count", count)).of_topic(Topic::Digest).paragraph(t(intro));
    for section in sections {
        let more = section.items.len().saturating_sub(MOST);
        let mut items: Vec<_> = section.items.into_iter().take(MOST).map(|item| (item.title, item.lang, item.href, item.note)).collect();
        if more > 0 {
            items.push((t("following-mail-more").n("count", more).to_string(), lang, section.href, String::new()));
        }
        letter = letter.heading(section.name).links(items);
    }
    letter.button(t("following-mail-manage"), MailPath { lang }).into_message(site)
}

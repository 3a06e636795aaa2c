//! What is followed, as people read it.

use crate::{
    following::{
        model::{Kind, Target},
        store,
    },
    inputs::{self, filter::Filter},
    platform::{
        http::Result,
        i18n::{Lang, text},
        site::Site,
    },
    reference::{
        self,
        paths::{CallPath, InputsPath, LinePath},
    },
};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The name of something that can be followed.
#[derive(Debug)]
pub struct Name {
    /// As it is kept: without what means nothing.
    pub target: Target,
    pub words: String,
    pub lang: Lang,
    /// Its page.
    pub href: String,
}

/// The name of what is there for everybody to read; `None` when it is not.
///
/// # Errors
/// When the database does not answer.
pub async fn of(site: &Site, lang: Lang, target: &Target) -> Result<Option<Name>> {
    let key = target.key.clone();
    Ok(match target.kind {
        Kind::Call => store::call_title(site.db.reading(), lang, &key).await?.map(|(words, of)| Name {
            target: target.clone(),
            words,
            lang: of,
            href: CallPath { lang, slug: key }.to_string(),
        }),
        Kind::ActionLine => reference::recall(site).await?.line(&key).map(|line| Name {
            target: target.clone(),
            words: format!("{} {}", line.display_code(), line.short.get(lang)),
            lang,
            href: LinePath { lang, code: key }.to_string(),
        }),
        Kind::Organization => {
            let is_known = store::is_organization(site.db.reading(), &key).await?;
            let href = format!("{}?q={}", InputsPath { lang }, utf8_percent_encode(&key, NON_ALPHANUMERIC));
            is_known.then(|| Name { target: target.clone(), words: key, lang, href })
        }
        Kind::Inputs => Some(of_inputs(site, lang, &key).await?),
    })
}

async fn of_inputs(site: &Site, lang: Lang, query: &str) -> Result<Name> {
    let (reference, index) = (reference::recall(site).await?, inputs::recall(site).await?);
    let (filter, _) = inputs::understood(Filter::read(Some(query), None).for_feed(), &reference, &index);
    let count = filter.choices().count();
    let words = match (filter.q.as_str(), count) {
        ("", 0) => text(lang, "following-all-inputs").to_string(),
        ("", _) => text(lang, "following-narrowed-inputs").n("count", count).to_string(),
        (q, 0) => text(lang, "following-searched-inputs").s("words", q).to_string(),
        (q, _) => text(lang, "following-searched-and-narrowed-inputs").s("words", q).n("count", count).to_string(),
    };
    let query = filter.query();
    let href = format!("{}{query}", InputsPath { lang });
    Ok(Name { target: Target { kind: Kind::Inputs, key: query.trim_start_matches('?').to_owned() }, words, lang, href })
}

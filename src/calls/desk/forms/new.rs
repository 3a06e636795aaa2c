//! The form of a new call.

use super::{line, zone};
use crate::{
    calls::desk::store::NewCall,
    platform::{
        forms::Faults,
        i18n::{Lang, text},
    },
};
use serde::Deserialize;

/// A new call; `from`: the address of another that is its model.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCallForm {
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub convener: String,
    #[serde(default)]
    pub source_lang: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub slug: String,
    #[serde(default)]
    pub prefix: String,
    #[serde(default)]
    pub zone: String,
}

impl NewCallForm {
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(&self, lang: Lang, conveners: &[String]) -> Result<NewCall, Faults> {
        let mut faults = Faults::default();
        if !conveners.contains(&self.convener) {
            faults.add("convener", text(lang, "editor-convener-missing"));
        }
        let source: Option<Lang> = self.source_lang.parse().ok();
        if source.is_none() {
            faults.add("source_lang", text(lang, "editor-source-missing"));
        }
        let title = line(lang, &mut faults, "title", &self.title);
        if title.is_empty() {
            faults.add("title", text(lang, "editor-title-missing"));
        }
        let slug = slug(lang, &mut faults, &self.slug);
        let prefix = prefix(lang, &mut faults, &self.prefix);
        let zone = zone(&self.zone);
        if zone.is_none() {
            faults.add("zone", text(lang, "editor-zone-unknown"));
        }
        faults.none_or(|| NewCall { convener: self.convener.clone(), slug, lang: source.unwrap_or(lang), title, prefix, zone: zone.unwrap_or_default() })
    }
}

/// The last part of a call's address.
pub(super) fn slug(lang: Lang, faults: &mut Faults, typed: &str) -> String {
    let slug = typed.trim().to_ascii_lowercase();
    let is_well_formed = slug.len() <= 80
        && slug.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !is_well_formed {
        faults.add("slug", text(lang, "editor-slug-wrong"));
    } else if slug == "new" {
        faults.add("slug", text(lang, "editor-slug-taken"));
    }
    slug
}

/// How the references of a call begin.
pub(super) fn prefix(lang: Lang, faults: &mut Faults, typed: &str) -> String {
    let prefix = typed.trim().to_ascii_uppercase();
    let is_well_formed =
        prefix.len() <= 40 && prefix.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()));
    if !is_well_formed {
        faults.add("prefix", text(lang, "editor-prefix-wrong"));
    }
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let faults = NewCallForm { slug: "Two words".into(), prefix: "A--B".into(), zone: "Mars/Base".into(), ..NewCallForm::default() }
            .check(Lang::En, &["ITU".into()])
            .expect_err("faults");
        let fields: Vec<String> = faults.all().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["convener", "source_lang", "title", "slug", "prefix", "zone"]);
    }

    #[test]
    fn names_are_written_as_the_tables_write_them() {
        let form = NewCallForm {
            convener: "ITU".into(),
            source_lang: "fr".into(),
            title: " Un  appel ".into(),
            slug: "Appel-2026".into(),
            prefix: "itu-cwg".into(),
            zone: "europe/zurich".into(),
            ..NewCallForm::default()
        };
        let call = form.check(Lang::En, &["ITU".into()]).expect("no faults");
        assert_eq!((call.title.as_str(), call.slug.as_str(), call.prefix.as_str(), call.zone.as_str()), ("Un appel", "appel-2026", "ITU-CWG", "Europe/Zurich"));
        assert!(form.check(Lang::En, &["UNESCO".into()]).is_err(), "of another agency");
    }
}

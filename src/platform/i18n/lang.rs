//! The official languages of the United Nations.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// A language of the portal. In addresses, tables and `lang` attributes: its two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "lang", rename_all = "lowercase")]
pub enum Lang {
    Ar,
    En,
    Es,
    Fr,
    Ru,
    Zh,
}

impl Lang {
    /// In the order of their names' use in the switch of languages.
    pub const ALL: [Self; Self::COUNT] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];
    /// Each at the place of its number: for what is kept per language.
    pub const EACH: [Self; Self::COUNT] = [Self::Ar, Self::En, Self::Es, Self::Fr, Self::Ru, Self::Zh];
    pub const COUNT: usize = 6;

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The value of `dir`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// Its name for those who speak it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// The best of ours for an `Accept-Language` header (RFC 9110, 12.5.4); quality values decide, then the order given.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.split(';');
                let tag = parts.next()?.trim();
                let lang = tag.split('-').next()?.parse().ok()?;
                let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                (quality > 0.0).then_some((quality, lang))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().map(|(_, lang)| *lang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Not one of the six.
#[derive(Debug, thiserror::Error)]
#[error("not a language of the portal")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(text)).ok_or(UnknownLang)
    }
}

/// A text in those of the six languages in which it exists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "BTreeMap<Lang, Box<str>>", into = "BTreeMap<Lang, Box<str>>")]
pub struct ByLang([Option<Box<str>>; Lang::COUNT]);

impl From<BTreeMap<Lang, Box<str>>> for ByLang {
    fn from(mut texts: BTreeMap<Lang, Box<str>>) -> Self {
        Self(Lang::EACH.map(|lang| texts.remove(&lang)))
    }
}

impl From<ByLang> for BTreeMap<Lang, Box<str>> {
    fn from(texts: ByLang) -> Self {
        Lang::EACH.into_iter().zip(texts.0).filter_map(|(lang, text)| Some((lang, text?))).collect()
    }
}

impl ByLang {
    pub fn insert(&mut self, lang: Lang, text: String) {
        if let Some(place) = self.0.get_mut(lang as usize) {
            *place = Some(text.into());
        }
    }

    /// Puts a text in the place of that language's, or takes it away where it is empty.
    pub fn set(&mut self, lang: Lang, text: &str) {
        if let Some(place) = self.0.get_mut(lang as usize) {
            *place = (!text.is_empty()).then(|| text.into());
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        Lang::EACH.into_iter().filter_map(|lang| Some((lang, self.exactly(lang)?)))
    }

    #[must_use]
    pub fn exactly(&self, lang: Lang) -> Option<&str> {
        self.0.get(lang as usize)?.as_deref()
    }

    /// The text for a reader of `lang`, and the language it is in: theirs, else English, else the first there is.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> (&str, Lang) {
        [lang, Lang::En]
            .into_iter()
            .find_map(|wanted| Some((self.exactly(wanted)?, wanted)))
            .or_else(|| self.iter().next().map(|(has, text)| (text, has)))
            .unwrap_or(("", lang))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.pick(lang).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_language_is_weighed() {
        assert_eq!(Lang::accepted("de, fr;q=0.5, es-MX;q=0.7"), Some(Lang::Es));
        assert_eq!(Lang::accepted("zh-Hans-CN"), Some(Lang::Zh));
        assert_eq!(Lang::accepted("ru;q=0, ar;q=0.1"), Some(Lang::Ar));
        assert_eq!(Lang::accepted("de, nl"), None);
    }

    #[test]
    fn each_language_stands_at_the_place_of_its_number() {
        assert!(Lang::EACH.into_iter().enumerate().all(|(place, lang)| lang as usize == place));
    }

    #[test]
    fn a_missing_text_falls_back_and_says_so() {
        let mut text = ByLang::default();
        text.insert(Lang::Ru, "мир".into());
        assert_eq!(text.pick(Lang::Fr), ("мир", Lang::Ru));
        text.insert(Lang::En, "world".into());
        assert_eq!(text.pick(Lang::Fr), ("world", Lang::En));
    }
}

//! Interface texts: Fluent catalogues in `locales/{lang}/*.ftl`, compiled into the binary.

use super::{Lang, format};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use rustc_hash::FxHashMap;
use std::{collections::BTreeSet, fmt, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Sources;

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, resolved once.
    plain: FxHashMap<String, String>,
}

static CATALOGUES: LazyLock<[Catalogue; Lang::COUNT]> = LazyLock::new(|| Lang::EACH.map(Catalogue::load));

/// The text named `key` in `lang`; give its arguments with [`Text::n`] and [`Text::s`], then print it.
#[must_use]
pub fn text(lang: Lang, key: &'static str) -> Text {
    Text { lang, key, args: FluentArgs::new() }
}

/// An interface text on its way to a page.
#[derive(Debug)]
pub struct Text {
    lang: Lang,
    key: &'static str,
    args: FluentArgs<'static>,
}

impl Text {
    /// Gives a number, which chooses the plural form and is printed by the rules of the language.
    #[must_use]
    pub fn n(self, name: &'static str, number: impl TryInto<i64>) -> Self {
        let number: i64 = number.try_into().unwrap_or(i64::MAX);
        self.with(name, FluentValue::from(number))
    }

    /// Gives words.
    #[must_use]
    pub fn s(self, name: &'static str, words: impl fmt::Display) -> Self {
        self.with(name, FluentValue::from(words.to_string()))
    }

    fn with(mut self, name: &'static str, value: FluentValue<'static>) -> Self {
        self.args.set(name, value);
        self
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(catalogue) = CATALOGUES.get(self.lang as usize) else { return f.write_str(self.key) };
        if self.args.iter().next().is_none()
            && let Some(plain) = catalogue.plain.get(self.key)
        {
            return f.write_str(plain);
        }
        let Some(pattern) = catalogue.bundle.get_message(self.key).and_then(|message| message.value()) else {
            tracing::error!(lang = %self.lang, key = self.key, "text missing");
            return f.write_str(self.key);
        };
        let mut faults = Vec::new();
        catalogue.bundle.write_pattern(f, pattern, Some(&self.args), &mut faults)?;
        if !faults.is_empty() {
            tracing::error!(lang = %self.lang, key = self.key, ?faults, "text not resolved");
        }
        Ok(())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.to_string()
    }
}

impl Catalogue {
    fn load(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
        // Names in another script stand isolated inside Arabic sentences; elsewhere the marks would only be noise.
        bundle.set_use_isolating(lang == Lang::Ar);
        bundle.set_formatter(Some(number_formatter(lang)));
        for source in sources(lang) {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, faults)| {
                tracing::error!(%lang, ?faults, "catalogue not well-formed");
                resource
            });
            bundle.add_resource_overriding(resource);
        }
        let mut plain = FxHashMap::default();
        for key in keys(lang) {
            let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) else { continue };
            let mut faults = Vec::new();
            let resolved = bundle.format_pattern(pattern, None, &mut faults).into_owned();
            if faults.is_empty() {
                plain.insert(key, resolved);
            }
        }
        Self { bundle, plain }
    }
}

fn number_formatter<M>(lang: Lang) -> fn(&FluentValue, &M) -> Option<String> {
    fn as_number(lang: Lang, value: &FluentValue) -> Option<String> {
        #[expect(clippy::cast_possible_truncation, reason = "texts are given whole numbers only, by Text::n")]
        match value {
            FluentValue::Number(number) => Some(format::number(lang, number.value as i64)),
            _ => None,
        }
    }
    match lang {
        Lang::Ar => |value, _| as_number(Lang::Ar, value),
        Lang::En => |value, _| as_number(Lang::En, value),
        Lang::Es => |value, _| as_number(Lang::Es, value),
        Lang::Fr => |value, _| as_number(Lang::Fr, value),
        Lang::Ru => |value, _| as_number(Lang::Ru, value),
        Lang::Zh => |value, _| as_number(Lang::Zh, value),
    }
}

fn sources(lang: Lang) -> Vec<String> {
    let folder = format!("{lang}/");
    Sources::iter()
        .filter(|path| path.starts_with(&folder))
        .filter_map(|path| Sources::get(&path).map(|file| String::from_utf8_lossy(&file.data).into_owned()))
        .collect()
}

fn keys(lang: Lang) -> BTreeSet<String> {
    sources(lang)
        .into_iter()
        .flat_map(|source| {
            let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
            resource.body.into_iter().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
        })
        .collect()
}

/// Every fault of the catalogues: texts that one language has and another lacks, files that do not parse, texts that
/// stand twice. Empty when all is well; returns the keys too, for the check against the templates.
#[must_use]
pub fn check_catalogues() -> (BTreeSet<String>, Vec<String>) {
    let english = keys(Lang::En);
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for source in sources(lang) {
            match fluent_syntax::parser::parse(source.as_str()) {
                Ok(resource) => {
                    for entry in resource.body {
                        if let fluent_syntax::ast::Entry::Message(message) = entry
                            && !seen.insert(message.id.name.to_owned())
                        {
                            faults.push(format!("{lang}: {} stands twice", message.id.name));
                        }
                    }
                }
                Err((_, errors)) => faults.push(format!("{lang}: {errors:?}")),
            }
        }
        faults.extend(english.difference(&seen).map(|key| format!("{lang}: {key} is missing")));
        faults.extend(seen.difference(&english).map(|key| format!("{lang}: {key} is not in English")));
    }
    (english, faults)
}

//! Choices that have a sense for the portal: it knows their values, and their words in all languages.

use crate::{
    calls::{model::Meaning, questionnaire::Choice},
    platform::i18n::{ByLang, Lang, text},
    reference::Reference,
};

/// All choices of a meaning; `types` are the stakeholder types that the call has chosen, in its order.
#[must_use]
pub fn choices(meaning: Meaning, reference: &Reference, types: &[String]) -> Vec<Choice> {
    let named = |one: &crate::reference::Named| Choice { value: one.code.clone(), label: one.name.clone() };
    match meaning {
        Meaning::StakeholderType if types.is_empty() => reference.stakeholder_types.iter().map(named).collect(),
        Meaning::StakeholderType => types.iter().filter_map(|code| reference.stakeholder_type(code)).map(named).collect(),
        Meaning::Region => reference.regions.iter().map(named).collect(),
        Meaning::Reach => {
            vec![worded("national", "questions-reach-national"), worded("regional", "questions-reach-regional"), worded("global", "questions-reach-global")]
        }
        Meaning::Consent => vec![
            worded("named", "questions-consent-named"),
            worded("organization_only", "questions-consent-organization-only"),
            worded("anonymous", "questions-consent-anonymous"),
            worded("none", "questions-consent-none"),
        ],
        Meaning::Title | Meaning::Organization | Meaning::Country | Meaning::Contact => Vec::new(),
    }
}

fn worded(value: &str, key: &'static str) -> Choice {
    let mut label = ByLang::default();
    for lang in Lang::EACH {
        label.insert(lang, text(lang, key).into());
    }
    Choice { value: value.into(), label }
}

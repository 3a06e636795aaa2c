//! The pages of this slice.

pub mod desk_list;
pub mod desk_one;
pub mod details;
pub mod found;
pub mod invitation;
pub mod leave;
pub mod list;
pub mod one;

use crate::{
    organizations::{
        forms::DetailsForm,
        model::{self, Details, ItuMembership, Reach, SECTORS},
    },
    platform::i18n::{Lang, format, text},
    reference::{Named, Reference},
};

/// What is known of an organization, in words.
pub struct Facts {
    pub name: String,
    pub name_lang: Lang,
    pub kind: String,
    pub place: String,
    pub website: Option<String>,
    /// Category of membership of the ITU, with Sectors; none: nothing to say.
    pub itu: Option<String>,
}

impl Facts {
    fn new(lang: Lang, reference: &Reference, details: &Details) -> Self {
        let t = |key| text(lang, key).to_string();
        let sectors: Vec<String> = SECTORS.iter().filter(|(code, _)| details.sectors.iter().any(|sector| sector == code)).map(|(_, key)| t(key)).collect();
        let itu = match details.itu {
            ItuMembership::None => None,
            itu if sectors.is_empty() => Some(t(itu.key())),
            itu => Some(format!("{} · {}", t(itu.key()), format::list_and(lang, &sectors))),
        };
        Self {
            name: details.name.clone(),
            name_lang: details.name_lang,
            kind: kind(lang, reference, &details.kind),
            place: place(lang, reference, details.country.as_deref(), details.region.as_deref()),
            website: details.website.clone(),
            itu,
        }
    }
}

/// The name of a stakeholder type.
fn kind(lang: Lang, reference: &Reference, code: &str) -> String {
    reference.stakeholder_type(code).map_or_else(|| code.to_owned(), |kind| kind.name.get(lang).to_owned())
}

/// Country, else region, else that it works everywhere.
fn place(lang: Lang, reference: &Reference, country: Option<&str>, region: Option<&str>) -> String {
    country
        .and_then(|code| reference.country(code))
        .map(|country| country.name.get(lang).to_owned())
        .or_else(|| region.and_then(|code| reference.region(code)).map(|region| region.name.get(lang).to_owned()))
        .unwrap_or_else(|| text(lang, Reach::Global.key()).to_string())
}

/// A choice of a form.
pub struct Choice {
    pub value: String,
    pub words: String,
    pub is_chosen: bool,
}

/// The form of what is known of an organization.
pub struct Fields {
    pub name: String,
    pub website: String,
    pub langs: Vec<(Lang, bool)>,
    pub kinds: Vec<Choice>,
    pub reaches: Vec<Choice>,
    pub countries: Vec<Choice>,
    pub regions: Vec<Choice>,
    pub itu: Vec<Choice>,
    /// Name of the field, words, whether it is ticked.
    pub sectors: Vec<(&'static str, String, bool)>,
}

impl Fields {
    fn new(lang: Lang, reference: &Reference, form: &DetailsForm) -> Self {
        let named = |all: &mut dyn Iterator<Item = &Named>, chosen: &str| -> Vec<Choice> {
            all.map(|one| Choice { value: one.code.clone(), words: one.name.get(lang).to_owned(), is_chosen: one.code == chosen }).collect()
        };
        let keyed = |code: &str, key: &'static str, chosen: &str| Choice { value: code.into(), words: text(lang, key).into(), is_chosen: code == chosen };
        let ticked = form.sectors();
        let fields = ["sector_r", "sector_t", "sector_d"];
        Self {
            name: form.name.clone(),
            website: form.website.clone(),
            langs: Lang::ALL.into_iter().map(|of| (of, form.name_lang == of.code())).collect(),
            kinds: named(&mut model::kinds(reference), &form.stakeholder_type),
            reaches: Reach::ALL.into_iter().map(|reach| keyed(reach.code(), reach.key(), &form.reach)).collect(),
            countries: reference
                .countries_by_name(lang)
                .map(|country| Choice { value: country.code.clone(), words: country.name.get(lang).to_owned(), is_chosen: country.code == form.country })
                .collect(),
            regions: named(&mut reference.regions.iter(), &form.region),
            itu: ItuMembership::ALL.into_iter().map(|itu| keyed(itu.code(), itu.key(), &form.itu_membership)).collect(),
            sectors: SECTORS.iter().zip(fields).map(|((code, key), field)| (field, text(lang, key).to_string(), ticked.contains(code))).collect(),
        }
    }
}

//! Pages of calls.

pub mod call;
pub mod calls;

use crate::{
    platform::i18n::Lang,
    reference::{Reference, paths::EntityPath},
};

/// Who calls: a link to an entity, or a name.
pub struct Convener {
    pub name: String,
    pub full_name: Option<String>,
    pub href: Option<String>,
}

impl Convener {
    pub(super) fn of(reference: &Reference, code: Option<&str>, name: Option<&str>, lang: Lang) -> Self {
        match code.and_then(|code| reference.entity(code)) {
            Some(entity) => Self {
                name: entity.label(lang).to_owned(),
                full_name: Some(entity.name.get(lang).to_owned()),
                href: Some(EntityPath { lang, code: entity.code.clone() }.to_string()),
            },
            None => Self { name: name.or(code).unwrap_or_default().to_owned(), full_name: None, href: None },
        }
    }
}

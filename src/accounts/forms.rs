//! What browsers may send to this slice.

use crate::platform::{
    forms::{Faults, email},
    i18n::{Lang, text},
};
use serde::Deserialize;

/// Asking for a link.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskForm {
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub next: String,
    /// The trap: people leave it empty.
    #[serde(default)]
    pub website: String,
}

/// Typing the code.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeForm {
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub code: String,
}

impl CodeForm {
    /// Address and code; codes are pasted with spaces, and typed in the digits of the keyboard's language.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, lang: Lang) -> Result<(String, String), Faults> {
        let mut faults = Faults::default();
        let address = email(lang, &self.email).map_err(|words| faults.add("code", words)).unwrap_or_default();
        let code: String = self.code.chars().filter_map(|c| latin_digit(c).and_then(|digit| char::from_digit(digit, 10))).collect();
        if code.len() != 6 {
            faults.add("code", text(lang, "accounts-code-missing"));
        }
        faults.none_or(|| (address, code))
    }
}

fn latin_digit(c: char) -> Option<u32> {
    match c {
        '\u{0660}'..='\u{0669}' => Some(c as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(c as u32 - 0x06F0),
        '\u{FF10}'..='\u{FF19}' => Some(c as u32 - 0xFF10),
        _ => c.to_digit(10),
    }
}

/// A button without fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

/// Address and name of a new person.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonForm {
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub name: String,
}

impl PersonForm {
    /// Address and name.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, lang: Lang) -> Result<(String, String), Faults> {
        let mut faults = Faults::default();
        let address = email(lang, &self.email).map_err(|words| faults.add("email", words)).unwrap_or_default();
        let name = super::model::name(&self.name, true).map_err(|key| faults.add("name", text(lang, key))).unwrap_or_default();
        faults.none_or(|| (address, name))
    }
}

/// The own details.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailsForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub lang: String,
}

impl DetailsForm {
    /// Name and language of messages.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, lang: Lang) -> Result<(String, Lang), Faults> {
        let mut faults = Faults::default();
        let name = super::model::name(&self.name, false).map_err(|key| faults.add("name", text(lang, key))).unwrap_or_default();
        let chosen = self.lang.parse().unwrap_or(lang);
        faults.none_or(|| (name, chosen))
    }
}

/// A new address.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailForm {
    #[serde(default)]
    pub email: String,
}

/// Granting a role.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrantForm {
    #[serde(default)]
    pub role: String,
    #[serde(default)]
    pub scope: String,
}

/// Disabling (`yes`) or enabling an account.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisabledForm {
    #[serde(default)]
    pub disabled: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_pasted_or_typed_in_other_digits() {
        let check = |code: &str| CodeForm { email: "a@b.org".into(), code: code.into() }.check(Lang::Ar).ok().map(|(_, code)| code);
        assert_eq!(check(" 123 456 ").as_deref(), Some("123456"));
        assert_eq!(check("١٢٣٤٥٦").as_deref(), Some("123456"));
        assert_eq!(check("１２３-４５６").as_deref(), Some("123456"));
        assert_eq!(check("12345"), None);
    }
}

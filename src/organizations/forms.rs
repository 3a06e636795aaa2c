//! What browsers may send to this slice.

use crate::{
    organizations::model::{Details, SECTORS, Typed},
    platform::{
        forms::Faults,
        i18n::{Lang, text},
    },
    reference::Reference,
};
use serde::Deserialize;

/// What is known of an organization.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailsForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub name_lang: String,
    #[serde(default)]
    pub stakeholder_type: String,
    #[serde(default)]
    pub reach: String,
    #[serde(default)]
    pub country: String,
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub website: String,
    #[serde(default)]
    pub itu_membership: String,
    #[serde(default)]
    pub sector_r: String,
    #[serde(default)]
    pub sector_t: String,
    #[serde(default)]
    pub sector_d: String,
    /// `yes`: none of the similar ones is it.
    #[serde(default)]
    pub sure: String,
}

impl DetailsForm {
    /// Sectors that are ticked.
    #[must_use]
    pub fn sectors(&self) -> Vec<&'static str> {
        let ticked = [&self.sector_r, &self.sector_t, &self.sector_d];
        SECTORS.iter().zip(ticked).filter(|(_, typed)| !typed.is_empty()).map(|((code, _), _)| *code).collect()
    }

    /// What was typed, checked.
    ///
    /// # Errors
    /// What is wrong, at its fields.
    pub fn check(&self, lang: Lang, reference: &Reference) -> Result<Details, Faults> {
        let typed = Typed {
            name: &self.name,
            name_lang: &self.name_lang,
            kind: &self.stakeholder_type,
            reach: &self.reach,
            country: &self.country,
            region: &self.region,
            website: &self.website,
            itu: &self.itu_membership,
            sectors: self.sectors(),
        };
        Details::checked(&typed, reference).map_err(|wrong| {
            let mut faults = Faults::default();
            for (field, key) in wrong {
                faults.add(field, text(lang, key));
            }
            faults
        })
    }
}

impl From<&Details> for DetailsForm {
    fn from(details: &Details) -> Self {
        let ticked = |code: &str| if details.sectors.iter().any(|sector| sector == code) { "yes".to_owned() } else { String::new() };
        Self {
            name: details.name.clone(),
            name_lang: details.name_lang.to_string(),
            stakeholder_type: details.kind.clone(),
            reach: details.reach.code().into(),
            country: details.country.clone().unwrap_or_default(),
            region: details.region.clone().unwrap_or_default(),
            website: details.website.clone().unwrap_or_default(),
            itu_membership: details.itu.code().into(),
            sector_r: ticked("R"),
            sector_t: ticked("T"),
            sector_d: ticked("D"),
            sure: String::new(),
        }
    }
}

/// A button without fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

/// Letting in (`approve`) or not (`decline`) whoever asked.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionForm {
    #[serde(default)]
    pub decision: String,
}

/// What a focal point does with a member: `name`, `end`, `remove`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberForm {
    #[serde(default)]
    pub deed: String,
}

/// The address of a colleague.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvitationForm {
    #[serde(default)]
    pub email: String,
}

/// Leaving, and who leads from now on where nobody else does.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveForm {
    #[serde(default)]
    pub heir: String,
}

/// Verifying (`yes`), or ending that (`no`).
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerificationForm {
    #[serde(default)]
    pub verified: String,
}

/// Whom the secretariat names focal point.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocalPointForm {
    #[serde(default)]
    pub account: String,
}

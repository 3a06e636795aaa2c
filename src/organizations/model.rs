//! What is known of an organization, and what may be said of it.

use crate::{
    platform::{
        i18n::Lang,
        text::{clean, clean_line},
    },
    reference::Reference,
};
use serde::Serialize;

/// How far it reaches: into one country, one region, or everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "reach", rename_all = "snake_case")]
pub enum Reach {
    National,
    Regional,
    Global,
}

impl Reach {
    pub const ALL: [Self; 3] = [Self::National, Self::Regional, Self::Global];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Regional => "regional",
            Self::Global => "global",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::National => "organizations-reach-national",
            Self::Regional => "organizations-reach-regional",
            Self::Global => "organizations-reach-global",
        }
    }
}

/// Its category of membership of the International Telecommunication Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "itu_membership", rename_all = "snake_case")]
pub enum ItuMembership {
    None,
    MemberState,
    SectorMember,
    Associate,
    Academia,
}

impl ItuMembership {
    pub const ALL: [Self; 5] = [Self::None, Self::MemberState, Self::SectorMember, Self::Associate, Self::Academia];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::MemberState => "member_state",
            Self::SectorMember => "sector_member",
            Self::Associate => "associate",
            Self::Academia => "academia",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "organizations-itu-none",
            Self::MemberState => "organizations-itu-member-state",
            Self::SectorMember => "organizations-itu-sector-member",
            Self::Associate => "organizations-itu-associate",
            Self::Academia => "organizations-itu-academia",
        }
    }

    /// Whether one holds it in Sectors.
    #[must_use]
    pub fn is_of_sectors(self) -> bool {
        matches!(self, Self::SectorMember | Self::Associate)
    }
}

/// The Sectors of the ITU: code, and the text that names it.
pub const SECTORS: [(&str, &str); 3] = [("R", "organizations-sector-r"), ("T", "organizations-sector-t"), ("D", "organizations-sector-d")];

/// Nobody founds an organization of this stakeholder type: it is one's own name.
const INDIVIDUAL: &str = "individual";

/// The stakeholder types that an organization can be of.
pub fn kinds(reference: &Reference) -> impl Iterator<Item = &crate::reference::Named> {
    reference.stakeholder_types.iter().filter(|kind| kind.code != INDIVIDUAL)
}

/// What its focal points say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    /// The language of its name.
    pub name_lang: Lang,
    /// Code of its stakeholder type.
    pub kind: String,
    pub reach: Reach,
    pub country: Option<String>,
    /// Of a national one: that of its country.
    pub region: Option<String>,
    pub website: Option<String>,
    pub itu: ItuMembership,
    pub sectors: Vec<String>,
}

/// What was typed of it.
#[derive(Debug, Default)]
pub struct Typed<'a> {
    pub name: &'a str,
    pub name_lang: &'a str,
    pub kind: &'a str,
    pub reach: &'a str,
    pub country: &'a str,
    pub region: &'a str,
    pub website: &'a str,
    pub itu: &'a str,
    pub sectors: Vec<&'static str>,
}

impl Details {
    /// What was typed, if all of it can be; else every field with the text that says what is wrong.
    ///
    /// # Errors
    /// The faults, in the order of the form.
    pub fn checked(typed: &Typed<'_>, reference: &Reference) -> Result<Self, Vec<(&'static str, &'static str)>> {
        let mut faults = Vec::new();
        let name = clean_line(typed.name);
        match name.chars().count() {
            0 => faults.push(("name", "organizations-name-missing")),
            1 => faults.push(("name", "organizations-name-short")),
            2..=200 => {}
            _ => faults.push(("name", "organizations-name-long")),
        }
        let name_lang = typed.name_lang.parse::<Lang>();
        if name_lang.is_err() {
            faults.push(("name_lang", "organizations-name-lang-missing"));
        }
        if !kinds(reference).any(|kind| kind.code == typed.kind) {
            faults.push(("stakeholder_type", "organizations-kind-missing"));
        }
        let reach = Reach::ALL.into_iter().find(|reach| reach.code() == typed.reach);
        let (country, region) = place(reach, typed, reference, &mut faults);
        let website = website(typed.website).unwrap_or_else(|key| {
            faults.push(("website", key));
            None
        });
        let itu = ItuMembership::ALL.into_iter().find(|one| one.code() == typed.itu);
        let sectors = match itu {
            Some(itu) if itu.is_of_sectors() => typed.sectors.iter().map(|sector| (*sector).to_owned()).collect(),
            _ => Vec::<String>::new(),
        };
        match itu {
            None => faults.push(("itu_membership", "organizations-itu-missing")),
            Some(itu) if itu.is_of_sectors() && sectors.is_empty() => faults.push(("sectors", "organizations-sectors-missing")),
            Some(_) => {}
        }
        match (name_lang, reach, itu) {
            (Ok(name_lang), Some(reach), Some(itu)) if faults.is_empty() => {
                Ok(Self { name, name_lang, kind: typed.kind.to_owned(), reach, country, region, website, itu, sectors })
            }
            _ => Err(faults),
        }
    }
}

/// Country and region, as far as its reach has any.
fn place(reach: Option<Reach>, typed: &Typed<'_>, reference: &Reference, faults: &mut Vec<(&'static str, &'static str)>) -> (Option<String>, Option<String>) {
    match reach {
        Some(Reach::National) => match reference.country(typed.country) {
            Some(country) => return (Some(country.code.clone()), country.region.clone()),
            None => faults.push(("country", "organizations-country-missing")),
        },
        Some(Reach::Regional) => match reference.region(typed.region) {
            Some(region) => return (None, Some(region.code.clone())),
            None => faults.push(("region", "organizations-region-missing")),
        },
        Some(Reach::Global) => {}
        None => faults.push(("reach", "organizations-reach-missing")),
    }
    (None, None)
}

/// The address of a website as it is kept; nothing where nothing was typed.
fn website(typed: &str) -> Result<Option<String>, &'static str> {
    let typed = clean(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    let full = if typed.contains("://") { typed } else { format!("https://{typed}") };
    let uri: http::Uri = full.parse().map_err(|_| "organizations-website-wrong")?;
    let is_fit = full.len() <= 300
        && matches!(uri.scheme_str(), Some("http" | "https"))
        && uri.host().is_some_and(|host| host.contains('.') && !host.starts_with('.') && !host.ends_with('.'))
        && uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
    if is_fit { Ok(Some(full)) } else { Err("organizations-website-wrong") }
}

/// What happened to an organization, in words, by the act of the trail.
#[must_use]
pub fn act_key(act: &str) -> &'static str {
    match act {
        "organization.founded" => "organizations-act-founded",
        "organization.described" => "organizations-act-described",
        "organization.join_asked" => "organizations-act-join-asked",
        "organization.join_withdrawn" => "organizations-act-join-withdrawn",
        "organization.join_approved" => "organizations-act-join-approved",
        "organization.join_declined" => "organizations-act-join-declined",
        "organization.invited" => "organizations-act-invited",
        "organization.invitation_ended" => "organizations-act-invitation-ended",
        "organization.joined" => "organizations-act-joined",
        "organization.left" => "organizations-act-left",
        "organization.member_removed" => "organizations-act-member-removed",
        "organization.focal_point_named" => "organizations-act-focal-named",
        "organization.focal_point_ended" => "organizations-act-focal-ended",
        "organization.verified" => "organizations-act-verified",
        "organization.verification_ended" => "organizations-act-verification-ended",
        "organization.merged" => "organizations-act-merged",
        _ => "organizations-act-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        platform::i18n::ByLang,
        reference::{Country, Named},
    };

    fn reference() -> Reference {
        let named = |code: &str| Named { code: code.into(), name: ByLang::default() };
        Reference {
            regions: vec![named("africa"), named("asia-pacific")],
            countries: vec![Country {
                code: "FJ".into(),
                region: Some("asia-pacific".into()),
                name: ByLang::default(),
                is_ldc: false,
                is_lldc: false,
                is_sids: true,
            }],
            stakeholder_types: vec![named("government"), named("individual"), named("technical_community")],
            ..Reference::default()
        }
    }

    fn typed() -> Typed<'static> {
        Typed { name: "Ministry", name_lang: "en", kind: "government", reach: "national", country: "FJ", itu: "member_state", ..Typed::default() }
    }

    fn fault(typed: &Typed<'_>) -> Vec<&'static str> {
        Details::checked(typed, &reference()).map_or_else(|faults| faults.into_iter().map(|(field, _)| field).collect(), |_| Vec::new())
    }

    #[test]
    fn a_national_one_has_the_region_of_its_country() {
        let details = Details::checked(&Typed { region: "africa", ..typed() }, &reference()).expect("right");
        assert_eq!((details.country.as_deref(), details.region.as_deref()), (Some("FJ"), Some("asia-pacific")));
    }

    #[test]
    fn a_regional_one_has_a_region_alone_and_a_global_one_neither() {
        let of = |reach| Details::checked(&Typed { reach, region: "africa", ..typed() }, &reference()).map(|it| (it.country, it.region));
        assert_eq!(of("regional"), Ok((None, Some("africa".into()))));
        assert_eq!(of("global"), Ok((None, None)));
    }

    #[test]
    fn whatever_is_missing_is_said_at_its_field() {
        let empty = Typed::default();
        assert_eq!(fault(&empty), ["name", "name_lang", "stakeholder_type", "reach", "itu_membership"]);
        assert_eq!(fault(&Typed { country: "XX", ..typed() }), ["country"]);
        assert_eq!(fault(&Typed { reach: "regional", ..typed() }), ["region"]);
        assert_eq!(fault(&Typed { kind: "individual", ..typed() }), ["stakeholder_type"]);
    }

    #[test]
    fn sector_members_and_associates_name_their_sectors_and_nobody_else_has_any() {
        assert_eq!(fault(&Typed { itu: "sector_member", ..typed() }), ["sectors"]);
        let of = |itu| Details::checked(&Typed { itu, sectors: vec!["T"], ..typed() }, &reference()).expect("right").sectors;
        assert_eq!((of("associate"), of("academia")), (vec!["T".to_owned()], Vec::new()));
    }

    #[test]
    fn a_website_is_an_address_of_the_web() {
        assert_eq!(website("www.un.org"), Ok(Some("https://www.un.org".into())));
        assert_eq!(website(" "), Ok(None));
        for wrong in ["javascript:alert(1)", "ftp://un.org", "https://user@evil.org", "https://localhost", "a b"] {
            assert!(website(wrong).is_err(), "{wrong}");
        }
    }
}

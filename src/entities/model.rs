//! Kinds of entities.

/// What kind of body of the United Nations system it is, in the order in which kinds are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    PrincipalOrgan,
    FunctionalCommission,
    RegionalCommission,
    SecretariatDepartment,
    SecretariatOffice,
    Conference,
    FundOrProgramme,
    Institute,
    SpecializedAgency,
    RelatedOrganization,
    Forum,
    Group,
    Programme,
    Other,
}

impl Kind {
    /// The kind of a record's word; what is unknown is `Other`.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "principal_organ" => Self::PrincipalOrgan,
            "functional_commission" => Self::FunctionalCommission,
            "regional_commission" => Self::RegionalCommission,
            "secretariat_department" => Self::SecretariatDepartment,
            "secretariat_office" => Self::SecretariatOffice,
            "conference" => Self::Conference,
            "fund_or_programme" => Self::FundOrProgramme,
            "research_or_training_institute" => Self::Institute,
            "specialized_agency" => Self::SpecializedAgency,
            "related_organization" => Self::RelatedOrganization,
            "forum" => Self::Forum,
            "group" => Self::Group,
            "programme" => Self::Programme,
            _ => Self::Other,
        }
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::PrincipalOrgan => "entities-principal-organ",
            Self::FunctionalCommission => "entities-functional-commission",
            Self::RegionalCommission => "entities-regional-commission",
            Self::SecretariatDepartment => "entities-secretariat-department",
            Self::SecretariatOffice => "entities-secretariat-office",
            Self::Conference => "entities-conference",
            Self::FundOrProgramme => "entities-fund-or-programme",
            Self::Institute => "entities-institute",
            Self::SpecializedAgency => "entities-specialized-agency",
            Self::RelatedOrganization => "entities-related-organization",
            Self::Forum => "entities-forum",
            Self::Group => "entities-group",
            Self::Programme => "entities-programme",
            Self::Other => "entities-other-body",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn an_unknown_kind_has_its_place_at_the_end() {
        assert_eq!(Kind::of("guild"), Kind::Other);
        assert!(Kind::of("principal_organ") < Kind::of("guild"));
    }
}

//! The life of a submission (product, part 5): its states, and the arrows between them.

use crate::{calls::model::PublicationPolicy, platform::id::Id};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A submission as a type for ids.
#[derive(Debug)]
pub struct SubmissionRow;
pub type SubmissionId = Id<SubmissionRow>;

/// A frozen version as a type for ids.
#[derive(Debug)]
pub struct VersionRow;
pub type VersionId = Id<VersionRow>;

/// Where a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "submission_state", rename_all = "snake_case")]
pub enum State {
    Draft,
    Submitted,
    UnderReview,
    ClarificationAsked,
    Accepted,
    Rejected,
    Published,
    Unpublished,
    Withdrawn,
}

/// Whose act an arrow is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Contributor,
    Desk,
}

impl Side {
    /// As the database writes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Contributor => "contributor",
            Self::Desk => "desk",
        }
    }
}

/// A step that exists. There is no other way to make one than [`Arrow::find`], so an illegal step cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrow {
    from: State,
    to: State,
    by: Side,
}

const fn arrow(from: State, to: State, by: Side) -> Arrow {
    Arrow { from, to, by }
}

/// All steps; the same as the table `submission_arrow`, which refuses any other for everybody.
pub const ARROWS: [Arrow; 21] = {
    use Side::{Contributor, Desk};
    use State::{Accepted, ClarificationAsked, Draft, Published, Rejected, Submitted, UnderReview, Unpublished, Withdrawn};
    [
        arrow(Draft, Submitted, Contributor),
        arrow(Draft, Withdrawn, Contributor),
        arrow(Submitted, UnderReview, Desk),
        arrow(Submitted, Withdrawn, Contributor),
        arrow(UnderReview, Submitted, Contributor),
        arrow(UnderReview, ClarificationAsked, Desk),
        arrow(UnderReview, Accepted, Desk),
        arrow(UnderReview, Rejected, Desk),
        arrow(UnderReview, Withdrawn, Contributor),
        arrow(ClarificationAsked, Submitted, Contributor),
        arrow(ClarificationAsked, UnderReview, Desk),
        arrow(ClarificationAsked, Withdrawn, Contributor),
        arrow(Accepted, Submitted, Contributor),
        arrow(Accepted, UnderReview, Desk),
        arrow(Accepted, Published, Desk),
        arrow(Accepted, Withdrawn, Contributor),
        arrow(Rejected, UnderReview, Desk),
        arrow(Published, Unpublished, Desk),
        arrow(Unpublished, Published, Desk),
        arrow(Withdrawn, Draft, Contributor),
        arrow(Withdrawn, Submitted, Contributor),
    ]
};

impl Arrow {
    /// The step from one state to another by one side, if there is such a step.
    #[must_use]
    pub fn find(from: State, to: State, by: Side) -> Option<Self> {
        let wanted = arrow(from, to, by);
        ARROWS.contains(&wanted).then_some(wanted)
    }

    #[must_use]
    pub fn from(self) -> State {
        self.from
    }

    #[must_use]
    pub fn to(self) -> State {
        self.to
    }

    #[must_use]
    pub fn by(self) -> Side {
        self.by
    }

    /// What the audit trail calls it.
    #[must_use]
    pub fn act(self) -> &'static str {
        match (self.from, self.to) {
            (State::Draft | State::UnderReview | State::Accepted | State::ClarificationAsked, State::Submitted) => "submission.submitted",
            (State::Withdrawn, State::Draft | State::Submitted) => "submission.restored",
            (_, State::UnderReview) => "submission.reviewed",
            (_, State::ClarificationAsked) => "submission.clarification_asked",
            (_, State::Accepted) => "submission.accepted",
            (_, State::Rejected) => "submission.rejected",
            (_, State::Published) => "submission.published",
            (_, State::Unpublished) => "submission.unpublished",
            (_, State::Withdrawn) => "submission.withdrawn",
            (_, State::Submitted | State::Draft) => "submission.changed",
        }
    }
}

impl State {
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Submitted,
        Self::UnderReview,
        Self::ClarificationAsked,
        Self::Accepted,
        Self::Rejected,
        Self::Published,
        Self::Unpublished,
        Self::Withdrawn,
    ];

    /// As the database and addresses write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::UnderReview => "under_review",
            Self::ClarificationAsked => "clarification_asked",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Published => "published",
            Self::Unpublished => "unpublished",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "submissions-state-draft",
            Self::Submitted => "submissions-state-submitted",
            Self::UnderReview => "submissions-state-under-review",
            Self::ClarificationAsked => "submissions-state-clarification-asked",
            Self::Accepted => "submissions-state-accepted",
            Self::Rejected => "submissions-state-rejected",
            Self::Published => "submissions-state-published",
            Self::Unpublished => "submissions-state-unpublished",
            Self::Withdrawn => "submissions-state-withdrawn",
        }
    }

    /// The text that says what happens next, to the contributor.
    #[must_use]
    pub fn next_key(self) -> &'static str {
        match self {
            Self::Draft => "submissions-next-draft",
            Self::Submitted => "submissions-next-submitted",
            Self::UnderReview => "submissions-next-under-review",
            Self::ClarificationAsked => "submissions-next-clarification-asked",
            Self::Accepted => "submissions-next-accepted",
            Self::Rejected => "submissions-next-rejected",
            Self::Published => "submissions-next-published",
            Self::Unpublished => "submissions-next-unpublished",
            Self::Withdrawn => "submissions-next-withdrawn",
        }
    }

    /// The class of its badge (`assets/COMPONENTS.md`).
    #[must_use]
    pub fn badge(self) -> &'static str {
        match self {
            Self::Draft => "badge hollow",
            Self::Submitted | Self::Accepted => "badge link",
            Self::UnderReview => "badge",
            Self::ClarificationAsked => "badge warn",
            Self::Published => "badge good",
            Self::Rejected | Self::Unpublished | Self::Withdrawn => "badge bad",
        }
    }

    /// The icon that stands in its badge.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Draft => "pencil",
            Self::Submitted => "send",
            Self::UnderReview => "eye",
            Self::ClarificationAsked => "message-square",
            Self::Accepted | Self::Published => "check",
            Self::Rejected | Self::Unpublished | Self::Withdrawn => "x",
        }
    }

    /// Whether the contributor may change the answers: while it is a draft and, as long as the call takes inputs, until
    /// it is published or refused.
    #[must_use]
    pub fn is_editable(self) -> bool {
        matches!(self, Self::Draft) || self.can_be_resubmitted()
    }

    /// Whether a further version may be submitted.
    #[must_use]
    pub fn can_be_resubmitted(self) -> bool {
        matches!(self, Self::Submitted | Self::UnderReview | Self::ClarificationAsked | Self::Accepted)
    }

    /// Whether the contributor may withdraw it at once.
    #[must_use]
    pub fn can_be_withdrawn(self) -> bool {
        Arrow::find(self, Self::Withdrawn, Side::Contributor).is_some()
    }
}

impl std::str::FromStr for State {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.code() == text).ok_or(())
    }
}

/// How a contributor allows publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "consent", rename_all = "snake_case")]
pub enum Consent {
    Named,
    OrganizationOnly,
    Anonymous,
    /// For the secretariat only.
    None,
}

impl Consent {
    /// As the answer to the question for it says.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "named" => Some(Self::Named),
            "organization_only" => Some(Self::OrganizationOnly),
            "anonymous" => Some(Self::Anonymous),
            "none" => Some(Self::None),
            _ => None,
        }
    }
}

/// What becomes of a file, as far as the call and its contributor decide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFate {
    /// Public with the input, once an officer has cleared it.
    ToClear,
    /// The contributor has not said yet how the input may be published.
    Undecided,
    /// Of an anonymous contributor no file is public: it leads to a name.
    Anonymous,
    /// Only the secretariat reads it.
    Secretariat,
}

impl FileFate {
    /// Of a file that answers a question whose answers are public, or not.
    #[must_use]
    pub fn of(policy: PublicationPolicy, consent: Option<Consent>, is_public: bool) -> Self {
        match consent {
            _ if !is_public || policy == PublicationPolicy::None => Self::Secretariat,
            None => Self::Undecided,
            Some(Consent::None) => Self::Secretariat,
            Some(Consent::Anonymous) => Self::Anonymous,
            Some(Consent::Named | Consent::OrganizationOnly) => Self::ToClear,
        }
    }

    /// The text that tells the contributor.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ToClear => "submissions-file-to-clear",
            Self::Undecided => "submissions-file-undecided",
            Self::Anonymous => "submissions-file-anonymous",
            Self::Secretariat => "submissions-file-secretariat",
        }
    }
}

/// How a submission came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "submission_origin", rename_all = "snake_case")]
pub enum Origin {
    Form,
    OnBehalf,
    Import,
    Demonstration,
}

/// The reference of a submission: the call's prefix and a number of at least four digits.
#[must_use]
pub fn reference(prefix: &str, number: i32) -> String {
    format!("{prefix}-{number:04}")
}

/// The 26 characters under which a receipt is found: 128 random bits in base32 (RFC 4648).
#[must_use]
pub fn receipt_code(random: Uuid) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits = random.as_u128();
    // 26 characters hold 130 bits: the last one carries three of them and two zeros.
    (0..26u32)
        .map(|place| {
            let index = if place < 25 { (bits >> (123 - 5 * place)) & 31 } else { (bits << 2) & 31 };
            usize::try_from(index).ok().and_then(|index| ALPHABET.get(index)).map_or('A', |&letter| char::from(letter))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_arrow_stands_twice_and_only_those_listed_are_found() {
        for (index, one) in ARROWS.iter().enumerate() {
            assert!(!ARROWS.iter().skip(index + 1).any(|other| other == one), "{one:?}");
        }
        let found = State::ALL
            .into_iter()
            .flat_map(|from| {
                State::ALL.into_iter().flat_map(move |to| [Side::Contributor, Side::Desk].into_iter().filter_map(move |by| Arrow::find(from, to, by)))
            })
            .count();
        assert_eq!(found, ARROWS.len());
    }

    #[test]
    fn what_is_published_is_withdrawn_by_request_only() {
        for state in State::ALL {
            let at_once = !matches!(state, State::Published | State::Unpublished | State::Rejected | State::Withdrawn);
            assert_eq!(state.can_be_withdrawn(), at_once, "{state:?}");
        }
    }

    #[test]
    fn a_file_is_public_only_of_somebody_named_who_agreed() {
        use PublicationPolicy::{All, OnConsent};
        let fate = |policy, consent| FileFate::of(policy, consent, true);
        assert_eq!(fate(OnConsent, Some(Consent::OrganizationOnly)), FileFate::ToClear);
        assert_eq!(fate(OnConsent, Some(Consent::Anonymous)), FileFate::Anonymous);
        assert_eq!(fate(All, Some(Consent::None)), FileFate::Secretariat);
        assert_eq!(fate(OnConsent, None), FileFate::Undecided);
        assert_eq!(fate(PublicationPolicy::None, Some(Consent::Named)), FileFate::Secretariat);
        assert_eq!(FileFate::of(All, Some(Consent::Named), false), FileFate::Secretariat);
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        for state in State::ALL {
            assert_eq!(state.code().parse(), Ok(state));
        }
    }

    #[test]
    fn a_reference_has_at_least_four_digits() {
        assert_eq!(reference("ITU-WSIS20", 42), "ITU-WSIS20-0042");
        assert_eq!(reference("ITU-WSIS20", 12345), "ITU-WSIS20-12345");
    }

    #[test]
    fn a_receipt_code_has_26_letters_and_keeps_all_bits() {
        assert_eq!(receipt_code(Uuid::nil()), "A".repeat(26));
        assert_eq!(receipt_code(Uuid::max()), format!("{}4", "7".repeat(25)));
        assert_ne!(receipt_code(Uuid::from_u128(1)), receipt_code(Uuid::nil()));
        assert_ne!(receipt_code(Uuid::from_u128(1 << 127)), receipt_code(Uuid::nil()));
    }
}

//! Who may do what on the desk, and what its lists are narrowed by.

use crate::{
    platform::auth::{Act, Role},
    submissions::model::State,
};

/// Reading, checking, asking back, accepting and refusing submissions of one's calls.
pub struct Review;
impl Act for Review {
    const NAME: &'static str = "review submissions";
    const ROLES: &'static [Role] = &[Role::Officer, Role::Administrator];
}

/// Publishing and ending publications.
pub struct Publish;
impl Act for Publish {
    const NAME: &'static str = "publish submissions";
    const ROLES: &'static [Role] = &[Role::Officer, Role::Publisher, Role::Administrator];
}

/// What an officer checks before a submission goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "checklist_item", rename_all = "snake_case")]
pub enum Item {
    Identity,
    Completeness,
    Language,
    PersonalData,
    Duplicates,
}

impl Item {
    pub const ALL: [Self; 5] = [Self::Identity, Self::Completeness, Self::Language, Self::PersonalData, Self::Duplicates];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Completeness => "completeness",
            Self::Language => "language",
            Self::PersonalData => "personal_data",
            Self::Duplicates => "duplicates",
        }
    }

    /// The text that says what is checked.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Identity => "desk-check-identity",
            Self::Completeness => "desk-check-completeness",
            Self::Language => "desk-check-language",
            Self::PersonalData => "desk-check-personal-data",
            Self::Duplicates => "desk-check-duplicates",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.code() == code)
    }
}

/// States that the desk sees, in the order of the work.
pub const SHOWN: [State; 8] =
    [State::Submitted, State::UnderReview, State::ClarificationAsked, State::Accepted, State::Published, State::Rejected, State::Unpublished, State::Withdrawn];

/// What an officer has just done, for a word about it on the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    Opened,
    Accepted,
    Rejected,
    Assigned,
    Checked,
    Unchecked,
    Asked,
    Noted,
    Published,
    FilesChosen,
    Unpublished,
    Decided,
}

impl Done {
    pub const ALL: [Self; 12] = [
        Self::Opened,
        Self::Accepted,
        Self::Rejected,
        Self::Assigned,
        Self::Checked,
        Self::Unchecked,
        Self::Asked,
        Self::Noted,
        Self::Published,
        Self::FilesChosen,
        Self::Unpublished,
        Self::Decided,
    ];

    /// As addresses write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Assigned => "assigned",
            Self::Checked => "checked",
            Self::Unchecked => "unchecked",
            Self::Asked => "asked",
            Self::Noted => "noted",
            Self::Published => "published",
            Self::FilesChosen => "files",
            Self::Unpublished => "unpublished",
            Self::Decided => "decided",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.code() == code)
    }

    /// The text that says so.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Opened => "desk-done-opened",
            Self::Accepted => "desk-done-accepted",
            Self::Rejected => "desk-done-rejected",
            Self::Assigned => "desk-done-assigned",
            Self::Checked => "desk-done-checked",
            Self::Unchecked => "desk-done-unchecked",
            Self::Asked => "desk-done-asked",
            Self::Noted => "desk-done-noted",
            Self::Published => "desk-done-published",
            Self::FilesChosen => "desk-done-files",
            Self::Unpublished => "desk-done-unpublished",
            Self::Decided => "pleas-done",
        }
    }

    /// The part of the submission's page where it was done, and where the word about it stands; the head of the page
    /// where that is empty.
    #[must_use]
    pub fn place(self) -> &'static str {
        match self {
            Self::Assigned => "work",
            Self::Checked | Self::Unchecked => "checks",
            Self::Asked => "thread",
            Self::Noted => "notes",
            Self::Opened | Self::Accepted | Self::Rejected | Self::Published | Self::FilesChosen | Self::Unpublished | Self::Decided => "",
        }
    }
}

/// The order of the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Those first that have waited longest.
    #[default]
    Oldest,
    Newest,
    Reference,
    Organization,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Oldest, Self::Newest, Self::Reference, Self::Organization];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
            Self::Reference => "reference",
            Self::Organization => "organization",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }

    /// For `ORDER BY`; made of nothing that anybody typed.
    #[must_use]
    pub fn sql(self) -> &'static str {
        match self {
            Self::Oldest => "s.state_changed_at, s.reference",
            Self::Newest => "s.state_changed_at DESC, s.reference DESC",
            Self::Reference => "s.reference",
            Self::Organization => "lower(s.organization) NULLS LAST, s.reference",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_they_are_written() {
        assert!(Item::ALL.into_iter().all(|item| Item::parse(item.code()) == Some(item)));
        assert!(Sort::ALL.into_iter().all(|sort| Sort::parse(sort.code()) == Some(sort)));
        assert_eq!(Sort::parse("1; DROP TABLE"), None);
        assert!(Done::ALL.into_iter().all(|done| Done::parse(done.code()) == Some(done)));
    }

    #[test]
    fn no_draft_is_shown() {
        assert!(!SHOWN.contains(&State::Draft));
        assert_eq!(SHOWN.len(), State::ALL.len() - 1);
    }
}

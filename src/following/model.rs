//! What can be followed, and how often one hears of it.

use serde::Deserialize;

/// The kinds of things that can be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "follow_kind", rename_all = "snake_case")]
pub enum Kind {
    Call,
    ActionLine,
    Organization,
    /// A list of inputs as it is narrowed and searched.
    Inputs,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Call, Self::ActionLine, Self::Organization, Self::Inputs];

    /// As addresses and forms write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::ActionLine => "line",
            Self::Organization => "organization",
            Self::Inputs => "inputs",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Call => "following-call",
            Self::ActionLine => "following-line",
            Self::Organization => "following-organization",
            Self::Inputs => "following-inputs",
        }
    }

    /// The text that says what one hears of it.
    #[must_use]
    pub fn lead(self) -> &'static str {
        match self {
            Self::Call => "following-call-lead",
            Self::ActionLine => "following-line-lead",
            Self::Organization => "following-organization-lead",
            Self::Inputs => "following-inputs-lead",
        }
    }
}

/// What is followed: slug of a call, code of a line, name of an organization as published, query of a list of inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub kind: Kind,
    pub key: String,
}

/// As the links of public pages write it: one of these.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TargetQuery {
    call: Option<String>,
    line: Option<String>,
    organization: Option<String>,
    inputs: Option<String>,
}

impl TargetQuery {
    /// The one thing that is named, if it is one.
    #[must_use]
    pub fn target(self) -> Option<Target> {
        let mut named = [(Kind::Call, self.call), (Kind::ActionLine, self.line), (Kind::Organization, self.organization), (Kind::Inputs, self.inputs)]
            .into_iter()
            .filter_map(|(kind, key)| Some(Target { kind, key: key?.chars().take(1000).collect() }));
        let first = named.next()?;
        named.next().is_none().then_some(first)
    }
}

/// How often a digest comes. At once is not offered: nobody is served by forty letters on the day of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, sqlx::Type)]
#[sqlx(type_name = "digest_rhythm", rename_all = "snake_case")]
pub enum Rhythm {
    Daily,
    #[default]
    Weekly,
}

impl Rhythm {
    pub const ALL: [Self; 2] = [Self::Daily, Self::Weekly];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Daily => "following-daily",
            Self::Weekly => "following-weekly",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.code() == code)
    }
}

/// How much one address may follow.
pub const MOST: i64 = 50;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_one_thing() {
        let query =
            |call: Option<&str>, line: Option<&str>| TargetQuery { call: call.map(str::to_owned), line: line.map(str::to_owned), ..TargetQuery::default() };
        assert_eq!(query(None, Some("c5")).target(), Some(Target { kind: Kind::ActionLine, key: "c5".to_owned() }));
        assert_eq!(query(Some("a"), Some("c5")).target(), None);
        assert_eq!(query(None, None).target(), None);
        assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.code()) == Some(kind)));
        assert!(Rhythm::ALL.into_iter().all(|rhythm| Rhythm::parse(rhythm.code()) == Some(rhythm)));
    }
}

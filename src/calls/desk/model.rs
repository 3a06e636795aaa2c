//! The life of a call, and what the editor asks of its facts.

use crate::calls::model::{Schedule, Standing};
use jiff::Timestamp;

/// Where a call stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nobody but its editors sees it.
    Draft,
    /// Everybody sees it; it is to open.
    Announced,
    Open,
    Closed,
}

impl Stage {
    pub(super) fn of(schedule: &Schedule, announced_at: Option<Timestamp>) -> Self {
        if announced_at.is_none_or(|at| at > schedule.now) {
            return Self::Draft;
        }
        match schedule.standing() {
            Standing::Upcoming => Self::Announced,
            Standing::Open => Self::Open,
            Standing::Closed => Self::Closed,
        }
    }

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "editor-stage-draft",
            Self::Announced => "editor-stage-announced",
            Self::Open => "editor-stage-open",
            Self::Closed => "editor-stage-closed",
        }
    }

    /// The class of its badge.
    #[must_use]
    pub fn badge(self) -> &'static str {
        match self {
            Self::Draft | Self::Closed => "badge hollow",
            Self::Announced => "badge",
            Self::Open => "badge good",
        }
    }

    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Draft => "pencil",
            Self::Announced => "calendar",
            Self::Open => "circle-check",
            Self::Closed => "ban",
        }
    }
}

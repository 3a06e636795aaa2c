//! What a contributor asks the secretariat for where the rules alone do not help: to take something after the deadline, or to
//! end a publication.

use super::model::State;
use crate::{
    calls::model::{CallOrigin, Schedule, Standing},
    platform::id::Id,
};
use jiff::Timestamp;

/// A request as a type for ids.
#[derive(Debug)]
pub struct PleaRow;
pub type PleaId = Id<PleaRow>;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "plea_kind", rename_all = "snake_case")]
pub enum PleaKind {
    /// To take a version after the deadline.
    Late,
    /// To end the publication.
    Withdrawal,
}

impl PleaKind {
    /// As addresses and the database write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Withdrawal => "withdrawal",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Late, Self::Withdrawal].into_iter().find(|kind| kind.code() == code)
    }

    /// The text that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Late => "pleas-late",
            Self::Withdrawal => "pleas-withdrawal",
        }
    }

    /// The text that says what it means and what follows.
    #[must_use]
    pub fn lead_key(self) -> &'static str {
        match self {
            Self::Late => "pleas-late-lead",
            Self::Withdrawal => "pleas-withdrawal-lead",
        }
    }

    /// Whether there is something to ask for: a limit that has passed, or a publication.
    #[must_use]
    pub fn can_be_asked(self, state: State, schedule: &Schedule, own_limit: Option<Timestamp>) -> bool {
        match self {
            Self::Late => {
                let has_passed = schedule.origin != CallOrigin::Reference && schedule.standing() == Standing::Closed;
                state.is_editable() && has_passed && own_limit.is_none_or(|limit| limit <= schedule.now)
            }
            Self::Withdrawal => state == State::Published,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_rules_allow_need_not_be_asked_for() {
        let at = |second| Timestamp::from_second(second).expect("an instant");
        let schedule =
            |now| Schedule { origin: CallOrigin::Desk, opens_at: Some(at(100)), closes_at: Some(at(200)), zone: "UTC".into(), grace_minutes: 1, now: at(now) };
        let late = |now, state, own| PleaKind::Late.can_be_asked(state, &schedule(now), own);
        assert!(!late(50, State::Draft, None), "it has not opened");
        assert!(!late(259, State::Draft, None), "within the grace");
        assert!(late(260, State::Draft, None) && late(260, State::Submitted, None));
        assert!(!late(260, State::Draft, Some(at(300))), "a later limit holds");
        assert!(late(300, State::Draft, Some(at(300))));
        assert!(!late(260, State::Published, None) && !late(260, State::Withdrawn, None));
        for state in State::ALL {
            assert_eq!(PleaKind::Withdrawal.can_be_asked(state, &schedule(260), None), state == State::Published, "{state:?}");
            // What can be withdrawn at once is never asked for.
            assert!(!(state.can_be_withdrawn() && PleaKind::Withdrawal.can_be_asked(state, &schedule(260), None)));
        }
    }
}

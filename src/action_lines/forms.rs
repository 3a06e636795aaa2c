//! What a browser may ask of the list of entries.

use super::model::{Choice, Kind};
use crate::{
    platform::http::listing::{State, asked},
    reference::Reference,
};
use serde::Deserialize;

/// The query of `/milestones` and of its feed. What cannot be understood is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    pub line: Option<String>,
    pub sdg: Option<String>,
    pub entity: Option<String>,
    pub kind: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub q: Option<String>,
    pub view: Option<String>,
    pub page: Option<String>,
    /// Of the feed only.
    pub lang: Option<String>,
}

impl Wish {
    /// The choice meant.
    #[must_use]
    pub fn choice(&self, reference: &Reference) -> Choice {
        let line = self.line.as_deref().map(str::to_lowercase).filter(|code| code == "c7" || reference.line(code).is_some());
        let entity = self.entity.as_deref().map(str::to_uppercase).filter(|code| reference.entity(code).is_some());
        let year = |typed: &Option<String>| typed.as_deref().and_then(|year| year.trim().parse().ok()).filter(|year| (1000..=2999).contains(year));
        Choice {
            line,
            sdg: self.sdg.as_deref().and_then(|goal| goal.parse().ok()).filter(|goal| reference.goal(*goal).is_some()),
            entity,
            kind: self.kind.as_deref().and_then(Kind::of),
            from: year(&self.from),
            to: year(&self.to),
            q: asked(self.q.as_deref()),
        }
    }

    #[must_use]
    pub fn wants_timeline(&self) -> bool {
        self.view.as_deref() == Some("timeline")
    }
}

impl Choice {
    /// The same as it stands in an address.
    #[must_use]
    pub fn state(&self) -> State {
        State::default()
            .with("line", self.line.as_ref())
            .with("sdg", self.sdg)
            .with("entity", self.entity.as_ref())
            .with("kind", self.kind.map(Kind::code))
            .with("from", self.from)
            .with("to", self.to)
            .with("q", Some(&self.q))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_understood_is_left_out() {
        let wish = Wish {
            line: Some("c99".into()),
            sdg: Some("x".into()),
            kind: Some("milestones".into()),
            from: Some("20O3".into()),
            to: Some(" 2025 ".into()),
            ..Wish::default()
        };
        assert_eq!(wish.choice(&Reference::default()), Choice { to: Some(2025), ..Choice::default() });
    }

    #[test]
    fn c7_is_a_line_to_choose() {
        let wish = Wish { line: Some("C7".into()), ..Wish::default() };
        assert_eq!(wish.choice(&Reference::default()).line.as_deref(), Some("c7"));
    }
}

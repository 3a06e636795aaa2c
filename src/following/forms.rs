//! What browsers may send to this slice.

use super::model::{Kind, Rhythm, Target};
use crate::platform::http::{Error, Result};
use serde::Deserialize;

/// Following something.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowForm {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    key: String,
    #[serde(default)]
    rhythm: String,
    #[serde(default)]
    pub email: String,
    /// The trap: people leave it empty.
    #[serde(default)]
    pub website: String,
}

impl FollowForm {
    /// # Errors
    /// [`Error::BadRequest`] when no page of ours sends that.
    pub fn target(&self) -> Result<Target> {
        let kind = Kind::parse(&self.kind).ok_or(Error::BadRequest("kind"))?;
        Ok(Target { kind, key: self.key.chars().take(1000).collect() })
    }

    #[must_use]
    pub fn rhythm(&self) -> Rhythm {
        Rhythm::parse(&self.rhythm).unwrap_or_default()
    }
}

/// What one gets by mail; a box that is not ticked is not sent.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailForm {
    #[serde(default)]
    rhythm: String,
    #[serde(default)]
    pub reminders: Option<String>,
    #[serde(default)]
    pub digest: Option<String>,
    #[serde(default)]
    pub letters: Option<String>,
    #[serde(default)]
    pub invitations: Option<String>,
}

impl MailForm {
    #[must_use]
    pub fn rhythm(&self) -> Option<Rhythm> {
        Rhythm::parse(&self.rhythm)
    }
}

/// A button without fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

//! Who may see and change a submission: whoever began it for themselves, or the members of the organization whose it is.

use super::{
    model::{Origin, State, SubmissionId},
    store,
};
use crate::{
    calls::model::{CallId, PublicationPolicy, QuestionnaireId, Schedule},
    platform::{
        auth::{AccountId, Act, Permits, Person, Role},
        http::Result,
        i18n::Lang,
    },
};
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// Reading one's own submission.
pub struct See;
impl Act for See {
    const NAME: &'static str = "own submission: see";
    const ROLES: &'static [Role] = &[];
}

/// Writing, submitting, withdrawing one's own submission.
pub struct Change;
impl Act for Change {
    const NAME: &'static str = "own submission: change";
    const ROLES: &'static [Role] = &[];
}

/// A submission of one's own, with what every page about it says.
#[derive(Debug, Clone)]
pub struct Submission {
    pub id: SubmissionId,
    pub state: State,
    pub state_reason: Option<String>,
    pub reference: Option<String>,
    pub lang: Lang,
    pub origin: Origin,
    /// Who began it.
    pub account: AccountId,
    /// The organization whose it is; none: the person's own.
    pub organization: Option<Uuid>,
    pub organization_name: Option<String>,
    pub questionnaire: QuestionnaireId,
    pub call: CallId,
    pub slug: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub convener: Option<String>,
    pub convener_name: Option<String>,
    pub schedule: Schedule,
    /// A later limit for its organization.
    pub own_limit: Option<Timestamp>,
    pub policy: PublicationPolicy,
}

impl Submission {
    /// Whether a version can be submitted now, as far as the deadline goes.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        self.schedule.is_open() || self.own_limit.is_some_and(|limit| self.schedule.now < limit)
    }
}

/// The parts of an address that name a submission.
#[derive(Debug, Deserialize)]
pub struct Key {
    pub lang: Lang,
    pub id: Uuid,
}

impl Permits<See> for Submission {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::own::submission(db, key.lang, key.id, person.id).await
    }
}

impl Permits<Change> for Submission {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::own::submission(db, key.lang, key.id, person.id).await
    }
}

//! Who may edit a call: officers and administrators of its convener, of the call itself, or of the whole portal.

use super::{model::Stage, store};
use crate::{
    calls::model::{CallId, CallOrigin, QuestionnaireId, Schedule},
    platform::{
        auth::{Act, Permits, Person, Role},
        http::Result,
        i18n::Lang,
    },
};
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::PgPool;

/// Making calls and everything that happens to them, but for reviewing what they receive.
pub struct EditCalls;
impl Act for EditCalls {
    const NAME: &'static str = "edit calls";
    const ROLES: &'static [Role] = &[Role::Officer, Role::Administrator];
}

/// A call that somebody may edit. Historical calls are reference data and edited by nobody; the call for demonstration is
/// edited by those who hold their role on the whole portal.
#[derive(Debug, Clone)]
pub struct EditedCall {
    pub id: CallId,
    pub slug: String,
    /// In the reader's language, where there is one.
    pub title: String,
    pub title_lang: Lang,
    /// The language in which its texts are written first.
    pub source_lang: Lang,
    /// Rises with each change of its settings.
    pub edition: i32,
    pub convener: Option<String>,
    pub schedule: Schedule,
    pub announced_at: Option<Timestamp>,
    /// The current version of its questions.
    pub questionnaire: Option<QuestionnaireId>,
    pub questions: i64,
    /// The languages in which everything about it can be read.
    pub complete: Vec<Lang>,
    pub drafts: i64,
    pub received: i64,
    /// Whether anybody has begun to answer it, whatever became of it.
    pub is_begun: bool,
}

impl EditedCall {
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::of(&self.schedule, self.announced_at)
    }

    #[must_use]
    pub fn is_announced(&self) -> bool {
        self.announced_at.is_some()
    }

    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.schedule.origin == CallOrigin::Demonstration
    }
}

/// The parts of an address that name a call.
#[derive(Debug, Deserialize)]
pub struct Key {
    pub lang: Lang,
    pub slug: String,
}

impl Permits<EditCalls> for EditedCall {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::edited(db, key.lang, &key.slug, person.id, EditCalls::ROLES).await
    }
}

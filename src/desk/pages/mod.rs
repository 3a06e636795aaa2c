//! The desk's pages.

pub mod case;
pub mod dashboard;
pub mod deeds;
pub mod files;
pub mod publication;
pub mod queue;
pub mod requests;

use crate::{
    desk::{
        model::{Done, Publish, Review},
        paths::DeskPath,
        store::{self, Case},
    },
    platform::{
        auth::{Act, Permits, Person, Visitor},
        http::{Page, Result},
        i18n::{Lang, format},
    },
};
use axum::response::Redirect;
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// The parts of an address that name a submission.
#[derive(Debug, Deserialize)]
pub struct Key {
    pub id: Uuid,
}

impl Permits<Review> for Case {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::submission(db, person.id, Review::ROLES, key.id).await
    }
}

impl Permits<Publish> for Case {
    type Key = Key;
    async fn find_allowed(db: &PgPool, person: &Person, key: Key) -> Result<Option<Self>> {
        store::submission(db, person.id, Publish::ROLES, key.id).await
    }
}

/// What an address says of what was just done.
#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

impl DoneQuery {
    fn done(&self) -> Option<Done> {
        Done::parse(self.done.as_deref()?)
    }
}

/// On to a page of a submission, to the place where it was done and with a word about it.
fn lead_on(page: impl std::fmt::Display, done: Done) -> Redirect {
    let place = if done.place().is_empty() { String::new() } else { format!("#{}", done.place()) };
    Redirect::to(&format!("{page}?done={}{place}", done.code()))
}

/// The frame of a page of the desk.
fn frame(who: &Visitor, title: impl std::fmt::Display) -> Page {
    who.page().titled(title).unlisted().dense()
}

/// [`frame`], below the desk's first page.
fn frame_below(who: &Visitor, title: impl std::fmt::Display) -> Page {
    frame(who, title).below(DeskPath { lang: who.lang }, who.t("desk"))
}

/// An instant in words and for programs.
#[derive(Debug, Clone)]
pub struct When {
    pub words: String,
    pub iso: String,
}

impl When {
    #[must_use]
    pub fn new(lang: Lang, at: Timestamp) -> Self {
        Self { words: format::utc(lang, at), iso: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }
    }
}

//! Addresses of the things that many pages link to.

use crate::platform::{http::Error, i18n::Lang};
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// One Action Line.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/action-lines/{code}", rejection(Error))]
pub struct LinePath {
    pub lang: Lang,
    pub code: String,
}

/// One Sustainable Development Goal.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/sdgs/{number}", rejection(Error))]
pub struct GoalPath {
    pub lang: Lang,
    pub number: i16,
}

/// One entity.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/entities/{code}", rejection(Error))]
pub struct EntityPath {
    pub lang: Lang,
    pub code: String,
}

/// The published inputs of all calls.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/inputs", rejection(Error))]
pub struct InputsPath {
    pub lang: Lang,
}

/// One published input, by its public reference (`ITU-WSIS20-0042`).
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/inputs/{reference}", rejection(Error))]
pub struct InputPath {
    pub lang: Lang,
    pub reference: String,
}

/// The published inputs of one call.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls/{slug}/inputs", rejection(Error))]
pub struct CallInputsPath {
    pub lang: Lang,
    pub slug: String,
}

/// Who contributed to one call.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls/{slug}/figures", rejection(Error))]
pub struct CallFiguresPath {
    pub lang: Lang,
    pub slug: String,
}

/// All published answers to one question of a call.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls/{slug}/answers/{question}", rejection(Error))]
pub struct CallAnswersPath {
    pub lang: Lang,
    pub slug: String,
    pub question: String,
}

/// One submission on the desk.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/submissions/{id}", rejection(Error))]
pub struct DeskSubmissionPath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

/// What a contributor asks of the desk.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/desk/requests/{id}", rejection(Error))]
pub struct DeskRequestPath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

/// The calendar.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/events", rejection(Error))]
pub struct EventsPath {
    pub lang: Lang,
}

/// One event.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/events/{slug}", rejection(Error))]
pub struct EventPath {
    pub lang: Lang,
    pub slug: String,
}

/// One session of an event; `id` is its slug.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/sessions/{id}", rejection(Error))]
pub struct SessionPath {
    pub lang: Lang,
    pub id: String,
}

/// The library.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/documents", rejection(Error))]
pub struct DocumentsPath {
    pub lang: Lang,
}

impl DocumentsPath {
    /// Where the document `slug` stands in the library: the page of the list that holds it, at its row.
    #[must_use]
    pub fn at(&self, slug: &str) -> String {
        format!("{self}?document={slug}#{slug}")
    }
}

/// All Action Lines.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/action-lines", rejection(Error))]
pub struct LinesPath {
    pub lang: Lang,
}

/// All entries of the lines: milestones, challenges, trends.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/milestones", rejection(Error))]
pub struct MilestonesPath {
    pub lang: Lang,
}

/// The matrix of lines and goals.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/matrix", rejection(Error))]
pub struct MatrixPath {
    pub lang: Lang,
}

/// All commitments.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/commitments", rejection(Error))]
pub struct CommitmentsPath {
    pub lang: Lang,
}

/// One commitment; `id` is its slug.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/commitments/{id}", rejection(Error))]
pub struct CommitmentPath {
    pub lang: Lang,
    pub id: String,
}

/// All road maps.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/roadmaps", rejection(Error))]
pub struct RoadmapsPath {
    pub lang: Lang,
}

/// One road map.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/roadmaps/{slug}", rejection(Error))]
pub struct RoadmapPath {
    pub lang: Lang,
    pub slug: String,
}

/// All calls.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls", rejection(Error))]
pub struct CallsPath {
    pub lang: Lang,
}

/// One call.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls/{slug}", rejection(Error))]
pub struct CallPath {
    pub lang: Lang,
    pub slug: String,
}

/// The way into a submission to one call.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/calls/{slug}/submit", rejection(Error))]
pub struct CallSubmitPath {
    pub lang: Lang,
    pub slug: String,
}

/// The search.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/search", rejection(Error))]
pub struct SearchPath {
    pub lang: Lang,
}

/// All that the portal holds of a person, as a file.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/data.json", rejection(Error))]
pub struct ExportPath {
    pub lang: Lang,
}

/// Erasing one's account.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/erasure", rejection(Error))]
pub struct ErasurePath {
    pub lang: Lang,
}

/// One's own organizations.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/organizations", rejection(Error))]
pub struct OrganizationsPath {
    pub lang: Lang,
}

/// An organization, as its members see it.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/account/organizations/{id}", rejection(Error))]
pub struct OrganizationPath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

/// A submission, as its contributor sees it.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/submissions/{id}", rejection(Error))]
pub struct SubmissionPath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

/// A submission to be written or changed.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/submissions/{id}/edit", rejection(Error))]
pub struct SubmissionEditPath {
    pub lang: Lang,
    pub id: uuid::Uuid,
}

/// Following something by mail.
#[derive(Debug, Clone, Copy, TypedPath, Deserialize)]
#[typed_path("/{lang}/follow", rejection(Error))]
pub struct FollowPath {
    pub lang: Lang,
}

impl FollowPath {
    /// The page on which one begins to follow this: `call` and its slug, `line` and its code, `organization` and its published
    /// name, `inputs` and the query of the list. The same for everybody, so that kept pages can bear it.
    #[must_use]
    pub fn of(self, kind: &str, key: &str) -> String {
        format!("{self}?{kind}={}", percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC))
    }
}

/// A questionnaire as contributors will see it; the secret is the right to.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/preview/{secret}", rejection(Error))]
pub struct PreviewPath {
    pub lang: Lang,
    pub secret: String,
}

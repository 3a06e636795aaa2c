//! What can go wrong, by what the person may do about it.

use axum::{
    extract::rejection::PathRejection,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use std::{sync::Arc, time::Duration};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure on its way to the visitor. Handlers leave it in the response; [`error_page`](super::error_page) gives it its looks.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request itself is malformed.
    #[error("the request is malformed: {0}")]
    BadRequest(&'static str),
    /// The visitor must sign in first; afterwards they come back to this path.
    #[error("sign in first")]
    SignIn { next: String },
    /// It exists, and the visitor may not.
    #[error("not allowed")]
    Forbidden,
    /// Sent by a page of another site (assurance H1).
    #[error("sent from another site")]
    CrossOrigin,
    /// There is no such thing, or it is not theirs: the same answer.
    #[error("there is no such page")]
    NotFound,
    #[error("this address does not answer that method")]
    MethodNotAllowed,
    /// Something happened meanwhile; the key names the text that says what.
    #[error("it changed meanwhile: {0}")]
    Conflict(&'static str),
    #[error("too large")]
    TooLarge,
    #[error("not a media type that is taken here")]
    UnsupportedMediaType,
    #[error("for another host")]
    Misdirected,
    #[error("too many requests")]
    TooMany { retry_after: Duration },
    /// The portal sheds load, or is stopping.
    #[error("busy")]
    Busy,
    /// COMMIT's answer was lost: «we cannot tell yet whether it arrived; press again, it cannot arrive twice» (assurance W4).
    #[error("the outcome is not known")]
    UnknownOutcome(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the database did not answer as it should")]
    Database(#[from] sqlx::Error),
    #[error("the work ended in a panic")]
    Panicked(#[source] tokio::task::JoinError),
    #[error("a page could not be made")]
    Render(#[from] askama::Error),
    #[error("{0}")]
    Internal(String),
}

impl Error {
    /// For faults that only a mistake of ours can cause.
    pub fn internal(fault: impl std::fmt::Display) -> Self {
        Self::Internal(fault.to_string())
    }

    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::SignIn { .. } => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::CrossOrigin => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::UnknownOutcome(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Database(cause) if is_outage(cause) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Database(_) | Self::Panicked(_) | Self::Render(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For the log: of what the database says only the parts that hold no value of a row (assurance G1).
    #[must_use]
    pub fn for_log(&self) -> String {
        match self {
            Self::Database(sqlx::Error::Database(refused)) => {
                format!("database: {} on {} {}", refused.code().unwrap_or_default(), refused.table().unwrap_or("-"), refused.constraint().unwrap_or("-"))
            }
            Self::Database(cause) => format!("database: {cause}"),
            Self::UnknownOutcome(cause) => format!("unknown outcome: {cause}"),
            Self::Panicked(cause) => format!("panic: {cause}"),
            other => other.to_string(),
        }
    }

    /// The name of the violated constraint, where that is what the database refused.
    #[must_use]
    pub fn constraint(&self) -> Option<&str> {
        match self {
            Self::Database(sqlx::Error::Database(refused)) => refused.constraint(),
            _ => None,
        }
    }

    /// Whether repeating the request later can help, and after how long.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::TooMany { retry_after } => Some(*retry_after),
            _ if self.status() == StatusCode::SERVICE_UNAVAILABLE => Some(Duration::from_secs(5)),
            _ => None,
        }
    }
}

/// The database is away, overloaded or read-only, as against: it refused this statement.
pub(crate) fn is_outage(cause: &sqlx::Error) -> bool {
    match cause {
        sqlx::Error::Database(refused) => refused.code().is_some_and(|code| {
            // Connection faults, resources, shutdown and time limits, read-only after a failover, lock not available.
            code.starts_with("08") || code.starts_with("53") || code.starts_with("57") || matches!(code.as_ref(), "25006" | "55P03")
        }),
        sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::WorkerCrashed => true,
        _ => false,
    }
}

/// An address that does not parse is an address that does not exist.
/// An upload that cannot be read to its end.
impl From<axum::extract::multipart::MultipartError> for Error {
    fn from(fault: axum::extract::multipart::MultipartError) -> Self {
        if fault.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooLarge } else { Self::BadRequest("upload") }
    }
}

impl From<PathRejection> for Error {
    fn from(_: PathRejection) -> Self {
        Self::NotFound
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

//! Files that were handed in, piece by piece.

use super::Attachment;
use crate::{platform::http::Result, submissions::model::SubmissionId};
use bytes::Bytes;
use sqlx::PgPool;
use uuid::Uuid;

/// A file that a version of the submission names.
///
/// # Errors
/// When the database does not answer.
pub async fn of_submission(db: &PgPool, submission: SubmissionId, id: Uuid) -> Result<Option<Attachment>> {
    let row = sqlx::query!(
        r#"SELECT a.id, a.file_name, a.media_type, a.size FROM attachment a
           WHERE a.id = $2 AND a.submission_id = $1 AND a."check" <> 'infected' AND EXISTS (
               SELECT FROM version v JOIN version_content t ON t.version_id = v.id
               WHERE v.submission_id = $1 AND octet_length(t.canonical) > 0
                 AND convert_from(t.canonical, 'UTF8')::jsonb -> 'attachments' @> jsonb_build_array(jsonb_build_object('id', a.id)))"#,
        *submission,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Attachment { id: row.id, file_name: row.file_name, media_type: row.media_type, size: u64::try_from(row.size).unwrap_or_default() }))
}

/// One piece of a file, by its place; nothing after the last.
///
/// # Errors
/// When the database does not answer.
pub async fn piece(db: &PgPool, id: Uuid, position: i32) -> Result<Option<Bytes>> {
    let bytes = sqlx::query_scalar!("SELECT bytes FROM attachment_chunk WHERE attachment_id = $1 AND position = $2", id, position).fetch_optional(db).await?;
    Ok(bytes.map(Bytes::from))
}

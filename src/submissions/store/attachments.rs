//! Files, in chunks.

use crate::{
    calls::model::QuestionId,
    platform::{auth::AccountId, db::Tx, http::Result},
    submissions::model::SubmissionId,
};
use bytes::Bytes;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// How large the pieces are in which files are kept.
pub const CHUNK: usize = 64 << 10;

/// A file of a draft.
#[derive(Debug)]
pub struct Attachment {
    pub id: Uuid,
    pub question: QuestionId,
    pub file_name: String,
    pub media_type: String,
    pub size: i32,
    pub sha256: Vec<u8>,
}

/// The files of the working copy.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &mut PgConnection, id: SubmissionId) -> Result<Vec<Attachment>> {
    Ok(sqlx::query_as!(
        Attachment,
        r#"SELECT id, question_id AS "question: QuestionId", file_name, media_type, size, sha256 FROM attachment
           WHERE submission_id = $1 AND removed_at IS NULL ORDER BY uploaded_at, id"#,
        *id
    )
    .fetch_all(db)
    .await?)
}

/// A file of a submission, removed ones too where a version names them.
///
/// # Errors
/// When the database does not answer.
pub async fn one(db: &PgPool, submission: SubmissionId, id: Uuid) -> Result<Option<Attachment>> {
    Ok(sqlx::query_as!(
        Attachment,
        r#"SELECT id, question_id AS "question: QuestionId", file_name, media_type, size, sha256 FROM attachment
           WHERE id = $2 AND submission_id = $1 AND sha256 <> decode(repeat('00', 32), 'hex') AND "check" <> 'infected'"#,
        *submission,
        id
    )
    .fetch_optional(db)
    .await?)
}

/// What a draft has of files.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    /// Of the question.
    pub files: usize,
    /// Of all questions.
    pub bytes_together: i64,
}

/// How many files a question has, and how many bytes all files together.
///
/// # Errors
/// When the database does not answer.
pub async fn load(tx: &mut Tx, id: SubmissionId, question: QuestionId) -> Result<Load> {
    let row = sqlx::query!(
        r#"SELECT count(*) FILTER (WHERE question_id = $2) AS "files!", coalesce(sum(size), 0)::bigint AS "bytes!"
           FROM attachment WHERE submission_id = $1 AND removed_at IS NULL"#,
        *id,
        *question
    )
    .fetch_one(&mut **tx)
    .await?;
    Ok(Load { files: usize::try_from(row.files).unwrap_or(usize::MAX), bytes_together: row.bytes })
}

/// Makes room for a file that is on its way. Until it is whole it counts as removed, and is swept if it never is.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx, submission: SubmissionId, question: QuestionId, name: &str, by: AccountId) -> Result<Uuid> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "INSERT INTO attachment (id, submission_id, question_id, file_name, media_type, size, sha256, uploaded_by, removed_at)
         VALUES ($1, $2, $3, $4, 'application/octet-stream', 1, decode(repeat('00', 32), 'hex'), $5, now())",
        id,
        *submission,
        *question,
        name,
        *by
    )
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Adds pieces from `position` on.
///
/// # Errors
/// When the database does not take them.
pub async fn add(tx: &mut Tx, id: Uuid, position: i32, pieces: &[Vec<u8>]) -> Result<()> {
    sqlx::query!(
        "INSERT INTO attachment_chunk (attachment_id, position, bytes) SELECT $1, $2 + place::int - 1, bytes FROM unnest($3::bytea[]) WITH ORDINALITY AS given (bytes, place)",
        id,
        position,
        pieces
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The file is whole.
///
/// # Errors
/// When the database does not take it.
pub async fn finish(tx: &mut Tx, id: Uuid, media_type: &str, size: i32, sha256: &[u8]) -> Result<()> {
    sqlx::query!("UPDATE attachment SET media_type = $2, size = $3, sha256 = $4, removed_at = NULL WHERE id = $1", id, media_type, size, sha256)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes a file out of the draft; versions that name it keep it.
///
/// # Errors
/// When the database does not take it.
pub async fn remove(tx: &mut Tx, submission: SubmissionId, id: Uuid) -> Result<bool> {
    let removed = sqlx::query!("UPDATE attachment SET removed_at = now() WHERE id = $1 AND submission_id = $2 AND removed_at IS NULL", id, *submission)
        .execute(&mut **tx)
        .await?;
    Ok(removed.rows_affected() == 1)
}

/// Forgets a file that never became whole.
///
/// # Errors
/// When the database does not take it.
pub async fn forget(tx: &mut Tx, id: Uuid) -> Result<()> {
    sqlx::query!("DELETE FROM attachment WHERE id = $1 AND sha256 = decode(repeat('00', 32), 'hex')", id).execute(&mut **tx).await?;
    Ok(())
}

/// One piece of a file.
///
/// # Errors
/// When the database does not answer.
pub async fn piece(db: &PgPool, id: Uuid, position: i32) -> Result<Option<Bytes>> {
    let bytes = sqlx::query_scalar!("SELECT bytes FROM attachment_chunk WHERE attachment_id = $1 AND position = $2", id, position).fetch_optional(db).await?;
    Ok(bytes.map(Bytes::from))
}

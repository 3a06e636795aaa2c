//! Requests of contributors.

use crate::{
    platform::{auth::AccountId, db::Tx, http::Result, i18n::Lang},
    submissions::{
        model::SubmissionId,
        plea::{PleaId, PleaKind},
        store::state::Reader,
    },
};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgPool;

/// A request, as its contributor sees it.
#[derive(Debug)]
pub struct Plea {
    pub kind: PleaKind,
    pub reason: String,
    pub asked_at: jiff::Timestamp,
    pub decided_at: Option<jiff::Timestamp>,
    pub is_granted: Option<bool>,
    pub answer: Option<String>,
}

/// All requests about a submission, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &PgPool, id: SubmissionId) -> Result<Vec<Plea>> {
    let rows = sqlx::query!(
        r#"SELECT kind AS "kind: PleaKind", reason, asked_at AS "asked_at: Timestamp", decided_at AS "decided_at: Timestamp", is_granted, answer
           FROM plea WHERE submission_id = $1 ORDER BY asked_at"#,
        *id
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Plea {
            kind: row.kind,
            reason: row.reason,
            asked_at: row.asked_at.to_jiff(),
            decided_at: row.decided_at.map(Timestamp::to_jiff),
            is_granted: row.is_granted,
            answer: row.answer,
        })
        .collect())
}

/// Writes a request down; nothing when one of its kind is open already.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, id: SubmissionId, kind: PleaKind, reason: &str, by: Option<AccountId>) -> Result<Option<PleaId>> {
    let plea = PleaId::new();
    let added = sqlx::query!(
        "INSERT INTO plea (id, submission_id, kind, reason, asked_by) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        *plea,
        *id,
        kind as PleaKind,
        reason,
        by.map(|account| *account)
    )
    .execute(&mut **tx)
    .await?;
    Ok((added.rows_affected() == 1).then_some(plea))
}

/// Writes down what was decided, and of which submission; nothing when it was decided already.
///
/// # Errors
/// When the database refuses.
pub async fn decide(tx: &mut Tx, plea: PleaId, is_granted: bool, answer: &str, by: AccountId) -> Result<Option<(SubmissionId, PleaKind)>> {
    let decided = sqlx::query!(
        r#"UPDATE plea SET decided_at = clock_timestamp(), decided_by = $2, is_granted = $3, answer = $4 WHERE id = $1 AND decided_at IS NULL
           RETURNING submission_id AS "submission: SubmissionId", kind AS "kind: PleaKind""#,
        *plea,
        *by,
        is_granted,
        answer
    )
    .fetch_optional(&mut **tx)
    .await?;
    Ok(decided.map(|row| (row.submission, row.kind)))
}

/// Sets the later limit of one submission, in place of one that it had.
///
/// # Errors
/// When the database refuses.
pub async fn set_limit(tx: &mut Tx, id: SubmissionId, until: jiff::Timestamp, reason: &str, by: AccountId) -> Result<()> {
    sqlx::query!(
        "INSERT INTO call_exception (id, call_id, submission_id, closes_at, reason, granted_by) SELECT gen_random_uuid(), s.call_id, s.id, $2, $3, $4 FROM submission s WHERE s.id = $1
         ON CONFLICT (submission_id) DO UPDATE SET closes_at = EXCLUDED.closes_at, reason = EXCLUDED.reason, granted_at = now(), granted_by = EXCLUDED.granted_by",
        *id,
        until.to_sqlx() as Timestamp,
        reason,
        *by
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The officers of a submission's call, who are told of a request.
///
/// # Errors
/// When the database does not answer.
pub async fn officers(tx: &mut Tx, id: SubmissionId) -> Result<Vec<Reader>> {
    Ok(sqlx::query_as!(
        Reader,
        r#"SELECT DISTINCT a.email AS "email!", a.lang AS "lang: Lang" FROM submission s JOIN call_role r ON r.call_id = s.call_id AND r.role = 'officer'
           JOIN account a ON a.id = r.account_id WHERE s.id = $1 AND a.email IS NOT NULL"#,
        *id
    )
    .fetch_all(&mut **tx)
    .await?)
}

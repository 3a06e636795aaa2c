//! For whom a submission is: a person for themselves, or an organization with all its members.

use crate::{
    calls::model::CallId,
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::model::{State, SubmissionId},
};
use sqlx::PgPool;
use uuid::Uuid;

/// Somebody for whom a person may answer a call: an organization of theirs, or themselves.
#[derive(Debug)]
pub struct Party {
    /// None: the person themselves.
    pub organization: Option<Uuid>,
    pub name: Option<String>,
    pub name_lang: Option<Lang>,
    /// What there is of it for the call: the draft, else what was handed in last.
    pub existing: Option<SubmissionId>,
    pub state: Option<State>,
    pub reference: Option<String>,
    /// Name or address of whoever began it.
    pub begun_by: Option<String>,
    pub is_own: Option<bool>,
}

impl Party {
    /// Whether a draft can be begun for it.
    #[must_use]
    pub fn has_no_draft(&self) -> bool {
        self.state != Some(State::Draft)
    }
}

/// For whom an account may answer a call: its organizations by name, then itself.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &PgPool, call: CallId, account: AccountId) -> Result<Vec<Party>> {
    Ok(sqlx::query_as!(
        Party,
        r#"SELECT p.id AS organization, p.name, p.name_lang AS "name_lang: Lang", e.id AS "existing?: SubmissionId", e.state AS "state?: State", e.reference AS "reference?",
                  e.begun_by AS "begun_by?", e.is_own AS "is_own?"
           FROM (SELECT o.id, o.name, o.name_lang FROM organization_member m JOIN organization o ON o.id = m.organization_id
                 WHERE m.account_id = $2 AND m.approved_at IS NOT NULL
                 UNION ALL SELECT NULL, NULL, NULL) p
           LEFT JOIN LATERAL (
               SELECT s.id, s.state, s.reference, s.account_id = $2 AS is_own, coalesce(nullif(a.name, ''), a.email, '') AS begun_by
               FROM submission s JOIN account a ON a.id = s.account_id
               WHERE s.call_id = $1 AND s.state <> 'withdrawn'
                 AND CASE WHEN p.id IS NULL THEN s.organization_id IS NULL AND s.account_id = $2 AND s.state = 'draft' ELSE s.organization_id = p.id END
               ORDER BY s.state = 'draft' DESC, s.changed_at DESC LIMIT 1) e ON true
           ORDER BY p.id IS NULL, lower(p.name), p.id"#,
        *call,
        *account
    )
    .fetch_all(db)
    .await?)
}

/// Makes sure that somebody is a member of an organization until the transaction ends.
///
/// # Errors
/// [`Error::NotFound`] when they are none.
pub async fn hold_membership(tx: &mut Tx, organization: Uuid, account: AccountId) -> Result<()> {
    sqlx::query_scalar!(
        "SELECT organization_id FROM organization_member WHERE organization_id = $1 AND account_id = $2 AND approved_at IS NOT NULL FOR SHARE",
        organization,
        *account
    )
    .fetch_optional(&mut **tx)
    .await?
    .ok_or(Error::NotFound)?;
    Ok(())
}

/// Answers what is known of the organization whose draft it is: name, stakeholder type, reach, country, region. What
/// somebody wrote stays, unless it is what the `former` organization had filled in.
///
/// # Errors
/// When the database does not take it.
pub async fn prefill(tx: &mut Tx, id: SubmissionId, by: AccountId, former: Option<Uuid>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO answer (submission_id, question_id, item, value, lang, changed_by)
         SELECT s.id, q.id, '', to_jsonb(known.value), CASE q.meaning WHEN 'organization' THEN o.name_lang END, $2
         FROM submission s JOIN organization o ON o.id = s.organization_id
         JOIN section n ON n.questionnaire_id = s.questionnaire_id JOIN question q ON q.section_id = n.id
         JOIN LATERAL (SELECT CASE q.meaning WHEN 'organization' THEN o.name WHEN 'stakeholder_type' THEN o.stakeholder_type_code WHEN 'reach' THEN o.reach::text
                                             WHEN 'country' THEN o.country_code WHEN 'region' THEN o.region_code END AS value) known ON known.value IS NOT NULL
         WHERE s.id = $1 AND (q.kind = 'short_text' OR (q.kind = 'one_choice' AND EXISTS (SELECT FROM choice c WHERE c.question_id = q.id AND c.value = known.value)))
         ON CONFLICT (submission_id, question_id, item) DO UPDATE
             SET value = EXCLUDED.value, lang = EXCLUDED.lang, revision = answer.revision + 1, changed_at = clock_timestamp(), changed_by = EXCLUDED.changed_by
         WHERE answer.value IN ('null', '\"\"') OR EXISTS (
             SELECT FROM organization f WHERE f.id = $3 AND answer.value #>> '{}' IN (f.name, f.stakeholder_type_code, f.reach::text, f.country_code, f.region_code))",
        *id,
        *by,
        former
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Gives a draft that was never handed in to an organization, or back to whoever began it; tells whose it was. None when it is
/// no such draft of theirs.
///
/// # Errors
/// When the database does not take it; constraint `submission_one_draft…` when there is one already.
pub async fn give(tx: &mut Tx, id: SubmissionId, by: AccountId, organization: Option<Uuid>) -> Result<Option<Option<Uuid>>> {
    let row = sqlx::query!(
        "WITH before AS (SELECT id, organization_id FROM submission WHERE id = $1 AND account_id = $2 AND state = 'draft' FOR UPDATE)
         UPDATE submission s SET organization_id = $3, changed_at = clock_timestamp() FROM before WHERE s.id = before.id RETURNING before.organization_id AS former",
        *id,
        *by,
        organization
    )
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|row| row.former))
}

/// Where somebody can be reached who has begun a draft.
#[derive(Debug)]
pub struct Address {
    pub claimed: Option<String>,
    pub proved: Option<String>,
    /// Their newest draft.
    pub draft: Option<SubmissionId>,
}

/// The address of an account that is open, typed or proved.
///
/// # Errors
/// When the database does not answer.
pub async fn address(db: &PgPool, account: AccountId) -> Result<Option<Address>> {
    Ok(sqlx::query_as!(
        Address,
        r#"SELECT claimed_email AS claimed, email AS proved,
                  (SELECT s.id FROM submission s WHERE s.account_id = a.id AND s.state = 'draft' ORDER BY s.changed_at DESC LIMIT 1) AS "draft: SubmissionId"
           FROM account a WHERE a.id = $1 AND a.disabled_at IS NULL AND a.erased_at IS NULL"#,
        *account
    )
    .fetch_optional(db)
    .await?)
}

//! One's own submissions: one whole, all in a list.

use crate::{
    calls::model::{CallId, CallOrigin, PublicationPolicy, QuestionnaireId, Schedule},
    platform::{
        auth::AccountId,
        http::{Error, Result},
        i18n::Lang,
    },
    submissions::{
        model::{Origin, State, SubmissionId},
        permit::Submission,
    },
};
use jiff_sqlx::Timestamp;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// A submission, if the account has a part in it.
///
/// # Errors
/// When the database does not answer.
pub async fn submission(db: &PgPool, lang: Lang, id: Uuid, account: AccountId) -> Result<Option<Submission>> {
    let row = sqlx::query!(
        r#"SELECT s.id AS "id: SubmissionId", s.state AS "state: State", s.state_reason, s.reference, s.lang AS "lang: Lang", s.origin AS "origin: Origin",
                  s.account_id AS "account: AccountId", s.questionnaire_id AS "questionnaire: QuestionnaireId", c.id AS "call: CallId", c.slug,
                  c.origin AS "call_origin: CallOrigin", c.convener_code, c.convener_name, c.opens_at AS "opens_at: Timestamp",
                  c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes, c.publication_policy AS "policy: PublicationPolicy", now() AS "now!: Timestamp",
                  t.title, t.lang AS "title_lang: Lang", s.organization_id, (SELECT o.name FROM organization o WHERE o.id = s.organization_id) AS organization_name,
                  own_limit(s.id) AS "own_limit: Timestamp"
           FROM submission s JOIN call c ON c.id = s.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE s.id = $2 AND EXISTS (SELECT FROM submission_party p WHERE p.submission_id = s.id AND p.account_id = $3)"#,
        lang as Lang,
        id,
        *account
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Submission {
        id: row.id,
        state: row.state,
        state_reason: row.state_reason,
        reference: row.reference,
        lang: row.lang,
        origin: row.origin,
        account: row.account,
        organization: row.organization_id,
        organization_name: row.organization_name,
        questionnaire: row.questionnaire,
        call: row.call,
        slug: row.slug,
        call_title: row.title,
        call_title_lang: row.title_lang,
        convener: row.convener_code,
        convener_name: row.convener_name,
        schedule: Schedule {
            origin: row.call_origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        own_limit: row.own_limit.map(Timestamp::to_jiff),
        policy: row.policy,
    }))
}

/// What surrounds one's own submission: its versions, and what the secretariat asked.
#[derive(Debug)]
pub struct Around {
    pub versions: Vec<Version>,
    pub clarifications: Vec<Clarification>,
    pub is_public: bool,
    pub published_at: Option<jiff::Timestamp>,
    /// Files that an officer has cleared, of what is public.
    pub public_files: Vec<Uuid>,
    /// Something was written after the last version.
    pub has_changed: bool,
}

#[derive(Debug, Deserialize)]
pub struct Version {
    pub number: i32,
    pub received_at: jiff::Timestamp,
    pub sha256: String,
    pub code: String,
}

#[derive(Debug, Deserialize)]
pub struct Clarification {
    pub id: Uuid,
    pub question: String,
    pub asked_at: jiff::Timestamp,
    pub answer: Option<String>,
    pub answered_at: Option<jiff::Timestamp>,
}

/// Versions, the newest first, and questions of the secretariat in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn around(db: &PgPool, id: SubmissionId) -> Result<Around> {
    let row = sqlx::query!(
        r#"SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'received_at', v.received_at, 'sha256', encode(v.sha256, 'hex'), 'code', r.code)
                           ORDER BY v.number DESC), '[]') FROM version v JOIN receipt r ON r.version_id = v.id WHERE v.submission_id = $1) AS "versions!",
                  (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.asked_at), '[]') FROM clarification k WHERE k.submission_id = $1) AS "clarifications!",
                  (SELECT p.published_at FROM public_inputs p WHERE p.submission_id = $1) AS "published_at: Timestamp",
                  ARRAY(SELECT f.attachment_id FROM public_inputs p JOIN publication_attachment f USING (submission_id) WHERE p.submission_id = $1) AS "public_files!",
                  EXISTS (SELECT FROM answer a WHERE a.submission_id = $1 AND a.changed_at > (SELECT max(v.received_at) FROM version v WHERE v.submission_id = $1)) AS "has_changed!""#,
        *id
    )
    .fetch_one(db)
    .await?;
    Ok(Around {
        versions: serde_json::from_value(row.versions).map_err(Error::internal)?,
        clarifications: serde_json::from_value(row.clarifications).map_err(Error::internal)?,
        is_public: row.published_at.is_some(),
        published_at: row.published_at.map(Timestamp::to_jiff),
        public_files: row.public_files,
        has_changed: row.has_changed,
    })
}

/// Something that happened to a submission, as far as it is its contributor's to know.
#[derive(Debug)]
pub struct Happening {
    pub at: jiff::Timestamp,
    pub act: String,
    /// Of a submit.
    pub version: Option<i64>,
    pub is_own: bool,
}

/// What of the trail the contributor sees: steps, questions and requests; nothing of how the desk works.
const TOLD: [&str; 14] = [
    "submission.begun",
    "submission.submitted",
    "submission.withdrawn",
    "submission.restored",
    "submission.reviewed",
    "clarification.asked",
    "clarification.answered",
    "submission.accepted",
    "submission.rejected",
    "submission.published",
    "submission.unpublished",
    "plea.asked",
    "plea.decided",
    "limit.granted",
];

/// What happened, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &PgPool, id: SubmissionId, reader: AccountId) -> Result<Vec<Happening>> {
    let told = TOLD.map(str::to_owned);
    let rows = sqlx::query!(
        r#"SELECT at AS "at: Timestamp", act, (after ->> 'version')::bigint AS version, actor_id IS NOT DISTINCT FROM $3 AS "is_own!"
           FROM audit_entry WHERE object_kind = 'submission' AND object_id = $1 AND act = ANY($2) AND (act <> 'submission.submitted' OR after ? 'version')
           ORDER BY id DESC LIMIT 200"#,
        id.to_string(),
        &told,
        *reader
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| Happening { at: row.at.to_jiff(), act: row.act, version: row.version, is_own: row.is_own }).collect())
}

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
                  (SELECT x.closes_at FROM call_exception x WHERE x.call_id = c.id AND x.organization_id = s.organization_id) AS "own_limit: Timestamp"
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

/// A submission in the list of one's own.
#[derive(Debug)]
pub struct Listed {
    pub id: Uuid,
    pub state: State,
    pub reference: Option<String>,
    pub title: Option<String>,
    /// For which organization it is.
    pub organization: Option<String>,
    pub lang: Lang,
    pub slug: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub changed_at: jiff::Timestamp,
    pub schedule: Schedule,
    pub versions: i64,
    pub receipt: Option<String>,
}

/// All submissions of an account and of its organizations, the newest change first.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &PgPool, lang: Lang, account: AccountId, page: i64) -> Result<(Vec<Listed>, i64)> {
    let rows = sqlx::query!(
        r#"SELECT s.id, s.state AS "state: State", s.reference, s.lang AS "lang: Lang", s.changed_at AS "changed_at: Timestamp", c.slug,
                  c.origin AS "call_origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes,
                  now() AS "now!: Timestamp", t.title, t.lang AS "title_lang: Lang",
                  (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'title') AS own_title,
                  (SELECT o.name FROM organization o WHERE o.id = s.organization_id) AS organization,
                  (SELECT count(*) FROM version v WHERE v.submission_id = s.id) AS "versions!",
                  (SELECT r.code FROM receipt r JOIN version v ON v.id = r.version_id WHERE v.submission_id = s.id ORDER BY v.number DESC LIMIT 1) AS receipt,
                  count(*) OVER () AS "total!"
           FROM submission s JOIN call c ON c.id = s.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE EXISTS (SELECT FROM submission_party p WHERE p.submission_id = s.id AND p.account_id = $2)
           ORDER BY s.changed_at DESC, s.id LIMIT 20 OFFSET $3"#,
        lang as Lang,
        *account,
        (page - 1) * 20
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let listed = rows
        .into_iter()
        .map(|row| Listed {
            id: row.id,
            state: row.state,
            reference: row.reference,
            title: row.own_title.filter(|title| !title.is_empty()),
            organization: row.organization,
            lang: row.lang,
            slug: row.slug,
            call_title: row.title,
            call_title_lang: row.title_lang,
            changed_at: row.changed_at.to_jiff(),
            schedule: Schedule {
                origin: row.call_origin,
                opens_at: row.opens_at.map(Timestamp::to_jiff),
                closes_at: row.closes_at.map(Timestamp::to_jiff),
                zone: row.time_zone,
                grace_minutes: row.grace_minutes,
                now: row.now.to_jiff(),
            },
            versions: row.versions,
            receipt: row.receipt,
        })
        .collect();
    Ok((listed, total))
}

/// What surrounds one's own submission: its versions, and what the secretariat asked.
#[derive(Debug)]
pub struct Around {
    pub versions: Vec<Version>,
    pub clarifications: Vec<Clarification>,
    pub is_public: bool,
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
                  EXISTS (SELECT FROM public_inputs p WHERE p.submission_id = $1) AS "is_public!",
                  ARRAY(SELECT f.attachment_id FROM public_inputs p JOIN publication_attachment f USING (submission_id) WHERE p.submission_id = $1) AS "public_files!",
                  EXISTS (SELECT FROM answer a WHERE a.submission_id = $1 AND a.changed_at > (SELECT max(v.received_at) FROM version v WHERE v.submission_id = $1)) AS "has_changed!""#,
        *id
    )
    .fetch_one(db)
    .await?;
    Ok(Around {
        versions: serde_json::from_value(row.versions).map_err(Error::internal)?,
        clarifications: serde_json::from_value(row.clarifications).map_err(Error::internal)?,
        is_public: row.is_public,
        public_files: row.public_files,
        has_changed: row.has_changed,
    })
}

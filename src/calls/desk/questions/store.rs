//! What the tables of questionnaires are asked, and told, for the desk.

use crate::{
    calls::{
        Questionnaire,
        model::{CallId, PublicationPolicy, QuestionnaireId},
    },
    platform::{
        auth::AccountId,
        db::Tx,
        http::{Error, Result},
        i18n::{ByLang, Lang},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::{PgExecutor, PgPool};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One version of a call's questionnaire, without its questions.
#[derive(Debug, Clone)]
pub struct Version {
    pub id: QuestionnaireId,
    pub version: i16,
    /// None: the working copy.
    pub published_at: Option<jiff::Timestamp>,
    pub note: Option<String>,
    /// Submissions that answer it, drafts too.
    pub submissions: i64,
}

impl Version {
    #[must_use]
    pub fn is_working_copy(&self) -> bool {
        self.published_at.is_none()
    }
}

/// All versions of a call, newest first, and whether the call has opened.
#[derive(Debug, Clone)]
pub struct Versions {
    pub all: Vec<Version>,
    pub has_opened: bool,
}

impl Versions {
    #[must_use]
    pub fn working_copy(&self) -> Option<&Version> {
        self.all.iter().find(|one| one.is_working_copy())
    }

    /// The one that is asked now.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.all.iter().find(|one| !one.is_working_copy())
    }

    /// The one that the desk sees and edits.
    #[must_use]
    pub fn edited(&self) -> Option<&Version> {
        self.working_copy().or_else(|| self.current())
    }

    /// Whether the next edit changes what is asked now: nobody has begun to answer it, and the call has not opened.
    #[must_use]
    pub fn is_edited_in_place(&self) -> bool {
        !self.has_opened && self.working_copy().is_none() && self.current().is_none_or(|current| current.submissions == 0)
    }
}

/// All versions of a call's questionnaire.
///
/// # Errors
/// When the database does not answer.
pub async fn versions(db: impl PgExecutor<'_>, call: CallId) -> Result<Versions> {
    let rows = sqlx::query!(
        r#"SELECT n.id AS "id?: QuestionnaireId", n.version AS "version?", n.published_at AS "published_at: Timestamp", n.note,
                  (SELECT count(*) FROM submission s WHERE s.questionnaire_id = n.id) + (SELECT count(*) FROM version v WHERE v.questionnaire_id = n.id) AS "submissions!",
                  c.origin = 'reference' OR coalesce(c.published_at <= now() AND c.opens_at <= now(), false) AS "has_opened!"
           FROM call c LEFT JOIN questionnaire n ON n.call_id = c.id WHERE c.id = $1 ORDER BY n.published_at IS NULL DESC, n.version DESC"#,
        *call
    )
    .fetch_all(db)
    .await?;
    let has_opened = rows.first().ok_or(Error::NotFound)?.has_opened;
    let all = rows
        .into_iter()
        .filter_map(|row| {
            let published_at = row.published_at.map(Timestamp::to_jiff);
            Some(Version { id: row.id?, version: row.version?, published_at, note: row.note, submissions: row.submissions })
        })
        .collect();
    Ok(Versions { all, has_opened })
}

/// [`versions`], held against other editors and against drafts that begin, until the transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(tx: &mut Tx, call: CallId) -> Result<Versions> {
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtextextended('questionnaire of ' || $1::text, 0))", call.to_string()).execute(&mut **tx).await?;
    sqlx::query!("SELECT id FROM questionnaire WHERE call_id = $1 FOR UPDATE", *call).fetch_all(&mut **tx).await?;
    versions(&mut **tx, call).await
}

/// All keys that any version of the call has used, of sections and of questions.
///
/// # Errors
/// When the database does not answer.
pub async fn taken_keys(db: impl PgExecutor<'_>, call: CallId) -> Result<BTreeSet<String>> {
    let keys = sqlx::query_scalar!(
        r#"SELECT s.key AS "key!" FROM questionnaire n JOIN section s ON s.questionnaire_id = n.id WHERE n.call_id = $1
           UNION SELECT q.key FROM questionnaire n JOIN section s ON s.questionnaire_id = n.id JOIN question q ON q.section_id = s.id WHERE n.call_id = $1"#,
        *call
    )
    .fetch_all(db)
    .await?;
    Ok(keys.into_iter().collect())
}

/// A new, empty version.
///
/// # Errors
/// When the database does not take it.
pub async fn create(tx: &mut Tx, call: CallId, is_published: bool, by: AccountId) -> Result<QuestionnaireId> {
    let id = QuestionnaireId::new();
    sqlx::query!(
        "INSERT INTO questionnaire (id, call_id, version, created_by, published_at, published_by)
         SELECT $1, $2, coalesce(max(version), 0) + 1, $3::uuid, CASE WHEN $4 THEN now() END, CASE WHEN $4 THEN $3::uuid END FROM questionnaire WHERE call_id = $2",
        *id,
        *call,
        *by,
        is_published
    )
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Writes all sections and questions of a version anew. Nobody may have begun to answer it.
///
/// # Errors
/// When the database does not take it.
pub async fn write(tx: &mut Tx, id: QuestionnaireId, it: &Questionnaire) -> Result<()> {
    let sections = serde_json::to_value(&it.sections).map_err(Error::internal)?;
    sqlx::query!("DELETE FROM section WHERE questionnaire_id = $1", *id).execute(&mut **tx).await?;
    sqlx::query!(
        "WITH given AS (
             SELECT gen_random_uuid() AS id, s.it, s.place FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY s (it, place)
         ), made AS (
             INSERT INTO section (id, questionnaire_id, key, position) SELECT id, $1, it ->> 'key', place FROM given
         ), worded AS (
             INSERT INTO section_text (section_id, lang, title, intro)
             SELECT g.id, t.key::lang, t.value, g.it -> 'intro' ->> t.key FROM given g, jsonb_each_text(g.it -> 'title') t
         )
         INSERT INTO question (id, section_id, key, position, kind, meaning, required, visibility, word_limit, file_limit, needs_explanation, shown_if_key, shown_if_value)
         SELECT (q.it ->> 'id')::uuid, g.id, q.it ->> 'key', q.place, (q.it ->> 'kind')::question_kind, (q.it ->> 'meaning')::answer_meaning,
                (q.it ->> 'required')::boolean, (q.it ->> 'visibility')::visibility, (q.it ->> 'word_limit')::smallint, (q.it ->> 'file_limit')::smallint,
                (q.it ->> 'needs_explanation')::boolean, q.it -> 'shown_if' ->> 'key', q.it -> 'shown_if' ->> 'value'
         FROM given g, jsonb_array_elements(g.it -> 'questions') WITH ORDINALITY q (it, place)",
        *id,
        &sections
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "WITH given AS (
             SELECT (q ->> 'id')::uuid AS id, q AS it FROM jsonb_array_elements($1::jsonb) s, jsonb_array_elements(s -> 'questions') q
         ), worded AS (
             INSERT INTO question_text (question_id, lang, label, help)
             SELECT g.id, t.key::lang, t.value, g.it -> 'help' ->> t.key FROM given g, jsonb_each_text(g.it -> 'label') t
         ), chosen AS (
             INSERT INTO choice (question_id, value, position)
             SELECT g.id, c.it ->> 'value', c.place FROM given g, jsonb_array_elements(g.it -> 'choices') WITH ORDINALITY c (it, place)
         )
         INSERT INTO choice_text (question_id, value, lang, label)
         SELECT g.id, c ->> 'value', t.key::lang, t.value FROM given g, jsonb_array_elements(g.it -> 'choices') c, jsonb_each_text(c -> 'label') t",
        &sections
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("UPDATE questionnaire SET revision = revision + 1 WHERE id = $1", *id).execute(&mut **tx).await?;
    Ok(())
}

/// Marks the call as edited by hand, so that no later load of reference data goes over it.
///
/// # Errors
/// When the database does not take it.
pub async fn touch_call(tx: &mut Tx, call: CallId) -> Result<()> {
    sqlx::query!("UPDATE call SET changed_at = now() WHERE id = $1", *call).execute(&mut **tx).await?;
    Ok(())
}

/// Makes the working copy the questionnaire that is asked; its number is the highest then, whatever was made meanwhile.
///
/// # Errors
/// When the database does not take it.
pub async fn publish(tx: &mut Tx, id: QuestionnaireId, note: &str, by: AccountId) -> Result<i16> {
    Ok(sqlx::query_scalar!(
        r#"UPDATE questionnaire n SET published_at = now(), published_by = $3, note = $2,
               version = greatest(version, (SELECT coalesce(max(o.version), 0) + 1 FROM questionnaire o WHERE o.call_id = n.call_id AND o.id <> n.id))
           WHERE id = $1 AND published_at IS NULL RETURNING version"#,
        *id,
        note,
        *by
    )
    .fetch_one(&mut **tx)
    .await?)
}

/// Throws the working copy away.
///
/// # Errors
/// When the database does not take it.
pub async fn discard(tx: &mut Tx, id: QuestionnaireId) -> Result<()> {
    sqlx::query!("DELETE FROM questionnaire WHERE id = $1 AND published_at IS NULL", *id).execute(&mut **tx).await?;
    Ok(())
}

/// Notes from which text others were made, where that is not noted yet: they are older than what replaces that text.
///
/// # Errors
/// When the database does not take it.
pub async fn note_sources(tx: &mut Tx, call: CallId, lang: Lang, units: &[String], langs: &[Lang], digests: &[String]) -> Result<()> {
    sqlx::query!(
        "INSERT INTO translation_source (call_id, unit, lang, source_lang, source_digest)
         SELECT $1, unit, lang, $2, digest FROM unnest($3::text[], $4::lang[], $5::text[]) AS given (unit, lang, digest)
         ON CONFLICT (call_id, unit, lang) DO NOTHING",
        *call,
        lang as Lang,
        units,
        langs as &[Lang],
        digests
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A questionnaire from which questions can be taken.
#[derive(Debug)]
pub struct Shelf {
    pub id: QuestionnaireId,
    pub slug: String,
    pub title: ByLang,
}

/// The current questionnaires of all public calls, and of those that this person may edit.
///
/// # Errors
/// When the database does not answer.
pub async fn library(db: &PgPool, person: AccountId, roles: &[crate::platform::auth::Role]) -> Result<Vec<Shelf>> {
    let rows = sqlx::query!(
        r#"SELECT n.id AS "id!: QuestionnaireId", c.slug, (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS title
           FROM call c JOIN current_questionnaire n ON n.call_id = c.id
           WHERE c.published_at <= now() OR EXISTS (SELECT FROM call_role r WHERE r.call_id = c.id AND r.account_id = $1 AND r.role = ANY($2))
           ORDER BY c.origin = 'reference', c.changed_at DESC LIMIT 60"#,
        *person,
        roles as &[crate::platform::auth::Role]
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Shelf { id: row.id, slug: row.slug, title: row.title.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default() })
        })
        .collect()
}

/// The stakeholder types that a call has chosen, in its order.
///
/// # Errors
/// When the database does not answer.
pub async fn stakeholder_types(db: impl PgExecutor<'_>, call: CallId) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!("SELECT stakeholder_type_code FROM call_stakeholder_type WHERE call_id = $1 ORDER BY position", *call).fetch_all(db).await?)
}

/// What of a call's inputs becomes public.
///
/// # Errors
/// When the database does not answer.
pub async fn policy(db: impl PgExecutor<'_>, call: CallId) -> Result<PublicationPolicy> {
    Ok(sqlx::query_scalar!(r#"SELECT publication_policy AS "policy: PublicationPolicy" FROM call WHERE id = $1"#, *call).fetch_one(db).await?)
}

/// For the public trace of what has changed in an announced call.
///
/// # Errors
/// When the database does not take it.
pub async fn trace(tx: &mut Tx, call: CallId, former: &str, latter: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO call_change (id, call_id, fact, former, latter) SELECT $1, $2, 'questionnaire', $3, $4 FROM call WHERE id = $2 AND published_at <= now()",
        Uuid::now_v7(),
        *call,
        former,
        latter
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// How many drafts are being written for a version.
///
/// # Errors
/// When the database does not answer.
pub async fn drafts(db: &PgPool, id: QuestionnaireId) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM submission WHERE questionnaire_id = $1 AND state = 'draft'"#, *id).fetch_one(db).await?)
}

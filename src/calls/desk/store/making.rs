//! A new call, from nothing or after the model of another.

use crate::{
    calls::{desk::EditCalls, model::CallId},
    platform::{
        auth::{AccountId, Act, Role},
        db::Tx,
        http::Result,
        i18n::Lang,
    },
};
use sqlx::PgPool;
use uuid::Uuid;

/// What a call cannot be without.
#[derive(Debug)]
pub(in crate::calls::desk) struct NewCall {
    pub convener: String,
    pub slug: String,
    pub lang: Lang,
    pub title: String,
    pub prefix: String,
    pub zone: String,
}

/// Makes a call that nobody but its editors sees; false when the account has no role on its convener. It may be answered by
/// all types of stakeholders until its editors choose.
pub(in crate::calls::desk) async fn create(tx: &mut Tx, id: CallId, by: AccountId, call: &NewCall) -> Result<bool> {
    let made = sqlx::query!(
        "INSERT INTO call (id, slug, origin, convener_code, time_zone, reference_prefix, source_lang)
         SELECT $1, $2, 'desk', $3, $4, $5, $6
         WHERE EXISTS (SELECT FROM role_grant g WHERE g.account_id = $7 AND g.role = ANY($8) AND g.revoked_at IS NULL
                       AND (g.scope = 'portal' OR g.scope = 'entity' AND g.entity_code = $3))",
        *id,
        call.slug,
        call.convener,
        call.zone,
        call.prefix,
        call.lang as Lang,
        *by,
        EditCalls::ROLES as &[Role]
    )
    .execute(&mut **tx)
    .await?;
    if made.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!("INSERT INTO call_text (call_id, lang, title) VALUES ($1, $2, $3)", *id, call.lang as Lang, call.title).execute(&mut **tx).await?;
    sqlx::query!("INSERT INTO call_stakeholder_type (call_id, stakeholder_type_code, position) SELECT $1, code, position FROM stakeholder_type", *id)
        .execute(&mut **tx)
        .await?;
    Ok(true)
}

/// Gives a new call what another has: settings, texts, links and the current questionnaire; its dates are its own.
pub(in crate::calls::desk) async fn copy(tx: &mut Tx, from: CallId, to: CallId, by: AccountId) -> Result<()> {
    sqlx::query!(
        "UPDATE call c SET body = o.body, legal_basis = o.legal_basis, grace_minutes = o.grace_minutes, publication_policy = o.publication_policy, languages = o.languages
         FROM call o WHERE c.id = $2 AND o.id = $1",
        *from,
        *to
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!(
        "INSERT INTO call_text (call_id, lang, title, purpose, who_may_answer, how_used, remark, rules)
         SELECT $2, lang, title, purpose, who_may_answer, how_used, remark, rules FROM call_text WHERE call_id = $1
         ON CONFLICT (call_id, lang) DO UPDATE SET purpose = EXCLUDED.purpose, who_may_answer = EXCLUDED.who_may_answer, how_used = EXCLUDED.how_used,
             remark = EXCLUDED.remark, rules = EXCLUDED.rules",
        *from,
        *to
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query!("INSERT INTO call_action_line (call_id, action_line_code) SELECT $2, action_line_code FROM call_action_line WHERE call_id = $1", *from, *to)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("INSERT INTO call_document (call_id, document_id) SELECT $2, document_id FROM call_document WHERE call_id = $1", *from, *to)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("INSERT INTO call_event (call_id, event_id) SELECT $2, event_id FROM call_event WHERE call_id = $1", *from, *to).execute(&mut **tx).await?;
    copy_stakeholder_types(tx, from, to).await?;
    sqlx::query!("SELECT copy_questionnaire(q.id, $2, $3) FROM current_questionnaire q WHERE q.call_id = $1", *from, *to, *by)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(())
}

/// Historical calls name no types: a call made after one of them keeps the whole list.
async fn copy_stakeholder_types(tx: &mut Tx, from: CallId, to: CallId) -> Result<()> {
    sqlx::query!("DELETE FROM call_stakeholder_type WHERE call_id = $2 AND EXISTS (SELECT FROM call_stakeholder_type WHERE call_id = $1)", *from, *to)
        .execute(&mut **tx)
        .await?;
    sqlx::query!(
        "INSERT INTO call_stakeholder_type (call_id, stakeholder_type_code, position)
         SELECT $2, stakeholder_type_code, position FROM call_stakeholder_type WHERE call_id = $1 ON CONFLICT DO NOTHING",
        *from,
        *to
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A call after whose model another is made: a public one, or one's own.
#[derive(Debug)]
pub(in crate::calls::desk) struct Model {
    pub id: CallId,
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    pub convener: Option<String>,
    pub zone: String,
    pub source_lang: Lang,
    /// In which languages it has texts.
    pub langs: Vec<Lang>,
    pub questions: i64,
}

pub(in crate::calls::desk) async fn model(db: &PgPool, lang: Lang, slug: &str, account: Uuid, roles: &[Role]) -> Result<Option<Model>> {
    Ok(sqlx::query_as!(
        Model,
        r#"SELECT c.id AS "id: CallId", c.slug, t.title, t.lang AS "title_lang: Lang", c.convener_code AS convener, c.time_zone AS zone, c.source_lang AS "source_lang: Lang",
                  ARRAY(SELECT x.lang FROM call_text x WHERE x.call_id = c.id ORDER BY x.lang) AS "langs!: Vec<Lang>",
                  (SELECT count(*) FROM current_questionnaire q JOIN section s ON s.questionnaire_id = q.id JOIN question o ON o.section_id = s.id
                   WHERE q.call_id = c.id) AS "questions!"
           FROM call c
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE c.slug = $2 AND (c.published_at <= now() OR EXISTS (SELECT FROM call_role r WHERE r.call_id = c.id AND r.account_id = $3 AND r.role = ANY($4)))"#,
        lang as Lang,
        slug,
        account,
        roles as &[Role]
    )
    .fetch_optional(db)
    .await?)
}

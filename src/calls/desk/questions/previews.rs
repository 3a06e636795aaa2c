//! Links that show a questionnaire as contributors will see it. The secret stands in the address alone; whoever has it
//! needs no account, sees nothing but questions, and can change nothing.

use super::{acts::Editing, store};
use crate::{
    calls::{
        desk::{EditCalls, EditedCall},
        model::{CallId, PublicationPolicy, QuestionnaireId, Schedule},
        questionnaire::{self, Questionnaire},
    },
    platform::{
        audit::{self, Entry},
        auth::{
            Allowed,
            session::{hash, new_secret},
        },
        http::Result,
        i18n::Lang,
    },
};
use jiff_sqlx::Timestamp;
use serde_json::json;
use sqlx::PgPool;
use uuid::Uuid;

/// A link, without its secret, which nobody keeps.
#[derive(Debug)]
pub struct Link {
    pub id: Uuid,
    pub label: String,
    pub created_at: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
    pub is_revoked: bool,
    pub is_over: bool,
}

/// The links of a call, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &PgPool, call: CallId) -> Result<Vec<Link>> {
    let rows = sqlx::query!(
        r#"SELECT id, label, created_at AS "created_at: Timestamp", expires_at AS "expires_at: Timestamp", revoked_at IS NOT NULL AS "is_revoked!",
                  expires_at <= now() AS "is_over!"
           FROM call_preview WHERE call_id = $1 ORDER BY created_at DESC LIMIT 50"#,
        *call
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Link {
            id: row.id,
            label: row.label,
            created_at: row.created_at.to_jiff(),
            expires_at: row.expires_at.to_jiff(),
            is_revoked: row.is_revoked,
            is_over: row.is_over,
        })
        .collect())
}

/// Makes a link; its secret, which is told once.
///
/// # Errors
/// When the database does not take it.
pub async fn make(who: &Allowed<EditCalls, EditedCall>, label: String, days: i32) -> Result<String> {
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let (id, secret) = (Uuid::now_v7(), new_secret());
            sqlx::query!(
                "INSERT INTO call_preview (id, call_id, secret_hash, label, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6))",
                id,
                *editing.call,
                hash(&secret),
                label,
                *editing.by,
                days
            )
            .execute(&mut *tx)
            .await?;
            let after = Some(json!({ "preview": id, "days": days }));
            audit::record(&mut tx, &editing.actor, Entry { act: "preview.made", object_kind: "call", object: &editing.call, before: None, after }).await?;
            tx.commit(secret).await
        })
        .await
}

/// Ends a link; false when there is none that still works.
///
/// # Errors
/// When the database does not take it.
pub async fn revoke(who: &Allowed<EditCalls, EditedCall>, id: Uuid) -> Result<bool> {
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let done = sqlx::query!("UPDATE call_preview SET revoked_at = now() WHERE id = $1 AND call_id = $2 AND revoked_at IS NULL", id, *editing.call)
                .execute(&mut *tx)
                .await?;
            if done.rows_affected() == 0 {
                return tx.commit(false).await;
            }
            let before = Some(json!({ "preview": id }));
            audit::record(&mut tx, &editing.actor, Entry { act: "preview.revoked", object_kind: "call", object: &editing.call, before, after: None }).await?;
            tx.commit(true).await
        })
        .await
}

/// What a link shows.
#[derive(Debug)]
pub struct Previewed {
    pub title: String,
    pub title_lang: Lang,
    pub convener: Option<String>,
    pub policy: PublicationPolicy,
    pub schedule: Schedule,
    pub expires_at: jiff::Timestamp,
    pub is_working_copy: bool,
    pub questionnaire: Questionnaire,
}

/// The call behind a secret, while the link holds.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &PgPool, lang: Lang, secret: &str) -> Result<Option<Previewed>> {
    let Some(row) = sqlx::query!(
        r#"SELECT c.id AS "id: CallId", c.convener_code, c.publication_policy AS "policy: PublicationPolicy", p.expires_at AS "expires_at: Timestamp",
                  c.origin AS "origin: crate::calls::model::CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone,
                  c.grace_minutes, now() AS "now!: Timestamp", t.title, t.lang AS "title_lang: Lang"
           FROM call_preview p JOIN call c ON c.id = p.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE p.secret_hash = $2 AND p.revoked_at IS NULL AND p.expires_at > now()"#,
        lang as Lang,
        hash(secret)
    )
    .fetch_optional(db)
    .await?
    else {
        return Ok(None);
    };
    let versions = store::versions(db, row.id).await?;
    let Some(edited) = versions.edited() else { return Ok(None) };
    let id: QuestionnaireId = edited.id;
    Ok(Some(Previewed {
        title: row.title,
        title_lang: row.title_lang,
        convener: row.convener_code,
        policy: row.policy,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        expires_at: row.expires_at.to_jiff(),
        is_working_copy: edited.is_working_copy(),
        questionnaire: questionnaire::read(db, id).await?,
    }))
}

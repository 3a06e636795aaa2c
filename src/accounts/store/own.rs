//! What the portal holds of a person, to give it to them or to forget it.

use crate::platform::{auth::AccountId, db::Tx, http::error::Result};
use sqlx::PgPool;

/// What else is tied to the person of an account that is being erased: memberships, links on their way, letters kept.
///
/// # Errors
/// When the database does not take it.
pub async fn forget_traces(tx: &mut Tx, id: AccountId, email: &str) -> Result<()> {
    sqlx::query!("DELETE FROM organization_member WHERE account_id = $1", *id).execute(&mut **tx).await?;
    sqlx::query!(
        "DELETE FROM one_time_token WHERE (purpose = 'sign_in' AND subject = $1) OR subject = $2::uuid::text OR starts_with(subject, $2::uuid::text || ' ')",
        email,
        *id
    )
    .execute(&mut **tx)
    .await?;
    forget_letters(tx, email).await
}

/// Letters to an address that is nobody's any more are emptied, those on their way not sent.
///
/// # Errors
/// When the database does not take it.
pub async fn forget_letters(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("UPDATE outbox SET to_address = 'erased', subject = '', text_body = '', html_body = '' WHERE to_address = $1 AND state <> 'waiting'", email)
        .execute(&mut **tx)
        .await?;
    sqlx::query!("DELETE FROM outbox WHERE to_address = $1 AND state = 'waiting'", email).execute(&mut **tx).await?;
    Ok(())
}

/// Links for a change of address that are on their way stop working.
///
/// # Errors
/// When the database does not take it.
pub async fn void_email_changes(tx: &mut Tx, id: AccountId) -> Result<()> {
    sqlx::query!(
        "UPDATE one_time_token SET used_at = now() WHERE purpose = 'change_email' AND used_at IS NULL AND starts_with(subject, $1::uuid::text || ' ')",
        *id
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Links to sign in with an address stop working, and are not offered anew.
///
/// # Errors
/// When the database does not take it.
pub async fn void_sign_in(tx: &mut Tx, email: &str) -> Result<()> {
    sqlx::query!("DELETE FROM one_time_token WHERE purpose = 'sign_in' AND subject = $1", email).execute(&mut **tx).await?;
    Ok(())
}

/// All that the portal holds of a person, for themselves: nothing secret, nothing of others.
///
/// # Errors
/// When the database does not answer.
pub async fn export(db: &PgPool, id: AccountId) -> Result<serde_json::Value> {
    Ok(sqlx::query_scalar!(
        r#"SELECT jsonb_build_object(
             'account', (SELECT jsonb_build_object('id', a.id, 'email', a.email, 'name', a.name, 'language', a.lang, 'createdAt', a.created_at, 'confirmedAt', a.confirmed_at)
                         FROM account a WHERE a.id = $1),
             'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'on', coalesce(g.entity_code, c.slug, g.action_line_code),
                                'grantedAt', g.granted_at, 'revokedAt', g.revoked_at) ORDER BY g.granted_at), '[]')
                       FROM role_grant g LEFT JOIN call c ON c.id = g.call_id WHERE g.account_id = $1),
             'organizations', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'focalPoint', m.is_focal_point, 'joinedAt', m.joined_at, 'approvedAt', m.approved_at)), '[]')
                               FROM organization_member m JOIN organization o ON o.id = m.organization_id WHERE m.account_id = $1),
             'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('signedInAt', s.signed_in_at, 'lastUsedAt', s.seen_at, 'endsAt', s.expires_at, 'browser', s.user_agent)), '[]')
                          FROM session s WHERE s.account_id = $1),
             'submissions', (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', s.reference, 'state', s.state, 'call', c.slug, 'language', s.lang,
                                 'createdAt', s.created_at, 'changedAt', s.changed_at,
                                 'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('question', q.key, 'item', n.item, 'value', n.value, 'changedAt', n.changed_at)), '[]')
                                             FROM answer n JOIN question q ON q.id = n.question_id WHERE n.submission_id = s.id),
                                 'versions', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'receivedAt', v.received_at, 'sha256', encode(v.sha256, 'hex')) ORDER BY v.number), '[]')
                                              FROM version v WHERE v.submission_id = s.id)) ORDER BY s.created_at), '[]')
                             FROM submission s JOIN call c ON c.id = s.call_id WHERE s.account_id = $1),
             'messages', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'subject', o.subject, 'state', o.state, 'writtenAt', o.created_at) ORDER BY o.created_at), '[]')
                          FROM outbox o JOIN account a ON a.email = o.to_address WHERE a.id = $1),
             'acts', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'act', e.act, 'object', e.object_kind || '/' || e.object_id) ORDER BY e.id), '[]')
                      FROM (SELECT * FROM audit_entry WHERE actor_id = $1 ORDER BY id DESC LIMIT 10000) e)
           ) AS "it!""#,
        *id
    )
    .fetch_one(db)
    .await?)
}

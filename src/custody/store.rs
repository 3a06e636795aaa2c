//! What the portal holds of a person.

use crate::platform::{auth::AccountId, http::Result};
use sqlx::PgPool;

/// All that the portal holds of a person, for themselves: nothing secret, nothing of others. Of an organization's submissions what
/// they wrote themselves, as long as they belong to it.
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
             'organizations', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'focalPoint', m.is_focal_point, 'askedAt', m.joined_at, 'memberSince', m.approved_at,
                                         'foundedByYou', o.founded_by IS NOT DISTINCT FROM $1) ORDER BY m.joined_at), '[]')
                               FROM organization_member m JOIN organization o ON o.id = m.organization_id WHERE m.account_id = $1),
             'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('organization', o.name, 'to', i.email, 'sentByYou', i.invited_by = $1, 'invitedAt', i.invited_at,
                                       'expiresAt', i.expires_at, 'acceptedAt', i.accepted_at, 'takenBackAt', i.withdrawn_at) ORDER BY i.invited_at), '[]')
                             FROM organization_invitation i JOIN organization o ON o.id = i.organization_id
                             WHERE i.invited_by = $1 OR i.email = (SELECT a.email FROM account a WHERE a.id = $1)),
             'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('signedInAt', s.signed_in_at, 'lastUsedAt', s.seen_at, 'endsAt', s.expires_at, 'browser', s.user_agent)), '[]')
                          FROM session s WHERE s.account_id = $1),
             'submissions', (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', s.reference, 'state', s.state, 'call', c.slug, 'language', s.lang,
                                 'organization', (SELECT o.name FROM organization o WHERE o.id = s.organization_id), 'begunByYou', s.account_id = $1,
                                 'createdAt', s.created_at, 'changedAt', s.changed_at,
                                 'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('question', q.key, 'item', n.item, 'value', n.value, 'changedAt', n.changed_at)), '[]')
                                             FROM answer n JOIN question q ON q.id = n.question_id
                                             WHERE n.submission_id = s.id AND (s.organization_id IS NULL OR n.changed_by = $1)),
                                 'textsWaiting', (SELECT coalesce(jsonb_agg(jsonb_build_object('question', q.key, 'item', k.item, 'value', k.value, 'savedAt', k.saved_at)), '[]')
                                                  FROM answer_conflict k JOIN question q ON q.id = k.question_id
                                                  WHERE k.submission_id = s.id AND k.saved_by = $1 AND k.settled_at IS NULL),
                                 'files', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', f.file_name, 'size', f.size, 'sha256', encode(f.sha256, 'hex'), 'uploadedAt', f.uploaded_at)), '[]')
                                           FROM attachment f WHERE f.submission_id = s.id AND f.removed_at IS NULL AND f.uploaded_by = $1),
                                 'questionsOfTheSecretariat', (SELECT coalesce(jsonb_agg(jsonb_build_object('question', l.question, 'askedAt', l.asked_at, 'answer', l.answer,
                                                                         'answeredAt', l.answered_at) ORDER BY l.asked_at), '[]')
                                                               FROM clarification l WHERE l.submission_id = s.id AND (s.organization_id IS NULL OR l.answered_by = $1)),
                                 'versions', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'receivedAt', v.received_at, 'sha256', encode(v.sha256, 'hex'),
                                                  'submittedByYou', v.submitted_by = $1,
                                                  'content', CASE WHEN octet_length(t.canonical) > 0 AND (s.organization_id IS NULL OR v.submitted_by = $1)
                                                                  THEN convert_from(t.canonical, 'UTF8')::jsonb END) ORDER BY v.number), '[]')
                                              FROM version v JOIN version_content t ON t.version_id = v.id WHERE v.submission_id = s.id)) ORDER BY s.created_at), '[]')
                             FROM submission s JOIN call c ON c.id = s.call_id
                             WHERE EXISTS (SELECT FROM submission_party p WHERE p.submission_id = s.id AND p.account_id = $1)
                               AND (s.account_id = $1 OR EXISTS (SELECT FROM version v WHERE v.submission_id = s.id AND v.submitted_by = $1)
                                    OR EXISTS (SELECT FROM answer n WHERE n.submission_id = s.id AND n.changed_by = $1))),
             'messages', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'subject', o.subject, 'state', o.state, 'writtenAt', o.created_at) ORDER BY o.created_at), '[]')
                          FROM outbox o JOIN account a ON a.email = o.to_address WHERE a.id = $1),
             'endedMessages', (SELECT coalesce(jsonb_agg(jsonb_build_object('topic', m.topic, 'since', m.stopped_at) ORDER BY m.topic), '[]')
                               FROM mail_stop m JOIN account a ON a.email = m.address WHERE a.id = $1),
             'followed', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'what', f.target, 'since', f.began_at) ORDER BY f.began_at), '[]')
                          FROM follow f JOIN account a ON a.email = f.address WHERE a.id = $1),
             'acts', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'act', e.act, 'object', e.object_kind || '/' || e.object_id) ORDER BY e.id), '[]')
                      FROM (SELECT * FROM audit_entry WHERE actor_id = $1 ORDER BY id DESC LIMIT 10000) e)
           ) AS "it!""#,
        *id
    )
    .fetch_one(db)
    .await?)
}

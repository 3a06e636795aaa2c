//! The calls of an officer.

use crate::{
    calls::{
        desk::EditedCall,
        model::{CallOrigin, Schedule},
    },
    platform::{
        auth::{AccountId, Role},
        http::{Result, listing::PAGE_SIZE},
        i18n::Lang,
    },
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;

/// The call of that address, if this account may edit it: right and scope in one query.
pub(in crate::calls::desk) async fn edited(db: &PgPool, lang: Lang, slug: &str, account: AccountId, roles: &[Role]) -> Result<Option<EditedCall>> {
    let row = sqlx::query!(
        r#"SELECT c.id, c.slug, t.title, t.lang AS "title_lang: Lang", c.source_lang AS "source_lang: Lang", c.edition, c.convener_code,
                  c.origin AS "origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes,
                  now() AS "now!: Timestamp", c.published_at AS "announced_at: Timestamp",
                  (SELECT q.id FROM current_questionnaire q WHERE q.call_id = c.id) AS questionnaire,
                  (SELECT count(*) FROM current_questionnaire q JOIN section s ON s.questionnaire_id = q.id JOIN question o ON o.section_id = s.id
                   WHERE q.call_id = c.id) AS "questions!",
                  call_complete_langs(c.id) AS "complete!: Vec<Lang>",
                  (SELECT count(*) FROM submission s WHERE s.call_id = c.id AND s.state = 'draft') AS "drafts!",
                  (SELECT count(*) FROM submission s WHERE s.call_id = c.id AND s.reference IS NOT NULL) AS "received!",
                  EXISTS (SELECT FROM submission s WHERE s.call_id = c.id) AS "is_begun!"
           FROM call c
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY t.lang = $1 DESC, t.lang = c.source_lang DESC, lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE c.slug = $2 AND CASE c.origin
               WHEN 'desk' THEN EXISTS (SELECT FROM call_role r WHERE r.call_id = c.id AND r.account_id = $3 AND r.role = ANY($4))
               WHEN 'demonstration' THEN EXISTS (
                   SELECT FROM role_grant g JOIN call_role r ON r.account_id = g.account_id AND r.role = g.role AND r.call_id = c.id
                   WHERE g.account_id = $3 AND g.role = ANY($4) AND g.scope = 'portal' AND g.revoked_at IS NULL)
               ELSE false END"#,
        lang as Lang,
        slug,
        *account,
        roles as &[Role]
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| EditedCall {
        id: row.id.into(),
        slug: row.slug,
        title: row.title,
        title_lang: row.title_lang,
        source_lang: row.source_lang,
        edition: row.edition,
        convener: row.convener_code,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: row.closes_at.map(Timestamp::to_jiff),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        announced_at: row.announced_at.map(Timestamp::to_jiff),
        questionnaire: row.questionnaire.map(Into::into),
        questions: row.questions,
        complete: row.complete,
        drafts: row.drafts,
        received: row.received,
        is_begun: row.is_begun,
    }))
}

/// Which calls are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::calls::desk) enum Shelf {
    /// Those that are made and led here.
    Led,
    /// Historical ones.
    Record,
}

/// A call as the list of the desk shows it.
#[derive(Debug)]
pub(in crate::calls::desk) struct Listed {
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    pub convener_code: Option<String>,
    pub convener_name: Option<String>,
    pub schedule: Schedule,
    pub announced_at: Option<jiff::Timestamp>,
    pub is_editable: bool,
    pub complete: Vec<Lang>,
    pub drafts: i64,
    pub received: i64,
}

/// One page of the calls on which an account has one of the roles, what is not announced yet first; how many there are in
/// all, and whether there are any on the other shelf.
pub(in crate::calls::desk) async fn list(
    db: &PgPool,
    lang: Lang,
    account: AccountId,
    roles: &[Role],
    shelf: Shelf,
    page: usize,
) -> Result<(Vec<Listed>, usize)> {
    let offset = i64::try_from((page - 1) * PAGE_SIZE).unwrap_or_default();
    let rows = sqlx::query!(
        r#"WITH held AS (SELECT DISTINCT r.call_id FROM call_role r WHERE r.account_id = $2 AND r.role = ANY($3)),
                portal_wide AS (SELECT EXISTS (SELECT FROM role_grant g WHERE g.account_id = $2 AND g.role = ANY($3) AND g.scope = 'portal' AND g.revoked_at IS NULL) AS is)
           SELECT c.slug, t.title, t.lang AS "title_lang: Lang", c.convener_code, c.convener_name, c.origin AS "origin: CallOrigin",
                  c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes, now() AS "now!: Timestamp",
                  c.published_at AS "announced_at: Timestamp",
                  (c.origin = 'desk' OR c.origin = 'demonstration' AND w.is) AS "is_editable!",
                  CASE WHEN c.origin = 'reference' THEN '{}' ELSE call_complete_langs(c.id) END AS "complete!: Vec<Lang>",
                  (SELECT count(*) FROM submission s WHERE s.call_id = c.id AND s.state = 'draft') AS "drafts!",
                  (SELECT count(*) FROM submission s WHERE s.call_id = c.id AND s.reference IS NOT NULL) AS "received!",
                  count(*) OVER () AS "total!"
           FROM held h JOIN call c ON c.id = h.call_id CROSS JOIN portal_wide w
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY t.lang = $1 DESC, t.lang = c.source_lang DESC, lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE (c.origin = 'reference') = $4
           ORDER BY c.published_at IS NOT NULL, coalesce(c.closes_at, c.opens_at) DESC NULLS FIRST, c.id LIMIT $5 OFFSET $6"#,
        lang as Lang,
        *account,
        roles as &[Role],
        shelf == Shelf::Record,
        i64::try_from(PAGE_SIZE).unwrap_or(20),
        offset
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| usize::try_from(row.total).unwrap_or_default());
    let listed = rows
        .into_iter()
        .map(|row| Listed {
            slug: row.slug,
            title: row.title,
            title_lang: row.title_lang,
            convener_code: row.convener_code,
            convener_name: row.convener_name,
            schedule: Schedule {
                origin: row.origin,
                opens_at: row.opens_at.map(Timestamp::to_jiff),
                closes_at: row.closes_at.map(Timestamp::to_jiff),
                zone: row.time_zone,
                grace_minutes: row.grace_minutes,
                now: row.now.to_jiff(),
            },
            announced_at: row.announced_at.map(Timestamp::to_jiff),
            is_editable: row.is_editable,
            complete: row.complete,
            drafts: row.drafts,
            received: row.received,
        })
        .collect();
    Ok((listed, total))
}

//! The queue and its counts.

use crate::{
    desk::model::{Review, Sort},
    platform::{
        auth::{AccountId, Act, Role},
        http::Result,
        http::listing::PAGE_SIZE,
        i18n::{ByLang, Lang},
    },
    submissions::model::State,
};
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::{FromRow, PgPool, Postgres, QueryBuilder};
use uuid::Uuid;

/// How many submissions of a call stand in a state.
#[derive(Debug, Clone)]
pub struct CallCount {
    pub call: Uuid,
    pub slug: String,
    pub title: ByLang,
    pub closes_at: Option<Timestamp>,
    pub time_zone: String,
    pub state: Option<State>,
    pub count: i64,
    /// How many of them wait for somebody on the desk.
    pub waiting: i64,
    /// How many of those that wait are assigned to the asker.
    pub mine: i64,
}

/// Counts of all calls that the asker may review; a call without submissions has one row without a state.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(db: &PgPool, asker: AccountId) -> Result<Vec<CallCount>> {
    let rows = sqlx::query!(
        r#"SELECT c.id AS "id!", c.slug AS "slug!", c.closes_at AS "closes_at: jiff_sqlx::Timestamp", c.time_zone AS "time_zone!",
                  (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS title,
                  n.state AS "state?: State", coalesce(n.count, 0) AS "count!", coalesce(n.waiting, 0) AS "waiting!", coalesce(n.mine, 0) AS "mine!"
           FROM call c
           LEFT JOIN (
               SELECT s.call_id, s.state, count(*), count(*) FILTER (WHERE s.is_waiting) AS waiting,
                      count(*) FILTER (WHERE s.is_waiting AND a.account_id = $1) AS mine
               FROM desk_submission s LEFT JOIN assignment a ON a.submission_id = s.id GROUP BY s.call_id, s.state
           ) n ON n.call_id = c.id
           WHERE c.origin <> 'reference' AND c.id IN (SELECT r.call_id FROM call_role r WHERE r.account_id = $1 AND r.role = ANY($2))
           ORDER BY c.closes_at DESC NULLS LAST, c.slug"#,
        *asker,
        Review::ROLES as &[Role]
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(CallCount {
                call: row.id,
                slug: row.slug,
                title: super::case::by_lang(row.title)?,
                closes_at: row.closes_at.map(jiff_sqlx::Timestamp::to_jiff),
                time_zone: row.time_zone,
                state: row.state,
                count: row.count,
                waiting: row.waiting,
                mine: row.mine,
            })
        })
        .collect()
}

/// What the queue is narrowed to.
#[derive(Debug, Default, Clone)]
pub struct Wanted {
    pub standing: Standing,
    pub call: Option<String>,
    pub kind: Option<String>,
    pub lang: Option<Lang>,
    /// An account; or nobody.
    pub assignee: Option<Assignee>,
    pub q: String,
    pub sort: Sort,
    pub page: usize,
}

/// Where the wanted submissions stand.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody on the desk has to do something.
    #[default]
    Waiting,
    At(State),
    Anywhere,
}

/// Whose work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignee {
    Of(Uuid),
    Nobody,
}

/// One line of the queue.
#[derive(Debug, Clone, FromRow)]
pub struct Row {
    pub id: Uuid,
    pub reference: String,
    pub organization: Option<String>,
    pub kind: Option<String>,
    pub lang: Lang,
    pub state: State,
    pub since: jiff_sqlx::Timestamp,
    pub call: sqlx::types::Json<ByLang>,
    pub assignee: Option<String>,
    pub versions: i64,
    pub notes: i64,
    pub is_late: bool,
    pub is_waiting: bool,
    pub total: i64,
}

/// A page of the queue, with the number of all that the filter lets through.
///
/// # Errors
/// When the database does not answer.
pub async fn queue(db: &PgPool, asker: AccountId, wanted: &Wanted) -> Result<Vec<Row>> {
    let mut query = QueryBuilder::<Postgres>::new(
        "SELECT s.id, s.reference, s.organization, s.kind, s.lang, s.state, s.state_changed_at AS since,
                (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id) AS call,
                coalesce(nullif(p.name, ''), p.email) AS assignee,
                (SELECT count(*) FROM version v WHERE v.submission_id = s.id) AS versions,
                (SELECT count(*) FROM review_note n WHERE n.submission_id = s.id) AS notes,
                EXISTS (SELECT FROM version v WHERE v.submission_id = s.id AND v.received_at >= v.closes_at) AS is_late, s.is_waiting,
                count(*) OVER () AS total
         FROM desk_submission s JOIN call c ON c.id = s.call_id LEFT JOIN assignment a ON a.submission_id = s.id LEFT JOIN account p ON p.id = a.account_id
         WHERE s.call_id IN (SELECT r.call_id FROM call_role r WHERE r.account_id = ",
    );
    query.push_bind(*asker).push(" AND r.role = ANY(").push_bind(Review::ROLES).push("))");
    match wanted.standing {
        Standing::Waiting => query.push(" AND s.is_waiting"),
        Standing::At(state) => query.push(" AND s.state = ").push_bind(state),
        Standing::Anywhere => &mut query,
    };
    if let Some(call) = &wanted.call {
        query.push(" AND c.slug = ").push_bind(call);
    }
    if let Some(kind) = &wanted.kind {
        query.push(" AND s.kind = ").push_bind(kind);
    }
    if let Some(lang) = wanted.lang {
        query.push(" AND s.lang = ").push_bind(lang);
    }
    match wanted.assignee {
        Some(Assignee::Of(account)) => {
            query.push(" AND a.account_id = ").push_bind(account);
        }
        Some(Assignee::Nobody) => {
            query.push(" AND a.account_id IS NULL");
        }
        None => {}
    }
    if !wanted.q.is_empty() {
        let pattern = format!("%{}%", wanted.q.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
        query.push(" AND (s.reference ILIKE ").push_bind(pattern.clone()).push(" OR s.organization ILIKE ").push_bind(pattern).push(")");
    }
    query.push(" ORDER BY ").push(wanted.sort.sql()).push(" LIMIT ").push_bind(i64::try_from(PAGE_SIZE).unwrap_or(20)).push(" OFFSET ");
    query.push_bind(i64::try_from((wanted.page.max(1) - 1) * PAGE_SIZE).unwrap_or_default());
    Ok(query.build_query_as().fetch_all(db).await?)
}

/// What the queue's filters offer.
#[derive(Debug, Default)]
pub struct Choices {
    pub calls: Vec<(String, ByLang)>,
    pub officers: Vec<(Uuid, String)>,
}

#[derive(Deserialize)]
struct CallChoice {
    slug: String,
    title: Option<ByLang>,
}

/// The asker's calls, and the officers who share them.
///
/// # Errors
/// When the database does not answer.
pub async fn choices(db: &PgPool, asker: AccountId) -> Result<Choices> {
    let row = sqlx::query!(
        r#"WITH mine AS (SELECT DISTINCT r.call_id FROM call_role r JOIN call c ON c.id = r.call_id WHERE r.account_id = $1 AND r.role = ANY($2) AND c.origin <> 'reference')
           SELECT (SELECT jsonb_agg(jsonb_build_object('slug', c.slug, 'title', (SELECT jsonb_object_agg(t.lang, t.title) FROM call_text t WHERE t.call_id = c.id))
                                    ORDER BY c.closes_at DESC NULLS LAST, c.slug)
                   FROM mine JOIN call c ON c.id = mine.call_id) AS calls,
                  (SELECT jsonb_agg(jsonb_build_array(o.id, o.name) ORDER BY o.name) FROM (
                      SELECT DISTINCT a.id, coalesce(nullif(a.name, ''), a.email, '') AS name
                      FROM call_role r JOIN mine USING (call_id) JOIN account a ON a.id = r.account_id WHERE r.role = ANY($2)) o) AS officers"#,
        *asker,
        Review::ROLES as &[Role]
    )
    .fetch_one(db)
    .await?;
    let calls: Vec<CallChoice> = super::case::json(row.calls)?;
    Ok(Choices { calls: calls.into_iter().map(|call| (call.slug, call.title.unwrap_or_default())).collect(), officers: super::case::json(row.officers)? })
}

//! One's own submissions, in a list.

use crate::{
    calls::model::{CallOrigin, Schedule},
    platform::{auth::AccountId, http::Result, i18n::Lang},
    submissions::model::State,
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// A submission in the list of one's own.
#[derive(Debug)]
pub struct Listed {
    pub id: Uuid,
    pub state: State,
    pub reference: Option<String>,
    pub title: Option<String>,
    pub lang: Lang,
    /// The organization whose member one is, where it is not one's own alone.
    pub organization: Option<String>,
    pub slug: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub changed_at: jiff::Timestamp,
    pub schedule: Schedule,
    pub versions: i64,
    pub receipt: Option<String>,
    /// Questions of the secretariat that wait for an answer.
    pub questions: i64,
    /// Requests that wait for the secretariat.
    pub requests: i64,
    pub is_public: bool,
}

/// What the list is narrowed by.
#[derive(Debug, Default)]
pub struct Wanted {
    pub state: Option<State>,
    pub call: Option<String>,
    pub page: i64,
}

/// All submissions of an account and of its organizations: those first in which somebody waits for an answer, then the
/// newest change first; and how many there are.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &PgPool, lang: Lang, account: AccountId, wanted: &Wanted) -> Result<(Vec<Listed>, i64)> {
    let rows = sqlx::query!(
        r#"SELECT s.id, s.state AS "state: State", s.reference, s.lang AS "lang: Lang", s.changed_at AS "changed_at: Timestamp", c.slug, o.name AS "organization?",
                  c.origin AS "call_origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.closes_at AS "closes_at: Timestamp", c.time_zone, c.grace_minutes,
                  now() AS "now!: Timestamp", t.title, t.lang AS "title_lang: Lang",
                  (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'title' LIMIT 1) AS own_title,
                  (SELECT count(*) FROM version v WHERE v.submission_id = s.id) AS "versions!",
                  (SELECT r.code FROM receipt r JOIN version v ON v.id = r.version_id WHERE v.submission_id = s.id ORDER BY v.number DESC LIMIT 1) AS receipt,
                  w.questions AS "questions!", (SELECT count(*) FROM plea p WHERE p.submission_id = s.id AND p.decided_at IS NULL) AS "requests!",
                  EXISTS (SELECT FROM public_inputs p WHERE p.submission_id = s.id) AS "is_public!", count(*) OVER () AS "total!"
           FROM submission s JOIN call c ON c.id = s.call_id LEFT JOIN organization o ON o.id = s.organization_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           JOIN LATERAL (SELECT count(*) AS questions FROM clarification k WHERE k.submission_id = s.id AND k.answered_at IS NULL) w ON true
           WHERE EXISTS (SELECT FROM submission_party y WHERE y.submission_id = s.id AND y.account_id = $2)
             AND ($4::submission_state IS NULL OR s.state = $4) AND ($5::text IS NULL OR c.slug = $5)
           ORDER BY w.questions > 0 DESC, s.changed_at DESC, s.id LIMIT 20 OFFSET $3"#,
        lang as Lang,
        *account,
        (wanted.page - 1) * 20,
        wanted.state as Option<State>,
        wanted.call
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
            lang: row.lang,
            organization: row.organization,
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
            questions: row.questions,
            requests: row.requests,
            is_public: row.is_public,
        })
        .collect();
    Ok((listed, total))
}

/// A call that one has written for.
#[derive(Debug)]
pub struct OwnCall {
    pub slug: String,
    pub title: String,
}

/// What the filters offer: the calls and the states of one's own submissions; and how many questions wait in all.
///
/// # Errors
/// When the database does not answer.
pub async fn choices(db: &PgPool, lang: Lang, account: AccountId) -> Result<(Vec<OwnCall>, Vec<State>, i64)> {
    let rows = sqlx::query!(
        r#"SELECT c.slug, t.title, array_agg(DISTINCT s.state) AS "states!: Vec<State>",
                  sum((SELECT count(*) FROM clarification k WHERE k.submission_id = s.id AND k.answered_at IS NULL))::bigint AS "questions!"
           FROM submission s JOIN call c ON c.id = s.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           WHERE EXISTS (SELECT FROM submission_party y WHERE y.submission_id = s.id AND y.account_id = $2)
           GROUP BY c.slug, t.title ORDER BY t.title LIMIT 100"#,
        lang as Lang,
        *account
    )
    .fetch_all(db)
    .await?;
    let has = |state: &State| rows.iter().any(|row| row.states.contains(state));
    let states = State::ALL.into_iter().filter(has).collect();
    let questions = rows.iter().map(|row| row.questions).sum();
    Ok((rows.into_iter().map(|row| OwnCall { slug: row.slug, title: row.title }).collect(), states, questions))
}

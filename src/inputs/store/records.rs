//! Inputs as data: for files and feeds.

use crate::{
    platform::{http::Result, i18n::Lang},
    submissions::model::{Consent, Origin},
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgPool;
use uuid::Uuid;

/// One input's own data, without its answers.
#[derive(Debug, Clone)]
pub struct Record {
    pub id: Uuid,
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub organization: Option<String>,
    pub kind: String,
    pub reach: String,
    pub region: Option<String>,
    pub country: Option<String>,
    pub consent: Consent,
    pub origin: Origin,
    pub received_on: Date,
    pub published_at: Timestamp,
    pub action_lines: Vec<String>,
    pub sdgs: Vec<i16>,
    pub questions: Vec<String>,
    pub call_id: Uuid,
    /// Which version of the call's questionnaire it answers.
    pub questionnaire: i16,
    /// How its first long answer begins.
    pub beginning: String,
}

/// The data of these inputs, in this order.
///
/// # Errors
/// When the database does not answer.
pub async fn records(db: &PgPool, ids: &[Uuid]) -> Result<Vec<Record>> {
    let rows = sqlx::query!(
        r#"SELECT p.submission_id AS "id!", p.reference AS "reference!", p.title AS "title!", p.lang AS "lang!: Lang", p.organization, p.stakeholder_type_code AS "kind!",
                  p.reach::text AS "reach!", p.region_code AS region, p.country_code AS country, p.consent AS "consent!: Consent", p.origin AS "origin!: Origin",
                  p.received_on AS "received_on!: jiff_sqlx::Date", p.published_at AS "published_at!: jiff_sqlx::Timestamp",
                  p.action_lines AS "action_lines!", p.sdgs AS "sdgs!", p.question_keys AS "questions!", p.call_id AS "call_id!",
                  p.beginning AS "beginning!", n.version AS questionnaire
           FROM unnest($1::uuid[]) WITH ORDINALITY o(id, place) JOIN public_inputs p ON p.submission_id = o.id
           JOIN version v ON v.id = p.version_id JOIN questionnaire n ON n.id = v.questionnaire_id ORDER BY o.place"#,
        ids
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Record {
            id: row.id,
            reference: row.reference,
            title: row.title,
            lang: row.lang,
            organization: row.organization,
            kind: row.kind,
            reach: row.reach,
            region: row.region,
            country: row.country,
            consent: row.consent,
            origin: row.origin,
            received_on: row.received_on.to_jiff(),
            published_at: row.published_at.to_jiff(),
            action_lines: row.action_lines,
            sdgs: row.sdgs,
            questions: row.questions,
            call_id: row.call_id,
            questionnaire: row.questionnaire,
            beginning: row.beginning,
        })
        .collect())
}

//! Reads the reference words.

use super::model::{Country, Entity, Facilitator, Goal, Line, MatrixLink, Named, Reference};
use crate::platform::{
    http::{Error, Result},
    i18n::ByLang,
};
use sqlx::PgConnection;
use std::sync::Arc;

/// All reference words in all languages.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &mut PgConnection) -> Result<Reference> {
    Ok(Reference {
        lines: lines(&mut *db).await?.into_iter().map(Arc::new).collect(),
        goals: goals(&mut *db).await?.into_iter().map(Arc::new).collect(),
        entities: entities(&mut *db).await?.into_iter().map(|entity| (entity.code.clone(), Arc::new(entity))).collect(),
        regions: regions(&mut *db).await?,
        countries: countries(&mut *db).await?,
        countries_by_name: Default::default(),
        stakeholder_types: stakeholder_types(&mut *db).await?,
        links: links(&mut *db).await?,
    })
}

fn by_lang(texts: Option<serde_json::Value>) -> Result<ByLang> {
    texts.map_or_else(|| Ok(ByLang::default()), |texts| serde_json::from_value(texts).map_err(Error::internal))
}

async fn lines(db: &mut PgConnection) -> Result<Vec<Line>> {
    let rows = sqlx::query!(
        r#"SELECT l.code,
                  jsonb_object_agg(t.lang, t.title) AS title, jsonb_object_agg(t.lang, t.short_title) AS short,
                  jsonb_object_agg(t.lang, t.official_title) FILTER (WHERE t.official_title IS NOT NULL) AS official,
                  jsonb_object_agg(t.lang, t.summary) FILTER (WHERE t.summary IS NOT NULL) AS summary,
                  (SELECT jsonb_agg(jsonb_build_array(f.entity_code, f.role) ORDER BY f.role, f.entity_code) FROM action_line_facilitator f WHERE f.action_line_code = l.code) AS facilitators
           FROM action_line l JOIN action_line_text t ON t.action_line_code = l.code GROUP BY l.code ORDER BY l.position"#
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            let facilitators: Vec<(String, String)> = row.facilitators.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default();
            Ok(Line {
                code: row.code,
                title: by_lang(row.title)?,
                short: by_lang(row.short)?,
                official: by_lang(row.official)?,
                summary: by_lang(row.summary)?,
                facilitators: facilitators
                    .into_iter()
                    .map(|(entity, role)| Facilitator { entity, is_lead: role == "lead", is_of_2005: role == "annex_2005" })
                    .collect(),
            })
        })
        .collect()
}

async fn goals(db: &mut PgConnection) -> Result<Vec<Goal>> {
    let rows = sqlx::query!(
        r#"SELECT sdg_number, jsonb_object_agg(lang, title) AS title, jsonb_object_agg(lang, official_goal) FILTER (WHERE official_goal IS NOT NULL) AS official
           FROM sdg_text GROUP BY sdg_number ORDER BY sdg_number"#
    )
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok(Goal { number: row.sdg_number, title: by_lang(row.title)?, official: by_lang(row.official)? })).collect()
}

async fn entities(db: &mut PgConnection) -> Result<Vec<Entity>> {
    let rows = sqlx::query!(
        r#"SELECT e.code, e.kind, e.homepage, jsonb_object_agg(t.lang, t.name) AS name,
                  jsonb_object_agg(t.lang, t.short_name) FILTER (WHERE t.short_name IS NOT NULL) AS short,
                  jsonb_object_agg(t.lang, t.role) FILTER (WHERE t.role IS NOT NULL) AS role
           FROM entity e JOIN entity_text t ON t.entity_code = e.code GROUP BY e.code"#
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Entity {
                code: row.code,
                kind: row.kind,
                homepage: row.homepage,
                name: by_lang(row.name)?,
                short: by_lang(row.short)?,
                role: by_lang(row.role)?,
            })
        })
        .collect()
}

async fn regions(db: &mut PgConnection) -> Result<Vec<Named>> {
    let rows = sqlx::query!(
        "SELECT r.code, jsonb_object_agg(t.lang, t.name) AS name FROM region r JOIN region_text t ON t.region_code = r.code GROUP BY r.code ORDER BY r.position"
    )
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok(Named { code: row.code, name: by_lang(row.name)? })).collect()
}

async fn stakeholder_types(db: &mut PgConnection) -> Result<Vec<Named>> {
    let rows = sqlx::query!(
        "SELECT s.code, jsonb_object_agg(t.lang, t.name) AS name FROM stakeholder_type s JOIN stakeholder_type_text t ON t.stakeholder_type_code = s.code
         GROUP BY s.code ORDER BY s.position"
    )
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok(Named { code: row.code, name: by_lang(row.name)? })).collect()
}

async fn countries(db: &mut PgConnection) -> Result<Vec<Country>> {
    let rows = sqlx::query!(
        "SELECT c.code, c.region_code, c.is_ldc, c.is_lldc, c.is_sids, jsonb_object_agg(t.lang, t.name) AS name
         FROM country c JOIN country_text t ON t.country_code = c.code GROUP BY c.code ORDER BY c.code"
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Country { code: row.code, region: row.region_code, name: by_lang(row.name)?, is_ldc: row.is_ldc, is_lldc: row.is_lldc, is_sids: row.is_sids })
        })
        .collect()
}

async fn links(db: &mut PgConnection) -> Result<Vec<MatrixLink>> {
    let links = sqlx::query_scalar!(
        r#"SELECT coalesce(jsonb_agg(jsonb_build_object('line', m.action_line_code, 'goal', m.sdg_number, 'targets', m.targets, 'source_url', m.source_url,
                  'rationale', (SELECT jsonb_object_agg(t.lang, t.rationale) FROM matrix_link_text t
                                WHERE t.action_line_code = m.action_line_code AND t.sdg_number = m.sdg_number)) ORDER BY l.position, m.sdg_number), '[]') AS "links!"
           FROM matrix_link m JOIN action_line l ON l.code = m.action_line_code"#
    )
    .fetch_one(db)
    .await?;
    serde_json::from_value(links).map_err(Error::internal)
}

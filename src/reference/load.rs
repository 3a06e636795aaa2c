//! Loads the reference words.

use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang},
    load::records,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Source {
    title: Option<String>,
    url: String,
}

/// Everything here, in the order of its references.
///
/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    regions(tx).await?;
    countries(tx).await?;
    stakeholder_types(tx).await?;
    entities(tx).await?;
    lines(tx).await?;
    goals(tx).await?;
    matrix(tx).await
}

#[derive(Deserialize)]
struct RegionRecord {
    code: String,
    kind: String,
    order: i16,
    name: ByLang,
}

async fn regions(tx: &mut Tx) -> Result<()> {
    for record in records::<RegionRecord>("regions.json")? {
        let region = &record.it;
        // Only the regional groups of the United Nations have a place in the tables; the others are groupings for figures.
        if region.kind != "un_group" || !record.is_wanted(tx, "region", &region.code).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO region (code, position) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET position = EXCLUDED.position",
            region.code,
            region.order
        )
        .execute(&mut **tx)
        .await?;
        for (lang, name) in region.name.iter() {
            sqlx::query!(
                "INSERT INTO region_text (region_code, lang, name) VALUES ($1, $2, $3) ON CONFLICT (region_code, lang) DO UPDATE SET name = EXCLUDED.name",
                region.code,
                lang as Lang,
                name
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct CountryRecord {
    code: String,
    name: ByLang,
    un_group: Option<String>,
    itu_region: Option<String>,
    ldc: bool,
    lldc: bool,
    sids: bool,
}

async fn countries(tx: &mut Tx) -> Result<()> {
    for record in records::<CountryRecord>("countries.json")? {
        let country = &record.it;
        if !record.is_wanted(tx, "country", &country.code).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO country (code, region_code, itu_region, is_ldc, is_lldc, is_sids) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (code) DO UPDATE SET region_code = EXCLUDED.region_code, itu_region = EXCLUDED.itu_region, is_ldc = EXCLUDED.is_ldc,
                 is_lldc = EXCLUDED.is_lldc, is_sids = EXCLUDED.is_sids",
            country.code,
            country.un_group,
            country.itu_region,
            country.ldc,
            country.lldc,
            country.sids
        )
        .execute(&mut **tx)
        .await?;
        for (lang, name) in country.name.iter() {
            sqlx::query!(
                "INSERT INTO country_text (country_code, lang, name) VALUES ($1, $2, $3) ON CONFLICT (country_code, lang) DO UPDATE SET name = EXCLUDED.name",
                country.code,
                lang as Lang,
                name
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct StakeholderTypeRecord {
    code: String,
    order: i16,
    name: ByLang,
}

async fn stakeholder_types(tx: &mut Tx) -> Result<()> {
    for record in records::<StakeholderTypeRecord>("stakeholder_types.json")? {
        let kind = &record.it;
        if !record.is_wanted(tx, "stakeholder_type", &kind.code).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO stakeholder_type (code, position) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET position = EXCLUDED.position",
            kind.code,
            kind.order
        )
        .execute(&mut **tx)
        .await?;
        for (lang, name) in kind.name.iter() {
            sqlx::query!(
                "INSERT INTO stakeholder_type_text (stakeholder_type_code, lang, name) VALUES ($1, $2, $3)
                 ON CONFLICT (stakeholder_type_code, lang) DO UPDATE SET name = EXCLUDED.name",
                kind.code,
                lang as Lang,
                name
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct EntityRecord {
    code: String,
    kind: String,
    homepage: Option<String>,
    name: ByLang,
    short_name: ByLang,
    wsis_role: Option<ByLang>,
    source: Option<Source>,
    confidence: String,
}

async fn entities(tx: &mut Tx) -> Result<()> {
    for record in records::<EntityRecord>("entities.json")? {
        let entity = &record.it;
        if !record.is_wanted(tx, "entity", &entity.code).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO entity (code, kind, homepage, source_url, confidence) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (code) DO UPDATE SET kind = EXCLUDED.kind, homepage = EXCLUDED.homepage, source_url = EXCLUDED.source_url, confidence = EXCLUDED.confidence",
            entity.code,
            entity.kind,
            entity.homepage,
            entity.source.as_ref().map(|source| &source.url),
            entity.confidence
        )
        .execute(&mut **tx)
        .await?;
        for (lang, name) in entity.name.iter() {
            sqlx::query!(
                "INSERT INTO entity_text (entity_code, lang, name, short_name, role) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (entity_code, lang) DO UPDATE SET name = EXCLUDED.name, short_name = EXCLUDED.short_name, role = EXCLUDED.role",
                entity.code,
                lang as Lang,
                name,
                entity.short_name.exactly(lang),
                entity.wsis_role.as_ref().and_then(|role| role.exactly(lang))
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct LineRecord {
    code: String,
    order: i16,
    title: ByLang,
    short: ByLang,
    official_title: ByLang,
    summary: ByLang,
    facilitators: Vec<FacilitatorRecord>,
    #[serde(default)]
    sources: Vec<Source>,
}

#[derive(Deserialize)]
struct FacilitatorRecord {
    entity: String,
    role: Facilitation,
}

#[derive(Debug, Clone, Copy, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "facilitation", rename_all = "snake_case")]
enum Facilitation {
    Lead,
    Co,
    #[serde(rename = "annex_2005")]
    #[sqlx(rename = "annex_2005")]
    Annex2005,
}

async fn lines(tx: &mut Tx) -> Result<()> {
    for record in records::<LineRecord>("action_lines.json")? {
        let line = &record.it;
        if !record.is_wanted(tx, "action_line", &line.code).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO action_line (code, position) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET position = EXCLUDED.position",
            line.code,
            line.order
        )
        .execute(&mut **tx)
        .await?;
        for (lang, title) in line.title.iter() {
            sqlx::query!(
                "INSERT INTO action_line_text (action_line_code, lang, title, short_title, official_title, summary) VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT (action_line_code, lang) DO UPDATE SET title = EXCLUDED.title, short_title = EXCLUDED.short_title,
                     official_title = EXCLUDED.official_title, summary = EXCLUDED.summary",
                line.code,
                lang as Lang,
                title,
                line.short.get(lang),
                line.official_title.exactly(lang),
                line.summary.exactly(lang)
            )
            .execute(&mut **tx)
            .await?;
        }
        sqlx::query!("DELETE FROM action_line_facilitator WHERE action_line_code = $1", line.code).execute(&mut **tx).await?;
        for facilitator in &line.facilitators {
            sqlx::query!(
                "INSERT INTO action_line_facilitator (action_line_code, entity_code, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                line.code,
                facilitator.entity,
                facilitator.role as Facilitation
            )
            .execute(&mut **tx)
            .await?;
        }
        sqlx::query!("DELETE FROM action_line_source WHERE action_line_code = $1", line.code).execute(&mut **tx).await?;
        for (position, source) in (0..).zip(&line.sources) {
            sqlx::query!(
                "INSERT INTO action_line_source (action_line_code, position, title, url) VALUES ($1, $2, $3, $4)",
                line.code,
                position,
                source.title,
                source.url
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct GoalRecord {
    number: i16,
    title: ByLang,
    official_goal: ByLang,
}

async fn goals(tx: &mut Tx) -> Result<()> {
    for record in records::<GoalRecord>("sdgs.json")? {
        let goal = &record.it;
        if !record.is_wanted(tx, "sdg", &goal.number.to_string()).await? {
            continue;
        }
        sqlx::query!("INSERT INTO sdg (number) VALUES ($1) ON CONFLICT DO NOTHING", goal.number).execute(&mut **tx).await?;
        for (lang, title) in goal.title.iter() {
            sqlx::query!(
                "INSERT INTO sdg_text (sdg_number, lang, title, official_goal) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (sdg_number, lang) DO UPDATE SET title = EXCLUDED.title, official_goal = EXCLUDED.official_goal",
                goal.number,
                lang as Lang,
                title,
                goal.official_goal.exactly(lang)
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct LinkRecord {
    slug: String,
    line: String,
    sdg: i16,
    targets: Vec<String>,
    rationale: ByLang,
    source: Option<Source>,
}

async fn matrix(tx: &mut Tx) -> Result<()> {
    for record in records::<LinkRecord>("matrix.json")? {
        let link = &record.it;
        if !record.is_wanted(tx, "matrix_link", &link.slug).await? {
            continue;
        }
        sqlx::query!(
            "INSERT INTO matrix_link (action_line_code, sdg_number, targets, source_url) VALUES ($1, $2, $3, $4)
             ON CONFLICT (action_line_code, sdg_number) DO UPDATE SET targets = EXCLUDED.targets, source_url = EXCLUDED.source_url",
            link.line,
            link.sdg,
            &link.targets,
            link.source.as_ref().map(|source| &source.url)
        )
        .execute(&mut **tx)
        .await?;
        for (lang, rationale) in link.rationale.iter() {
            sqlx::query!(
                "INSERT INTO matrix_link_text (action_line_code, sdg_number, lang, rationale) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (action_line_code, sdg_number, lang) DO UPDATE SET rationale = EXCLUDED.rationale",
                link.line,
                link.sdg,
                lang as Lang,
                rationale
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

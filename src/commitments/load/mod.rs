//! Loads commitments and road maps.

mod commitments;
mod roadmaps;

use crate::platform::{
    db::Tx,
    http::Result,
    i18n::{ByLang, Lang},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Source {
    title: Option<String>,
    url: String,
}

/// A group of actors that is no entity: governments, facilitators.
#[derive(Deserialize)]
struct Group {
    code: String,
    name: ByLang,
}

/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    commitments::load(tx).await?;
    roadmaps::load(tx).await
}

/// Keeps the groups' names; gives their codes.
async fn put_groups(tx: &mut Tx, groups: &[Group]) -> Result<Vec<String>> {
    for group in groups {
        sqlx::query!("INSERT INTO named_group (code) VALUES ($1) ON CONFLICT DO NOTHING", group.code).execute(&mut **tx).await?;
        for (lang, name) in group.name.iter() {
            sqlx::query!(
                "INSERT INTO named_group_text (group_code, lang, name) VALUES ($1, $2, $3) ON CONFLICT (group_code, lang) DO UPDATE SET name = EXCLUDED.name",
                group.code,
                lang as Lang,
                name
            )
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(groups.iter().map(|group| group.code.clone()).collect())
}

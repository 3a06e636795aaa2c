//! Publishes the submissions that come with the portal for demonstration.

use super::acts;
use crate::{
    platform::{
        db::Tx,
        http::Result,
        load::{note, records},
    },
    reference::Reference,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct DemoInput {
    slug: String,
    call: String,
    state: String,
    answers: Answers,
}

#[derive(Deserialize)]
struct Answers {
    organization_name: String,
}

/// Publishes each of them once, after the submissions were loaded up to «accepted».
///
/// # Errors
/// When a file is malformed or the database does not take a record.
pub async fn load(tx: &mut Tx) -> Result<()> {
    let inputs = records::<DemoInput>("demo_inputs.json")?;
    let mut reference: Option<Reference> = None;
    for record in inputs.iter().filter(|record| record.it.state == "published") {
        let Some(id) = super::store::publishing::demonstration(tx, &record.it.call, &record.it.answers.organization_name).await? else { continue };
        if !note(tx, "demo_publication", &record.it.slug, &[0]).await? {
            continue;
        }
        if reference.is_none() {
            reference = Some(crate::reference::read(tx).await?);
        }
        if let Some(reference) = &reference {
            acts::publish_demonstration(tx, reference, id).await?;
        }
    }
    Ok(())
}

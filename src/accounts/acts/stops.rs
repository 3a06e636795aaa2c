//! Ending letters of a topic, and having them again.

use crate::{
    accounts::store::stops::{self, Letter},
    platform::{
        audit::{self, Actor},
        db::Tx,
        http::error::Result,
        mail::Topic,
        site::Site,
    },
};

/// By the secret of a letter: whoever has it may.
///
/// # Errors
/// When the database does not take it.
pub async fn set_by_letter(site: &Site, actor: Actor, letter: Letter, is_stopped: bool) -> Result<()> {
    site.db
        .in_tx(async move |mut tx| {
            set(&mut tx, &actor, &letter.address, letter.topic, is_stopped).await?;
            tx.commit(()).await
        })
        .await
}

/// Ends letters of a topic, or has them again; once is as good as twice.
///
/// # Errors
/// When the database does not take it.
pub async fn set(tx: &mut Tx, actor: &Actor, address: &str, topic: Topic, is_stopped: bool) -> Result<()> {
    let (has_changed, act) =
        if is_stopped { (stops::stop(tx, address, topic).await?, "mail.stopped") } else { (stops::resume(tx, address, topic).await?, "mail.resumed") };
    if has_changed {
        audit::record(tx, actor, audit::Entry { act, object_kind: "mail_topic", object: &topic.code(), before: None, after: None }).await?;
    }
    Ok(())
}

//! What the portal does by itself, and sending a message again.

use crate::{
    accounts::store::{outbox, sweep},
    platform::{
        audit::{self, Actor},
        db::Db,
        http::error::{Error, Result},
        jobs,
        mail::MailId,
        rate,
        site::Site,
    },
};

/// Removes what has been kept long enough; what was done in words, for the record of jobs.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(db: Db) -> Result<String> {
    let swept = db
        .in_tx(async move |mut tx| {
            jobs::take_time(&mut tx).await?;
            let swept = sweep::sweep(&mut tx).await?;
            tx.commit(swept).await
        })
        .await?;
    let counts = rate::sweep(&db).await?;
    Ok(format!("{} sessions, {} links, {} unproved accounts, {} texts of mail, {counts} counts", swept.sessions, swept.tokens, swept.claims, swept.letters))
}

/// Puts a message that was given up into the queue again.
///
/// # Errors
/// [`Error::NotFound`] when there is no such message.
pub async fn resend(site: &Site, actor: Actor, id: MailId) -> Result<()> {
    site.db
        .in_tx(async move |mut tx| {
            if !outbox::requeue(&mut tx, id).await? {
                return Err(Error::NotFound);
            }
            audit::record(&mut tx, &actor, audit::Entry { act: "mail.requeued", object_kind: "mail", object: &id, before: None, after: None }).await?;
            tx.commit(()).await
        })
        .await
}

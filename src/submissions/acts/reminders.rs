//! Reminding those who have a draft that its deadline comes: 7 days, 2 days and 6 hours before it.

use crate::{
    platform::{
        db::Tx,
        http::Result,
        jobs,
        mail::{self, MailId},
        site::Site,
    },
    submissions::{letters, store::reminders},
};
use std::pin::Pin;

/// Writes the reminders that are due; how many, for the record of jobs.
///
/// # Errors
/// When the database does not take it.
pub async fn remind(site: Site) -> Result<String> {
    let mut written = 0;
    loop {
        let (of, site) = (site.db.clone(), site.clone());
        let more = of
            .in_tx(async move |mut tx| {
                jobs::take_time(&mut tx).await?;
                let due = reminders::due(&mut tx).await?;
                for one in &due {
                    let mail = mail::enqueue(&mut tx, &letters::reminder(&site, one)?).await?;
                    reminders::note(&mut tx, one, mail).await?;
                }
                tx.commit(due.len()).await
            })
            .await?;
        if more == 0 {
            return Ok(format!("{written} reminders"));
        }
        written += more;
    }
}

pub use letters::REMINDER;

/// For the worker: whether a reminder still applies.
#[must_use]
pub fn is_reminder_due(tx: &mut Tx, mail: MailId) -> Pin<Box<dyn Future<Output = Result<bool>> + Send + '_>> {
    Box::pin(reminders::is_true(tx, mail))
}

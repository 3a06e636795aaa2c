//! Transactions: begun in this file only, never cancelled, ended well in one way only.

use crate::platform::{
    cache::Generation,
    http::error::{Error, Result, is_outage},
};
use sqlx::{PgConnection, PgPool, Postgres};
use std::ops::{Deref, DerefMut};

/// An open transaction; dropped without [`Tx::commit`] it is rolled back.
pub struct Tx {
    open: sqlx::Transaction<'static, Postgres>,
    generation: Generation,
}

/// Proof that a transaction was committed; nothing but [`Tx::commit`] makes one.
pub struct Committed<T>(T);

impl Tx {
    /// Ends the transaction and, when it touched what the public sees, the generation of what is remembered of it.
    ///
    /// # Errors
    /// [`Error::UnknownOutcome`] when the answer to COMMIT was lost: that is neither success nor failure (assurance W4).
    pub async fn commit<T>(mut self, value: T) -> Result<Committed<T>> {
        let is_public: bool =
            sqlx::query_scalar("SELECT coalesce(current_setting('portal.public_changed', true), '') = 'on'").fetch_one(&mut *self.open).await?;
        let change = is_public.then(|| self.generation.changing());
        let outcome = self.open.commit().await;
        drop(change);
        outcome.map_err(|cause| match cause {
            sqlx::Error::Database(_) if !is_outage(&cause) => Error::from(cause),
            lost => Error::UnknownOutcome(lost.into()),
        })?;
        Ok(Committed(value))
    }
}

impl Deref for Tx {
    type Target = PgConnection;
    fn deref(&self) -> &PgConnection {
        &self.open
    }
}
impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.open
    }
}

pub(super) async fn run<T, F, Work>(pool: PgPool, generation: Generation, work: F) -> Result<T>
where
    F: FnOnce(Tx) -> Work + Send + 'static,
    Work: Future<Output = Result<Committed<T>>> + Send + 'static,
    T: Send + 'static,
{
    let span = tracing::Span::current();
    let task = async move {
        #[expect(clippy::disallowed_methods, reason = "the one place")]
        let open = pool.begin().await?;
        work(Tx { open, generation }).await
    };
    let Committed(value) = tokio::spawn(tracing::Instrument::instrument(task, span)).await.map_err(Error::Panicked)??;
    Ok(value)
}

//! The database: pools, the one way to write, migrations, and the portal's own PostgreSQL.

pub mod embedded;
mod listen;
mod tx;

pub use listen::listen;
pub use tx::{Committed, Tx};

use super::{cache::Generation, http::error::Result};
use sqlx::{
    ConnectOptions, PgPool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use std::{
    str::FromStr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::{Mutex, Notify};

/// All migrations, compiled in; forward only.
pub static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// Connections that only submitting uses, so that readers cannot crowd it out (assurance D6).
pub const RESERVED: u32 = 4;

/// The way to the database.
#[derive(Debug, Clone)]
pub struct Db {
    pool: PgPool,
    reserved: PgPool,
    generation: Generation,
    outbox_news: Arc<Notify>,
    readiness: Arc<Mutex<Option<(Instant, bool)>>>,
}

impl Db {
    /// Connects lazily: a database that is away makes requests fail, not the start.
    ///
    /// # Errors
    /// When the address is malformed.
    pub fn connect(url: &str, connections: u32, generation: Generation) -> std::result::Result<Self, sqlx::Error> {
        let options = PgConnectOptions::from_str(url)?
            .application_name("portal")
            .statement_cache_capacity(400)
            .options([("statement_timeout", "5s"), ("lock_timeout", "2s"), ("idle_in_transaction_session_timeout", "10s"), ("TimeZone", "UTC")])
            // Planning each statement anew for its values took a third of the database's time (docs/benchmarks.md).
            .options([("plan_cache_mode", "force_generic_plan")])
            .log_slow_statements(tracing::log::LevelFilter::Warn, Duration::from_secs(1));
        let pool = |size, is_tested| {
            PgPoolOptions::new()
                .max_connections(size)
                .acquire_timeout(Duration::from_secs(3))
                .idle_timeout(Duration::from_mins(10))
                .test_before_acquire(is_tested)
                .connect_lazy_with(options.clone())
        };
        // After an outage each old connection fails once; where somebody submits, it is found out before.
        Ok(Self { pool: pool(connections, false), reserved: pool(RESERVED, true), generation, outbox_news: Arc::default(), readiness: Arc::default() })
    }

    /// For reading. Writing goes through [`Db::in_tx`].
    #[must_use]
    pub fn reading(&self) -> &PgPool {
        &self.pool
    }

    /// For what a request that changes something must know first: on the connections kept for submitting (assurance D6).
    #[must_use]
    pub fn reading_to_write(&self) -> &PgPool {
        &self.reserved
    }

    #[must_use]
    pub fn generation(&self) -> &Generation {
        &self.generation
    }

    /// Wakes when a transaction put mail into the outbox.
    #[must_use]
    pub fn outbox_news(&self) -> &Notify {
        &self.outbox_news
    }

    /// Runs `work` in a transaction of its own task, so that a client who hangs up cancels nothing (assurance W2).
    ///
    /// # Errors
    /// Whatever `work` answers; [`UnknownOutcome`](super::http::error::Error::UnknownOutcome) when COMMIT's answer was lost.
    pub async fn in_tx<T, F, Work>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Work + Send + 'static,
        Work: Future<Output = Result<Committed<T>>> + Send + 'static,
        T: Send + 'static,
    {
        tx::run(self.pool.clone(), self.generation.clone(), work).await
    }

    /// [`Db::in_tx`] on the connections kept for submitting.
    ///
    /// # Errors
    /// As [`Db::in_tx`].
    pub async fn in_reserved_tx<T, F, Work>(&self, work: F) -> Result<T>
    where
        F: FnOnce(Tx) -> Work + Send + 'static,
        Work: Future<Output = Result<Committed<T>>> + Send + 'static,
        T: Send + 'static,
    {
        tx::run(self.reserved.clone(), self.generation.clone(), work).await
    }

    /// Whether the database takes writes; asked at most once a second, however often this is called.
    pub async fn is_ready(&self) -> bool {
        let mut last = self.readiness.lock().await;
        if let Some((when, verdict)) = *last
            && when.elapsed() < Duration::from_secs(1)
        {
            return verdict;
        }
        let asked = tokio::time::timeout(Duration::from_secs(1), sqlx::query_scalar::<_, bool>("SELECT NOT pg_is_in_recovery()").fetch_one(&self.pool)).await;
        let verdict = matches!(asked, Ok(Ok(true)));
        *last = Some((Instant::now(), verdict));
        verdict
    }

    /// Settings of the server with which acknowledged work could be lost (assurance W8), as `name=value`; none when all is well.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn unsafe_settings(&self) -> std::result::Result<Vec<String>, sqlx::Error> {
        let query = "SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'";
        sqlx::query_scalar(query).fetch_all(&self.pool).await
    }

    /// Closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
        self.reserved.close().await;
    }
}

/// Brings the schema up to date, as the database's owner.
///
/// # Errors
/// When the database does not answer, or knows a newer schema than this program.
pub async fn migrate(owner_url: &str) -> std::result::Result<(), sqlx::migrate::MigrateError> {
    let mut connection = PgConnectOptions::from_str(owner_url)?.application_name("portal-migrate").connect().await?;
    MIGRATIONS.run(&mut connection).await
}

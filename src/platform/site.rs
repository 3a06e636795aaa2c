//! What every handler may use, made once by `app`.

use super::{
    cache::Memory,
    config::{Config, Mode},
    db::Db,
    http::page_cache::PageCache,
    keys::Keyring,
};
use std::{
    ops::Deref,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// The running portal's parts.
#[derive(Clone)]
pub struct Site(Arc<Parts>);

pub struct Parts {
    pub config: Config,
    /// Scheme and host of all absolute links.
    pub base_url: String,
    pub db: Db,
    /// Keys with which receipts are signed.
    pub keys: Keyring,
    /// Values derived from public data.
    pub memory: Memory,
    /// Public pages.
    pub pages: PageCache,
    is_stopping: AtomicBool,
}

impl Site {
    #[must_use]
    pub fn new(config: Config, db: Db, keys: Keyring) -> Self {
        let memory = Memory::new(db.generation().clone());
        let pages = PageCache::new(db.generation().clone(), config.page_cache_mib * 1024 * 1024);
        Self(Arc::new(Parts { base_url: config.base_url(), config, db, keys, memory, pages, is_stopping: AtomicBool::new(false) }))
    }

    /// Whether requests can be served: not while stopping, and only while the database takes writes.
    pub async fn is_ready(&self) -> bool {
        !self.0.is_stopping.load(Ordering::Relaxed) && self.db.is_ready().await
    }

    /// Tells balancers to send nobody any more.
    pub fn stop_being_ready(&self) {
        self.0.is_stopping.store(true, Ordering::Relaxed);
    }

    #[must_use]
    pub fn is_development(&self) -> bool {
        self.config.mode == Mode::Development
    }
}

impl Deref for Site {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

//! What may be remembered until the public data change, and how it is known that they did.
//!
//! Every statement that touches a public table sets a flag in its transaction and notifies (`public_changed()` in the
//! migrations). [`Tx::commit`](super::db::Tx::commit) sees the flag, holds everything remembered back from before COMMIT,
//! and starts a new generation after it: in this process no request sees an old page once the change is committed.
//! Other processes, and changes made by hand, are heard through LISTEN; while nobody listens nothing is remembered.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    future::Future,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// Counts the states of the public data that this process has seen.
#[derive(Debug, Clone, Default)]
pub struct Generation(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    current: AtomicU64,
    changing: AtomicU64,
    deaf: AtomicBool,
}

impl Generation {
    /// The generation whose remembered things may be used and added to; `None` while a change is being committed or no
    /// news of others' changes can arrive.
    #[must_use]
    pub fn settled(&self) -> Option<u64> {
        let current = self.0.current.load(Ordering::SeqCst);
        let settled = self.0.changing.load(Ordering::SeqCst) == 0 && !self.0.deaf.load(Ordering::SeqCst);
        settled.then_some(current)
    }

    /// Holds from before COMMIT until the new generation has begun; begin it by dropping the guard.
    #[must_use]
    pub fn changing(&self) -> Changing {
        self.0.changing.fetch_add(1, Ordering::SeqCst);
        Changing(self.clone())
    }

    /// Begins a new generation.
    pub fn begin(&self) {
        self.0.current.fetch_add(1, Ordering::SeqCst);
    }

    /// Whether news of others' changes can arrive.
    pub fn listening(&self, yes: bool) {
        self.begin();
        self.0.deaf.store(!yes, Ordering::SeqCst);
    }
}

/// A change under way.
#[derive(Debug)]
pub struct Changing(Generation);

impl Drop for Changing {
    fn drop(&mut self) {
        self.0.begin();
        self.0.0.changing.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A type, and which of its values.
type Key = (TypeId, u8);

struct Kept {
    generation: u64,
    since: Instant,
    value: Arc<dyn Any + Send + Sync>,
}

/// How long what depends on the clock is remembered; no longer than pages are.
pub const BRIEFLY: Duration = Duration::from_secs(20);

/// Values derived from public data, kept for one generation.
#[derive(Clone, Default)]
pub struct Memory {
    generation: Generation,
    shelf: Arc<Mutex<HashMap<Key, Kept>>>,
    turns: Arc<Mutex<HashMap<Key, Arc<tokio::sync::Mutex<()>>>>>,
}

impl Memory {
    #[must_use]
    pub fn new(generation: Generation) -> Self {
        Self { generation, shelf: Arc::default(), turns: Arc::default() }
    }

    /// The remembered `T`, or what `load` brings, which is then remembered if nothing changed meanwhile. Of many who ask
    /// at once one loads and the others wait: a crowd after a change must not ask the database for the same all together.
    ///
    /// # Errors
    /// Whatever `load` answers.
    pub async fn recall<T, E, L>(&self, load: impl FnOnce() -> L) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
        L: Future<Output = Result<T, E>>,
    {
        self.remember(0, Duration::MAX, load).await
    }

    /// As [`recall`](Self::recall), for one of several values of a type, and for [`BRIEFLY`]: for what says «in three days».
    ///
    /// # Errors
    /// Whatever `load` answers.
    pub async fn recall_briefly<T, E, L>(&self, which: u8, load: impl FnOnce() -> L) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
        L: Future<Output = Result<T, E>>,
    {
        self.remember(which, BRIEFLY, load).await
    }

    /// As [`recall`](Self::recall), without waiting for a turn: whoever changes something does not queue behind readers
    /// (assurance D6).
    ///
    /// # Errors
    /// Whatever `load` answers.
    pub async fn recall_at_once<T, E, L>(&self, load: impl FnOnce() -> L) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
        L: Future<Output = Result<T, E>>,
    {
        let key = (TypeId::of::<T>(), 0);
        match self.kept(key, Duration::MAX) {
            Some(kept) => Ok(kept),
            None => self.keep(key, load).await,
        }
    }

    async fn remember<T, E, L>(&self, which: u8, longest: Duration, load: impl FnOnce() -> L) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
        L: Future<Output = Result<T, E>>,
    {
        let key = (TypeId::of::<T>(), which);
        if let Some(kept) = self.kept(key, longest) {
            return Ok(kept);
        }
        let turn = Arc::clone(self.turns.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        let _turn = turn.lock().await;
        if let Some(kept) = self.kept(key, longest) {
            return Ok(kept);
        }
        self.keep(key, load).await
    }

    async fn keep<T, E, L>(&self, key: Key, load: impl FnOnce() -> L) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
        L: Future<Output = Result<T, E>>,
    {
        let before = self.generation.settled();
        let fresh = Arc::new(load().await?);
        if let Some(generation) = before {
            let kept = Kept { generation, since: Instant::now(), value: Arc::<T>::clone(&fresh) };
            self.shelf.lock().unwrap_or_else(PoisonError::into_inner).insert(key, kept);
        }
        Ok(fresh)
    }

    fn kept<T: Send + Sync + 'static>(&self, key: Key, longest: Duration) -> Option<Arc<T>> {
        let now = self.generation.settled()?;
        let all = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = all.get(&key).filter(|kept| kept.generation == now && kept.since.elapsed() < longest)?;
        Arc::clone(&kept.value).downcast().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    async fn recall(memory: &Memory, value: u32) -> u32 {
        *memory.recall(|| async { Ok::<u32, Infallible>(value) }).await.expect("infallible")
    }

    #[tokio::test]
    async fn a_value_lives_until_the_next_generation() {
        let generation = Generation::default();
        let memory = Memory::new(generation.clone());
        assert_eq!(recall(&memory, 1).await, 1);
        assert_eq!(recall(&memory, 2).await, 1);
        drop(generation.changing());
        assert_eq!(recall(&memory, 3).await, 3);
    }

    #[tokio::test]
    async fn of_a_crowd_one_loads() {
        let (memory, loads) = (Memory::new(Generation::default()), AtomicU64::new(0));
        let ask = || {
            memory.recall(|| async {
                Ok::<u64, Infallible>({
                    tokio::task::yield_now().await;
                    loads.fetch_add(1, Ordering::SeqCst)
                })
            })
        };
        let answers = futures_util::future::join_all((0..20).map(|_| ask())).await;
        assert!(answers.into_iter().all(|answer| *answer.expect("infallible") == 0));
        assert_eq!(loads.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn nothing_is_served_from_memory_while_a_change_commits() {
        let generation = Generation::default();
        let memory = Memory::new(generation.clone());
        assert_eq!(recall(&memory, 1).await, 1);
        let change = generation.changing();
        assert_eq!(recall(&memory, 2).await, 2);
        drop(change);
        assert_eq!(recall(&memory, 3).await, 3, "what was read during the change was not kept");
    }

    #[tokio::test]
    async fn nothing_is_remembered_without_news() {
        let generation = Generation::default();
        let memory = Memory::new(generation.clone());
        generation.listening(false);
        assert_eq!(recall(&memory, 1).await, 1);
        assert_eq!(recall(&memory, 2).await, 2);
    }

    #[tokio::test]
    async fn what_was_read_before_a_change_is_not_kept_after_it() {
        let generation = Generation::default();
        let memory = Memory::new(generation.clone());
        let overtaken = generation.clone();
        let _ = memory
            .recall(|| async move {
                drop(overtaken.changing());
                Ok::<u32, Infallible>(1)
            })
            .await;
        assert_eq!(recall(&memory, 2).await, 2);
    }
}

//! What drills share: a place of their own, a portal to kill, and looks at what is left.
pub mod portal;
pub mod program;

use ::portal::platform::db::embedded::Server;
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use portal::Portal;
use sqlx::{Connection, PgConnection, Row};
use std::{
    fs,
    future::Future,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// A data folder that goes away with the drill, and with it what runs on it.
pub struct Place {
    root: PathBuf,
    /// The cluster that this one was copied from lives until the last copy has gone.
    _seed: Option<Arc<Place>>,
}

impl Place {
    /// With a fresh cluster, copied from one that all drills share: making each anew would take most of their time.
    pub fn new() -> Self {
        Self::below(&std::env::temp_dir())
    }

    pub fn below(folder: &Path) -> Self {
        static SEED: Mutex<Weak<Place>> = Mutex::new(Weak::new());
        let mut shared = SEED.lock().unwrap_or_else(PoisonError::into_inner);
        let seed = shared.upgrade().unwrap_or_else(|| {
            let seed = Arc::new(Self::make(&std::env::temp_dir(), None));
            Server::start(seed.root(), None).unwrap().stop();
            *shared = Arc::downgrade(&seed);
            seed
        });
        drop(shared);
        let from = seed.cluster();
        let place = Self::make(folder, Some(seed));
        let copy = Command::new("cp").arg("-a").arg(from).arg(&place.root).status().unwrap();
        assert!(copy.success());
        place
    }

    /// Without a cluster, for first starts.
    pub fn empty() -> Self {
        Self::make(&std::env::temp_dir(), None)
    }

    fn make(folder: &Path, seed: Option<Arc<Self>>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = folder.join(format!("portal-drill-{}-{count}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        let root = fs::canonicalize(root).unwrap();
        Self { root, _seed: seed }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn cluster(&self) -> PathBuf {
        self.root.join("cluster")
    }

    pub fn pid_file(&self) -> PathBuf {
        self.cluster().join("postmaster.pid")
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.root.join("postgres.log")).unwrap_or_default()
    }

    /// The server's first process, if one runs.
    pub fn postmaster(&self) -> Option<Pid> {
        let file = fs::read_to_string(self.pid_file()).ok()?;
        Some(Pid::from_raw(file.lines().next()?.parse().ok()?))
    }

    /// The shell that stands between the portal and the server.
    pub fn shell(&self) -> Pid {
        let postmaster = self.postmaster().expect("a server runs");
        let about = fs::read_to_string(format!("/proc/{postmaster}/status")).unwrap();
        let parent = about.lines().find_map(|line| line.strip_prefix("PPid:")).unwrap();
        Pid::from_raw(parent.trim().parse().unwrap())
    }

    /// Starts a portal here and waits until it is ready.
    pub fn portal(&self) -> Portal {
        Portal::ready(&self.root)
    }

    /// Waits until the server has ended by itself, and ended well.
    pub fn expect_clean_end(&self) {
        eventually("the server ends", || !self.pid_file().exists());
        let log = self.log();
        let last = log.lines().last().unwrap_or_default();
        assert!(last.ends_with("database system is shut down"), "the log ends with: {last}");
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let end = Instant::now() + Duration::from_secs(10);
        while self.pid_file().exists() && Instant::now() < end {
            thread::sleep(Duration::from_millis(20));
        }
        // A killed `initdb` may write on for a moment.
        for _ in 0..50 {
            if fs::remove_dir_all(&self.root).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

pub fn kill_hard(pid: Pid) {
    kill(pid, Signal::SIGKILL).unwrap();
}

pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_mins(1);
    while !holds() {
        assert!(Instant::now() < end, "waited a minute in vain: {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

pub fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Runs one statement on a connection of its own.
pub async fn run(url: &str, sql: &'static str) -> Result<(), sqlx::Error> {
    let mut connection = PgConnection::connect(url).await?;
    sqlx::raw_sql(sql).execute(&mut connection).await?;
    connection.close().await
}

/// One value, as text.
pub async fn ask(url: &str, sql: &'static str) -> Result<String, sqlx::Error> {
    let mut connection = PgConnection::connect(url).await?;
    let row = sqlx::query(sql).fetch_one(&mut connection).await?;
    connection.close().await?;
    row.try_get(0)
}

/// Leaves one more row; each drill counts those that were acknowledged.
pub fn leave_row(url: &str) {
    let sql = "CREATE TABLE IF NOT EXISTS drill (at timestamptz DEFAULT now()); INSERT INTO drill DEFAULT VALUES";
    wait(run(url, sql)).unwrap();
}

pub fn rows(url: &str) -> usize {
    wait(ask(url, "SELECT count(*)::text FROM drill")).unwrap().parse().unwrap()
}

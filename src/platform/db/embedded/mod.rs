//! The portal's own PostgreSQL: the system's server programs on a private data directory, reached by a private socket.
//!
//! One rule carries it: **the server lives as long as a pipe that only this process holds.** A short shell stands between
//! the portal and the postmaster; when the pipe closes, for whatever reason (stop, panic, kill -9), it asks for a fast
//! shutdown. So no signal is sent from here, no `unsafe` is needed, and nothing depends on which thread started it (as
//! `PR_SET_PDEATHSIG` does). Why it is our own: `docs/decisions/0001-own-postgres-supervisor.md`.
//!
//! Everything here blocks; call it outside of the asynchronous runtime or through `spawn_blocking`.
mod cluster;
mod folders;
mod programs;
mod settings;

pub use settings::Settings;

use cluster::Cluster;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    process::Child,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// The oldest major version whose SQL the migrations may use.
pub const OLDEST: u32 = 14;

/// The database that the portal keeps everything in.
pub const DATABASE: &str = "portal";

/// What keeps the server from running; every variant says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "PostgreSQL's server programs (initdb, postgres, pg_ctl) were not found. Install them (Debian, Ubuntu: `apt-get install postgresql`), name their folder in PORTAL_PG_BIN, or set DATABASE_URL to a server that runs already"
    )]
    ProgramsMissing,
    #[error(
        "{} does not hold PostgreSQL's server programs (initdb, postgres, pg_ctl). Name the folder that does in PORTAL_PG_BIN, such as /usr/lib/postgresql/15/bin, or leave PORTAL_PG_BIN out", .0.display()
    )]
    NoProgramsThere(PathBuf),
    #[error("the PostgreSQL programs in {} are of version {found}; the portal needs {OLDEST} or newer", .folder.display())]
    TooOld { folder: PathBuf, found: String },
    #[error("another portal runs on {}; stop it first, or choose another PORTAL_DATA", .0.display())]
    InUse(PathBuf),
    #[error(
        "processes of a server that was killed still work in {} and do not end: {pids}. End them (`kill -QUIT {pids}`, never -KILL), then start again", .data.display()
    )]
    Orphans { data: PathBuf, pids: String },
    #[error("{}", other_version(.data, .theirs, .ours, .url))]
    OtherVersion { data: PathBuf, theirs: String, ours: String, url: String },
    #[error(
        "the database server has to run as user {user}, who cannot enter {}. Choose a PORTAL_DATA outside of private folders, such as PORTAL_DATA=/var/lib/portal", .folder.display()
    )]
    Unreachable { folder: PathBuf, user: String },
    #[error(
        "{} is too long a path for a socket, and {} belongs to somebody else or is no folder. Remove it, or choose a shorter PORTAL_DATA", .data.display(), .socket.display()
    )]
    SocketTaken { data: PathBuf, socket: PathBuf },
    #[error(
        "run by root, and there is no user `postgres` to run the server as (it refuses to run as root). Create one (`adduser --system --group postgres`), run the portal as an ordinary user, or set DATABASE_URL"
    )]
    NoUser,
    #[error("{program} failed: {said}")]
    Failed { program: &'static str, said: String },
    #[error("stopped while starting")]
    Stopped,
    #[error("{doing} {}: {source}", .path.display())]
    Io { doing: &'static str, path: PathBuf, source: io::Error },
}

type Result<T> = std::result::Result<T, Error>;

/// Gives a failure of the file system its place and purpose.
fn io<T>(doing: &'static str, path: &Path, result: io::Result<T>) -> Result<T> {
    result.map_err(|source| Error::Io { doing, path: path.to_owned(), source })
}

/// The way out of a data directory that these programs cannot read.
fn other_version(data: &Path, theirs: &str, ours: &str, url: &str) -> String {
    let data = data.display();
    format!(
        "{data} was made by PostgreSQL {theirs}; the programs found are of version {ours}. Nothing was changed.\n\
         To stay with {theirs}: `apt-get install postgresql-{theirs}`, then start again; the portal finds them by itself.\n\
         To move to {ours}, with the programs of both installed and the portal running on {theirs}:\n  \
           /usr/lib/postgresql/{theirs}/bin/pg_dump -Fc -f portal.dump '{url}'\n  \
           (stop the portal)\n  \
           mv {data} {data}-{theirs}\n  \
           (start the portal: it makes a new, empty cluster with {ours})\n  \
           /usr/lib/postgresql/{ours}/bin/pg_restore --clean --if-exists --exit-on-error --single-transaction -d '{url}' portal.dump\n  \
           (start the portal anew)\n\
         See «A new major version» in docs/operations.md."
    )
}

/// As whom to connect. All three exist from the first start on; the migrations grant what each may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Owns the database and its tables: migrations, tests. May create databases; no superuser.
    Owner,
    /// Serves requests: reads and writes rows as granted, creates nothing.
    App,
    /// Backups and figures: reads everything, writes nothing.
    Reader,
}

impl Role {
    /// The role's name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "portal_owner",
            Self::App => "portal_app",
            Self::Reader => "portal_reader",
        }
    }
}

/// A running server. Dropped or stopped, it shuts down fast and cleanly; should it die by itself, it is started again.
#[derive(Debug)]
pub struct Server {
    socket: PathBuf,
    stop: Arc<AtomicBool>,
    keeper: Option<thread::JoinHandle<()>>,
    _lock: File,
}

impl Server {
    /// Starts the server on `root`, with the programs in `pg_bin` or else those found on the system.
    ///
    /// `root` is made if absent. It holds `cluster/`, `postgres.log`, `lock`, and `socket/` unless that path is too long.
    ///
    /// # Errors
    /// Whatever keeps it from running, with what to do about it.
    pub fn start(root: &Path, pg_bin: Option<&Path>) -> Result<Self> {
        Self::start_with(root, pg_bin, &Settings::default())
    }

    /// Starts the server with other settings than those for this machine.
    ///
    /// # Errors
    /// As [`Server::start`].
    pub fn start_with(root: &Path, pg_bin: Option<&Path>, settings: &Settings) -> Result<Self> {
        io("making", root, fs::create_dir_all(root))?;
        let root = io("resolving", root, fs::canonicalize(root))?;
        let lock = lock(&root)?;
        let cluster = Cluster::prepare(&root, pg_bin, settings)?;
        cluster.clear_orphans()?;
        let stop = Arc::new(AtomicBool::new(false));
        let child = cluster.start(&stop)?;

        let socket = cluster.socket.clone();
        let stopped = Arc::clone(&stop);
        let keep = move || keep(&cluster, child, &stopped);
        let keeper = thread::Builder::new().name("postgres".into()).spawn(keep);
        Ok(Self { socket, stop, keeper: Some(io("watching", &root, keeper)?), _lock: lock })
    }

    /// The owner's address of the portal's database.
    #[must_use]
    pub fn owner_url(&self) -> String {
        self.url_for(Role::Owner, DATABASE)
    }

    /// The application's address of the portal's database.
    #[must_use]
    pub fn app_url(&self) -> String {
        self.url_for(Role::App, DATABASE)
    }

    /// The address of any database of this server, for sqlx, `psql` and `pg_dump` alike.
    #[must_use]
    pub fn url_for(&self, role: Role, database: &str) -> String {
        url(&self.socket, role, database)
    }

    /// Shuts the server down and waits for its end; the same as dropping it.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(keeper) = self.keeper.take() {
            keeper.thread().unpark();
            // The keeper does not panic; and a destructor could not do better.
            let _ = keeper.join();
        }
    }
}

/// The address of the portal's database on the server that another process runs on `root`: for commands beside a running
/// portal.
///
/// # Errors
/// When there is no such folder.
pub fn url_beside(root: &Path, role: Role) -> Result<String> {
    let root = io("resolving", root, fs::canonicalize(root))?;
    Ok(url(&folders::socket(&root), role, DATABASE))
}

fn url(socket: &Path, role: Role, database: &str) -> String {
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_');
    let socket = socket.to_string_lossy();
    let socket = utf8_percent_encode(&socket, ENCODED);
    // With its port: without one, PGPORT in somebody's environment would name another.
    format!("postgres://{}@localhost:5432/{database}?host={socket}", role.name())
}

/// The file lock decides who may touch the folder; the kernel gives it up with the process, however that ends.
fn lock(root: &Path) -> Result<File> {
    let path = root.join("lock");
    let mut how = OpenOptions::new();
    let file = how.create(true).truncate(false).write(true).open(&path);
    let file = io("opening", &path, file)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse(root.to_owned())),
        Err(TryLockError::Error(error)) => io("locking", &path, Err(error)),
    }
}

/// Holds the pipe until told to stop; starts the server again when it dies by itself.
fn keep(cluster: &Cluster, mut child: Child, stopped: &AtomicBool) {
    const PATIENCE: Duration = Duration::from_secs(30);
    let mut pause = Duration::from_millis(500);
    while !stopped.load(Ordering::SeqCst) {
        if matches!(child.try_wait(), Ok(None)) {
            thread::park_timeout(Duration::from_millis(100));
            continue;
        }
        tracing::error!(log = %cluster.log.display(), "PostgreSQL ended by itself; it is started again");
        // The shell's other half may still wait for the end of the pipe.
        drop(child.stdin.take());
        match cluster.clear_orphans().and_then(|()| cluster.start(stopped)) {
            Ok(new) => {
                child = new;
                pause = Duration::from_millis(500);
            }
            Err(error) => {
                tracing::error!(%error, "PostgreSQL could not be started again; trying on");
                thread::park_timeout(pause);
                pause = (pause * 2).min(PATIENCE);
            }
        }
    }
    drop(child.stdin.take());
    let _ = child.wait();
    cluster.leave();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_survives_odd_folders() {
        let url = url(Path::new("/tmp/a b&c=é/socket"), Role::App, "portal");
        assert_eq!(url, "postgres://portal_app@localhost:5432/portal?host=/tmp/a%20b%26c%3D%C3%A9/socket");
    }

    #[test]
    fn another_version_names_both_ways_out() {
        let said =
            Error::OtherVersion { data: "/var/lib/portal/cluster".into(), theirs: "15".into(), ours: "17".into(), url: "postgres://x".into() }.to_string();
        assert!(said.contains("apt-get install postgresql-15"));
        assert!(said.contains("/usr/lib/postgresql/15/bin/pg_dump -Fc"));
        assert!(said.contains("/usr/lib/postgresql/17/bin/pg_restore"));
    }
}

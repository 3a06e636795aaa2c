//! One cluster on disk: made once, started, found again after a kill.
use super::{DATABASE, Error, Result, Role, Settings, folders, io, programs::Programs, url};
use std::{
    fs::{self, File},
    io::ErrorKind,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

/// Runs the server and waits for it and, in the background, for the end of the pipe on standard input: then it asks for
/// a fast shutdown. A background command's input would be /dev/null, hence the detour over descriptor 3. The shell itself
/// does not heed what a service manager sends to a whole group of processes: the portal decides.
const KEEP: &str = r#"
trap '' INT TERM HUP
exec 3<&0
"$0" "$@" 3<&- </dev/null & server=$!
{ read -r _ <&3; kill -INT $server; } 2>/dev/null & watch=$!
wait $server; code=$?
kill -KILL $watch 2>/dev/null
exit $code"#;

/// How folders are called in which a cluster is being made.
const FRESH: &str = "cluster.new-";

/// Replaying the log after a crash takes its time; a server that still lives is waited for.
const LONGEST_START: Duration = Duration::from_mins(10);

/// Everything that a start needs to know.
#[derive(Debug)]
pub(super) struct Cluster {
    programs: Programs,
    root: PathBuf,
    data: PathBuf,
    settings: Settings,
    pub(super) socket: PathBuf,
    pub(super) log: PathBuf,
}

impl Cluster {
    /// Finds programs and user, makes the cluster if there is none, and checks that the two fit.
    pub(super) fn prepare(root: &Path, pg_bin: Option<&Path>, settings: &Settings) -> Result<Self> {
        let mut data = root.join("cluster");
        if let Ok(elsewhere) = fs::canonicalize(&data) {
            data = elsewhere;
        }
        let user = folders::server_user(&data)?;
        let made_by = made_by(&data)?;
        let programs = Programs::find(pg_bin, made_by.as_deref(), user)?;
        folders::open_way(root, programs.user.as_ref())?;
        let cluster = Self { programs, root: root.to_owned(), data, settings: settings.clone(), socket: folders::socket(root), log: root.join("postgres.log") };
        cluster.sweep();
        let ours = &cluster.programs.major;
        match made_by {
            Some(theirs) if theirs != *ours => {
                Err(Error::OtherVersion { url: url(&cluster.socket, Role::Owner, DATABASE), data: cluster.data, ours: ours.clone(), theirs })
            }
            Some(_) => Ok(cluster),
            None => cluster.init().map(|()| cluster),
        }
    }

    /// Makes the cluster, its roles and its database under another name first, so that a kill in the middle leaves no
    /// half of one. The name is a new one each time: `initdb` outlives a killed portal for a moment.
    fn init(&self) -> Result<()> {
        let fresh = format!("{FRESH}{}", uuid::Uuid::new_v4().simple());
        let fresh = self.root.join(fresh);
        folders::private(&fresh, self.programs.user.as_ref())?;
        let name = fresh.to_string_lossy();
        let mut args = vec!["-D", &name, "-U", "postgres", "-E", "UTF8"];
        args.extend(["--locale=C.UTF-8", "--data-checksums", "--no-instructions"]);
        args.extend(["--auth-local=trust", "--auth-host=reject"]);
        self.programs.run("initdb", &args, "")?;
        let args = ["--single", "-D", &name, "-c", "exit_on_error=on", "template1"];
        self.programs.run("postgres", &args, &bootstrap(&self.programs.major))?;
        io("naming", &self.data, fs::rename(&fresh, &self.data))?;
        let root = io("opening", &self.root, File::open(&self.root))?;
        io("writing down", &self.root, root.sync_all())
    }

    /// Removes what starts left behind that were killed while they made a cluster; what resists is tried again next time.
    fn sweep(&self) {
        let entries = fs::read_dir(&self.root).into_iter().flatten().flatten();
        let left = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(FRESH));
        for entry in left {
            let _ = fs::remove_dir_all(entry.path());
        }
    }

    /// Starts the server and waits until it takes connections.
    pub(super) fn start(&self, stopped: &AtomicBool) -> Result<Child> {
        folders::make_socket(&self.root, &self.socket, self.programs.user.as_ref())?;
        let mut child = self.spawn()?;
        match self.wait_ready(&mut child, stopped) {
            Ok(()) => Ok(child),
            Err(error) => {
                drop(child.stdin.take());
                let _ = child.wait();
                Err(error)
            }
        }
    }

    /// The postmaster behind its shell.
    fn spawn(&self) -> Result<Child> {
        let log = folders::open_log(&self.log)?;
        let mut shell = self.programs.as_user(Command::new("/bin/sh"));
        shell.args(["-c", KEEP]);
        shell.arg(self.programs.folder.join("postgres"));
        shell.arg("-D").arg(&self.data).arg("-k").arg(&self.socket);
        for line in self.settings.lines() {
            shell.arg("-c").arg(line);
        }
        // A group of its own: Ctrl-C in the terminal reaches the portal alone, which then closes the pipe.
        shell.process_group(0).stdin(Stdio::piped());
        shell.stderr(io("sharing", &self.log, log.try_clone())?);
        shell.stdout(log);
        io("starting", &self.programs.folder, shell.spawn())
    }

    /// Line 8 of `postmaster.pid` turns to «ready» when connections are taken.
    fn wait_ready(&self, child: &mut Child, stopped: &AtomicBool) -> Result<()> {
        let pid_file = self.pid_file();
        let end = Instant::now() + LONGEST_START;
        while Instant::now() < end {
            if stopped.load(Ordering::SeqCst) {
                return Err(Error::Stopped);
            }
            if let Ok(Some(_)) = child.try_wait() {
                return Err(self.failed(""));
            }
            let about = fs::read_to_string(&pid_file).unwrap_or_default();
            let state = about.lines().nth(7).unwrap_or_default();
            if state.trim() == "ready" {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(5));
        }
        Err(self.failed("not ready after ten minutes; "))
    }

    /// Ends what a killed portal left behind.
    ///
    /// Called with the lock held, so whatever still works in the folder is an orphan. Afterwards the pid file is stale,
    /// whatever process now bears the number in it (PostgreSQL itself would refuse to start).
    pub(super) fn clear_orphans(&self) -> Result<()> {
        let pid_file = self.pid_file();
        let left = fs::read_to_string(&pid_file).unwrap_or_default();
        let postmaster = left.lines().next().unwrap_or_default();
        if self.working_here()?.iter().any(|pid| pid == postmaster) {
            let data = self.data.to_string_lossy();
            let stop = ["stop", "-D", &data, "-m", "fast", "-s", "-t", "60"];
            // It may end by itself while we ask: what counts is that nothing is left, below.
            let _ = self.programs.run("pg_ctl", &stop, "");
        }
        let begun = Instant::now();
        let mut asked = false;
        loop {
            let left = self.working_here()?;
            if left.is_empty() {
                break;
            }
            if begun.elapsed() > Duration::from_secs(30) {
                return Err(Error::Orphans { data: self.data.clone(), pids: left.join(" ") });
            }
            // Without a postmaster a busy process may not notice that it should end.
            if !asked && begun.elapsed() > Duration::from_secs(5) {
                asked = true;
                for pid in &left {
                    let _ = self.programs.run("pg_ctl", &["kill", "QUIT", pid], "");
                }
            }
            thread::sleep(Duration::from_millis(20));
        }
        match fs::remove_file(&pid_file) {
            Err(error) if error.kind() != ErrorKind::NotFound => io("removing", &pid_file, Err(error)),
            _ => Ok(()),
        }
    }

    /// The processes of this cluster: each has its data folder as working directory.
    ///
    /// Asked as the server's user, since in a container even root may not look at another user's processes.
    fn working_here(&self) -> Result<Vec<String>> {
        let mut find = self.programs.as_user(Command::new("find"));
        find.args(["/proc", "-mindepth", "2", "-maxdepth", "2"]);
        find.args(["-path", "/proc/[0-9]*/cwd", "-printf", "%h %l\\n"]);
        // It always fails somewhere: on processes of others, and on those that end meanwhile.
        let found = io("starting", Path::new("find"), find.output())?;
        let here = format!(" {}", self.data.display());
        let found = String::from_utf8_lossy(&found.stdout);
        let pids = found.lines().filter_map(|line| {
            let folder = line.strip_suffix(&here)?;
            Some(folder.strip_prefix("/proc/")?.to_owned())
        });
        Ok(pids.collect())
    }

    /// Takes away what lies outside of the data folder.
    pub(super) fn leave(&self) {
        if !self.socket.starts_with(&self.root) {
            // Not empty when the server did not end well; the next start takes it over.
            let _ = fs::remove_dir(&self.socket);
        }
    }

    fn pid_file(&self) -> PathBuf {
        self.data.join("postmaster.pid")
    }

    /// A failure of the server, with the last lines of its log.
    fn failed(&self, why: &str) -> Error {
        let log = fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let mut last: Vec<&str> = log.lines().rev().take(4).collect();
        last.reverse();
        Error::Failed { program: "postgres", said: format!("{why}its log ends with:\n{}", last.join("\n")) }
    }
}

/// The major version that made the cluster, if there is one.
fn made_by(data: &Path) -> Result<Option<String>> {
    match fs::read_to_string(data.join("PG_VERSION")) {
        Ok(version) => Ok(Some(version.trim().to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => io("reading", data, Err(error)),
    }
}

/// Roles, database and what everybody may not; one statement on each line, as `postgres --single` reads them.
fn bootstrap(major: &str) -> String {
    let [owner, app, reader] = [Role::Owner, Role::App, Role::Reader].map(Role::name);
    let mut lines = vec![
        format!("CREATE ROLE {owner} LOGIN CREATEDB CREATEROLE"),
        format!("CREATE ROLE {app} LOGIN"),
        format!("CREATE ROLE {reader} LOGIN"),
        format!("GRANT {app}, {reader} TO {owner} WITH ADMIN OPTION"),
        format!("GRANT pg_read_all_data, pg_monitor TO {reader}"),
        "REVOKE ALL ON SCHEMA public FROM PUBLIC".into(),
        format!("GRANT USAGE ON SCHEMA public TO {app}, {reader}"),
    ];
    // From 15 on the schema belongs to whoever owns the database.
    if major.parse().is_ok_and(|major: u32| major < 15) {
        lines.push(format!("ALTER SCHEMA public OWNER TO {owner}"));
    }
    lines.extend([
        format!("CREATE DATABASE {DATABASE} OWNER {owner}"),
        format!("REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC"),
        format!("GRANT CONNECT ON DATABASE {DATABASE} TO {app}, {reader}"),
    ]);
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_changes_hands_only_where_it_has_to() {
        assert!(bootstrap("14").contains("ALTER SCHEMA public OWNER TO portal_owner"));
        assert!(!bootstrap("15").contains("ALTER SCHEMA"));
        assert!(bootstrap("17").lines().all(|line| !line.contains(';')));
    }
}

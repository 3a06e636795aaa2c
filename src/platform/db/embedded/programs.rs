//! PostgreSQL's programs on this system: found, asked for their version, run as the server's user.
use super::{Error, OLDEST, Result, io};
use nix::unistd::User;
use std::{
    fs,
    io::Write,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const DEBIAN: &str = "/usr/lib/postgresql";

/// One folder with the server's programs, and whom they run as.
#[derive(Debug)]
pub(super) struct Programs {
    pub(super) folder: PathBuf,
    pub(super) user: Option<User>,
    /// The major version, such as `15`.
    pub(super) major: String,
}

impl Programs {
    /// Those in `named`; else the newest, or those of the major version `wanted` where they are there.
    pub(super) fn find(named: Option<&Path>, wanted: Option<&str>, user: Option<User>) -> Result<Self> {
        let folder = match named {
            Some(folder) if complete(folder) => folder.to_owned(),
            Some(folder) => return Err(Error::NoProgramsThere(folder.to_owned())),
            None => choose(installed(), wanted).ok_or(Error::ProgramsMissing)?,
        };
        let mut programs = Self { folder, user, major: String::new() };
        let said = programs.run("postgres", &["--version"], "")?;
        programs.major = major(&said);
        if programs.major.parse().is_ok_and(|major: u32| major < OLDEST) {
            return Err(Error::TooOld { folder: programs.folder, found: programs.major });
        }
        Ok(programs)
    }

    /// Runs a program to its end with `input`, and gives what it said; a failure carries what it complained of.
    pub(super) fn run(&self, program: &'static str, args: &[&str], input: &str) -> Result<String> {
        let mut command = self.as_user(Command::new(self.folder.join(program)));
        command.args(args).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = io("starting", &self.folder.join(program), command.spawn())?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that ended early says why below.
            let _ = stdin.write_all(input.as_bytes());
        }
        let output = io("running", Path::new(program), child.wait_with_output())?;
        let said = if output.status.success() { &output.stdout } else { &output.stderr };
        let said = String::from_utf8_lossy(said).trim().to_owned();
        if output.status.success() { Ok(said) } else { Err(Error::Failed { program, said }) }
    }

    /// As the server's user, with nothing of our environment (it may hold secrets and PG* variables).
    pub(super) fn as_user(&self, mut command: Command) -> Command {
        if let Some(user) = &self.user {
            command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
        }
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
        command.current_dir("/").stdin(Stdio::null());
        command
    }
}

fn complete(folder: &Path) -> bool {
    ["initdb", "postgres", "pg_ctl"].iter().all(|program| folder.join(program).is_file())
}

/// Every complete folder: Debian's by version, the newest first, then what `PATH` has.
fn installed() -> Vec<PathBuf> {
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let mut debian: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    debian.sort_unstable_by(|one, other| other.cmp(one));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = debian.into_iter().map(|(_, folder)| folder);
    found.chain(std::env::split_paths(&path)).filter(|folder| complete(folder)).collect()
}

fn choose(folders: Vec<PathBuf>, wanted: Option<&str>) -> Option<PathBuf> {
    let wanted = wanted.map(|major| Path::new(DEBIAN).join(major).join("bin"));
    match wanted.filter(|folder| folders.contains(folder)) {
        Some(fitting) => Some(fitting),
        None => folders.into_iter().next(),
    }
}

/// `postgres (PostgreSQL) 15.14 (Debian …)`: the digits before the first dot.
fn major(said: &str) -> String {
    let version = said.split_whitespace().nth(2).unwrap_or_default();
    version.chars().take_while(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"), "15");
        assert_eq!(major("postgres (PostgreSQL) 18beta2"), "18");
        assert_eq!(major("nonsense"), "");
    }

    #[test]
    fn the_clusters_own_version_wins_over_the_newest() {
        let folder = |major: &str| Path::new(DEBIAN).join(major).join("bin");
        let both = || vec![folder("17"), folder("15")];
        assert_eq!(choose(both(), Some("15")), Some(folder("15")));
        assert_eq!(choose(both(), Some("13")), Some(folder("17")));
        assert_eq!(choose(both(), None), Some(folder("17")));
        assert_eq!(choose(vec![], Some("15")), None);
    }

    #[test]
    fn a_named_folder_without_programs_is_refused() {
        let refused = Programs::find(Some(Path::new("/nowhere")), None, None);
        assert!(matches!(refused, Err(Error::NoProgramsThere(_))));
    }
}

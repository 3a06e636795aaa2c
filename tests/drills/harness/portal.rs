//! The process that is killed: it holds a server until it is told to stop, as the portal does.
use nix::{
    sys::signal::{Signal, kill, killpg},
    unistd::Pid,
};
use portal::platform::db::embedded::{Server, Settings};
use std::{
    env,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};
use tokio::signal::unix::{SignalKind, signal};

const ASKED: &str = "PORTAL_DRILL_CHILD";

/// In the child: starts a server, says so, and stops it on SIGTERM or Ctrl-C.
pub fn run_if_asked() {
    let Some(root) = env::var_os(ASKED).map(PathBuf::from) else { return };
    super::wait(async move {
        let mut terminate = signal(SignalKind::terminate()).unwrap();
        let mut interrupt = signal(SignalKind::interrupt()).unwrap();
        let start = tokio::task::spawn_blocking(move || Server::start_with(&root, None, &Settings::for_tests()));
        let server = match start.await.unwrap() {
            Ok(server) => server,
            Err(error) => return println!("\nREFUSED {}", error.to_string().replace('\n', " ")),
        };
        println!("\nREADY {}", server.owner_url());
        tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
        tokio::task::spawn_blocking(|| server.stop()).await.unwrap();
    });
}

/// That child, seen from the drill.
pub struct Portal {
    child: Child,
    pub url: String,
}

impl Portal {
    /// Starts it without waiting.
    pub fn begin(root: &Path) -> Child {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["child_process", "--exact", "--nocapture", "--test-threads=1"]).env(ASKED, root);
        // A group of its own, so that Ctrl-C can be sent to the whole of it.
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.spawn().unwrap()
    }

    /// Starts it, and gives its refusal if it does not come up.
    pub fn start(root: &Path) -> Result<Self, String> {
        let mut child = Self::begin(root);
        let said = BufReader::new(child.stdout.as_mut().unwrap()).lines().map_while(Result::ok);
        let word = said.into_iter().find(|line| line.starts_with("READY ") || line.starts_with("REFUSED "));
        match word.as_deref().and_then(|word| word.split_once(' ')) {
            Some(("READY", url)) => Ok(Self { url: url.to_owned(), child }),
            other => {
                let _ = child.wait();
                Err(other.map_or_else(|| "it said nothing".to_owned(), |(_, why)| why.to_owned()))
            }
        }
    }

    pub fn ready(root: &Path) -> Self {
        Self::start(root).unwrap_or_else(|why| panic!("{why}"))
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(self.child.id().try_into().unwrap())
    }

    /// SIGTERM, as a service manager sends it.
    pub fn terminate(mut self) -> ExitStatus {
        kill(self.pid(), Signal::SIGTERM).unwrap();
        self.child.wait().unwrap()
    }

    /// Ctrl-C, as a terminal sends it: to the whole foreground group.
    pub fn interrupt(mut self) -> ExitStatus {
        killpg(self.pid(), Signal::SIGINT).unwrap();
        self.child.wait().unwrap()
    }

    pub fn kill_hard(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

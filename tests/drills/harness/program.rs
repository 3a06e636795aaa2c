//! The whole program as an operator runs it, and a visitor of it.
use super::eventually;
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

pub struct Program {
    child: Child,
    pub address: SocketAddr,
    said: Arc<Mutex<String>>,
}

/// What was answered.
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Program {
    pub fn start(data: &Path) -> Self {
        Self::start_with(data, &[])
    }

    /// With further settings as on the command line.
    pub fn start_with(data: &Path, settings: &[&str]) -> Self {
        let [address, operator] = free_ports();
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
        command
            .args(["--bind", &address.to_string(), "--operator-bind", &operator.to_string(), "--log", "info,portal=debug,sqlx=warn"])
            .arg("--data")
            .arg(data)
            .args(settings);
        for setting in ["DATABASE_URL", "DATABASE_OWNER_URL", "PORTAL_SMTP_URL", "PORTAL_BASE_URL", "PORTAL_MODE"] {
            command.env_remove(setting);
        }
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        note(child.stdout.take().unwrap(), Arc::clone(&said));
        note(child.stderr.take().unwrap(), Arc::clone(&said));
        let program = Self { child, address, said };
        eventually("the program serves", || program.said().contains("The portal is at"));
        program
    }

    /// All that it wrote to its standard output and its standard error.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub fn get(&self, path: &str, cookie: &str) -> Answer {
        ask(self.address, &format!("GET {path} HTTP/1.1\r\nCookie: {cookie}"), "")
    }

    pub fn post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
        self.try_post(path, cookie, form).unwrap()
    }

    /// Nothing where the program ended before its answer.
    pub fn try_post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Option<Answer> {
        try_post(self.address, path, cookie, form)
    }

    pub fn kill_hard(&self) {
        super::kill_hard(self.pid());
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(self.child.id().try_into().unwrap())
    }

    pub fn tell_to_stop(&self) {
        kill(self.pid(), Signal::SIGTERM).unwrap();
    }

    pub fn end(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    /// A header's value; the last one where there are several.
    pub fn header(&self, name: &str) -> String {
        let values = self.head.lines().filter_map(|line| line.split_once(": ")).filter(|(has, _)| has.eq_ignore_ascii_case(name));
        values.map(|(_, value)| value.to_owned()).next_back().unwrap_or_default()
    }

    /// The cookie that it sets, as it is sent back.
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
    }

    /// The value of a hidden field.
    pub fn field(&self, name: &str) -> String {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }
}

/// Sends a form; nothing where no whole answer came back.
pub fn try_post(address: SocketAddr, path: &str, cookie: &str, form: &[(&str, &str)]) -> Option<Answer> {
    let body = serde_urlencoded::to_string(form).unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: {cookie}");
    try_ask(address, &head, &body).ok().filter(|answer| answer.status > 0)
}

/// One request on a connection of its own.
pub fn ask(address: SocketAddr, head: &str, body: &str) -> Answer {
    try_ask(address, head, body).unwrap()
}

fn try_ask(address: SocketAddr, head: &str, body: &str) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    write!(stream, "{head}\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
    Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

fn free_ports() -> [SocketAddr; 2] {
    [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap()).map(|listener| listener.local_addr().unwrap())
}

fn note(from: impl Read + Send + 'static, said: Arc<Mutex<String>>) {
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            let mut said = said.lock().unwrap();
            said.push_str(&line);
            said.push('\n');
        }
    });
}

//! A mail server that speaks enough of RFC 5321, and answers as it is told to.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{Notify, Semaphore},
};

#[derive(Clone)]
pub struct MailServer {
    pub port: u16,
    inside: Arc<Inside>,
}

struct Inside {
    letters: Mutex<Vec<String>>,
    /// Answers to the next recipients; then «250».
    refusals: Mutex<VecDeque<&'static str>>,
    /// Answers to the next texts; then «250». Without words it ends the line.
    answers: Mutex<VecDeque<&'static str>>,
    /// How many have called.
    calls: AtomicUsize,
    ends_after_one: AtomicBool,
    time: Mutex<Duration>,
    /// How many letters it may say «250» to.
    yes: Semaphore,
    has_letter: Notify,
}

impl MailServer {
    pub async fn start() -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.expect("a port"))
    }

    pub fn on(listener: TcpListener) -> Self {
        let inside = Inside {
            letters: Mutex::default(),
            refusals: Mutex::default(),
            answers: Mutex::default(),
            calls: AtomicUsize::new(0),
            ends_after_one: AtomicBool::new(false),
            time: Mutex::default(),
            yes: Semaphore::new(1000),
            has_letter: Notify::new(),
        };
        let server = Self { port: listener.local_addr().expect("an address").port(), inside: Arc::new(inside) };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serving.inside.calls.fetch_add(1, Ordering::Relaxed);
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The letters that came whole, as they came.
    pub fn letters(&self) -> Vec<String> {
        self.inside.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What it says to the next recipient.
    pub fn refuse(&self, words: &'static str) {
        self.inside.refusals.lock().unwrap_or_else(PoisonError::into_inner).push_back(words);
    }

    /// What it says to the next text; nothing: it takes the text and ends the line.
    pub fn answer_text(&self, words: &'static str) {
        self.inside.answers.lock().unwrap_or_else(PoisonError::into_inner).push_back(words);
    }

    /// From now on it takes so long over each letter.
    pub fn take_time(&self, time: Duration) {
        *self.inside.time.lock().unwrap_or_else(PoisonError::into_inner) = time;
    }

    /// From now on it ends a line after a letter.
    pub fn end_after_one(&self) {
        self.inside.ends_after_one.store(true, Ordering::Relaxed);
    }

    /// How many have called.
    pub fn calls(&self) -> usize {
        self.inside.calls.load(Ordering::Relaxed)
    }

    /// Keeps it from saying «250» to a letter, until [`answer`](Self::answer).
    pub fn hesitate(&self) {
        self.inside.yes.forget_permits(usize::MAX);
    }

    pub fn answer(&self) {
        self.inside.yes.add_permits(1000);
    }

    /// Waits for the next letter.
    pub async fn comes(&self) {
        self.inside.has_letter.notified().await;
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let mut stream = BufReader::new(stream);
        reply(&mut stream, "220 mail.example.org").await?;
        loop {
            let line = line(&mut stream).await?;
            let verb: String = line.chars().take(4).collect::<String>().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => reply(&mut stream, "250-mail.example.org\r\n250 8BITMIME").await?,
                "RCPT" => {
                    let refusal = self.inside.refusals.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    reply(&mut stream, refusal.unwrap_or("250 Welcome")).await?;
                }
                "DATA" => {
                    reply(&mut stream, "354 Go on").await?;
                    self.take(&mut stream).await?;
                    if self.inside.ends_after_one.load(Ordering::Relaxed) {
                        return None;
                    }
                }
                "QUIT" => return reply(&mut stream, "221 Bye").await,
                _ => reply(&mut stream, "250 Well").await?,
            }
        }
    }

    async fn take(&self, stream: &mut BufReader<TcpStream>) -> Option<()> {
        let mut letter = String::new();
        loop {
            let line = line(stream).await?;
            if line == ".\r\n" {
                break;
            }
            letter += &line;
        }
        self.inside.letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
        self.inside.has_letter.notify_one();
        self.inside.yes.acquire().await.ok()?.forget();
        let time = *self.inside.time.lock().unwrap_or_else(PoisonError::into_inner);
        tokio::time::sleep(time).await;
        let answer = self.inside.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        match answer {
            Some("") => None,
            Some(words) if words.starts_with('2') => reply(stream, words).await,
            Some(words) => {
                self.inside.letters.lock().unwrap_or_else(PoisonError::into_inner).pop();
                reply(stream, words).await
            }
            None => reply(stream, "250 Taken").await,
        }
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let count = stream.read_line(&mut line).await.ok()?;
    (count > 0).then_some(line)
}

async fn reply(stream: &mut BufReader<TcpStream>, words: &str) -> Option<()> {
    stream.write_all(format!("{words}\r\n").as_bytes()).await.ok()
}

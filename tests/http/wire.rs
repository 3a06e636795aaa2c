//! Real sockets: a router behind the portal's own accept loop, and clients that need not behave.

use axum::Router;
use portal::app::serve::{Limits, Patience, serve};
use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::watch,
    time::timeout,
};

/// Longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_secs(30);

/// Limits that nothing meets by chance.
pub fn wide() -> Limits {
    Limits { connections: 100, per_client: 100, proxies: Vec::new(), patience: Patience::default() }
}

/// A router that listens; it stops when this is dropped.
pub struct Wire {
    pub address: SocketAddr,
    _stop: watch::Sender<bool>,
}

impl Wire {
    pub async fn of(app: Router, limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopping) = watch::channel(false);
        tokio::spawn(serve(listener, app, limits, stopping));
        Self { address, _stop: stop }
    }

    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    /// Connects from one of this machine's many addresses.
    pub async fn connect_from(&self, client: [u8; 4]) -> TcpStream {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(SocketAddr::new(IpAddr::from(client), 0)).expect("an address of this machine");
        socket.connect(self.address).await.expect("a connection")
    }

    /// The answer to a whole request on a connection of its own.
    pub async fn ask(&self, head: &str) -> String {
        let mut stream = self.connect().await;
        say(&mut stream, &format!("{head}\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\n\r\n")).await;
        rest(&mut stream).await
    }
}

pub async fn say(stream: &mut TcpStream, words: &str) {
    stream.write_all(words.as_bytes()).await.expect("the peer takes it");
}

/// Everything until the peer closes, however it does that.
pub async fn rest(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(count @ 1..) = timeout(LONG, stream.read(&mut piece)).await.expect("the connection is closed") {
        all.extend(piece.iter().take(count));
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// Whether a request on this open connection is answered.
pub async fn is_served(stream: &mut TcpStream) -> bool {
    if stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n").await.is_err() {
        return false;
    }
    let mut piece = [0; 4096];
    matches!(timeout(LONG, stream.read(&mut piece)).await.expect("an answer or an end"), Ok(1..))
}

/// The status of an answer; 0 where there was none.
pub fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default()
}

//! The accept loop: connections with time limits on every side (assurance L1), counted, and ended in order at a stop.

use crate::platform::http::front::Client;
use axum::{Router, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    collections::HashMap,
    io,
    net::IpAddr,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    time::{Instant, Sleep},
};
use tower::ServiceExt;

const HEAD_BYTES: usize = 24 << 10;

/// How long is waited for whom.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// A head must be complete within this; it also ends connections that stay silent, at first or between requests.
    pub head: Duration,
    /// A reader who takes nothing for this long is given up.
    pub write: Duration,
    /// Requests in work at a stop have this long to end.
    pub drain: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: Duration::from_mins(1), write: Duration::from_mins(1), drain: Duration::from_secs(20) }
    }
}

/// What bounds a listener.
#[derive(Debug, Clone)]
pub struct Limits {
    pub connections: usize,
    pub per_client: usize,
    /// Proxies: not counted, and believed when they name the client.
    pub proxies: Vec<IpAddr>,
    pub patience: Patience,
}

/// Serves until `stopping` turns true, then finishes what is in work.
pub async fn serve(listener: TcpListener, app: Router, limits: Limits, mut stopping: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let clients = Clients::default();
    let limits = Arc::new(limits);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, most likely: waiting lets some be closed.
                tracing::warn!(%error, "accept");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { continue };
        let address = peer.ip().to_canonical();
        let is_proxy = limits.proxies.contains(&address);
        let Some(seat) = clients.admit(address, if is_proxy { usize::MAX } else { limits.per_client }) else { continue };
        let _ = stream.set_nodelay(true);
        let connection = connection(stream, app.clone(), address, is_proxy, limits.patience, stopping.clone());
        tokio::spawn(async move {
            connection.await;
            drop((place, seat));
        });
    }
    drop(listener);
    let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(limits.patience.drain, places.acquire_many(all)).await;
}

async fn connection(stream: TcpStream, app: Router, address: IpAddr, is_proxy: bool, patience: Patience, mut stopping: watch::Receiver<bool>) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        let client = if is_proxy { forwarded_for(&request).unwrap_or(address) } else { address };
        request.extensions_mut().insert(Client(client));
        app.clone().oneshot(request.map(axum::body::Body::new))
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience.head)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(Patient::new(stream, patience.write)), service);
    tokio::pin!(served);
    tokio::select! {
        _ = &mut served => return,
        _ = stopping.wait_for(|stop| *stop) => {}
    }
    served.as_mut().graceful_shutdown();
    let _ = served.await;
}

/// The last address in X-Forwarded-For: the one that the listed proxy itself saw. Some proxies add a line of their own
/// after those that the client sent.
fn forwarded_for(request: &Request<Incoming>) -> Option<IpAddr> {
    request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// How many connections each client has.
#[derive(Clone, Default)]
struct Clients(Arc<Mutex<HashMap<IpAddr, usize>>>);

struct Seat {
    clients: Clients,
    address: IpAddr,
}

impl Clients {
    fn admit(&self, address: IpAddr, most: usize) -> Option<Seat> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(address).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Seat { clients: self.clone(), address })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut counts = self.clients.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

/// A stream that gives up on a peer who takes nothing.
struct Patient {
    stream: TcpStream,
    patience: Duration,
    stuck: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    fn new(stream: TcpStream, patience: Duration) -> Self {
        Self { stream, patience, stuck: None }
    }

    fn progress<T>(&mut self, poll: Poll<io::Result<T>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if poll.is_ready() {
            self.stuck = None;
            return poll;
        }
        let end = Instant::now() + self.patience;
        let stuck = self.stuck.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(end)));
        match stuck.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Patient {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.progress(poll, context)
    }
    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, parts: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.progress(poll, context)
    }
    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

//! How much memory many calls at once take, counted in bytes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "support/calls.rs"]
mod calls;

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use palomma::{Client, defaults};
use peak_alloc::PeakAlloc;
use tokio::task::JoinSet;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CALLS: usize = 1_000;

/// What `docs/defaults.md` says a request in flight takes at most, and a call that
/// waits for its turn.
const IN_FLIGHT: usize = 24 * 1024;
const WAITING: usize = 2 * 1024;

/// What is not counted as growth: lists and maps that have become longer once.
const SLACK: usize = 64 * 1024;

/// A server that takes next to no memory, for it is counted too. It answers once it
/// is told to.
#[derive(Default)]
struct Gate {
    is_open: AtomicBool,
    requests: AtomicUsize,
    connections: AtomicUsize,
}

impl Gate {
    fn start() -> (Arc<Self>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let gate = Arc::new(Self::default());
        let shared = Arc::clone(&gate);
        thread::spawn(move || shared.serve(&listener));
        (gate, url)
    }

    fn serve(&self, listener: &TcpListener) {
        let mut open: Vec<Connection> = Vec::with_capacity(2 * defaults::MAX_IN_FLIGHT);
        loop {
            while let Ok((stream, _)) = listener.accept() {
                stream.set_nonblocking(true).unwrap();
                open.push(Connection { stream, asked: 0 });
            }
            open.retain_mut(|connection| connection.goes_on(self));
            self.connections.store(open.len(), SeqCst);
            thread::sleep(Duration::from_millis(1));
        }
    }

    async fn until(&self, what: &AtomicUsize, count: usize) {
        while what.load(SeqCst) != count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

struct Connection {
    stream: TcpStream,
    /// Requests without an answer.
    asked: usize,
}

impl Connection {
    fn goes_on(&mut self, gate: &Gate) -> bool {
        let mut bytes = [0; 4096];
        match self.stream.read(&mut bytes) {
            Ok(0) => return false,
            Ok(read) => {
                // A small request comes in one piece.
                assert!(bytes[..read].ends_with(b"\r\n\r\n"));
                self.asked += 1;
                gate.requests.fetch_add(1, SeqCst);
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return false,
        }
        while self.asked > 0 && gate.is_open.load(SeqCst) {
            self.asked -= 1;
            let answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
                content-length: 2\r\n\r\n{}";
            if self.stream.write_all(answer).is_err() {
                return false;
            }
        }
        true
    }
}

/// A thousand calls, begun at once.
fn calls(client: &Client) -> JoinSet<bool> {
    let calls = (0..CALLS).map(|_| {
        let client = client.clone();
        async move { calls::get(&client).await.is_ok() }
    });
    calls.collect()
}

async fn answered(client: &Client) -> usize {
    assert_eq!(calls(client).join_all().await, [true; CALLS]);
    MEMORY.current_usage()
}

async fn measure(gate: &Gate, client: &Client) {
    gate.is_open.store(true, SeqCst);
    let once = answered(client).await;
    let again = answered(client).await.max(answered(client).await);
    assert!(again <= once + SLACK, "{once} bytes became {again}");

    gate.is_open.store(false, SeqCst);
    gate.requests.store(0, SeqCst);
    let before = MEMORY.current_usage();
    let mut held = calls(client);
    gate.until(&gate.requests, defaults::MAX_IN_FLIGHT).await;
    let most = defaults::MAX_IN_FLIGHT * IN_FLIGHT + (CALLS - defaults::MAX_IN_FLIGHT) * WAITING;
    let taken = MEMORY.current_usage().saturating_sub(before);
    assert!(taken <= most, "{CALLS} calls take {taken} bytes");

    held.shutdown().await;
    gate.until(&gate.connections, 0).await;
    let left = MEMORY.current_usage().saturating_sub(before);
    assert!(left <= SLACK, "calls that were dropped leave {left} bytes");
}

#[test]
fn a_thousand_calls_at_once_take_no_more_memory_than_is_stated_and_give_it_back() {
    let (gate, url) = Gate::start();
    let runtime = || {
        let runtime = tokio::runtime::Builder::new_current_thread();
        { runtime }.enable_all().build().unwrap()
    };
    let run = || runtime().block_on(async { measure(&gate, &calls::client(&url)).await });
    run();
    let before = MEMORY.current_usage();
    run();
    let left = MEMORY.current_usage().saturating_sub(before);
    assert!(left <= SLACK, "a client that is gone leaves {left} bytes");
}

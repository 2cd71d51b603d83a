//! Many calls at once on one client, and calls that are given up.

use std::sync::Arc;

use palomma::defaults;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::calls::{client, get};

const CALLS: usize = 1_000;

/// What a server sees, all connections together.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    open: usize,
    most_open: usize,
    requests: usize,
}

/// A server that answers nothing until it is told to.
struct Gate {
    url: String,
    seen: Arc<watch::Sender<Seen>>,
    opened: Arc<watch::Sender<bool>>,
}

impl Gate {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(watch::Sender::new(Seen::default()));
        let opened = Arc::new(watch::Sender::new(false));
        let (shared, gate) = (Arc::clone(&seen), Arc::clone(&opened));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (shared, gate) = (Arc::clone(&shared), gate.subscribe());
                tokio::spawn(async move {
                    shared.send_modify(|seen| {
                        seen.open += 1;
                        seen.most_open = seen.most_open.max(seen.open);
                    });
                    let _ = serve(stream, &shared, gate).await;
                    shared.send_modify(|seen| seen.open -= 1);
                });
            }
        });
        Self { url, seen, opened }
    }

    async fn until(&self, condition: impl Fn(&Seen) -> bool) -> Seen {
        let mut seen = self.seen.subscribe();
        let seen = seen.wait_for(|seen| condition(seen)).await;
        *seen.unwrap()
    }

    fn open(&self) {
        self.opened.send_replace(true);
    }
}

/// Answers requests without bodies until the connection ends.
async fn serve(
    mut stream: TcpStream,
    seen: &watch::Sender<Seen>,
    mut gate: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    loop {
        while !bytes.ends_with(b"\r\n\r\n") {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(());
            }
        }
        bytes.clear();
        seen.send_modify(|seen| seen.requests += 1);
        tokio::select! {
            _ = gate.wait_for(|open| *open) => {}
            _ = stream.read_buf(&mut bytes) => return Ok(()),
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
            content-length: 2\r\n\r\n{}";
        stream.write_all(answer).await?;
    }
}

/// A thousand calls, begun at once.
fn calls(url: &str) -> (palomma::Client, JoinSet<bool>) {
    let client = client(url);
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { get(&client).await.is_ok() });
    }
    (client, calls)
}

/// Lets everything else go as far as it can without an answer.
async fn settle() {
    for _ in 0..CALLS {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn of_1_000_calls_at_once_no_more_are_in_flight_than_allowed_and_all_are_answered() {
    let gate = Gate::start().await;
    let (_client, calls) = calls(&gate.url);
    gate.until(|seen| seen.requests == defaults::MAX_IN_FLIGHT)
        .await;
    settle().await;
    assert_eq!(gate.seen.borrow().requests, defaults::MAX_IN_FLIGHT);
    gate.open();
    assert_eq!(calls.join_all().await, [true; CALLS]);
    let seen = *gate.seen.borrow();
    assert_eq!(seen.requests, CALLS);
    assert!(seen.most_open <= defaults::MAX_IN_FLIGHT, "{seen:?}");
}

#[tokio::test]
async fn calls_that_are_dropped_close_their_sockets_and_leave_their_places_to_others() {
    let gate = Gate::start().await;
    let (client, mut calls) = calls(&gate.url);
    gate.until(|seen| seen.requests == defaults::MAX_IN_FLIGHT)
        .await;
    calls.shutdown().await;
    gate.until(|seen| seen.open == 0).await;
    gate.open();
    let before = gate.seen.borrow().requests;
    for _ in 0..2 {
        let again = (0..defaults::MAX_IN_FLIGHT).map(|_| {
            let client = client.clone();
            async move { get(&client).await.unwrap() }
        });
        let again: JoinSet<_> = again.collect();
        again.join_all().await;
    }
    let seen = *gate.seen.borrow();
    assert_eq!(seen.requests, before + 2 * defaults::MAX_IN_FLIGHT);
    assert!(seen.most_open <= defaults::MAX_IN_FLIGHT, "{seen:?}");
}

#[tokio::test]
async fn a_call_that_waits_for_its_place_is_small() {
    let gate = Gate::start().await;
    let client = client(&gate.url);
    let size = size_of_val(&get(&client));
    assert!(size <= 16 * 1024, "a call takes {size} bytes");
}

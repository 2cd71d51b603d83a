//! The server: a socket, its connections, and their end.
mod body;
mod deliveries;
mod exchange;
mod forward;
mod journal;
mod mutate;
mod orders;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fmt, io};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::answer::Engine;
use crate::call::Call;
use crate::error::StartError;
use crate::expected::{Expected, Unexpected};
use crate::injection::Injection;
use crate::mock::Mock;
use crate::report::Report;
use crate::webhook::Delivery;
use deliveries::Deliveries;
use exchange::{Shared, exchange};
use journal::Journal;
use orders::Orders;

/// Time that calls under way have to end when the server stops.
const LAST_CALLS: Duration = Duration::from_secs(5);
/// Wait after an accept that failed, such as for want of file descriptors.
const BREATH: Duration = Duration::from_millis(20);

/// Whether and how a server stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    No,
    /// When calls under way are answered.
    Answered,
    AtOnce,
}

/// A running server. Dropping it ends it at once.
///
/// ```
/// # fn example(document: serde_json::Value) -> Result<(), mock::StartError> {
/// let server = mock::Mock::from_document(document).start()?;
/// server.inject(mock::Fault::LostAnswer);
/// // ... point a client at `server.url()` ...
/// assert_eq!(server.calls().len(), 1);
/// # Ok(())
/// # }
/// ```
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: watch::Sender<Stop>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    /// Starts a server on a thread of its own, so that whoever tests with it may block.
    pub(crate) fn start(mock: Mock) -> Result<Self, StartError> {
        let address = mock.address;
        let journal = Journal::new(mock.calls_kept);
        let engine = Engine::new(mock)?;
        let operations = engine.document.operations.iter();
        let report = Report::new(operations.map(|operation| operation.id.clone()));
        let shared = Arc::new(Shared {
            orders: Orders::of(&engine)?,
            engine,
            journal,
            report: Mutex::new(report),
            deliveries: Deliveries::default(),
        });
        let failed = |source| StartError::Bind { address, source };
        let listener = listen(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (stop, stopped) = watch::channel(Stop::No);
        let served = Arc::clone(&shared);
        let serving = move |runtime: &Runtime| {
            runtime
                .block_on(async { accept(TcpListener::from_std(listener)?, served, stopped).await })
        };
        Ok(Self {
            address,
            shared,
            stop,
            thread: Some(on_thread(serving).map_err(failed)?),
        })
    }

    /// The server's origin, such as `http://127.0.0.1:40213`, without a slash at the end.
    ///
    /// Operations are served below it under the paths of their servers: one whose document says
    /// `https://api.example.com/v0` under `/v0`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths that are served, as the document writes them below its servers' bases.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let templates = self.shared.engine.document.routes.templates();
        let path = |template: &[_]| template.iter().map(|one| format!("/{one}")).collect();
        templates.map(path).collect()
    }

    /// The address the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The calls so far, in the order they arrived.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.shared.journal.calls()
    }

    /// The deliveries that were tried so far.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.deliveries.tried()
    }

    /// Forgets the calls so far.
    pub fn forget_calls(&self) {
        self.shared.journal.clear();
    }

    /// The calls that are as expected, in the order they arrived.
    ///
    /// # Errors
    /// When they are not as many as expected: the error shows all calls, and what is wrong with
    /// each.
    pub fn verify(&self, expected: Expected) -> Result<Vec<Call>, Unexpected> {
        expected.verify(&self.calls())
    }

    /// What all calls came to, also those that were forgotten.
    #[must_use]
    pub fn report(&self) -> Report {
        let report = self.shared.report.lock();
        report.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Orders a fault for calls to come.
    pub fn inject(&self, injection: impl Into<Injection>) {
        self.shared.orders.add(injection.into());
    }

    /// What of the document could not be used, so far as it was tried: references that lead
    /// nowhere, paths that mean two operations, patterns that no engine understands.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        self.shared.engine.document.notes()
    }

    /// Ends the server and waits until calls under way are answered, five seconds at most.
    pub fn stop(mut self) {
        self.end(Stop::Answered);
    }

    /// Ends the thread, unless it is this one.
    fn end(&mut self, how: Stop) {
        self.stop.send_replace(how);
        let others = |thread: &JoinHandle<_>| thread.thread().id() != thread::current().id();
        if let Some(thread) = self.thread.take().filter(others) {
            // A thread that ended by itself has ended.
            let _ = thread.join();
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Ends the server at once: calls under way get no answer, and nothing listens any more.
impl Drop for Server {
    fn drop(&mut self) {
        self.end(Stop::AtOnce);
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

fn listen(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Runs the work on a thread with a runtime, once that runtime stands.
///
/// The runtime is made there because none may be made or dropped inside another, which is where
/// tests start servers.
fn on_thread(
    work: impl FnOnce(&Runtime) -> io::Result<()> + Send + 'static,
) -> io::Result<JoinHandle<io::Result<()>>> {
    let (stands, stood) = mpsc::channel();
    let thread = thread::Builder::new().name("mock".to_owned());
    let thread = thread.spawn(move || {
        match Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => {
                // Nobody waits any more when the starter has gone.
                let _ = stands.send(Ok(()));
                work(&runtime)
            }
            Err(error) => {
                let _ = stands.send(Err(error));
                Ok(())
            }
        }
    })?;
    stood.recv().map_err(io::Error::other)??;
    Ok(thread)
}

async fn accept(
    listener: TcpListener,
    shared: Arc<Shared>,
    stopped: watch::Receiver<Stop>,
) -> io::Result<()> {
    let mut own = stopped.clone();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopping(&mut own) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, Arc::clone(&shared), stopped.clone()));
                }
                Err(_) => tokio::time::sleep(BREATH).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    if *own.borrow() == Stop::AtOnce {
        return Ok(());
    }
    let all = async { while connections.join_next().await.is_some() {} };
    // Who has not ended by then is cut off with the runtime.
    let _ = tokio::time::timeout(LAST_CALLS, all).await;
    Ok(())
}

async fn serve(stream: TcpStream, shared: Arc<Shared>, mut stopped: watch::Receiver<Stop>) {
    // Small answers leave at once; where that cannot be set they leave a little later.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| exchange(Arc::clone(&shared), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        () = stopping(&mut stopped) => connection.as_mut().graceful_shutdown(),
    }
    // A connection that ends in an error has ended: the client knows.
    let _ = connection.await;
}

/// Waits until the server stops.
async fn stopping(stopped: &mut watch::Receiver<Stop>) {
    // An error means that the server is gone, which is a stop too.
    let _ = stopped.wait_for(|stopped| *stopped != Stop::No).await;
}

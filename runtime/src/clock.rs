//! What the client knows of time.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// A future in a box, as traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the client knows of time between attempts.
///
/// A test puts its own here ([`ClientBuilder::clock`](super::client_builder::ClientBuilder::clock))
/// to see waits without waiting.
pub trait Clock: Send + Sync + 'static {
    /// A moment to measure from.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The date, to read dates in `Retry-After` by.
    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Waits before the next attempt.
    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()>;
}

/// The time of the system.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(wait))
    }
}

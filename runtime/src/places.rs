//! How many requests are in flight at once.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::{Error, ErrorKind};

/// Places for requests in flight; who finds none free waits.
pub(super) struct Places(Semaphore);

impl Places {
    pub(super) fn new(places: usize) -> Self {
        Self(Semaphore::new(places.clamp(1, Semaphore::MAX_PERMITS)))
    }

    /// A place, if one is free; it is given back when dropped.
    pub(super) fn free(&self) -> Option<SemaphorePermit<'_>> {
        self.0.try_acquire().ok()
    }

    /// A place, as soon as one is free.
    ///
    /// # Errors
    /// None became free in time; nothing was sent.
    pub(super) async fn wait(&self, within: Duration) -> Result<SemaphorePermit<'_>, Error> {
        let place = tokio::time::timeout(within, self.0.acquire()).await;
        // The semaphore is never closed.
        place.ok().and_then(Result::ok).ok_or_else(|| {
            let about = "too many requests are in flight, and none ended in time";
            Error::new(ErrorKind::NotSent, about)
        })
    }
}

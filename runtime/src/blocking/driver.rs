//! The thread that keeps connections and clocks going.

use std::future::Future;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::error::Error;

/// A thread that drives connections until it is dropped.
pub(super) struct Driver {
    handle: Handle,
    /// The thread ends when this is gone.
    _running: oneshot::Sender<()>,
}

impl Driver {
    pub(super) fn start() -> Result<Self, Error> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| cannot_start())?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("connections".to_owned())
            .spawn(move || runtime.block_on(ended))
            .map_err(|_| cannot_start())?;
        Ok(Self {
            handle,
            _running: running,
        })
    }

    /// Waits for what a call comes to, on the thread of the caller.
    pub(super) fn wait<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            let about = "a blocking call from async code would stop all that runs there; \
                use the async client";
            return Err(Error::configuration(about));
        }
        self.handle.block_on(call)
    }
}

fn cannot_start() -> Error {
    Error::configuration("the thread of the blocking client cannot be started")
}

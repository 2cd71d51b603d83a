//! The client for programs without an async runtime (feature `blocking`).
//!
//! One thread is started for a client and its clones, however many calls they
//! make; connections are kept between calls. Everything the async client can do
//! is done by passing it to [`Client::call`].

mod driver;

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use super::error::Error;
use super::pages::{Items, Paged};
use driver::Driver;

/// A client whose calls return when they are done.
///
/// Cloning it is cheap, and threads may share it. It is not for async code,
/// where it would stop everything else: it refuses to be called there.
#[derive(Clone)]
pub struct Client<C> {
    client: C,
    driver: Arc<Driver>,
}

impl<C> Client<C> {
    /// A blocking client with the settings of an async one.
    ///
    /// # Errors
    /// The thread that keeps its connections cannot be started.
    pub fn new(client: C) -> Result<Self, Error> {
        let driver = Arc::new(Driver::start()?);
        Ok(Self { client, driver })
    }

    /// Makes a call, and waits for what it comes to.
    ///
    /// # Errors
    /// What the call fails with. Being called from async code, also from a
    /// thread for blocking work of its runtime; nothing was sent then.
    pub fn call<T, F>(&self, call: impl FnOnce(&C) -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let call = call(&self.client);
        self.driver.wait(call)
    }

    /// What a list holds, one after the other, whatever its pages.
    pub fn items<R: Paged>(&self, list: impl FnOnce(&C) -> Items<R>) -> Listed<R> {
        Listed {
            items: Some(list(&self.client)),
            driver: Arc::clone(&self.driver),
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// What a list holds; from [`Client::items`]. It ends after the first error.
#[must_use = "nothing is asked for until the first is wanted"]
pub struct Listed<R: Paged> {
    items: Option<Items<R>>,
    driver: Arc<Driver>,
}

impl<R: Paged> Iterator for Listed<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.items.take()?;
        let next = self.driver.wait(async { items.next().await.transpose() });
        if matches!(next, Ok(Some(_))) {
            self.items = Some(items);
        }
        next.transpose()
    }
}

impl<R: Paged> fmt::Debug for Listed<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listed").finish_non_exhaustive()
    }
}

//! What makes calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::url::Url;

use super::clock::Clock;
use super::credential::Credentials;
use super::environment::Environment;
use super::error::Error;
use super::http::Http;
use super::once::Turns;
use super::operation::Operation;
use super::options::CallOptions;
use super::places::Places;
use super::request::Request;
use super::retry::{Budget, Retry};
use super::server::Variables;
use super::url::Urls;

/// What makes the calls of a client: every generated `Client` has one, and so
/// does every request. Cloning it is cheap.
#[derive(Clone)]
pub struct Caller {
    shared: Arc<Shared>,
    options: CallOptions,
}

/// What the clones of a caller share.
pub(super) struct Shared {
    pub(super) http: Http,
    pub(super) environment: Environment,
    pub(super) urls: Urls,
    pub(super) credentials: Credentials,
    pub(super) variables: Variables,
    pub(super) clock: Box<dyn Clock>,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
    pub(super) places: Places,
    pub(super) turns: Turns,
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) max_answer_bytes: usize,
}

impl Caller {
    pub(super) fn new(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
            options: CallOptions::new(),
        }
    }

    /// The environment it was made for.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// The same caller with other settings for the calls it makes. It shares
    /// connections, the limit on requests in flight and the budget for retries.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            options: options.or(self.options),
        }
    }

    /// A request of an operation, with nothing put in yet.
    pub fn request(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }

    /// Where an operation is sent; see [`Urls`].
    pub(crate) fn url(&self, operation: &'static Operation) -> Result<Url, Error> {
        let shared = self.shared();
        let find = || shared.environment.base(operation, &shared.variables);
        shared.urls.of(operation, find)
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// How long a call may take as a whole.
    pub(super) fn timeout(&self) -> Duration {
        self.options.timeout.unwrap_or(self.shared.timeout)
    }

    /// How long one attempt may take.
    pub(super) fn attempt_timeout(&self) -> Duration {
        let attempt_timeout = self.options.attempt_timeout;
        attempt_timeout.unwrap_or(self.shared.attempt_timeout)
    }

    /// How often a call is attempted at most.
    pub(super) fn attempts(&self) -> u32 {
        let attempts = self.options.attempts;
        attempts.unwrap_or(self.shared.retry.max_attempts())
    }

    /// The largest body that is read, in bytes.
    pub(super) fn max_answer_bytes(&self) -> usize {
        let bytes = self.options.max_answer_bytes;
        bytes.unwrap_or(self.shared.max_answer_bytes)
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.shared.environment)
            .finish_non_exhaustive()
    }
}

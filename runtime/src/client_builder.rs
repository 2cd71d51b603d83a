//! Settings of a client.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use super::caller::{Caller, Shared};
use super::clock::{Clock, SystemClock};
use super::credential::{Credential, Credentials};
use super::defaults;
use super::environment::Environment;
use super::error::Error;
use super::http::{Http, Middleware};
use super::once::Turns;
use super::places::Places;
use super::retry::Retry;
use super::server::Variables;
use super::url::Urls;

/// Settings of a client, from its `builder` or `anonymous`. What they are unless set is
/// in [`defaults`](super::defaults).
#[must_use = "settings do nothing until the client is built"]
pub struct ClientBuilder<C> {
    agent: &'static str,
    environment: Environment,
    credentials: Credentials,
    variables: Variables,
    http: Option<reqwest::Client>,
    middleware: Vec<Box<dyn Middleware>>,
    clock: Box<dyn Clock>,
    retry: Retry,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    max_answer_bytes: usize,
    max_in_flight: usize,
    builds: PhantomData<fn() -> C>,
}

impl<C: From<Caller>> ClientBuilder<C> {
    /// Settings of a client that calls itself `agent` in its requests.
    #[doc(hidden)]
    pub fn new(
        environment: Environment,
        credential: Option<Credential>,
        agent: &'static str,
    ) -> Self {
        Self {
            agent,
            environment,
            credentials: Credentials::new(credential),
            variables: Variables::default(),
            http: None,
            middleware: Vec::new(),
            clock: Box::new(SystemClock),
            retry: Retry::new(),
            connect_timeout: defaults::CONNECT_TIMEOUT,
            attempt_timeout: defaults::ATTEMPT_TIMEOUT,
            timeout: defaults::TIMEOUT,
            max_answer_bytes: defaults::MAX_ANSWER_BYTES,
            max_in_flight: defaults::MAX_IN_FLIGHT,
            builds: PhantomData,
        }
    }

    /// The credential for a security scheme, by its name in the documentation:
    /// for operations that ask for several, or for different ones.
    pub fn credential(mut self, scheme: &str, credential: impl Into<Credential>) -> Self {
        self.credentials.name(scheme, credential.into());
        self
    }

    /// A variable in the URLs of the documented servers, such as a region.
    pub fn server_variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.set(name, value.into());
        self
    }

    /// How long making a connection may take.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long one attempt may take, from its start to the end of the answer.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long a call may take as a whole, with all attempts and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// When a call is attempted again.
    pub fn retry(mut self, policy: Retry) -> Self {
        self.retry = policy;
        self
    }

    /// The largest body that is read, in bytes.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer_bytes = bytes;
        self
    }

    /// How many requests all clones of the client have in flight at once. The
    /// others wait for their turn, which counts towards their timeout; no more
    /// sockets than this are ever in use. At least one is allowed.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.max_in_flight = requests;
        self
    }

    /// A `reqwest` client of your own. Its timeout for connecting is used
    /// instead of the one set here, and so is its policy for redirects: a
    /// client that follows them may send a request twice.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Something every request passes on its way out, with its credentials,
    /// once for each attempt. What is added first is passed first.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Box::new(middleware));
        self
    }

    /// A clock of your own, for tests that wait without waiting.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// A key that is empty or cannot be one; TLS that cannot be set up.
    pub fn build(self) -> Result<C, Error> {
        self.credentials.check()?;
        let http = match self.http {
            Some(http) => Http::new(http, None, self.middleware),
            None => {
                let http = http(self.agent, self.connect_timeout, self.attempt_timeout)?;
                Http::new(http, Some(self.attempt_timeout), self.middleware)
            }
        };
        let caller = Caller::new(Shared {
            http,
            environment: self.environment,
            urls: Urls::default(),
            credentials: self.credentials,
            variables: self.variables,
            clock: self.clock,
            budget: self.retry.new_budget(),
            retry: self.retry,
            places: Places::new(self.max_in_flight),
            turns: Turns::default(),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_answer_bytes: self.max_answer_bytes,
        });
        Ok(C::from(caller))
    }
}

/// A client for HTTP that follows no redirect: it could send a request twice.
fn http(
    agent: &str,
    connect_timeout: Duration,
    timeout: Duration,
) -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .timeout(timeout)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(agent)
        .build()
        .map_err(|error| {
            Error::configuration(format!("TLS cannot be set up: {}", error.without_url()))
        })
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::credential::{Credential, Credentials};
use super::environment::Environment;
use super::error::Error;
use super::operation::Operation;
use super::request::Request;
use super::server::Variables;

/// How long making a connection may take, unless set otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a call may take, unless set otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The largest body that is read, unless set otherwise.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;

/// A client of the API. Cloning it is cheap and shares its connections.
///
/// ```no_run
/// # async fn example() -> Result<(), palomma::Error> {
/// let client = palomma::Client::new(palomma::Environment::Sandbox, "my API key")?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    http: reqwest::Client,
    environment: Environment,
    credentials: Credentials,
    variables: Variables,
    max_answer_bytes: usize,
}

/// Settings of a client, from [`Client::builder`].
#[derive(Debug)]
#[must_use = "settings do nothing until the client is built"]
pub struct ClientBuilder {
    environment: Environment,
    credentials: Credentials,
    variables: Variables,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    timeout: Duration,
    max_answer_bytes: usize,
}

impl Client {
    /// A client with the settings everyone should have.
    ///
    /// # Errors
    /// A key that is empty or cannot be one; TLS that cannot be set up.
    pub fn new(environment: Environment, credential: impl Into<Credential>) -> Result<Self, Error> {
        Self::builder(environment, credential).build()
    }

    /// Settings to change before the client is built.
    pub fn builder(environment: Environment, credential: impl Into<Credential>) -> ClientBuilder {
        Self::settings(environment, Credentials::new(Some(credential.into())))
    }

    /// Settings of a client that calls as nobody in particular, or with a
    /// [`credential`](ClientBuilder::credential) for each scheme.
    pub fn anonymous(environment: Environment) -> ClientBuilder {
        Self::settings(environment, Credentials::default())
    }

    fn settings(environment: Environment, credentials: Credentials) -> ClientBuilder {
        ClientBuilder {
            environment,
            credentials,
            variables: Variables::default(),
            http: None,
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            max_answer_bytes: MAX_ANSWER_BYTES,
        }
    }

    /// The environment the client was made for.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.0.environment
    }

    pub(crate) fn request(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Where an operation is sent, without a slash at the end.
    pub(crate) fn base(&self, operation: &Operation) -> Result<String, Error> {
        self.0.environment.base(operation, &self.0.variables)
    }

    pub(crate) fn max_answer_bytes(&self) -> usize {
        self.0.max_answer_bytes
    }
}

impl ClientBuilder {
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

    /// How long making a connection may take; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take as a whole; 30 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The largest body that is read; 16 MiB unless set.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer_bytes = bytes;
        self
    }

    /// A `reqwest` client of your own. Its timeouts are used instead of those
    /// set here, and so is its policy for redirects: a client that follows
    /// them may send a request twice.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// A key that is empty or cannot be one; TLS that cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        self.credentials.check()?;
        let http = match self.http {
            Some(http) => http,
            None => http(self.connect_timeout, self.timeout)?,
        };
        Ok(Client(Arc::new(Shared {
            http,
            environment: self.environment,
            credentials: self.credentials,
            variables: self.variables,
            max_answer_bytes: self.max_answer_bytes,
        })))
    }
}

fn http(connect_timeout: Duration, timeout: Duration) -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .timeout(timeout)
        .read_timeout(timeout)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!(
            env!("CARGO_PKG_NAME"),
            "-rust/",
            env!("CARGO_PKG_VERSION")
        ))
        .build()
        .map_err(|error| {
            Error::configuration(format!("TLS cannot be set up: {}", error.without_url()))
        })
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.0.environment)
            .finish_non_exhaustive()
    }
}

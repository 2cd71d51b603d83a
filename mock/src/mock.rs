//! What a server is started with.
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use serde_json::Value;

use crate::fault::Fault;
use crate::injection::Injection;
use crate::proxy::Upstream;
use crate::server::Server;
use crate::webhook::{Delivery, Webhooks};
use crate::{Call, StartError};

/// A server to be: the document it is made of, and how it behaves.
///
/// ```
/// use mock::Mock;
///
/// let document = serde_json::json!({ "openapi": "3.0.3", "paths": {} });
/// let server = Mock::from_document(document).seed(7).start()?;
/// assert!(server.url().starts_with("http://127.0.0.1:"));
/// # Ok::<(), mock::StartError>(())
/// ```
#[derive(Clone)]
pub struct Mock {
    pub(crate) document: Value,
    pub(crate) address: SocketAddr,
    pub(crate) seed: u64,
    pub(crate) strictness: Strictness,
    pub(crate) credentials: Vec<String>,
    pub(crate) injections: Vec<Injection>,
    pub(crate) upstream: Option<Arc<dyn Upstream>>,
    pub(crate) watch: Option<Watch>,
    pub(crate) watch_deliveries: Option<WatchDeliveries>,
    pub(crate) webhooks: Option<Webhooks>,
    pub(crate) body_limit: usize,
    pub(crate) calls_kept: usize,
    pub(crate) clock_start: u64,
}

/// What is told of every call.
pub(crate) type Watch = Arc<dyn Fn(&Call) + Send + Sync>;

/// What is told of every delivery.
pub(crate) type WatchDeliveries = Arc<dyn Fn(&Delivery) + Send + Sync>;

/// How much a request may leave the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Strictness {
    /// Query parameters the document does not name are refused, bodies where it takes none,
    /// members of JSON that are given more than once, and `Accept` with none of its types.
    #[default]
    Strict,
    /// What the document does not name is ignored; what it names is checked.
    Lenient,
}

impl Mock {
    /// The server of an OpenAPI document of version 3.0 or 3.1: on a free port of the loopback
    /// address, with seed 0, strict, without faults, and open to any credentials.
    #[must_use]
    pub fn from_document(document: Value) -> Self {
        Self {
            document,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed: 0,
            strictness: Strictness::default(),
            credentials: Vec::new(),
            injections: Vec::new(),
            upstream: None,
            watch: None,
            watch_deliveries: None,
            webhooks: None,
            body_limit: 16 * 1024 * 1024,
            calls_kept: 100_000,
            clock_start: 1_704_067_200,
        }
    }

    /// Listens on this address. Any but a loopback address lets other machines in.
    #[must_use]
    pub fn bind(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// What everything random is drawn from: identifiers, dynamic answers, faults by chance.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// How much a request may leave the document.
    #[must_use]
    pub fn strictness(self, strictness: Strictness) -> Self {
        Self { strictness, ..self }
    }

    /// Accepts this token, key or base64 pair; once one is named, no others are.
    #[must_use]
    pub fn accept(mut self, credentials: impl Into<String>) -> Self {
        self.credentials.push(credentials.into());
        self
    }

    /// Lets a fault happen at any call by chance, from 0 (never) to 1 (always).
    ///
    /// Which calls it meets is decided by the seed and the number of the call.
    #[must_use]
    pub fn fault(self, fault: Fault, chance: f64) -> Self {
        self.inject(Injection::new(fault).always().chance(chance))
    }

    /// Orders a fault for calls to come, as [`Server::inject`] does.
    #[must_use]
    pub fn inject(mut self, injection: impl Into<Injection>) -> Self {
        self.injections.push(injection.into());
        self
    }

    /// Forwards requests to a real server and compares both sides with the document.
    #[must_use]
    pub fn proxy(self, upstream: impl Upstream + 'static) -> Self {
        let upstream = Some(Arc::new(upstream) as Arc<dyn Upstream>);
        Self { upstream, ..self }
    }

    /// Tells of every call when it has been answered, from the server's thread.
    #[must_use]
    pub fn on_call(self, told: impl Fn(&Call) + Send + Sync + 'static) -> Self {
        let watch = Some(Arc::new(told) as Watch);
        Self { watch, ..self }
    }

    /// Tells of every delivery when it has been tried, from the server's thread.
    #[must_use]
    pub fn on_delivery(self, told: impl Fn(&Delivery) + Send + Sync + 'static) -> Self {
        let watch_deliveries = Some(Arc::new(told) as WatchDeliveries);
        Self {
            watch_deliveries,
            ..self
        }
    }

    /// Makes deliveries after the operations that they follow.
    #[must_use]
    pub fn webhooks(self, webhooks: Webhooks) -> Self {
        let webhooks = Some(webhooks);
        Self { webhooks, ..self }
    }

    /// Bytes a request's body may have before it is answered 413. Default 16 MiB.
    #[must_use]
    pub fn body_limit(self, body_limit: usize) -> Self {
        Self { body_limit, ..self }
    }

    /// Calls kept for assertions; older ones are forgotten. Default 100,000.
    #[must_use]
    pub fn calls_kept(self, calls_kept: usize) -> Self {
        Self { calls_kept, ..self }
    }

    /// The time of the first write, in seconds since 1970; each write is a second later.
    /// Default 2024-01-01.
    #[must_use]
    pub fn clock_start(self, clock_start: u64) -> Self {
        Self {
            clock_start,
            ..self
        }
    }

    /// Starts the server on a thread of its own.
    ///
    /// # Errors
    /// When the document is no OpenAPI 3, a fault is ordered on an operation that it does not
    /// have, or the address cannot be listened on.
    pub fn start(self) -> Result<Server, StartError> {
        Server::start(self)
    }
}

/// Without the document, which is long, and the credentials, which are secret.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("address", &self.address)
            .field("seed", &self.seed)
            .field("strictness", &self.strictness)
            .field("injections", &self.injections)
            .field("proxy", &self.upstream.is_some())
            .finish_non_exhaustive()
    }
}

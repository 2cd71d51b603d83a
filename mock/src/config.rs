//! What a server is started with.
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use serde_json::Value;

use crate::fault::Rate;
use crate::proxy::Upstream;

/// What a server is started with. All but the document has a default.
///
/// ```
/// let document = serde_json::json!({ "openapi": "3.0.3", "paths": {} });
/// let config = mock::Config { seed: 7, ..mock::Config::new(document) };
/// ```
#[derive(Clone)]
pub struct Config {
    /// The OpenAPI document that the server is made of.
    pub document: Value,
    /// Where the server listens: by default on a free port of the loopback address.
    pub bind: Bind,
    /// What everything random is drawn from: identifiers, dynamic answers, faults. Default 0.
    pub seed: u64,
    /// How much a request may leave the document. Default [`Strictness::Strict`].
    pub strictness: Strictness,
    /// The tokens, keys or base64 pairs that are accepted. Default none: then all are.
    pub credentials: Vec<String>,
    /// Faults that happen by chance. Default none.
    pub faults: Vec<Rate>,
    /// Where requests are forwarded to in proxy mode. Default nowhere: the server answers itself.
    pub upstream: Option<Arc<dyn Upstream>>,
    /// Bytes a request's body may have before it is answered 413. Default 16 MiB.
    pub body_limit: usize,
    /// Calls kept for assertions; older ones are forgotten. Default 100,000.
    pub calls_kept: usize,
    /// The time of the first write, in seconds since 1970; each write is a second later.
    /// Default 2024-01-01.
    pub clock_start: u64,
}

/// Where a server listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bind {
    /// The loopback address, so that no other machine can reach it. Port 0: any free port.
    Loopback {
        /// The port.
        port: u16,
    },
    /// Exactly this address, which other machines may reach.
    Exposed(SocketAddr),
}

/// How much a request may leave the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Strictness {
    /// Query parameters the document does not name are refused, and bodies where it takes none.
    #[default]
    Strict,
    /// What the document does not name is ignored; what it names is checked.
    Lenient,
}

impl Bind {
    pub(crate) fn address(self) -> SocketAddr {
        match self {
            Self::Loopback { port } => SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
            Self::Exposed(address) => address,
        }
    }
}

impl Config {
    /// The defaults for a document.
    #[must_use]
    pub fn new(document: Value) -> Self {
        Self {
            document,
            ..Self::default()
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            document: Value::Null,
            bind: Bind::Loopback { port: 0 },
            seed: 0,
            strictness: Strictness::default(),
            credentials: Vec::new(),
            faults: Vec::new(),
            upstream: None,
            body_limit: 16 * 1024 * 1024,
            calls_kept: 100_000,
            clock_start: 1_704_067_200,
        }
    }
}

/// Without the document, which is long, and the credentials, which are secret.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("bind", &self.bind)
            .field("seed", &self.seed)
            .field("strictness", &self.strictness)
            .field("faults", &self.faults)
            .field("proxy", &self.upstream.is_some())
            .finish_non_exhaustive()
    }
}

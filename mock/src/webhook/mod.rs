//! Deliveries: what a server tells a merchant by itself, after it has done some work.
//!
//! Which operations they follow, what they say and how they are signed is described by a small
//! configuration, so that no API is built in:
//!
//! ```json
//! {
//!   "deliveries": [{
//!     "after": ["createOrder"],
//!     "changes": { "status": "paid" },
//!     "body": { "id": "{id}", "time": "{now}", "order": "{answer}" },
//!     "headers": { "X-Signature": "body | hmac-sha256 | hex" }
//!   }]
//! }
//! ```
mod header;
mod read;
mod send;
mod template;

use std::fmt;

use serde_json::{Map, Value};

use header::Expression;

pub(crate) use send::deliver;

/// The deliveries of a server: where they go and what they are.
///
/// ```
/// let config = serde_json::json!({ "deliveries": [{ "after": ["createOrder"], "body": {} }] });
/// let webhooks = mock::Webhooks::read(&config, "http://127.0.0.1:8080/hook")?.key("a secret");
/// # Ok::<(), mock::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Webhooks {
    pub(crate) deliveries: Vec<Rule>,
    address: Address,
    key: String,
}

/// Where deliveries go.
#[derive(Clone, Debug)]
struct Address {
    /// Host and port.
    authority: String,
    /// Path and query.
    path: String,
}

/// What is delivered after some operations.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// The operations it follows.
    after: Vec<String>,
    /// What happens to the object that was made, before it is delivered.
    pub(crate) changes: Map<String, Value>,
    /// The body, with placeholders.
    body: Value,
    /// The headers, in the order in which they are computed.
    headers: Vec<(String, Expression)>,
    /// How often the same delivery is sent.
    times: u32,
}

/// A delivery that was tried.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// The operation that it followed.
    pub operation: String,
    /// The headers that were computed.
    pub headers: Vec<(String, String)>,
    /// The body as it was sent.
    pub body: String,
    /// What the receiver answered; nothing when it could not be reached.
    pub status: Option<u16>,
}

/// Why a configuration of deliveries cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// A part of it is missing or of another kind.
    #[error("{place}: give {wanted}")]
    Wrong {
        /// Where, as a JSON pointer.
        place: String,
        /// What belongs there.
        wanted: &'static str,
    },
    /// Deliveries go to this machine or a network that is trusted, without TLS.
    #[error("{url} is no URL that deliveries can go to; give one like http://127.0.0.1:8080/hook")]
    Url {
        /// The URL.
        url: String,
    },
}

impl Webhooks {
    /// Reads a configuration; deliveries go to this `http` URL.
    ///
    /// # Errors
    /// When a part is missing or wrong; the error says which and what belongs there.
    pub fn read(config: &Value, url: &str) -> Result<Self, WebhookError> {
        let address = read::address(url)?;
        let deliveries = read::rules(config)?;
        let key = String::new();
        Ok(Self {
            deliveries,
            address,
            key,
        })
    }

    /// The key that deliveries are signed with.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        let key = key.into();
        Self { key, ..self }
    }

    /// The deliveries that follow an operation.
    pub(crate) fn after(&self, operation: &str) -> impl Iterator<Item = &Rule> {
        let follows = move |rule: &&Rule| rule.after.iter().any(|id| id == operation);
        self.deliveries.iter().filter(follows)
    }
}

/// Without the key.
impl fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks")
            .field("deliveries", &self.deliveries.len())
            .field("authority", &self.address.authority)
            .finish_non_exhaustive()
    }
}

/// Without headers and body, which may hold secrets.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

//! Deliveries as the API would send them, for tests.

use std::time::SystemTime;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use data_encoding::BASE64;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use crate::Timestamp;

use super::error::WebhookError;
use super::event::WebhookEvent;
use super::headers::{ENCODED_DATA, SIGNATURE};
use super::key::IntegrityKey;
use super::scheme::Signed;
use super::signature::sign;

/// Makes deliveries as the API would send them, to test a receiver with.
#[derive(Clone, Debug)]
pub struct Signer {
    key: IntegrityKey,
    sent: Option<Timestamp>,
}

/// A delivery, signed, ready to be posted to a receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedDelivery {
    /// All headers it needs.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Signer {
    /// A signer of deliveries that are sent now.
    #[must_use]
    pub fn new(key: IntegrityKey) -> Self {
        Self { key, sent: None }
    }

    /// Says that deliveries were sent at another time.
    #[must_use]
    pub fn sent_at(mut self, time: SystemTime) -> Self {
        self.sent = Some(DateTime::<Utc>::from(time).into());
        self
    }

    /// The delivery of an event.
    ///
    /// # Errors
    /// [`WebhookError::Unreadable`] if the event is not one JSON can express.
    pub fn deliver<E: WebhookEvent>(
        &self,
        webhook_id: &str,
        event: &E,
    ) -> Result<SignedDelivery, WebhookError> {
        let (kind, object) = event.write()?;
        let mut message = Map::new();
        message.insert("webhookId".to_owned(), webhook_id.into());
        message.insert("timestamp".to_owned(), self.timestamp().as_str().into());
        message.insert(E::SCHEME.kind.to_owned(), kind.into());
        message.extend(object);
        self.sign(E::SCHEME.signed, Value::from(message).to_string())
    }

    fn timestamp(&self) -> Timestamp {
        let now = || DateTime::<Utc>::from(SystemTime::now()).into();
        self.sent.clone().unwrap_or_else(now)
    }

    fn sign(&self, signed: Signed, body: String) -> Result<SignedDelivery, WebhookError> {
        let mut headers = HeaderMap::new();
        let signature = match signed {
            Signed::Body => sign(&self.key, body.as_bytes())?,
            Signed::EncodedData | Signed::EncodedDataAndSameBody => {
                let encoded = BASE64.encode(body.as_bytes());
                let signature = sign(&self.key, encoded.as_bytes())?;
                insert(&mut headers, ENCODED_DATA, &encoded)?;
                signature
            }
        };
        insert(&mut headers, SIGNATURE, &signature)?;
        insert(&mut headers, "Content-Type", "application/json")?;
        Ok(SignedDelivery {
            headers,
            body: body.into(),
        })
    }
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), WebhookError> {
    let malformed = WebhookError::MalformedHeader(name);
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| malformed.clone())?;
    let value = HeaderValue::from_str(value).map_err(|_| malformed)?;
    headers.insert(key, value);
    Ok(())
}

/// Shows how large it is, and nothing of what it says.
impl std::fmt::Debug for SignedDelivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedDelivery")
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

//! Decides whether a delivery is authentic and fresh.

use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use data_encoding::BASE64;
use http::header::HeaderMap;
use serde_json::{Map, Value};

use crate::Timestamp;

use super::delivery::Delivery;
use super::error::WebhookError;
use super::event::WebhookEvent;
use super::headers::{ENCODED_DATA, SIGNATURE, only};
use super::key::IntegrityKey;
use super::scheme::{MINUTE, Signed};
use super::signature;

/// How far clocks may differ.
const CLOCK_DIFFERENCE: Duration = Duration::from_secs(5 * MINUTE.as_secs());

/// The largest delivery, in bytes, unless told otherwise.
const LARGEST: usize = 1024 * 1024;

/// Verifies the deliveries of one product, `E` being its events.
///
/// ```
/// use palomma::webhooks::{IntegrityKey, Verifier, payouts};
///
/// let verifier = Verifier::<payouts::Event>::new(IntegrityKey::new("new key")?)
///     .also_accept(IntegrityKey::new("old key")?);
/// # Ok::<(), palomma::webhooks::WebhookError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verifier<E> {
    keys: Vec<IntegrityKey>,
    window: Duration,
    largest: usize,
    event: PhantomData<fn() -> E>,
}

impl<E: WebhookEvent> Verifier<E> {
    /// A verifier with the window of its product.
    #[must_use]
    pub fn new(key: IntegrityKey) -> Self {
        Self {
            keys: vec![key],
            window: E::SCHEME.window,
            largest: LARGEST,
            event: PhantomData,
        }
    }

    /// Accepts another key too, for the time in which keys are exchanged.
    #[must_use]
    pub fn also_accept(mut self, key: IntegrityKey) -> Self {
        self.keys.push(key);
        self
    }

    /// Refuses deliveries older than this.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Refuses deliveries with more bytes than this; 1 MiB unless set.
    #[must_use]
    pub fn largest(mut self, bytes: usize) -> Self {
        self.largest = bytes;
        self
    }

    /// The delivery, if it is authentic, fresh, and can be read. `body` has to
    /// be the bytes as they came, not JSON written again.
    ///
    /// # Errors
    /// Which of the conditions does not hold.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, WebhookError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// Like [`verify`](Self::verify), at a time of the caller's.
    ///
    /// # Errors
    /// Which of the conditions does not hold.
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Delivery<E>, WebhookError> {
        let signed = self.authentic(headers, body)?;
        let mut message = object(&signed)?;
        let webhook_id = text(&mut message, "webhookId")?;
        let timestamp = Timestamp::from(text(&mut message, "timestamp")?);
        self.fresh(&timestamp, now)?;
        let kind = text(&mut message, E::SCHEME.kind)?;
        let event = E::read(&kind, message)?;
        Ok(Delivery {
            webhook_id,
            timestamp,
            event,
        })
    }

    /// The bytes that were signed, decoded.
    fn authentic(&self, headers: &HeaderMap, body: &[u8]) -> Result<Vec<u8>, WebhookError> {
        self.fits(body)?;
        let signature = only(headers, SIGNATURE)?;
        if E::SCHEME.signed == Signed::Body {
            signature::check(&self.keys, body, signature)?;
            return Ok(body.to_vec());
        }
        let encoded = only(headers, ENCODED_DATA)?;
        self.fits(encoded)?;
        signature::check(&self.keys, encoded, signature)?;
        let decoded = BASE64
            .decode(encoded)
            .map_err(|_| WebhookError::MalformedHeader(ENCODED_DATA))?;
        if E::SCHEME.signed == Signed::EncodedDataAndSameBody && !says_the_same(&decoded, body) {
            return Err(WebhookError::BodyDiffers);
        }
        Ok(decoded)
    }

    fn fits(&self, bytes: &[u8]) -> Result<(), WebhookError> {
        match bytes.len() > self.largest {
            true => Err(WebhookError::TooLarge {
                limit: self.largest,
            }),
            false => Ok(()),
        }
    }

    fn fresh(&self, timestamp: &Timestamp, now: SystemTime) -> Result<(), WebhookError> {
        let sent = timestamp
            .to_date_time()
            .map_err(|_| WebhookError::unreadable("timestamp"))?;
        match now.duration_since(SystemTime::from(sent)) {
            Ok(age) if age > self.window => Err(WebhookError::Stale { age }),
            Err(ahead) if ahead.duration() > CLOCK_DIFFERENCE => {
                let ahead = ahead.duration();
                Err(WebhookError::FromTheFuture { ahead })
            }
            _ => Ok(()),
        }
    }
}

/// Whether two texts hold the same JSON; the same bytes do in any case.
fn says_the_same(signed: &[u8], body: &[u8]) -> bool {
    signed == body || matches!((object(signed), object(body)), (Ok(a), Ok(b)) if a == b)
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, WebhookError> {
    serde_json::from_slice(bytes).map_err(|_| WebhookError::unreadable("."))
}

fn text(message: &mut Map<String, Value>, name: &str) -> Result<String, WebhookError> {
    match message.remove(name) {
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        _ => Err(WebhookError::unreadable(name)),
    }
}

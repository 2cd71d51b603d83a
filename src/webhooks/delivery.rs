//! What a verified delivery holds.

use std::fmt;

use serde_json::{Map, Value};

use crate::Timestamp;

/// A delivery that was verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// What tells deliveries apart: a repeat has the same. Remember it, and
    /// ignore a delivery whose identifier was seen.
    pub webhook_id: String,
    /// When it was sent; for [rentals](super::rentals) the time of this
    /// attempt, for the others that of the first.
    pub timestamp: Timestamp,
    /// What happened.
    pub event: E,
}

/// An event of a kind the documentation did not list when this crate was made.
///
/// `Debug` shows its kind and nothing of its content.
#[derive(Clone, PartialEq)]
pub struct UnknownEvent {
    kind: String,
    message: Map<String, Value>,
}

impl UnknownEvent {
    pub(super) fn new(kind: &str, message: Map<String, Value>) -> Self {
        let kind = kind.to_owned();
        Self { kind, message }
    }

    /// The kind of the event, such as `payin-link.update`.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The whole message.
    #[must_use]
    pub fn message(&self) -> &Map<String, Value> {
        &self.message
    }

    pub(super) fn into_parts(self) -> (String, Map<String, Value>) {
        (self.kind, self.message)
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnknownEvent").field(&self.kind).finish()
    }
}

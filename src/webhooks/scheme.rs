//! The ways in which products sign and shape their deliveries.

use std::time::Duration;

/// How a product signs and shapes its deliveries.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    pub(super) signed: Signed,
    /// The field with the kind of the event.
    pub(super) kind: &'static str,
    /// The age above which a delivery is refused.
    pub(super) window: Duration,
}

/// What the signature is made over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signed {
    /// The text of the header with the encoded body; the body is not looked at.
    EncodedData,
    /// The same, and the body has to say what the header says.
    EncodedDataAndSameBody,
    /// The bytes of the body.
    Body,
}

pub(super) const MINUTE: Duration = Duration::from_secs(60);
pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

//! Why a delivery is refused.

use std::fmt;
use std::time::Duration;

/// Why a delivery is refused. It never shows a value of the delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The integrity key has nothing in it.
    EmptyKey,
    /// The delivery is larger than the limit, in bytes.
    TooLarge {
        /// The limit that was set, in bytes.
        limit: usize,
    },
    /// A header is not there.
    MissingHeader(&'static str),
    /// A header is there more than once; which one counts is not defined.
    RepeatedHeader(&'static str),
    /// A header is not in the encoding it should have.
    MalformedHeader(&'static str),
    /// The signature was not made with any of the keys over what was sent.
    WrongSignature,
    /// The body is not what the signed header says.
    BodyDiffers,
    /// What was signed cannot be read: a field is missing or of another type.
    Unreadable {
        /// The path of the field, such as `event.status`.
        path: String,
    },
    /// The delivery is older than the window.
    Stale {
        /// Its age.
        age: Duration,
    },
    /// The delivery says it was sent in the future, by more than clocks differ.
    FromTheFuture {
        /// How far ahead it is.
        ahead: Duration,
    },
}

impl WebhookError {
    /// The HTTP status to answer with: 401 for what is not authentic, 413 for
    /// what is too large, 400 for the rest.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::TooLarge { .. } => 413,
            Self::EmptyKey | Self::Unreadable { .. } => 400,
            _ => 401,
        }
    }

    pub(super) fn unreadable(path: impl Into<String>) -> Self {
        Self::Unreadable { path: path.into() }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyKey => f.write_str("the integrity key is empty"),
            Self::TooLarge { limit } => write!(f, "the delivery is larger than {limit} bytes"),
            Self::MissingHeader(name) => write!(f, "the header {name} is missing"),
            Self::RepeatedHeader(name) => write!(f, "the header {name} is there twice"),
            Self::MalformedHeader(name) => write!(f, "the header {name} cannot be decoded"),
            Self::WrongSignature => f.write_str("the signature does not match"),
            Self::BodyDiffers => f.write_str("the body is not what was signed"),
            Self::Unreadable { path } => write!(f, "the delivery cannot be read at `{path}`"),
            Self::Stale { age } => write!(f, "the delivery is {} s old", age.as_secs()),
            Self::FromTheFuture { ahead } => {
                write!(f, "the delivery is {} s ahead of time", ahead.as_secs())
            }
        }
    }
}

impl std::error::Error for WebhookError {}

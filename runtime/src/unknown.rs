//! Values the documentation does not list, kept as they came.

use std::fmt;

use serde_json::Value;

/// A value of an enum that the documentation did not list when the client was
/// generated.
///
/// Only an answer can hold one; the value is kept and sent back unchanged.
///
/// ```
/// let status: palomma::payouts::types::PayoutTargetStatus = serde_json::from_str("\"frozen\"")?;
/// assert_eq!(status.as_str(), "frozen");
/// assert!(!palomma::payouts::types::PayoutTargetStatus::ALL.contains(&status));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown(Box<str>);

impl Unknown {
    #[doc(hidden)]
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A variant of a union that the documentation did not list when the client
/// was generated, kept as it came.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant(Value);

impl UnknownVariant {
    #[doc(hidden)]
    pub fn new(value: Value) -> Self {
        Self(value)
    }

    /// The whole value, tag included.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnknownVariant").finish_non_exhaustive()
    }
}

/// Shows the names of fields the documentation does not list, not their values.
pub struct KeysOnly<'a>(Vec<&'a String>);

impl<'a> KeysOnly<'a> {
    /// Of a map of such fields.
    #[doc(hidden)]
    pub fn of<V: 'a>(fields: impl IntoIterator<Item = (&'a String, V)>) -> Self {
        Self(fields.into_iter().map(|(name, _)| name).collect())
    }
}

impl fmt::Debug for KeysOnly<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.0).finish()
    }
}

/// Stands in `Debug` for a value that must not be printed.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

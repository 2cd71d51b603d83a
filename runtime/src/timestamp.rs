//! A point in time as the API wrote it.

use std::fmt;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A point in time as the API wrote it.
///
/// The text is kept, so that an unusual spelling never loses an answer;
/// [`to_date_time`](Self::to_date_time) reads it.
///
/// ```
/// let created: palomma::Timestamp = serde_json::from_str("\"2026-03-18T12:00:00Z\"")?;
/// assert_eq!(created.as_str(), "2026-03-18T12:00:00Z");
/// assert_eq!(created.to_date_time().unwrap().timestamp(), 1_773_835_200);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The time, if the text is one by RFC 3339.
    ///
    /// # Errors
    /// Why the text is none, such as a missing offset.
    pub fn to_date_time(&self) -> Result<DateTime<FixedOffset>, chrono::ParseError> {
        DateTime::parse_from_rfc3339(&self.0)
    }
}

impl<Tz: chrono::TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(time: DateTime<Tz>) -> Self {
        Self(
            time.to_utc()
                .to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        )
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

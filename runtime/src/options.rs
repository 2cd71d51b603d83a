//! Settings of one call.

use std::time::Duration;

/// Settings of one call, instead of those of its client.
///
/// ```
/// use std::time::Duration;
/// use palomma::{CallOptions, Client, Environment};
///
/// # fn example() -> Result<(), palomma::Error> {
/// let client = Client::new(Environment::Sandbox, "your API key")?;
/// let hasty = CallOptions::new().timeout(Duration::from_secs(2)).attempts(1);
/// let request = client.payouts().list_payout_targets().with(hasty);
/// // The same for many calls; connections are shared.
/// let hasty_client = client.with(hasty);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing until they are given to a call"]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) attempts: Option<u32>,
    pub(crate) max_answer_bytes: Option<usize>,
}

impl CallOptions {
    /// The settings of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the call may take as a whole, with all attempts and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How often the call is attempted at most; 1 means no retries.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// The largest body that is read, in bytes.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer_bytes = Some(bytes);
        self
    }

    /// These options, and `other` where these say nothing.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            timeout: self.timeout.or(other.timeout),
            attempt_timeout: self.attempt_timeout.or(other.attempt_timeout),
            attempts: self.attempts.or(other.attempts),
            max_answer_bytes: self.max_answer_bytes.or(other.max_answer_bytes),
        }
    }
}

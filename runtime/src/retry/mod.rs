//! When a call is attempted again, and after which wait.

mod backoff;
mod budget;
mod course;
mod retry_after;

pub(crate) use budget::Budget;
pub(crate) use course::{Course, Seen};
pub(crate) use retry_after::retry_after;

use std::time::Duration;

use super::defaults;
use super::error::ErrorKind;
use super::operation::Method;

/// When a call is attempted again.
///
/// What only asks (`GET`, `HEAD`) is attempted again after a failed
/// connection, a timeout, and the statuses 408, 429, 500, 502, 503 and 504.
/// What changes something is attempted again only when nothing was sent, or
/// when the server said 429: nothing was done then. The waits are random below
/// a ceiling that doubles; `Retry-After` is heeded, up to a limit.
///
/// ```
/// use std::time::Duration;
/// use palomma::{Client, Environment, Retry};
///
/// let builder = Client::builder(Environment::Sandbox, "your API key")
///     .retry(Retry::new().attempts(2).longest_wait(Duration::from_secs(1)));
/// let never = Client::builder(Environment::Sandbox, "your API key").retry(Retry::never());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client"]
pub struct Retry {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    longest_retry_after: Duration,
    budget: u32,
}

impl Retry {
    /// The policy a client has unless told otherwise; see
    /// [`defaults`](super::defaults).
    pub fn new() -> Self {
        Self {
            attempts: defaults::ATTEMPTS,
            first_wait: defaults::FIRST_WAIT,
            longest_wait: defaults::LONGEST_WAIT,
            longest_retry_after: defaults::LONGEST_RETRY_AFTER,
            budget: defaults::RETRY_BUDGET,
        }
    }

    /// Every call is attempted once.
    pub fn never() -> Self {
        Self::new().attempts(1)
    }

    /// How often a call is attempted at most, the first time included.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The ceiling of the wait after the first failed attempt; it doubles with
    /// each.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// The highest ceiling of a wait.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// The longest wait a server can ask for by `Retry-After`.
    pub fn longest_retry_after(mut self, wait: Duration) -> Self {
        self.longest_retry_after = wait;
        self
    }

    /// How many retries all clones of a client may make together before calls
    /// succeed again; ten that succeed earn one.
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    pub(crate) fn max_attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn new_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// The wait after so many failed attempts, if the server asks for none.
    fn wait(&self, failed: u32) -> Duration {
        backoff::wait(
            self.first_wait,
            self.longest_wait,
            failed,
            backoff::chance(),
        )
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether trying again may help and cannot do something twice.
fn is_worth_it(method: Method, kind: Option<ErrorKind>, status: Option<u16>) -> bool {
    match status {
        Some(429) => true,
        // An answer of which only a part came: what it is about was done.
        Some(200..=299) => method.is_safe() && kind.is_some_and(is_of_the_network),
        Some(status) => method.is_safe() && matches!(status, 408 | 500 | 502 | 503 | 504),
        None if method.is_safe() => kind.is_some_and(is_of_the_network),
        None => kind == Some(ErrorKind::Connect),
    }
}

fn is_of_the_network(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_asks_is_tried_again_after_what_passes() {
        for status in [408, 429, 500, 502, 503, 504] {
            assert!(is_worth_it(Method::Get, None, Some(status)), "{status}");
        }
        for status in [200, 301, 400, 401, 403, 404, 409, 422, 501, 505] {
            assert!(!is_worth_it(Method::Get, None, Some(status)), "{status}");
        }
        for kind in [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport] {
            assert!(is_worth_it(Method::Head, Some(kind), None), "{kind:?}");
            assert!(is_worth_it(Method::Get, Some(kind), Some(200)), "{kind:?}");
        }
    }

    #[test]
    fn what_changes_something_is_tried_again_only_if_it_was_not_done() {
        for method in [Method::Post, Method::Put, Method::Patch, Method::Delete] {
            assert!(is_worth_it(method, Some(ErrorKind::Connect), None));
            assert!(is_worth_it(method, None, Some(429)));
            for kind in [ErrorKind::Timeout, ErrorKind::Transport] {
                assert!(!is_worth_it(method, Some(kind), None));
                assert!(!is_worth_it(method, Some(kind), Some(200)));
            }
            for status in [401, 408, 500, 502, 503, 504] {
                assert!(!is_worth_it(method, None, Some(status)));
            }
        }
    }

    #[test]
    fn what_is_wrong_with_the_call_itself_is_not_tried_again() {
        for kind in [
            ErrorKind::Configuration,
            ErrorKind::InvalidInput,
            ErrorKind::TooLarge,
            ErrorKind::NotSent,
        ] {
            assert!(!is_worth_it(Method::Get, Some(kind), None), "{kind:?}");
        }
    }
}

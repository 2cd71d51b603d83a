//! The course of one call: its attempts, and the time it has left.

use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;

use super::super::caller::Caller;
use super::super::error::{Answer, Error, ErrorKind};
use super::super::operation::Operation;
use super::super::trace;
use super::{is_worth_it, retry_after};

/// What is seen of an attempt.
pub(crate) struct Seen<'a> {
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Option<&'a HeaderMap>,
}

impl<'a> Seen<'a> {
    /// An answer that came, whole or not.
    fn answer(status: u16, headers: &'a HeaderMap) -> Self {
        Self {
            kind: None,
            status: Some(status),
            headers: Some(headers),
        }
    }

    /// What came of an attempt that reads the whole answer.
    pub(crate) fn of(outcome: &'a Result<Answer, Error>) -> Self {
        match outcome {
            Ok(answer) => Self::answer(answer.status, &answer.headers),
            Err(error) => Self::error(error),
        }
    }

    /// What came of an attempt that leaves the body to be read.
    pub(crate) fn of_open(outcome: &'a Result<reqwest::Response, Error>) -> Self {
        match outcome {
            Ok(answer) => Self::answer(answer.status().as_u16(), answer.headers()),
            Err(error) => Self::error(error),
        }
    }

    /// An attempt that failed.
    fn error(error: &'a Error) -> Self {
        Self {
            kind: Some(error.kind()),
            status: error.status(),
            headers: error.headers(),
        }
    }

    fn is_success(&self) -> bool {
        self.kind.is_none() && self.status.is_some_and(|s| (200..300).contains(&s))
    }
}

/// The course of one call.
pub(crate) struct Course<'a> {
    caller: &'a Caller,
    operation: &'static Operation,
    started: Instant,
    left: Duration,
    attempt: u32,
    renewed: bool,
}

impl<'a> Course<'a> {
    /// A call that starts now.
    pub(crate) fn start(caller: &'a Caller, operation: &'static Operation) -> Self {
        Self {
            caller,
            operation,
            started: caller.shared().clock.now(),
            left: caller.timeout(),
            attempt: 1,
            renewed: false,
        }
    }

    /// Which attempt it is, from 1.
    pub(crate) fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How long the call has been going on.
    pub(crate) fn elapsed(&self) -> Duration {
        self.caller
            .shared()
            .clock
            .now()
            .duration_since(self.started)
    }

    /// The time the call had left as a whole when it last waited.
    ///
    /// The clock is not read in between: on some machines that costs more than
    /// all else that is done before a request is sent.
    pub(crate) fn time_left(&self) -> Duration {
        self.left
    }

    /// Notes that time has passed.
    pub(crate) fn waited(&mut self) {
        self.left = self.caller.timeout().saturating_sub(self.elapsed());
    }

    /// The time this attempt has.
    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.caller.attempt_timeout().min(self.time_left())
    }

    /// The wait before the next attempt, if there is to be one.
    pub(crate) fn wait_before_next(&mut self, seen: &Seen<'_>) -> Option<Duration> {
        if seen.is_success() {
            self.caller.shared().budget.give();
            return None;
        }
        let wait = self.wait_after_failure(seen)?;
        trace::again(self.attempt, seen, wait);
        Some(wait)
    }

    /// Waits before the next attempt.
    pub(crate) async fn rest(&mut self, wait: Duration) {
        self.caller.shared().clock.sleep(wait).await;
        self.waited();
        self.attempt += 1;
    }

    fn wait_after_failure(&mut self, seen: &Seen<'_>) -> Option<Duration> {
        if self.attempt >= self.caller.attempts() {
            return None;
        }
        if seen.status == Some(401) {
            return self.renew().then_some(Duration::ZERO);
        }
        if !is_worth_it(self.operation.method, seen.kind, seen.status) {
            return None;
        }
        self.waited();
        let wait = self.wait(seen.headers);
        let has_time = wait < self.time_left();
        (has_time && self.caller.shared().budget.take()).then_some(wait)
    }

    /// Whether somebody may have another credential than the one refused.
    fn renew(&mut self) -> bool {
        let is_first = !std::mem::replace(&mut self.renewed, true);
        let credentials = &self.caller.shared().credentials;
        is_first && credentials.refused(self.operation.security)
    }

    fn wait(&self, headers: Option<&HeaderMap>) -> Duration {
        let policy = &self.caller.shared().retry;
        let asked =
            headers.and_then(|headers| retry_after(headers, self.caller.shared().clock.date()));
        match asked {
            Some(asked) => asked.min(policy.longest_retry_after),
            None => policy.wait(self.attempt),
        }
    }
}

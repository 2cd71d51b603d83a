//! One span for each call, named as OpenTelemetry names things.

use std::future::Future;
use std::time::Duration;

use tracing::field::Empty;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span};

use crate::error::{ErrorKind, request_id};
use crate::operation::Operation;
use crate::retry::{Course, Seen};

/// From this status on, an answer is a failure.
const FAILURES: u16 = 400;

/// The span of a call.
#[derive(Clone)]
pub(crate) struct Trace(Span);

impl Trace {
    /// The span of a call that starts now.
    pub(crate) fn start(operation: &'static Operation) -> Self {
        let (method, path) = (operation.method.name(), operation.path);
        Self(tracing::info_span!(
            "call",
            otel.name = format_args!("{method} {path}"),
            otel.kind = "client",
            otel.status_code = Empty,
            api.operation = operation.id,
            api.product = operation.product.map(|product| product.name()),
            http.request.method = method,
            url.template = path,
            http.response.status_code = Empty,
            http.request.attempts = Empty,
            http.request.resend_count = Empty,
            http.client.request.duration = Empty,
            "http.response.header.x-request-id" = Empty,
            "error.type" = Empty,
        ))
    }

    /// The call, within its span.
    pub(crate) fn cover<F: Future>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.0.clone())
    }

    /// Notes what a call came to.
    pub(crate) fn end(&self, course: &Course<'_>, seen: &Seen<'_>) {
        let Self(span) = self;
        if span.is_disabled() {
            return;
        }
        let attempts = course.attempt();
        span.record("http.request.attempts", attempts);
        span.record("http.request.resend_count", attempts.saturating_sub(1));
        let seconds = course.elapsed().as_secs_f64();
        span.record("http.client.request.duration", seconds);
        if let Some(status) = seen.status {
            span.record("http.response.status_code", status);
        }
        if let Some(id) = seen.headers.and_then(request_id) {
            span.record("http.response.header.x-request-id", id);
        }
        if let Some(error) = error_type(seen) {
            self.failed(&error);
        }
    }

    /// Notes that an answer was of no use, unless its status says so.
    pub(crate) fn fail(&self, kind: ErrorKind, status: u16) {
        if status < FAILURES {
            self.failed(&name(kind));
        }
    }

    fn failed(&self, error: &str) {
        let Self(span) = self;
        span.record("otel.status_code", "ERROR");
        span.record("error.type", error);
    }
}

/// Tells of an attempt that is followed by another.
pub(crate) fn again(attempt: u32, seen: &Seen<'_>, wait: Duration) {
    tracing::debug!(
        http.request.attempts = attempt,
        http.response.status_code = seen.status,
        "error.type" = error_type(seen),
        wait = wait.as_secs_f64(),
        "the attempt failed, another follows"
    );
}

/// What went wrong: the kind of error, or else the status.
fn error_type(seen: &Seen<'_>) -> Option<String> {
    let failed = seen.status.filter(|status| *status >= FAILURES);
    match seen.kind {
        Some(kind) => Some(name(kind)),
        None => failed.map(|status| status.to_string()),
    }
}

/// The name of a kind, with underscores.
fn name(kind: ErrorKind) -> String {
    let mut name = String::new();
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

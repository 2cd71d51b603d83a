//! What can go wrong with a call, in one type.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::invalid::InvalidInput;
use super::operation::Operation;
use super::outcome;
use super::retry::retry_after;

/// What went wrong with a call.
///
/// Neither `Display` nor `Debug` shows a body, a key or a URL with identifiers.
/// Of the message of the server, words are shown that messages are commonly made of
/// and that were not sent: no e-mail address, number, identifier, name or key. As it
/// came, it can be had from [`message`](Self::message), and
/// all that arrived from [`body`](Self::body).
#[non_exhaustive]
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    about: String,
    shown: Option<String>,
    operation: Option<&'static Operation>,
    answer: Option<Answer>,
    field_path: Option<String>,
    invalid: Option<InvalidInput>,
    source: Option<reqwest::Error>,
    attempts: u32,
}

/// What is kept of an answer that is no success.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Key, environment or client settings; nothing was sent.
    Configuration,
    /// An input is missing or does not fit; nothing was sent.
    InvalidInput,
    /// No connection was made; nothing was sent.
    Connect,
    /// Time ran out before the request was sent: too many others are in
    /// flight.
    NotSent,
    /// The answer did not come in time.
    Timeout,
    /// The connection failed after the request may have been sent.
    Transport,
    /// The API answered with a documented error.
    Api,
    /// The API answered with a status its documentation does not list.
    UndocumentedStatus,
    /// A successful answer could not be read.
    Decode,
    /// The answer is larger than the client allows.
    TooLarge,
    /// The pages of a list do not come to an end.
    Pagination,
    /// There are several of what there should be one of.
    Ambiguous,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, about: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            about: about.into(),
            shown: None,
            operation: None,
            answer: None,
            field_path: None,
            invalid: None,
            source: None,
            attempts: 0,
        }))
    }

    pub(crate) fn configuration(about: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, about)
    }

    pub(crate) fn pagination(about: impl Into<String>) -> Self {
        Self::new(ErrorKind::Pagination, about)
    }

    pub(crate) fn invalid(invalid: InvalidInput) -> Self {
        let mut error = Self::new(ErrorKind::InvalidInput, invalid.to_string());
        let invalid = invalid.without_value();
        error.0.invalid = Some(invalid);
        error
    }

    pub(crate) fn answered(kind: ErrorKind, about: impl Into<String>, answer: Answer) -> Self {
        let mut error = Self::new(kind, about);
        error.0.answer = Some(answer);
        error
    }

    pub(crate) fn transport(source: reqwest::Error) -> Self {
        let (kind, about) = match &source {
            error if error.is_connect() => (ErrorKind::Connect, "no connection was made"),
            error if error.is_timeout() => (ErrorKind::Timeout, "no answer came in time"),
            error if error.is_builder() => (ErrorKind::InvalidInput, "the request is not valid"),
            _ => (ErrorKind::Transport, "the connection failed"),
        };
        let mut error = Self::new(kind, about);
        error.0.source = Some(source.without_url());
        error
    }

    /// An attempt that took too long; it may have been sent.
    pub(crate) fn late() -> Self {
        Self::new(ErrorKind::Timeout, "no answer came in time")
    }

    pub(crate) fn with_answer(mut self, answer: Answer) -> Self {
        self.0.answer = Some(answer);
        self
    }

    /// The message of the server as it may be shown.
    pub(crate) fn showing(mut self, message: Option<String>) -> Self {
        self.0.shown = message;
        self
    }

    pub(crate) fn at_field(mut self, path: String) -> Self {
        self.0.field_path = Some(path);
        self
    }

    pub(crate) fn during(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, such as `create_payout_target`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the answer, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The identifier the server gave the request, to quote when asking for help.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// The body of the answer as it came, if one came. It may hold anything.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.answer.as_ref().map(|answer| &*answer.body)
    }

    /// The body of the answer as a type, such as the documented error body.
    ///
    /// # Errors
    /// The body is not that type's JSON.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(self.body().unwrap_or_default())
    }

    /// The message the API gave, as it came. It may repeat what was sent.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let body: serde_json::Value = self.body_as().ok()?;
        let text = [
            "/message",
            "/error",
            "/error/message",
            "/errors/0/message",
            "/detail",
            "/title",
        ]
        .into_iter()
        .find_map(|pointer| body.pointer(pointer)?.as_str())?;
        Some(text.to_owned())
    }

    /// The path of the field that could not be read, in a successful answer
    /// that could not be read.
    #[must_use]
    pub fn field_path(&self) -> Option<&str> {
        self.0.field_path.as_deref()
    }

    /// What is missing or does not fit in the inputs.
    #[must_use]
    pub fn invalid_input(&self) -> Option<&InvalidInput> {
        self.0.invalid.as_ref()
    }

    /// How often the call was attempted; 0 if it was refused before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the server asks to wait before the next call, by `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, SystemTime::now())
    }

    /// Whether it is unknown if the API did what it was asked to.
    ///
    /// True for a request that changes something when it may have been sent and
    /// nothing that came back says that it was refused: a timeout, a connection
    /// cut, a success that cannot be read or is larger than allowed, a failure
    /// of the server or of a gateway in front of it (5xx, 408), a status of
    /// success or of a redirect that the documentation does not list.
    ///
    /// Find out before asking again: list by the reference the request had, or
    /// look where the API shows what was made. Nothing found does not prove
    /// that nothing will be: a slow server may still be at it.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.operation.is_some_and(|operation| {
            outcome::is_unknown(operation.method, self.kind(), self.status())
        })
    }

    /// Whether the answer did not come in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self
                .0
                .source
                .as_ref()
                .is_some_and(reqwest::Error::is_timeout)
    }

    /// Whether no connection was made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }
}

/// The identifier a server gave a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    [
        "x-request-id",
        "request-id",
        "x-amzn-requestid",
        "x-correlation-id",
        "cf-ray",
    ]
    .into_iter()
    .find_map(|name| headers.get(name)?.to_str().ok())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.about)?;
        if let Some(status) = self.status() {
            write!(f, " (status {status})")?;
        }
        if let Some(path) = self.field_path() {
            write!(f, " at `{path}`")?;
        }
        if let Some(message) = &self.0.shown {
            write!(f, ": {message}")?;
        }
        if self.is_outcome_unknown() {
            f.write_str("; whether it was done is unknown")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("about", &format_args!("{self}"))
            .field("source", &self.0.source.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source as _)
    }
}

impl From<InvalidInput> for Error {
    fn from(invalid: InvalidInput) -> Self {
        Self::invalid(invalid)
    }
}

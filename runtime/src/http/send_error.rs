//! Why a request got no answer.

use std::fmt;

use super::super::error::{Error, ErrorKind};

/// Why a request got no answer, and whether it may have been sent.
#[derive(Debug)]
pub struct SendError(Reason);

#[derive(Debug)]
enum Reason {
    Http(reqwest::Error),
    NotSent(String),
    MaybeSent(String),
}

impl SendError {
    /// Nothing was sent. The message is shown as it is, so it must say nothing
    /// private.
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self(Reason::NotSent(message.into()))
    }

    /// The request may have been sent, so the server may have done what it was
    /// asked to. The message is shown as it is.
    pub fn maybe_sent(message: impl Into<String>) -> Self {
        Self(Reason::MaybeSent(message.into()))
    }

    pub(super) fn into_error(self) -> Error {
        match self.0 {
            Reason::Http(error) => Error::transport(error),
            Reason::NotSent(about) => Error::new(ErrorKind::Connect, about),
            Reason::MaybeSent(about) => Error::new(ErrorKind::Transport, about),
        }
    }
}

impl From<reqwest::Error> for SendError {
    fn from(error: reqwest::Error) -> Self {
        Self(Reason::Http(error.without_url()))
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Http(error) => error.fmt(f),
            Reason::NotSent(message) | Reason::MaybeSent(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for SendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Reason::Http(error) => error.source(),
            Reason::NotSent(_) | Reason::MaybeSent(_) => None,
        }
    }
}

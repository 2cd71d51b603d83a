//! What is known of a call besides its answer.

use super::body::Body;
use super::error::{Answer, Error, ErrorKind};
use super::mask::{Sent, mask};
use super::request::Request;
use super::trace::Trace;

/// A call that was answered.
pub(crate) struct Call {
    pub(crate) request: Request,
    pub(crate) attempts: u32,
    pub(crate) trace: Trace,
}

impl Call {
    pub(crate) fn new(attempts: u32, request: Request, trace: Trace) -> Self {
        Self {
            request,
            attempts,
            trace,
        }
    }

    /// What went wrong with the call, by its answer. The message that came is
    /// shown without what was sent.
    pub(crate) fn fail(&self, kind: ErrorKind, about: String, answer: Answer) -> Error {
        self.trace.fail(kind, answer.status);
        let error = Error::answered(kind, about, answer);
        let message = error.message();
        let shown = message.map(|message| mask(&message, &self.sent()));
        self.known(error.showing(shown))
    }

    /// What an answer may repeat of the request.
    fn sent(&self) -> Sent {
        let body = self.request.body.as_ref().and_then(Body::at_hand);
        let credentials = &self.request.caller.shared().credentials;
        Sent::new(body, self.request.values(), credentials.secrets())
    }

    /// An error with what is known of the call.
    pub(crate) fn known(&self, error: Error) -> Error {
        error.during(self.request.operation).after(self.attempts)
    }
}

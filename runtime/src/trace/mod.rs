//! What calls tell `tracing`, if the feature of this name is on.
//!
//! There is one span for each call, from its first attempt to the end of its
//! answer, and an event for each attempt that is followed by another. They have
//! names, numbers and what the documentation says, never a value that was sent
//! or came; the identifier the server gave the request is the one exception.

#[cfg(not(feature = "tracing"))]
mod silent;
#[cfg(feature = "tracing")]
mod span;

#[cfg(not(feature = "tracing"))]
pub(crate) use silent::{Trace, again};
#[cfg(feature = "tracing")]
pub(crate) use span::{Trace, again};

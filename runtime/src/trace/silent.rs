//! Nothing is told.

use std::future::Future;
use std::time::Duration;

use crate::error::ErrorKind;
use crate::operation::Operation;
use crate::retry::{Course, Seen};

/// What a call tells: nothing.
#[derive(Clone)]
pub(crate) struct Trace;

impl Trace {
    pub(crate) fn start(_: &'static Operation) -> Self {
        Self
    }

    pub(crate) fn cover<F: Future>(&self, call: F) -> F {
        call
    }

    pub(crate) fn end(&self, _: &Course<'_>, _: &Seen<'_>) {}

    pub(crate) fn fail(&self, _: ErrorKind, _: u16) {}
}

/// Tells of an attempt that is followed by another.
pub(crate) fn again(_: u32, _: &Seen<'_>, _: Duration) {}

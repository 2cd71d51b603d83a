//! How it went with a document.

use std::collections::BTreeMap;
use std::time::Duration;

use super::limits::Used;
use super::wire::Wired;

/// How it went with a document.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The document's path in the corpus.
    pub(super) name: String,
    /// What was made of it, or why nothing.
    pub(super) generated: Result<Summary, String>,
    /// What making it took.
    pub(super) used: Used,
    /// How compiling went, if it was tried.
    pub(super) compiled: Option<Compiled>,
    /// How the client did on the wire, if it was tried.
    pub(super) wired: Option<Wired>,
}

/// What was made of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Summary {
    /// How many operations it has.
    pub(super) operations: usize,
    /// How many findings of each rule there are; errors first.
    pub(super) findings: BTreeMap<String, usize>,
    /// The first error, if there is one: no client was made.
    pub(super) error: Option<String>,
}

/// How compiling went.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    /// What it took.
    pub(super) used: Used,
    /// The first error or warning, if there is one.
    pub(super) error: Option<String>,
}

impl Outcome {
    /// Whether there is a client.
    pub(super) fn is_generated(&self) -> bool {
        self.error().is_none()
    }

    /// Whether there is a client, and it compiles and is right on the wire, as
    /// far as that was tried.
    pub(super) fn is_well(&self) -> bool {
        let compiles = self.compiled.as_ref().is_none_or(|of| of.error.is_none());
        let is_right = self.wired.as_ref().is_none_or(Wired::is_well);
        self.is_generated() && compiles && is_right
    }

    /// Why there is no client.
    pub(super) fn error(&self) -> Option<&str> {
        match &self.generated {
            Ok(summary) => summary.error.as_deref(),
            Err(why) => Some(why),
        }
    }

    /// What went wrong, in one sentence.
    pub(super) fn problem(&self) -> Option<&str> {
        let compiled = self.compiled.as_ref();
        let tried = self.wired.as_ref().map(|of| &of.tried);
        self.error()
            .or_else(|| compiled.and_then(|of| of.error.as_deref()))
            .or_else(|| tried.and_then(|of| of.as_ref().err().map(String::as_str)))
    }

    /// Everything in which the client left the document.
    pub(super) fn discrepancies(&self) -> &[String] {
        let tried = self.wired.as_ref().map(|of| &of.tried);
        match tried {
            Some(Ok(tried)) => &tried.discrepancies,
            _ => &[],
        }
    }

    /// The outcome as a line to watch.
    pub(super) fn line(&self) -> String {
        let generated = match self.error() {
            Some(why) => format!("no client: {}", first_line(why)),
            None => format!("generated in {}", seconds(self.used.time)),
        };
        let compiled = self.compiled.as_ref().map(|of| match &of.error {
            Some(why) => format!(", does not compile: {}", first_line(why)),
            None => format!(", compiled in {}", seconds(of.used.time)),
        });
        let wired = self.wired.as_ref().map(|of| match &of.tried {
            Err(why) => format!(", not tried: {}", first_line(why)),
            Ok(tried) => format!(", {} of {} right", tried.right, tried.operations),
        });
        let (compiled, wired) = (compiled.unwrap_or_default(), wired.unwrap_or_default());
        format!("{}: {generated}{compiled}{wired}", self.name)
    }
}

/// The first line of a text.
pub(super) fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// A time as a table shows it.
pub(super) fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

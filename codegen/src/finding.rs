//! Findings: what is wrong with the input, where, and how to mend it.

use crate::source::{Place, Sources};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Shown, and the work goes on.
    Warning,
    /// Nothing is written.
    Error,
}

/// A problem in the input, with the rule that found it and the remedy.
///
/// ```
/// use codegen::{Finding, Place, Sources};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "a: 1\na: 2\n");
/// let finding = Finding::error("duplicate-key", "the key `a` stands twice", Place { file, start: 5, end: 6 })
///     .with_related(Place { file, start: 0, end: 1 }, "first here")
///     .with_help("remove one of the two");
/// assert!(finding.render(&sources).contains("a.yaml:2:1"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable kebab-case name of what found it.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence saying what is wrong.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Other places that matter, each with a few words.
    pub related: Vec<(Place, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Finding {
    /// A finding that stops the run.
    #[must_use]
    pub fn error(rule: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self::new(Severity::Error, rule, message.into(), place)
    }

    /// A finding that is shown while the run goes on.
    #[must_use]
    pub fn warning(rule: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self::new(Severity::Warning, rule, message.into(), place)
    }

    fn new(severity: Severity, rule: &'static str, message: String, place: Place) -> Self {
        Self {
            rule,
            severity,
            message,
            place,
            related: Vec::new(),
            help: None,
        }
    }

    /// Names another place that matters.
    #[must_use]
    pub fn with_related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The finding as a person reads it: the lines of the file with the place
    /// underlined, the related places and the remedy.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        crate::report::render(self, sources)
    }
}

/// Whether any finding stops the run.
///
/// ```
/// assert!(!codegen::has_errors(&[]));
/// ```
#[must_use]
pub fn has_errors(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

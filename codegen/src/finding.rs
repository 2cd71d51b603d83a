//! Findings: what is wrong with the input, where, and how to mend it.

use crate::report::Style;
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
        self.render_in(sources, Style::Plain)
    }

    /// The finding as a person reads it, in a style of choice.
    #[must_use]
    pub fn render_in(&self, sources: &Sources, style: Style) -> String {
        crate::report::render(self, sources, style)
    }

    /// What findings are sorted by.
    pub(crate) fn order(&self) -> (Severity, Place, &'static str) {
        (self.severity, self.place, self.rule)
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

/// Sorts findings as they are shown: warnings before errors, so that what stops
/// the run is the last thing on the screen, and each by file and place.
///
/// ```
/// use codegen::{Finding, Place, Sources, sort_findings};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "a: 1\nb: 2\n");
/// let at = |start| Place { file, start, end: start + 1 };
/// let mut findings = vec![
///     Finding::error("x", "second", at(5)),
///     Finding::error("x", "first", at(0)),
///     Finding::warning("x", "warned", at(5)),
/// ];
/// sort_findings(&mut findings);
/// let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
/// assert_eq!(messages, ["warned", "first", "second"]);
/// ```
pub fn sort_findings(findings: &mut [Finding]) {
    findings.sort_by_key(Finding::order);
}

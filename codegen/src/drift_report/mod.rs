//! Shows what moved between two states of an API, in seven forms.
//!
//! Each form is one file and one function from a [`DriftReport`] to text.

mod accepted;
mod build;
mod github;
mod html;
mod json;
mod junit;
mod markdown;
mod model;
mod outline;
mod sarif;
mod state;
mod text;
mod version;
mod words;

#[cfg(test)]
mod tests;

pub use accepted::{Accepted, read_accepted};
pub use build::drift_report;
pub use model::{Acceptance, DriftReport, Entry, Group, Notice, PagePlace, Release, Sides, Where};

pub use state::State;
pub use version::{next_version, version_parts};

use crate::report::Style;
use crate::rules::Wire;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a person at a terminal.
    Text(Style),
    /// For other programs, in a form that stays.
    Json,
    /// For a pull request or a comment.
    Markdown,
    /// For a browser: one file.
    Html,
    /// For the log of a GitHub workflow: annotations on lines.
    Github,
    /// For what shows test results.
    Junit,
    /// For what shows the results of code scanning.
    Sarif,
}

/// From which changes on a run fails. Accepted changes never count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// Changes that break a client.
    Breaking,
    /// These, and those that may.
    Risky,
    /// Any change.
    Any,
    /// None.
    None,
}

impl FailOn {
    /// Whether this change counts.
    #[must_use]
    pub fn fails(self, entry: &Entry) -> bool {
        let counts = match self {
            Self::Breaking => entry.wire == Wire::Breaking,
            Self::Risky => entry.wire >= Wire::Risky,
            Self::Any => true,
            Self::None => false,
        };
        counts && entry.accepted.is_none()
    }
}

impl DriftReport {
    /// The report in a form. What counts as a failure matters to
    /// [`Format::Junit`] only.
    #[must_use]
    pub fn render(&self, format: Format, fail_on: FailOn) -> String {
        match format {
            Format::Text(style) => text::text(self, style),
            Format::Json => json::json(self),
            Format::Markdown => markdown::markdown(self),
            Format::Html => html::html(self),
            Format::Github => github::github(self),
            Format::Junit => junit::junit(self, fail_on),
            Format::Sarif => sarif::sarif(self),
        }
    }

    /// Whether any change counts.
    #[must_use]
    pub fn fails(&self, fail_on: FailOn) -> bool {
        self.entries().any(|entry| fail_on.fails(entry))
    }
}

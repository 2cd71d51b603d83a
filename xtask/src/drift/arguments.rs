//! The arguments of `drift`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use codegen::FailOn;

/// Shows what moved between two states of the API, and what that breaks
///
/// Every change is named with its place in both states, and judged twice: what
/// it does to a client built from the old state (breaking, risky, compatible,
/// documentation), and to code written against that client (major, minor,
/// patch). The sum is the version the next release needs.
///
/// A state is a file (an OpenAPI document in YAML or JSON, or a captured page),
/// a folder like spec/, or either of them in a revision of git, written
/// REVISION:PATH. Without arguments spec/ is compared with the newest document
/// in spec/released/; with one argument, that state with spec/.
///
/// Changes listed in spec/accepted.toml are shown and no longer counted.
#[derive(Debug, Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct DriftArguments {
    /// The old state [default: the newest document in spec/released/]
    #[arg(value_name = "OLD")]
    pub(crate) old: Option<String>,

    /// The new state [default: spec/]
    #[arg(value_name = "NEW")]
    pub(crate) new: Option<String>,

    /// How the report is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: FormatName,

    /// From which changes on the command fails
    #[arg(long, value_name = "KIND", default_value = "breaking")]
    pub(crate) fail_on: FailOnName,

    /// Write the report into this file
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Say what a rule judges and why, and compare nothing; `all` lists the rules
    #[arg(long, value_name = "RULE", conflicts_with_all = ["old", "new", "format", "fail_on", "output"])]
    pub(crate) explain: Option<String>,
}

const EXAMPLES: &str = "Examples:
  cargo xtask drift
      what moved since the last release
  cargo xtask drift main:spec spec --fail-on any
      what this branch changes
  cargo xtask drift old.yaml new.yaml --format html --output drift.html
      any two OpenAPI documents, for a browser
  cargo xtask drift --explain request-property-became-required
      what a rule means";

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatName {
    /// For a person at a terminal
    Text,
    /// For other programs; codegen/schemas/drift-report.schema.json describes it
    Json,
    /// For the text of a pull request, or a comment
    Markdown,
    /// For a browser: one file, old and new side by side
    Html,
    /// For the log of a GitHub workflow: annotations on the lines of pages
    Github,
    /// For what shows test results
    Junit,
    /// For what shows the results of code scanning (SARIF 2.1.0)
    Sarif,
}

/// From which changes on the command fails.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FailOnName {
    /// Changes that break a client
    Breaking,
    /// These, and those that may
    Risky,
    /// Any change
    Any,
    /// Never
    None,
}

impl From<FailOnName> for FailOn {
    fn from(name: FailOnName) -> Self {
        match name {
            FailOnName::Breaking => Self::Breaking,
            FailOnName::Risky => Self::Risky,
            FailOnName::Any => Self::Any,
            FailOnName::None => Self::None,
        }
    }
}

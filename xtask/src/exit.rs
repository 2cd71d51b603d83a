//! How a command ends.

use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::PossibleValue;

/// How a command ended, as the exit code of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Exit {
    /// Done; for `check`: every file is as it would be generated.
    Done = 0,
    /// `check` found missing, stale or orphaned files, which `generate` mends; for
    /// `mock`: an answer left the document; for `corpus`: a document gave no client.
    Stale = 1,
    /// The input or the arguments are wrong; nothing was written.
    BadInput = 2,
    /// A file could not be written.
    NotWritten = 3,
    /// `pull` could not capture every page; the former captures are untouched.
    NotFetched = 4,
    /// `drift` found a change that `--fail-on` asks about.
    Drifted = 5,
}

impl Exit {
    /// All codes with their meaning, as `--help` shows them.
    pub(crate) fn table() -> String {
        let line = |exit: &Self| {
            let value = exit.to_possible_value();
            let help = value.as_ref().and_then(PossibleValue::get_help);
            let help = help.map(ToString::to_string).unwrap_or_default();
            format!("\n  {}  {help}", *exit as u8)
        };
        let lines: String = Self::value_variants().iter().map(line).collect();
        format!("Exit codes:{lines}")
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// An error and the exit code it leads to.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The exit code.
    pub(crate) exit: Exit,
    /// What happened, naming the file it happened to.
    pub(crate) error: anyhow::Error,
}

/// Says which exit code an error leads to.
pub(crate) trait OrExit<T> {
    /// The value, or a failure with this exit code.
    fn or_exit(self, exit: Exit) -> Result<T, Failure>;
}

impl<T, E: Into<anyhow::Error>> OrExit<T> for Result<T, E> {
    fn or_exit(self, exit: Exit) -> Result<T, Failure> {
        self.map_err(|error| Failure {
            exit,
            error: error.into(),
        })
    }
}

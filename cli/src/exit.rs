//! How a command ends.

use std::process::ExitCode;

/// How a command ended, as the exit code of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The call succeeded.
    Done = 0,
    /// The API answered with an error.
    Refused = 1,
    /// The arguments, the key or the answer to a question stopped the call; nothing was sent.
    Wrong = 2,
    /// No connection; nothing was sent.
    NotSent = 3,
    /// The request was sent and nothing that came says whether it was done.
    Unknown = 4,
}

/// All codes with their meaning, as `--help` shows them.
pub(crate) const TABLE: &str = "\
Exit codes:
  0  the call succeeded
  1  the API answered with an error
  2  arguments, key or confirmation are missing or wrong; nothing was sent
  3  no connection; nothing was sent
  4  nobody knows whether what the call changes was changed: look before you repeat it";

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
    /// What happened.
    pub(crate) error: anyhow::Error,
}

/// Says which exit code an error leads to.
pub(crate) trait OrExit<T> {
    /// The value, or a failure with this exit code.
    fn or_exit(self, exit: Exit) -> Result<T, Failure>;
}

impl<T, E: Into<anyhow::Error>> OrExit<T> for Result<T, E> {
    fn or_exit(self, exit: Exit) -> Result<T, Failure> {
        let failure = |error: E| Failure {
            exit,
            error: error.into(),
        };
        self.map_err(failure)
    }
}

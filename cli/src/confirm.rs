//! The question before anything is changed in production.

use std::io::{BufRead as _, IsTerminal as _, Write as _, stderr, stdin};

use anyhow::{anyhow, ensure};
use clap::ArgMatches;

use crate::document::Operation;
use crate::environment::Environment;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::request::Request;

/// What has to be typed.
const WORD: &str = "production";

/// Asks before a call that changes something in production; without a terminal to ask on, only
/// `--yes` lets it pass.
///
/// # Errors
///
/// [`Exit::Wrong`] when the answer is not yes, or nobody can be asked.
pub(crate) fn production_write(
    operation: &Operation,
    environment: &Environment,
    request: &Request,
    inputs: &ArgMatches,
) -> Result<(), Failure> {
    if !operation.writes() || *environment != Environment::Production || inputs.get_flag("yes") {
        return Ok(());
    }
    asked(operation, request).or_exit(Exit::Wrong)
}

fn asked(operation: &Operation, request: &Request) -> anyhow::Result<()> {
    ensure!(
        stdin().is_terminal() && stderr().is_terminal(),
        "{} changes something in production and nobody can be asked; add --yes if it shall",
        operation.command()
    );
    let mut screen = stderr();
    writeln!(screen, "PRODUCTION: {}.", operation.summary)?;
    writeln!(
        screen,
        "This sends {} {}",
        request.method(),
        request.place()
    )?;
    write!(screen, "Type `{WORD}` to go on, anything else to stop: ")?;
    screen.flush()?;
    let mut typed = String::new();
    stdin().lock().read_line(&mut typed)?;
    (typed.trim() == WORD)
        .then_some(())
        .ok_or_else(|| anyhow!("stopped; nothing was sent"))
}

//! The question before anything is changed in production.

use std::io::{BufRead, IsTerminal as _, Write, stderr, stdin};

use anyhow::ensure;
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
    let place = format!("{} {}", request.method(), request.place());
    asked(operation, &place).or_exit(Exit::Wrong)
}

fn asked(operation: &Operation, place: &str) -> anyhow::Result<()> {
    ensure!(
        stdin().is_terminal() && stderr().is_terminal(),
        "{} changes something in production and nobody can be asked; add --yes if it shall",
        operation.command()
    );
    ask(
        &operation.summary,
        place,
        &mut stdin().lock(),
        &mut stderr(),
    )
}

fn ask(
    summary: &str,
    place: &str,
    typed: &mut impl BufRead,
    screen: &mut impl Write,
) -> anyhow::Result<()> {
    writeln!(screen, "PRODUCTION: {summary}.")?;
    writeln!(screen, "This sends {place}")?;
    write!(screen, "Type `{WORD}` to go on, anything else to stop: ")?;
    screen.flush()?;
    let mut line = String::new();
    typed.read_line(&mut line)?;
    ensure!(line.trim() == WORD, "stopped; nothing was sent");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(text: &str) -> (String, bool) {
        let mut screen = Vec::new();
        let place = "POST https://api.example/v0/payoutRequests";
        let asked = ask("Creates a payout", place, &mut text.as_bytes(), &mut screen);
        (String::from_utf8(screen).unwrap(), asked.is_ok())
    }

    #[test]
    fn the_question_says_what_is_sent_where() {
        let (question, _) = answered("");
        assert!(question.starts_with("PRODUCTION: Creates a payout.\nThis sends POST https://"));
    }

    #[test]
    fn only_the_whole_word_goes_on() {
        assert!(answered("production\n").1);
        for other in ["", "\n", "y\n", "yes\n", "prod\n"] {
            assert!(!answered(other).1, "{other:?}");
        }
    }
}

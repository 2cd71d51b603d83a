//! `palomma`: every operation of the API from the terminal.
//!
//! The commands are read from the merged document, so an operation has its command the day it is
//! documented:
//!
//! document -> operations -> commands -> inputs -> request -> answer -> screen

mod answer;
mod body;
mod command;
mod confirm;
mod document;
mod environment;
mod exit;
mod field;
mod input;
mod key;
mod name;
mod number;
mod request;
mod schema;
mod screen;
mod table;

use std::process::ExitCode;

use clap::ArgMatches;

use crate::document::{Document, Operation};
use crate::exit::{Exit, Failure, OrExit as _};

fn main() -> ExitCode {
    let exit = match run() {
        Ok(exit) => exit,
        Err(failure) => {
            screen::error(&failure.error);
            failure.exit
        }
    };
    exit.into()
}

fn run() -> Result<Exit, Failure> {
    let document = Document::embedded().or_exit(Exit::Wrong)?;
    let mut command = command::of(&document);
    let matches = command.get_matches_mut();
    if let Some(shell) = command::shell(&matches) {
        screen::completions(shell, &mut command);
        return Ok(Exit::Done);
    }
    let (operation, inputs) = command::chosen(&document, &matches)?;
    call(&document, operation, inputs)
}

/// Makes one call and shows its answer.
fn call(document: &Document, operation: &Operation, inputs: &ArgMatches) -> Result<Exit, Failure> {
    let environment = environment::of(inputs).or_exit(Exit::Wrong)?;
    let request = request::of(document, operation, &environment, inputs)?;
    confirm::production_write(operation, &environment, &request, inputs)?;
    let key = key::of(operation, &environment, inputs).or_exit(Exit::Wrong)?;
    let answer = request.send(key.as_ref())?;
    Ok(screen::answer(document, operation, &answer, inputs))
}

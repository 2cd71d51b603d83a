//! What the user sees: answers on standard output, everything else on standard error.

use std::io::{Write as _, stderr, stdout};

use clap::{ArgMatches, Command};
use clap_complete::Shell;
use serde_json::Value;

use crate::answer::{Answer, Body};
use crate::document::{Document, Operation};
use crate::exit::Exit;
use crate::table;

/// Shows an answer: as JSON when asked for, else as a table, or as the error it is.
pub(crate) fn answer(
    document: &Document,
    operation: &Operation,
    answer: &Answer,
    inputs: &ArgMatches,
) -> Exit {
    let as_json = inputs.contains_id("json");
    if !answer.is_success() {
        refusal(answer);
    }
    match &answer.body {
        Body::Json(value) if as_json => line(&format!("{value:#}")),
        Body::Json(value) if answer.is_success() => {
            let schema = operation.answer.as_ref().unwrap_or(&Value::Null);
            line(&table::of(&document.root, schema, value));
        }
        Body::Empty if answer.is_success() && !as_json => line("done"),
        Body::Other(bytes) => note(&format!("the answer is no JSON ({bytes} bytes)")),
        Body::Json(_) | Body::Empty => {}
    }
    let exit = answer.exit(operation);
    if exit == Exit::Unknown {
        note("whether it was done is not known; look before you repeat it");
    }
    exit
}

/// Says what the API refused.
fn refusal(answer: &Answer) {
    let message = answer.message().map(table::plain);
    let message = message.map_or(String::new(), |message| format!(": {message}"));
    note(&format!(
        "error: the API answered {}{message}",
        answer.status
    ));
    if let Some(time) = &answer.retry_after {
        note(&format!("try again after: {}", table::plain(time)));
    }
    if let Some(id) = &answer.request_id {
        note(&format!("request id, for support: {}", table::plain(id)));
    }
}

/// Shows an error and what led to it.
pub(crate) fn error(error: &anyhow::Error) {
    note(&format!("error: {error:#}"));
}

/// Writes completions for a shell.
pub(crate) fn completions(shell: Shell, command: &mut Command) {
    let name = command.get_name().to_owned();
    let mut written = Vec::new();
    clap_complete::generate(shell, command, name, &mut written);
    let _ = stdout().write_all(&written);
}

/// Prints a line; a screen that went away (`palomma ... | head`) is no error.
fn line(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}

fn note(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

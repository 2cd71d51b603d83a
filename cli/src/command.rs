//! The commands: one for each operation, with options for its parameters and fields.

use std::path::PathBuf;

use anyhow::anyhow;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::document::{Document, Need, Operation, Parameter, Place};
use crate::exit::{self, Exit, Failure, OrExit as _};
use crate::field::{self, Count, Field};
use crate::name;

/// The command that writes completions.
const COMPLETIONS: &str = "completions";

/// Options of every command; a parameter or field of the same name gets another.
const EVERYWHERE: [&str; 7] = ["env", "help", "json", "key-file", "url", "version", "yes"];

/// The whole command line of a document.
pub(crate) fn of(document: &Document) -> Command {
    let root = Command::new("palomma")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Every operation of the Palomma API; in the sandbox, unless told otherwise")
        .after_help(exit::TABLE)
        .args(everywhere())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(completions());
    let operations = document.operations.iter();
    operations.fold(root, |root, operation| {
        let leaf = leaf(document, operation);
        below(root, &operation.words, leaf)
    })
}

/// The shell whose completions are asked for.
pub(crate) fn shell(matches: &ArgMatches) -> Option<Shell> {
    let matches = matches.subcommand_matches(COMPLETIONS)?;
    matches.get_one::<Shell>("shell").copied()
}

/// The operation that was asked for, with its inputs.
///
/// # Errors
///
/// [`Exit::Wrong`] when the words lead to no operation.
pub(crate) fn chosen<'a>(
    document: &'a Document,
    matches: &'a ArgMatches,
) -> Result<(&'a Operation, &'a ArgMatches), Failure> {
    let mut words = Vec::new();
    let mut inner = matches;
    while let Some((word, matches)) = inner.subcommand() {
        words.push(word);
        inner = matches;
    }
    let found = document.operations.iter().find(|one| one.words == words);
    let found = found.ok_or_else(|| anyhow!("no operation is called {}", words.join(" ")));
    Ok((found.or_exit(Exit::Wrong)?, inner))
}

/// The identifier of a parameter's value.
pub(crate) fn parameter_id(parameter: &Parameter) -> String {
    format!("parameter {}", parameter.name)
}

/// The identifier of a field's value.
pub(crate) fn field_id(field: &Field) -> String {
    format!("field {}", name::flag(&field.path))
}

fn everywhere() -> [Arg; 5] {
    let all = [
        Arg::new("env")
            .value_name("ENVIRONMENT")
            .value_parser(["sandbox", "production"])
            .help("Where the call goes [default: sandbox]"),
        Arg::new("url")
            .value_name("URL")
            .conflicts_with("env")
            .help("A server of your own, such as a mock server"),
        Arg::new("key-file")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("A file with the API key, if it is not in PALOMMA_API_KEY"),
        Arg::new("json")
            .value_name("BODY")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("")
            .help("Answer as JSON; =BODY gives the body: JSON, @file, or - for standard input"),
        Arg::new("yes")
            .action(ArgAction::SetTrue)
            .help("Do not ask before changing something in production"),
    ];
    all.map(|arg| {
        let long = arg.get_id().to_string();
        arg.long(long).global(true).help_heading("Everywhere")
    })
}

fn completions() -> Command {
    let shell = Arg::new("shell")
        .required(true)
        .value_parser(value_parser!(Shell));
    Command::new(COMPLETIONS)
        .about("Writes completions for a shell")
        .arg(shell)
}

/// Puts a command below the words in front of its own.
fn below(root: Command, words: &[String], leaf: Command) -> Command {
    match words {
        [group, rest @ ..] if !rest.is_empty() => {
            let known = root.find_subcommand(group).is_some();
            if !known {
                let about = format!("Operations of {group}");
                let new = Command::new(group.clone())
                    .about(about)
                    .subcommand_required(true);
                let new = new.arg_required_else_help(true);
                return root.subcommand(below(new, rest, leaf));
            }
            root.mut_subcommand(group, |inner| below(inner, rest, leaf))
        }
        _ => root.subcommand(leaf),
    }
}

fn leaf(document: &Document, operation: &Operation) -> Command {
    let word = operation.words.last().cloned().unwrap_or_default();
    let mut command = Command::new(word).about(operation.summary.clone());
    for parameter in &operation.parameters {
        command = command.arg(parameter_arg(document, parameter));
    }
    let schema = operation.body.as_ref();
    let forms = schema.map(|schema| field::forms(&document.root, schema));
    for field in field::fields(&forms.unwrap_or_default()) {
        let taken = operation
            .parameters
            .iter()
            .any(|one| name::command(&one.name) == flag(&field));
        command = command.arg(field_arg(&field, taken));
    }
    command
}

fn parameter_arg(document: &Document, parameter: &Parameter) -> Arg {
    let word = name::command(&parameter.name);
    let arg = Arg::new(parameter_id(parameter))
        .help(parameter.help.clone())
        .value_name(word.to_uppercase())
        .required(parameter.need == Need::Required);
    let arg = with_values(arg, &field::values(&document.root, &parameter.schema));
    match parameter.place {
        Place::Path => arg,
        Place::Query | Place::Header => arg.long(free(word, "query")),
    }
}

fn field_arg(field: &Field, taken: bool) -> Arg {
    let word = flag(field);
    let long = if taken {
        format!("body.{word}")
    } else {
        free(word, "body")
    };
    let action = match field.count {
        Count::One => ArgAction::Set,
        Count::Many => ArgAction::Append,
    };
    let arg = Arg::new(field_id(field))
        .long(long)
        .action(action)
        .value_name("VALUE")
        .help(field.help.clone())
        .help_heading("Body");
    with_values(arg, &field.values)
}

fn flag(field: &Field) -> String {
    name::flag(&field.path)
}

/// The name itself, unless an option of every command has it.
fn free(word: String, place: &str) -> String {
    if EVERYWHERE.contains(&word.as_str()) {
        return format!("{place}.{word}");
    }
    word
}

fn with_values(arg: Arg, values: &[String]) -> Arg {
    if values.is_empty() {
        return arg;
    }
    arg.value_parser(PossibleValuesParser::new(values.iter().cloned()))
        .hide_possible_values(values.len() > 12)
}

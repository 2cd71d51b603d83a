//! The command line of this repository, as a library so that tests share it.
//!
//! Everything that touches files is here; `codegen` only turns text into text.

mod check;
mod cli;
mod conformance;
mod corpus;
#[path = "../../build/digest.rs"]
pub mod digest;
mod drift;
mod exit;
mod generate;
pub mod generated_dir;
mod mock;
mod new;
mod project;
mod pull;
mod screen;
mod version;
mod write;

use clap::Parser as _;

pub use exit::Exit;

/// Runs the command line of this process.
#[must_use]
pub fn main() -> Exit {
    let arguments = cli::Arguments::parse();
    let screen = screen::Screen::new(arguments.color);
    let project = project::Project::new(arguments.spec, arguments.out);
    let outcome = match arguments.command {
        cli::Command::Generate => generate::run(&project, &screen),
        cli::Command::Check => check::run(&project, &screen),
        cli::Command::Drift(arguments) => drift::run(&project, &arguments, &screen),
        cli::Command::Bump => version::bump(&project, &screen),
        cli::Command::Release => version::release(&project, &screen),
        cli::Command::Pull(arguments) => pull::run(&project, &arguments, &screen),
        cli::Command::New(arguments) => new::run(&arguments, &screen),
        cli::Command::Conformance(arguments) => conformance::run(&arguments, &screen),
        cli::Command::Corpus(arguments) => corpus::run(&arguments, &screen),
        cli::Command::CorpusEntry(arguments) => corpus::entry(&arguments),
        cli::Command::Mock { arguments } => mock::run(&project, arguments),
    };
    outcome.unwrap_or_else(|failure| {
        screen.error(&format!("{:#}", failure.error));
        failure.exit
    })
}

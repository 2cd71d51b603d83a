//! The arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::conformance::ConformanceArguments;
use crate::corpus::{CorpusArguments, EntryArguments};
use crate::drift::DriftArguments;
use crate::exit::Exit;
use crate::new::NewArguments;
use crate::pull::PullArguments;

/// Turns the documentation in spec/ into the client in generated/.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = Exit::table())]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,

    /// The folder of pages, documents and overlays [default: spec/ of this repository]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,

    /// The folder of generated files [default: generated/ of this repository]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// When to use colors
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
}

/// What the command line can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes the generated files, and removes the ones no longer generated
    Generate,
    /// Says which generated files are missing, stale or orphaned; writes nothing
    Check,
    Drift(DriftArguments),
    Pull(PullArguments),
    /// Gives Cargo.toml the version that the changes since the last release need
    Bump,
    /// Files the merged document under the version in Cargo.toml, in spec/released/
    Release,
    /// Makes a client crate for another API from its OpenAPI document
    New(NewArguments),
    /// Compares pairs of documents with what another tool says about them
    Conformance(ConformanceArguments),
    /// Makes a client of every OpenAPI document in a folder and says how it went
    Corpus(CorpusArguments),
    /// One document of a corpus, in a process of its own
    #[command(hide = true)]
    CorpusEntry(EntryArguments),
    /// Serves the merged document, so that clients can be tried without an account
    #[command(
        disable_help_flag = true,
        after_help = "All options: cargo xtask mock --help"
    )]
    Mock {
        /// A document other than generated/openapi.json, and options of the server
        #[arg(
            value_name = "ARGUMENTS",
            trailing_var_arg = true,
            allow_hyphen_values = true
        )]
        arguments: Vec<OsString>,
    },
}

/// When to use colors.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

//! `corpus`: makes a client of every document in a folder and says how it went.
//!
//! Each document has a process of its own, so that none can take the others
//! with it, with a limit of time and of memory.

mod compile;
mod documents;
mod entry;
mod limits;
mod outcome;
mod table;
mod wire;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

pub(crate) use self::entry::{EntryArguments, run as entry};
use self::limits::Limits;
use self::outcome::Outcome;
use self::table::Layout;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::screen::Screen;

/// What `corpus` is asked for.
#[derive(Debug, Args)]
pub(crate) struct CorpusArguments {
    /// The folder with OpenAPI documents, JSON or YAML; folders in it are looked into
    #[arg(value_name = "DIR")]
    documents: PathBuf,

    /// Only documents whose path contains this; may be given several times
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,

    /// Compile every client too, with warnings denied
    #[arg(long)]
    check: bool,

    /// Let every client and the mock server speak to each other, and compare both with the
    /// document
    #[arg(long)]
    wire: bool,

    /// Where the client crates are made; what is there is replaced
    #[arg(long, value_name = "DIR", default_value = "target/corpus")]
    to: PathBuf,

    /// The most seconds that generating or compiling one client may take
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    seconds: u64,

    /// The most memory that generating or compiling one client may take, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 8192)]
    memory: u64,

    /// How the table is laid out
    #[arg(long, value_name = "LAYOUT", value_enum, default_value = "text")]
    format: Layout,
}

/// What is asked for besides generating.
#[derive(Clone, Copy, Debug)]
struct Asked {
    check: bool,
    wire: bool,
}

/// Tries every document and prints the table.
///
/// # Errors
///
/// [`Exit::BadInput`] when there are no documents, [`Exit::NotWritten`] when a
/// crate cannot be written.
pub(crate) fn run(arguments: &CorpusArguments, screen: &Screen) -> Result<Exit, Failure> {
    let documents = documents::find(&arguments.documents, &arguments.only);
    let documents = documents.or_exit(Exit::BadInput)?;
    let folder = prepared(arguments).or_exit(Exit::NotWritten)?;
    let limits = Limits {
        time: Duration::from_secs(arguments.seconds),
        memory: arguments.memory * 1024 * 1024,
    };
    let asked = Asked {
        check: arguments.check,
        wire: arguments.wire,
    };
    if asked.check || asked.wire {
        screen.progress("compiling what every client depends on");
        compile::warm_up(&folder, &limits, asked).or_exit(Exit::NotWritten)?;
    }
    let mut outcomes = Vec::new();
    for (number, document) in (1..).zip(&documents) {
        let mut outcome = entry::in_own_process(document, &folder, &limits, asked);
        if asked.check && outcome.is_generated() {
            outcome.compiled = Some(compile::check(document, &folder, &limits));
        }
        if asked.wire && outcome.is_generated() {
            outcome.wired = Some(wire::check(document, &folder, &limits));
        }
        screen.progress(&format!(
            "[{number}/{}] {}",
            documents.len(),
            outcome.line()
        ));
        outcomes.push(outcome);
    }
    screen.line(&table::table(&outcomes, arguments.format));
    let all_well = outcomes.iter().all(Outcome::is_well);
    Ok(if all_well { Exit::Done } else { Exit::Stale })
}

/// The empty folder for the crates, as a full path.
fn prepared(arguments: &CorpusArguments) -> Result<PathBuf> {
    let to = &arguments.to;
    let is_ours = |folder: &PathBuf| folder.join(compile::MARK).exists();
    ensure!(
        !to.exists() || is_ours(to),
        "{} was not made by this command; name another folder with --to",
        to.display()
    );
    compile::clear(to)?;
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    fs::write(to.join(compile::MARK), "").context("cannot write")?;
    fs::canonicalize(to).with_context(|| format!("cannot read {}", to.display()))
}

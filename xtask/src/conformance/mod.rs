//! `cargo xtask conformance`: pairs of documents with what another tool says
//! about them, against what the rules say.

mod case;
mod checks;
mod outcome;
mod seen;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use crate::exit::{Exit, Failure, OrExit as _};
use crate::screen::Screen;

use case::Case;
use checks::Checks;
use outcome::Outcome;

/// The arguments of `conformance`.
#[derive(Debug, Args)]
pub(crate) struct ConformanceArguments {
    /// The folder with one folder per case: base.yaml, revision.yaml, expected.json
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// Shows only cases whose name contains this, each with all its changes
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
}

/// Runs all cases and shows those that fail.
pub(crate) fn run(arguments: &ConformanceArguments, screen: &Screen) -> Result<Exit, Failure> {
    let checks = Checks::known().or_exit(Exit::BadInput)?;
    let folders = folders(&arguments.folder).or_exit(Exit::BadInput)?;
    let mut tally = Tally::default();
    for folder in folders {
        let case = Case::read(&folder).or_exit(Exit::BadInput)?;
        let shown = arguments.only.as_ref();
        if shown.is_some_and(|text| !case.name.contains(text.as_str())) {
            continue;
        }
        let outcome = Outcome::of(&case, &checks);
        tally.count(&outcome);
        if shown.is_some() || !outcome.holds() {
            screen.line(&outcome.text(&case));
        }
    }
    screen.line(&tally.text());
    Ok(if tally.held == tally.all {
        Exit::Done
    } else {
        Exit::Stale
    })
}

#[derive(Default)]
struct Tally {
    all: usize,
    held: usize,
    waived: usize,
}

impl Tally {
    fn count(&mut self, outcome: &Outcome) {
        self.all += 1;
        self.held += usize::from(outcome.holds());
        self.waived += usize::from(outcome.holds() && outcome.is_waived());
    }

    fn text(&self) -> String {
        let Self { all, held, waived } = self;
        format!("{held} of {all} cases hold, {waived} of them with a waiver")
    }
}

fn folders(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let name = || format!("the folder of cases {} cannot be read", folder.display());
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(name)? {
        let path = entry.with_context(name)?.path();
        if path.join("expected.json").is_file() {
            folders.push(path);
        }
    }
    folders.sort();
    anyhow::ensure!(!folders.is_empty(), "no cases in {}", folder.display());
    Ok(folders)
}

//! Compiles the crates of a corpus, with warnings denied.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

use super::documents::Document;
use super::entry;
use super::limits::{self, Limits, Used};
use super::outcome::Compiled;
use super::{Asked, wire};
use crate::project::repository;

/// The file that says that a folder is ours to empty.
pub(super) const MARK: &str = ".corpus";

/// Where cargo keeps what it made; it stays from run to run.
pub(super) const TARGET: &str = "target";

/// A document without anything in it.
const NOTHING: &str = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Nothing\", \"version\": \"1\"}, \"paths\": {}}";

/// Removes the crates of the last run.
///
/// # Errors
///
/// When something cannot be removed.
pub(super) fn clear(folder: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry.context("cannot read the folder")?.path();
        let removed = match path.file_name() {
            Some(name) if name == TARGET => Ok(()),
            _ if path.is_dir() => fs::remove_dir_all(&path),
            _ => fs::remove_file(&path),
        };
        removed.with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// Compiles what all crates depend on, so that it counts for none of them.
///
/// # Errors
///
/// When it cannot be compiled.
pub(super) fn warm_up(folder: &Path, limits: &Limits, asked: Asked) -> Result<()> {
    let document = folder.join("nothing.json");
    fs::write(&document, NOTHING).context("cannot write")?;
    let nothing = Document {
        name: "nothing".to_owned(),
        path: document,
    };
    let outcome = entry::in_own_process(&nothing, folder, limits, asked);
    if let Some(why) = outcome.error() {
        bail!("{why}");
    }
    if asked.check {
        let first = check(&nothing, folder, limits);
        ensure!(first.error.is_none(), "{}", first.error.unwrap_or_default());
    }
    if asked.wire {
        wire::build_server(folder)?;
        wire::build(&nothing, folder, limits, &mut Used::default())?;
    }
    Ok(())
}

/// Compiles the crate of a document.
pub(super) fn check(document: &Document, folder: &Path, limits: &Limits) -> Compiled {
    let mut used = Used::default();
    let outcome = cargo(&["check"], document, folder, limits, &mut used);
    let error = outcome.map_err(|error| format!("{error:#}")).err();
    Compiled { used, error }
}

/// Runs cargo on the crate of a document.
///
/// # Errors
///
/// With the first error of the compiler.
pub(super) fn cargo(
    what: &[&str],
    document: &Document,
    folder: &Path,
    limits: &Limits,
    used: &mut Used,
) -> Result<()> {
    let made = folder.join(document.package());
    let lock = repository().join("Cargo.lock");
    fs::copy(&lock, made.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    let said = folder.join(format!("{}.cargo.txt", document.package()));
    let mut command = Command::new("cargo");
    command.args(what).args(["--quiet", "--color", "never"]);
    command.current_dir(&made);
    command.env("CARGO_TARGET_DIR", folder.join(TARGET));
    command.env("RUSTFLAGS", "-D warnings");
    // Nobody looks into what is run.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(File::create(&said).context("cannot write")?);
    let status = limits::run(&mut command, limits, used)?;
    let said = fs::read_to_string(&said).unwrap_or_default();
    ensure!(status.success(), "{}", first_error(&said));
    Ok(())
}

/// The first error of the compiler, with where it is.
pub(super) fn first_error(said: &str) -> String {
    let lines = said.lines().skip_while(|line| !line.starts_with("error"));
    lines
        .take_while(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

//! `mock`: serves the merged document.
//!
//! The server is a program of its own, so that who only generates does not build it.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use crate::exit::{Exit, Failure, OrExit as _};
use crate::project::Project;

/// Builds and runs the mock server; its own `--help` says what it takes.
///
/// # Errors
///
/// [`Exit::BadInput`] when cargo cannot be run.
pub(crate) fn run(project: &Project, arguments: Vec<OsString>) -> Result<Exit, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../mock/Cargo.toml");
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(with_document(project, arguments))
        .status()
        .context("cannot run cargo")
        .or_exit(Exit::BadInput)?;
    Ok(match status.code() {
        Some(0) => Exit::Done,
        Some(1) => Exit::Stale,
        _ => Exit::BadInput,
    })
}

/// The arguments, with the project's own document in front unless they begin with another.
fn with_document(project: &Project, arguments: Vec<OsString>) -> Vec<OsString> {
    let is_option = |first: &OsString| first.to_string_lossy().starts_with('-');
    let mut all = Vec::new();
    if arguments.first().is_none_or(is_option) {
        all.push(project.out.join("openapi.json").into_os_string());
    }
    all.extend(arguments);
    all
}

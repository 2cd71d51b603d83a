//! `mock`: serves the merged document.
//!
//! The server is a program of its own, so that who only generates does not build it.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::{env, io};

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
    let mut command = Command::new(cargo);
    command
        .args(["run", "--quiet", "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(with_document(project, arguments));
    let status = in_place_of_this(&mut command)
        .context("cannot run cargo")
        .or_exit(Exit::BadInput)?;
    Ok(match status.code() {
        Some(0) => Exit::Done,
        Some(1) => Exit::Stale,
        _ => Exit::BadInput,
    })
}

/// Becomes the server, so that who ends this process ends the server, and hears its exit code.
#[cfg(unix)]
fn in_place_of_this(command: &mut Command) -> io::Result<ExitStatus> {
    use std::os::unix::process::CommandExt as _;

    Err(command.exec())
}

/// Runs the server and waits for it.
#[cfg(not(unix))]
fn in_place_of_this(command: &mut Command) -> io::Result<ExitStatus> {
    command.status()
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

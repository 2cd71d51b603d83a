//! `new`: a whole client crate for somebody else's API.

mod documents;
mod manifest;
mod package;
mod runtime;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use codegen::Source;

use crate::digest::Files;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::generate;
use crate::project::{MANIFEST, Project, repository};
use crate::screen::Screen;
use crate::write::replace;

/// What `new` is asked for.
#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    /// The name of the crate, such as `acme-payments`
    name: String,

    /// The OpenAPI document of the API, JSON or YAML
    #[arg(long, value_name = "FILE")]
    document: PathBuf,

    /// A rule whose errors in the document are only warnings, which say what is done
    /// instead; `all` for all such rules
    #[arg(long, value_name = "RULE", value_parser = clap::builder::PossibleValuesParser::new(tolerable()))]
    tolerate: Vec<String>,

    /// The folder to make [default: one named like the crate]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,

    /// The runtime of another client, to share it; as seen from the new crate
    /// [default: a copy of its own]
    #[arg(long, value_name = "DIR")]
    runtime: Option<PathBuf>,
}

/// Writes the crate and generates its client.
///
/// # Errors
///
/// [`Exit::BadInput`] when the document cannot be read or is wrong, or the
/// folder is not empty; [`Exit::NotWritten`] when a file cannot be written.
pub(crate) fn run(arguments: &NewArguments, screen: &Screen) -> Result<Exit, Failure> {
    let folder = arguments.folder.clone();
    let folder = folder.unwrap_or_else(|| PathBuf::from(&arguments.name));
    let project = make_crate(
        &arguments.name,
        &arguments.document,
        &tolerated(&arguments.tolerate),
        &folder,
        arguments.runtime.as_deref(),
    )?;
    let exit = generate::run(&project, screen)?;
    screen.line(&format!(
        "made {}; next: cd {} && cargo test",
        arguments.name,
        folder.display()
    ));
    Ok(exit)
}

/// The word for all rules that can be tolerated.
const ALL: &str = "all";

fn tolerable() -> Vec<&'static str> {
    Source::tolerable().into_iter().chain([ALL]).collect()
}

fn tolerated(rules: &[String]) -> Vec<&str> {
    if rules.iter().any(|rule| rule == ALL) {
        return Source::tolerable();
    }
    rules.iter().map(String::as_str).collect()
}

/// Writes a crate but for its generated files.
///
/// # Errors
///
/// Those of [`run`].
pub(crate) fn make_crate(
    name: &str,
    document: &Path,
    tolerate: &[impl AsRef<str>],
    folder: &Path,
    runtime: Option<&Path>,
) -> Result<Project, Failure> {
    let files = files(name, document, tolerate, folder, runtime).or_exit(Exit::BadInput)?;
    for (path, content) in &files {
        replace(&folder.join(path), content).or_exit(Exit::NotWritten)?;
    }
    let (spec, generated) = (folder.join("spec"), folder.join("generated"));
    Ok(Project::new(Some(spec), Some(generated)))
}

fn files(
    name: &str,
    document: &Path,
    tolerate: &[impl AsRef<str>],
    folder: &Path,
    runtime: Option<&Path>,
) -> Result<Files> {
    package::check_name(name)?;
    ensure!(
        is_free(folder)?,
        "{} is not empty; name another folder with --folder",
        folder.display()
    );
    let mut files = package::files(name, folder, runtime, &repository())?;
    let documents = documents::read(document)?;
    let list = list(&documents.first, tolerate).into_bytes();
    files.insert(format!("spec/{MANIFEST}"), list);
    let documents = documents.files.into_iter();
    files.extend(documents.map(|(name, text)| (format!("spec/{name}"), text)));
    Ok(files)
}

fn is_free(folder: &Path) -> Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    let mut entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.next().is_none())
}

fn list(document: &str, tolerate: &[impl AsRef<str>]) -> String {
    let rules = tolerate.iter().map(|rule| format!("\"{}\"", rule.as_ref()));
    let rules: Vec<_> = rules.collect();
    let tolerate = if rules.is_empty() {
        String::new()
    } else {
        format!("tolerate = [{}]\n", rules.join(", "))
    };
    format!(
        "# What the client is made from. Paths are relative to this folder.\n\n\
         [[source]]\nfile = \"{document}\"\nkind = \"openapi\"\n{tolerate}"
    )
}

//! One document of a corpus: what runs in a process of its own, and what starts
//! that process.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};
use clap::Args;
use codegen::{Built, Purpose, Severity, Source};
use serde_json::{Value as Json, json};

use super::documents::Document;
use super::limits::{self, Limits, Used};
use super::outcome::{Outcome, Summary};
use super::{Asked, wire};
use crate::exit::{Exit, Failure, OrExit as _};
use crate::generated_dir;
use crate::new::make_crate;
use crate::project::{repository, sealed};

/// What the process of one document is asked for.
#[derive(Debug, Args)]
pub(crate) struct EntryArguments {
    /// The name of the crate
    name: String,
    /// The document
    document: PathBuf,
    /// The folder of the crate
    folder: PathBuf,
    /// The file for how it went
    summary: PathBuf,
    /// Make the client to be tried
    #[arg(long)]
    wire: bool,
}

/// Makes the crate of a document and writes down how it went.
///
/// # Errors
///
/// [`Exit::NotWritten`] when a file cannot be written.
pub(crate) fn run(arguments: &EntryArguments) -> Result<Exit, Failure> {
    let project = make_crate(
        &arguments.name,
        &arguments.document,
        // Nobody here wrote it.
        &Source::tolerable(),
        &arguments.folder,
        // It is compiled once, and counts for none of them.
        Some(&repository().join("runtime")),
    )?;
    let purpose = match arguments.wire {
        true => Purpose::Trial,
        false => Purpose::Use,
    };
    let (spec, built) = project.attempt_for(purpose).or_exit(Exit::BadInput)?;
    let summary = summary(&built);
    if let Some(files) = built.files {
        let files = sealed(&spec, files);
        generated_dir::write(&files, &project.out).or_exit(Exit::NotWritten)?;
        if arguments.wire {
            wire::add_program(&arguments.name, &arguments.folder).or_exit(Exit::NotWritten)?;
        }
    }
    fs::write(&arguments.summary, summary.to_string()).or_exit(Exit::NotWritten)?;
    Ok(Exit::Done)
}

fn summary(built: &Built) -> Json {
    let mut findings = BTreeMap::new();
    for finding in &built.findings {
        *findings.entry(finding.rule).or_insert(0) += 1;
    }
    let mut errors = built
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    json!({
        "operations": built.operations,
        "findings": findings,
        "bytes": limits::memory_of_this_process(),
        "error": errors.next().map(|finding| finding.render(&built.sources)),
    })
}

/// Makes the crate of a document in a process of its own.
pub(super) fn in_own_process(
    document: &Document,
    folder: &Path,
    limits: &Limits,
    asked: Asked,
) -> Outcome {
    let mut used = Used::default();
    let generated = attempt(document, folder, limits, asked, &mut used);
    Outcome {
        name: document.name.clone(),
        generated: generated.map_err(|error| format!("{error:#}")),
        used,
        compiled: None,
        wired: None,
    }
}

fn attempt(
    document: &Document,
    folder: &Path,
    limits: &Limits,
    asked: Asked,
    used: &mut Used,
) -> Result<Summary> {
    let package = document.package();
    let (summary, said) = (
        folder.join(format!("{package}.json")),
        folder.join(format!("{package}.txt")),
    );
    let mut command = Command::new(env::current_exe().context("cannot find this program")?);
    command
        .arg("corpus-entry")
        .arg(&package)
        .arg(&document.path);
    command.arg(folder.join(&package)).arg(&summary);
    if asked.wire {
        command.arg("--wire");
    }
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(File::create(&said).context("cannot write")?);
    let status = limits::run(&mut command, limits, used)?;
    let Ok(text) = fs::read_to_string(&summary) else {
        let said = fs::read_to_string(&said).unwrap_or_default();
        anyhow::bail!("{status}: {}", said.trim());
    };
    let json: Json = serde_json::from_str(&text).context("the summary cannot be read")?;
    used.memory = used.memory.max(json.get("bytes").and_then(Json::as_u64));
    read_summary(&json).context("the process wrote no summary")
}

fn read_summary(json: &Json) -> Option<Summary> {
    let findings = json.get("findings")?.as_object()?.iter();
    let findings =
        findings.map(|(rule, count)| Some((rule.clone(), count.as_u64()?.try_into().ok()?)));
    Some(Summary {
        operations: json.get("operations")?.as_u64()?.try_into().ok()?,
        findings: findings.collect::<Option<_>>()?,
        error: json.get("error")?.as_str().map(str::to_owned),
    })
}

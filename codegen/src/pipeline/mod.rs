//! The whole flow: from the files of a `spec/` folder to the files of a client.

mod making;
mod merging;
mod reading;

use std::collections::BTreeMap;

use crate::finding::{Finding, has_errors};
use crate::generate::{GeneratedFile, Purpose};
use crate::guard::guarded;
use crate::manifest::{Manifest, Tolerance};
use crate::merge::Document;
use crate::source::{FileId, Sources};

use merging::Merged;

/// A file as it was found.
#[derive(Clone, Debug)]
pub struct Input {
    /// The name a person can open.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// What a run made.
#[derive(Debug)]
pub struct Built {
    /// The files that were read, for showing findings.
    pub sources: Sources,
    /// The files to write; none if any finding is an error.
    pub files: Option<Vec<GeneratedFile>>,
    /// Everything that is wrong with the input.
    pub findings: Vec<Finding>,
    /// What was read, merged, named and made, a line each.
    pub summary: Vec<String>,
    /// How many operations the documents have.
    pub operations: usize,
}

/// Makes a client of a manifest and the files it names.
///
/// Findings of all stages are collected; a stage that needs the outcome of one
/// that failed does not run.
#[must_use]
pub fn build(manifest: &Input, inputs: &[Input]) -> Built {
    build_for(Purpose::Use, manifest, inputs)
}

/// As [`build`], for a purpose of its own.
#[must_use]
pub fn build_for(purpose: Purpose, manifest: &Input, inputs: &[Input]) -> Built {
    let mut run = Run {
        purpose,
        ..Run::default()
    };
    let files = run.guarded(manifest, |run, file| {
        run.build(&folder_of(&manifest.name), file, inputs)
    });
    Built {
        files: files.filter(|_| !has_errors(&run.findings)),
        sources: run.sources,
        findings: run.findings,
        summary: run.summary,
        operations: run.operations,
    }
}

/// What the inputs describe, before anything is made of it.
#[derive(Debug)]
pub struct Described {
    /// The files that were read, for showing findings and places.
    pub sources: Sources,
    /// The merged document; none if any finding is an error.
    pub document: Option<Document>,
    /// Everything that is wrong with the input.
    pub findings: Vec<Finding>,
}

/// Merges what a manifest and the files it names describe.
#[must_use]
pub fn describe(manifest: &Input, inputs: &[Input]) -> Described {
    let mut run = Run::default();
    let document = run.guarded(manifest, |run, file| {
        run.describe(&folder_of(&manifest.name), file, inputs)
    });
    Described {
        document,
        sources: run.sources,
        findings: run.findings,
    }
}

/// A run with what it has found so far.
#[derive(Default)]
struct Run {
    purpose: Purpose,
    sources: Sources,
    findings: Vec<Finding>,
    summary: Vec<String>,
    operations: usize,
    files: BTreeMap<String, FileId>,
    tolerance: Tolerance,
}

impl Run {
    /// Does the work, with the file of the manifest; a panic becomes a finding.
    fn guarded<T>(
        &mut self,
        manifest: &Input,
        work: impl FnOnce(&mut Self, FileId) -> Option<T>,
    ) -> Option<T> {
        let file = self.add(manifest);
        let place = self.sources.whole(file);
        let outcome = guarded(|| "the input".to_owned(), place, || work(self, file));
        self.keep_ok(outcome.map_err(|finding| vec![finding]))?
    }

    fn build(
        &mut self,
        folder: &str,
        manifest: FileId,
        inputs: &[Input],
    ) -> Option<Vec<GeneratedFile>> {
        let manifest = self.read_inputs(manifest, inputs)?;
        let merged = self.merged(folder, &manifest)?;
        let whole = self.join(&merged)?;
        self.make(folder, &manifest, &merged, &whole)
    }

    fn describe(&mut self, folder: &str, manifest: FileId, inputs: &[Input]) -> Option<Document> {
        let manifest = self.read_inputs(manifest, inputs)?;
        let merged = self.merged(folder, &manifest)?;
        self.join(&merged)
    }

    fn merged<'m>(&mut self, folder: &str, manifest: &'m Manifest) -> Option<Vec<Merged<'m>>> {
        let shared = self.read_overlays(folder, &manifest.overlays);
        let parts = self.read(folder, manifest);
        self.merge(&parts, &shared)
    }

    /// Notes the findings of a stage, as they count, and passes its outcome on.
    fn keep<T>(&mut self, (outcome, findings): (T, Vec<Finding>)) -> T {
        self.findings.extend(self.tolerance.weigh(findings));
        outcome
    }

    /// What a stage made, or its findings noted.
    fn keep_ok<T>(&mut self, outcome: Result<T, Vec<Finding>>) -> Option<T> {
        match outcome {
            Ok(made) => Some(made),
            Err(findings) => {
                self.findings.extend(findings);
                None
            }
        }
    }
}

fn folder_of(name: &str) -> String {
    name.rfind('/')
        .and_then(|end| name.get(..=end))
        .unwrap_or_default()
        .to_owned()
}

//! The whole flow: from the files of a `spec/` folder to the files of a client.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::finding::{Finding, has_errors};
use crate::fragment::Fragment;
use crate::generate::{Generated, GeneratedFile, Options, generate};
use crate::manifest::{Kind, Listed, Manifest, Source, check_digest, read_manifest};
use crate::merge::{Document, merge};
use crate::normalize::normalize;
use crate::origins::origins;
use crate::overlay::{Overlay, read_overlay};
use crate::page::read_markdown_page;
use crate::read::read_yaml;
use crate::source::{FileId, Sources};

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
}

/// Makes a client of a manifest and the files it names.
///
/// Findings of all stages are collected; a stage that needs the outcome of one
/// that failed does not run.
#[must_use]
pub fn build(manifest: &Input, inputs: &[Input]) -> Built {
    let mut run = Run::default();
    let files = run.build(manifest, inputs);
    Built {
        files: files.filter(|_| !has_errors(&run.findings)),
        sources: run.sources,
        findings: run.findings,
        summary: run.summary,
    }
}

/// A run with what it has found so far.
#[derive(Default)]
struct Run {
    sources: Sources,
    findings: Vec<Finding>,
    summary: Vec<String>,
    files: BTreeMap<String, FileId>,
}

impl Run {
    fn build(&mut self, manifest: &Input, inputs: &[Input]) -> Option<Vec<GeneratedFile>> {
        let folder = folder_of(&manifest.name);
        let manifest = self.add(manifest);
        for input in inputs {
            self.add(input);
        }
        let read = read_manifest(&self.sources, manifest);
        let manifest = self.keep(read)?;
        let (fragments, overlays) = self.read(&folder, &manifest);
        let document = self.merge(&fragments, &overlays)?;
        self.make(&folder, &manifest, &document)
    }

    fn add(&mut self, input: &Input) -> FileId {
        let id = self.sources.add(&input.name, &input.text);
        self.files.insert(input.name.clone(), id);
        id
    }

    /// Notes the findings of a stage and passes its outcome on.
    fn keep<T>(&mut self, (outcome, findings): (T, Vec<Finding>)) -> T {
        self.findings.extend(findings);
        outcome
    }

    fn read(&mut self, folder: &str, manifest: &Manifest) -> (Vec<Fragment>, Vec<Overlay>) {
        let mut fragments = Vec::new();
        for source in &manifest.sources {
            fragments.extend(self.read_source(folder, source));
        }
        let overlays = manifest
            .overlays
            .iter()
            .filter_map(|name| self.read_overlay(folder, name))
            .collect();
        (fragments, overlays)
    }

    fn read_source(&mut self, folder: &str, source: &Source) -> Vec<Fragment> {
        let Some(file) = self.file(folder, &source.file.text) else {
            return Vec::new();
        };
        self.findings
            .extend(check_digest(source, &self.sources, file));
        match source.kind {
            Kind::Markdown => {
                let read = read_markdown_page(&self.sources, file);
                self.keep(read)
            }
            Kind::Openapi => {
                let read = read_yaml(&self.sources, self.sources.whole(file));
                let name = self.sources.name(file).to_owned();
                let root = self.keep(read);
                root.map(|root| Fragment { name, root })
                    .into_iter()
                    .collect()
            }
            Kind::Rendered { .. } => Vec::new(),
        }
    }

    fn file(&self, folder: &str, name: &str) -> Option<FileId> {
        self.files.get(&format!("{folder}{name}")).copied()
    }

    fn read_overlay(&mut self, folder: &str, name: &Listed) -> Option<Overlay> {
        let file = self.file(folder, &name.text)?;
        let read = read_yaml(&self.sources, self.sources.whole(file));
        let root = self.keep(read)?;
        self.keep(read_overlay(root))
    }

    fn merge(&mut self, fragments: &[Fragment], overlays: &[Overlay]) -> Option<Document> {
        for fragment in fragments {
            self.summary.push(format!("read {}", fragment.name));
        }
        let merged = merge(fragments, overlays);
        let document = self.keep(merged);
        document.filter(|_| !has_errors(&self.findings))
    }

    fn make(
        &mut self,
        folder: &str,
        manifest: &Manifest,
        document: &Document,
    ) -> Option<Vec<GeneratedFile>> {
        let openapi = json_text(&document.root.to_json());
        self.summary.push(merged_line(document));
        let normalized = normalize(document);
        let normal = self.keep(normalized)?;
        if has_errors(&self.findings) {
            return None;
        }
        for pass in normal.passes() {
            for did in &pass.did {
                self.summary.push(format!("{}: {did}", pass.pass));
            }
        }
        let options = options(folder, manifest, &openapi);
        let mut files = match generate(normal.root(), &self.sources, &options) {
            Ok(Generated { files, warnings }) => {
                self.findings.extend(warnings);
                files
            }
            Err(findings) => {
                self.findings.extend(findings);
                return None;
            }
        };
        let origins = json_text(&origins(document, &self.sources));
        files.push(generated("openapi.json", openapi));
        files.push(generated("sources.json", origins));
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Some(files)
    }
}

fn options(folder: &str, manifest: &Manifest, openapi: &str) -> Options {
    let urls = manifest.sources.iter().filter_map(|source| {
        let url = source.url.clone()?;
        Some((format!("{folder}{}", source.file.text), url))
    });
    Options {
        page_urls: urls.collect(),
        digest: digest(openapi),
    }
}

fn merged_line(document: &Document) -> String {
    let paths = document.root.get("paths");
    let items = paths.into_iter().flat_map(crate::Node::members);
    let operations: usize = items.map(|(_, item)| item.node.members().count()).sum();
    let schemas = document.root.at("/components/schemas");
    let schemas = schemas.map_or(0, |schemas| schemas.members().count());
    format!("merged {operations} operations and {schemas} schemas")
}

/// `sha256:` and the digest of a text in hexadecimal.
fn digest(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

fn folder_of(name: &str) -> String {
    name.rfind('/')
        .and_then(|end| name.get(..=end))
        .unwrap_or_default()
        .to_owned()
}

fn json_text(json: &serde_json::Value) -> String {
    format!("{json:#}\n")
}

fn generated(path: &str, text: String) -> GeneratedFile {
    let path = path.to_owned();
    GeneratedFile { path, text }
}

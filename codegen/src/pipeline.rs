//! The whole flow: from the files of a `spec/` folder to the files of a client.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::bundle::read_files;
use crate::dialect::in_3_0;
use crate::finding::{Finding, has_errors};
use crate::fragment::Fragment;
use crate::generate::{Generated, GeneratedFile, Options, Purpose, generate_part, generate_root};
use crate::guard::guarded;
use crate::join::join_products;
use crate::manifest::{
    Kind, Listed, Manifest, Product, Source, Tolerance, check_digest, read_manifest,
};
use crate::merge::{self, Document, merge};
use crate::normalize::normalize;
use crate::origins::origins;
use crate::overlay::{Overlay, of_all_products, read_overlay};
use crate::page::{conform, read_markdown_page, read_rendered_page};
use crate::product::ProductModule;
use crate::read::read_yaml;
use crate::source::{FileId, Sources};
use crate::types::between::Enums;

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

    fn read_inputs(&mut self, manifest: FileId, inputs: &[Input]) -> Option<Manifest> {
        for input in inputs {
            self.add(input);
        }
        let read = read_manifest(&self.sources, manifest);
        self.keep(read)
    }

    fn merged<'m>(&mut self, folder: &str, manifest: &'m Manifest) -> Option<Vec<Merged<'m>>> {
        let shared = self.read_overlays(folder, &manifest.overlays);
        let parts = self.read(folder, manifest);
        self.merge(&parts, &shared)
    }

    fn add(&mut self, input: &Input) -> FileId {
        let id = self.sources.add(&input.name, &input.text);
        self.files.insert(input.name.clone(), id);
        id
    }

    /// Notes the findings of a stage, as they count, and passes its outcome on.
    fn keep<T>(&mut self, (outcome, findings): (T, Vec<Finding>)) -> T {
        self.findings.extend(self.tolerance.weigh(findings));
        outcome
    }

    fn read<'m>(&mut self, folder: &str, manifest: &'m Manifest) -> Vec<Part<'m>> {
        let mut parts = Vec::new();
        for product in products(manifest) {
            let mut part = Part {
                product,
                fragments: Vec::new(),
                overlays: Vec::new(),
            };
            for source in &manifest.sources {
                if belongs(source, product) {
                    part.fragments.extend(self.read_source(folder, source));
                }
            }
            let fragments = &part.fragments;
            for source in manifest.sources.iter().filter(|s| belongs(s, product)) {
                self.hold_to_page(folder, source, fragments);
            }
            let own = product.map_or(&[][..], |product| &product.overlays);
            part.overlays.extend(self.read_overlays(folder, own));
            parts.push(part);
        }
        parts
    }

    fn read_overlays(&mut self, folder: &str, names: &[Listed]) -> Vec<Overlay> {
        let overlays = names.iter();
        overlays
            .filter_map(|name| self.read_overlay(folder, name))
            .collect()
    }

    fn read_source(&mut self, folder: &str, source: &Source) -> Vec<Fragment> {
        let Some(file) = self.file(folder, &source.file.text) else {
            return Vec::new();
        };
        self.findings
            .extend(check_digest(source, &self.sources, file));
        let fragments = match source.kind {
            Kind::Markdown => {
                self.tolerance.add(file, source);
                let read = read_markdown_page(&self.sources, file);
                self.keep(read)
            }
            Kind::Openapi => self.read_document(file, source).into_iter().collect(),
            Kind::Rendered { .. } => Vec::new(),
        };
        let fragments = fragments.into_iter();
        fragments
            .map(|fragment| self.keep(in_3_0(fragment)))
            .collect()
    }

    /// Reads a document and the files it refers to.
    fn read_document(&mut self, file: FileId, source: &Source) -> Option<Fragment> {
        let bundled = read_files(&self.sources, file, &self.files);
        for file in &bundled.files {
            self.tolerance.add(*file, source);
        }
        let root = self.keep((bundled.root, bundled.findings))?;
        let name = self.sources.name(file).to_owned();
        Some(Fragment { name, root })
    }

    /// Compares a rendered page with the document written for it.
    fn hold_to_page(&mut self, folder: &str, source: &Source, fragments: &[Fragment]) {
        let Kind::Rendered { documents } = &source.kind else {
            return;
        };
        let Some(file) = self.file(folder, &source.file.text) else {
            return;
        };
        let read = read_rendered_page(&self.sources, file);
        let Some(page) = self.keep(read) else {
            return;
        };
        let name = format!("{folder}{}", documents.text);
        // One that cannot be read has its own findings.
        if let Some(document) = fragments.iter().find(|fragment| fragment.name == name) {
            self.findings.extend(conform(&page, document, fragments));
            let page = self.sources.name(file);
            self.summary.push(format!("compared {page} with {name}"));
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

    /// One document for each product; none if any cannot be had.
    fn merge<'m>(&mut self, parts: &[Part<'m>], shared: &[Overlay]) -> Option<Vec<Merged<'m>>> {
        let mut all = Vec::new();
        let mut found = Vec::new();
        for part in parts {
            for fragment in &part.fragments {
                self.summary.push(format!("read {}", fragment.name));
            }
            let overlays = [shared, &part.overlays].concat();
            let (document, findings) = merge(&part.fragments, &overlays);
            found.push(findings);
            let product = part.product;
            all.extend(document.map(|document| Merged { product, document }));
        }
        let found = of_all_products(found, shared);
        self.keep(((), found));
        (all.len() == parts.len() && !has_errors(&self.findings)).then_some(all)
    }

    /// The documents of all products as one; the only one if there are none.
    fn join(&mut self, merged: &[Merged<'_>]) -> Option<Document> {
        if let [
            Merged {
                product: None,
                document,
            },
        ] = merged
        {
            return Some(document.clone());
        }
        let parts = merged.iter().filter_map(|of| {
            let Product { name, title, .. } = of.product?;
            Some((name.text.as_str(), title.text.as_str(), &of.document))
        });
        let joined = join_products(&parts.collect::<Vec<_>>());
        let document = self.keep(joined);
        document.filter(|_| !has_errors(&self.findings))
    }

    fn make(
        &mut self,
        folder: &str,
        manifest: &Manifest,
        merged: &[Merged<'_>],
        whole: &Document,
    ) -> Option<Vec<GeneratedFile>> {
        let openapi = json_text(&whole.root.to_json());
        let mut files = Vec::new();
        let mut parts = Vec::new();
        for of in merged {
            let made = self.make_part(folder, manifest, of)?;
            let inside = made.product.as_ref().map(|(product, _)| product.folder());
            let made_files = made.files.into_iter();
            files.extend(made_files.map(|file| file.inside(inside.as_deref())));
            parts.extend(made.product);
        }
        if !parts.is_empty() {
            let options = options(folder, manifest, None, &openapi);
            let root = generate_root(&parts, &options, whole.root.place);
            files.extend(self.keep_ok(root)?);
        }
        let origins = json_text(&origins(whole, &self.sources));
        files.push(generated("openapi.json", openapi));
        files.push(generated("sources.json", origins));
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Some(files)
    }

    fn make_part(
        &mut self,
        folder: &str,
        manifest: &Manifest,
        of: &Merged<'_>,
    ) -> Option<MadePart> {
        self.summary.push(merged_line(of));
        self.operations += merge::operations(&of.document.root).count();
        let normalized = normalize(&of.document);
        let normal = self.keep(normalized)?;
        if has_errors(&self.findings) {
            return None;
        }
        for pass in normal.passes() {
            for did in &pass.did {
                self.summary.push(format!("{}: {did}", pass.pass));
            }
        }
        let openapi = json_text(&of.document.root.to_json());
        let options = Options {
            purpose: self.purpose,
            ..options(folder, manifest, of.product, &openapi)
        };
        let part = generate_part(normal.root(), &self.sources, &options);
        let part = self.keep_ok(part)?;
        let Generated { files, warnings } = part.generated;
        self.findings.extend(warnings);
        let product = options.product.map(|product| (product, part.enums));
        Some(MadePart { files, product })
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

/// What is merged into one document, besides the overlays for all.
struct Part<'m> {
    product: Option<&'m Product>,
    fragments: Vec<Fragment>,
    overlays: Vec<Overlay>,
}

/// The document of a product, or the only one.
struct Merged<'m> {
    product: Option<&'m Product>,
    document: Document,
}

/// The files of a product, or of a client without products.
struct MadePart {
    files: Vec<GeneratedFile>,
    product: Option<(ProductModule, Enums)>,
}

/// The products of a manifest; one that is none where it names no product.
fn products(manifest: &Manifest) -> Vec<Option<&Product>> {
    if manifest.products.is_empty() {
        return vec![None];
    }
    manifest.products.iter().map(Some).collect()
}

fn belongs(source: &Source, product: Option<&Product>) -> bool {
    let name = |listed: &Listed| listed.text.clone();
    source.product.as_ref().map(name) == product.map(|product| name(&product.name))
}

fn options(folder: &str, manifest: &Manifest, product: Option<&Product>, openapi: &str) -> Options {
    let urls = manifest.sources.iter().filter_map(|source| {
        let url = source.url.clone()?;
        Some((format!("{folder}{}", source.file.text), url))
    });
    Options {
        page_urls: urls.collect(),
        digest: digest(openapi),
        product: product.map(ProductModule::of),
        purpose: Purpose::Use,
    }
}

fn merged_line(of: &Merged<'_>) -> String {
    let root = &of.document.root;
    let operations = merge::operations(root).count();
    let schemas = root.at("/components/schemas");
    let schemas = schemas.map_or(0, |schemas| schemas.members().count());
    let product = of
        .product
        .map_or(String::new(), |product| format!("{}: ", product.name.text));
    format!("{product}merged {operations} operations and {schemas} schemas")
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

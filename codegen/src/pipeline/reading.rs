//! From the files of a `spec/` folder to what each of them says.

use crate::bundle::read_files;
use crate::dialect::in_3_0;
use crate::fragment::Fragment;
use crate::manifest::{Kind, Listed, Manifest, Product, Source, check_digest, read_manifest};
use crate::overlay::{Overlay, read_overlay};
use crate::page::{conform, read_markdown_page, read_rendered_page};
use crate::read::read_yaml;
use crate::source::FileId;

use super::{Input, Run};

/// What is merged into one document, besides the overlays for all.
pub(super) struct Part<'m> {
    pub(super) product: Option<&'m Product>,
    pub(super) fragments: Vec<Fragment>,
    pub(super) overlays: Vec<Overlay>,
}

impl Run {
    pub(super) fn read_inputs(&mut self, manifest: FileId, inputs: &[Input]) -> Option<Manifest> {
        for input in inputs {
            self.add(input);
        }
        let read = read_manifest(&self.sources, manifest);
        self.keep(read)
    }

    pub(super) fn add(&mut self, input: &Input) -> FileId {
        let id = self.sources.add(&input.name, &input.text);
        self.files.insert(input.name.clone(), id);
        id
    }

    pub(super) fn read<'m>(&mut self, folder: &str, manifest: &'m Manifest) -> Vec<Part<'m>> {
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

    pub(super) fn read_overlays(&mut self, folder: &str, names: &[Listed]) -> Vec<Overlay> {
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

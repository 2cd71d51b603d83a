//! From the documents to the files of a client.

use sha2::{Digest, Sha256};

use crate::finding::has_errors;
use crate::generate::{Generated, GeneratedFile, Options, Purpose, generate_part, generate_root};
use crate::manifest::{Manifest, Product};
use crate::merge::{self, Document};
use crate::normalize::normalize;
use crate::origins::origins;
use crate::product::ProductModule;
use crate::types::between::Enums;

use super::Run;
use super::merging::Merged;

/// The files of a product, or of a client without products.
struct MadePart {
    files: Vec<GeneratedFile>,
    product: Option<(ProductModule, Enums)>,
}

impl Run {
    pub(super) fn make(
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

fn json_text(json: &serde_json::Value) -> String {
    format!("{json:#}\n")
}

fn generated(path: &str, text: String) -> GeneratedFile {
    let path = path.to_owned();
    GeneratedFile { path, text }
}

//! The list of pages, documents and overlays a client is made from.

mod check;
mod digest;
mod products;
mod read;
mod tolerance;

use crate::finding::{Finding, has_errors};
use crate::source::{FileId, Place, Sources};

pub use digest::{check_digest, digest_of};
pub(crate) use tolerance::Tolerance;

/// What a client is made from, in the order of the file.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The products, if the API has several that are kept apart.
    pub products: Vec<Product>,
    /// The pages and documents.
    pub sources: Vec<Source>,
    /// The overlays, in the order in which they are applied: to every product
    /// where there are several.
    pub overlays: Vec<Listed>,
}

/// A product of the API: its documents are merged on their own, and its client
/// is a module and a cargo feature of its own.
#[derive(Clone, Debug)]
pub struct Product {
    /// Its name: words of lower-case letters and digits with `-` in between.
    pub name: Listed,
    /// What people call it.
    pub title: Listed,
    /// The overlays for this product alone, applied after those for all.
    pub overlays: Vec<Listed>,
}

/// A page or document.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path, relative to the folder of the manifest.
    pub file: Listed,
    /// How it is read.
    pub kind: Kind,
    /// Where it was captured.
    pub url: Option<String>,
    /// `sha256:` and the digest it had when it was captured.
    pub digest: Option<Listed>,
    /// When it was captured, as `2026-03-18`.
    pub captured: Option<String>,
    /// What the server needs to tell whether the page changed since.
    pub validators: Validators,
    /// The name of the product it belongs to, if there are products.
    pub product: Option<Listed>,
    /// The rules whose errors are only warnings in this file, because its
    /// author is somebody else; each is one of [`Source::tolerable`].
    pub tolerate: Vec<Listed>,
}

impl Source {
    /// The rules that leave something to go on with, although what they find is
    /// wrong.
    #[must_use]
    pub fn tolerable() -> Vec<&'static str> {
        tolerance::INSTEAD.iter().map(|(rule, _)| *rule).collect()
    }
}

/// What a server said about the version of a page that was captured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The header `ETag`, as it came.
    pub etag: Option<String>,
    /// The header `Last-Modified`, as it came.
    pub last_modified: Option<String>,
}

/// How a page or document is read.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A page with an OpenAPI document in a fenced block.
    Markdown,
    /// An OpenAPI document.
    Openapi,
    /// The text of a page as a browser shows it.
    Rendered {
        /// The OpenAPI document that is held to the page.
        documents: Listed,
    },
}

impl Kind {
    /// The names of all kinds, as the manifest writes them.
    pub const NAMES: [&str; 3] = ["markdown", "openapi", "rendered"];

    /// Whether this is a captured page and not a document written by hand.
    #[must_use]
    pub fn is_page(&self) -> bool {
        !matches!(self, Self::Openapi)
    }
}

/// A text of the manifest and where it stands.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

impl Manifest {
    /// The paths of all files the manifest names, relative to its folder:
    /// pages, documents, overlays.
    pub fn files(&self) -> impl Iterator<Item = &Listed> {
        let sources = self.sources.iter().map(|source| &source.file);
        let products = self.products.iter().flat_map(|product| &product.overlays);
        sources.chain(&self.overlays).chain(products)
    }
}

/// Reads a manifest (`sources.toml`).
///
/// No manifest comes back when one of the findings is an error: a file that is
/// not TOML, an unknown key or kind, a missing key, a path that leaves the
/// folder, a file named twice, a rendered page whose document is not named, or a
/// product that is not one.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let file = sources.add("sources.toml", "[[source]]\nfile = 'api.yaml'\nkind = 'openapi'\n");
/// let (manifest, findings) = codegen::read_manifest(&sources, file);
/// assert!(findings.is_empty());
/// assert_eq!(manifest.unwrap().sources[0].file.text, "api.yaml");
/// ```
#[must_use]
pub fn read_manifest(sources: &Sources, file: FileId) -> (Option<Manifest>, Vec<Finding>) {
    let (manifest, mut findings) = read::read(sources, file);
    // Of a list that lost lines, more complaints would only mislead.
    if let Some(manifest) = manifest.as_ref().filter(|_| findings.is_empty()) {
        findings.extend(check::check(manifest, sources.whole(file)));
    }
    findings.sort_by_key(|finding| finding.place);
    let manifest = manifest.filter(|_| !has_errors(&findings));
    (manifest, findings)
}

/// The files a manifest names, relative to its folder; none when it cannot be
/// read, which [`read_manifest`] explains.
///
/// ```
/// let files = codegen::files_named("overlays = ['a.yaml']\n[[source]]\nfile = 'b.md'\nkind = 'markdown'\n");
/// assert_eq!(files, ["b.md", "a.yaml"]);
/// ```
#[must_use]
pub fn files_named(manifest: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("", manifest);
    let (manifest, _) = read_manifest(&sources, file);
    manifest.map_or_else(Vec::new, |manifest| {
        manifest.files().map(|file| file.text.clone()).collect()
    })
}

#[cfg(test)]
mod tests;

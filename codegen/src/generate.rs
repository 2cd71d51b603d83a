//! From the normal document to the files of the client.

use std::collections::{BTreeMap, BTreeSet};

use crate::docs::Docs;
use crate::finding::Finding;
use crate::model::Model;
use crate::node::Node;
use crate::product::{self, ProductModule};
use crate::source::{Place, Sources};
use crate::types::between::{self, Enums};
use crate::{files, operations, types};

/// What the generator is told besides the document.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where a page can be read on the web, by the file's name.
    pub page_urls: BTreeMap<String, String>,
    /// Names the input in the header of each file, such as `sha256:…`.
    pub digest: String,
    /// The product the document is of, if there are several.
    pub product: Option<ProductModule>,
    /// What the client is made for.
    pub purpose: Purpose,
}

/// What a client is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// To be used.
    #[default]
    Use,
    /// To be tried as well: its module `exercise` calls every operation with
    /// inputs given as JSON and tells the outcome as JSON.
    Trial,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the folder of generated files, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl GeneratedFile {
    /// The file in a folder; as it is where there is none.
    pub(crate) fn inside(self, folder: Option<&str>) -> Self {
        match folder {
            Some(folder) => Self {
                path: format!("{folder}/{}", self.path),
                ..self
            },
            None => self,
        }
    }
}

/// What is made of a document.
#[derive(Debug)]
pub struct Generated {
    /// The Rust files of the client.
    pub files: Vec<GeneratedFile>,
    /// What could not be expressed as the document has it.
    pub warnings: Vec<Finding>,
}

/// The Rust files of the client.
///
/// # Errors
/// Findings for everything in the document that no client can be made of.
pub fn generate(
    root: &Node,
    sources: &Sources,
    options: &Options,
) -> Result<Generated, Vec<Finding>> {
    Ok(generate_part(root, sources, options)?.generated)
}

/// What is made of the document of one product, or of the only one.
pub(crate) struct Part {
    /// Its files, relative to the folder of the product, and warnings.
    pub(crate) generated: Generated,
    /// Its enums, for conversions between products.
    pub(crate) enums: Enums,
}

/// The files of one part of the client, and what other parts may need of it.
pub(crate) fn generate_part(
    root: &Node,
    sources: &Sources,
    options: &Options,
) -> Result<Part, Vec<Finding>> {
    let docs = Docs::new(sources, options);
    let model = Model::new(root);
    let types = types::emit(&model, docs);
    let operations = operations::emit(root, &model, docs);
    let errors: Vec<Finding> = [&types.findings[..], &operations.errors[..]].concat();
    if !errors.is_empty() {
        return Err(errors);
    }
    let files = files::lay_out(&types, &operations, options, root.place)?;
    Ok(Part {
        generated: Generated {
            files,
            warnings: each_once(operations.warnings),
        },
        enums: types.for_others,
    })
}

/// What many operations share is found with each of them and shown once.
fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let key = |finding: &Finding| (finding.place, finding.rule, finding.message.clone());
    let mut once = findings;
    once.retain(|finding| seen.insert(key(finding)));
    once
}

/// The files that hold the parts of all products together.
pub(crate) fn generate_root(
    parts: &[(ProductModule, Enums)],
    options: &Options,
    place: Place,
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let between = between::emit(parts)?;
    let products: Vec<_> = parts.iter().map(|(product, _)| product.clone()).collect();
    let root = product::root(&products, &between);
    files::lay_out_root(&root, &between, options, place)
}

//! From the normal document to the files of the client.

use std::collections::{BTreeMap, BTreeSet};

/// What the generator is told besides the document.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where a page can be read on the web, by the file's name.
    pub page_urls: BTreeMap<String, String>,
    /// Names the input in the header of each file, such as `sha256:…`.
    pub digest: String,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the folder of generated files, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

use crate::finding::Finding;
use crate::node::Node;
use crate::source::Sources;
use crate::{emit, files, polish};

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
    let file = emit::emit(root)?;
    let polished = polish::polish(file, root, sources, options)?;
    let files = files::lay_out(&polished, options, root.place)?;
    let warnings = each_once(polished.warnings);
    Ok(Generated { files, warnings })
}

/// What many operations share is found with each of them and shown once.
fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let key = |finding: &Finding| (finding.place, finding.rule, finding.message.clone());
    let mut once = findings;
    once.retain(|finding| seen.insert(key(finding)));
    once
}

//! Finds the documents of a corpus.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// A document to try.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// Its path in the corpus.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
}

impl Document {
    /// The name of its crate: every document has another.
    pub(super) fn package(&self) -> String {
        let name = self.name.to_ascii_lowercase();
        let words = name.split(|c: char| !c.is_ascii_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let name = words.join("-");
        format!("corpus-{name}")
    }
}

/// The documents in a folder and the folders in it, in the order of their paths.
///
/// # Errors
///
/// When a folder or file cannot be read, or there is no document.
pub(super) fn find(folder: &Path, only: &[String]) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        let entries = fs::read_dir(&current);
        let entries = entries.with_context(|| format!("cannot read {}", current.display()))?;
        for entry in entries {
            let path = entry.context("cannot read the folder")?.path();
            if path.is_dir() {
                open.push(path);
            } else if is_document(&path)? {
                documents.push(named(path, folder));
            }
        }
    }
    let wanted = |document: &Document| {
        only.is_empty() || only.iter().any(|text| document.name.contains(text))
    };
    documents.retain(wanted);
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    ensure!(
        !documents.is_empty(),
        "there is no OpenAPI document in {}",
        folder.display()
    );
    Ok(documents)
}

fn named(path: PathBuf, folder: &Path) -> Document {
    let name = path.strip_prefix(folder).unwrap_or(&path);
    let name = name.to_string_lossy().replace('\\', "/");
    Document { name, path }
}

/// Whether a file is JSON or YAML and says that it is an API's description.
fn is_document(path: &Path) -> Result<bool> {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    let can_be =
        ending.is_some_and(|ending| ["json", "yaml", "yml"].iter().any(|of| ending == *of));
    if !can_be {
        return Ok(false);
    }
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.lines().any(says_so))
}

fn says_so(line: &str) -> bool {
    let start = line.trim_start_matches(['\u{feff}', ' ', '{', '\t']);
    let says = |word: &str| {
        start
            .strip_prefix(['"', '\''])
            .unwrap_or(start)
            .starts_with(word)
    };
    says("openapi")
        || says("swagger")
        || line.contains("\"openapi\":")
        || line.contains("\"swagger\":")
}

//! The document a crate is made of, and the files it refers to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use codegen::{Input, with_referred};

use crate::digest::Files;

/// A document under the names it has in `spec/`.
pub(super) struct Documents {
    /// The file to begin with.
    pub(super) first: String,
    /// All files.
    pub(super) files: Files,
}

/// Reads a document and what it refers to.
///
/// # Errors
///
/// When the document cannot be read.
pub(super) fn read(document: &Path) -> Result<Documents> {
    let name = document.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(document);
    let text = text.with_context(|| format!("cannot read {name}"))?;
    let first = Input { name, text };
    let inputs = with_referred(vec![first], &mut |name| fs::read_to_string(name).ok());
    Ok(match inputs.as_slice() {
        [only] => one(document, &only.text),
        several => together(several),
    })
}

fn one(document: &Path, text: &str) -> Documents {
    let json = document.extension().is_some_and(|ending| ending == "json");
    let ending = if json { "json" } else { "yaml" };
    let first = format!("openapi.{ending}");
    let files = BTreeMap::from([(first.clone(), text.into())]);
    Documents { first, files }
}

/// Several files keep their names, seen from the folder they are all in.
fn together(inputs: &[Input]) -> Documents {
    let names: Vec<String> = inputs.iter().map(|input| plain(&input.name)).collect();
    let folder = common_folder(&names);
    let mut names = names
        .into_iter()
        .map(|name| name.get(folder..).unwrap_or_default().to_owned());
    let first = names.next().unwrap_or_default();
    let all = std::iter::once(first.clone()).chain(names);
    let texts = inputs.iter().map(|input| input.text.clone().into_bytes());
    let files = all.zip(texts).collect();
    Documents { first, files }
}

/// A path without the steps that lead nowhere.
fn plain(name: &str) -> String {
    let root = if name.starts_with('/') { "/" } else { "" };
    let steps = name.split('/').filter(|step| !matches!(*step, "" | "."));
    format!("{root}{}", steps.collect::<Vec<_>>().join("/"))
}

/// How many bytes of all names are the folder they share.
fn common_folder(names: &[String]) -> usize {
    let folder_of = |name: &String| name.rfind('/').map_or(0, |end| end + 1);
    let Some(first) = names.first() else { return 0 };
    let mut folder = folder_of(first);
    while folder > 0 && !names.iter().all(|name| name.starts_with(&first[..folder])) {
        folder = first[..folder - 1].rfind('/').map_or(0, |end| end + 1);
    }
    folder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_files_keep_their_places_to_each_other() {
        let input = |name: &str| Input {
            name: name.to_owned(),
            text: String::new(),
        };
        let all = [
            "./specs/api/openapi.yaml",
            "specs/common.yaml",
            "specs/api/paths/a.yaml",
        ];
        let documents = together(&all.map(input));
        assert_eq!(documents.first, "api/openapi.yaml");
        let names: Vec<_> = documents.files.into_keys().collect();
        assert_eq!(
            names,
            ["api/openapi.yaml", "api/paths/a.yaml", "common.yaml"]
        );
    }
}

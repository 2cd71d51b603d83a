//! The runtime of a new crate: a copy of its own, or one that others use too.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result};
use toml_edit::DocumentMut;

use super::manifest;
use super::package::read;
use crate::digest::{self, Files};

/// Where the runtime is, here and in the new crate.
const FOLDER: &str = "runtime";

/// The name of this repository's client, which the runtime's examples use.
const OURS: &str = "palomma";

/// What a crate depends on to have a runtime.
pub(super) struct Runtime {
    /// The name of its package.
    pub(super) package: String,
    /// Where it is, from the crate.
    pub(super) path: String,
    /// Its files, if they are the crate's own.
    pub(super) files: Files,
}

impl Runtime {
    /// A copy for a crate, with a name of its own.
    pub(super) fn copied(name: &str, library: &str, repository: &Path) -> Result<Self> {
        let package = format!("{name}-runtime");
        let mut files = Files::new();
        for (path, text) in digest::read_folder(&repository.join(FOLDER).join("src"))? {
            let path = format!("{FOLDER}/src/{path}");
            let text = String::from_utf8(text).with_context(|| path.clone())?;
            let text = text.replace(&format!("{OURS}::"), &format!("{library}::"));
            files.insert(path, text.into_bytes());
        }
        let workspace = read(&repository.join("Cargo.toml"))?;
        let manifest = read(&repository.join(FOLDER).join("Cargo.toml"))?;
        let manifest = manifest::of_runtime(&package, &manifest, &workspace)?;
        files.insert(format!("{FOLDER}/Cargo.toml"), manifest.into_bytes());
        Ok(Self {
            package,
            path: FOLDER.to_owned(),
            files,
        })
    }

    /// One that is there already; `path` is seen from the new crate's folder.
    pub(super) fn shared(path: &Path, folder: &Path) -> Result<Self> {
        let file = beside(folder, path).join("Cargo.toml");
        let manifest: DocumentMut = fs::read_to_string(&file)
            .with_context(|| format!("there is no runtime: cannot read {}", file.display()))?
            .parse()
            .with_context(|| format!("{} cannot be read", file.display()))?;
        let package = manifest
            .get("package")
            .and_then(|package| package.get("name"))
            .and_then(|name| name.as_str())
            .with_context(|| format!("{} names no package", file.display()))?;
        Ok(Self {
            package: package.to_owned(),
            path: path.to_string_lossy().into_owned(),
            files: Files::new(),
        })
    }
}

/// Where a path leads that is seen from a folder which need not be there yet.
fn beside(folder: &Path, path: &Path) -> PathBuf {
    let mut found = folder.to_owned();
    for part in path.components() {
        match part {
            // Nothing can be left of a folder without a name.
            Component::ParentDir if found.file_name().is_some() => {
                found.pop();
            }
            part => found.push(part),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_whole_and_speaks_of_the_new_client() -> Result<()> {
        let repository = crate::project::repository();
        let runtime = Runtime::copied("acme-payments", "acme_payments", &repository)?;
        let ours = digest::read_folder(&repository.join(FOLDER).join("src"))?;
        for path in ours.keys() {
            let text = runtime.files.get(&format!("{FOLDER}/src/{path}"));
            let text = String::from_utf8_lossy(text.context("no file")?);
            assert!(!text.contains("palomma::"), "{path}");
        }
        Ok(())
    }

    #[test]
    fn a_runtime_that_is_not_there_is_named() {
        let shared = Runtime::shared(Path::new("../nothing"), Path::new("acme"));
        let said = shared.err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("cannot read nothing/Cargo.toml")));
    }
}

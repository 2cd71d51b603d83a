//! The files of a new crate that do not depend on its API.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::manifest;
use super::runtime::Runtime;
use crate::digest::Files;

/// The files that are written for every crate, with the places in them that
/// its name goes to.
const TEMPLATES: [(&str, &str); 5] = [
    ("README.md", include_str!("templates/README.md")),
    ("src/blocking.rs", include_str!("templates/blocking.rs")),
    ("src/lib.rs", include_str!("templates/lib.rs")),
    ("tests/promises.rs", include_str!("templates/promises.rs")),
    (".gitignore", "/target\n"),
];

/// The files that are the same in every client.
const SHARED: [&str; 2] = ["build.rs", "build/digest.rs"];

/// All files but those that depend on the API.
pub(super) fn files(
    name: &str,
    folder: &Path,
    runtime: Option<&Path>,
    repository: &Path,
) -> Result<Files> {
    let library = library(name);
    let runtime = match runtime {
        Some(path) => Runtime::shared(path, folder)?,
        None => Runtime::copied(name, &library, repository)?,
    };
    let fill = |text: &str| text.replace("{name}", name).replace("{library}", &library);
    let manifest = manifest::of_client(name, &runtime, &read(&repository.join("Cargo.toml"))?)?;
    let mut files = runtime.files;
    for (path, text) in TEMPLATES {
        files.insert(path.to_owned(), fill(text).into_bytes());
    }
    for path in SHARED {
        files.insert(path.to_owned(), read(&repository.join(path))?.into_bytes());
    }
    files.insert("Cargo.toml".to_owned(), manifest.into_bytes());
    Ok(files)
}

pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Refuses a name that cargo would refuse.
pub(super) fn check_name(name: &str) -> Result<()> {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    ensure!(
        starts_well && name.chars().all(letters),
        "{name:?} is no name for a crate: a letter first, then letters, digits, `-` and `_`"
    );
    Ok(())
}

/// The name of the library in code.
fn library(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cargo_refuses_is_refused() {
        assert!(check_name("acme-payments").is_ok());
        for name in ["", "1st", "a b", "../a", "señal"] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }
}

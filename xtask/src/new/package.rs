//! The files of a new crate that do not depend on its API.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::digest::{self, Files};

use super::manifest;

/// The files that are written for every crate, with the places in them that
/// its name goes to.
const TEMPLATES: [(&str, &str); 4] = [
    ("README.md", include_str!("templates/README.md")),
    ("src/lib.rs", include_str!("templates/lib.rs")),
    ("tests/promises.rs", include_str!("templates/promises.rs")),
    (".gitignore", "/target\n"),
];

/// The files that are the same in every client.
const SHARED: [&str; 2] = ["build.rs", "build/digest.rs"];

/// Where the runtime is, here and in the new crate.
const RUNTIME: &str = "src/runtime";

/// The name of this repository's client, which the runtime's examples use.
const OURS: &str = "palomma";

/// All files but those that depend on the API.
pub(super) fn files(name: &str, repository: &Path) -> Result<Files> {
    let library = library(name);
    let fill = |text: &str| text.replace("{name}", name).replace("{library}", &library);
    let mut files = Files::new();
    for (path, text) in TEMPLATES {
        files.insert(path.to_owned(), fill(text).into_bytes());
    }
    for path in SHARED {
        files.insert(path.to_owned(), read(&repository.join(path))?.into_bytes());
    }
    for (path, text) in digest::read_folder(&repository.join(RUNTIME))? {
        let text = String::from_utf8(text).with_context(|| format!("{RUNTIME}/{path}"))?;
        let text = text.replace(&format!("{OURS}::"), &format!("{library}::"));
        files.insert(format!("{RUNTIME}/{path}"), text.into_bytes());
    }
    let manifest = manifest::manifest(name, &read(&repository.join("Cargo.toml"))?)?;
    files.insert("Cargo.toml".to_owned(), manifest.into_bytes());
    Ok(files)
}

fn read(path: &Path) -> Result<String> {
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

    #[test]
    fn a_new_crate_has_the_whole_runtime_under_its_own_name() -> Result<()> {
        let repository = crate::project::repository();
        let files = files("acme-payments", &repository)?;
        let runtime = digest::read_folder(&repository.join(RUNTIME))?;
        for path in runtime.keys() {
            let text = files.get(&format!("{RUNTIME}/{path}")).context("no file")?;
            assert!(
                !String::from_utf8_lossy(text).contains("palomma::"),
                "{path}"
            );
        }
        Ok(())
    }
}

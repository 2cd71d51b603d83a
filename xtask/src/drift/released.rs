//! The documents of former releases: `spec/released/VERSION.json`.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use codegen::version_parts;

/// The folder of these documents, in `spec/`.
pub(crate) const FOLDER: &str = "released";

/// A released document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Released {
    /// Its version.
    pub(crate) version: String,
    /// Its file.
    pub(crate) path: PathBuf,
}

/// The newest released document of a `spec/` folder; none if nothing was
/// released.
///
/// # Errors
///
/// When the folder cannot be read.
pub(crate) fn newest(spec: &Path) -> Result<Option<Released>> {
    let folder = spec.join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read {}", folder.display()));
        }
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let released = paths.filter_map(|path| {
        let version = version_of(&path)?;
        Some(Released { version, path })
    });
    Ok(released.max_by_key(|released| version_parts(&released.version)))
}

/// The version a file is the document of, if it is one.
pub(crate) fn version_of(path: &Path) -> Option<String> {
    let in_folder = path.parent()?.file_name()? == FOLDER;
    let version = path.file_name()?.to_str()?.strip_suffix(".json")?;
    (in_folder && version_parts(version).is_some()).then(|| version.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn the_newest_release_is_found_by_number_and_not_by_letter() {
        let spec = tempfile::tempdir().unwrap();
        assert_eq!(newest(spec.path()).unwrap(), None);
        fs::create_dir(spec.path().join(FOLDER)).unwrap();
        for file in [
            "0.9.0.json",
            "0.10.0.json",
            "0.10.0.sources.json",
            "README.md",
        ] {
            fs::write(spec.path().join(FOLDER).join(file), "{}").unwrap();
        }
        assert_eq!(newest(spec.path()).unwrap().unwrap().version, "0.10.0");
    }
}

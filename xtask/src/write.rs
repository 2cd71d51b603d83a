//! Writes files so that no reader sees half of one.

use std::fs;
use std::path::Path;
use std::process;

use anyhow::{Context as _, Result};

/// Replaces a file in one step, making the folders it needs.
///
/// # Errors
///
/// When it cannot be written; the error names it, and the old file stays.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file is in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let new = folder.join(format!(".{name}.{}.new", process::id()));
    let written = fs::write(&new, content).and_then(|()| fs::rename(&new, path));
    written
        .inspect_err(|_| {
            // The error that counts is the first one.
            let _ = fs::remove_file(&new);
        })
        .with_context(|| format!("cannot write {}", path.display()))
}

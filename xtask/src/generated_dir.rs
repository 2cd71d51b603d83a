//! The folder of generated files against the files that belong there.
//!
//! `check`, `generate`, a test and CI ask this one module.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use similar::TextDiff;

use crate::digest::{self, Files};
use crate::write::replace;

/// How many lines of a diff are shown of a file that changed.
const STALE_LINES: usize = 40;

/// How many of a file that is missing or orphaned, where the name says most.
const WHOLE_LINES: usize = 5;

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is not there.
    Missing,
    /// It has other content.
    Stale,
    /// It is there and does not belong there.
    Orphaned,
}

/// A file that is not as it would be generated.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Its path in the folder, with `/`.
    pub path: String,
    /// What is wrong with it.
    pub state: State,
    /// A unified diff from what is there to what belongs there, cut to a
    /// bearable length.
    pub diff: String,
}

/// Every file of `folder` that is not as wanted, ordered by path.
///
/// A folder that does not exist is an empty one. Hidden files do not count.
///
/// # Errors
///
/// When the folder or a file in it cannot be read; the error names it.
pub fn compare(wanted: &Files, folder: &Path) -> Result<Vec<Difference>> {
    let found = read(folder)?;
    let mut paths: Vec<_> = wanted.keys().chain(found.keys()).collect();
    paths.sort();
    paths.dedup();
    let difference = |path: &String| difference(path, found.get(path), wanted.get(path));
    Ok(paths.into_iter().filter_map(difference).collect())
}

fn read(folder: &Path) -> Result<Files> {
    if !folder.exists() {
        return Ok(Files::new());
    }
    digest::read_folder(folder).context("cannot read the generated files")
}

fn difference(path: &str, found: Option<&Vec<u8>>, wanted: Option<&Vec<u8>>) -> Option<Difference> {
    if found == wanted {
        return None;
    }
    let (state, lines) = match (found, wanted) {
        (None, _) => (State::Missing, WHOLE_LINES),
        (_, None) => (State::Orphaned, WHOLE_LINES),
        _ => (State::Stale, STALE_LINES),
    };
    Some(Difference {
        path: path.to_owned(),
        state,
        diff: cut(&unified(path, found, wanted), lines),
    })
}

fn unified(path: &str, found: Option<&Vec<u8>>, wanted: Option<&Vec<u8>>) -> String {
    let text = |bytes: Option<&Vec<u8>>| {
        bytes.map_or(String::new(), |bytes| {
            String::from_utf8_lossy(bytes).into_owned()
        })
    };
    let (found, wanted) = (text(found), text(wanted));
    TextDiff::from_lines(&found, &wanted)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

fn cut(diff: &str, lines: usize) -> String {
    let total = diff.lines().count();
    if total <= lines {
        return diff.to_owned();
    }
    let shown: Vec<_> = diff.lines().take(lines).collect();
    format!("{}\n… and {} more lines\n", shown.join("\n"), total - lines)
}

/// Makes `folder` as wanted: writes what differs, removes what is orphaned.
///
/// The seal goes last, so that an interrupted run leaves a folder that
/// `build.rs` refuses. Returns what was mended.
///
/// # Errors
///
/// When a file cannot be read, written or removed, and when files would be
/// removed from a folder that has no seal: that folder is somebody else's.
pub fn write(wanted: &Files, folder: &Path) -> Result<Vec<Difference>> {
    let differences = compare(wanted, folder)?;
    refuse_foreign(&differences, folder)?;
    let (seal, files): (Vec<_>, Vec<_>) = differences
        .iter()
        .partition(|difference| difference.path == digest::SEAL);
    for difference in files.into_iter().chain(seal) {
        let path = folder.join(&difference.path);
        match wanted.get(&difference.path) {
            Some(content) => replace(&path, content)?,
            None => remove(&path, folder)?,
        }
    }
    Ok(differences)
}

fn refuse_foreign(differences: &[Difference], folder: &Path) -> Result<()> {
    let orphan = differences
        .iter()
        .find(|difference| difference.state == State::Orphaned);
    let Some(orphan) = orphan else { return Ok(()) };
    ensure!(
        folder.join(digest::SEAL).is_file(),
        "{} has files that were not generated, {} for one, and no {}: \
         it is left alone; name another folder, or empty this one",
        folder.display(),
        orphan.path,
        digest::SEAL,
    );
    Ok(())
}

/// Removes a file and the folders it leaves empty.
fn remove(path: &Path, folder: &Path) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
    for parent in path
        .ancestors()
        .skip(1)
        .take_while(|parent| *parent != folder)
    {
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
    Ok(())
}

//! Whether `generated/` belongs to `spec/`: the digest both sides compute.
//!
//! `build.rs` and `xtask` share this file, so it uses the standard library
//! only. The digest is FNV-1a: it has to notice an edit, not an attack.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The file of `generated/` that says what it was made from.
pub const SEAL: &str = "spec.digest";

/// The command that makes `generated/` anew.
pub const REMEDY: &str = "cargo xtask generate";

/// Files by their path relative to a folder, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// All files of a folder and the folders in it, but hidden ones.
///
/// # Errors
///
/// When the folder or a file cannot be read; the error names it.
pub fn read_folder(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(|error| naming(folder, &error))? {
        let entry = entry.map_err(|error| naming(folder, &error))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        // A link to a folder is not followed: what is behind it is elsewhere.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            read_into(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            let bytes = fs::read(&path).map_err(|error| naming(&path, &error))?;
            files.insert(format!("{prefix}{name}"), bytes);
        }
    }
    Ok(())
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// The text of [`SEAL`] for these files.
///
/// The seal itself, when it is among `generated`, does not count.
pub fn seal(spec: &Files, generated: &Files) -> String {
    format!(
        "# Written by `{REMEDY}`; build.rs compares it.\nspec {:016x}\ngenerated {:016x}\n",
        digest(spec),
        digest(generated)
    )
}

/// A digest of names and contents. Line ends do not count, since a checkout
/// may change them.
fn digest(files: &Files) -> u64 {
    let files = files.iter().filter(|(name, _)| *name != SEAL);
    files.fold(0xcbf2_9ce4_8422_2325, |hash, (name, content)| {
        let lines = without_carriage_returns(content);
        let length = (lines.len() as u64).to_le_bytes();
        let hash = mix(mix(hash, name.as_bytes()), b"\0");
        mix(mix(hash, &length), &lines)
    })
}

fn mix(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn without_carriage_returns(content: &[u8]) -> Vec<u8> {
    let next = content.iter().skip(1).map(Some).chain([None]);
    let bytes = content.iter().zip(next);
    let kept = bytes.filter(|(byte, next)| !(**byte == b'\r' && *next == Some(&b'\n')));
    kept.map(|(byte, _)| *byte).collect()
}

/// Whether the `generated/` of a project belongs to its `spec/`.
///
/// A project without `spec/` (a package) has nothing to compare.
///
/// # Errors
///
/// A sentence for the user: what does not belong together and what mends it,
/// or which file cannot be read.
pub fn check(project: &Path) -> Result<(), String> {
    let (spec, generated) = (project.join("spec"), project.join("generated"));
    if !spec.is_dir() {
        return Ok(());
    }
    if !generated.join(SEAL).is_file() {
        let what = format!("{} is missing", generated.join(SEAL).display());
        return Err(with_remedy(&what));
    }
    let spec = read_folder(&spec).map_err(|error| error.to_string())?;
    let generated = read_folder(&generated).map_err(|error| error.to_string())?;
    compare(&spec, &generated)
}

fn compare(spec: &Files, generated: &Files) -> Result<(), String> {
    let found = generated
        .get(SEAL)
        .map(|seal| String::from_utf8_lossy(seal));
    let found = found.unwrap_or_default();
    let wanted = seal(spec, generated);
    let lacks = |key: &str| {
        let line = wanted.lines().find(|line| line.starts_with(key));
        !found.lines().any(|other| Some(other) == line)
    };
    if lacks("spec ") {
        return Err(with_remedy("generated/ was not made from this spec/"));
    }
    if lacks("generated ") {
        return Err(with_remedy("files in generated/ are not as they were made"));
    }
    Ok(())
}

fn with_remedy(what: &str) -> String {
    format!("{what}; run `{REMEDY}`")
}

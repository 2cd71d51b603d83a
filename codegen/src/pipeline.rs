//! The whole way from pages to files. A stub: it reads the manifest, checks
//! the digests and lists what it was given.

use crate::finding::{Finding, has_errors};
use crate::manifest::{check_digest, read_manifest};
use crate::source::Sources;

/// A file, as it was loaded.
#[derive(Clone, Debug)]
pub struct Input {
    /// The path findings print, with `/`. Files the manifest names have the
    /// name of its folder before theirs: `spec/sources.toml` names
    /// `pages/a.md`, which is loaded as `spec/pages/a.md`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path in the folder of generated files, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What came out.
#[derive(Clone, Debug)]
pub struct Built {
    /// The files that were read; findings have places in them.
    pub sources: Sources,
    /// The files to write; none when a finding is an error.
    pub files: Option<Vec<GeneratedFile>>,
    /// Everything found.
    pub findings: Vec<Finding>,
    /// What was read, merged and named, a line each.
    pub summary: Vec<String>,
}

/// Turns a manifest and the files it names into the files of a client.
#[must_use]
pub fn build(manifest: &Input, load: &[Input]) -> Built {
    let mut sources = Sources::default();
    let folder = manifest
        .name
        .rsplit_once('/')
        .map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let list = sources.add(&manifest.name, &manifest.text);
    let (manifest, mut findings) = read_manifest(&sources, list);
    let mut lines = String::new();
    for source in manifest.iter().flat_map(|manifest| &manifest.sources) {
        let name = format!("{folder}{}", source.file.text);
        for input in load.iter().filter(|input| input.name == name) {
            let file = sources.add(input.name.as_str(), input.text.as_str());
            findings.extend(check_digest(source, &sources, file));
            lines += &format!("{name} {}\n", input.text.len());
        }
    }
    let summary = vec![format!("read {} files", load.len())];
    let file = GeneratedFile {
        path: "openapi.json".to_owned(),
        text: lines,
    };
    Built {
        files: (!has_errors(&findings)).then(|| vec![file]),
        sources,
        findings,
        summary,
    }
}

//! What must hold between the lines of a manifest.

use std::collections::BTreeMap;

use super::{Kind, Listed, Manifest, Source, products};
use crate::finding::Finding;
use crate::source::Place;

/// Every problem of the manifest as a whole.
pub(super) fn check(manifest: &Manifest, whole: Place) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(no_source(manifest, whole));
    findings.extend(manifest.files().filter_map(leaves_the_folder));
    findings.extend(named_twice(manifest));
    findings.extend(manifest.sources.iter().filter_map(malformed_digest));
    let sources = manifest.sources.iter();
    findings.extend(sources.filter_map(|source| no_document(manifest, source)));
    let tolerated = manifest.sources.iter().flat_map(|source| &source.tolerate);
    findings.extend(tolerated.filter_map(not_tolerable));
    findings.extend(products::check(manifest));
    findings
}

fn no_source(manifest: &Manifest, whole: Place) -> Option<Finding> {
    let start_of_file = Place {
        end: whole.start,
        ..whole
    };
    manifest.sources.is_empty().then(|| {
        Finding::error("manifest-empty", "no source is named", start_of_file)
            .with_help("add a page or document: [[source]] with file and kind")
    })
}

fn leaves_the_folder(file: &Listed) -> Option<Finding> {
    // `.` and `..`, and hidden files, which no command reads.
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.');
    let inside = file.text.split('/').all(plain) && !file.text.contains(['\\', ':']);
    (!inside).then(|| {
        let message = format!("`{}` is not a path inside this folder", file.text);
        Finding::error("manifest-path", message, file.place)
            .with_help("write it relative to the folder of this file, with `/`, without `..` and hidden folders")
    })
}

fn named_twice(manifest: &Manifest) -> Vec<Finding> {
    let mut first = BTreeMap::new();
    let mut findings = Vec::new();
    for file in manifest.files() {
        if let Some(place) = first.insert(file.text.as_str(), file.place) {
            let message = format!("`{}` is named twice", file.text);
            let finding = Finding::error("manifest-duplicate", message, file.place);
            let finding = finding.with_related(place, "first here");
            findings.push(finding.with_help("remove one of the two"));
        }
    }
    findings
}

fn malformed_digest(source: &Source) -> Option<Finding> {
    let digest = source.digest.as_ref()?;
    let hex = digest.text.strip_prefix("sha256:").unwrap_or("");
    let is_digit = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    let well_formed = hex.len() == 64 && hex.bytes().all(is_digit);
    (!well_formed).then(|| {
        Finding::error("manifest-digest", "this is not a digest", digest.place)
            .with_help("write \"sha256:\" and 64 lower-case hexadecimal digits")
    })
}

fn not_tolerable(rule: &Listed) -> Option<Finding> {
    let known = Source::tolerable();
    (!known.contains(&rule.text.as_str())).then(|| {
        let message = format!("`{}` is no rule that can be tolerated", rule.text);
        Finding::error("manifest-tolerate", message, rule.place)
            .with_help(format!("the rules are: {}", known.join(", ")))
    })
}

fn no_document(manifest: &Manifest, source: &Source) -> Option<Finding> {
    let Kind::Rendered { documents } = &source.kind else {
        return None;
    };
    let is_it =
        |other: &Source| matches!(other.kind, Kind::Openapi) && other.file.text == documents.text;
    (!manifest.sources.iter().any(is_it)).then(|| {
        let message = format!("`{}` is no OpenAPI document of this list", documents.text);
        Finding::error("manifest-documents", message, documents.place)
            .with_help("name a source of kind \"openapi\"")
    })
}

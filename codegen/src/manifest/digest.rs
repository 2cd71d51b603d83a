//! Whether a captured page is still what was captured.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::Source;
use crate::finding::Finding;
use crate::source::{FileId, Sources};

/// Whether `file` has the digest its line in the manifest says.
///
/// A page is evidence: one that was edited by hand no longer says what the
/// documentation says. So a page without a digest is an error too; the help
/// carries the line to write. A document written by hand needs no digest.
/// Line ends do not count, since a checkout may change them.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let list = sources.add("sources.toml", "[[source]]\nfile = 'a.md'\nkind = 'markdown'\n");
/// let page = sources.add("a.md", "# A page\n");
/// let (manifest, _) = codegen::read_manifest(&sources, list);
/// let finding = codegen::check_digest(&manifest.unwrap().sources[0], &sources, page);
/// assert!(finding.unwrap().help.unwrap().contains("digest = \"sha256:"));
/// ```
#[must_use]
pub fn check_digest(source: &Source, sources: &Sources, file: FileId) -> Option<Finding> {
    let actual = digest_of(sources.text(file));
    let line = format!("digest = \"{actual}\"");
    let Some(digest) = &source.digest else {
        return source.kind.is_page().then(|| {
            let message = "this page has no digest, so an edit would go unnoticed";
            Finding::error("page-without-digest", message, source.file.place)
                .with_help(format!("add the line: {line}"))
        });
    };
    (actual != digest.text).then(|| {
        let message = format!("`{}` is not what was captured", source.file.text);
        Finding::error("page-changed", message, digest.place).with_help(format!(
            "restore the file, or, if it was captured anew, write: {line}"
        ))
    })
}

/// `sha256:` and the digest of a page; line ends do not count.
///
/// ```
/// assert_eq!(codegen::digest_of("a\r\n"), codegen::digest_of("a\n"));
/// ```
#[must_use]
pub fn digest_of(text: &str) -> String {
    let bytes = Sha256::digest(text.replace("\r\n", "\n"));
    let mut digest = String::from("sha256:");
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}

//! What a run made, or why it made nothing.

use codegen::{Built, GeneratedFile};

/// The files; fails with all findings where there are none.
pub(crate) fn files(built: Built) -> Vec<GeneratedFile> {
    let findings = built.findings.iter();
    let shown: Vec<_> = findings.map(|of| of.render(&built.sources)).collect();
    built
        .files
        .unwrap_or_else(|| panic!("{}", shown.join("\n")))
}

//! What the targets share.

use codegen::{Built, Input, Source, build};

/// What stands between two files in one input.
const BETWEEN: &str = "\n===\n";

/// The files of an input; what is not UTF-8 is none.
#[must_use]
pub fn files(data: &[u8]) -> Vec<&str> {
    let text = std::str::from_utf8(data).unwrap_or_default();
    text.split(BETWEEN).collect()
}

/// A client of documents that are forgiven what can be forgiven.
///
/// # Panics
///
/// If a stage panicked: `build` makes a finding of it, and here it counts.
#[must_use]
pub fn client(documents: &[&str]) -> Built {
    let rules = Source::tolerable().join("', '");
    let name = |position: usize| format!("{position}.yaml");
    let sources = (0..documents.len()).map(|position| {
        let file = name(position);
        format!("[[source]]\nfile = '{file}'\nkind = 'openapi'\ntolerate = ['{rules}']\n")
    });
    let manifest = Input {
        name: "sources.toml".to_owned(),
        text: sources.collect(),
    };
    let inputs = documents.iter().enumerate().map(|(position, text)| Input {
        name: name(position),
        text: (*text).to_owned(),
    });
    let built = build(&manifest, &inputs.collect::<Vec<_>>());
    for finding in &built.findings {
        let text = finding.render(&built.sources);
        assert!(!matches!(finding.rule, "internal" | "generator-defect"), "{text}");
    }
    built
}

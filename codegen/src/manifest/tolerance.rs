//! What is forgiven a document whose author is somebody else.

use std::collections::BTreeMap;

use super::Source;
use crate::finding::{Finding, Severity};
use crate::source::FileId;

/// What is done instead where a rule is tolerated, in the order of
/// [`Source::TOLERABLE`].
const INSTEAD: [&str; Source::TOLERABLE.len()] = [
    "both paths are kept",
    "any value is taken for what it names",
    "its text is kept",
    "the first of them is kept",
    "the second is named by its path",
    "any value is taken for what it names",
    "any value is taken for what it names",
    "it goes without",
];

/// The rules that are tolerated, for each file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tolerance {
    rules: BTreeMap<FileId, Vec<String>>,
}

impl Tolerance {
    /// Notes what `source` is forgiven, in one of the files it consists of.
    pub(crate) fn add(&mut self, file: FileId, source: &Source) {
        let rules = source.tolerate.iter().map(|rule| rule.text.clone());
        self.rules.entry(file).or_default().extend(rules);
    }

    /// The findings as they count: a tolerated error is a warning that says
    /// what is done instead.
    pub(crate) fn weigh(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let findings = findings.into_iter();
        findings.map(|finding| self.weighed(finding)).collect()
    }

    fn weighed(&self, mut finding: Finding) -> Finding {
        let rules = self.rules.get(&finding.place.file);
        let is_tolerated = rules.is_some_and(|rules| rules.iter().any(|rule| rule == finding.rule));
        if is_tolerated && finding.severity == Severity::Error {
            finding.severity = Severity::Warning;
            let rules = Source::TOLERABLE.iter().zip(INSTEAD);
            for (_, instead) in rules.filter(|(rule, _)| **rule == finding.rule) {
                finding.message = format!("{}; {instead}", finding.message);
            }
        }
        finding
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::read_manifest;
    use crate::source::Sources;

    #[test]
    fn what_is_tolerated_is_a_warning_and_nothing_else_is() {
        let text = "[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\ntolerate = ['duplicate-key']\n";
        let mut sources = Sources::default();
        let manifest = sources.add("sources.toml", text);
        let files = ["a.yaml", "b.yaml"].map(|name| sources.add(name, ""));
        let (manifest, _) = read_manifest(&sources, manifest);
        let mut tolerance = Tolerance::default();
        tolerance.add(files[0], &manifest.unwrap().sources[0]);
        let found = [
            ("duplicate-key", files[0]),
            ("yaml-syntax", files[0]),
            ("duplicate-key", files[1]),
        ];
        let found = found
            .map(|(rule, file)| Finding::error(rule, "the key stands twice", sources.whole(file)));
        let weighed = tolerance.weigh(found.to_vec());
        let severities: Vec<_> = weighed.iter().map(|finding| finding.severity).collect();
        assert_eq!(
            severities,
            [Severity::Warning, Severity::Error, Severity::Error]
        );
        assert_eq!(
            weighed[0].message,
            "the key stands twice; the first of them is kept"
        );
    }
}

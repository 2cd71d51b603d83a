//! What is forgiven a document whose author is somebody else.

use std::collections::BTreeMap;

use super::Source;
use crate::finding::{Finding, Severity};
use crate::source::FileId;

/// The rules that can be tolerated, and what is done instead.
pub(super) const INSTEAD: [(&str, &str); 12] = [
    ("conflicting-paths", "both paths are kept"),
    ("deep-ref", "any value is taken for what it names"),
    ("disputed-number", "its text is kept"),
    ("duplicate-key", "the first of them is kept"),
    ("duplicate-operation-id", "the second is named by its path"),
    ("external-ref", "any value is taken for what it names"),
    ("mark", "it means nothing here"),
    ("merge-key", "the map has their members"),
    ("number-precision", "its text is kept"),
    ("pagination", "the list is no stream"),
    ("unknown-ref", "any value is taken for what it names"),
    ("untitled-document", "it goes without"),
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

    fn weighed(&self, finding: Finding) -> Finding {
        let Some(rules) = self.rules.get(&finding.place.file) else {
            return finding;
        };
        let mut tolerable = INSTEAD.iter();
        match tolerable.find(|(rule, _)| *rule == finding.rule) {
            Some(_) if finding.severity == Severity::Warning => finding,
            Some((rule, instead)) if rules.iter().any(|of| of == rule) => {
                forgiven(finding, instead)
            }
            Some((rule, _)) => forgivable(finding, rule),
            None => finding,
        }
    }
}

fn forgiven(finding: Finding, instead: &str) -> Finding {
    Finding {
        severity: Severity::Warning,
        message: format!("{}; {instead}", finding.message),
        ..finding
    }
}

/// Whoever did not write the document cannot mend it.
fn forgivable(mut finding: Finding, rule: &str) -> Finding {
    let way_out = format!("in a document of somebody else, tolerate \"{rule}\"");
    finding.help = Some(match finding.help.take() {
        Some(help) => format!("{help}; {way_out}"),
        None => way_out,
    });
    finding
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

    #[test]
    fn what_could_be_tolerated_says_so() {
        let text = "[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\n";
        let mut sources = Sources::default();
        let manifest = sources.add("sources.toml", text);
        let file = sources.add("a.yaml", "");
        let (manifest, _) = read_manifest(&sources, manifest);
        let mut tolerance = Tolerance::default();
        tolerance.add(file, &manifest.unwrap().sources[0]);
        let finding = Finding::error("unknown-ref", "`#/a` names nothing", sources.whole(file));
        let weighed = tolerance.weigh(vec![finding.with_help("define it")]);
        assert_eq!(
            weighed[0].help.as_deref(),
            Some("define it; in a document of somebody else, tolerate \"unknown-ref\"")
        );
    }
}

//! A case: two documents and what is expected of their comparison.

use std::path::Path;

use anyhow::Context as _;
use codegen::{Date, JudgeContext, JudgedChange, Node, Policy, Sources, compare, judge, read_yaml};
use serde::Deserialize;

/// One case.
pub(super) struct Case {
    /// The name of its folder.
    pub(super) name: String,
    /// What is expected.
    pub(super) expected: Expected,
    /// What the rules say.
    pub(super) changes: Vec<JudgedChange>,
}

/// The file `expected.json`; its format is described with the cases.
#[derive(Debug, Deserialize)]
pub(super) struct Expected {
    pub(super) expected: Vec<Assertion>,
    #[serde(rename = "match")]
    pub(super) matching: Matching,
    pub(super) not_expected: Vec<String>,
    pub(super) scope: Scope,
    pub(super) options: Options,
    pub(super) reference: Reference,
}

/// One change that must be reported.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Assertion {
    pub(super) id: String,
    pub(super) level: Level,
}

/// How bad a change is, in the words of the cases.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    Info,
    Warning,
    Error,
}

/// Whether other changes may be reported.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Matching {
    Exact,
    Includes,
}

/// Which changes the case speaks about.
#[derive(Debug, Deserialize)]
pub(super) struct Scope {
    pub(super) rule_ids: Ids,
    pub(super) min_level: Level,
}

/// Some ids, or (as text) all.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Ids {
    /// The word `all`.
    All(#[expect(dead_code, reason = "it says no more than the variant")] String),
    /// These.
    Some(Vec<String>),
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Options {
    deprecation_days_stable: u32,
    deprecation_days_beta: u32,
}

/// What was seen, which tells the places of changes.
#[derive(Debug, Deserialize)]
pub(super) struct Reference {
    pub(super) changes: Vec<Reported>,
}

/// A change as it was seen.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Reported {
    pub(super) id: String,
    pub(super) level: Level,
    #[serde(default)]
    pub(super) operation: String,
    #[serde(default)]
    pub(super) path: String,
    pub(super) text: String,
}

impl Case {
    /// Reads a case and compares its documents.
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut sources = Sources::default();
        let old = document(&mut sources, &folder.join("base.yaml"))?;
        let new = document(&mut sources, &folder.join("revision.yaml"))?;
        let file = folder.join("expected.json");
        let expected: Expected = serde_json::from_str(&text(&file)?)
            .with_context(|| format!("{} is no description of a case", file.display()))?;
        let policy = expected.options.policy();
        let context = JudgeContext {
            old: &old,
            new: &new,
            policy: &policy,
        };
        let changes = judge(compare(&old, &new), &context);
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self {
            name: name.into_owned(),
            expected,
            changes,
        })
    }
}

impl Options {
    /// The cases have end dates far in the past or future, so one day will do
    /// for all of them, and the outcome does not depend on the clock.
    fn policy(&self) -> Policy {
        Policy {
            today: Date::parse("2026-01-01"),
            days_of_notice: self.deprecation_days_stable,
            days_of_notice_in_beta: self.deprecation_days_beta,
        }
    }
}

fn text(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn document(sources: &mut Sources, file: &Path) -> anyhow::Result<Node> {
    let id = sources.add(file.display().to_string(), text(file)?);
    let (root, findings) = read_yaml(sources, sources.whole(id));
    let first = findings.first().map_or("", |finding| &finding.message);
    root.with_context(|| format!("{} cannot be read: {first}", file.display()))
}

//! What 3.0 has no words for: dropped with a warning, for the client is then
//! looser than the document.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::Place;

/// Keywords without a counterpart, and what is not checked without them.
pub(super) const UNSAID: [(&str, &str); 14] = [
    ("if", "what depends on a condition is not checked"),
    ("then", "what depends on a condition is not checked"),
    ("else", "what depends on a condition is not checked"),
    (
        "dependentSchemas",
        "what depends on another field is not checked",
    ),
    (
        "dependentRequired",
        "fields that need another are not asked for",
    ),
    ("unevaluatedProperties", "other fields are kept"),
    ("unevaluatedItems", "other items are kept"),
    ("propertyNames", "names of fields are not checked"),
    ("contains", "items are not searched"),
    ("minContains", "items are not counted"),
    ("maxContains", "items are not counted"),
    ("$dynamicRef", "the value can be anything"),
    ("$recursiveRef", "the value can be anything"),
    (
        "$defs",
        "schemas in it are used where they are referred to only",
    ),
];

/// The warning about a keyword that was dropped.
pub(super) fn finding(keyword: &str, what: &str, place: Place) -> Finding {
    let message = format!("`{keyword}` cannot be expressed: {what}");
    Finding::warning("inexpressible-keyword", message, place)
        .with_help("the client takes more values than the document allows")
}

/// Of equal warnings the first, with how many more there are.
pub(super) fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &findings {
        *counts.entry(finding.message.clone()).or_default() += 1;
    }
    let mut kept = Vec::new();
    for mut finding in findings {
        if let Some(count) = counts.remove(&finding.message) {
            if count > 1 {
                finding.message = format!("{} (in {count} places)", finding.message);
            }
            kept.push(finding);
        }
    }
    kept
}

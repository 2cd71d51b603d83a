//! Fingerprints of changes: what a person accepts, they accept by this.

use sha2::{Digest, Sha256};

use crate::compare::{Change, Spot};

/// Sixteen hexadecimal digits of what a change says: the rule, where it is
/// felt, and the values on both sides; not the files, lines or order.
pub(super) fn fingerprint(change: &Change, rule: &str) -> String {
    let operation = change.operation.as_ref();
    let value = |spot: &Option<Spot>| spot.as_ref().map_or_else(String::new, Spot::canonical);
    let parts = [
        rule.to_owned(),
        operation.map_or_else(String::new, |operation| {
            format!("{} {}", operation.method, operation.path())
        }),
        change.site.to_string(),
        change.path.to_string(),
        change.fact.subject.as_str().to_owned(),
        change.fact.aspect.to_string(),
        change.fact.action.as_str().to_owned(),
        change.fact.name.clone().unwrap_or_default(),
        value(&change.fact.old),
        value(&change.fact.new),
    ];
    let digest = Sha256::digest(parts.join("\u{1f}").as_bytes());
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

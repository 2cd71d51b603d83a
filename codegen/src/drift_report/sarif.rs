//! The report as SARIF 2.1.0, the form code scanning services read.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::model::{DriftReport, Entry, Group, Notice, PagePlace};
use crate::rules::Wire;

/// The report as SARIF.
pub(super) fn sarif(report: &DriftReport) -> String {
    let rules = rules(report);
    let index: BTreeMap<&str, usize> = rules.keys().copied().zip(0..).collect();
    let changes = report
        .with_groups()
        .map(|(group, entry)| result(group, entry, &index));
    let notices = report.notices.iter().map(|notice| remark(notice, &index));
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "drift",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_iter().map(rule).collect::<Value>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": changes.chain(notices).collect::<Value>(),
        }],
    });
    format!("{document:#}\n")
}

/// The rules that found something, with their reasons and worst levels.
fn rules(report: &DriftReport) -> BTreeMap<&str, (&str, &'static str)> {
    let mut rules = BTreeMap::new();
    for entry in report.entries() {
        rules
            .entry(entry.rule.as_str())
            .or_insert((entry.why.as_str(), level(entry.wire)));
    }
    for notice in &report.notices {
        rules
            .entry(notice.rule.as_str())
            .or_insert((notice.message.as_str(), "warning"));
    }
    rules
}

fn rule((id, (why, level)): (&str, (&str, &'static str))) -> Value {
    json!({
        "id": id,
        "shortDescription": { "text": why },
        "defaultConfiguration": { "level": level },
    })
}

fn level(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "error",
        Wire::Risky => "warning",
        Wire::Compatible => "note",
        Wire::Documentation => "none",
    }
}

fn result(group: &Group, entry: &Entry, index: &BTreeMap<&str, usize>) -> Value {
    let text = match &entry.hint {
        Some(hint) => format!("{}. {hint}", group.headline(entry)),
        None => group.headline(entry),
    };
    let mut result = Map::new();
    result.insert("ruleId".into(), entry.rule.clone().into());
    result.insert(
        "ruleIndex".into(),
        index.get(entry.rule.as_str()).copied().into(),
    );
    result.insert("level".into(), level(entry.wire).into());
    result.insert("message".into(), json!({ "text": text }));
    result.insert("locations".into(), json!([location(entry)]));
    result.insert(
        "partialFingerprints".into(),
        json!({ "drift/v1": entry.fingerprint }),
    );
    result.insert("properties".into(), json!({ "rust": entry.rust.as_str() }));
    if let Some(accepted) = &entry.accepted {
        let why = format!("{} ({})", accepted.reason, accepted.date);
        let suppression = json!({ "kind": "external", "justification": why });
        result.insert("suppressions".into(), json!([suppression]));
    }
    result.into()
}

fn remark(notice: &Notice, index: &BTreeMap<&str, usize>) -> Value {
    json!({
        "ruleId": notice.rule,
        "ruleIndex": index.get(notice.rule.as_str()),
        "level": "warning",
        "message": { "text": notice.message },
        "locations": [{ "physicalLocation": physical(&notice.page) }],
    })
}

fn location(entry: &Entry) -> Value {
    let items = entry
        .items
        .iter()
        .map(|item| json!({ "fullyQualifiedName": item, "kind": "member" }));
    let pointer = entry
        .spot()
        .map(|spot| json!({ "fullyQualifiedName": spot.pointer, "kind": "element" }));
    let logical: Vec<_> = pointer.into_iter().chain(items).collect();
    let mut location = json!({ "logicalLocations": logical });
    if let (Some(spot), Some(location)) = (entry.spot(), location.as_object_mut()) {
        location.insert("physicalLocation".into(), physical(&spot.page));
    }
    location
}

fn physical(page: &PagePlace) -> Value {
    json!({
        "artifactLocation": { "uri": uri(&page.file) },
        "region": { "startLine": page.line },
    })
}

/// A path as a relative reference: what a path may hold and a URI may not is
/// percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

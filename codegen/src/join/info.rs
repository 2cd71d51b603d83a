//! What the joined document says about itself.

use crate::finding::Finding;
use crate::merge::Document;
use crate::node::{Node, Object, Value};

/// `openapi` and `info` of the joined document; none of no part.
pub(super) fn head(parts: &[(&str, &str, &Document)]) -> Option<Node> {
    let (_, _, first) = parts.first()?;
    let place = first.root.place;
    let mut root = Node::object(place);
    let versions = parts
        .iter()
        .filter_map(|(_, _, part)| part.root.get("openapi"));
    let newest = versions.max_by_key(|version| version.as_str().map(numbers));
    root.set("openapi", newest?.clone());
    let mut info = first.root.get("info")?.clone();
    for key in ["title", "version"] {
        info.set(key, Node::string(together(parts, key), info.place));
    }
    info.set("description", Node::string(listed(parts), info.place));
    root.set("info", info);
    Some(root)
}

/// `3.0.10` is newer than `3.0.9`.
fn numbers(version: &str) -> Vec<u32> {
    let parts = version.split('.');
    parts.map(|part| part.parse().unwrap_or(0)).collect()
}

/// What all parts say, or each of their texts once.
fn together(parts: &[(&str, &str, &Document)], key: &str) -> String {
    let mut texts: Vec<&str> = Vec::new();
    for (_, _, document) in parts {
        let text = document.root.get("info").and_then(|info| info.str_at(key));
        texts.extend(text.filter(|text| !texts.contains(text)));
    }
    texts.join(", ")
}

fn listed(parts: &[(&str, &str, &Document)]) -> String {
    let lines = parts.iter().map(|(product, title, document)| {
        let version = document.root.at("/info/version");
        let version = match version.map(|version| &version.value) {
            Some(Value::String(version)) => version.as_str(),
            _ => "unknown",
        };
        format!("- `{product}`: {title}, version {version}")
    });
    let lines: Vec<_> = lines.collect();
    format!("Several products in one document:\n\n{}", lines.join("\n"))
}

/// What is joined by itself, or stands on every operation.
const JOINED: [&str; 7] = [
    "openapi",
    "info",
    "servers",
    "security",
    "paths",
    "components",
    "tags",
];

/// Keeps what else a document says at its root; of two that differ, the first.
pub(super) fn rest(mut root: Node, kept: &mut Object, findings: &mut Vec<Finding>) {
    let members = root.as_object_mut().map(std::mem::take);
    for (key, member) in members.unwrap_or_default() {
        if JOINED.contains(&key.as_str()) {
            continue;
        }
        match kept.get(&key) {
            Some(first) if first.node.to_json() != member.node.to_json() => {
                let message = format!("two products say different things in `{key}`");
                let finding = Finding::warning("differing-roots", message, member.key);
                let finding = finding.with_related(first.key, "this one is kept");
                findings.push(finding.with_help("make them equal, or remove one"));
            }
            Some(_) => {}
            None => {
                kept.insert(key, member);
            }
        }
    }
}

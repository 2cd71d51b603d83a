//! References: none dangles, and what stands beside one is kept.

use super::Work;
use super::dangling::dangling;
use super::visit::{each_schema, referenced};
use crate::finding::{Finding, Severity};
use crate::node::{Node, Value};

/// Keywords beside a reference that say something about its use, or add fields.
const KEPT: [&str; 7] = [
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "default",
    "properties",
];

pub(super) fn run(work: &mut Work<'_>) {
    let names: Vec<String> = work
        .root
        .at("/components/schemas")
        .into_iter()
        .flat_map(Node::members)
        .map(|(name, _)| name.to_owned())
        .collect();
    let (mut kept, mut unresolved) = (0, Vec::new());
    each_schema(&mut work.root, &mut |schema| {
        let Some(reference) = schema.get("$ref") else {
            return;
        };
        if !referenced(schema).is_some_and(|name| names.iter().any(|n| n == name)) {
            unresolved.push(reference.clone());
            *schema = Node::object(schema.place);
        } else if wrap(schema) {
            kept += 1;
        }
    });
    // What operations share is written out in each of them.
    unresolved.sort_by_key(|reference| reference.place);
    unresolved.dedup_by_key(|reference| reference.place);
    let findings: Vec<Finding> = unresolved
        .iter()
        .map(|reference| {
            let target = reference.as_str().unwrap_or_default();
            dangling(&work.root, target, reference.place, Severity::Error)
        })
        .collect();
    work.findings.extend(findings);
    if kept > 0 {
        work.did
            .push(format!("kept what stands beside {kept} references"));
    }
}

/// `{$ref, description}` becomes `{allOf: [{$ref}], description}`: OpenAPI 3.0
/// ignores what stands beside a reference.
fn wrap(schema: &mut Node) -> bool {
    let place = schema.place;
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let Some(reference) = object.shift_remove("$ref") else {
        return false;
    };
    object.retain(|key, _| KEPT.contains(&key.as_str()) || key.starts_with("x-"));
    let wrapped = !object.is_empty();
    let mut inner = Node::object(place);
    inner.set("$ref", reference.node);
    if wrapped {
        let list = Node::new(Value::Array(vec![inner]), place);
        schema.set("allOf", list);
    } else {
        *schema = inner;
    }
    wrapped
}

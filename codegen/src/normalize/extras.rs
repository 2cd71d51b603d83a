//! What an answer holds beyond the documentation is kept.

use std::collections::BTreeSet;

use super::Work;
use super::visit::{children_mut, each_operation, media_schemas, referenced};
use crate::names::snake;
use crate::node::{Node, join};

pub(super) fn run(work: &mut Work<'_>) {
    let mut open: Vec<String> = Vec::new();
    each_operation(&mut work.root, |_, _, operation| {
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            for schema in media_schemas(&mut response.node) {
                collect(schema, &mut open);
            }
        }
    });
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(schema) = work.root.at_mut(&join("/components/schemas", &name)) else {
            continue;
        };
        if seen.insert(name) {
            collect(schema, &mut open);
            keep_unknown_fields(schema);
        }
    }
    if !seen.is_empty() {
        work.did
            .push(format!("{} types keep unknown fields", seen.len()));
    }
}

/// The names of all components a schema refers to.
fn collect(schema: &mut Node, names: &mut Vec<String>) {
    names.extend(referenced(schema).map(str::to_owned));
    for child in children_mut(schema) {
        collect(child, names);
    }
}

fn keep_unknown_fields(schema: &mut Node) {
    let Some(properties) = schema.get("properties") else {
        return;
    };
    let has_extra = properties.members().any(|(name, _)| snake(name) == "extra");
    let is_typed = schema
        .get("additionalProperties")
        .is_some_and(|of| of.members().next().is_some());
    if !has_extra && !is_typed {
        let place = schema.place;
        schema.set("additionalProperties", Node::object(place));
    }
}

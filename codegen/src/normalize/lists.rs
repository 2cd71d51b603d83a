//! A schema that describes items and does not say that it is a list is one by
//! custom. Where an example of it is none, it can be anything.

use super::Work;
use super::visit::{each_operation, media_types, take};
use crate::finding::Finding;
use crate::node::{Node, Value};

pub(super) fn run(work: &mut Work<'_>) {
    let mut findings = Vec::new();
    each_operation(&mut work.root, |_, _, operation| {
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            media_types(&mut response.node).for_each(|media| hold_to(media, &mut findings));
        }
        let body = operation.get_mut("requestBody");
        let media = body.into_iter().flat_map(media_types);
        media.for_each(|media| hold_to(media, &mut findings));
    });
    work.findings.extend(findings);
}

/// Holds the schema of a media type to its examples.
fn hold_to(media: &mut Node, findings: &mut Vec<Finding>) {
    let Some(mut schema) = media.get_mut("schema").map(take) else {
        return;
    };
    let named = media.get("examples").into_iter().flat_map(Node::members);
    let named = named.filter_map(|(_, example)| example.node.get("value"));
    for example in media.get("example").into_iter().chain(named) {
        compare(&mut schema, example, findings);
    }
    if let Some(place) = media.get_mut("schema") {
        *place = schema;
    }
}

/// Takes the items off where an example has something else than the list that
/// nothing but they speak of.
fn compare(schema: &mut Node, example: &Node, findings: &mut Vec<Finding>) {
    let is_list = matches!(example.value, Value::Array(_) | Value::Null);
    if is_list_by_custom(schema) && !is_list {
        let items = schema.remove("items");
        findings.extend(items.as_ref().map(no_list));
    }
    let properties = schema.get_mut("properties").and_then(Node::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if let Some(value) = example.get(name) {
            compare(&mut property.node, value, findings);
        }
    }
}

fn is_list_by_custom(schema: &Node) -> bool {
    let says = |keyword| schema.get(keyword).is_some();
    says("items") && !says("type") && !says("$ref")
}

fn no_list(items: &Node) -> Finding {
    let message = "the example is no list, though there are `items`; any value is taken";
    Finding::warning("items-of-no-list", message, items.place)
        .with_help("say `type: array` if it is a list, or describe what it is without `items`")
}

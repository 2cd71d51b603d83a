//! A schema that describes items and does not say that it is a list is one by
//! custom. Where an example of it is none, it can be anything.

use super::Work;
use super::visit::each_operation;
use crate::finding::Finding;
use crate::node::{Node, Value, join};

pub(super) fn run(work: &mut Work<'_>) {
    let mut findings = Vec::new();
    each_operation(&mut work.root, |_, _, operation| {
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            each_media(&mut response.node, &mut findings);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            each_media(body, &mut findings);
        }
    });
    work.findings.extend(findings);
}

fn each_media(body: &mut Node, findings: &mut Vec<Finding>) {
    let content = body.get_mut("content").and_then(Node::as_object_mut);
    for (_, media) in content.into_iter().flatten() {
        for pointer in contradicted(&media.node) {
            let schema = media.node.get_mut("schema");
            let list = schema.and_then(|schema| schema.at_mut(&pointer));
            if let Some(items) = list.and_then(|list| list.remove("items")) {
                findings.push(no_list(&items));
            }
        }
    }
}

/// Where in the schema of a media type its examples have something else than
/// the lists that nothing but `items` speaks of.
fn contradicted(media: &Node) -> Vec<String> {
    let Some(schema) = media.get("schema") else {
        return Vec::new();
    };
    let named = media.get("examples").into_iter().flat_map(Node::members);
    let named = named.filter_map(|(_, example)| example.node.get("value"));
    let mut found = Vec::new();
    for example in media.get("example").into_iter().chain(named) {
        compare(schema, example, "", &mut found);
    }
    found
}

fn compare(schema: &Node, example: &Node, at: &str, found: &mut Vec<String>) {
    let is_list = matches!(example.value, Value::Array(_) | Value::Null);
    if is_list_by_custom(schema) && !is_list {
        found.push(at.to_owned());
    }
    let properties = schema.get("properties").into_iter();
    for (name, property) in properties.flat_map(Node::members) {
        if let Some(value) = example.get(name) {
            let at = join(&join(at, "properties"), name);
            compare(&property.node, value, &at, found);
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

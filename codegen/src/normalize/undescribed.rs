//! Properties that are required and described nowhere take any value, for a
//! request without them would be refused.

use super::Work;
use crate::finding::Finding;
use crate::node::{Node, Value};

/// Marks a property that is only known to be required.
pub(crate) const MARK: &str = "x-codegen-undescribed";

pub(super) fn run(work: &mut Work<'_>) {
    let schemas = work.root.at_mut("/components/schemas");
    let schemas = schemas.and_then(Node::as_object_mut);
    for (_, member) in schemas.into_iter().flatten() {
        for (name, node) in undescribed(&member.node) {
            let message = format!("`{name}` is required and not described; any value is taken");
            let finding = Finding::warning("undescribed-property", message, node.place);
            let help = "describe it among the properties, or take it off the list";
            work.findings.push(finding.with_help(help));
            if let Some(properties) = member.node.get_mut("properties") {
                properties.set(&name, node);
            }
        }
    }
}

/// The required properties of an object that are not among those it describes.
fn undescribed(schema: &Node) -> Vec<(String, Node)> {
    let Some(properties) = schema.get("properties") else {
        return Vec::new();
    };
    let others = schema.get("additionalProperties");
    if others.and_then(Node::as_bool) == Some(false) {
        return Vec::new();
    }
    let others = others.filter(|others| others.members().next().is_some());
    let required = schema.get("required").map_or(&[][..], Node::items);
    let unknown = required.iter().filter_map(|name| {
        let text = name.as_str()?;
        let node = others.cloned().unwrap_or_else(|| Node::object(name.place));
        properties
            .get(text)
            .is_none()
            .then(|| (text.to_owned(), marked(node, name)))
    });
    unknown.collect()
}

fn marked(mut node: Node, name: &Node) -> Node {
    node.place = name.place;
    node.set(MARK, Node::new(Value::Bool(true), name.place));
    node
}

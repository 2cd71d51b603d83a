//! A property that two schemas describe by objects of their own has the fields of
//! both.

use super::super::visit::referenced;
use crate::node::{Node, Value};

/// Marks a property that is to be both; its value is the property as the later one
/// has it.
pub(super) const LATER: &str = "x-codegen-later";

/// The property as both, if either may be an object with fields.
pub(super) fn both(first: &Node, later: &Node) -> Option<Node> {
    if !may_have_fields(first) || !may_have_fields(later) {
        return None;
    }
    let mut parts = match first.get(LATER) {
        Some(_) => first.get("allOf")?.items().to_vec(),
        None => vec![bare(first).clone()],
    };
    parts.push(bare(later).clone());
    let place = later.place;
    let mut property = Node::object(place);
    for (key, word) in words(first).chain(words(later)) {
        property.set(key, word.clone());
    }
    property.set("allOf", Node::new(Value::Array(parts), place));
    property.set(LATER, later.clone());
    Some(property)
}

fn may_have_fields(property: &Node) -> bool {
    property.get(LATER).is_some()
        || property.get("properties").is_some()
        || referenced(bare(property)).is_some()
}

/// The reference that a property is, without the words beside it.
fn bare(property: &Node) -> &Node {
    match property.get("allOf").map_or(&[][..], Node::items) {
        [only] if referenced(only).is_some() => only,
        _ => property,
    }
}

/// What stands beside a reference.
fn words(property: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let is_reference = property.get("properties").is_none();
    let members = property.members().filter(move |_| is_reference);
    let members = members.filter(|(key, _)| !["$ref", "allOf", LATER].contains(key));
    members.map(|(key, member)| (key, &member.node))
}

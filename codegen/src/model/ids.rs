//! Identifiers that are types of their own: one for each name the document
//! gives by `x-id`, however many schemas give it.

use indexmap::IndexMap;

use super::{Component, Shape};
use crate::node::Node;

/// Adds a type for every name, and makes a component of that name one.
pub(super) fn add<'a>(root: &'a Node, shapes: &mut IndexMap<&'a str, Component<'a>>) {
    if let (Some(name), Some("string")) = (root.str_at("x-id"), root.str_at("type")) {
        let known = shapes.entry(name).or_insert_with(|| Component {
            schema: root,
            place: root.place,
            shape: Shape::Id,
        });
        if known.schema.str_at("x-id") == Some(name) {
            known.shape = Shape::Id;
        }
    }
    for (key, member) in root.members() {
        // Values of the API, in which a mark would be a field of its own.
        if !matches!(key, "example" | "examples" | "default" | "enum") {
            add(&member.node, shapes);
        }
    }
    for item in root.items() {
        add(item, shapes);
    }
}

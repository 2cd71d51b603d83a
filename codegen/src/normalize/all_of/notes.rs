//! Words about a reference, in a part of their own beside it.

use super::items_mut;
use crate::node::{Node, Value};
use crate::normalize::visit::{referenced, take};

/// Keywords that say something about a value, and nothing about what it is.
const NOTES: [&str; 10] = [
    "title",
    "description",
    "default",
    "deprecated",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "writeOnly",
];

/// `allOf: [{$ref}, {description}]` becomes `allOf: [{$ref}], description`: the
/// value is of the type referred to, not of one that is just like it.
pub(super) fn lift(schema: &mut Node) {
    let parts = schema.get("allOf").map_or(&[][..], Node::items);
    let is_type = |part: &&Node| referenced(part).is_some();
    let (types, others): (Vec<_>, Vec<_>) = parts.iter().partition(is_type);
    if types.len() != 1 || others.is_empty() || !others.into_iter().all(is_note) {
        return;
    }
    let Some(mut parts) = schema.remove("allOf") else {
        return;
    };
    let place = parts.place;
    let (types, notes): (Vec<_>, Vec<_>) = items_mut(&mut parts)
        .iter_mut()
        .map(take)
        .partition(|part| referenced(part).is_some());
    schema.set("allOf", Node::new(Value::Array(types), place));
    for note in &notes {
        for (key, member) in note.members() {
            if schema.get(key).is_none() {
                schema.set(key, member.node.clone());
            }
        }
    }
}

fn is_note(part: &Node) -> bool {
    let is_kept = |key: &str| NOTES.contains(&key) || key.starts_with("x-");
    part.members().all(|(key, _)| is_kept(key))
}

//! What a component says of its values stands where it is used: that they may
//! be `null`, or travel in one direction.
//!
//! A field is of the component's type or none, so it is the field that has to
//! know.

use std::collections::BTreeMap;

use super::Work;
use super::visit::{each_schema, referenced};
use crate::node::{Node, Value, join};

/// Names of one component that are followed; names may go round in circles.
const MOST_NAMES: usize = 32;

/// What a use of a component has to know of it.
const SAID: [&str; 3] = ["nullable", "readOnly", "writeOnly"];

pub(super) fn run(work: &mut Work<'_>) {
    let said = said(&work.root);
    let mut count = 0;
    each_schema(&mut work.root, &mut |schema| {
        let of = referenced(schema).and_then(|name| said.get(name));
        for key in of.into_iter().flatten() {
            if schema.get(key).is_none() {
                schema.set(key, Node::new(Value::Bool(true), schema.place));
                count += 1;
            }
        }
    });
    if count > 0 {
        work.did
            .push(format!("said at {count} uses what their types say"));
    }
}

/// What components say, by their name.
fn said(root: &Node) -> BTreeMap<String, Vec<&'static str>> {
    let schemas = root.at("/components/schemas").into_iter();
    let schemas = schemas.flat_map(Node::members);
    let said = schemas.map(|(name, member)| {
        let says = |key: &&str| says(root, &member.node, key);
        (name.to_owned(), SAID.into_iter().filter(says).collect())
    });
    said.collect()
}

/// Whether a component says something, or the one it is another name for.
fn says(root: &Node, component: &Node, key: &str) -> bool {
    let mut schema = component;
    for _ in 0..MOST_NAMES {
        if let Some(said) = schema.get(key).and_then(Node::as_bool) {
            return said;
        }
        let of = referenced(schema).map(|name| join("/components/schemas", name));
        match of.and_then(|of| root.at(&of)) {
            Some(other) => schema = other,
            None => return false,
        }
    }
    false
}

//! What a component says of its values stands where it is used: that they may
//! be `null`, or travel in one direction.
//!
//! A field is of the component's type or none, so it is the field that has to
//! know.

use std::collections::BTreeMap;

use super::Work;
use super::visit::{each_schema, referenced};
use crate::node::{Node, Value};

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
    let said = schemas.filter(|(_, member)| is_type(&member.node));
    let said = said.map(|(name, member)| {
        let says = |key: &&str| member.node.get(key).and_then(Node::as_bool) == Some(true);
        (name.to_owned(), SAID.into_iter().filter(says).collect())
    });
    said.collect()
}

/// Whether a component is a type of its own, not another name for one: that
/// one takes `null` itself.
fn is_type(schema: &Node) -> bool {
    let holds = |key: &str| schema.get(key).is_some();
    ["properties", "enum", "oneOf", "anyOf"]
        .into_iter()
        .any(holds)
}

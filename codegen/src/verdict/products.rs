//! Names in a joined document, which say what product they are of.

use std::collections::BTreeSet;

use crate::node::{Node, Value};

/// What comes after the product in `payouts.Customer`.
pub(super) fn written_in<'n>(product: &str, name: &'n str) -> Option<&'n str> {
    name.strip_prefix(product)?.strip_prefix('.')
}

/// A joined document in which the names that its author gave to types are in
/// their products as all other names are.
pub(super) fn in_products(mut root: Node, products: &BTreeSet<String>) -> Node {
    for (_, item) in members(root.get_mut("paths")) {
        for (_, operation) in members(Some(item)) {
            if let Some(product) = operation.str_at("x-product").map(str::to_owned) {
                name_in(&product, operation);
            }
        }
    }
    for (_, kind) in members(root.get_mut("components")) {
        for (name, component) in members(Some(kind)) {
            let of = |product: &&String| written_in(product, name).is_some();
            if let Some(product) = products.iter().find(of) {
                name_in(product, component);
            }
        }
    }
    root
}

/// The members of a map; none if there is no map.
fn members(node: Option<&mut Node>) -> impl Iterator<Item = (&String, &mut Node)> {
    let members = node.and_then(Node::as_object_mut).into_iter().flatten();
    members.map(|(name, member)| (name, &mut member.node))
}

/// Gives the names of types below a node their product.
fn name_in(product: &str, node: &mut Node) {
    match &mut node.value {
        Value::Array(items) => items.iter_mut().for_each(|item| name_in(product, item)),
        Value::Object(members) => {
            for (key, member) in members {
                match &mut member.node.value {
                    Value::String(name) if key == "x-name" => {
                        name.insert_str(0, &format!("{product}."));
                    }
                    _ => name_in(product, &mut member.node),
                }
            }
        }
        _ => {}
    }
}

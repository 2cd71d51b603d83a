//! The component schemas of a document.

use crate::node::{Member, Node};

/// Where they stand.
const SCHEMAS: &str = "/components/schemas";

/// All of them with their names, in the order of the document.
pub(crate) fn schemas(root: &Node) -> impl Iterator<Item = (&str, &Member)> {
    root.at(SCHEMAS).into_iter().flat_map(Node::members)
}

/// What a reference to one of them says.
pub(crate) fn reference_to(name: &str) -> String {
    format!("#{SCHEMAS}/{name}")
}

/// Adds one, in place of any that has its name.
pub(crate) fn add_schema(root: &mut Node, name: &str, schema: Node) {
    let place = root.place;
    for (parent, key) in [("", "components"), ("/components", "schemas")] {
        let holder = root.at_mut(parent);
        if let Some(holder) = holder.filter(|holder| holder.get(key).is_none()) {
            holder.set(key, Node::object(place));
        }
    }
    if let Some(schemas) = root.at_mut(SCHEMAS) {
        schemas.set(name, schema);
    }
}

//! What the normal document says about the items progenitor made.

use indexmap::IndexMap;

use crate::node::Node;
use crate::source::Place;

/// Look-ups into the normal document by the names progenitor uses.
pub(super) struct Index<'a> {
    schemas: IndexMap<&'a str, Entry<'a>>,
}

/// A component schema.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    /// The schema.
    pub(super) schema: &'a Node,
    /// Where its name stands.
    pub(super) place: Place,
}

impl<'a> Index<'a> {
    /// Reads the normal document.
    pub(super) fn new(root: &'a Node) -> Self {
        let schemas = root
            .at("/components/schemas")
            .into_iter()
            .flat_map(Node::members)
            .map(|(name, member)| {
                let entry = Entry {
                    schema: &member.node,
                    place: member.key,
                };
                (name, entry)
            })
            .collect();
        Self { schemas }
    }

    /// The schema a Rust type was made from.
    pub(super) fn schema(&self, name: &str) -> Option<Entry<'a>> {
        self.schemas.get(name).copied()
    }

    /// The position of a schema in the document; types stand in that order.
    pub(super) fn position(&self, name: &str) -> usize {
        self.schemas.get_index_of(name).unwrap_or(usize::MAX)
    }
}

/// The description a schema or a property gives itself.
pub(super) fn description(node: &Node) -> Option<&str> {
    node.str_at("description").or_else(|| node.str_at("title"))
}

/// Whether the document asks for a value to be kept out of what is printed.
pub(super) fn is_sensitive(node: &Node) -> bool {
    flag(node, "x-sensitive")
}

/// Whether the document calls something deprecated.
pub(super) fn is_deprecated(node: &Node) -> bool {
    flag(node, "deprecated")
}

fn flag(node: &Node, name: &str) -> bool {
    node.get(name).and_then(Node::as_bool).unwrap_or(false)
}

//! What the normal document says about the items progenitor made.

use indexmap::IndexMap;

use crate::node::Node;
use crate::source::Place;

/// The methods an OpenAPI 3.0 path item can have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Look-ups into the normal document by the names progenitor uses.
pub(super) struct Index<'a> {
    schemas: IndexMap<&'a str, Entry<'a>>,
    /// Every operation, by its `operationId`.
    pub(super) operations: IndexMap<&'a str, Operation<'a>>,
}

/// A component schema.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    /// The schema.
    pub(super) schema: &'a Node,
    /// Where its name stands.
    pub(super) place: Place,
}

/// An operation with where it hangs.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    /// `/payoutTargets`.
    pub(super) path: &'a str,
    /// `post`.
    pub(super) method: &'a str,
    /// The operation.
    pub(super) node: &'a Node,
    /// Where its method stands.
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
        Self {
            schemas,
            operations: operations(root),
        }
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

fn operations(root: &Node) -> IndexMap<&str, Operation<'_>> {
    let mut found = IndexMap::new();
    for (path, item) in root.get("paths").into_iter().flat_map(Node::members) {
        for (method, member) in item.node.members() {
            let id = member.node.str_at("operationId");
            if let (Some(id), true) = (id, METHODS.contains(&method)) {
                let operation = Operation {
                    path,
                    method,
                    node: &member.node,
                    place: member.key,
                };
                found.insert(id, operation);
            }
        }
    }
    found
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

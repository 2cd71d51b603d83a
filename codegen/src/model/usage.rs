//! Which types travel in requests and which in answers.

use std::collections::BTreeSet;

use crate::node::Node;
use crate::normalize::referenced;

/// In which directions a type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) in_requests: bool,
    pub(super) in_responses: bool,
}

/// In which directions all types travel.
pub(super) struct Usage<'a> {
    requests: BTreeSet<&'a str>,
    responses: BTreeSet<&'a str>,
}

impl<'a> Usage<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        let (mut sent, mut answered) = (Vec::new(), Vec::new());
        let items = root.get("paths").into_iter().flat_map(Node::members);
        for (_, operation) in items.flat_map(|(_, item)| item.node.members()) {
            for (key, member) in operation.node.members() {
                match key {
                    "parameters" | "requestBody" => references(&member.node, &mut sent),
                    "responses" => references(&member.node, &mut answered),
                    _ => {}
                }
            }
        }
        Self {
            requests: closure(sent, root),
            responses: closure(answered, root),
        }
    }

    pub(super) fn of(&self, name: &str) -> Used {
        Used {
            in_requests: self.requests.contains(name),
            in_responses: self.responses.contains(name),
        }
    }
}

/// All components that can be reached from some.
fn closure<'a>(mut open: Vec<&'a str>, root: &'a Node) -> BTreeSet<&'a str> {
    let schemas = root.at("/components/schemas");
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if seen.insert(name)
            && let Some(schema) = schemas.and_then(|schemas| schemas.get(name))
        {
            references(schema, &mut open);
        }
    }
    seen
}

/// The names of all components a part of the document refers to.
fn references<'a>(node: &'a Node, names: &mut Vec<&'a str>) {
    names.extend(referenced(node));
    for (_, member) in node.members() {
        references(&member.node, names);
    }
    for item in node.items() {
        references(item, names);
    }
}

//! Error bodies that are alike become one type.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Work;
use super::visit::{each_answer_of, each_operation, reference};
use crate::components::{add_schema, schemas};
use crate::names::pascal;
use crate::node::Node;

/// What documents a schema and does not change it.
const DOCUMENTATION: [&str; 5] = [
    "description",
    "title",
    "example",
    "examples",
    "externalDocs",
];

/// Error bodies of one structure.
struct Group {
    body: Node,
    uses: usize,
    properties: Vec<String>,
    /// The name it would have by where it stands first.
    at: String,
}

/// The most properties that still make a name.
const MOST_IN_NAME: usize = 3;

pub(super) fn run(work: &mut Work<'_>) {
    let mut groups: IndexMap<String, Group> = IndexMap::new();
    each_error_body(&mut work.root, |at, schema| {
        let plain = plain(schema);
        match groups.get_mut(&plain.to_json().to_string()) {
            Some(group) => {
                group.uses += 1;
                keep_common_documentation(&mut group.body, schema);
            }
            None => {
                groups.insert(plain.to_json().to_string(), Group::new(at, schema));
            }
        }
    });
    let own = own_components(work, &groups);
    groups.retain(|key, _| !own.contains_key(key));
    let mut names = names(work, &groups);
    names.extend(own);
    each_error_body(&mut work.root, |_, schema| {
        if let Some(name) = names.get(&plain(schema).to_json().to_string()) {
            *schema = reference(name, schema.place);
        }
    });
    for (key, group) in groups {
        let Some(name) = names.get(&key) else {
            continue;
        };
        work.did
            .push(format!("`{name}` is the body of {} errors", group.uses));
        add_schema(&mut work.root, name, group.body);
    }
}

/// The components the document itself has for a structure, by the structure.
fn own_components(work: &Work<'_>, groups: &IndexMap<String, Group>) -> IndexMap<String, String> {
    let keyed = schemas(&work.root).map(|(name, member)| {
        let key = plain(&member.node).to_json().to_string();
        (key, name.to_owned())
    });
    let mut own = IndexMap::new();
    for (key, name) in keyed.filter(|(key, _)| groups.contains_key(key)) {
        own.entry(key).or_insert(name);
    }
    own
}

impl Group {
    fn new(at: String, schema: &Node) -> Self {
        let properties = schema.get("properties").into_iter().flat_map(Node::members);
        let mut properties: Vec<_> = properties.map(|(name, _)| name.to_owned()).collect();
        properties.sort();
        Self {
            body: schema.clone(),
            uses: 1,
            properties,
            at,
        }
    }
}

/// `ErrorBody` for the structure used most; the others say what they hold, or
/// where they stand first.
fn names(work: &Work<'_>, groups: &IndexMap<String, Group>) -> IndexMap<String, String> {
    let mut order: Vec<_> = groups.iter().collect();
    order.sort_by_key(|(key, group)| (std::cmp::Reverse(group.uses), key.as_str()));
    let mut taken: BTreeSet<String> = schemas(&work.root).map(|(name, _)| pascal(name)).collect();
    let mut names: IndexMap<String, String> = IndexMap::new();
    for (position, (key, group)) in order.into_iter().enumerate() {
        let holds = match position {
            0 => Some("ErrorBody".to_owned()),
            _ => by_properties(group),
        };
        let mut candidates = holds.into_iter().chain([group.at.clone()]);
        if let Some(name) = candidates.find(|name| taken.insert(name.clone())) {
            names.insert(key.clone(), name);
        }
    }
    names
}

fn by_properties(group: &Group) -> Option<String> {
    let is_short = group.properties.len() <= MOST_IN_NAME;
    is_short.then(|| format!("{}ErrorBody", pascal(&group.properties.join(" "))))
}

fn each_error_body(root: &mut Node, mut change: impl FnMut(String, &mut Node)) {
    each_operation(root, |_, _, operation| {
        each_answer_of(operation, |status, at, schema| {
            let is_error = status.starts_with(['4', '5']) || status == "default";
            let is_own = schema.get("properties").is_some() && schema.get("x-name").is_none();
            if is_error && is_own {
                change(at, schema);
            }
        });
    });
}

/// The schema without what only documents it.
pub(super) fn plain(schema: &Node) -> Node {
    let mut plain = schema.clone();
    strip(&mut plain);
    plain
}

fn strip(schema: &mut Node) {
    for keyword in DOCUMENTATION {
        schema.remove(keyword);
    }
    for child in super::visit::children_mut(schema) {
        strip(child);
    }
}

/// A text that differs from use to use says nothing about the type.
fn keep_common_documentation(body: &mut Node, other: &Node) {
    for keyword in DOCUMENTATION {
        let text = |node: &Node| node.get(keyword).map(Node::to_json);
        if text(body) != text(other) {
            body.remove(keyword);
        }
    }
    let properties = body.get_mut("properties").and_then(Node::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if let Some(other) = other.get("properties").and_then(|of| of.get(name)) {
            keep_common_documentation(&mut property.node, other);
        }
    }
}

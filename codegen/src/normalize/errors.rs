//! Error bodies that are alike become one type.

use indexmap::IndexMap;

use super::Work;
use super::visit::{each_operation, media_schemas, reference};
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
}

pub(super) fn run(work: &mut Work) {
    let mut groups: IndexMap<String, Group> = IndexMap::new();
    each_error_body(&mut work.root, |schema| {
        let plain = plain(schema);
        match groups.get_mut(&plain.to_json().to_string()) {
            Some(group) => {
                group.uses += 1;
                keep_common_documentation(&mut group.body, schema);
            }
            None => {
                groups.insert(plain.to_json().to_string(), Group::new(schema));
            }
        }
    });
    let own = own_components(work, &groups);
    groups.retain(|key, _| !own.contains_key(key));
    let mut names = names(work, &groups);
    names.extend(own);
    each_error_body(&mut work.root, |schema| {
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
        super::inline::add_component(&mut work.root, name, group.body);
    }
}

/// The components the document itself has for a structure, by the structure.
fn own_components(work: &Work, groups: &IndexMap<String, Group>) -> IndexMap<String, String> {
    let schemas = work.root.at("/components/schemas");
    let members = schemas.into_iter().flat_map(Node::members);
    let keyed = members.map(|(name, member)| {
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
    fn new(schema: &Node) -> Self {
        let properties = schema.get("properties").into_iter().flat_map(Node::members);
        let mut properties: Vec<_> = properties.map(|(name, _)| name.to_owned()).collect();
        properties.sort();
        Self {
            body: schema.clone(),
            uses: 1,
            properties,
        }
    }
}

/// `ErrorBody` for the structure used most; the others say what they hold.
fn names(work: &Work, groups: &IndexMap<String, Group>) -> IndexMap<String, String> {
    let mut order: Vec<_> = groups.iter().collect();
    order.sort_by_key(|(key, group)| (std::cmp::Reverse(group.uses), key.as_str()));
    let taken = |name: &str| {
        work.root
            .at(&format!("/components/schemas/{name}"))
            .is_some()
    };
    let mut names: IndexMap<String, String> = IndexMap::new();
    for (position, (key, group)) in order.into_iter().enumerate() {
        let prefix = if position == 0 {
            String::new()
        } else {
            pascal(&group.properties.join(" "))
        };
        let mut name = format!("{prefix}ErrorBody");
        while taken(&name) || names.values().any(|other| *other == name) {
            name.push('_');
            name = pascal(&format!("{name} of answers"));
        }
        names.insert(key.clone(), name);
    }
    names
}

fn each_error_body(root: &mut Node, mut change: impl FnMut(&mut Node)) {
    each_operation(root, |_, _, operation| {
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let is_error = status.starts_with(['4', '5']) || status == "default";
            for schema in media_schemas(&mut response.node).filter(|_| is_error) {
                if schema.get("properties").is_some() && schema.get("x-name").is_none() {
                    change(schema);
                }
            }
        }
    });
}

/// The schema without what only documents it.
fn plain(schema: &Node) -> Node {
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

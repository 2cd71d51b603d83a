//! References into the middle of a document: what they refer to becomes a
//! component, for only components have names.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;

use crate::names::pascal;
use crate::node::{Node, Value, tokens};

/// Gives every schema that a reference reaches by a path a name of its own.
pub(super) fn name_targets(root: &mut Node) {
    let mut wanted = BTreeSet::new();
    collect(root, &mut wanted);
    let mut names = BTreeMap::new();
    for pointer in wanted {
        let Some(target) = root.at(&decoded(&pointer)).cloned() else {
            continue;
        };
        let name = free_name(&pointer, root);
        add(root, &name, target);
        names.insert(
            format!("#{pointer}"),
            format!("#/components/schemas/{name}"),
        );
    }
    if !names.is_empty() {
        follow(root, &names);
    }
}

/// The pointers of references that do not end at a component.
fn collect(node: &Node, wanted: &mut BTreeSet<String>) {
    if let Some(pointer) = node.str_at("$ref").and_then(|text| text.strip_prefix('#'))
        && is_deep(pointer)
    {
        wanted.insert(pointer.to_owned());
    }
    for (_, member) in node.members() {
        collect(&member.node, wanted);
    }
    for item in node.items() {
        collect(item, wanted);
    }
}

fn is_deep(pointer: &str) -> bool {
    let tokens: Vec<_> = tokens(pointer).collect();
    let is_path_item = matches!(tokens.as_slice(), [first, _] if first == "paths");
    let is_component = matches!(tokens.as_slice(), [first, _, _] if first == "components");
    !tokens.is_empty() && !is_path_item && !is_component
}

fn decoded(pointer: &str) -> String {
    percent_decode_str(pointer).decode_utf8_lossy().into_owned()
}

/// A name made of where the target stands, free among the components.
fn free_name(pointer: &str, root: &Node) -> String {
    const STEPS: [&str; 8] = [
        "components",
        "schemas",
        "properties",
        "$defs",
        "paths",
        "content",
        "schema",
        "responses",
    ];
    let steps: Vec<String> = tokens(&decoded(pointer))
        .filter(|token| !STEPS.contains(&token.as_str()))
        .collect();
    let name = pascal(&steps.join(" "));
    let is_free = |name: &str| root.at(&format!("/components/schemas/{name}")).is_none();
    let mut free = name.clone();
    let mut number = 1;
    while !is_free(&free) {
        number += 1;
        free = format!("{name}{number}");
    }
    free
}

fn add(root: &mut Node, name: &str, schema: Node) {
    let place = root.place;
    for (parent, key) in [("", "components"), ("/components", "schemas")] {
        let holder = root.at_mut(parent);
        if let Some(holder) = holder.filter(|holder| holder.get(key).is_none()) {
            holder.set(key, Node::object(place));
        }
    }
    if let Some(schemas) = root.at_mut("/components/schemas") {
        schemas.set(name, schema);
    }
}

fn follow(node: &mut Node, names: &BTreeMap<String, String>) {
    let renamed = node.str_at("$ref").and_then(|text| names.get(text));
    if let Some(name) = renamed {
        let place = node.place;
        node.set("$ref", Node::string(name, place));
    }
    match &mut node.value {
        Value::Object(members) => {
            for (_, member) in members {
                follow(&mut member.node, names);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, names)),
        _ => {}
    }
}

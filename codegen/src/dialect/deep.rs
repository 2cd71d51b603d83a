//! References into the middle of a document: what they refer to becomes a
//! component, for only components have names.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::each_schema;
use crate::components::{add_schema, reference_to};
use crate::names::pascal;
use crate::node::{Node, Value, from_address, tokens};

/// Gives every schema that a reference reaches by a path a name of its own, and
/// writes all references as pointers, not as parts of an address.
pub(super) fn name_targets(root: &mut Node) {
    each_schema(root, &mut decode);
    let mut names = BTreeMap::new();
    // What one leads to may refer to more.
    while let wanted = wanted(root, &names)
        && !wanted.is_empty()
    {
        for pointer in wanted {
            let target = root.at(&pointer).cloned();
            let name = free_name(&pointer, root);
            if let Some(target) = &target {
                add_schema(root, &name, target.clone());
            }
            names.insert(pointer, target.map(|_| name));
        }
    }
    each_schema(root, &mut |schema| follow(schema, &names));
}

/// Names by pointers; none where nothing stands.
type Names = BTreeMap<String, Option<String>>;

/// The pointers of references that end anywhere but at a component schema, and
/// have no name yet.
fn wanted(root: &mut Node, names: &Names) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    each_schema(root, &mut |schema| {
        let deep = pointer(schema).filter(|pointer| is_deep(pointer));
        wanted.extend(
            deep.filter(|pointer| !names.contains_key(*pointer))
                .map(str::to_owned),
        );
    });
    wanted
}

/// The pointer of a reference into the document.
fn pointer(schema: &Node) -> Option<&str> {
    schema.str_at("$ref")?.strip_prefix('#')
}

/// `%20` and its like stand for the characters of a name.
fn decode(schema: &mut Node) {
    let decoded = schema.str_at("$ref").and_then(from_address);
    if let (Some(decoded), Some(reference)) = (decoded, schema.get_mut("$ref")) {
        reference.value = Value::String(decoded);
    }
}

/// Whether a pointer ends anywhere but at a component schema.
fn is_deep(pointer: &str) -> bool {
    let tokens: Vec<_> = tokens(pointer).collect();
    let is_component =
        matches!(tokens.as_slice(), [first, kind, _] if first == "components" && kind == "schemas");
    !tokens.is_empty() && !is_component
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
    let steps: Vec<String> = tokens(pointer)
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

fn follow(schema: &mut Node, names: &Names) {
    let name = pointer(schema).and_then(|pointer| names.get(pointer)?.as_ref());
    let renamed = name.map(|name| reference_to(name));
    if let (Some(renamed), Some(reference)) = (renamed, schema.get_mut("$ref")) {
        reference.value = Value::String(renamed);
    }
}

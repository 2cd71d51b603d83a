//! Component schemas get the names their Rust types will have.

use std::collections::BTreeMap;

use super::Work;
use super::visit::{each_schema, items_mut, referenced};
use crate::finding::Finding;
use crate::names::pascal;
use crate::node::{Node, Object};
use crate::source::Place;

pub(super) fn run(work: &mut Work<'_>) {
    let names = new_names(work);
    let Some(schemas) = work
        .root
        .at_mut("/components/schemas")
        .and_then(Node::as_object_mut)
    else {
        return;
    };
    let renamed: Object = std::mem::take(schemas)
        .into_iter()
        .map(|(name, member)| (names.get(&name).cloned().unwrap_or(name), member))
        .collect();
    *schemas = renamed;
    each_schema(&mut work.root, &mut |schema| follow(schema, &names));
    for (old, new) in names.iter().filter(|(old, new)| old != new) {
        work.did.push(format!("`{old}` is `{new}` in Rust"));
    }
}

/// Each component's name in Rust; of two of one name the second is numbered.
fn new_names(work: &mut Work<'_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut taken: BTreeMap<String, Place> = BTreeMap::new();
    let mut findings = Vec::new();
    let schemas = work.root.at("/components/schemas");
    for (name, member) in schemas.into_iter().flat_map(Node::members) {
        let stated = pascal(member.node.str_at("x-name").unwrap_or(name));
        let new = free(&stated, &taken);
        if let (true, Some(first)) = (new != stated, taken.get(&stated.to_lowercase())) {
            findings.push(numbered(&stated, &new, member.key, *first));
        }
        taken.insert(new.to_lowercase(), member.key);
        names.insert(name.to_owned(), new);
    }
    work.findings.extend(findings);
    names
}

fn free(name: &str, taken: &BTreeMap<String, Place>) -> String {
    let numbers = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbers);
    let is_free = |name: &String| !taken.contains_key(&name.to_lowercase());
    candidates.find(is_free).unwrap_or_else(|| name.to_owned())
}

fn numbered(name: &str, new: &str, place: Place, first: Place) -> Finding {
    let message = format!("two schemas would be called `{name}` in Rust; this one is `{new}`");
    Finding::warning("type-name", message, place)
        .with_related(first, "the other one")
        .with_help("give one another name with an overlay that sets x-name")
}

fn follow(schema: &mut Node, names: &BTreeMap<String, String>) {
    if let Some(new) = referenced(schema).and_then(|name| names.get(name)) {
        let text = format!("#/components/schemas/{new}");
        let place = schema.place;
        schema.set("$ref", Node::string(text, place));
    }
    let marks = schema
        .get_mut("x-codegen-variants")
        .map(items_mut)
        .unwrap_or_default();
    for mark in marks {
        let place = mark.place;
        if let Some(new) = mark.str_at("schema").and_then(|name| names.get(name)) {
            mark.set("schema", Node::string(new, place));
        }
    }
    let targets = schema
        .get_mut("x-convert-to")
        .map(items_mut)
        .unwrap_or_default();
    for target in targets {
        if let Some(new) = target.as_str().and_then(|name| names.get(name)) {
            *target = Node::string(new, target.place);
        }
    }
}

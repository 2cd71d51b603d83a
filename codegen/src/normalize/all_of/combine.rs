//! Two schemas that both hold, as one.

use super::nested;
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

/// What has been combined so far.
pub(super) struct Combined {
    /// All but the choices.
    pub(super) base: Node,
    /// Choices of variants, each in a schema of its own.
    pub(super) choices: Vec<Node>,
}

impl Combined {
    pub(super) fn new(place: Place) -> Self {
        Self {
            base: Node::object(place),
            choices: Vec::new(),
        }
    }
}

/// Adds a schema; what it says about itself wins over what was said before.
pub(super) fn combine(combined: &mut Combined, mut part: Node, findings: &mut Vec<Finding>) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(list) = part.remove(keyword) else {
            continue;
        };
        if is_condition(&list) {
            continue;
        }
        let mut choice = Node::object(list.place);
        choice.set(keyword, list);
        if let Some(discriminator) = part.remove("discriminator") {
            choice.set("discriminator", discriminator);
        }
        combined.choices.push(choice);
    }
    let Value::Object(members) = part.value else {
        return;
    };
    for (keyword, member) in members {
        add(&mut combined.base, &keyword, member.node, findings);
    }
}

/// Whether all members only say which fields are needed together.
fn is_condition(list: &Node) -> bool {
    let only_requires = |member: &Node| {
        member.members().count() > 0
            && member
                .members()
                .all(|(key, _)| ["required", "not", "title", "description"].contains(&key))
    };
    list.items().iter().all(only_requires)
}

fn add(base: &mut Node, keyword: &str, said: Node, findings: &mut Vec<Finding>) {
    let Some(before) = base.get_mut(keyword) else {
        base.set(keyword, said);
        return;
    };
    match keyword {
        "properties" => properties(before, said, findings),
        "required" => union(before, said),
        "enum" => intersection(before, &said),
        "type" => *before = narrower(before, said, findings),
        "additionalProperties" => values_of_others(before, said),
        "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems" => {}
        _ => *before = said,
    }
}

fn properties(before: &mut Node, said: Node, findings: &mut Vec<Finding>) {
    let Value::Object(members) = said.value else {
        return;
    };
    for (name, member) in members {
        match before.get_mut(&name) {
            Some(property) => both(property, member.node, &name, findings),
            None => before.set(&name, member.node),
        }
    }
}

/// A property that two schemas describe.
fn both(property: &mut Node, said: Node, name: &str, findings: &mut Vec<Finding>) {
    if says_the_same(property, &said) || is_silent(&said) {
        if let Some(description) = said.get("description") {
            property.set("description", description.clone());
        }
        return;
    }
    let is_plain = |node: &Node| {
        ["$ref", "allOf", "oneOf", "anyOf"]
            .iter()
            .all(|key| node.get(key).is_none())
    };
    if is_silent(property) {
        *property = said;
    } else if is_plain(property) && is_plain(&said) && kinds_agree(property, &said) {
        let mut combined = Combined::new(property.place);
        combine(&mut combined, property.clone(), findings);
        combine(&mut combined, said, findings);
        *property = combined.base;
    } else if let Some(joined) = nested::both(property, &said) {
        *property = joined;
    } else {
        if !narrows(property, &said) {
            findings.push(conflict(name, property.place, said.place));
        }
        *property = said;
    }
}

fn kinds_agree(one: &Node, other: &Node) -> bool {
    match (one.str_at("type"), other.str_at("type")) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// Whether a schema only says something about a value, not what it is.
fn is_silent(schema: &Node) -> bool {
    const WORDS: [&str; 10] = [
        "title",
        "description",
        "example",
        "default",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "minLength",
        "maxLength",
    ];
    schema
        .members()
        .all(|(key, _)| WORDS.contains(&key) || key.starts_with("x-"))
}

/// Whether the second is a special case of the first: a reference in the place
/// of a plain object, an enum in the place of text.
fn narrows(first: &Node, second: &Node) -> bool {
    let is_object = first.str_at("type") == Some("object") && first.get("properties").is_none();
    is_object || (first.str_at("type") == Some("string") && second.get("enum").is_some())
}

fn says_the_same(one: &Node, other: &Node) -> bool {
    let told = |node: &Node| {
        let mut json = node.to_json();
        if let Some(map) = json.as_object_mut() {
            map.retain(|key, _| !["description", "title", "example"].contains(&key.as_str()));
        }
        json
    };
    told(one) == told(other)
}

fn union(before: &mut Node, said: Node) {
    let (Value::Array(names), Value::Array(more)) = (&mut before.value, said.value) else {
        return;
    };
    for name in more {
        if !names.iter().any(|known| known.as_str() == name.as_str()) {
            names.push(name);
        }
    }
}

fn intersection(before: &mut Node, said: &Node) {
    if let Value::Array(values) = &mut before.value {
        let in_both = |value: &Node| {
            said.items()
                .iter()
                .any(|other| value.to_json() == other.to_json())
        };
        if values.iter().any(in_both) {
            values.retain(|value| {
                said.items()
                    .iter()
                    .any(|other| value.to_json() == other.to_json())
            });
        }
    }
}

fn narrower(before: &Node, said: Node, findings: &mut Vec<Finding>) -> Node {
    match (before.as_str(), said.as_str()) {
        (Some("integer"), Some("number")) => before.clone(),
        (Some(one), Some(other)) if one != other && other != "integer" => {
            findings.push(conflict("type", before.place, said.place));
            said
        }
        _ => said,
    }
}

/// `false` would forbid the fields of the other schema.
fn values_of_others(before: &mut Node, said: Node) {
    if said.as_bool() != Some(false) {
        *before = said;
    }
}

/// The finding for what two schemas say of one thing.
pub(super) fn conflict(name: &str, first: Place, second: Place) -> Finding {
    let message = format!("`{name}` is described in two ways that cannot both hold");
    Finding::warning("all-of-conflict", message, second)
        .with_related(first, "the other one")
        .with_help("the later one is used; an overlay can make them agree")
}

//! One schema in the words of 3.0.

use super::truth;
use super::unsaid::{self, UNSAID};
use crate::finding::Finding;
use crate::node::{Node, Value};

/// Keywords that say nothing about values.
const REMARKS: [&str; 7] = [
    "$schema",
    "$id",
    "$anchor",
    "$comment",
    "$dynamicAnchor",
    "$vocabulary",
    "xml",
];

/// Rewrites a schema whose inner schemas have been rewritten.
pub(super) fn rewrite(schema: &mut Node, findings: &mut Vec<Finding>) {
    if let Some(anything) = schema.as_bool() {
        *schema = of_truth(anything, schema.place);
        return;
    }
    for keyword in REMARKS {
        schema.remove(keyword);
    }
    types(schema);
    constant(schema);
    null_among_values(schema);
    null_among_choices(schema);
    bounds(schema);
    examples(schema);
    content(schema);
    tuple(schema, findings);
    patterns(schema);
    for (keyword, what) in UNSAID {
        if let Some(said) = schema.remove(keyword) {
            findings.push(unsaid::finding(keyword, what, said.place));
        }
    }
}

/// `true` allows anything and `false` nothing.
fn of_truth(anything: bool, place: crate::Place) -> Node {
    let mut schema = Node::object(place);
    if !anything {
        schema.set("not", Node::object(place));
    }
    schema
}

/// `type: [string, "null"]`, and several types.
fn types(schema: &mut Node) {
    let place = schema.place;
    if schema.str_at("type") == Some("null") {
        schema.remove("type");
        schema.set("nullable", truth(true, place));
        schema.set(
            "enum",
            Node::new(Value::Array(vec![Node::new(Value::Null, place)]), place),
        );
        return;
    }
    let names: Vec<Node> = match schema.get("type") {
        Some(of) if matches!(of.value, Value::Array(_)) => of.items().to_vec(),
        _ => return,
    };
    let is_null = |name: &Node| name.as_str() == Some("null");
    if names.iter().any(is_null) {
        schema.set("nullable", truth(true, place));
    }
    let mut rest: Vec<Node> = names.into_iter().filter(|name| !is_null(name)).collect();
    schema.remove("type");
    match rest.len() {
        0 => {}
        1 => schema.set("type", rest.remove(0)),
        _ if schema.get("enum").is_none() => several_types(schema, rest),
        _ => {}
    }
}

/// A choice of the types, each with what it says about its values.
fn several_types(schema: &mut Node, names: Vec<Node>) {
    let place = schema.place;
    let members = names.into_iter().map(|name| {
        let keywords = keywords_of(name.as_str().unwrap_or_default());
        let mut member = Node::object(place);
        for keyword in keywords {
            if let Some(value) = schema.get(keyword) {
                member.set(keyword, value.clone());
            }
        }
        member.set("type", name);
        member
    });
    let members: Vec<Node> = members.collect();
    for kind in ["string", "number", "array", "object"] {
        for keyword in keywords_of(kind) {
            schema.remove(keyword);
        }
    }
    schema.set("oneOf", Node::new(Value::Array(members), place));
}

/// The keywords that say something about values of a type.
fn keywords_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "string" => &["format", "pattern", "minLength", "maxLength"],
        "number" | "integer" => &["minimum", "maximum", "multipleOf"],
        "array" => &[
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "prefixItems",
        ],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
        ],
        _ => &[],
    }
}

/// `const: a` is an enum of one.
fn constant(schema: &mut Node) {
    if let Some(value) = schema.remove("const") {
        let place = value.place;
        if schema.get("type").is_none()
            && let Some(kind) = kind_of(&value)
        {
            schema.set("type", Node::string(kind, place));
        }
        schema.set("enum", Node::new(Value::Array(vec![value]), place));
    }
}

fn kind_of(value: &Node) -> Option<&'static str> {
    match &value.value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_i64() || number.is_u64() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}

/// `null` in an enum says that the value may be `null`.
fn null_among_values(schema: &mut Node) {
    let place = schema.place;
    let Some(Value::Array(values)) = schema.get_mut("enum").map(|of| &mut of.value) else {
        return;
    };
    let before = values.len();
    let is_only = before == 1;
    values.retain(|value| is_only || !matches!(value.value, Value::Null));
    if values.len() < before {
        schema.set("nullable", truth(true, place));
    }
}

/// A choice of `null` says that the value may be `null`.
fn null_among_choices(schema: &mut Node) {
    let place = schema.place;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(keyword).map(|of| &mut of.value) else {
            continue;
        };
        let before = members.len();
        members.retain(|member| !is_null(member));
        if members.len() < before {
            schema.set("nullable", truth(true, place));
        }
    }
}

fn is_null(schema: &Node) -> bool {
    let values = schema.get("enum").map_or(&[][..], Node::items);
    matches!(values, [only] if matches!(only.value, Value::Null))
}

/// `exclusiveMinimum: 5` is a minimum of 5 that is exclusive.
fn bounds(schema: &mut Node) {
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        let is_number = matches!(
            schema.get(exclusive).map(|of| &of.value),
            Some(Value::Number(_))
        );
        // In 3.0 it is a truth about the bound, and stays.
        if !is_number {
            continue;
        }
        if let Some(value) = schema.remove(exclusive) {
            schema.set(exclusive, truth(true, value.place));
            schema.set(bound, value);
        }
    }
}

/// The first of the examples.
fn examples(schema: &mut Node) {
    let first = schema
        .remove("examples")
        .and_then(|of| of.items().first().cloned());
    if let (Some(first), None) = (first, schema.get("example")) {
        schema.set("example", first);
    }
}

/// Text that holds bytes.
fn content(schema: &mut Node) {
    let encoding = schema.remove("contentEncoding");
    let media = schema.remove("contentMediaType");
    schema.remove("contentSchema");
    let format = match (&encoding, &media) {
        (Some(of), _) if of.as_str() == Some("base64") => "byte",
        (None, Some(of)) if of.as_str() == Some("application/octet-stream") => "binary",
        _ => return,
    };
    if schema.get("format").is_none() {
        schema.set("format", Node::string(format, schema.place));
    }
}

/// A list whose items differ by position holds anything.
fn tuple(schema: &mut Node, findings: &mut Vec<Finding>) {
    if let Some(items) = schema.remove("prefixItems") {
        schema.set("items", Node::object(items.place));
        schema.set("type", Node::string("array", items.place));
        findings.push(unsaid::finding(
            "prefixItems",
            "its items can be anything",
            items.place,
        ));
    }
    if schema
        .get("items")
        .is_some_and(|items| items.get("not").is_some())
    {
        schema.set("items", Node::object(schema.place));
    }
}

/// Properties whose names follow a pattern are a map.
fn patterns(schema: &mut Node) {
    let Some(Value::Object(patterns)) = schema.remove("patternProperties").map(|of| of.value)
    else {
        return;
    };
    let says_more = schema
        .get("additionalProperties")
        .is_some_and(|of| of.as_object().is_some_and(|of| of.get("not").is_none()));
    if says_more {
        return;
    }
    let mut values = patterns.into_iter().map(|(_, member)| member.node);
    let values = match (values.next(), values.next()) {
        (Some(only), None) => only,
        _ => Node::object(schema.place),
    };
    schema.set("additionalProperties", values);
}

//! Choices that a simpler schema says as well: of texts, of what includes the
//! others, of what may be `null`.

use std::collections::BTreeSet;

use super::Work;
use super::visit::{each_schema, referenced};
use crate::node::{Node, Value};

pub(super) fn run(work: &mut Work<'_>) {
    let schemas = work.root.at("/components/schemas").cloned();
    let schemas = schemas.unwrap_or_else(|| Node::object(work.root.place));
    let mut count = 0;
    each_schema(&mut work.root, &mut |schema| {
        for keyword in ["oneOf", "anyOf"] {
            if schema.get(keyword).is_some() && simplify(schema, keyword, &schemas) {
                count += 1;
            }
        }
    });
    if count > 0 {
        work.did.push(format!("took {count} choices as one value"));
    }
}

/// Whether the choice became something simpler.
fn simplify(schema: &mut Node, keyword: &str, schemas: &Node) -> bool {
    take_null(schema, keyword);
    let members = distinct(schema.get(keyword).map_or(&[][..], Node::items));
    let whole: Vec<&Node> = members
        .iter()
        .map(|member| resolve(member, schemas))
        .collect();
    let simpler = texts(schema, &members, &whole)
        .or_else(|| numbers(&whole))
        .or_else(|| anything(&whole, schema.place));
    match simpler {
        Some(simpler) => {
            replace(schema, keyword, simpler);
            true
        }
        None => {
            let place = schema.place;
            schema.set(keyword, Node::new(Value::Array(members), place));
            false
        }
    }
}

/// A member that is `null`, or may be, says so for the whole.
fn take_null(schema: &mut Node, keyword: &str) {
    let Some(Value::Array(members)) = schema.get_mut(keyword).map(|of| &mut of.value) else {
        return;
    };
    let before = members.len();
    members.retain(|member| !is_null(member));
    let mut nullable = members.len() < before;
    for member in members {
        nullable |= member
            .remove("nullable")
            .is_some_and(|of| of.as_bool() == Some(true));
    }
    if nullable {
        let place = schema.place;
        schema.set("nullable", Node::new(Value::Bool(true), place));
    }
}

fn is_null(member: &Node) -> bool {
    let values = member.get("enum").map_or(&[][..], Node::items);
    member.str_at("type") == Some("null")
        || matches!(values, [only] if matches!(only.value, Value::Null))
}

/// The members, each once.
fn distinct(members: &[Node]) -> Vec<Node> {
    let mut seen = BTreeSet::new();
    let told = |member: &Node| {
        let mut json = member.to_json();
        if let Some(map) = json.as_object_mut() {
            map.retain(|key, _| !["description", "title", "example"].contains(&key.as_str()));
        }
        json.to_string()
    };
    members
        .iter()
        .filter(|member| seen.insert(told(member)))
        .cloned()
        .collect()
}

fn resolve<'a>(schema: &'a Node, schemas: &'a Node) -> &'a Node {
    referenced(schema)
        .and_then(|name| schemas.get(name))
        .unwrap_or(schema)
}

/// Texts of several kinds: an enum of all values listed, or just text.
fn texts(schema: &Node, members: &[Node], whole: &[&Node]) -> Option<Node> {
    let is_text = |of: &&Node| of.str_at("type") == Some("string") || is_enum(of);
    let chooses = |of: &&Node| of.get("oneOf").is_some() || of.get("anyOf").is_some();
    if whole.len() < 2 || !whole.iter().all(is_text) || whole.iter().any(chooses) {
        return None;
    }
    let enums: Vec<usize> = (0..whole.len())
        .filter(|at| whole.get(*at).is_some_and(|of| is_enum(of)))
        .collect();
    match enums.as_slice() {
        [] => Some(plain_text(whole, schema)),
        // Enums are open: an enum or any text is the enum.
        [only] => members.get(*only).cloned(),
        _ => Some(all_values(whole, schema)),
    }
}

fn is_enum(schema: &Node) -> bool {
    let values = schema.get("enum").map_or(&[][..], Node::items);
    !values.is_empty() && values.iter().all(|value| value.as_str().is_some())
}

fn plain_text(whole: &[&Node], schema: &Node) -> Node {
    let mut text = Node::object(schema.place);
    text.set("type", Node::string("string", schema.place));
    let formats: BTreeSet<_> = whole.iter().map(|of| of.str_at("format")).collect();
    if let (1, Some(Some(format))) = (formats.len(), formats.first()) {
        text.set("format", Node::string(*format, schema.place));
    }
    text
}

fn all_values(whole: &[&Node], schema: &Node) -> Node {
    let mut values: Vec<Node> = Vec::new();
    for value in whole
        .iter()
        .filter_map(|of| of.get("enum"))
        .flat_map(Node::items)
    {
        if !values.iter().any(|known| known.as_str() == value.as_str()) {
            values.push(value.clone());
        }
    }
    let mut of_all = Node::object(schema.place);
    of_all.set("type", Node::string("string", schema.place));
    of_all.set("enum", Node::new(Value::Array(values), schema.place));
    of_all
}

/// Numbers of several kinds are numbers.
fn numbers(whole: &[&Node]) -> Option<Node> {
    let kinds: Vec<_> = whole.iter().filter_map(|of| of.str_at("type")).collect();
    let are_numbers = kinds.len() == whole.len()
        && kinds
            .iter()
            .all(|kind| ["integer", "number"].contains(kind));
    let first = whole.first().filter(|_| are_numbers && whole.len() > 1)?;
    let kind = if kinds.contains(&"number") {
        "number"
    } else {
        "integer"
    };
    let mut number = Node::object(first.place);
    number.set("type", Node::string(kind, first.place));
    Some(number)
}

/// A choice of which one is anything is anything.
fn anything(whole: &[&Node], place: crate::Place) -> Option<Node> {
    let says_nothing = |of: &&Node| {
        of.members()
            .all(|(key, _)| ["title", "description", "example", "default"].contains(&key))
    };
    let is_any = whole.is_empty() || whole.iter().any(says_nothing);
    is_any.then(|| Node::object(place))
}

/// Puts a schema in the place of the choice; what stands beside it stays.
fn replace(schema: &mut Node, keyword: &str, simpler: Node) {
    schema.remove(keyword);
    schema.remove("discriminator");
    if let Some(name) = referenced(&simpler) {
        let reference = super::visit::reference(name, simpler.place);
        if schema.members().next().is_none() {
            *schema = reference;
        } else {
            let place = schema.place;
            schema.remove("type");
            schema.set("allOf", Node::new(Value::Array(vec![reference]), place));
        }
        return;
    }
    let Value::Object(members) = simpler.value else {
        return;
    };
    for (key, member) in members {
        if schema.get(&key).is_none() || ["type", "enum"].contains(&key.as_str()) {
            schema.set(&key, member.node);
        }
    }
}

//! Schemas that need a name get one from where they stand.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use super::errors::plain;
use super::visit::{each_operation, each_schema_of, items_mut, reference, referenced};
use crate::components::{add_schema, schemas};
use crate::names::pascal;
use crate::node::{Node, Value};

/// What stays with a property whose schema was lifted out.
const STAYS: [&str; 8] = [
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "default",
    "x-sensitive",
    "x-codegen-only-value",
];

pub(super) fn run(work: &mut Work<'_>) {
    let mut lift = Lift {
        taken: schemas(&work.root).map(|(name, _)| pascal(name)).collect(),
        enums: component_enums(&work.root),
        lifted: Vec::new(),
        named: BTreeMap::new(),
        numbers: BTreeMap::new(),
    };
    let schemas = work
        .root
        .at_mut("/components/schemas")
        .and_then(Node::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        lift.inside(&mut schema.node, &pascal(name));
    }
    each_operation(&mut work.root, |_, _, operation| {
        each_schema_of(operation, |name, schema| {
            lift.at(schema, &name, Holder::Message);
        });
    });
    for (name, schema) in lift.lifted {
        work.did.push(format!("named `{name}`"));
        add_schema(&mut work.root, &name, schema);
    }
}

/// The enums among the components, by the names they have in Rust.
fn component_enums(root: &Node) -> BTreeMap<String, NamedEnum> {
    let enums = schemas(root).filter_map(|(name, member)| {
        let values = values(&member.node)?;
        let name = name.to_owned();
        Some((pascal(&name), NamedEnum { name, values }))
    });
    enums.collect()
}

/// The values of an enum of text, as they are written.
fn values(schema: &Node) -> Option<Vec<String>> {
    let values = schema.get("enum")?.items().iter();
    values
        .map(|value| value.as_str().map(str::to_owned))
        .collect()
}

/// An enum among the components: its name there and its values.
struct NamedEnum {
    name: String,
    values: Vec<String>,
}

/// What holds a schema; a property can say more about it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// A property that may be missing, or a list.
    Value,
    /// A property that must be there.
    Required,
    /// A body, an answer or a parameter.
    Message,
    /// A choice, whose members have types of their own even if they are alike.
    Choice,
}

impl Holder {
    /// Whether it can say nothing about the schema it holds.
    fn is_silent(self) -> bool {
        matches!(self, Self::Message | Self::Choice)
    }
}

struct Lift {
    taken: BTreeSet<String>,
    enums: BTreeMap<String, NamedEnum>,
    lifted: Vec<(String, Node)>,
    /// The names that were given, by the name that was wanted and what has it.
    named: BTreeMap<(String, String), String>,
    /// The number each name had last: those below it are taken.
    numbers: BTreeMap<String, usize>,
}

impl Lift {
    /// Names what stands in a schema and, where it needs one, the schema itself.
    fn at(&mut self, schema: &mut Node, name: &str, holder: Holder) {
        if referenced(schema).is_some() {
            return;
        }
        if let Some(name) = wrapped_reference(schema) {
            if holder.is_silent() {
                *schema = reference(&name, schema.place);
            }
            return;
        }
        if let Some(shared) = self.shared(schema, holder) {
            refer(schema, &shared, holder);
            return;
        }
        let name = schema
            .str_at("x-name")
            .map_or_else(|| name.to_owned(), pascal);
        self.inside(schema, &name);
        if needs_name(schema) {
            self.lift(schema, &name, holder);
        }
    }

    /// The enum that has the name this one asks for, and its values: both are one type.
    fn shared(&self, schema: &Node, holder: Holder) -> Option<String> {
        let named = self.enums.get(&pascal(schema.str_at("x-name")?))?;
        let is_constant = holder == Holder::Required && single_value(schema).is_some();
        let is_same = !is_constant && values(schema)? == named.values;
        is_same.then(|| named.name.clone())
    }

    fn lift(&mut self, schema: &mut Node, name: &str, holder: Holder) {
        let place = schema.place;
        let default = single_value(schema).filter(|_| holder == Holder::Required);
        if let Some(value) = default {
            schema.set("default", Node::string(value, place));
            schema.set("x-codegen-only-value", Node::new(Value::Bool(true), place));
        }
        let (name, is_new) = self.name(name, schema, holder);
        if let Some(values) = values(schema) {
            let named = NamedEnum {
                name: name.clone(),
                values,
            };
            self.enums.insert(name.clone(), named);
        }
        let mut lifted = schema.clone();
        if !holder.is_silent() {
            lifted.remove("deprecated");
        }
        refer(schema, &name, holder);
        if is_new {
            self.lifted.push((name, lifted));
        }
    }

    /// The name of a schema, and whether it has not been given before: schemas
    /// that want one name and are alike share it, for types that differ in a
    /// number alone help nobody.
    fn name(&mut self, wanted: &str, schema: &Node, holder: Holder) -> (String, bool) {
        if holder == Holder::Choice {
            return (self.unique(wanted), true);
        }
        let key = (wanted.to_owned(), plain(schema).to_json().to_string());
        if let Some(name) = self.named.get(&key) {
            return (name.clone(), false);
        }
        let name = self.unique(wanted);
        self.named.insert(key, name.clone());
        (name, true)
    }

    /// The name, or the first one with a number that is free.
    fn unique(&mut self, name: &str) -> String {
        let number = self.numbers.entry(name.to_owned()).or_insert(1);
        let mut unique = match *number {
            1 => name.to_owned(),
            number => format!("{name}{number}"),
        };
        while !self.taken.insert(unique.clone()) {
            *number += 1;
            unique = format!("{name}{number}");
        }
        unique
    }

    /// Names what stands in a schema that has the name `name`.
    fn inside(&mut self, schema: &mut Node, name: &str) {
        let required = required(schema);
        let properties = schema.get_mut("properties").and_then(Node::as_object_mut);
        for (property, member) in properties.into_iter().flatten() {
            let holder = if required.contains(property) {
                Holder::Required
            } else {
                Holder::Value
            };
            self.at(
                &mut member.node,
                &format!("{name}{}", pascal(property)),
                holder,
            );
        }
        for (keyword, suffix) in [("items", "Item"), ("additionalProperties", "Value")] {
            if let Some(inner) = schema.get_mut(keyword) {
                self.at(inner, &format!("{name}{suffix}"), Holder::Value);
            }
        }
        for keyword in ["oneOf", "anyOf"] {
            self.variants(schema, name, keyword);
        }
        for member in schema.get_mut("allOf").into_iter().flat_map(items_mut) {
            self.inside(member, name);
        }
    }

    fn variants(&mut self, schema: &mut Node, name: &str, keyword: &str) {
        let names = variant_names(schema, name, keyword);
        let is_tagged = schema.get("x-codegen-variants").is_some();
        let members = schema.get_mut(keyword).map(items_mut).unwrap_or_default();
        let mut schemas = Vec::new();
        for (member, name) in members.iter_mut().zip(names) {
            self.at(member, &name, Holder::Choice);
            // Beside its tag a variant may have nothing to tell.
            if is_tagged && referenced(member).is_none() {
                self.lift(member, &name, Holder::Choice);
            }
            schemas.push(referenced(member).unwrap_or_default().to_owned());
        }
        let marks = schema
            .get_mut("x-codegen-variants")
            .map(items_mut)
            .unwrap_or_default();
        for (mark, schema) in marks.iter_mut().zip(schemas) {
            let place = mark.place;
            mark.set("schema", Node::string(schema, place));
        }
    }
}

/// The names of variants: by tag, by title, or by position.
fn variant_names(schema: &Node, name: &str, keyword: &str) -> Vec<String> {
    let marks = schema
        .get("x-codegen-variants")
        .map_or(&[][..], Node::items);
    let members = schema.get(keyword).map_or(&[][..], Node::items);
    let own = |(position, member): (usize, &Node)| {
        let tagged = marks.get(position).and_then(|mark| mark.str_at("name"));
        match tagged.or_else(|| member.str_at("title")) {
            Some(own) => format!("{name}{}", pascal(own)),
            None => format!("{name}Variant{}", position + 1),
        }
    };
    members.iter().enumerate().map(own).collect()
}

fn required(schema: &Node) -> BTreeSet<String> {
    let names = schema.get("required").map_or(&[][..], Node::items);
    names
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect()
}

/// The name in an `allOf` that only adds words to one reference.
fn wrapped_reference(schema: &Node) -> Option<String> {
    let members = schema.get("allOf")?.items();
    match members {
        [only] if schema.get("properties").is_none() => referenced(only).map(str::to_owned),
        _ => None,
    }
}

fn needs_name(schema: &Node) -> bool {
    let has_members = |key: &str| {
        schema
            .get(key)
            .is_some_and(|of| of.members().next().is_some())
    };
    let has_items = |key: &str| schema.get(key).is_some_and(|of| !of.items().is_empty());
    let is_text_enum = schema
        .get("enum")
        .is_some_and(|values| values.items().iter().any(|value| value.as_str().is_some()));
    is_text_enum
        || has_members("properties")
        || ["oneOf", "anyOf", "allOf"].into_iter().any(has_items)
}

/// The value of an enum that has but one.
fn single_value(schema: &Node) -> Option<String> {
    match schema.get("enum")?.items() {
        [only] => only.as_str().map(str::to_owned),
        _ => None,
    }
}

/// Puts a reference in the place of a schema.
fn refer(schema: &mut Node, name: &str, holder: Holder) {
    let use_of = reference(name, schema.place);
    *schema = match holder {
        Holder::Message | Holder::Choice => use_of,
        Holder::Value | Holder::Required => with_what_stays(schema, use_of),
    };
}

/// A reference with what the property itself says.
fn with_what_stays(schema: &Node, reference: Node) -> Node {
    let place = schema.place;
    let kept = schema.members().filter(|(key, _)| STAYS.contains(key));
    let kept: Vec<_> = kept
        .map(|(key, member)| (key.to_owned(), member.node.clone()))
        .collect();
    if kept.is_empty() {
        return reference;
    }
    let mut wrapper = Node::object(place);
    wrapper.set("allOf", Node::new(Value::Array(vec![reference]), place));
    for (key, node) in kept {
        wrapper.set(&key, node);
    }
    wrapper
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Sources;

    /// The components after naming what stands inside them.
    fn named(schemas: &Json) -> Node {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "");
        let root = json!({"components": {"schemas": schemas}});
        let root = Node::from_json(&root, sources.whole(file));
        let mut work = Work::new(&root);
        run(&mut work);
        work.root.at("/components/schemas").unwrap().clone()
    }

    /// What each property refers to, and the components there are.
    fn run_on(schemas: &Json) -> (Vec<String>, Vec<String>) {
        let schemas = named(schemas);
        let properties = schemas
            .members()
            .filter_map(|(_, schema)| schema.node.get("properties"))
            .flat_map(Node::members);
        let referred = properties.map(|(_, property)| {
            let target = referenced(&property.node);
            target.unwrap_or_default().to_owned()
        });
        let referred = referred.collect();
        (
            referred,
            schemas.members().map(|(name, _)| name.to_owned()).collect(),
        )
    }

    fn variant(issue: &str) -> Json {
        json!({"title": "Bad", "properties": {"issue": {"type": "string", "enum": [issue]}}})
    }

    #[test]
    fn schemas_alike_that_want_one_name_share_it() {
        let schemas =
            named(&json!({"Why": {"oneOf": [variant("long"), variant("long")]}})).to_json();
        let issue = json!({"$ref": "#/components/schemas/WhyBadIssue"});
        for name in ["WhyBad", "WhyBad2"] {
            assert_eq!(schemas[name]["properties"]["issue"], issue);
        }
        assert!(schemas.get("WhyBadIssue2").is_none());
    }

    #[test]
    fn schemas_that_differ_and_want_one_name_are_numbered() {
        let schemas =
            named(&json!({"Why": {"oneOf": [variant("long"), variant("short")]}})).to_json();
        let issue = json!({"$ref": "#/components/schemas/WhyBadIssue2"});
        assert_eq!(schemas["WhyBad2"]["properties"]["issue"], issue);
        assert_eq!(schemas["WhyBadIssue2"]["enum"], json!(["short"]));
    }

    fn holding(values: &Json) -> Json {
        json!({"properties": {"kind": {"type": "string", "enum": values, "x-name": "Kind"}}})
    }

    #[test]
    fn enums_that_ask_for_one_name_and_have_the_same_values_are_one() {
        let (referred, components) = run_on(&json!({
            "A": holding(&json!(["a", "b"])),
            "B": holding(&json!(["a", "b"])),
            "C": holding(&json!(["a"])),
        }));
        assert_eq!(referred, ["Kind", "Kind", "Kind2"]);
        assert_eq!(components, ["A", "B", "C", "Kind", "Kind2"]);
    }

    #[test]
    fn an_enum_that_asks_for_the_name_of_a_component_and_has_its_values_is_that() {
        let (referred, components) = run_on(&json!({
            "kind": {"type": "string", "enum": ["a", "b"]},
            "A": holding(&json!(["a", "b"])),
        }));
        assert_eq!(referred, ["kind"]);
        assert_eq!(components, ["kind", "A"]);
    }
}

//! What a schema is all of becomes one schema.

mod combine;
mod nested;
mod notes;

use std::collections::BTreeMap;

use self::combine::{Combined, combine, conflict};
use super::Work;
use super::visit::{each_schema, items_mut, referenced, take};
use crate::finding::Finding;
use crate::node::{Node, Value};

/// The most variants that combining choices may lead to.
const MOST_VARIANTS: usize = 64;

/// The most properties that are given the fields of two objects.
const MOST_NESTED: usize = 1000;

/// Keywords that say what a value is, not only something about it.
const STRUCTURAL: [&str; 9] = [
    "type",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "oneOf",
    "anyOf",
    "format",
];

pub(super) fn run(work: &mut Work<'_>) {
    let schemas = work.root.at("/components/schemas").cloned();
    let mut flat = Flattening {
        schemas: schemas.unwrap_or_else(|| Node::object(work.root.place)),
        done: BTreeMap::new(),
        open: Vec::new(),
        findings: Vec::new(),
        nested: 0,
        count: 0,
    };
    let names: Vec<String> = flat
        .schemas
        .members()
        .map(|(name, _)| name.to_owned())
        .collect();
    for name in names {
        if let Some(whole) = flat.component(&name) {
            let schemas = work
                .root
                .at_mut("/components/schemas")
                .and_then(Node::as_object_mut);
            if let Some(member) = schemas.and_then(|schemas| schemas.get_mut(&name)) {
                member.node = whole;
            }
        }
    }
    each_schema(&mut work.root, &mut |schema| flat.schema(schema));
    if flat.count > 0 {
        work.did.push(format!(
            "combined {} schemas with what they extend",
            flat.count
        ));
    }
    work.findings.extend(flat.findings);
}

struct Flattening {
    schemas: Node,
    /// Components that have been combined.
    done: BTreeMap<String, Node>,
    /// Components that are being combined.
    open: Vec<String>,
    findings: Vec<Finding>,
    /// How many properties were given the fields of two objects.
    nested: usize,
    count: usize,
}

impl Flattening {
    /// A component with what it extends; none if it extends itself.
    fn component(&mut self, name: &str) -> Option<Node> {
        if let Some(done) = self.done.get(name) {
            return Some(done.clone());
        }
        let mut schema = self.schemas.get(name)?.clone();
        if self.open.iter().any(|open| open == name) {
            self.findings.push(circle(name, &schema));
            return None;
        }
        self.open.push(name.to_owned());
        self.schema(&mut schema);
        self.open.pop();
        self.done.insert(name.to_owned(), schema.clone());
        Some(schema)
    }

    /// Combines one schema with what it is all of; not those inside of it.
    fn schema(&mut self, schema: &mut Node) {
        notes::lift(schema);
        if !is_to_be_combined(schema) {
            return;
        }
        let mut parts: Vec<Node> = schema
            .remove("allOf")
            .map(|mut list| items_mut(&mut list).iter_mut().map(take).collect())
            .unwrap_or_default();
        for keyword in ["oneOf", "anyOf"] {
            if let Some(choice) = schema.remove(keyword) {
                let mut part = Node::object(choice.place);
                part.set(keyword, choice);
                if let Some(discriminator) = schema.remove("discriminator") {
                    part.set("discriminator", discriminator);
                }
                parts.push(part);
            }
        }
        self.count += 1;
        self.combine(schema, parts);
    }

    fn combine(&mut self, schema: &mut Node, parts: Vec<Node>) {
        let place = schema.place;
        let own = std::mem::replace(schema, Node::object(place));
        let mut combined = Combined::new(place);
        for part in parts {
            let part = self.whole(part);
            combine(&mut combined, part, &mut self.findings);
        }
        combine(&mut combined, own, &mut self.findings);
        *schema = self.distribute(combined);
    }

    /// A part with its reference followed and what it extends combined.
    fn whole(&mut self, mut part: Node) -> Node {
        if let Some(name) = referenced(&part).map(str::to_owned) {
            let component = self.component(&name);
            let mut component = component.unwrap_or_else(|| Node::object(part.place));
            // How the component's children are told apart is not the child's.
            if component.get("oneOf").is_none() && component.get("anyOf").is_none() {
                component.remove("discriminator");
            }
            component.remove("x-name");
            return component;
        }
        self.schema(&mut part);
        part
    }

    /// Something with a choice of variants is a choice of that with each.
    fn distribute(&mut self, combined: Combined) -> Node {
        let Combined { mut base, choices } = combined;
        self.nest(&mut base);
        let total: usize = choices
            .iter()
            .map(|choice| variants(choice).len())
            .product();
        if choices.is_empty() {
            return base;
        }
        if total > MOST_VARIANTS {
            self.findings.push(too_many(&base, total));
            return base;
        }
        let is_bare = !STRUCTURAL.iter().any(|keyword| base.get(keyword).is_some());
        if let ([only], true) = (choices.as_slice(), is_bare) {
            for (key, member) in only.members() {
                base.set(key, member.node.clone());
            }
            return base;
        }
        let place = base.place;
        let mut made = vec![base.clone()];
        for choice in &choices {
            made = self.each_with(&made, choice);
        }
        let mut union = Node::object(place);
        for key in ["title", "description", "nullable", "deprecated", "x-name"] {
            if let Some(said) = base.get(key) {
                union.set(key, said.clone());
            }
        }
        if let Some(discriminator) = choices.iter().find_map(|of| of.get("discriminator")) {
            union.set("discriminator", named_variants(discriminator, &choices));
        }
        union.set("oneOf", Node::new(Value::Array(made), place));
        union
    }

    /// Gives properties that two schemas describe the fields of both, where they are
    /// objects that do not hold each other.
    fn nest(&mut self, base: &mut Node) {
        let properties = base.get_mut("properties").and_then(Node::as_object_mut);
        for (name, member) in properties.into_iter().flatten() {
            let property = &mut member.node;
            let Some(later) = property.remove(nested::LATER) else {
                continue;
            };
            let parts = property.get("allOf").map_or(&[][..], Node::items);
            if self.nested < MOST_NESTED && parts.iter().all(|part| self.has_fields(part)) {
                self.nested += 1;
                let names = parts.iter().filter_map(referenced).map(str::to_owned);
                let before = self.open.len();
                self.open.extend(names.collect::<Vec<_>>());
                self.schema(property);
                self.open.truncate(before);
            } else {
                let first = parts.first().map_or(property.place, |part| part.place);
                self.findings.push(conflict(name, first, later.place));
                *property = later;
            }
        }
    }

    /// Whether a part is an object with fields, and none that is being combined.
    fn has_fields(&mut self, part: &Node) -> bool {
        let Some(name) = referenced(part) else {
            return part.get("properties").is_some();
        };
        if self.open.iter().any(|open| open == name) {
            return false;
        }
        let component = self.component(name);
        component.is_some_and(|whole| {
            let chooses = whole.get("oneOf").or_else(|| whole.get("anyOf")).is_some();
            whole.get("properties").is_some() && !chooses
        })
    }

    fn each_with(&mut self, made: &[Node], choice: &Node) -> Vec<Node> {
        let mut all = Vec::new();
        for base in made {
            for variant in variants(choice) {
                let mut combined = Combined::new(base.place);
                let mut bare = base.clone();
                for key in ["title", "description", "x-name"] {
                    bare.remove(key);
                }
                combine(&mut combined, bare, &mut self.findings);
                let title = referenced(variant).map(str::to_owned);
                let whole = self.whole(variant.clone());
                combine(&mut combined, whole, &mut self.findings);
                let mut one = self.distribute(combined);
                if let (Some(title), None) = (title, one.get("title")) {
                    let place = one.place;
                    one.set("title", Node::string(title, place));
                }
                all.push(one);
            }
        }
        all
    }
}

/// Whether there is anything to combine: a reference with words beside it is
/// left as it is.
fn is_to_be_combined(schema: &Node) -> bool {
    let parts = schema.get("allOf").map_or(&[][..], Node::items);
    let says = |keyword: &&str| schema.get(keyword).is_some();
    let own = STRUCTURAL
        .iter()
        .filter(|keyword| !["oneOf", "anyOf"].contains(*keyword));
    let says_itself = own
        .clone()
        .any(|keyword| says(keyword) && *keyword != "type");
    let chooses = says(&"oneOf") || says(&"anyOf");
    match parts {
        [] => chooses && (says_itself || (says(&"oneOf") && says(&"anyOf"))),
        [only] if referenced(only).is_some() => says_itself || chooses,
        _ => true,
    }
}

fn variants(choice: &Node) -> &[Node] {
    let of = choice.get("oneOf").or_else(|| choice.get("anyOf"));
    of.map_or(&[][..], Node::items)
}

/// The discriminator, knowing which variant had which name.
fn named_variants(discriminator: &Node, choices: &[Node]) -> Node {
    let mut discriminator = discriminator.clone();
    let place = discriminator.place;
    let names = choices.iter().flat_map(variants);
    let names = names.map(|of| Node::string(referenced(of).unwrap_or_default(), place));
    discriminator.set(
        "x-codegen-names",
        Node::new(Value::Array(names.collect()), place),
    );
    discriminator
}

fn circle(name: &str, schema: &Node) -> Finding {
    let place = schema.get("allOf").map_or(schema.place, |of| of.place);
    Finding::warning("all-of-circle", format!("`{name}` extends itself"), place)
        .with_help("take it out of its own `allOf`")
}

fn too_many(schema: &Node, total: usize) -> Finding {
    let message = format!("what this combines has {total} variants");
    Finding::warning("too-many-variants", message, schema.place)
        .with_help("the variants are left out; fields of theirs are kept as unknown ones")
}

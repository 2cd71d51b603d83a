//! Unions whose members a field tells apart are marked as tagged.

use std::collections::BTreeMap;

use super::Work;
use super::visit::{each_schema, items_mut, referenced};
use crate::finding::Finding;
use crate::names::pascal;
use crate::node::{Node, Value};
use crate::source::Place;

/// Names that most often tell variants apart.
const USUAL: [&str; 3] = ["type", "kind", "object"];

pub(super) fn run(work: &mut Work) {
    let components = work.root.at("/components/schemas").cloned();
    let components = components.unwrap_or_else(|| Node::object(work.root.place));
    let uses = uses(&mut work.root);
    let mut stripped: BTreeMap<String, String> = BTreeMap::new();
    let (mut did, mut findings) = (Vec::new(), Vec::new());
    each_schema(&mut work.root, &mut |schema| {
        if schema
            .get("oneOf")
            .is_none_or(|members| members.items().len() < 2)
        {
            return;
        }
        match tag_of(schema, &components) {
            Some((tag, values)) => {
                did.push(format!("`{tag}` tells {} apart", values.join(", ")));
                mark(schema, &tag, &values);
                own_members(schema, &tag, &components, &uses, &mut stripped);
            }
            None => findings.push(untagged(schema)),
        }
    });
    for (name, tag) in stripped {
        if let Some(schema) = work.root.at_mut(&crate::join("/components/schemas", &name)) {
            strip(schema, &tag);
        }
    }
    work.did.extend(did);
    work.findings.extend(findings);
}

fn untagged(schema: &Node) -> Finding {
    let place = schema.get("oneOf").map_or(schema.place, |of| of.place);
    Finding::warning("untagged-union", "no field tells these variants apart", place).with_help(
        "the first variant that fits is taken; an overlay can give each a required field with one value",
    )
}

/// How often each component is referred to.
fn uses(root: &mut Node) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    each_schema(root, &mut |schema| {
        if let Some(name) = referenced(schema) {
            *uses.entry(name.to_owned()).or_default() += 1;
        }
    });
    uses
}

/// The field that tells the members apart, and its value for each.
fn tag_of(schema: &Node, components: &Node) -> Option<(String, Vec<String>)> {
    let members: Vec<&Node> = schema
        .get("oneOf")?
        .items()
        .iter()
        .map(|member| resolve(member, components))
        .collect();
    let stated = schema
        .get("discriminator")
        .and_then(|of| of.str_at("propertyName"));
    let first = members.first()?.get("properties")?;
    let own = first.members().map(|(name, _)| name);
    let mut candidates = stated.into_iter().chain(USUAL).chain(own);
    candidates.find_map(|tag| {
        let values = members
            .iter()
            .map(|member| only_value(member, tag, components));
        let values = values.collect::<Option<Vec<_>>>()?;
        let distinct = values
            .iter()
            .collect::<std::collections::BTreeSet<_>>()
            .len();
        (distinct == values.len()).then(|| (tag.to_owned(), values))
    })
}

fn resolve<'a>(schema: &'a Node, components: &'a Node) -> &'a Node {
    referenced(schema)
        .and_then(|name| components.get(name))
        .unwrap_or(schema)
}

/// The only value a required field of a member can have.
fn only_value(member: &Node, field: &str, components: &Node) -> Option<String> {
    let required = member.get("required")?.items();
    if !required.iter().any(|name| name.as_str() == Some(field)) {
        return None;
    }
    let property = resolve(member.get("properties")?.get(field)?, components);
    match property.get("enum")?.items() {
        [only] => only.as_str().map(str::to_owned),
        _ => None,
    }
}

fn mark(schema: &mut Node, tag: &str, values: &[String]) {
    let place = schema.place;
    schema.set("x-codegen-tag", Node::string(tag, place));
    let variants = values.iter().map(|value| {
        let mut variant = Node::object(place);
        variant.set("name", Node::string(pascal(value), place));
        variant.set("value", Node::string(value, place));
        variant
    });
    let variants = Node::new(Value::Array(variants.collect()), place);
    schema.set("x-codegen-variants", variants);
    schema.remove("discriminator");
}

/// Makes the members the union's own and takes the tag out of them: the enum
/// says it. A component that is used elsewhere keeps its tag there.
fn own_members(
    schema: &mut Node,
    tag: &str,
    components: &Node,
    uses: &BTreeMap<String, usize>,
    stripped: &mut BTreeMap<String, String>,
) {
    for member in schema.get_mut("oneOf").into_iter().flat_map(items_mut) {
        let name = referenced(member).map(str::to_owned);
        match name {
            Some(name) if uses.get(&name) == Some(&1) => {
                stripped.insert(name, tag.to_owned());
            }
            Some(name) => {
                if let Some(component) = components.get(&name) {
                    *member = component.clone();
                    strip(member, tag);
                }
            }
            None => strip(member, tag),
        }
    }
}

fn strip(schema: &mut Node, tag: &str) {
    if let Some(properties) = schema.get_mut("properties") {
        properties.remove(tag);
    }
    let place: Place = schema.place;
    let Some(required) = schema.remove("required") else {
        return;
    };
    let rest = required
        .items()
        .iter()
        .filter(|name| name.as_str() != Some(tag));
    let rest: Vec<_> = rest.cloned().collect();
    if !rest.is_empty() {
        schema.set("required", Node::new(Value::Array(rest), place));
    }
}

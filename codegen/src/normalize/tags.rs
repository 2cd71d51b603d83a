//! Unions whose members a field tells apart are marked as tagged.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use super::visit::{each_schema, items_mut, referenced};
use crate::names::pascal;
use crate::node::{Node, Value};
use crate::source::Place;

/// Names that most often tell variants apart.
const USUAL: [&str; 3] = ["type", "kind", "object"];

/// The field that tells variants apart, and its values for each.
struct Tag {
    field: String,
    values: Vec<Vec<String>>,
}

pub(super) fn run(work: &mut Work<'_>) {
    let components = work.root.at("/components/schemas").cloned();
    let components = components.unwrap_or_else(|| Node::object(work.root.place));
    let uses = uses(&mut work.root);
    let mut stripped: BTreeMap<String, String> = BTreeMap::new();
    let mut did = Vec::new();
    each_schema(&mut work.root, &mut |schema| {
        let Some(keyword) = choice(schema) else {
            return;
        };
        if let Some(tag) = tag_of(schema, keyword, &components) {
            did.push(says(&tag));
            if keyword == "anyOf"
                && let Some(list) = schema.remove("anyOf")
            {
                schema.set("oneOf", list);
            }
            mark(schema, &tag, &components, &uses);
            strip_own(schema, &tag.field, &uses, &mut stripped);
        }
    });
    for (name, tag) in stripped {
        if let Some(schema) = work.root.at_mut(&crate::join("/components/schemas", &name)) {
            strip(schema, &tag);
        }
    }
    work.did.extend(did);
}

fn choice(schema: &Node) -> Option<&'static str> {
    let chooses = |keyword: &&str| schema.get(keyword).is_some_and(|of| of.items().len() > 1);
    ["oneOf", "anyOf"].into_iter().find(chooses)
}

fn says(tag: &Tag) -> String {
    let values: Vec<_> = tag.values.iter().flatten().map(String::as_str).collect();
    format!("`{}` tells {} apart", tag.field, values.join(", "))
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

/// The field that tells the members apart: one with a value of its own in
/// each, or the one the document names.
fn tag_of(schema: &Node, keyword: &str, components: &Node) -> Option<Tag> {
    let members = schema.get(keyword)?.items();
    let whole: Vec<&Node> = members
        .iter()
        .map(|member| resolve(member, components))
        .collect();
    if !whole
        .iter()
        .all(|member| member.get("properties").is_some())
    {
        return None;
    }
    let stated = schema
        .get("discriminator")
        .and_then(|of| of.str_at("propertyName"));
    let first = whole.first()?.get("properties")?;
    let own = first.members().map(|(name, _)| name);
    let mut candidates = stated.into_iter().chain(USUAL).chain(own);
    candidates
        .find_map(|field| by_values(field, &whole, components))
        .or_else(|| by_names(stated?, schema, members))
}

fn by_values(field: &str, whole: &[&Node], components: &Node) -> Option<Tag> {
    let values = whole.iter().map(|member| {
        let value = only_value(member, field, components)?;
        Some(vec![value])
    });
    tag(field, values.collect::<Option<Vec<_>>>()?)
}

/// By what the document maps to each member, or by the members' names.
fn by_names(field: &str, schema: &Node, members: &[Node]) -> Option<Tag> {
    let discriminator = schema.get("discriminator")?;
    let names = discriminator
        .get("x-codegen-names")
        .map_or(&[][..], Node::items);
    let mapping: Vec<(&str, &str)> = discriminator
        .get("mapping")
        .into_iter()
        .flat_map(Node::members)
        .filter_map(|(value, member)| Some((value, member.node.as_str()?)))
        .collect();
    let values = members.iter().enumerate().map(|(at, member)| {
        let name = referenced(member).or_else(|| names.get(at)?.as_str())?;
        let is_name = |target: &str| target == name || target.rsplit('/').next() == Some(name);
        let mapped = mapping.iter().filter(|(_, target)| is_name(target));
        let mapped: Vec<String> = mapped.map(|(value, _)| (*value).to_owned()).collect();
        Some(if mapped.is_empty() {
            vec![name.to_owned()]
        } else {
            mapped
        })
    });
    tag(field, values.collect::<Option<Vec<_>>>()?)
}

/// A tag, if no value stands for two variants.
fn tag(field: &str, values: Vec<Vec<String>>) -> Option<Tag> {
    let all: Vec<&String> = values.iter().flatten().collect();
    let distinct: BTreeSet<_> = all.iter().collect();
    (distinct.len() == all.len()).then(|| Tag {
        field: field.to_owned(),
        values,
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

/// Says what each variant is, one for each value of the tag: a member that has
/// several stands once for each, or nobody could say which one is meant.
fn mark(schema: &mut Node, tag: &Tag, components: &Node, uses: &BTreeMap<String, usize>) {
    let place = schema.place;
    let members = schema.get("oneOf").map_or(&[][..], Node::items).to_vec();
    let (mut spread, mut variants) = (Vec::new(), Vec::new());
    for (values, member) in tag.values.iter().zip(members) {
        let properties = resolve(&member, components).get("properties");
        let has_tag = properties.is_some_and(|of| of.get(&tag.field).is_some());
        let keeps = is_shared(&member, uses) && has_tag;
        for value in values {
            let mut variant = Node::object(place);
            variant.set("name", Node::string(pascal(value), place));
            variant.set("value", Node::string(value, place));
            variant.set("keeps", Node::new(Value::Bool(keeps), place));
            variants.push(variant);
            spread.push(member.clone());
        }
    }
    schema.set("x-codegen-tag", Node::string(&tag.field, place));
    schema.set("oneOf", Node::new(Value::Array(spread), place));
    schema.set(
        "x-codegen-variants",
        Node::new(Value::Array(variants), place),
    );
    schema.remove("discriminator");
}

/// Whether a component is used elsewhere too, where it needs its tag.
fn is_shared(member: &Node, uses: &BTreeMap<String, usize>) -> bool {
    referenced(member).is_some_and(|name| uses.get(name) != Some(&1))
}

/// Takes the tag out of the members that are the union's own: the enum says it.
fn strip_own(
    schema: &mut Node,
    tag: &str,
    uses: &BTreeMap<String, usize>,
    stripped: &mut BTreeMap<String, String>,
) {
    for member in schema.get_mut("oneOf").into_iter().flat_map(items_mut) {
        if is_shared(member, uses) {
            continue;
        }
        match referenced(member) {
            Some(name) => {
                stripped.insert(name.to_owned(), tag.to_owned());
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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Sources;

    /// What each variant of a union is told by, and what it refers to.
    fn variants(union: &Json, members: &Json) -> Vec<(String, String)> {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "");
        let mut schemas = members.clone();
        schemas["Union"] = union.clone();
        let root = json!({"components": {"schemas": schemas}});
        let root = Node::from_json(&root, sources.whole(file));
        let mut work = Work::new(&root);
        run(&mut work);
        let union = work.root.at("/components/schemas/Union").unwrap();
        let marks = union.get("x-codegen-variants").map_or(&[][..], Node::items);
        let values = marks.iter().filter_map(|mark| mark.str_at("value"));
        let members = union.get("oneOf").map_or(&[][..], Node::items);
        values
            .zip(members.iter().filter_map(referenced))
            .map(|(value, member)| (value.to_owned(), member.to_owned()))
            .collect()
    }

    #[test]
    fn a_member_with_several_values_of_the_tag_is_a_variant_for_each() {
        let member = json!({"type": "object", "required": ["type"], "properties": {
            "type": {"type": "string"},
        }});
        let link = |name: &str| format!("#/components/schemas/{name}");
        let union = json!({
            "oneOf": [{"$ref": link("Is")}, {"$ref": link("Group")}],
            "discriminator": {"propertyName": "type", "mapping": {
                "is": link("Is"), "and": link("Group"), "or": link("Group"),
            }},
        });
        let found = variants(&union, &json!({"Is": member, "Group": member}));
        let expected = [("is", "Is"), ("and", "Group"), ("or", "Group")];
        let expected = expected.map(|(value, member)| (value.to_owned(), member.to_owned()));
        assert_eq!(found, expected);
    }
}

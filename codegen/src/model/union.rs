//! Unions: their variants, and how a value is told to belong to one.

use std::collections::BTreeSet;

use super::{Outline, RustType, TagUse, Union, Variant};
use crate::names::{Names, pascal};
use crate::node::Node;
use crate::normalize::{referenced, target};

/// The deepest nesting of unions an outline looks into.
const DEEPEST: usize = 8;

/// The union a schema is; none if it is another thing.
pub(super) fn read(name: &str, schema: &Node, root: &Node) -> Option<Union> {
    let members = members(schema)?;
    match schema.str_at("x-codegen-tag") {
        Some(tag) => tagged(tag, schema),
        None => Some(untagged(name, members, root)),
    }
}

fn members(schema: &Node) -> Option<&[Node]> {
    let of = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.items();
    (!of.is_empty()).then_some(of)
}

fn tagged(tag: &str, schema: &Node) -> Option<Union> {
    let mut names = Names::default();
    let marks = schema.get("x-codegen-variants")?.items();
    let variants = marks.iter().map(|mark| {
        let keeps = mark.get("keeps").and_then(Node::as_bool) == Some(true);
        let value = RustType::Named(mark.str_at("schema")?.to_owned());
        Some(Variant {
            ident: names.ident(&pascal(mark.str_at("name")?)),
            outline: Outline::default(),
            tag_use: if keeps { TagUse::Kept } else { TagUse::Taken },
            tag: Some(mark.str_at("value")?.to_owned()),
            value,
        })
    });
    Some(Union {
        tag: Some(tag.to_owned()),
        variants: variants.collect::<Option<Vec<_>>>()?,
    })
}

fn untagged(name: &str, members: &[Node], root: &Node) -> Union {
    let mut names = Names::default();
    // The variant for what fits none is always there.
    names.ident("Unknown");
    let variants = members.iter().map(|member| {
        let value = RustType::of_nullable(member);
        Variant {
            ident: names.ident(&variant_name(name, member, &value)),
            outline: outline(member, root, DEEPEST),
            tag_use: TagUse::default(),
            tag: None,
            value,
        }
    });
    Union {
        tag: None,
        variants: variants.collect(),
    }
}

/// A variant is called like its type without the name of the union, or like
/// the kind of value it holds.
fn variant_name(union: &str, member: &Node, value: &RustType) -> String {
    if let Some(name) = target(member) {
        let short = name.strip_prefix(union).filter(|rest| {
            rest.starts_with(char::is_alphabetic) && !rest.starts_with(char::is_lowercase)
        });
        return short.unwrap_or(name).to_owned();
    }
    kind_name(value).to_owned()
}

fn kind_name(value: &RustType) -> &'static str {
    match value {
        RustType::Bool => "Boolean",
        RustType::Integer | RustType::Unsigned => "Integer",
        RustType::Number => "Number",
        RustType::Money => "Amount",
        RustType::Text => "Text",
        RustType::Secret => "Secret",
        RustType::Timestamp => "Timestamp",
        RustType::Any => "Any",
        RustType::Object | RustType::Map(_) => "Map",
        RustType::List(_) => "List",
        RustType::Named(_) => "Value",
        RustType::Nullable(of) | RustType::Boxed(of) => kind_name(of),
    }
}

/// What a value of a schema looks like.
fn outline(schema: &Node, root: &Node, depth: usize) -> Outline {
    let Some(depth) = depth.checked_sub(1) else {
        return anything();
    };
    if let Some(name) = target(schema) {
        let pointer = crate::join("/components/schemas", name);
        return root
            .at(&pointer)
            .map_or_else(anything, |of| outline(of, root, depth));
    }
    if let Some(members) = members(schema) {
        let mut outlines = members
            .iter()
            .map(|member| outline(resolve(member, root), root, depth));
        let first = outlines.next().unwrap_or_default();
        let mut of_all = outlines.fold(first, either);
        of_all
            .required
            .extend(schema.str_at("x-codegen-tag").map(str::to_owned));
        of_all
            .known
            .extend(schema.str_at("x-codegen-tag").map(str::to_owned));
        return of_all;
    }
    Outline {
        kinds: kinds(schema),
        required: texts(schema.get("required")),
        known: schema
            .get("properties")
            .into_iter()
            .flat_map(Node::members)
            .map(|(name, _)| name.to_owned())
            .collect(),
    }
}

fn resolve<'a>(schema: &'a Node, root: &'a Node) -> &'a Node {
    let pointer = referenced(schema).map(|name| crate::join("/components/schemas", name));
    pointer
        .and_then(|pointer| root.at(&pointer))
        .unwrap_or(schema)
}

fn texts(list: Option<&Node>) -> Vec<String> {
    let items = list.map_or(&[][..], Node::items);
    items
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect()
}

fn anything() -> Outline {
    Outline {
        kinds: "snbao".chars().collect(),
        ..Outline::default()
    }
}

/// What is one or the other.
fn either(mut one: Outline, other: Outline) -> Outline {
    one.kinds.extend(other.kinds);
    one.required.retain(|name| other.required.contains(name));
    one.known.extend(other.known);
    one
}

fn kinds(schema: &Node) -> BTreeSet<char> {
    let letters = match schema.str_at("type") {
        Some("string") => "s",
        Some("integer" | "number") => "n",
        Some("boolean") => "b",
        Some("array") => "a",
        Some("object") => "o",
        _ if schema.get("properties").is_some() => "o",
        _ if schema.get("items").is_some() => "a",
        _ if schema.get("enum").is_some() => "s",
        _ => "snbao",
    };
    letters.chars().collect()
}

//! Reads the members of a form: how each is written.

use indexmap::IndexMap;

use super::idents::Idents;
use super::media::{Family, family};
use super::model::{Part, PartKind, Presence};
use super::types::{only_member, rust_type, type_of};
use crate::node::{Node, join};
use crate::normalize::referenced;

/// The members of a form that are not written the usual way: `Style` by name.
pub(super) fn styles(media: &Node) -> Vec<(&str, &'static str)> {
    let encodings = media.get("encoding").into_iter().flat_map(Node::members);
    let styles = encodings.filter_map(|(name, encoding)| Some((name, style(&encoding.node)?)));
    styles.collect()
}

fn style(encoding: &Node) -> Option<&'static str> {
    let is_json = |media: &str| family(media) == Family::Json;
    if encoding.str_at("contentType").is_some_and(is_json) {
        return Some("Json");
    }
    let explode = encoding.get("explode").and_then(Node::as_bool);
    match encoding.str_at("style")? {
        "deepObject" => Some("Deep"),
        "spaceDelimited" if explode != Some(true) => Some("Spaces"),
        "pipeDelimited" if explode != Some(true) => Some("Pipes"),
        "form" if explode == Some(false) => Some("Form"),
        _ => Some("FormExploded"),
    }
}

/// The parts of a multipart form; none if nobody describes them.
pub(super) fn parts<'a>(media: &'a Node, root: &'a Node) -> Option<Vec<Part<'a>>> {
    let schema = resolved(media.get("schema")?, root)?;
    let mut idents = Idents::new();
    let parts = described(schema, root)?.into_iter();
    let parts = parts.map(|(name, (node, presence))| {
        let kind = kind(node, root);
        Part {
            ident: idents.give(name, "part"),
            name,
            ty: part_type(kind, node),
            presence,
            kind,
            media: media
                .get("encoding")
                .and_then(|of| of.get(name)?.str_at("contentType"))
                .filter(|media| !media.contains([',', '*'])),
            node,
        }
    });
    Some(parts.collect())
}

/// Parts by name: what each is, and whether it has to be there.
type Described<'a> = IndexMap<&'a str, (&'a Node, Presence)>;

/// The parts that a schema describes, or all of its alternatives together: those
/// that every alternative requires are required.
fn described<'a>(schema: &'a Node, root: &'a Node) -> Option<Described<'a>> {
    if let Some(own) = own(schema) {
        return Some(own);
    }
    // The tag of a union is none of the members of its variants.
    if schema.get("x-codegen-tag").is_some() {
        return None;
    }
    let mut alternatives = ["oneOf", "anyOf"].into_iter();
    let alternatives = alternatives.find_map(|key| schema.get(key))?;
    let all = alternatives.items().iter();
    let all = all.map(|member| own(resolved(member, root)?));
    all.reduce(|one, other| either(one?, other?, root))?
}

fn own(schema: &Node) -> Option<Described<'_>> {
    let required = schema.get("required").map_or(&[][..], Node::items);
    let properties = schema.get("properties")?.members();
    let described = properties.map(|(name, property)| {
        let is_required = required.iter().any(|one| one.as_str() == Some(name));
        let presence = match is_required {
            true => Presence::Required,
            false => Presence::Optional,
        };
        (name, (&property.node, presence))
    });
    Some(described.collect())
}

/// The parts of two alternatives; none if they do not mean the same by a name.
fn either<'a>(mut one: Described<'a>, other: Described<'a>, root: &Node) -> Option<Described<'a>> {
    let ty = |node| part_type(kind(node, root), node).to_string();
    let is_one = |name: &&str| !other.contains_key(name);
    let only: Vec<_> = one.keys().copied().filter(is_one).collect();
    for name in only {
        one.get_mut(name)?.1 = Presence::Optional;
    }
    for (name, (node, presence)) in other {
        let (known, known_presence) = one.entry(name).or_insert((node, Presence::Optional));
        if ty(known) != ty(node) {
            return None;
        }
        if presence == Presence::Optional {
            *known_presence = presence;
        }
    }
    Some(one)
}

fn part_type(kind: PartKind, node: &Node) -> proc_macro2::TokenStream {
    match kind {
        PartKind::File => quote::quote!(crate::runtime::FilePart),
        PartKind::Files => quote::quote!(Vec<crate::runtime::FilePart>),
        PartKind::Value => rust_type(node),
    }
}

fn kind(property: &Node, root: &Node) -> PartKind {
    let Some(schema) = resolved(property, root) else {
        return PartKind::Value;
    };
    let items = schema.get("items").and_then(|items| resolved(items, root));
    match type_of(schema) {
        "string" | "" if is_binary(schema) => PartKind::File,
        "array" if items.is_some_and(is_binary) => PartKind::Files,
        _ => PartKind::Value,
    }
}

/// Whether a schema stands for the bytes of a file.
pub(super) fn is_binary(schema: &Node) -> bool {
    let is_encoded = schema.get("contentEncoding").is_some();
    let media = schema.str_at("contentMediaType");
    schema.str_at("format") == Some("binary")
        || (media.is_some_and(|media| family(media) == Family::Bytes) && !is_encoded)
}

/// The schema behind references; none if they lead nowhere or in a circle.
pub(super) fn resolved<'a>(schema: &'a Node, root: &'a Node) -> Option<&'a Node> {
    let mut schema = schema;
    for _ in 0..32 {
        match (referenced(schema), only_member(schema)) {
            (Some(name), _) => schema = root.at(&join("/components/schemas", name))?,
            (None, Some(inner)) => schema = inner,
            (None, None) => return Some(schema),
        }
    }
    None
}

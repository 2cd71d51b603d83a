//! What each component schema is.

use indexmap::IndexMap;

use super::usage::Usage;
use super::{Component, Enum, RustType, Shape, fields, union};
use crate::names::{Names, variant};
use crate::node::Node;

/// All components.
pub(super) fn components<'a>(
    root: &'a Node,
    usage: &Usage<'a>,
) -> IndexMap<&'a str, Component<'a>> {
    let schemas = root.at("/components/schemas");
    let schemas = schemas.into_iter().flat_map(Node::members);
    schemas
        .map(|(name, member)| {
            let component = Component {
                schema: &member.node,
                place: member.key,
                shape: shape(name, &member.node, root, usage),
            };
            (name, component)
        })
        .collect()
}

fn shape<'a>(name: &'a str, schema: &'a Node, root: &'a Node, usage: &Usage<'a>) -> Shape<'a> {
    if let Some(union) = union::read(name, schema, root) {
        Shape::Union(union)
    } else if let Some(texts) = texts(schema) {
        Shape::Enum(texts)
    } else if has_properties(schema) {
        Shape::Struct(fields::read(name, schema, usage))
    } else {
        // That it may be `null` is said where it is used.
        Shape::Alias(RustType::of(schema))
    }
}

fn has_properties(schema: &Node) -> bool {
    let properties = schema.get("properties");
    properties.is_some_and(|of| of.members().next().is_some())
}

fn texts(schema: &Node) -> Option<Enum> {
    let values = schema.get("enum")?.items();
    let values: Option<Vec<_>> = values.iter().map(Node::as_str).collect();
    let values = values.filter(|values| !values.is_empty())?;
    let mut names = Names::default();
    let mut variants = Vec::new();
    for value in values {
        if variants.iter().any(|(_, known)| known == value) {
            continue;
        }
        variants.push((names.ident(&variant(value)), value.to_owned()));
    }
    Some(Enum { variants })
}

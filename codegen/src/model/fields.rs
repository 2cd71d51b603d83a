//! The fields of a struct.

use super::usage::{Usage, Used};
use super::{Field, Presence, RustType, Struct};
use crate::names::{Names, field};
use crate::node::Node;
use crate::normalize::{UNDESCRIBED, is_nullable, target};

/// The struct for a schema with properties.
pub(super) fn read<'a>(name: &'a str, schema: &'a Node, usage: &Usage<'a>) -> Struct<'a> {
    let used = usage.of(name);
    let required: Vec<_> = schema
        .get("required")
        .map_or(&[][..], Node::items)
        .iter()
        .filter_map(Node::as_str)
        .collect();
    let mut names = Names::default();
    let properties = schema.get("properties").into_iter().flat_map(Node::members);
    let mut fields: Vec<_> = properties
        .map(|(wire_name, member)| {
            let is_required = required.contains(&wire_name);
            let value = value(&member.node);
            Field {
                ident: names.ident(&field(wire_name)),
                wire_name: wire_name.to_owned(),
                presence: presence(&member.node, is_required, used, &value),
                value,
                property: Some(&member.node),
            }
        })
        .collect();
    fields.extend(others(schema, &mut names));
    Struct {
        fields,
        is_sent: used.in_requests,
        has_builder: used.in_requests || !used.in_responses,
    }
}

/// The type of a property's value; that it may be `null` is its presence.
fn value(property: &Node) -> RustType {
    RustType::of(property)
}

fn presence(property: &Node, required: bool, used: Used, value: &RustType) -> Presence {
    let nullable = is_nullable(property) && *value != RustType::Any;
    // Who does not describe what is required may not answer it either.
    let is_doubtful = property.get(UNDESCRIBED).is_some() && used.in_responses;
    let always_there = required && !is_one_way(property, used) && !is_doubtful;
    match (always_there, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, true) if used.in_requests => Presence::Patch,
        (false, _) if value.can_be_empty() && !used.in_requests => Presence::Defaulted,
        (false, _) => Presence::Optional,
    }
}

/// Whether a property is left out in one of the directions its type is used in.
fn is_one_way(property: &Node, used: Used) -> bool {
    let says = |key: &str| property.get(key).and_then(Node::as_bool) == Some(true);
    (says("readOnly") && used.in_requests) || (says("writeOnly") && used.in_responses)
}

/// The map of all fields the document does not list, where there may be any.
fn others<'a>(schema: &'a Node, names: &mut Names) -> Option<Field<'a>> {
    let values = schema.get("additionalProperties")?;
    if values.as_bool() == Some(false) {
        return None;
    }
    let value = match RustType::of_nullable(values) {
        RustType::Any => RustType::Object,
        of if target(values).is_some() || values.get("type").is_some() => {
            RustType::Map(Box::new(of))
        }
        _ => RustType::Object,
    };
    let ident = names.ident("extra");
    Some(Field {
        wire_name: ident.to_string(),
        ident,
        value,
        presence: Presence::Flattened,
        property: None,
    })
}

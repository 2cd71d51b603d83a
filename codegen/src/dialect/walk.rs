//! All places of a document where schemas stand, before anything is resolved.

use crate::node::Node;
use crate::node::Value;

/// Keys under which anything may stand that only looks like OpenAPI.
pub(crate) const VALUES: [&str; 4] = ["example", "examples", "default", "enum"];

/// Calls `change` with every schema, inner ones first.
pub(crate) fn each_schema(root: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    for (key, member) in root.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "components" => in_components(&mut member.node, change),
            key if key.starts_with("x-") => {}
            _ => in_part(&mut member.node, change),
        }
    }
}

fn in_components(components: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    for (kind, member) in components.as_object_mut().into_iter().flatten() {
        if kind == "schemas" {
            for (_, schema) in member.node.as_object_mut().into_iter().flatten() {
                inside_out(&mut schema.node, change);
            }
        } else {
            in_part(&mut member.node, change);
        }
    }
}

/// Schemas in a part of the document that is no schema itself.
fn in_part(part: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    match &mut part.value {
        Value::Object(members) => {
            for (key, member) in members {
                match key.as_str() {
                    "schema" | "itemSchema" => inside_out(&mut member.node, change),
                    key if VALUES.contains(&key) || key.starts_with("x-") => {}
                    _ => in_part(&mut member.node, change),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| in_part(item, change)),
        _ => {}
    }
}

fn inside_out(schema: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    for (key, member) in schema.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "properties" | "patternProperties" | "$defs" | "dependentSchemas" => {
                for (_, inner) in member.node.as_object_mut().into_iter().flatten() {
                    inside_out(&mut inner.node, change);
                }
            }
            "allOf" | "oneOf" | "anyOf" | "prefixItems" => {
                if let Value::Array(items) = &mut member.node.value {
                    items.iter_mut().for_each(|item| inside_out(item, change));
                }
            }
            "items"
            | "additionalProperties"
            | "not"
            | "contains"
            | "propertyNames"
            | "if"
            | "then"
            | "else"
            | "unevaluatedItems"
            | "unevaluatedProperties" => {
                inside_out(&mut member.node, change);
            }
            _ => {}
        }
    }
    change(schema);
}

//! The Rust types of schemas that stand in operations.
//!
//! Whatever needs a name has one by now and is referred to; what remains is
//! made of texts, numbers, lists and maps.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::node::Node;
use crate::normalize::referenced;

/// The type of a schema, as code in a file beside the module `types`.
pub(super) fn rust_type(schema: &Node) -> TokenStream {
    if let Some(name) = referenced(schema) {
        let ident = format_ident!("{name}");
        return quote!(types::#ident);
    }
    if let Some(inner) = only_member(schema) {
        return rust_type(inner);
    }
    match type_of(schema) {
        "string" => text(schema),
        "integer" => match schema.str_at("format") {
            Some("uint64") => quote!(u64),
            _ => quote!(i64),
        },
        "number" => quote!(f64),
        "boolean" => quote!(bool),
        "array" => list(schema),
        "object" => map(schema),
        _ => quote!(::serde_json::Value),
    }
}

/// The member of an `allOf` that only adds words to it.
pub(super) fn only_member(schema: &Node) -> Option<&Node> {
    match schema.get("allOf")?.items() {
        [only] if schema.get("properties").is_none() => Some(only),
        _ => None,
    }
}

/// The kind of value a schema describes; empty if it can be any.
pub(super) fn type_of(schema: &Node) -> &str {
    match schema.str_at("type") {
        Some(kind) => kind,
        None if schema.get("properties").is_some() => "object",
        None if schema.get("additionalProperties").is_some() => "object",
        None if schema.get("items").is_some() => "array",
        None => "",
    }
}

fn text(schema: &Node) -> TokenStream {
    match schema.str_at("format") {
        Some("date-time") => quote!(crate::runtime::Timestamp),
        _ => quote!(String),
    }
}

fn list(schema: &Node) -> TokenStream {
    match schema.get("items") {
        Some(items) => {
            let item = maybe_null(items);
            quote!(Vec<#item>)
        }
        None => quote!(Vec<::serde_json::Value>),
    }
}

fn map(schema: &Node) -> TokenStream {
    let values = schema.get("additionalProperties");
    match values.filter(|values| values.members().next().is_some()) {
        Some(values) => {
            let value = maybe_null(values);
            quote!(::std::collections::HashMap<String, #value>)
        }
        None => quote!(::serde_json::Map<String, ::serde_json::Value>),
    }
}

fn maybe_null(schema: &Node) -> TokenStream {
    let ty = rust_type(schema);
    match schema.get("nullable").and_then(Node::as_bool) {
        Some(true) => quote!(Option<#ty>),
        _ => ty,
    }
}

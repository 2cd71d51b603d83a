//! The Rust types of schemas that stand in operations.
//!
//! Whatever needs a name has one by now and is referred to; what remains is
//! made of texts, numbers, lists and maps.

use proc_macro2::TokenStream;

use crate::model::{RustType, Scope};
use crate::node::Node;

/// The type of a schema, as code in a file beside the module `types`.
pub(super) fn rust_type(schema: &Node) -> TokenStream {
    RustType::of(schema).tokens(Scope::Outside)
}

/// The type of a schema whose value may be `null` as a whole.
pub(super) fn nullable_type(schema: &Node) -> TokenStream {
    RustType::of_nullable(schema).tokens(Scope::Outside)
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
